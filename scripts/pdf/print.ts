/**
 * A page printed to PDF by a browser: A4 or what the style sheet says, tagged for readers who listen, with bookmarks, fonts
 * embedded. The network is cut and nothing in the page may run.
 *
 * The browser writes the moment into the file, and names cells of tables by numbers it also gives to other things. Both are put in
 * order in place, so that the same text in the same browser gives the same bytes; another version of the browser gives other bytes.
 *
 * @example
 * const { bytes, sheets } = await printed(html, '2026-03-01');
 */
import { Buffer } from 'node:buffer';
import { launchChromium } from '../browser/chromium.ts';

export interface Printed {
  bytes: Uint8Array;
  /** How many sheets. */
  sheets: number;
  /** «Chromium 153.0.7444.0». */
  browser: string;
}

/** Prints a page that stands alone; `date` (ISO) is what the file says of itself. Throws a `UsageError` without a browser. */
export async function printed(html: string, date: string): Promise<Printed> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ offline: true, colorScheme: 'light' });
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    const bytes = settled(pdf, date);
    return { bytes, sheets: sheetsIn(bytes), browser: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
  }
}

/** The moment and the names of cells, which depend on nothing in the text. Both are of fixed length, so nothing else moves. */
export function settled(pdf: Uint8Array, date: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const names = [...new Set(text.match(NODE))].sort();
  const rank = new Map(names.map((name, at) => [name, `(node${String(at + 1).padStart(8, '0')})`]));
  const still = text
    .replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${date.replaceAll('-', '')}000000`)
    .replace(NODE, (name) => rank.get(name) ?? name);
  return new Uint8Array(Buffer.from(still, 'latin1'));
}

/** The name of an element in the tree of tags; they stand sorted in a table, and stay so. */
const NODE = /\(node\d{8}\)/g;

/** The root of the tree of pages counts them all. */
export function sheetsIn(pdf: Uint8Array): number {
  const counts = [...Buffer.from(pdf).toString('latin1').matchAll(/\/Type \/Pages\b[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type \/Pages\b/g)];
  return Math.max(0, ...counts.map((count) => Number(count[1] ?? count[2])));
}
