/**
 * Word files for tests, made on the fly.
 *
 * `wordFile` packs XML written by the test itself, for traps that only an exact element shows; `lawInWord` makes a whole
 * document with the `docx` package, with real Word numbering, as an office would hand it over.
 *
 * @example
 * await readDocx(wordFile({ body: paragraph('Стаття 1. Мова') }))
 */
import { strToU8, zipSync } from 'fflate';
import { Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface WordParts {
  /** What stands in `w:body`. */
  body: string;
  /** What stands in `w:styles`, `w:numbering`, `w:footnotes`, `w:comments`. */
  styles?: string;
  numbering?: string;
  footnotes?: string;
  comments?: string;
  /** What stands in each page header. */
  headers?: readonly string[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const documentXml = (body: string): string => `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;
const partXml = (root: string, content: string): string => `${HEAD}<w:${root} ${NAMESPACES}>${content}</w:${root}>`;

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (targets: readonly [string, string][]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([kind, target], n) => `<Relationship Id="rId${n + 1}" Type="${RELATIONSHIP}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The parts of a package by name, before they are packed: tests may add to them or spoil them. */
export function wordPackage({ body, headers = [], ...others }: WordParts): Record<string, Uint8Array> {
  const neighbours = Object.entries(others);
  const pageHeaders = headers.map((content, n) => [`header${n + 1}.xml`, content] as const);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': documentXml(body),
    'word/_rels/document.xml.rels': relationships([
      ...neighbours.map(([kind]): [string, string] => [kind, `${kind}.xml`]),
      ...pageHeaders.map(([name]): [string, string] => ['header', name]),
    ]),
  };
  for (const [name, content] of pageHeaders) parts[`word/${name}`] = partXml('hdr', content);
  for (const [kind, content] of neighbours) parts[`word/${kind}.xml`] = partXml(kind, content);
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
}

/** A Word file of exactly this XML. */
export const wordFile = (parts: WordParts): Uint8Array => zipSync(wordPackage(parts));

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const raised = (text: string): string => run(text, '<w:vertAlign w:val="superscript"/>');
/** A paragraph of plain text, or of runs already written. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;
export const numbered = (text: string, numId: number, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
export const styled = (text: string, style: string): string => paragraph(text, `<w:pStyle w:val="${style}"/>`);

/** A cell of one paragraph of text, or of paragraphs already written. */
export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${/^<w:(?:p|tbl)[ >]/.test(content) ? content : paragraph(content)}</w:tc>`;
/** Over so many columns of the grid. */
export const wide = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
export const tableRow = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

const LINES = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders>`;
const NO_LINES = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="none" w:sz="0" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders>`;
/** A table with its lines drawn. */
export const linedTable = (...rows: string[]): string => `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/>${LINES}<w:tblLook w:val="04A0"/></w:tblPr>${rows.join('')}</w:tbl>`;
/** A table that only places text: its lines are said to be none, as Word writes it. */
export const plainTable = (...rows: string[]): string => `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${NO_LINES}<w:tblLook w:val="04A0"/></w:tblPr>${rows.join('')}</w:tbl>`;
/** The paragraph with which a section ends. */
export const sectionEnd = (properties = ''): string => `<w:p><w:pPr><w:sectPr>${properties}</w:sectPr></w:pPr></w:p>`;

/** A level of a list: `level(0, 'decimal', 'Стаття %1.')`. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const abstractNum = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
export const num = (id: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;

// --- Whole documents, with the `docx` package ----------------------------------------------------------------------

/** A printed line with its label apart: Word numbers it, or the label stays text when the sequence breaks. */
const LABELS: readonly [string, RegExp][] = [
  ['article', /^Стаття (\d+)\. ?/],
  ['part', /^(\d+)\. /],
  ['point', /^(\d+)\) /],
];
const LEVELS: Readonly<Record<string, string>> = { article: 'Стаття %1.', part: '%1.', point: '%1)' };
/** What restarts below it. */
const RESTARTS: Readonly<Record<string, readonly string[]>> = { article: ['part', 'point'], part: ['point'], point: [] };

/**
 * A law in Word, one paragraph a line, with real Word numbering for «Стаття 1.», «1.» and «1)» wherever the numbers run
 * in sequence; a label that does not (an inserted article, a number after a gap) is plain text, as offices do it.
 *
 * @returns the file and how many paragraphs Word numbers
 */
export async function lawInWord(lines: readonly string[]): Promise<{ bytes: Uint8Array; numbered: number }> {
  const expected: Record<string, number> = { article: 1, part: 1, point: 1 };
  const instance: Record<string, number> = { article: 0, part: 0, point: 0 };
  let counted = 0;
  const paragraphs = lines.map((line) => {
    const [kind, label] = LABELS.find(([, pattern]) => pattern.test(line)) ?? [];
    const found = kind && label ? label.exec(line) : undefined;
    if (!kind || !found) return new Paragraph({ children: textRuns(line) });
    const number = Number(found[1]);
    if (number === 1 && kind !== 'article') {
      instance[kind]! += 1;
      expected[kind] = 1;
    }
    if (number !== expected[kind]) return new Paragraph({ children: textRuns(line) });
    expected[kind] = number + 1;
    for (const below of RESTARTS[kind] ?? []) expected[below] = -1;
    counted += 1;
    return new Paragraph({ numbering: { reference: kind, level: 0, instance: instance[kind]! }, children: textRuns(line.slice(found[0].length)) });
  });
  const config = Object.entries(LEVELS).map(([reference, text]) => ({ reference, levels: [{ level: 0, format: LevelFormat.DECIMAL, text }] }));
  const bytes = await Packer.toBuffer(new Document({ numbering: { config }, sections: [{ children: paragraphs }] }));
  return { bytes: new Uint8Array(bytes), numbered: counted };
}

/** `129-1` after «Стаття» is printed with a superscript. */
function textRuns(line: string): TextRun[] {
  const [, before, superscript, after] = /^(Стаття \d+)-(\d+)(.*)$/s.exec(line) ?? [];
  if (before === undefined) return [new TextRun(line)];
  return [new TextRun(before), new TextRun({ text: superscript!, superScript: true }), new TextRun(after!)];
}
