/** Whose articles the column of a correlation table lists. */
import { expect, it } from 'vitest';
import { columnAct } from '../../../../src/lib/cite/en/columns.ts';

const ROWS = [
  ['Correlation table', '', ''],
  ['Directive 98/27/EC', 'This Directive', 'Subject'],
  ['Article 1 of Directive 95/46/EC', 'Article 1', 'Scope'],
];

it.each([[0, '98/27/EC'], [1, undefined], [2, undefined], [7, undefined]])('column %i: %s', (column, number) =>
  expect(columnAct(ROWS, column)?.number).toBe(number));
