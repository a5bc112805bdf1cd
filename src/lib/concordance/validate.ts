/**
 * A concordance against the collection: acts that are there, provisions that their outlines list, rows inside the scope and
 * each provision judged once; and what became of the verdicts since they were signed.
 *
 * @example
 * concordanceFaults(concordance, { acts, outlines, today: '2026-11-22' })
 * // [{ message: row-provision-misspelt { provision: 'art_8__pra_3', likely: 'art_8__para_3' }, path: ['rows', 4, 'provision'] }]
 */
import type { Concordance, ConcordanceRow } from '../model/concordance.ts';
import { message, type Message } from '../model/message.ts';
import type { MessageCode } from '../model/message-texts.ts';
import { nearest } from '../text/nearest.ts';
import { assess, type AssessedRow } from './assess.ts';
import { isInScope } from './coverage.ts';
import { outlineTree, type OutlineNode, type Outlines } from './outline-tree.ts';
import type { ProvisionState } from './standing.ts';
import { rowFaults, type Fault } from './validate-row.ts';

export interface Surroundings {
  /** Ids of the acts of the collection. */
  acts: ReadonlySet<string>;
  /** Of the acts the concordance names, newest first. */
  outlines: Outlines;
  /** ISO date; left out where nobody may look at the clock. */
  today?: string | undefined;
}

/** Everything to be said of a concordance, in the order of its rows. Paths lead from the root of the file. */
export function concordanceFaults(concordance: Concordance, { acts, outlines, today }: Surroundings): Fault[] {
  const { act, rows } = concordance;
  if (!acts.has(act)) return [{ message: absent('concordance-act-unknown', 'concordance-act-misspelt', { act }, nearest(act, [...acts])), path: ['act'] }];
  const first = new Map<string, number>();
  for (const [at, { provision }] of rows.entries()) if (!first.has(provision)) first.set(provision, at);
  const { rows: assessed, unassessed } = assess(concordance, outlines);
  const standings = new Map(assessed.map((row) => [row.index, row]));
  return [
    ...editionFaults(concordance, outlines),
    ...scopeFaults(concordance, outlines),
    ...rows.flatMap((row, at) => [
      ...(first.get(row.provision) === at ? [] : [{ message: message('row-twice', { row: row.provision }), path: ['rows', at, 'provision'] }]),
      ...rowFaults(act, row, today).map(({ message: m, path }): Fault => ({ message: m, path: ['rows', at, ...path] })),
      ...namesFaults(concordance, row, at, acts, outlines),
      ...basisFaults(row, at, outlines),
      ...standingFaults(standings.get(at), at),
    ]),
    ...(unassessed.length > 0 ? [{ message: message('concordance-unassessed', { count: unassessed.length }), path: ['rows'] }] : []),
  ];
}

type Facts = Record<string, string>;

/** Something that is not there: the second code where a likely one is. */
const absent = (unknown: MessageCode, misspelt: MessageCode, facts: Facts, likely: string | undefined): Message =>
  likely === undefined ? message(unknown, facts) : message(misspelt, { ...facts, likely });

function editionFaults({ act, edition, lang }: Concordance, outlines: Outlines): Fault[] {
  const known = outlines.get(act) ?? [];
  if (known.length === 0) return [{ message: message('concordance-no-outline', { act }), path: ['act'] }];
  const isKnown = known.some(({ meta }) => meta.date === edition && meta.lang === lang);
  return isKnown ? [] : [{ message: message('concordance-edition-unknown', { act, edition: `${edition}.${lang}`, known: known.map(({ meta }) => `${meta.date}.${meta.lang}`).join(', ') }), path: ['edition'] }];
}

/** Where a provision stands in any known outline of its act. */
const nodesOf = (act: string, provision: string, outlines: Outlines): OutlineNode[] =>
  (outlines.get(act) ?? []).flatMap((outline) => outlineTree(outline).byEid.get(provision) ?? []);

