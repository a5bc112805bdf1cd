/**
 * What Markdown made from the Rada's page prints, by plain replacements and no code of the reader: header, foot, fences,
 * rules, borders and anchors away, links reduced to their words, escapes undone. In pandoc's "smart" Markdown an unescaped
 * `'` is ’, `"` is “ or ”, `--` is –.
 *
 * @example
 * printedMarkdown('### Текст документа від 01.01.2020:\n\n1\\. Див. [Закон](/go/1-1)\n\n* * *\n\n© [портал](x)') // '1. Див. Закон'
 */

/** Escaped signs are set aside in the private use area, so that no later replacement takes them for marks. */
const ASIDE = 0xe000;
const setAside = (source: string): string => source.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => String.fromCodePoint(ASIDE + sign.codePointAt(0)!));
const putBack = (text: string): string => text.replace(/[\uE021-\uE07E]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! - ASIDE));

const UNPRINTED = /^(?::::.*|<\/?div>|\* \* \*| *-{3,}|\+[-=+]+\+)$/;

/** The printed text of the law; the placeholder of a picture is not printed. */
export function printedMarkdown(source: string): string {
  const begin = /^### Текст документа.*$/m.exec(source);
  const body = source.slice(begin ? begin.index + begin[0].length : 0, source.lastIndexOf('© ['));
  const lines = byCells(setAside(body).split('\n')).filter((line) => !UNPRINTED.test(line));
  const words = lines.join('\n').replace(/\\(?=\s|$)/g, ' ').replace(/\[\]\{#n\d+\}/g, '').replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1');
  return putBack(/^::: /m.test(source) ? smart(words) : words).replaceAll('[ image ]', '').trim();
}

const smart = (text: string): string =>
  text.replaceAll("'", '’').replace(/(^|[\s(«“])"/g, '$1“').replaceAll('"', '”').replace(/---/g, '—').replace(/--/g, '–').replace(/\.\.\./g, '…');

/** The rows of a drawn table, cell by cell; no cell of the corpus holds a `|` or spans columns. */
function byCells(lines: readonly string[]): string[] {
  const printed: string[] = [];
  let row: string[][] = [];
  for (const line of [...lines, '']) {
    if (line.startsWith('|')) {
      row.push(line.slice(1, -1).split('|').map((part) => part.trim().replace(/\\$/, '')));
      continue;
    }
    for (let column = 0; column < (row[0]?.length ?? 0); column++) printed.push(...row.map((parts) => parts[column] ?? ''));
    row = [];
    printed.push(line);
  }
  return printed;
}
