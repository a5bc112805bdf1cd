/**
 * Agreement of formats: one text through two formats gives one tree. Every unit must stand at the same depth, be of the
 * same kind and number and print the same text; what differs is told by its reason.
 */
import { readFileSync } from 'node:fs';
import { missing, NO_CORPUS, type Measure } from '../measure.ts';
import { take } from '../pipeline.ts';
import { counted } from '../statistics.ts';
import type { Table } from '../table.ts';
import { aligned, type Pair } from './alignment.ts';
import { formexPairs, markdownPairs, radaPairs, type TextPair } from './pairs.ts';
import { evidenceOf, REASONS, reasonOf } from './reasons.ts';
import { unitsOf, type Unit } from './units.ts';

/** What the Rada's TXT loses, in its own words. */
const RADA_REASONS = {
  superscript: 'the TXT prints a superscript in running text without its mark ("статті 1311"); the place is the same',
  ours: REASONS.ours,
} as const;

export interface Agreed {
  name: string;
  units: number;
  equal: number;
  /** One entry a unit that differs. */
  unequal: { reason: string; ours: boolean; pair: Pair }[];
}

/** Why a pair of units differs, and whether that is a fault of the readers. */
interface Reasoned {
  reason: string;
  ours: boolean;
}

async function units(file: string, notes: boolean): Promise<Unit[]> {
  return unitsOf((await take(readFileSync(file))).body, { notes });
}

async function agreed({ name, left, right }: TextPair, notes: boolean, reasoning: (left: string, right: string) => (pair: Pair) => Reasoned): Promise<Agreed | undefined> {
  const [ours, theirs] = [await units(left, notes), await units(right, notes)];
  if (ours.length === 0 || theirs.length === 0) return undefined; // the page of a repealed act has its header alone
  const { equal, unequal } = aligned(ours, theirs);
  const reasonFor = reasoning(readFileSync(left, 'utf8'), readFileSync(right, 'utf8'));
  return { name, units: equal + unequal.length, equal, unequal: unequal.map((pair) => ({ ...reasonFor(pair), pair })) };
}

/** Formex beside a page. */
export const formexReasoning = (left: string, right: string): ((pair: Pair) => Reasoned) => {
  const evidence = evidenceOf(left, right);
  return (pair) => {
    const reason = reasonOf(pair, evidence);
    return { reason: REASONS[reason], ours: reason === 'ours' };
  };
};

/** TXT beside XML: the same place, and the same text but for the hyphen of a superscript. */
export const radaReasoning = () => ({ left, right }: Pair): Reasoned => {
  const alike = left !== undefined && right !== undefined && left.place === right.place && left.text.replace(/-/g, '') === right.text.replace(/-/g, '');
  return alike ? { reason: RADA_REASONS.superscript, ours: false } : { reason: RADA_REASONS.ours, ours: true };
};

const KINDS = [
  { kind: 'Formex and consolidated XHTML', pairs: formexPairs, notes: false, reasoning: formexReasoning },
  { kind: 'Rada TXT and XML', pairs: radaPairs, notes: true, reasoning: radaReasoning },
  { kind: 'Rada Markdown, two converters', pairs: markdownPairs, notes: true, reasoning: radaReasoning },
] as const;

const sum = (texts: readonly Agreed[], of: (text: Agreed) => number): number => texts.reduce((total, text) => total + of(text), 0);
const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

function rowOf(kind: string, texts: readonly Agreed[]): string[] {
  const [all, equal] = [sum(texts, (text) => text.units), sum(texts, (text) => text.equal)];
  const ours = sum(texts, ({ unequal }) => unequal.filter((one) => one.ours).length);
  return [kind, counted(texts.length), counted(all), counted(equal), share(equal, all), counted(all - equal - ours), counted(ours), share(equal, equal + ours)];
}

function reasonRows(kind: string, texts: readonly Agreed[]): string[][] {
  const counts = new Map<string, { units: number; texts: Set<string> }>();
  for (const { name, unequal } of texts) {
    for (const { reason } of unequal) {
      const count = counts.get(reason) ?? { units: 0, texts: new Set() };
      count.units += 1;
      count.texts.add(name);
      counts.set(reason, count);
    }
  }
  return [...counts].sort(([, a], [, b]) => b.units - a.units).map(([reason, { units: all, texts: named }]) => [kind, reason, counted(all), counted(named.size)]);
}

/** What no reason explains, one row each. */
const unexplained = (texts: readonly Agreed[]): string[][] =>
  texts.flatMap(({ name, unequal }) => unequal.filter(({ ours }) => ours).map(({ pair: { left, right } }) => [name, left ? `${left.place}: ${left.text}`.slice(0, 90) : '–', right ? `${right.place}: ${right.text}`.slice(0, 90) : '–']));

export interface Agreement {
  kind: string;
  texts: Agreed[];
}

/** Every text of the corpus that exists in two formats, compared. */
export async function agreements(corpus: string, tell: (line: string) => void = () => undefined): Promise<Agreement[]> {
  const all: Agreement[] = [];
  for (const { kind, pairs, notes, reasoning } of KINDS) {
    const texts: Agreed[] = [];
    for (const pair of pairs(corpus)) {
      const one = await agreed(pair, notes, reasoning);
      if (one) texts.push(one);
    }
    tell(`agreement: ${kind}, ${texts.length} texts`);
    all.push({ kind, texts });
  }
  return all;
}

export const agreementMeasure: Measure = {
  name: 'agreement',
  title: 'One text through two formats',
  run: async ({ corpus, tell }) => {
    if (corpus === undefined) return missing(NO_CORPUS);
    const all = await agreements(corpus, tell);
    const totals: Table = {
      title: 'Units of the same text in two formats',
      columns: ['formats', 'texts', 'units', 'equal', 'of all', 'the files differ', 'ours', 'of those the files agree on'],
      rows: all.map(({ kind, texts }) => rowOf(kind, texts)),
    };
    const reasons: Table = { title: 'Why units differ', columns: ['formats', 'reason', 'units', 'texts'], words: [1], rows: all.flatMap(({ kind, texts }) => reasonRows(kind, texts)) };
    const open: Table = { title: 'Units no reason explains', columns: ['text', 'first format', 'second format'], words: [1, 2], pageOnly: true, rows: all.flatMap(({ texts }) => unexplained(texts)) };
    return {
      method: [
        'Both files go through reader, outline, legal Markdown and back. A unit is equal when depth, kind, printed number and text are; white space, forms of apostrophes, marks of footnotes and raised digits apart. Of EU acts the notes of changes are left out, because Formex gives them as instructions and the page as marks.',
        'Reasons are told by rule from the two files without their tags, by no code of the readers and by no list of acts (`scripts/bench/agreement/reasons.ts`). What no rule explains is counted as ours.',
      ],
      tables: [totals, reasons, open],
    };
  },
};
