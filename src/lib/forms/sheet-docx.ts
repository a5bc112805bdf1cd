/**
 * A sheet as a Word file, as a civil servant expects it: A4 landscape, Times New Roman, the row of column names repeated on
 * every page, rows that may break over pages, page numbers at the top from the second page, the signature never alone on a page.
 *
 * The same sheet gives the same bytes: the time of making, which the `docx` package writes, is set to one moment.
 *
 * @example
 * const bytes = await sheetDocx(sheet);
 */
import { AlignmentType, BorderStyle, Document, Header, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { settled } from './settled.ts';
import { lettersOf, type Cell, type Passage, type Run, type Sheet } from './sheet.ts';

/** Twentieths of a point: A4 landscape less margins of 2 cm left, 1.5 cm right. */
const PAGE = { width: 16_838, height: 11_906, left: 1134, right: 850, top: 1134, bottom: 850 };
const FONT = 'Times New Roman';
/** Half-points. */
const SIZE = 24;

/** How a row is printed. */
interface RowLook {
  /** Points. */
  letters: number;
  isHead: boolean;
  /** The last row stays with what is signed below it. */
  isLast: boolean;
}

/** A line feed in a run is a line break of Word. */
const runsOf = ({ text, mark }: Run, { letters, isHead }: RowLook): TextRun[] =>
  text.split('\n').map((line, at) => new TextRun({ text: line, size: letters * 2, bold: isHead || mark === 'added', strike: mark === 'removed', ...(at > 0 && { break: 1 }) }));

const paragraphOf = (passage: Passage, look: RowLook): Paragraph =>
  new Paragraph({ alignment: look.isHead ? AlignmentType.CENTER : AlignmentType.START, spacing: { after: 60 }, keepNext: look.isLast, children: passage.flatMap((run) => runsOf(run, look)) });

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER };

const cellOf = (cell: Cell, width: number, look: RowLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA }, borders: BORDERS, margins: { left: 85, right: 85, top: 40, bottom: 40 },
    children: cell.length > 0 ? cell.map((passage) => paragraphOf(passage, look)) : [new Paragraph({ keepNext: look.isLast })],
  });

function tableOf(sheet: Sheet): Table {
  const { columns, rows, signature } = sheet;
  const { cells: letters, heads } = lettersOf(sheet);
  const space = PAGE.width - PAGE.left - PAGE.right;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((space * share) / shares));
  const row = (cells: readonly Cell[], look: RowLook): TableRow =>
    new TableRow({ tableHeader: look.isHead, cantSplit: look.isHead, children: widths.map((width, at) => cellOf(cells[at] ?? [], width, look)) });
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA }, columnWidths: widths,
    rows: [
      row(columns.map(({ title }) => [[{ text: title }]]), { letters: heads, isHead: true, isLast: false }),
      ...rows.map((cells, at) => row(cells, { letters, isHead: false, isLast: signature.length > 0 && at === rows.length - 1 })),
    ],
  });
}

/** The bytes of the file. Rejects only when the `docx` package fails. */
export async function sheetDocx(sheet: Sheet): Promise<Uint8Array> {
  const line = (text: string, bold: boolean): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 60 }, children: [new TextRun({ text, bold })] });
  const number = new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })] });
  const document = new Document({
    creator: 'Звірка', title: sheet.heading.join(' '),
    styles: { default: { document: { run: { font: FONT, size: SIZE, language: { value: sheet.lang === 'uk' ? 'uk-UA' : 'en-GB' } } } } },
    sections: [{
      properties: {
        titlePage: true,
        page: { size: { orientation: PageOrientation.LANDSCAPE, width: PAGE.height, height: PAGE.width }, margin: { left: PAGE.left, right: PAGE.right, top: PAGE.top, bottom: PAGE.bottom } },
      },
      headers: { default: number },
      children: [
        ...sheet.heading.map((text, at) => line(text, at === 0)),
        ...sheet.remarks.map((text) => new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 60 }, children: [new TextRun({ text, italics: true, size: SIZE - 4 })] })),
        tableOf(sheet),
        ...(sheet.signature.length > 0 ? [new Paragraph({ keepNext: true })] : []),
        ...sheet.signature.map((text) => new Paragraph({ keepNext: true, children: [new TextRun({ text })] })),
      ],
    }],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)));
}
