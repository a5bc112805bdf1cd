/**
 * The dialect of every file of the corpus, traps included: wrong languages under English names, a page without a law, a
 * robot check saved as a text, Formex, old HTML.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/lib/read/detect.ts';
import { read } from '../../src/lib/read/read.ts';
import { corpus, hasCorpus } from './corpus.ts';

/** Files of a folder, however deep, counted by what they were told to be. */
function told(folder: string, extensions: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !extensions.includes(path.extname(entry.name))) continue;
    const { value, messages } = detect(readFileSync(path.join(entry.parentPath, entry.name)));
    const answer = value?.dialect ?? messages[0]?.code ?? '';
    counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return counts;
}

describe.skipIf(!hasCorpus)('the corpus', () => {
  it('of EU acts', () => {
    expect(told(corpus('eu'), ['.html', '.xml'])).toEqual({
      'eurlex-consolidated': 47,
      'eurlex-inline': 2,
      'eurlex-oj': 38,
      'eurlex-text': 21,
      formex: 67,
      'source-eurlex-shell': 1,
    });
  });

  it('of the Rada', () => {
    expect(told(corpus('ua', 'rada-txt'), ['.txt'])).toEqual({ 'rada-txt': 68, 'rada-check-page': 1 });
    expect(told(corpus('ua', 'rada-api'), ['.xml', '.json'])).toEqual({ 'rada-xml': 2, 'source-rada-card': 1, 'source-json': 1 });
  });

  it.each([
    ['31976l0207', '2002-10-05', 'cs'],
    ['31987r3976', '2004-05-01', 'bg'],
    ['31992r0479', '2004-05-01', 'bg'],
    ['32016r0679', '2016-05-04', 'en'],
  ])('has %s of %s in %s, whatever its name says', async (celex, date, lang) => {
    expect((await read(readFileSync(corpus('eu', celex, 'versions', date, 'en.html')))).value.lang).toBe(lang);
  });
});
