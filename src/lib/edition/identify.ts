/**
 * Naming: a draft tree becomes provisions with kind, number and eId. The only place that decides what a unit is called,
 * so a fresh outline and a stored text agree.
 *
 * Rules, with their sources:
 * - «1.» in an article is a частина / paragraph; outside an article (a resolution, an annex) it is a пункт / point.
 * - An unnumbered paragraph of a Ukrainian article that has no numbered parts is a частина, counted from one:
 *   the Rada's own notes cite it so («частина третя статті 18» of 1103-16).
 * - абзаци and subparagraphs are counted from the lead-in, which is the first (notes on art. 5 of 1103-16).
 * - "(12) …" before the first article of an EU act is a recital.
 *
 * @example
 * identify([{ form: 'heading', text: 'Стаття 7-1. Мова', children: [] }], 'ua')[0].eid // 'art_7-1'
 */
import { fragment, eidOf } from '../model/eid.ts';
import type { Draft } from '../model/draft.ts';
import type { Provision, ProvisionKind, Tradition } from '../model/edition.ts';
import { headingLabel, itemLabel, type HeadingLabel } from '../text/labels.ts';
import { documentWord } from './document-words.ts';
import { settle } from './entries.ts';

/** What a unit needs to know of its surroundings. */
interface Setting {
  tradition: Tradition;
  parent?: Provision;
  /** The nearest heading is an article. */
  inArticle: boolean;
  /** eId prefix of articles: '' or the attachment they stand in. */
  document: string;
  /** eId of the nearest unit with a name: points run on across unlabelled headings («пункт 9 Порядку», whatever its section). */
  named: string;
  /** Siblings so far of each kind, for those counted because they print no number. */
  counts: Map<string, number>;
  /** The parent's direct paragraphs carry labels «1.», so an unlabelled one is an абзац. */
  numbered: boolean;
}

/** Fragments in use, each with the highest suffix given to it. */
type Taken = Map<string, number>;

interface Name {
  kind: ProvisionKind;
  number?: string;
  /** The number printed; without one the eId takes the ordinal. */
  ordinal?: number;
}

/** Drafts in, provisions out; the texts and their order are the same. `tradition` says whose conventions name the units. */
export function identify(drafts: readonly Draft[], tradition: Tradition): Provision[] {
  const taken: Taken = new Map();
  const settled = settle(drafts);
  const name = (draft: Draft, setting: Setting): Provision => {
    const { kind, number, ordinal } = nameOf(draft, setting);
    const eid = unique(eidFor(kind, number, ordinal, setting, taken), taken);
    const provision: Provision = { kind, ...(number !== undefined && { number }), eid, text: draft.text, ...(draft.rows && { rows: draft.rows }), children: [] };
    const below: Setting = {
      ...setting, parent: provision, counts: new Map(),
      inArticle: draft.form === 'heading' ? kind === 'article' : setting.inArticle,
      document: kind === 'attachment' ? eid : setting.document,
      named: kind === 'division' ? setting.named : eid,
      numbered: draft.children.some((child) => child.form === 'paragraph' && itemLabel(child.text)?.kind === 'paragraph'),
    };
    provision.children = draft.children.map((child) => name(child, below));
    return provision;
  };
  const root: Setting = { tradition, inArticle: false, document: '', named: '', counts: new Map(), numbered: false };
  return settled.map((draft) => name(draft, root));
}

function nameOf(draft: Draft, setting: Setting): Name {
  switch (draft.form) {
    case 'heading': return headingName(draft, setting);
    case 'paragraph': return paragraphName(draft, setting);
    case 'closing': return { kind: 'closing' };
    default: return { kind: draft.form, ordinal: count(setting, draft.form) };
  }
}

