/**
 * Citations of an edition, followed to provisions: read by the grammar of its language, completed from where they stand, looked
 * up in this text, in other texts of the collection, or named by identifier where there is no text.
 *
 * Pure: the texts of other acts are given. A citation that leads nowhere is kept and says why.
 *
 * @example
 * citationsOf({ text, body, lang: 'uk', acts, editions }).filter(({ targets }) => targets.some(({ state }) => state === 'no-such-provision'))
 */
import type { SourceLink } from '../model/block.ts';
import type { Lang, Provision } from '../model/edition.ts';
import type { Citation, CitedAct, CitedKind, CitedUnit, Resolved } from './citation.ts';
import { columnAct } from './en/columns.ts';
import { citationsInEnglish } from './en/en.ts';
import { amendedPlaces as amendedInEnglish } from './en/amending.ts';
import { definedTitleAfter } from './en/definitions.ts';
import { followInEnglish } from './en/relative.ts';
import { lastNumber } from './follow.ts';
import { placesOf, type Place } from './places.ts';
import { targetOf, type Chosen, type CitingText, type Sought } from './targets.ts';
import { amendedPlaces as amendedInUkrainian, type AmendedPlace } from './uk/amending.ts';
import { definedKindAfter } from './uk/definitions.ts';
import { followInUkrainian, type Antecedent, type Followed, type Standing } from './uk/relative.ts';
import { citationsInUkrainian } from './uk/uk.ts';
import { headingLabel, itemLabel } from '../text/labels.ts';

interface Grammar {
  read: (text: string) => Citation[];
  /** `after` are the citations that follow in the same provision; `otherwise` is the act to try when the likeliest has no such provision. */
  follow: (citation: Citation, standing: Standing & Beside) => Followed & Elsewhere;
  /** Provisions that amend another act, by eId: what they cite is of that act. */
  amended: (body: readonly Provision[]) => ReadonlyMap<string, AmendedPlace>;
  /** The act whose provisions a column of a table lists. */
  columnAct?: (rows: readonly (readonly string[])[], column: number) => CitedAct | undefined;
  /** Sections restart in each chapter, so the headings above one belong to its path. */
  keepsHeadings?: true;
  /** The kind of act that a short name defined after a citation stands for, «(далі - Закон)», or the short title, "(the ‘Visa Code’)". */
  defines?: (after: string) => string | undefined;
  /** What tells, in a cell of a table, that its articles are of the act listed before: "Directive 2000/31/EC", "Article 18(2) only". */
  partOfListed?: RegExp;
}

/** Another act to try, and what the text cites of it next. */
interface Elsewhere {
  otherwise?: CitedAct;
  row?: readonly (readonly CitedUnit[])[];
}

/** What else stands round a citation. */
interface Beside {
  after: readonly Citation[];
  beside: readonly Antecedent[];
  inPreamble: boolean;
  lastArticle: number;
  bracketed: boolean;
}

const GRAMMARS: Partial<Record<Lang, Grammar>> = {
  uk: { read: citationsInUkrainian, follow: followInUkrainian, amended: amendedInUkrainian, defines: definedKindAfter },
  en: { read: citationsInEnglish, follow: followInEnglish, amended: amendedInEnglish, columnAct, keepsHeadings: true, defines: definedTitleAfter, partOfListed: /^\W{0,3}only\b|\bonly\W{0,3}$/i },
};

/** True when citations of texts in this language can be read. */
export const readsCitations = (lang: Lang | undefined): boolean => lang !== undefined && GRAMMARS[lang] !== undefined;

/** Provisions that are cited from: not notes of the publisher, signatures, headings, footnotes. */
const CITED_FROM: ReadonlySet<Provision['kind']> = new Set(['preamble', 'recital', 'paragraph', 'point', 'indent', 'alinea', 'subparagraph', 'table', 'article', 'title-of-act']);

/** How many citations back a «цими пунктами» may point. */
const FURTHEST_BACK = 400;

/** How many citations ahead the act of a row may be said. */
const FURTHEST_AHEAD = 20;

/** The citations of a text in order, each with its targets; none in a language without a grammar. Never throws. */
export function citationsOf(citing: CitingText): Resolved[] {
  const grammar = citing.lang === undefined ? undefined : GRAMMARS[citing.lang];
  if (!grammar) return [];
  const run: Run = {
    citing, grammar, keepsHeadings: grammar.keepsHeadings === true, links: linkIndex(citing.links), before: [], defined: new Map(), namings: new Map(), amended: grammar.amended(citing.body), attachments: attachmentsOf(citing.body), lastArticle: lastArticleIn(citing.body),
  };
  return placesOf(citing.text, citing.body).filter(({ provision }) => CITED_FROM.has(provision.kind)).flatMap((place) =>
    isWanted(place, citing) ? citationsAt(place, run) : NAMES_AN_ACT.test(place.provision.text) ? (citationsAt(place, run), []) : []);
}

