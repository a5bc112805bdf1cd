/**
 * Tables that only place text on the page: a frame round a paragraph, «ЗАТВЕРДЖЕНО» in the right half of the page, a
 * post on the left and a name on the right, the law itself in a table without lines. They are read as text, cell by
 * cell; a real table stays a table.
 *
 * The signs: one column, or no row that sets anything beside anything; otherwise only a table without lines, when a cell
 * opens a unit of law, or when it has no records, that is, a single row with two cells filled. Rows that end with a
 * person's name are signatures, however many.
 *
 * @example
 * isLayout(gridOf(table), { lined: false }) // true for «Міністр | Ігор КОВАЛЬ»
 */
import { headingLabel, itemLabel } from '../../text/labels.ts';
import type { GridRow } from './table.ts';

/** As many rows that set one thing beside another make records of a table. */
const RECORDS = 2;
const APPROVAL = /^(?:ЗАТВЕРДЖЕН|СХВАЛЕН|ПОГОДЖЕН)/i;
/** «Ігор КОВАЛЬ», «І. КОВАЛЬ», «І.П. Коваль». */
const PERSON = /^(?:\p{Lu}\p{Ll}+\s\p{Lu}[\p{Lu}'’ʼ-]+|(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}'’ʼ-]+)$/u;

/** Whether a table is layout. `lined`: some of its lines are drawn. */
export function isLayout(grid: readonly GridRow[], { lined }: { lined: boolean }): boolean {
  if (grid.every(({ cells }) => cells.length <= 1)) return true;
  if (lined) return false;
  const filled = grid.map(({ cells }) => cells.filter((cell) => cell.text !== ''));
  if (filled.every((row) => row.length <= 1)) return true;
  const paired = filled.filter((row) => row.length > 1);
  if (paired.length < RECORDS || paired.every((row) => PERSON.test(row[row.length - 1]!.text))) return true;
  return filled.flat().some(({ text }) => opensLaw(text));
}

/** A cell with a heading of the law, or with several numbered paragraphs. */
function opensLaw(text: string): boolean {
  const lines = text.split('\n');
  return lines.some((line) => APPROVAL.test(line) || headingLabel(line) !== undefined) || lines.filter((line) => itemLabel(line)).length > 1;
}