function headingName(draft: Draft, setting: Setting): Name {
  const first = !setting.parent && count(setting, 'heading') === 1;
  if (draft.attached) return attachmentName(draft.text, setting);
  const label = sectionLabel(draft.text);
  if (label?.number !== undefined) return { kind: label.kind, number: label.number };
  if (first && draft.children.length === 0) return { kind: 'title-of-act' };
  const kind = label?.kind ?? 'division';
  return { kind, ordinal: count(setting, kind) };
}

/** «Додаток 11-A.3» inside a chapter (124_001-23) heads a part of it: only a heading at the root is an attachment. */
function sectionLabel(text: string): HeadingLabel | undefined {
  const label = headingLabel(text);
  return label?.kind === 'attachment' ? undefined : label;
}

function attachmentName(text: string, setting: Setting): Name {
  const number = headingLabel(text)?.number ?? documentWord(text);
  return number === undefined ? { kind: 'attachment', ordinal: count(setting, 'attachment') } : { kind: 'attachment', number };
}

function paragraphName(draft: Draft, setting: Setting): Name {
  const { parent, tradition, inArticle } = setting;
  if (parent?.kind === 'closing') return { kind: 'closing-line', ordinal: count(setting, 'closing-line') };
  const label = itemLabel(draft.text);
  if (label?.kind === 'indent') return { kind: 'indent', ordinal: count(setting, 'indent') };
  if (label?.number !== undefined) {
    if (!parent && tradition === 'eu' && /^(?:\(\s?\d|\d+\. Whereas\b)/.test(draft.text)) return { kind: 'recital', number: label.number };
    const kind = label.kind === 'paragraph' && inArticle && parent?.kind === 'article' ? 'paragraph' : 'point';
    return { kind, number: label.number };
  }
  if (!parent) return { kind: 'preamble', ordinal: count(setting, 'preamble') };
  if (parent.kind === 'article' && tradition === 'ua' && !setting.numbered) return { kind: 'paragraph', number: String(count(setting, 'paragraph')) };
  const kind = tradition === 'ua' ? 'alinea' : 'subparagraph';
  const leadIn = parent.text !== '' && parentPrintsText(parent) ? 1 : 0;
  return { kind, number: String(count(setting, kind) + leadIn) };
}

/** A numbered unit or an unnumbered paragraph prints its own first абзац; a heading prints none. */
const parentPrintsText = (parent: Provision): boolean => ['paragraph', 'point', 'indent', 'alinea', 'subparagraph', 'preamble', 'recital'].includes(parent.kind);

function count(setting: Setting, kind: string): number {
  const ordinal = (setting.counts.get(kind) ?? 0) + 1;
  setting.counts.set(kind, ordinal);
  return ordinal;
}

/** Articles are numbered through the whole document (AKN: no prefix of their chapter), points across unlabelled headings; unnumbered headings say `nn`. */
function eidFor(kind: ProvisionKind, number: string | undefined, ordinal: number | undefined, setting: Setting, taken: Taken): string {
  if (kind === 'point' && setting.parent?.kind === 'division') {
    const running = eidOf(setting.named, kind, number);
    if (!taken.has(fragment(running))) return running;
  }
  const parent = kind === 'article' || kind === 'footnote' ? setting.document : (setting.parent?.eid ?? '');
  if (number !== undefined) return eidOf(parent, kind, number);
  if (ordinal === undefined) return eidOf(parent, kind);
  const headings = ['attachment', 'book', 'part', 'title', 'subtitle', 'chapter', 'section', 'subsection', 'division', 'article'];
  return eidOf(parent, kind, headings.includes(kind) ? `nn_${ordinal}` : String(ordinal));
}

/** Duplicates get `_2`, `_3` (AKN naming convention); unique also as fragments, where scripts are folded together. */
function unique(eid: string, taken: Taken): string {
  let candidate = eid;
  for (let n = (taken.get(fragment(eid)) ?? 0) + 1; taken.has(fragment(candidate)); n++) {
    candidate = `${eid}_${n}`;
    taken.set(fragment(eid), n);
  }
  taken.set(fragment(candidate), 1);
  return candidate;
}