/** True when the act has outlines and none lists the provision. */
const isUnlisted = (act: string, provision: string, outlines: Outlines): boolean => outlines.has(act) && nodesOf(act, provision, outlines).length === 0;

const likeliest = (act: string, provision: string, outlines: Outlines): string | undefined => nearest(provision, (outlines.get(act)?.[0]?.rows ?? []).map(({ eid }) => eid));

function scopeFaults({ act, scope = [] }: Concordance, outlines: Outlines): Fault[] {
  return scope.flatMap((provision, at): Fault[] =>
    isUnlisted(act, provision, outlines) ? [{ message: absent('scope-unknown', 'scope-misspelt', { act, provision }, likeliest(act, provision, outlines)), path: ['scope', at] }] : []);
}

function provisionFaults(row: string, act: string, provision: string, outlines: Outlines, path: PropertyKey[]): Fault[] {
  if (!isUnlisted(act, provision, outlines)) return [];
  return [{ message: absent('row-provision-unknown', 'row-provision-misspelt', { row, act, provision }, likeliest(act, provision, outlines)), path }];
}

function namesFaults({ act: eu, scope }: Concordance, row: ConcordanceRow, at: number, acts: ReadonlySet<string>, outlines: Outlines): Fault[] {
  const nodes = nodesOf(eu, row.provision, outlines);
  const outside = nodes.length > 0 && !nodes.some((node) => isInScope(node, scope));
  return [
    ...provisionFaults(row.provision, eu, row.provision, outlines, ['rows', at, 'provision']),
    ...(outside ? [{ message: message('row-outside-scope', { row: row.provision }), path: ['rows', at, 'provision'] }] : []),
    ...row.ua.flatMap(({ act, provisions }, entry): Fault[] => {
      if (!acts.has(act)) return [{ message: absent('row-act-unknown', 'row-act-misspelt', { act, row: row.provision }, nearest(act, [...acts])), path: ['rows', at, 'ua', entry, 'act'] }];
      return provisions.flatMap((provision, place) => provisionFaults(row.provision, act, provision, outlines, ['rows', at, 'ua', entry, 'provisions', place]));
    }),
  ];
}

/** A hash that the named edition itself does not have: the text was corrected since, or the hash was never its own. */
function basisFaults({ provision: row, basis }: ConcordanceRow, at: number, outlines: Outlines): Fault[] {
  return basis.flatMap(({ act, provision, edition, lang, sha256 }, place): Fault[] => {
    const outline = outlines.get(act)?.find(({ meta }) => meta.date === edition && meta.lang === lang);
    const found = outline && outlineTree(outline).byEid.get(provision);
    if (!outline || found?.row.sha256 === sha256) return [];
    return [{ message: message('row-basis-differs', { row, of: `${act} ${provision}`, edition: `${edition}.${lang}` }), path: ['rows', at, 'basis', place] }];
  });
}

/** What is said of a judged provision that is not as it was. */
const STANDING_CODES: Partial<Record<ProvisionState, MessageCode>> = {
  amended: 'row-stale', 'led-in': 'row-stale-lead', repealed: 'row-stale-repealed', moved: 'row-carried', unknown: 'row-unresolvable',
};

function standingFaults(assessed: AssessedRow | undefined, at: number): Fault[] {
  if (!assessed) return [];
  const { row: { provision: row }, standing } = assessed;
  return standing.provisions.flatMap(({ basis: { act, provision, edition, lang }, state, to, now }, place): Fault[] => {
    const facts = { row, of: `${act} ${provision}`, from: `${edition}.${lang}`, to: to ? `${to.date}.${to.lang}` : '' };
    const path = ['rows', at, 'basis', place];
    // Another hash in the very edition that was judged is no amendment: `basisFaults` says what it is.
    const code = facts.from === facts.to && state === 'amended' ? undefined : STANDING_CODES[state];
    return code === undefined ? [] : [{ message: message(code, { ...facts, now: now ?? '' }), path }];
  });
}
