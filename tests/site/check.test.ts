/** The page «Стан збірки»: what `zvirka check` says of the collection the site was built from, for readers without a script. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, reader, type Reader } from './reader.ts';

let site: Reader;
beforeAll(async () => {
  site = await reader();
});
afterAll(() => site?.leave());

const OFF = { ...DESKTOP, javaScriptEnabled: false };

describe('the state of the collection', () => {
  it('counts the acts and editions there are', async () => {
    const editions = site.acts.reduce((sum, entry) => sum + entry.editions.length, 0);
    await site.on('check/', async (page) => {
      expect((await page.locator('.figures dd').allInnerTexts()).slice(0, 2)).toEqual([String(site.acts.length), String(editions)]);
    }, OFF);
  });

  it('says of every test how it ended', async () => {
    await site.on('en/check/', async (page) => {
      const rows = (await page.locator('.proved dt').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
      expect(rows).toEqual(['Texts against sources not tested', 'Records remarks', 'Numbers no remarks', 'Relations remarks']);
      expect(await page.locator('.proved dd').first().innerText()).toContain('this collection keeps none');
    }, OFF);
  });

  it('names a relation that leads nowhere under its act', async () => {
    await site.on('check/', async (page) => {
      const act = page.locator('.found > li', { has: page.locator('a[href$="acts/ua/trap-law/index.html"]') });
      expect(await act.locator('li', { hasText: 'ua/not-here' }).innerText()).toMatch(/увага[\s\S]*act\.yaml/);
    }, OFF);
  });

  it('lists the facts nobody verified, in words, not those of training texts', async () => {
    await site.on('check/', async (page) => {
      const rows = await page.locator('.unverified > li').allInnerTexts();
      expect(rows.some((row) => row.startsWith('Про <b>дужки</b>') && row.includes('назва, видавець'))).toBe(true);
      expect(rows.some((row) => row.includes('Навчальний закон'))).toBe(false);
    }, OFF);
  });

  it('leads only to pages and provisions that are there', async () => {
    const links = await site.on('check/', (page) => page.locator('.check-page a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)));
    expect(links.length).toBeGreaterThan(3);
    for (const link of new Set(links)) {
      const { pathname, hash } = new URL(link);
      const html = await readFile(path.join(site.dist, pathname), 'utf8');
      if (hash) expect(html).toContain(`id="${hash.slice(1)}"`);
    }
  });

  it('says nothing of the machine it was built on', async () => {
    for (const page of ['check', 'en/check']) expect(await readFile(path.join(site.dist, page, 'index.html'), 'utf8')).not.toMatch(/zvirka-traps|\/tmp\/|\/home\/|\\Users\\/);
  });

  it('is reached from the foot of every page and from home', async () => {
    for (const address of ['acts/', 'acts/ua/nt-1/', 'search/']) {
      await site.on(address, async (page) => {
        await page.locator('.foot a', { hasText: 'Стан збірки' }).click();
        expect(await page.locator('h1').innerText()).toBe('Стан збірки');
      }, OFF);
    }
    await site.on('en/', async (page) => {
      await page.locator('main a', { hasText: 'State of the collection' }).click();
      expect(await page.locator('h1').innerText()).toBe('State of the collection');
    }, OFF);
  });
});
