/**
 * Filters of the tables and of the measures. They work as those of the list of acts do: a style sheet made from the values that occur hides
 * what does not fit, so no script is needed; one style sheet serves all tables.
 *
 * @example
 * rowAttributes(row) // ' data-verdict="partial" data-kind="obligation" data-body="border-guard mia" data-instrument="law" data-due="accession"'
 */
import { CONCORDANCE_WORDS } from '../../i18n/concordance-words.ts';
import { HARMONISATION_WORDS } from '../../i18n/harmonisation-words.ts';
import { words } from '../../i18n/catalogue.ts';
import type { AssessedRow } from '../../lib/concordance/assess.ts';
import { countedAs } from '../../lib/concordance/assess.ts';
import { BODIES } from '../../lib/model/act.ts';
import { INSTRUMENTS, PROVISION_TYPES } from '../../lib/model/concordance.ts';
import type { Speech } from '../../lib/model/message.ts';
import { hidingRule } from '../facets.ts';
import { dueOf, type Due } from './shown-row.ts';
import { countWord, COUNT_KEYS, type CountKey } from './tally.ts';

export type RowFacet = 'verdict' | 'kind' | 'body' | 'instrument' | 'due';

const DUES = ['overdue', 'dated', 'accession', 'none'] as const satisfies readonly Due[];

/** Values of each facet in the order they are shown. */
const ORDER: Record<RowFacet, readonly string[]> = { verdict: COUNT_KEYS, kind: PROVISION_TYPES, body: BODIES, instrument: INSTRUMENTS, due: DUES };

export const ROW_FACETS = Object.keys(ORDER) as RowFacet[];

const valuesOf = (assessed: AssessedRow, asOf: string): Record<RowFacet, readonly string[]> => {
  const { row } = assessed;
  return { verdict: [countedAs(assessed)], kind: [row.kind], body: row.bodies, instrument: row.instrument ? [row.instrument] : [], due: [dueOf(row.due, asOf)] };
};

/** The values of a row by facet, several joined by spaces in a fixed order. */
const joined = (assessed: AssessedRow, asOf: string): [RowFacet, string][] => {
  const values = valuesOf(assessed, asOf);
  return ROW_FACETS.map((name) => [name, [...new Set(values[name])].toSorted().join(' ')]);
};

/** As attributes of its element. Values are words of a checked schema. */
export const rowAttributes = (assessed: AssessedRow, asOf: string): string => joined(assessed, asOf).map(([name, values]) => ` data-${name}="${values}"`).join('');

export interface RowFacetShown {
  name: RowFacet;
  label: string;
  values: { value: string; label: string; count: number }[];
}

/** Those of the facets that tell these rows apart. */
export function rowFacetsOf(rows: readonly AssessedRow[], names: readonly RowFacet[], asOf: string, speech: Speech): RowFacetShown[] {
  return names.flatMap((name) => {
    const counts = new Map<string, number>();
    for (const value of rows.flatMap((row) => [...new Set(valuesOf(row, asOf)[name])])) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = ORDER[name].flatMap((value) => (counts.has(value) ? [{ value, label: labelOf(name, value, speech), count: counts.get(value)! }] : []));
    return values.some(({ count }) => count < rows.length) ? [{ name, label: HARMONISATION_WORDS[speech].facets[name], values }] : [];
  });
}

function labelOf(name: RowFacet, value: string, speech: Speech): string {
  const { kinds, instruments } = CONCORDANCE_WORDS[speech];
  if (name === 'verdict') return countWord(value as CountKey, speech);
  const tables: Record<Exclude<RowFacet, 'verdict'>, Record<string, string>> = { kind: kinds, instrument: instruments, body: words(speech).bodies, due: HARMONISATION_WORDS[speech].dues };
  return tables[name][value] ?? value;
}

/** The style sheet for all rows there are, in a fixed order. */
export const rowFacetCss = (rows: readonly AssessedRow[], asOf: string): string =>
  `${[...new Set(rows.flatMap((row) => joined(row, asOf).map(([name, values]) => hidingRule(name, values, '.row-set'))))].toSorted().join('\n')}\n`;
