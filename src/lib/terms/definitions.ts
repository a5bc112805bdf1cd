/**
 * The terms an act defines: «У цьому Законі терміни вживаються в такому значенні: 1) контрольна дія – …», "For the purposes of
 * this Regulation, the following definitions apply: (1) ‘check’ means …".
 *
 * A list of definitions is opened by a formula. Its items stand in the unit that has the formula or, where the source does not
 * nest, right after it. A formula may speak of less than the whole act («у цій частині», "in this Chapter"); the terms then hold
 * within that unit alone, and a formula that speaks of a unit elsewhere gives none. An item that is no definition is passed over.
 *
 * @example
 * definitionsIn(body, 'uk')[0]
 * // { term: 'контрольна дія', eid: 'art_1__para_1__point_3', definition: 'передбачена законом окрема дія …', within: '' }
 */
import { HEADING_KINDS, type Provision, type ProvisionKind } from '../model/edition.ts';
import { itemLabel } from '../text/labels.ts';

export interface Definition {
  /** As printed, without quotation marks. */
  term: string;
  /** The provision that defines it. */
  eid: string;
  /** What the term means, as printed; of a long definition the line that begins it. */
  definition: string;
  /** eId of the unit in which it holds; '' in the whole act without its attachments. */
  within: string;
}

interface Formula {
  opens: readonly RegExp[];
  /** Words of the formula by which it speaks of one kind of unit. */
  scopes: readonly (readonly [RegExp, readonly ProvisionKind[]])[];
  /** A formula about a unit elsewhere. */
  elsewhere?: RegExp;
  /** `term` and `rest` of an item, label aside. */
  items: readonly RegExp[];
}

const QUOTED = '["“„«‘\'`](?<term>[^"“”„«»‘’`]{2,120})["”“»’\'`]';

