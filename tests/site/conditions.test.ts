/** The pages under the conditions readers bring: no JavaScript, JavaScript, a keyboard, paper, their own colours. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, reader, type Reader } from './reader.ts';

let site: Reader;
let on: Reader['on'];
beforeAll(async () => {
  site = await reader();
  on = site.on;
});
afterAll(() => site?.leave());

describe('without JavaScript', () => {
  const OFF = { ...DESKTOP, javaScriptEnabled: false };

  it('the list of acts filters: values of one facet add up, facets narrow each other', async () => {
    await on('acts/', async (page) => {
      const shown = (): Promise<string[]> => page.locator('.acts > li').evaluateAll((rows) =>
        rows.filter((row) => (row as HTMLElement).offsetParent !== null).map((row) => `${(row as HTMLElement).dataset['jurisdiction']} ${(row as HTMLElement).dataset['kind']}`).toSorted());
      const kindsOf = (rows: readonly string[]): Set<string | undefined> => new Set(rows.map((row) => row.split(' ')[1]));
      const all = await shown();
      await page.getByRole('checkbox', { name: /^Закон \d/ }).check();
      const laws = await shown();
      expect(laws).toEqual(all.filter((row) => row.endsWith(' law')));
      expect(kindsOf(laws)).toEqual(new Set(['law']));
      await page.getByRole('checkbox', { name: /^Регламент/ }).check();
      expect(await shown()).toEqual(all.filter((row) => / (?:law|regulation)$/.test(row)));
      expect(kindsOf(await shown())).toEqual(new Set(['law', 'regulation']));
      await page.getByRole('checkbox', { name: /^Європейський Союз/ }).check();
      expect(new Set(await shown())).toEqual(new Set(['eu regulation']));
      await page.getByRole('button', { name: 'Зняти всі позначки' }).click();
      expect(await shown()).toEqual(all);
    }, OFF);
  });

  it('the count of acts follows the filter', async () => {
    const text = await on('acts/', async (page) => {
      await page.getByRole('checkbox', { name: /^Закон \d/ }).check();
      return page.locator('#acts-count').evaluate((count) => getComputedStyle(count, '::after').content);
    }, OFF);
    expect(text).toContain('counter(shown)');
  });

  it('contents and card stand open on a wide page and open by hand on a phone', async () => {
    await on('acts/ua/nt-1/', async (page) => expect(await page.locator('.contents a').first().isVisible()).toBe(true), OFF);
    await on('acts/ua/nt-1/', async (page) => {
      const link = page.locator('.contents a').first();
      expect(await link.isVisible()).toBe(false);
      await page.locator('.contents summary').first().click();
      expect(await link.isVisible()).toBe(true);
    }, { ...PHONE, javaScriptEnabled: false });
  });

  it('a dated address leads on to the page of the act', async () => {
    await on('acts/ua/nt-1/2026-03-01.uk/', async (page) => {
      await page.waitForURL((url) => !url.href.includes('2026-03-01'));
      expect(await page.locator('.law').count()).toBe(1);
    }, OFF, 'commit');
  });

  it('the search page says what to do instead', async () => {
    await on('search/', async (page) => expect(await page.locator('noscript').innerText()).toContain('До списку актів'), OFF);
  });
});

describe('with JavaScript', () => {
  it('a dated address keeps the provision and the query', async () => {
    await on('acts/ua/nt-1/2026-03-01.uk/?h=кордон#art_2', async (page) => {
      await page.waitForURL((url) => !url.href.includes('2026-03-01'));
      const { search, hash } = new URL(page.url());
      expect([decodeURI(search), hash]).toEqual(['?h=кордон', '#art_2']);
    }, DESKTOP, 'commit');
  });

  it('the other language opens at the same provision', async () => {
    await on('acts/ua/nt-1/#art_5', async (page) => {
      await page.locator('#language').click();
      await page.waitForURL('**/en/acts/ua/nt-1/**');
      expect(new URL(page.url()).hash).toBe('#art_5');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });
  });

  it('the chosen theme stays, and choosing the system’s own gives it back', async () => {
    await on('', async (page) => {
      const scheme = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await scheme();
      await page.locator('#theme').click();
      const dark = await scheme();
      expect(dark).not.toBe(light);
      await page.goto(`${site.address}acts/`);
      expect(await scheme()).toBe(dark);
      await page.locator('#theme').click();
      expect(await page.evaluate(() => [document.documentElement.dataset['theme'] ?? null, localStorage.length])).toEqual([null, 0]);
    }, { colorScheme: 'light' });
  });

  it('the contents follow the reader and open the part that is read', async () => {
    await on('acts/ua/trap-law/', async (page) => {
      await page.locator('#art_60').evaluate((article) => article.scrollIntoView());
      await expect.poll(() => page.locator('.contents a[aria-current]').getAttribute('href')).toBe('#art_60');
      expect(await page.locator('.contents a[aria-current]').isVisible()).toBe(true);
    }, DESKTOP);
  });

  it('a filtered list has an address of its own and says when nothing is left', async () => {
    await on('acts/?status=training&year=1999', async (page) => {
      expect(await page.getByRole('checkbox', { name: /^навчальний/ }).isChecked()).toBe(true);
      expect(await page.locator('#acts-count').innerText()).toMatch(/: 0$/);
      expect(await page.locator('#acts-nothing').isVisible()).toBe(true);
      await page.getByRole('checkbox', { name: /^1999/ }).uncheck();
      expect(await page.locator('#acts-count').innerText()).toMatch(/: [1-9]\d*$/);
      expect(new URL(page.url()).search).toBe('?status=training');
    }, DESKTOP);
  });
});

describe('by keyboard', () => {
  it('the first stop skips to the content, the next are the name and the pages of the bar', async () => {
    await on('acts/ua/nt-1/', async (page) => {
      const stops: string[] = [];
      for (let stop = 0; stop < 9; stop++) {
        await page.keyboard.press('Tab');
        stops.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
      }
      expect(stops).toEqual(['До змісту сторінки', 'Звірка', 'Акти', 'Гармонізація', 'Суб’єкти', 'Довідник', 'Глосарій', 'Навчання', 'Пошук']);
    }, DESKTOP);
  });

  it('the skip link is seen when it is reached and moves on into the content', async () => {
    await on('', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
    });
  });

  it('the contents of a wide page are reached, script or no script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      await on('acts/eu/tr-1/', async (page) => {
        const reached = async (): Promise<boolean> => {
          await page.keyboard.press('Tab');
          return page.evaluate(() => Boolean(document.activeElement?.closest('.contents li')));
        };
        let found = false;
        for (let stop = 0; stop < 20 && !found; stop++) found = await reached();
        expect(found).toBe(true);
      }, { ...DESKTOP, javaScriptEnabled });
    }
  });

  it('every stop shows where the focus is', async () => {
    await on('acts/', async (page) => {
      for (let stop = 0; stop < 12; stop++) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid');
      }
    }, DESKTOP);
  });
});

describe('on paper', () => {
  it('an act has its number, the date of its edition and its address; contents and controls stay off', async () => {
    await on('acts/ua/nt-1/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const head = await page.locator('.print-only').innerText();
      for (const fact of ['НТ-1', '1 березня 2026 року', 'acts/ua/nt-1/']) expect(head).toContain(fact);
      for (const off of ['.bar', '.contents', '.tools', '.foot', '.addr >> nth=0']) expect(await page.locator(off).isVisible(), off).toBe(false);
      expect(await page.locator('.law').isVisible()).toBe(true);
    }, DESKTOP);
  });

  it('folded notes are printed', async () => {
    await on('acts/ua/trap-law/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.notes .note').first().isVisible()).toBe(true);
    });
  });
});

describe('with the reader’s own colours', () => {
  it('forced colours leave the strip, the marks and the target readable', async () => {
    await on('acts/ua/nt-1/#art_2', async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await page.locator('.strip a').first().evaluate((cell) => getComputedStyle(cell).borderTopStyle)).toBe('solid');
      expect(await page.locator('.tag').first().evaluate((tag) => getComputedStyle(tag).borderTopStyle)).toBe('solid');
      expect(await page.locator('#art_2 > h3, #art_2 > h2, #art_2 > h4').first().evaluate((title) => getComputedStyle(title).outlineStyle)).toBe('solid');
    }, DESKTOP);
  });
});
