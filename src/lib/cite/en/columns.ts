/**
 * Correlation tables: a column headed "Directive 98/27/EC" holds articles of that Directive, one headed "This Directive" articles of
 * this one.
 *
 * @example
 * columnAct([['Directive 98/27/EC', 'This Directive'], ['Article 1', 'Article 1']], 0) // { said: 'named', number: '98/27/EC', … }
 */
import type { CitedAct } from '../citation.ts';
import { citationsInEnglish } from './en.ts';

/** Heads stand in the first rows; a title may span the row above them. */
const HEAD_ROWS = 3;

/** The act whose provisions a column of a table lists, or undefined when its head names none as a whole. */
export function columnAct(rows: readonly (readonly string[])[], column: number): CitedAct | undefined {
  for (const row of rows.slice(0, HEAD_ROWS)) {
    const [first] = citationsInEnglish(row[column] ?? '');
    if (first) return first.act.said === 'named' && first.paths[0]?.length === 0 && first.start === 0 ? first.act : undefined;
  }
  return undefined;
}
