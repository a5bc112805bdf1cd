import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex, wordsBack } from '../../../scripts/build/search-index.ts';
import { keyedText } from '../../../src/lib/search/normalise.ts';
import { recordOf } from '../../index-in-node.ts';

describe('putting the words back', () => {
  const text = 'Державний  кордон\nУкраїни,\u00A0стаття 9¹ — 2020–2024.';

  it('gives the words of the law, one space between them', () => {
    expect(wordsBack(keyedText(text), text, 'тут')).toBe('Державний кордон України, стаття 9¹ — 2020–2024.');
  });

  it('fails when a token is lost or added', () => {
    const tokens = keyedText(text).split(' ');
    expect(() => wordsBack(tokens.slice(1).join(' '), text, '/a/#art_1')).toThrow('/a/#art_1: the index has 6 tokens, the text 7');
    expect(() => wordsBack([...tokens, 'x'].join(' '), text, '/a/#art_1')).toThrow('the index has 8 tokens');
  });

  it('fails when tokens stand elsewhere', () => {
    expect(() => wordsBack(keyedText(text).split(' ').reverse().join(' '), text, 'тут')).toThrow('changed the keys');
  });

  it('has nothing to do for nothing', () => {
    expect(wordsBack('', ' \n', 'тут')).toBe('');
  });
});

describe('building an index', () => {
  it('refuses two records at one address', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'zvirka-index-'));
    await expect(buildSearchIndex([recordOf({ text: 'а' }), recordOf({ text: 'б' })], folder)).rejects.toThrow('Two search records have the address /acts/ua/t-1/2024-01-01.uk/#art_1');
    await rm(folder, { recursive: true });
  });

  it('bundles fragments, so that a stick gets few files', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'zvirka-index-'));
    const records = Array.from({ length: 500 }, (_, i) => recordOf({ fragment: `art_${i}`, text: `Положення номер ${i}.` }));
    const { records: count, files } = await buildSearchIndex(records, folder);
    expect(count).toBe(500);
    expect(files).toBeLessThan(40);
    await rm(folder, { recursive: true });
  });

  it('fails when a record cannot be found by any word, and names it', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'zvirka-index-'));
    await expect(buildSearchIndex([recordOf({ text: 'слово' }), recordOf({ fragment: 'art_2', text: '—' })], folder)).rejects.toThrow('1 records of 2; the first it left out is /acts/ua/t-1/2024-01-01.uk/#art_2');
    await rm(folder, { recursive: true });
  });

  it('makes an index of no records too', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'zvirka-index-'));
    const { records, runtime } = await buildSearchIndex([], folder);
    expect(records).toBe(0);
    expect(runtime).toContain('createInstance');
    await rm(folder, { recursive: true });
  });
});
