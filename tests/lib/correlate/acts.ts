/** Small acts for the tests, written by us: legal Markdown in, provisions out. */
import { readMarkdown } from '../../../src/lib/edition/markdown-read.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';

/** Articles by number, heading and paragraphs. */
export function bodyOf(articles: readonly [number: string, heading: string, ...paragraphs: string[]][], word: 'Article' | 'Стаття' = 'Article'): Provision[] {
  const uk = word === 'Стаття';
  const front = `---\nact: ${uk ? 'ua' : 'eu'}/made-up\ndate: 2026-01-01\nlang: ${uk ? 'uk' : 'en'}\nnature: original\nsource: {publisher: made up, format: own}\n---\n`;
  const parts = articles.map(([number, heading, ...paragraphs]) => [`### ${word} ${number}${uk ? '.' : ''} ${heading}`, ...paragraphs].join('\n\n'));
  return readMarkdown(`${front}\n${parts.join('\n\n')}\n`).value.body;
}

/** The pairs of a correlation as "old → new", a dash for no counterpart. */
export const pairsOf = (rows: readonly { old: readonly { number?: string }[]; new: readonly { number?: string }[] }[]): string[] =>
  rows.map((row) => [row.old, row.new].map((side) => side.map(({ number }) => number).join(', ') || '—').join(' → '));
