/** What stands beside the law of an act: jumps to provisions, defined terms, history of articles, the other language. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, reader, type Reader } from './reader.ts';
import { launchChromium } from '../browser.ts';

let site: Reader;
let on: Reader['on'];
beforeAll(async () => {
  site = await reader();
  on = site.on;
});
afterAll(() => site?.leave());

const focused = (page: Page): Promise<string> => page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.id}`);

describe('a jump to a provision', () => {
  it('is offered below the box of any page, named aloud, and taken by keyboard alone', async () => {
    await on('acts/ua/nt-3/', async (page) => {
      await page.keyboard.press('/');
      expect(await focused(page)).toBe('INPUT bar-search');
      await page.keyboard.type('нт-1 ст 5 ч 1 п 2');
      await page.locator('.jump a').first().waitFor();
      await expect.poll(() => page.locator('.jump a').first().innerText()).toMatch(/ст\. 5, ч\. 1, п\. 2[\s\S]*Органи контролю[\s\S]*Навчальний закон, редакція від 01\.03\.2026/);
      expect(await page.locator('p.for-ear[role="status"]').innerText()).toContain('ст. 5, ч. 1, п. 2');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/acts\/ua\/nt-1\/(?:index\.html)?#art_5__para_1__point_2$/);
    }, DESKTOP);
  });

  it('is the first of the results on the page of the search, in the reader’s language', async () => {
    await on('en/search/?q=2098/7 art 2(1)', async (page) => {
      const jump = page.locator('.jump a').first();
      await jump.waitFor();
      expect(await jump.innerText()).toMatch(/^Art\. 2, para\. 1/);
      expect(await jump.getAttribute('href')).toMatch(/en\/acts\/eu\/trap-lag\/index\.html#art_2__para_1$/);
      expect(await jump.evaluate((link) => Boolean(link.compareDocumentPosition(document.querySelector('#results')!) & Node.DOCUMENT_POSITION_FOLLOWING))).toBe(true);
    }, DESKTOP);
  });

  it('works on a site opened from disk', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage(DESKTOP);
      await page.goto(pathToFileURL(path.join(site.dist, 'acts/index.html')).href);
      await page.locator('#bar-search').pressSequentially('ст. 2 нт-1');
      await page.locator('.jump a').first().waitFor();
      await page.locator('.jump a').first().click();
      await page.waitForURL(/nt-1\/index\.html#art_2$/);
    } finally {
      await browser.close();
    }
  });

  it('is not offered for a plain search', async () => {
    await on('acts/', async (page) => {
      await page.locator('#bar-search').pressSequentially('контроль 2024');
      await page.waitForTimeout(1000);
      expect(await page.locator('.jump a').count()).toBe(0);
    }, DESKTOP);
  });
});

describe('the key of the search', () => {
  it('is a letter like any other in a field, and Escape goes back to where the reader was', async () => {
    await on('acts/', async (page) => {
      await page.locator('#language').focus();
      await page.keyboard.press('/');
      await page.keyboard.type('a/b');
      expect(await page.locator('#bar-search').inputValue()).toBe('a/b');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('A language');
    }, DESKTOP);
  });
});

describe('a citation of another act', () => {
  it('leads to its page and tells its title to the keyboard', async () => {
    await on('acts/eu/32016r0399/', async (page) => {
      const cited = page.locator('#art_8 a.cites[href$="32017r2226/index.html"]').first();
      await cited.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      expect(await page.locator('#preview').innerText()).toContain('Регламент про EES');
      await cited.click();
      expect(await page.locator('h1').innerText()).toContain('2017/2226');
    }, DESKTOP);
  });

  it('is words without a link in a file that travels alone', async () => {
    await on('files/eu-32016r0399_2024-07-10.uk.html', async (page) => {
      expect(await page.locator('#art_8 a.cites:not([href])').first().getAttribute('title')).toBeNull();
      expect(await page.locator('.law a[href^="/"], .law a[href^=".."]').count()).toBe(0);
    }, { ...DESKTOP, javaScriptEnabled: false });
  });
});

describe('a defined term', () => {
  const TERM = '#art_11 .term';

  it('leads to its definition, without a script too', async () => {
    await on('acts/ua/nt-1/', async (page) => expect(await page.locator(TERM).first().getAttribute('href')).toBe('#art_1__para_1__point_5'), { ...DESKTOP, javaScriptEnabled: false });
  });

  it('shows the definition to the keyboard and hides it on Escape', async () => {
    await on('acts/ua/nt-1/', async (page) => {
      await page.locator(TERM).first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      expect(await page.locator('#preview').innerText()).toContain('пункт пропуску – спеціально виділена територія');
      expect(await page.locator(TERM).first().getAttribute('aria-describedby')).toBe('preview');
      await page.keyboard.press('Escape');
      expect(await page.locator('#preview').isVisible()).toBe(false);
    }, DESKTOP);
  });

  it('shows it at the first tap and goes there at the second', async () => {
    await on('acts/ua/nt-1/', async (page) => {
      await page.locator(TERM).first().tap();
      expect(await page.locator('#preview').isVisible()).toBe(true);
      expect(new URL(page.url()).hash).toBe('');
      await page.locator(TERM).first().tap();
      await expect.poll(() => new URL(page.url()).hash).toBe('#art_1__para_1__point_5');
    }, PHONE);
  });
});

describe('the history of an article', () => {
  it('is folded, opens without a script, and leads to the comparison', async () => {
    await on('acts/ua/nt-1/', async (page) => {
      const history = page.locator('#art_11 .history');
      expect(await history.locator('li').isVisible()).toBe(false);
      await history.locator('summary').click();
      expect(await history.locator('li').innerText()).toBe('ч. 3: викладено в новій редакції — Закон № НТ-2 від 12.02.2026');
      expect(await history.locator('a').getAttribute('href')).toMatch(/compare\/2024-05-12\.uk\.\.2026-03-01\.uk\/index\.html#art_11$/);
    }, { ...DESKTOP, javaScriptEnabled: false });
  });

  it('stays off paper', async () => {
    await on('acts/ua/nt-1/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.history').first().isVisible()).toBe(false);
    }, DESKTOP);
  });
});

describe('two languages side by side', () => {
  const PAGE = 'acts/ua/nt-1/parallel/2026-03-01/';
  const places = (page: Page): Promise<[number, number]> => page.locator('#art_2__para_1 > div').evaluateAll(([left, right]) => [left!.getBoundingClientRect().top, right!.getBoundingClientRect().top]);

  it('stand line beside line on a wide page, one below the other on a phone', async () => {
    const [left, right] = await on(PAGE, places, DESKTOP);
    expect(left).toBe(right);
    const [above, below] = await on(PAGE, places, PHONE);
    expect(below).toBeGreaterThan(above);
  });

  it('are each marked with their language, that of the page first', async () => {
    expect(await on(PAGE, (page) => page.locator('#art_1 > div').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).lang)), DESKTOP)).toEqual(['uk', 'en']);
    expect(await on(`en/${PAGE}`, (page) => page.locator('#art_1 > div').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).lang)), DESKTOP)).toEqual(['en', 'uk']);
  });

  it('are reached from the act and from each article', async () => {
    await on('acts/ua/nt-1/', async (page) => {
      expect(await page.locator('.act-head a[href$="parallel/2026-03-01/index.html"]').count()).toBe(1);
      expect(await page.locator('#art_2 > .both').getAttribute('href')).toMatch(/parallel\/2026-03-01\/index\.html#art_2$/);
    }, DESKTOP);
  });

  it('say of texts of two dates which is which, and that the translation lags', async () => {
    await on('acts/eu/trap-lag/parallel/2024-07-10/', async (page) => {
      expect(await page.locator('.act-head').innerText()).toMatch(/українська — 11 червня 2019 року, англійська — 10 липня 2024 року[\s\S]*Переклад відповідає стану на 11\.06\.2019; чинна редакція — від 10\.07\.2024/);
      expect(await page.locator('#art_3').innerText()).toContain('Цього положення в тексті немає.');
    }, DESKTOP);
  });
});

describe('the badge of a translation that lags', () => {
  it('stands on the page of the act and in the list, not on the page that shows the original', async () => {
    const lags = (address: string): Promise<number> => on(address, (page) => page.locator('.lag').count(), DESKTOP);
    expect([await lags('acts/eu/trap-lag/'), await lags('acts/'), await lags('en/acts/eu/trap-lag/')]).toEqual([1, 1, 0]);
  });
});
