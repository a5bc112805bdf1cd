/**
 * A sheet: any official table as data, before it becomes a Word file, a page or a workbook. A cell is a list of passages
 * (printed paragraphs), a passage a list of runs; a run may be marked as new or as removed, and nothing else.
 *
 * @example
 * const sheet: Sheet = { lang: 'uk', heading: ['ПОРІВНЯЛЬНА ТАБЛИЦЯ'], columns: [{ title: 'Зміст …', share: 1 }, …], rows: […], signature: [] };
 */
import type { Lang } from '../model/edition.ts';

export interface Run {
  text: string;
  /** `added` is printed bold, `removed` struck through. */
  mark?: 'added' | 'removed';
}

/** One printed paragraph. */
export type Passage = readonly Run[];
export type Cell = readonly Passage[];

export interface Column {
  title: string;
  /** Its share of the width, in any unit. */
  share: number;
}

export interface Sheet {
  lang: Lang;
  /** Lines above the table, the first in bold. */
  heading: readonly string[];
  /** Said under the heading in italics: that the form is not verified, what the table was made from. */
  remarks: readonly string[];
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Lines below the table. */
  signature: readonly string[];
}

/** Points: letters of the table and of the names of its columns. Many columns on one sheet of paper would break words at 12. */
export function lettersOf({ columns }: Pick<Sheet, 'columns'>): { cells: number; heads: number } {
  if (columns.length <= 3) return { cells: 12, heads: 12 };
  return columns.length <= 6 ? { cells: 11, heads: 10 } : { cells: 9, heads: 9 };
}

/** A passage of one run without a mark. */
export const plain = (text: string): Passage => [{ text }];

/** A cell of plain passages, one a line. */
export const plainCell = (text: string): Cell => (text === '' ? [] : text.split('\n').map(plain));

/** The words of a cell, one passage a line, marks left out. */
export const cellText = (cell: Cell): string => cell.map((passage) => passage.map(({ text }) => text).join('')).join('\n');
