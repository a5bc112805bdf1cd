/** The page of an act beside the one it replaces, as a reader meets it: without a script, from both cards, on paper, to take away. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, reader, type Reader } from './reader.ts';

const TABLE = 'acts/ua/trap-order-new/correlation/ua-trap-order-old/';
const OFF = { ...DESKTOP, javaScriptEnabled: false };

let site: Reader;
beforeAll(async () => { site = await reader(); });
afterAll(() => site?.leave());

/** The rows of one of the two tables: numbers, and the word for the kind. */
const rowsOf = (which: 'by-old' | 'by-new'): Promise<string[]> =>
  site.on(TABLE, (page) => page.locator(`section[aria-labelledby=${which}] tbody tr`).evaluateAll((rows) => rows.map((row) => {
    const [first, second, kind] = [...row.querySelectorAll('td')];
    const numbers = (cell: Element | undefined): string => [...(cell?.querySelectorAll('a') ?? [])].map((link) => (link.textContent ?? '').replace('Стаття ', '')).join() || '—';
    return `${numbers(first)} ${kind?.querySelector('.kind')?.lastChild?.textContent?.trim() ?? ''} ${numbers(second)}`;
  })), OFF);

describe('the correlation of an act with the one it replaces', () => {
  it('reads in the order of either act without a script', async () => {
    expect(await rowsOf('by-old')).toEqual(['— нове 1', '1 поділено 2,3', '2 без змін 4', '3 немає відповідника —', '4 без змін 5']);
    expect(await rowsOf('by-new')).toEqual(['1 нове —', '2,3 поділено 1', '4 без змін 2', '— немає відповідника 3', '5 без змін 4']);
  });

  it('says in plain words that it is no official table', async () => {
    await site.on(TABLE, async (page) => {
      expect(await page.locator('.notice').innerText()).toContain('не офіційна таблиця');
      expect(await page.locator('.banner').innerText()).not.toBe('');
    }, OFF);
  });

  it('leads to the provision in the text of either act, and has an anchor an article', async () => {
    await site.on(TABLE, async (page) => {
      expect(await page.locator('#old_art_1').getAttribute('href')).toMatch(/trap-order-old\/(?:index\.html)?#art_1$/);
      await page.locator('#new_art_4').click();
      expect(page.url()).toMatch(/trap-order-new\/(?:index\.html)?#art_4$/);
      expect(await page.locator('#art_4').count()).toBe(1);
    }, OFF);
  });

  it('is reached from the cards of both acts, and from no act without it', async () => {
    for (const act of ['trap-order-new', 'trap-order-old']) {
      const link = await site.on(`acts/ua/${act}/`, (page) => page.locator('.relations a[href*=correlation]').first().evaluate((anchor) => (anchor as HTMLAnchorElement).href), OFF);
      expect(link).toContain('trap-order-new/correlation/ua-trap-order-old/');
    }
    expect(await site.on('acts/ua/trap-law/', (page) => page.locator('a[href*=correlation]').count(), OFF)).toBe(0);
  });

  it('in English has English words and says that the text is Ukrainian', async () => {
    await site.on(`en/${TABLE}`, async (page) => {
      expect(await page.locator('h1').innerText()).toBe('Correlation table');
      expect(await page.locator('#old_art_1').innerText()).toBe('Article 1');
      expect(await page.locator('td [lang=uk]').first().innerText()).not.toBe('');
    }, OFF);
  });

  it('does not scroll sideways on a phone', async () => {
    await site.on(TABLE, async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width), PHONE);
  });

  it('prints on A4 lying down, the second table on a sheet of its own', async () => {
    const pdf = await site.on(TABLE, (page) => page.pdf({ preferCSSPageSize: true }), OFF);
    const text = pdf.toString('latin1');
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
    expect(text.match(/\/Type \/Page\b/g)!.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the files to take away', () => {
  const fileOf = (name: string): Promise<Buffer> => readFile(path.join(site.dist, 'files', name));

  it('are linked from the page and are there', async () => {
    const names = await site.on(TABLE, (page) => page.locator('a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-1)!)), OFF);
    expect(names).toEqual(['csv', 'docx', 'detail.docx'].map((end) => `ua-trap-order-new_replaces_ua-trap-order-old.uk.${end}`));
    for (const name of names) expect((await fileOf(name)).length).toBeGreaterThan(100);
  });

  it('as CSV open in a spreadsheet', async () => {
    const csv = (await fileOf('ua-trap-order-new_replaces_ua-trap-order-old.uk.csv')).toString('utf8');
    expect(csv.startsWith('\ufeffСтарий акт,Новий акт,Зв’язок,Певність,Чому\r\n')).toBe(true);
    expect(csv).toContain('\r\n1,"2, 3",поділено,');
  });

  it('for Word name both acts, their editions, and that it is a proposal', async () => {
    const text = strFromU8(unzipSync(await fileOf('ua-trap-order-new_replaces_ua-trap-order-old.uk.docx'))['word/document.xml']!);
    expect(text).toContain('Порядок старий');
    expect(text).toContain('01.01.2015');
    expect(text).toContain('має перевірити людина');
  });
});
