/**
 * A concordance as the contract has it: `{eu, edition, rows, counts, stale, unassessed}`; in the other direction
 * `{eu, edition, acts, counts, stale, unassessed}`.
 *
 * @example
 * concordanceJson(table, 'uk').stale[0]
 * // { provision: 'art_8__para_2', changes: [{ side: 'ua', act: 'ua/1710-17', provision: 'art_7', change: 'amended', from: '2021-08-15.uk', to: '2026-03-01.uk', compare: '/acts/…' }] }
 */
import type { ConcordanceRow } from '../../src/lib/model/concordance.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import type { AssessedRow, Counts } from '../../src/lib/concordance/assess.ts';
import type { OutlineRow } from '../../src/lib/edition/outline-rows.ts';
import { reverse } from '../../src/lib/concordance/reverse.ts';
import type { ProvisionStanding, RowState } from '../../src/lib/concordance/standing.ts';
import { comparedPairs, pairPath } from '../../src/components/compare/pairs.ts';
import type { Table } from '../store/concordance-table.ts';

export interface ChangeJson {
  side: 'eu' | 'ua';
  act: string;
  provision: string;
  change: 'amended' | 'led-in' | 'repealed' | 'moved' | 'unknown';
  /** Edition the verdict was bound to. */
  from: string;
  /** Newest edition known. */
  to?: string;
  /** Where a moved provision stands now. */
  now?: string;
  /** Address of the page that compares the two editions, where the site has it. */
  compare?: string;
}

export interface RowJson extends ConcordanceRow {
  state: RowState;
  /** Where the EU provision stands now, when it is not where it stood. */
  now?: string;
  changes?: ChangeJson[];
}

export type UnassessedJson = Pick<OutlineRow, 'kind' | 'number' | 'heading'> & { provision: string };

interface Frame {
  eu: string;
  edition: string;
  counts: Counts;
  stale: { provision: string; changes: ChangeJson[] }[];
  unassessed: UnassessedJson[];
}

export interface ConcordanceJson extends Frame {
  rows: RowJson[];
}

export interface ReverseJson extends Frame {
  acts: { act: string; provisions: { provision: string; rows: { eu: string; provision: string; verdict: ConcordanceRow['verdict']; state: RowState }[] }[] }[];
}

/** From the EU act to Ukrainian law. */
export const concordanceJson = (table: Table, speech: Speech): ConcordanceJson =>
  ({ ...frameOf(table, speech), rows: table.assessment.rows.map((row) => rowJson(row, table, speech)) });

/** From Ukrainian law to the EU act. */
export const reverseJson = (table: Table, speech: Speech): ReverseJson => ({
  ...frameOf(table, speech),
  acts: [...reverse([table.assessment], table.outlines)].map(([act, provisions]) => ({
    act,
    provisions: provisions.map(({ provision, rows }) => ({
      provision,
      rows: rows.map(({ eu, provision: answers, row, standing }) => ({ eu, provision: answers, verdict: row.verdict, state: standing.state })),
    })),
  })),
});

function frameOf(table: Table, speech: Speech): Frame {
  const { concordance, edition, rows, counts, unassessed } = table.assessment;
  const stale = rows.filter(({ standing }) => standing.state === 'stale');
  return {
    eu: concordance.act,
    edition: `${edition.date}.${edition.lang}`,
    counts,
    stale: stale.map((row) => ({ provision: row.provision, changes: changesOf(row, table, speech) })),
    unassessed: unassessed.map(({ eid, kind, number, heading }) => ({ provision: eid, kind, ...(number !== undefined && { number }), ...(heading !== undefined && { heading }) })),
  };
}

function rowJson(assessed: AssessedRow, table: Table, speech: Speech): RowJson {
  const { row, standing, provision } = assessed;
  const changes = changesOf(assessed, table, speech);
  return { ...row, state: standing.state, ...(provision !== row.provision && { now: provision }), ...(changes.length > 0 && { changes }) };
}

/** What became of the judged provisions that are not as they were. */
export const changesOf = ({ standing }: AssessedRow, table: Table, speech: Speech): ChangeJson[] =>
  standing.provisions.flatMap((provision) => (provision.state === 'same' ? [] : [changeJson(provision, provision.state, table, speech)]));

function changeJson({ basis, side, to, now }: ProvisionStanding, change: ChangeJson['change'], table: Table, speech: Speech): ChangeJson {
  const { act, provision, edition, lang } = basis;
  const compare = to && comparisonAddress(table, act, `${edition}.${lang}`, `${to.date}.${to.lang}`, speech);
  return { side, act, provision, change, from: `${edition}.${lang}`, ...(to && { to: `${to.date}.${to.lang}` }), ...(change === 'moved' && now !== undefined && { now }), ...(compare !== undefined && { compare }) };
}

/** The page of a comparison, where the texts are in the collection; the page of any two when these two have none of their own. */
function comparisonAddress({ acts }: Table, act: string, from: string, to: string, speech: Speech): string | undefined {
  const editions = acts.find((entry) => entry.act.id === act)?.editions ?? [];
  const [old, current] = [from, to].map((name) => editions.find(({ date, lang }) => `${date}.${lang}` === name));
  if (!old || !current || old === current) return undefined;
  const pair = comparedPairs(editions).find((candidate) => candidate.from === old && candidate.to === current);
  return pair ? pairPath(speech, pair) : `${speech === 'en' ? '/en' : ''}/compare/?from=${act}@${from}&to=${act}@${to}`;
}
