/** The Rada's older TXT answers are in windows-1251: the real texts, written in that encoding, must read the same. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/lib/read/read.ts';
import { inWindows1251, windows1251 } from '../windows-1251.ts';
import { corpus, hasCorpus } from './corpus.ts';

describe.skipIf(!hasCorpus)('the texts of the Rada in windows-1251', () => {
  const names = hasCorpus ? readdirSync(corpus('ua', 'rada-txt')).filter((name) => name.endsWith('.txt')) : [];
  const texts = names.map((name) => ({ name, text: readFileSync(corpus('ua', 'rada-txt', name), 'utf8') })).filter(({ text }) => inWindows1251(text));

  test('are all of them: no sign in them is beyond that encoding', () => {
    expect([names.length, texts.length]).toEqual([69, 69]);
  });

  test('read as in UTF-8, block by block', async () => {
    const differing: string[] = [];
    for (const { name, text } of texts) {
      const [old, today] = [await read(windows1251(text)), await read(new TextEncoder().encode(text))];
      if (JSON.stringify(old) !== JSON.stringify(today)) differing.push(name);
    }
    expect(differing).toEqual([]);
  });
});