const FORMULAS: Partial<Record<string, Formula>> = {
  uk: {
    opens: [/термін\p{L}*\s[^.;]{0,120}?(?:вжива|застосову|ма[єю])\p{L}*\s[^.;]{0,80}?так\p{L}{1,4}\s+значен/iu, /Для цілей [^:;]{1,160}\sзастосовуються (?:такі|наступні)\s(?:терміни|означення|визначення)[^:;]{0,60}:\s*$/iu],
    scopes: [
      [/(?:цій статті|цій частині|цьому пункті)/iu, ['article']],
      [/(?:цьому розділі|цій главі|цьому параграфі|цьому підрозділі)/iu, ['title', 'chapter', 'section', 'subsection', 'division']],
    ],
    items: [new RegExp(`^${QUOTED}\\s*(?:[-–—−]|означає)\\s*(?<rest>.*)`, 'su'), /^(?!інші терміни)(?<term>[^:;"“„«]{2,160}?)\s[-–—−]\s(?<rest>.*)/isu],
  },
  en: {
    opens: [/\bfollowing\s+(?:definitions|terms|meanings)\b[^.;]{0,120}:\s*$/i, /^\W*(?:\d+\.\s*)?For the purposes? of [^:;]{1,160}:\s*$/i],
    scopes: [
      [/\bthis (?:Article|paragraph|point)\b/, ['article']],
      [/\bthis (?:Part|Title|Chapter|Section)\b/, ['part', 'title', 'chapter', 'section']],
    ],
    elsewhere: /\bpurposes? of (?:Articles?|paragraphs?|points?|Chapters?|Titles?|Sections?|Annex)\s/,
    items: [new RegExp(`^${QUOTED}[^;:.]{0,60}?(?:\\s(?:means?|refers? to|includes?|shall mean)\\b|:)\\s*(?<rest>.*)`, 'su'), /^(?<term>[^,;:."“‘']{2,80}?)\s(?:means|shall mean)\s(?<rest>.*)/su],
  },
};

/** The definitions of a text in the order of print; none in a language whose formula is not known. Pure; never throws. */
export function definitionsIn(body: readonly Provision[], lang: string): Definition[] {
  const formula = FORMULAS[lang];
  if (!formula) return [];
  const found: Definition[] = [];
  const stack: { siblings: readonly Provision[]; at: number; chain: readonly Provision[] }[] = [{ siblings: body, at: 0, chain: [] }];
  for (let here = stack.pop(); here; here = stack.pop()) {
    const provision = here.siblings[here.at];
    if (!provision) continue;
    const chain = [...here.chain.slice(-DEEPEST), provision];
    stack.push({ ...here, at: here.at + 1 }, { siblings: provision.children, at: 0, chain });
    const within = opensList(provision, formula) ? scopeOf(provision.text, chain, formula) : undefined;
    if (within !== undefined) found.push(...listAfter(provision, here.siblings.slice(here.at + 1), formula).map((one) => ({ ...one, within })));
  }
  return found;
}

/** Scopes are near the root; a source nested without end must not make chains without end. */
const DEEPEST = 24;
/** A formula is a sentence. */
const LONGEST_FORMULA = 600;

const opensList = ({ kind, text }: Provision, { opens }: Formula): boolean =>
  kind !== 'note' && text.length <= LONGEST_FORMULA && opens.some((formula) => formula.test(text));

/** The unit a formula speaks of, or undefined when that is not one it stands in. */
function scopeOf(text: string, chain: readonly Provision[], { scopes, elsewhere }: Formula): string | undefined {
  const kinds = scopes.find(([said]) => said.test(text))?.[1];
  if (kinds) return chain.findLast(({ kind }) => kinds.includes(kind))?.eid;
  if (elsewhere?.test(text)) return undefined;
  return chain.findLast(({ kind }) => kind === 'attachment')?.eid ?? '';
}

const HEADINGS: ReadonlySet<string> = new Set(HEADING_KINDS);

type Found = Omit<Definition, 'within'>;

/** Items inside the unit, else those that follow it, up to the first that is none. */
function listAfter({ children }: Provision, following: readonly Provision[], formula: Formula): Found[] {
  const inside = children.flatMap((item) => definitionOf(item, formula));
  if (inside.length > 0) return inside;
  const found: Found[] = [];
  for (const item of following) {
    if (item.kind === 'note') continue;
    const here = definitionOf(item, formula);
    if (here.length === 0) break;
    found.push(...here);
  }
  return found;
}

function definitionOf({ kind, eid, text }: Provision, { items }: Formula): Found[] {
  if (kind === 'note' || kind === 'table' || HEADINGS.has(kind)) return [];
  const printed = text.slice(itemLabel(text)?.label.length ?? 0).trim();
  const { bare, short } = withoutRemarks(printed);
  const item = items.map((form) => form.exec(bare)?.groups).find((groups) => groups !== undefined);
  if (!item) return [];
  const terms = [item['term'] ?? '', ...short].map(unquoted).filter((term) => /\p{L}{2}/u.test(term) && term.split(/\s+/).length <= MOST_WORDS);
  return terms.map((term) => ({ term, eid, definition: (item['rest'] ?? '').trim() }));
}

/** Longer than this is a sentence with a dash in it and no term. */
const MOST_WORDS = 12;

const unquoted = (term: string): string => term.replace(/^[\s"“„«‘'`]+|[\s"”“»’'`]+$/gu, '');

/** «державний кордон України (далі – державний кордон)»: the remark aside, the short name kept. */
function withoutRemarks(text: string): { bare: string; short: string[] } {
  const head = text.slice(0, LONGEST_HEAD);
  const short = [...head.matchAll(/\(далі\s*[-–—−:]\s*(?<name>[^()]{2,80})\)/gu)].map(({ groups }) => groups?.['name'] ?? '');
  return { bare: head.replace(/\s*\([^()]{0,120}\)/gu, '') + text.slice(LONGEST_HEAD), short };
}

/** Where a term and its remark stand; brackets further on belong to the definition. */
const LONGEST_HEAD = 240;
