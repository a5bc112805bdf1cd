/** The large collection is legal Markdown like any other, and its articles are found again. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeCollection } from '../../../scripts/bench/build/collection.ts';
import { articlesOf } from '../../../src/lib/edition/text.ts';
import { readMarkdown } from '../../../src/lib/edition/markdown-read.ts';

let folder: string | undefined;
afterEach(() => folder && rmSync(folder, { recursive: true, force: true }));

describe('a written collection', () => {
  it('holds the articles with their points nested', () => {
    folder = mkdtempSync(path.join(tmpdir(), 'zvirka-test-'));
    const articles = [
      { heading: 'Стаття 1. Терміни', lines: ['1. Особа:', '1) перша:', 'а) літера;', '2) друга.', '2. Частина.'] },
      { heading: 'Стаття 2. Мова', lines: ['Державна мова.'] },
    ];
    const written = writeCollection([{ slug: '1-20', title: 'Про мову', date: '2020-01-02', url: '', articles }], folder);
    expect(written).toMatchObject({ acts: 1, articles: 2 });
    const { value, messages } = readMarkdown(readFileSync(path.join(folder, 'acts/ua/1-20/2020-01-02.uk.md'), 'utf8'));
    expect(messages).toEqual([]);
    expect(articlesOf(value.body).map(({ number }) => number)).toEqual(['1', '2']);
    const [first] = articlesOf(value.body);
    expect(first?.children.map(({ eid }) => eid)).toEqual(['art_1__para_1', 'art_1__para_2']);
    expect(first?.children[0]?.children[0]?.children[0]?.eid).toBe('art_1__para_1__point_1__point_а');
  });
});
