/**
 * The day from which pages count what is overdue. A build knows no clock (two builds of one collection are the same bytes), so it is the
 * latest day the collection itself records: a verdict given, a text taken, a fact checked. The pages state it; a script in the browser adds
 * what has become overdue since.
 *
 * @example
 * asOf(entries, concordances) // '2026-11-22'
 */
import type { ActEntry } from '../../../scripts/store/collection.ts';
import type { Concordance } from '../../lib/model/concordance.ts';

/** '0000-00-00' in a collection without a dated fact: then nothing is overdue. */
export function asOf(entries: readonly ActEntry[], concordances: readonly Concordance[]): string {
  const days = [
    ...concordances.flatMap(({ rows }) => rows.map(({ date }) => date)),
    ...entries.flatMap(({ act, editions }) => [...act.checks.map(({ on }) => on), ...editions.map(({ source }) => source.retrieved)]),
  ];
  return days.reduce<string>((latest, day) => (day !== undefined && day > latest ? day : latest), '0000-00-00');
}
