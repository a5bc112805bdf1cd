/**
 * A sheet as a page that stands alone: one file, no request, prints on A4 landscape with the column names on every sheet. On a narrow
 * screen the table scrolls in its box.
 *
 * @example
 * sheetHtml(sheet).startsWith('<!doctype html>') // true
 */
import { lettersOf, type Cell, type Run, type Sheet } from './sheet.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 'Times New Roman',serif;margin:2rem auto;max-width:75rem;padding:0 1rem}
h1{font-size:1.25rem;text-align:center;margin:0 0 .5rem}p{margin:0 0 .4rem}td p{white-space:pre-line}.head,.remark{text-align:center}.remark{font-style:italic}
[role=region]{overflow-x:auto}table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:1px solid;padding:.4rem .6rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
ins{font-weight:700;text-decoration:none}.signature{margin-top:2rem;white-space:pre-line}
@media print{@page{size:A4 landscape;margin:1.5cm}thead{display:table-header-group}body{margin:0;max-width:none}[role=region]{overflow:visible}}`;

/** Nothing of the page may load or run anything. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;

const TAGS = { added: 'ins', removed: 'del' } as const;
const runHtml = ({ text, mark }: Run): string => (mark ? `<${TAGS[mark]}>${escaped(text)}</${TAGS[mark]}>` : escaped(text));
const cellHtml = (cell: Cell): string => `<td>${cell.map((passage) => `<p>${passage.map(runHtml).join('')}</p>`).join('')}</td>`;

/** Width in rem below which the table scrolls: narrower columns would break the words of their names. */
const narrowest = (columns: number): number => (columns <= 3 ? 30 : columns <= 6 ? 62 : 72);

/** The whole page. */
export function sheetHtml(sheet: Sheet): string {
  const { lang, heading, remarks, columns, rows, signature } = sheet;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const cols = columns.map(({ share }) => `<col style="width:${((100 * share) / shares).toFixed(2)}%">`).join('');
  const [title = '', ...below] = heading;
  const { cells } = lettersOf(sheet);
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width"><title>${escaped(heading.slice(0, 2).join('. '))}</title><style>${STYLE}
table{font-size:${cells}pt;min-width:${narrowest(columns.length)}rem}</style></head>
<body><main><h1>${escaped(title)}</h1>
${[...below.map((line) => `<p class="head">${escaped(line)}</p>`), ...remarks.map((line) => `<p class="remark">${escaped(line)}</p>`)].join('\n')}
<div role="region" aria-label="${escaped(title)}" tabindex="0"><table><colgroup>${cols}</colgroup><thead><tr>${columns.map((column) => `<th scope="col">${escaped(column.title)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${columns.map((_, at) => cellHtml(cells[at] ?? [])).join('')}</tr>`).join('\n')}
</tbody></table></div>
${signature.length > 0 ? `<p class="signature">${signature.map(escaped).join('\n')}</p>\n` : ''}</main></body></html>
`;
}
