/**
 * A page to be printed, standing alone: the site's own style, fonts and all, inside it; nothing to fetch, nothing that runs.
 * What stands on every sheet are attributes of `<html>`, as on the site.
 *
 * @example
 * documentHtml({ speech: 'uk', sheet: { title: 'Закон', place: 'acts/ua/nt-1/' }, marks: [], body: '<article>…' }, style)
 */
import { words, type Speech } from '../../src/i18n/catalogue.ts';
import { escaped } from '../../src/components/escape.ts';
import { sheetOf, type Sheet } from '../../src/components/share/sheet.ts';
import type { Mark } from '../../src/lib/model/marks.ts';

export interface PrintedDocument {
  speech: Speech;
  sheet: Sheet;
  marks: readonly Mark[];
  /** Markup between the marks and the end. */
  body: string;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** The whole page. */
export function documentHtml({ speech, sheet, marks, body }: PrintedDocument, style: string): string {
  const say = words(speech);
  const attributes = Object.entries(sheetOf(sheet)).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(value)}"`])).join('');
  return `<!doctype html>
<html lang="${speech}"${attributes}>
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped([sheet.title, sheet.number, sheet.edition].filter(Boolean).join(', '))}</title>
<style>${style}</style></head>
<body><main>
${marks.map((mark) => `<p class="banner ${mark}">${escaped(say.marks[mark].long)}</p>`).join('\n')}
${body}
</main></body></html>
`;
}
