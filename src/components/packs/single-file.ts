/**
 * A page that stands alone in one file: its style inside, no script, no font and no picture to fetch, links only to its own
 * provisions and to official addresses. Its policy lets nothing run but the one style sheet, named by hash.
 *
 * @example
 * singleFile({ speech: 'uk', title: 'Про контроль', marks: [], sheet: { title: 'Про контроль', place: 'https://…' }, body: '<p>…</p>', style, styleHash })
 */
import { words, type Speech } from '../../i18n/catalogue.ts';
import type { Mark } from '../../lib/model/marks.ts';
import { escaped } from '../escape.ts';
import { sheetOf, type Sheet } from '../share/sheet.ts';

export interface SingleFile {
  speech: Speech;
  title: string;
  marks: readonly Mark[];
  /** What stands on every sheet of paper. */
  sheet: Sheet;
  /** Markup of the page between the marks and the foot. */
  body: string;
  style: string;
  /** base64 of the style's sha256. */
  styleHash: string;
}

/** Links to pages of the site lead nowhere from a file that travels alone; their words stay, without the first words of what they led to. */
const withoutPages = (html: string): string => html.replace(/(<a\b[^>]*?)\shref="\/[^"]*"(?:\stitle="[^"]*")?/g, '$1');

const attributes = (given: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(given).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`)).join('');

/** The whole file. */
export function singleFile({ speech, title, marks, sheet, body, style, styleHash }: SingleFile): string {
  const say = words(speech);
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${speech}"${attributes(sheetOf(sheet))}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)} — ${escaped(say.name)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main id="main">
${marks.map((mark) => `<p class="banner ${mark}">${escaped(say.marks[mark].long)}</p>`).join('\n')}
${withoutPages(body)}
</main>
<footer class="foot"><p>${escaped(say.packs.alone)}</p></footer>
</body>
</html>
`;
}
