/**
 * The target of a path: which act, which provision of it, or why there is none.
 *
 * @example
 * targetOf({ said: 'this' }, [[{ kind: 'article', number: '5' }]], 1, sought).target // { act: '.', path: 'art_5', eid: 'art_5', state: 'resolved' }
 */
import type { SourceLink } from '../model/block.ts';
import type { Lang, Provision } from '../model/edition.ts';
import type { ActIndex } from './acts.ts';
import type { CitedAct, CitedKind, CitedUnit, Target } from './citation.ts';
import { follow, superscripts, type Followed as PathFound } from './follow.ts';
import { lastArticleOf } from './uk/codes.ts';

export interface CitingText {
  /** The printed text; offsets of citations count in it. */
  text: string;
  body: readonly Provision[];
  lang: Lang | undefined;
  acts: ActIndex;
  /** What is known of the act the text is of. */
  self?: { id?: string; rada?: string; celex?: string };
  /** Texts of other acts, by id. */
  editions: ReadonlyMap<string, readonly Provision[]>;
  /** Links the source carries. */
  links?: readonly SourceLink[];
  /** Of these provisions and what is in them only, by eId; elsewhere no more is read than what names acts for the rest of the text. */
  within?: ReadonlySet<string>;
}

/** What targets are sought in. */
export interface Sought {
  citing: CitingText;
  /** Acts by the text of the links that lead to them. */
  links: ReadonlyMap<string, string>;
  /** Where each act known by its title was named last, by title. */
  namings: ReadonlyMap<string, { start: number; end: number }>;
  /** Sections restart in each chapter, so the headings above one belong to its path. */
  keepsHeadings: boolean;
}

export interface Chosen {
  target: Target;
  units: readonly CitedUnit[];
}

/**
 * The target of one path: the first way that exists where the act's text is at hand, else the likeliest as it is said. `spoken` is how many of
 * the units the text says.
 */
export function targetOf(act: CitedAct, ways: readonly CitedUnit[][], spoken: number, sought: Sought): Chosen {
  const id = actOf(act, sought);
  const naming = act.title === undefined ? undefined : sought.namings.get(act.title);
  const said = ways[0] ?? [];
  const document: CitedUnit[] = act.document === undefined ? [] : [{ kind: 'attachment', number: act.document }];
  const rest = { act: id, ...(naming && { naming }) };
  const body = id === '.' ? sought.citing.body : sought.citing.editions.get(id);
  if (!body) {
    const units = [...document, ...(sought.citing.lang === 'uk' ? said.map((unit) => withoutCollapse(unit, act)) : said)];
    return { units, target: { ...rest, path: pathOf(units), state: id === '' ? 'act-unknown' : 'elsewhere' } };
  }
  if (document.length + said.length === 0) return { units: [], target: { ...rest, path: '', state: 'act-only' } };
  for (const way of ways) {
    const found = follow(body, [...document, ...way]);
    const units = sought.keepsHeadings ? found?.units : found && shortest(body, found, document.length + way.length - spoken);
    if (found && units) return { units, target: { ...rest, path: pathOf(units), eid: found.provision.eid, ...(found.last && { to: found.last.eid }), state: 'resolved' } };
  }
  return { units: said, target: { ...rest, path: pathOf([...document, ...said]), state: 'no-such-provision' } };
}

const HEADINGS: ReadonlySet<CitedKind> = new Set(['book', 'part', 'title', 'subtitle', 'chapter', 'section', 'subsection']);

/** A path without the headings that were filled in and that it does not need: «цього пункту» is `sec_11__point_3`, whatever its глава. */
function shortest(body: readonly Provision[], found: PathFound, filled: number): CitedUnit[] {
  let units = found.units;
  for (let at = 0, left = filled; at < units.length && left > 0; left--) {
    const without = units.filter((_, i) => i !== at);
    if (HEADINGS.has(units[at]!.kind) && follow(body, without)?.provision === found.provision) units = without;
    else at++;
  }
  return units;
}

/** `.` for the act itself, its id in the collection, else an identifier; '' when the text does not tell. */
function actOf(act: CitedAct, { citing: { acts, self = {}, editions }, links }: Sought): string {
  if (act.said === 'this') return '.';
  if (act.said === 'earlier') return '';
  const link = links.get(act.number === undefined ? (act.title ?? '') : `№ ${act.number}`);
  const identifier = act.celex !== undefined ? `celex:${act.celex}` : act.rada !== undefined ? `rada:${act.rada}` : link;
  if (identifier !== undefined && (identifier === `rada:${self.rada}` || identifier === `celex:${self.celex}`)) return '.';
  const id = (identifier === undefined ? undefined : acts.byIdentifier(identifier)) ?? acts.find(act);
  if (id !== undefined && id === self.id) return '.';
  return id ?? (identifier !== undefined && editions.has(identifier) ? identifier : (identifier ?? ''));
}

/** No act but the Civil Code has a thousand articles (8,164 acts counted). */
const MOST_ARTICLES = 999;

/** «статтею 1213» of a code that ends with article 330 is 121-3: the source dropped the superscript. */
function withoutCollapse(unit: CitedUnit, { rada = '' }: CitedAct): CitedUnit {
  if (unit.kind !== 'article') return unit;
  const most = lastArticleOf(rada) ?? MOST_ARTICLES;
  const apart = (number: string): string => (/^\d+$/.test(number) && Number(number) > most ? (superscripts(number).find((form) => Number.parseInt(form, 10) <= most) ?? number) : number);
  return { ...unit, number: apart(unit.number), ...(unit.to !== undefined && { to: apart(unit.to) }) };
}

const ABBREVIATIONS: Record<CitedKind, string> = {
  attachment: 'att', book: 'book', part: 'part', title: 'title', subtitle: 'subtitle', chapter: 'chp', section: 'sec', subsection: 'subsec',
  recital: 'rec', article: 'art', paragraph: 'para', point: 'point', subparagraph: 'subpara', alinea: 'al', indent: 'indent', sentence: 'sent', footnote: 'fn',
};

/** `art_6__para_3__point_b`, `art_8..10`: a path in short. */
export const pathOf = (units: readonly CitedUnit[]): string =>
  units.map(({ kind, number, to }) => ABBREVIATIONS[kind] + (number && `_${number.replace(/\s/g, '-')}`) + (to === undefined ? '' : `..${to}`)).join('__');
