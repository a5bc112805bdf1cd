/** The guide: bodies and their duties, components, practices, strategies, the glossary, pages of prose, and what the home page says of them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, reader, type Reader } from './reader.ts';

let site: Reader;
let on: Reader['on'];
beforeAll(async () => {
  site = await reader();
  on = site.on;
});
afterAll(() => site?.leave());

const OFF = { ...DESKTOP, javaScriptEnabled: false };

describe('a body', () => {
  it('says what stands behind each statement: numbers that lead to its sources, or that it is our own', async () => {
    await on('bodies/armed-forces/', async (page) => {
      const [fact, own] = [page.locator('.statements > li').nth(0), page.locator('.statements > li').nth(1)];
      expect(await fact.locator('sup a').allInnerTexts()).toEqual(['1', '2']);
      expect(await own.locator('.tag').innerText()).toBe('власне пояснення чи пропозиція Звірки');
      await fact.locator('sup a').first().click();
      expect(await page.locator('.sources li:target').innerText()).toBe('Сторінка <пастка>. Видавець, опубліковано 4 березня 2021 року, прочитано 22 лютого 2026 року.');
    }, OFF);
  });

  it('shows its names as they are, with markup in them as text', async () => {
    await on('en/bodies/armed-forces/', async (page) => {
      expect(await page.locator('h1').innerText()).toBe('Body <b>bold</b> & others');
      expect(await page.locator('main').innerText()).toContain('Former body, until 31 January 2020');
    }, OFF);
  });

  it('lists every provision that names it, each leading to that provision', async () => {
    await on('bodies/armed-forces/duties/', async (page) => {
      const act = page.locator('#ua-trap-law');
      expect(await act.locator('.namings > li').count()).toBe(80);
      await act.locator('summary').click();
      const first = act.locator('.namings > li').first();
      expect(await first.locator('b').innerText()).toBe('Перша частина');
      await first.locator('a').first().click();
      expect(await page.locator(':target').innerText()).toContain('Перша частина');
    }, OFF);
  });

  it('leads from its page to platforms, practices and measures', async () => {
    await on('bodies/armed-forces/', async (page) => {
      const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      for (const end of ['platforms/index.html#trap', 'practices/trap/index.html', 'strategy/trap/index.html#done', 'bodies/armed-forces/duties/index.html']) {
        expect(links.some((href) => href && new URL(href, page.url()).href.endsWith(end)), end).toBe(true);
      }
    }, OFF);
  });
});

describe('a strategy', () => {
  it('tells its measures in counts, and in a picture with the same words', async () => {
    await on('strategy/trap/', async (page) => {
      expect((await page.locator('.counts li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual(['1 виконано', '1 виконується', '1 заплановано', '2 стан невідомий']);
      expect(await page.getByRole('img').getAttribute('aria-label')).toBe('Заходи: виконано 1, виконується 1, заплановано 1, стан невідомий 2');
      expect(await page.locator('.states i').count()).toBe(5);
    }, OFF);
  });

  it('names an indicator nobody can measure, and what was not found', async () => {
    await on('strategy/trap/', async (page) => {
      expect(await page.locator('#vague').innerText()).toMatch(/^Покращено\s?1 немає одиниці, немає цільового значення$/);
      expect(await page.locator('#people td').allInnerTexts()).toEqual(['осіб', '0 (01.01.2019)1', '12\u00a0500,51', '—']);
      expect(await page.locator('main').innerText()).toContain('Текст додатка.');
    }, OFF);
  });

  it('tells the states apart in the reader’s own colours', async () => {
    await on('strategy/trap/', async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const looks = await page.locator('.states i').evaluateAll((cells) => cells.map((cell) => {
        const { backgroundColor, backgroundImage, borderTopStyle } = getComputedStyle(cell);
        return `${backgroundColor} ${backgroundImage} ${borderTopStyle}`;
      }));
      expect(new Set(looks).size).toBe(4);
    }, DESKTOP);
  });
});

describe('a practice', () => {
  it('keeps apart what is done and what is proposed, and names the acts it would touch', async () => {
    await on('practices/trap/', async (page) => {
      expect(await page.locator('.eyebrow').innerText()).toContain('Естонія, ЄС · цифрова система');
      expect(await page.locator('.proposed .tag.own').count()).toBe(1);
      expect(await page.locator('.proposed .facts').innerText()).toMatch(/^Торкнулося б актів: /);
    }, OFF);
  });
});

describe('the glossary', () => {
  const SHOWN = (): number => [...document.querySelectorAll<HTMLElement>('.terms > div')].filter((row) => row.offsetParent !== null).length;

  it('is whole without JavaScript, without the box, filtered by field', async () => {
    await on('glossary/', async (page) => {
      const all = await page.locator('.terms > div').count();
      expect(await page.locator('#term-filter').isVisible()).toBe(false);
      expect(await page.evaluate(SHOWN)).toBe(all);
      await page.getByRole('radio', { name: /^море/ }).check();
      expect(await page.evaluate(SHOWN)).toBe(await page.locator('.terms > [data-s="maritime"]').count());
      expect(await page.locator('.letter').evaluateAll((letters) => letters.filter((letter) => (letter as HTMLElement).offsetParent !== null && !letter.querySelector('[data-s="maritime"]')).length)).toBe(0);
    }, OFF);
  });

  it('finds a term by another form of its word and says how many are left', async () => {
    await on('glossary/', async (page) => {
      await page.locator('#term-filter').fill('пастковою перевіркою');
      expect(await page.locator('#terms-count').innerText()).toBe('Показано термінів: 2');
      expect(await page.evaluate(SHOWN)).toBe(2);
      await page.locator('#term-filter').fill('чогось такого немає');
      expect(await page.locator('#terms-count').innerText()).toBe('Такого терміна немає.');
      await page.locator('#term-filter').fill('');
      expect(await page.locator('.letter:visible').count()).toBe(await page.locator('.letter').count());
    }, DESKTOP);
  });

  it('gives a term the same address in both orders, and links the act it stands in', async () => {
    for (const address of ['glossary/', 'glossary/reversed/', 'en/glossary/']) {
      await on(`${address}#pastkova-perevirka-persha`, async (page) => {
        expect(await page.locator(':target').innerText(), address).toContain('trap check');
        expect(await page.locator(':target a').getAttribute('href')).toContain('acts/ua/trap-law/index.html');
      }, OFF);
    }
  });

  it('says of a working equivalent that it is ours', async () => {
    await on('en/glossary/', async (page) => {
      expect(await page.locator('#pastkova-perevirka-b .tag').innerText()).toBe('working equivalent of our own');
    }, OFF);
  });

  it('stays under 150 KB compressed', async () => {
    for (const page of ['glossary/index.html', 'glossary/reversed/index.html', 'en/glossary/index.html']) {
      expect(gzipSync(await readFile(path.join(site.dist, page))).length, page).toBeLessThan(150_000);
    }
  });
});

describe('a page of prose', () => {
  it('leads to the acts and pages it names, in its own language', async () => {
    await on('trap/', async (page) => {
      await page.getByRole('link', { name: 'законом' }).click();
      expect(new URL(page.url()).pathname).toMatch(/^\/acts\/ua\/trap-law\//);
      expect(new URL(page.url()).hash).toBe('#art_1');
    }, OFF);
    await on('en/trap/', async (page) => {
      await page.getByRole('link', { name: 'law', exact: true }).click();
      expect(new URL(page.url()).pathname).toMatch(/^\/en\/acts\/ua\/trap-law\//);
    }, OFF);
  });

  it('is listed in the guide and at the foot of every page', async () => {
    await on('knowledge/', async (page) => expect(await page.getByRole('link', { name: 'Пасткова сторінка' }).count()).toBe(2), OFF);
    await on('acts/', async (page) => expect(await page.locator('.foot').getByRole('link', { name: 'Пасткова сторінка' }).count()).toBe(1), OFF);
  });
});

describe('the home page', () => {
  it('leads to each of the twelve bodies and, with a filter set, to their acts', async () => {
    await on('', async (page) => {
      expect(await page.locator('main a[href*="bodies/"][href$="/index.html"]').count()).toBe(12);
      await page.locator('.tally[href$="?body=border-guard"]').click();
      await page.waitForLoadState();
      expect(new URL(page.url()).search).toBe('?body=border-guard');
      const rows = await page.locator('.acts > li').evaluateAll((all) => all.filter((row) => (row as HTMLElement).offsetParent !== null).map((row) => (row as HTMLElement).dataset['body'] ?? ''));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((bodies) => bodies.split(' ').includes('border-guard'))).toBe(true);
    }, DESKTOP);
  });

  it('tells what changed lately, of each act once', async () => {
    await on('', async (page) => {
      const titles = await page.locator('.latest li > p:first-child').allInnerTexts();
      expect(titles.length).toBeGreaterThan(1);
      expect(new Set(titles).size).toBe(titles.length);
      expect(await page.locator('.latest').innerText()).toContain('Порівняно з редакцією від');
    }, OFF);
  });
});

describe('the list of acts', () => {
  it('filters by issuer, also from an address', async () => {
    await on('acts/?issuer=navchalna-zbirka', async (page) => {
      expect(await page.getByRole('checkbox', { name: /^Навчальна збірка \d/ }).isChecked()).toBe(true);
      expect(await page.locator('#acts-count').innerText()).toMatch(/: [1-9]\d*$/);
    }, DESKTOP);
  });
});