const isWanted = ({ chain }: Place, { within }: CitingText): boolean => within === undefined || chain.some(({ eid }) => within.has(eid));

/** «(далі – Закон)», "(hereinafter …)", "(the ‘Visa Code’)". */
const NAMES_AN_ACT = /\(\s?(?:далі|надалі|hereinafter|hereafter|the\s['"‘“])/i;

interface Run extends Sought {
  grammar: Grammar;
  before: Antecedent[];
  defined: Map<string, CitedAct>;
  namings: Map<string, { start: number; end: number }>;
  attachments: string[];
  amended: ReadonlyMap<string, AmendedPlace>;
  lastArticle: number;
  /** The act that a table named last as a whole. */
  listed?: { eid: string; act: CitedAct };
}

/** The highest number of an article outside attachments. */
const lastArticleIn = (body: readonly Provision[]): number =>
  body.reduce((most, { kind, number = '', children }) => Math.max(most, kind === 'attachment' ? 0 : kind === 'article' ? Number.parseInt(number, 10) || 0 : lastArticleIn(children)), 0);

const attachmentsOf = (body: readonly Provision[]): string[] => body.filter(({ kind }) => kind === 'attachment').map(({ eid }) => lastNumber(eid));

const linkIndex = (links: readonly SourceLink[] = []): Map<string, string> => new Map(links.map(({ text, act }) => [text.replace(/\s+/g, ' ').trim(), act]));

/** Where the act that bare units are of is another one: an amending provision, a column of a correlation table. */
function amendedAt({ provision: { eid, rows }, column }: Place, { amended, grammar }: Run): AmendedPlace | undefined {
  const act = rows === undefined || column === undefined ? undefined : grammar.columnAct?.(rows, column);
  return act ? { act, units: [], quoted: false } : amended.get(eid);
}

/** Of a list of acts in a table, the one whose part a cell names: "Directive 2000/31/EC", "only Article 18(2)". */
function listedAt({ provision: { eid }, column }: Place, printed: string, { listed, grammar }: Run): AmendedPlace | undefined {
  return column !== undefined && listed?.eid === eid && grammar.partOfListed?.test(printed) ? { act: listed.act, units: [], quoted: false } : undefined;
}

function citationsAt(place: Place, run: Run): Resolved[] {
  const { citing, grammar } = run;
  const from = place.start + labelLength(place.provision);
  const printed = citing.text.slice(from, Math.max(from, place.end));
  const inPreamble = place.chain.some(({ kind }) => kind === 'preamble' || kind === 'recital');
  const beside: Antecedent[] = [];
  const amendedHere = amendedAt(place, run);
  return grammar.read(printed).flatMap((citation, i, all) => {
    const amended = amendedHere ?? listedAt(place, printed, run);
    const units = amended?.units ?? unitsOf(place.chain);
    const after = all.slice(i + 1, i + 1 + FURTHEST_AHEAD);
    const bracketed = printed[citation.start - 1] === '(' && printed[citation.end] === ')';
    const standing = { units, before: run.before, beside, after, inPreamble, lastArticle: run.lastArticle, bracketed, attachments: run.attachments, defined: run.defined, ...(amended && { amended }) };
    const whole = { ...citation, start: from + citation.start, end: from + citation.end };
    noteNamings(whole, run);
    noteNamingAhead(citation, after, from, run);
    const followed = grammar.follow(whole, standing);
    if (pointsNowhere(followed)) return [];
    if (followed.act !== whole.act) noteNamings({ ...whole, act: followed.act }, run);
    const spoken = whole.paths[0]?.length ?? 0;
    const { act, chosen } = chooseAct(followed, spoken, run);
    const targets = [...chosen.map(({ target }) => target), ...(whole.further ?? []).map((act) => targetOf(act, [[]], 0, run).target)];
    const antecedent = { act, paths: chosen.map(({ units: path }) => path) };
    remember(run, antecedent);
    beside.push(antecedent);
    if (beside.length > 2 * FURTHEST_BACK) beside.splice(0, FURTHEST_BACK);
    if (act.said === 'named' && spoken === 0 && place.column !== undefined && !grammar.partOfListed?.test(printed)) run.listed = { eid: place.provision.eid, act };
    const defined = whole.act.said === 'named' ? grammar.defines?.(citing.text.slice(whole.end, whole.end + 400)) : undefined;
    if (defined !== undefined) run.defined.set(defined, whole.act);
    return [{ ...whole, at: place.provision.eid, text: citing.text.slice(whole.start, whole.end), targets }];
  });
}

/** «цих пунктів», «Закону»: with nothing before it that it could mean, such a phrase is no citation. */
const pointsNowhere = ({ act, targets }: Followed): boolean =>
  targets.some(([way]) => way?.[0]?.number === 'that' || (act.said === 'earlier' && way?.length === 0));

/** The targets in the likeliest act, or in the other one when that has none of them or lacks most of the row they begin. */
function chooseAct({ act, targets, otherwise, row = [] }: Followed & Elsewhere, spoken: number, run: Run): { act: CitedAct; chosen: Chosen[] } {
  const isMissing = ({ target }: Chosen): boolean => target.state === 'no-such-provision';
  const chosen = targets.map((ways) => targetOf(act, ways, spoken, run));
  const lacksRow = row.length >= SHORTEST_ROW && row.filter((path) => isMissing(targetOf(act, [[...path]], spoken, run))).length * 2 > row.length;
  if (otherwise === undefined || !(lacksRow || chosen.every(isMissing))) return { act, chosen };
  return { act: otherwise, chosen: targets.map((ways) => targetOf(otherwise, ways, spoken, run)) };
}

/** Two articles that this act lacks are no misprint. */
const SHORTEST_ROW = 2;

function remember(run: Run, antecedent: Antecedent): void {
  run.before.push(antecedent);
  if (run.before.length > 2 * FURTHEST_BACK) run.before.splice(0, FURTHEST_BACK);
}

/** Orders print their formula below the title and before «НАКАЗУЮ:»; where both are one block, the formula begins with one of these. */
const FORMULA = /^(?:Відповідно до|На виконання|На підставі|Згідно з|Керуючись|З метою|У зв['’ʼ]язку)(?=\s)/mu;

/**
 * How much of a provision is its own label («2)», «Стаття 131.»), or all of it when it is a heading: an article's line is text only
 * where it is a sentence, as in the Constitution («Стаття 131. В Україні діє Вища рада правосуддя.»).
 */
function labelLength({ kind, text }: Provision): number {
  if (kind === 'title-of-act') return FORMULA.exec(text)?.index ?? text.length;
  if (kind !== 'article') return itemLabel(text)?.label.length ?? 0;
  return /[.;:]\s*$/.test(text) ? (headingLabel(text)?.label.length ?? 0) : text.length;
}

const CITED_KINDS: Partial<Record<Provision['kind'], CitedKind>> = {
  attachment: 'attachment', book: 'book', part: 'part', title: 'title', subtitle: 'subtitle', chapter: 'chapter', section: 'section', subsection: 'subsection',
  recital: 'recital', article: 'article', paragraph: 'paragraph', point: 'point', subparagraph: 'subparagraph', alinea: 'alinea', indent: 'indent',
};

/** The units a provision is in, itself last. */
const unitsOf = (chain: readonly Provision[]): CitedUnit[] => chain.flatMap(({ kind, number, eid }): CitedUnit[] => {
  const cited = CITED_KINDS[kind];
  if (cited === undefined) return [];
  if (cited === 'attachment') return [{ kind: cited, number: lastNumber(eid) }];
  return number === undefined && cited !== 'indent' ? [] : [{ kind: cited, number: number ?? lastNumber(eid) }];
});

/** "Article 3(1) and Article 22 of the Statute of the ESCB": the name stands in a later citation of the list, if nowhere before. */
function noteNamingAhead({ act }: Citation, after: readonly Citation[], from: number, run: Run): void {
  const naming = act.title === undefined || run.namings.has(act.title) ? undefined : after.find((one) => one.act === act);
  if (naming) noteNamings({ ...naming, start: from + naming.start, end: from + naming.end }, run);
}

function noteNamings({ act, further = [], start, end }: Citation, { citing, namings }: Run): void {
  for (const { title } of [act, ...further]) {
    const at = title === undefined ? -1 : citing.text.slice(start, end).replace(/\s/g, ' ').indexOf(title);
    if (title !== undefined && at >= 0) namings.set(title, { start: start + at, end: start + at + title.length });
  }
}
