/**
 * Texts that are too long for a row of the table: the cell shows how they begin and says where they go on, and a sheet of their own has
 * them whole, in rows that no spreadsheet cuts off. The sheet is there only where a text needs it.
 *
 * @example
 * const { cell, sheet } = longTexts();
 * cell('Стаття 8', 'Тексти норм України', long).text // 'Перевірка на в’їзді …\n… Далі: аркуш «Тексти», рядок 2.'
 */
import { linesIn, parted } from './cell-lines.ts';
import { SHEETS, TITLES, WIDTHS } from './layout.ts';
import { charactersIn, linesWithin, TALLEST_ROW } from './row-height.ts';
import type { XlsxCell, XlsxSheet } from './xlsx.ts';

/** Points: letters of texts, smaller than what is filled in beside them. */
const TEXT_SIZE = 10;
/** Points: no text makes a row of the table taller, so that a row and the names of the columns are in sight together. */
const TALLEST_TEXT = 300;
const WIDTH = 120;

const CELL_LINES = linesWithin(TALLEST_TEXT, TEXT_SIZE);
const PIECE_LINES = linesWithin(TALLEST_ROW);
const IN_CELL = charactersIn(WIDTHS.text, { look: 'plain', size: TEXT_SIZE });
const IN_SHEET = charactersIn(WIDTH, { look: 'plain' });

export interface LongTexts {
  /** A cell of the table: the text of a provision, or how it begins. `title` is the column. */
  cell: (provision: string, title: string, text: string) => XlsxCell;
  /** The sheet of all texts that did not fit; undefined without any. */
  sheet: () => XlsxSheet | undefined;
}

/** A place to keep the long texts of a workbook while its table is written. */
export function longTexts(): LongTexts {
  const rows: XlsxCell[][] = [];
  return {
    cell: (provision, title, text) => {
      if (linesIn(text, IN_CELL) <= CELL_LINES) return { text, look: 'plain', size: TEXT_SIZE };
      // The first row of the sheet has the names of its columns.
      const row = rows.length + 2;
      rows.push(...parted(text, IN_SHEET, PIECE_LINES).map((piece) => [provision, title, piece.trimEnd()].map((said): XlsxCell => ({ text: said, look: 'plain' }))));
      const [begin = ''] = parted(text, IN_CELL, CELL_LINES - 1);
      return { text: `${begin.trimEnd()}\n… Далі: аркуш «${SHEETS.texts}», рядок ${row}.`, look: 'plain', size: TEXT_SIZE };
    },
    sheet: () => (rows.length === 0 ? undefined : {
      name: SHEETS.texts, columns: [{ width: 18 }, { width: 18 }, { width: WIDTH }], headRow: 1, frozen: { rows: 1, columns: 0 }, isProtected: true,
      rows: [[TITLES.provision, 'Стовпець', 'Текст'].map((text): XlsxCell => ({ text, look: 'head' })), ...rows],
    }),
  };
}
