import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../scripts/build/search-index.ts';
import { recordOf } from '../index-in-node.ts';
import { zvirka } from './zvirka.ts';

let site = '';
beforeAll(async () => {
  site = mkdtempSync(path.join(os.tmpdir(), 'zvirka-searched-'));
  await buildSearchIndex([
    recordOf({ title: 'Стаття 1. Терміни', text: 'Кордон є лінією на поверхні землі.' }),
    recordOf({ fragment: 'art_2', title: 'Стаття 2. Охорона', text: 'Охорона державного кордону та пунктів пропуску.' }),
    recordOf({ path: 'acts/eu/t-2/2020-05-01.en/', fragment: 'art_2', title: 'Article 2', actTitle: 'On borders', lang: 'en', shownOn: 'en', date: '2020-05-01', text: 'A border is crossed at crossing points <only>.', filters: { jurisdiction: 'eu', kind: 'regulation' } }),
  ], path.join(site, 'assets/search'));
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

const search = (...args: string[]): ReturnType<typeof zvirka> => zvirka(['search', ...args, '--folder', site]);

describe('zvirka search', () => {
  it('finds a word in any form and says act, edition, words and page', async () => {
    const { code, stdout } = await search('кордонами');
    expect(code).toBe(0);
    expect(stdout).toContain('Стаття 1. Терміни\n  Перелік · edition of 1 January 2024, Ukrainian\n  Кордон є лінією на поверхні землі.');
    expect(stdout).toMatch(/acts\/ua\/t-1\/2024-01-01\.uk\/index\.html#art_2$/m);
  });

  it('names words no text has, on stderr', async () => {
    const { stderr, stdout } = await search('кордон', 'хюж');
    expect(stderr).toContain('«хюж»');
    expect(stdout).not.toContain('хюж');
  });

  it('takes a phrase in quotes as it stands, in whatever form', async () => {
    const { stdout } = await search('"державний кордон"', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ total: 1, results: [{ act: 'ua/t-1', eid: 'art_2', date: '2024-01-01', lang: 'uk' }] });
  });

  it('narrows by filters, with words and without', async () => {
    expect(JSON.parse((await search('--jurisdiction', 'eu', '--json')).stdout)).toMatchObject({
      query: '', total: 1, results: [{ act: 'eu/t-2', excerpt: 'A border is crossed at crossing points <only>.', page: 'en/acts/eu/t-2/index.html#art_2' }], counts: { jurisdiction: { ua: 2, eu: 1 } },
    });
    expect(JSON.parse((await search('кордон', '--kind', 'regulation', '--json')).stdout)).toMatchObject({ total: 0, results: [] });
  });

  it('shows as many as asked and counts all', async () => {
    expect(JSON.parse((await search('кордон', '--most', '1', '--json')).stdout)).toMatchObject({ total: 2, results: [{}] });
  });

  it('refuses a value the index does not have, and names those it has', async () => {
    const { code, stderr } = await search('кордон', '--kind', 'lw');
    expect([code, stderr]).toEqual([2, expect.stringContaining('law, regulation')]);
  });

  it('refuses a question without words and filters, and a count that is none', async () => {
    expect((await search()).code).toBe(2);
    expect((await search('кордон', '--most', '0')).code).toBe(2);
  });

  it('says how to build the site where there is none', async () => {
    const { code, stderr } = await zvirka(['search', 'кордон', '--folder', path.join(site, 'none')]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('npm run build')]);
  });

  it('says so when a piece of the index is not what it should be', async () => {
    const broken = mkdtempSync(path.join(os.tmpdir(), 'zvirka-broken-'));
    await buildSearchIndex([recordOf({ text: 'Кордон.' })], path.join(broken, 'assets/search'));
    writeFileSync(path.join(broken, 'assets/search/facets.json.gz.js'), 'zvirkaPiece("other","")\n');
    const { code, stderr } = await zvirka(['search', 'кордон', '--folder', broken]);
    rmSync(broken, { recursive: true });
    expect([code, stderr]).toEqual([2, expect.stringContaining('facets.json.gz')]);
  });
});
