/** Small acts for tests: legal Markdown below a front matter, as the collection stores it. */
import { readMarkdown } from '../../../src/lib/edition/markdown-read.ts';
import { matchableArticles, type Article } from '../../../src/lib/match/articles.ts';

export const act = (lang: 'uk' | 'en', body: string): Article[] =>
  matchableArticles(readMarkdown(`---\nact: ${lang === 'uk' ? 'ua' : 'eu'}/t-1\ndate: 2024-01-01\nlang: ${lang}\nnature: training\nsource: {publisher: Укладачі, format: own}\n---\n\n# ${lang === 'uk' ? 'ЗАКОН' : 'REGULATION'}\n\n${body}\n`).value.body);
