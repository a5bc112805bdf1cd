/** Harmonisation: the dashboard, a table both ways round, measures, what leads there, what can be taken away. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { DESKTOP, PHONE, reader, type Reader } from './reader.ts';

let site: Reader;
let on: Reader['on'];
beforeAll(async () => {
  site = await reader();
  on = site.on;
});
afterAll(() => site?.leave());

const OFF = { ...DESKTOP, javaScriptEnabled: false };
const TABLE = 'harmonisation/tr-1/';
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const shownRows = '.row-set > tr:visible';

describe('a table of concordance', () => {
  it('says on top that it is preliminary and of training texts, and what it was judged by', async () => {
    await on(TABLE, async (page) => {
      expect(await page.locator('.banner').allInnerTexts()).toEqual([
        'Навчальний текст: його написано для навчання, чинним правом він не є й ніколи не був.', 'Попередній огляд. Він не є офіційною оцінкою: її дають органи влади.',
      ]);
      expect(await page.locator('.tables-head').innerText()).toContain('10 лютого 2025 року, англійська. Таблиця охоплює: увесь акт.');
    }, OFF);
  });

  it('counts each verdict with its mark, and what nobody assessed; never a percentage', async () => {
    await on(TABLE, async (page) => {
      expect((await page.locator('.overview .counts li').allInnerTexts()).map(plain)).toEqual([
        '● 1 відповідає', '◐ 1 частково відповідає', '✕ 1 не відповідає', '○ 1 не врегульовано', '– 1 не застосовується', '· 21 не оцінено', '↻ 1 потребує перегляду', '? 1 не підписано',
      ]);
      expect(await page.locator('main').innerText()).not.toContain('%');
    }, OFF);
  });

  it('has a cell for each article and the annex, that leads to its first row', async () => {
    await on(TABLE, async (page) => {
      expect(await page.locator('.heat > *').count()).toBe(15);
      await page.locator('.heat > a').nth(7).click();
      expect(await page.locator('tr:target .duty').innerText()).toBe('Показувати <час> очікування.');
    }, OFF);
  });

  it('shows a row with both texts, and says of a stale one what changed, with the comparison', async () => {
    await on(TABLE, async (page) => {
      const stale = page.locator('#art_6');
      expect(plain(await stale.locator('td').nth(2).innerText())).toContain('↻ потребує перегляду було: відповідає');
      expect(plain(await stale.locator('.became').innerText())).toBe('Законодавство України, ст. 11: змінено (12.05.2024 → 01.03.2026), що змінилося');
      await stale.locator('.words summary').nth(1).click();
      expect(await stale.locator('.words').nth(1).innerText()).toContain('Технологічна схема спільного контролю затверджується спільним рішенням');
      await stale.locator('.became a').click();
      expect(page.url()).toContain('acts/ua/nt-1/compare/2024-05-12.uk..2026-03-01.uk/');
    }, OFF);
  });

  it('leads from a Ukrainian provision to its place in the law', async () => {
    await on(TABLE, async (page) => {
      await page.locator('#art_8 td').nth(1).locator('.cited a').nth(1).click();
      expect(await page.locator(':target').getAttribute('id')).toBe('art_17__para_1');
    }, OFF);
  });

  it('lists every provision without a row, folded', async () => {
    await on(TABLE, async (page) => {
      expect(await page.locator('.unassessed [id]').count()).toBe(21);
      await page.locator('.unassessed summary').click();
      expect(plain(await page.locator('.unassessed p').nth(1).innerText())).toBe('ст. 1 Subject matter and scope: ч. 1; ч. 2; ч. 3');
    }, OFF);
  });

  it('filters without a script: values of one facet add up, facets narrow each other', async () => {
    await on(TABLE, async (page) => {
      await page.locator('.row-facets summary').click();
      expect(await page.locator(shownRows).count()).toBe(7);
      await page.getByRole('checkbox', { name: /^Держприкордонслужба/ }).check();
      expect(await page.locator(shownRows).count()).toBe(3);
      await page.getByRole('checkbox', { name: /^Держмитслужба/ }).check();
      expect(await page.locator(shownRows).count()).toBe(4);
      await page.getByRole('checkbox', { name: /^прострочено/ }).check();
      expect(await page.locator(`${shownRows} .cited >> nth=0`).innerText()).toContain('ст. 8');
      expect(await page.locator(shownRows).count()).toBe(1);
    }, OFF);
  });

  it('keeps the choice in the address and says aloud how many rows there are', async () => {
    await on(`${TABLE}?verdict=stale`, async (page) => {
      expect(await page.locator('#rows-count').innerText()).toBe('Показано рядків: 1');
      await page.getByRole('checkbox', { name: /^прострочено/ }).check();
      expect(await page.locator('#rows-nothing').isVisible()).toBe(true);
      expect(new URL(page.url()).search).toBe('?verdict=stale&due=overdue');
    }, DESKTOP);
  });

  it('is cards on a phone, each cell with its head', async () => {
    await on(TABLE, async (page) => {
      const cell = page.locator('#art_8 td').nth(1);
      expect(await cell.evaluate((one) => getComputedStyle(one, '::before').content)).toBe('"Законодавство України"');
      expect(await page.locator('#art_8').evaluate((one) => getComputedStyle(one).display)).toBe('block');
    }, PHONE);
  });

  it('lies down on paper, with its head on every sheet; whole texts are printed when they are asked for', async () => {
    await on(TABLE, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).getPropertyValue('page'))).toBe('lying');
      expect(await page.locator('.concordance thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
      expect(await page.locator('#art_8 .words').first().isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.locator('#print-texts').check();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#art_8 .words').first().isVisible()).toBe(true);
    }, DESKTOP);
  });

  it('tells the verdicts apart in the reader’s own colours', async () => {
    await on(TABLE, async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const looks = await page.locator('.counts .swatch').evaluateAll((all) => all.map((one) => `${getComputedStyle(one).backgroundColor} ${getComputedStyle(one).backgroundImage}`));
      expect(new Set(looks).size).toBeGreaterThanOrEqual(looks.length - 1);
    }, DESKTOP);
  });
});

describe('the table turned round', () => {
  it('goes by Ukrainian acts and leads each provision to the rows it answers', async () => {
    await on(`${TABLE}reverse/`, async (page) => {
      expect(await page.locator('main h2').allInnerTexts()).toEqual(['Навчальний закон', 'Про <b>дужки</b> & «лапки»']);
      const place = page.locator('[id="ua-nt-1--art_13"]');
      expect(plain(await place.innerText())).toContain('ст. 8 Показувати <час> очікування.');
      await place.locator('td').nth(1).locator('a').click();
      expect(new URL(page.url()).hash).toBe('#art_8');
      expect(page.url()).toContain('harmonisation/tr-1/');
    }, OFF);
  });
});

describe('the dashboard', () => {
  it('has counts and a strip for every table, what became stale, what is overdue, by component and by body', async () => {
    await on('harmonisation/', async (page) => {
      expect(await page.locator('.judged-acts .heat[role="img"]').last().getAttribute('aria-label')).toContain('не оцінено 21');
      expect(plain(await page.locator('[aria-labelledby="stale"]').innerText())).toContain('Навчальний регламент, ст. 6 було: відповідає');
      expect(plain(await page.locator('[aria-labelledby="overdue"] li').first().innerText())).toBe('31.01.2001 прострочено Поставити табло. Навчальний регламент, ст. 8 Держмитслужба');
      expect(await page.locator('.matrix').count()).toBe(2);
      expect(await page.locator('main').innerText()).not.toContain('%');
    }, OFF);
  });

  it('names the EU acts that have no table', async () => {
    await on('harmonisation/', async (page) => {
      await page.locator('.bare summary').click();
      const names = await page.locator('.bare li').allInnerTexts();
      expect(names).toContain('Регламент без тексту');
      expect(names).not.toContain('Навчальний регламент');
    }, OFF);
  });

  it('is reached from the bar', async () => {
    await on('', async (page) => {
      await page.locator('.bar nav').getByRole('link', { name: 'Гармонізація' }).click();
      expect(await page.locator('h1').innerText()).toBe('Стан гармонізації');
    }, OFF);
  });
});

describe('measures', () => {
  it('begin with what is overdue and lead to the rows they are for and to strategies that plan them', async () => {
    await on('measures/', async (page) => {
      const first = page.locator('.row-set > tr').first();
      expect(plain(await first.innerText())).toContain('Поставити табло. Захід стратегії: Захід із показником');
      expect(plain(await first.locator('td').last().innerText())).toBe('31.01.2001 прострочено');
      await first.locator('td').nth(2).locator('a').click();
      expect(new URL(page.url()).hash).toBe('#art_8');
    }, OFF);
  });

  it('whose term has passed since the build are marked by the reader’s own clock', async () => {
    const { page } = await site.visit('measures/', DESKTOP, 'commit');
    await page.clock.setFixedTime(new Date('2100-06-01'));
    await page.goto(`${site.address}measures/`);
    const term = page.locator('.due', { hasText: '31.12.2099' });
    expect(plain(await term.innerText())).toBe('31.12.2099 прострочено');
    await page.context().close();
  });

  it('of a body are told on its page', async () => {
    await on('bodies/armed-forces/', async (page) => {
      expect(plain(await page.locator('[aria-labelledby="gaps"] .row-list').innerText())).toContain('не врегульовано Навчальний регламент, ст. 10 Норми немає. Захід: Ухвалити закон. зі вступом до ЄС');
      await page.locator('[aria-labelledby="gaps"] > p > a').click();
      expect(new URL(page.url()).search).toBe('?body=armed-forces');
    }, OFF);
  });

  it('of a strategy lead to the row they would close; of a table that is not there they name it', async () => {
    await on('strategy/trap/', async (page) => {
      const rows = page.locator('#counted .facts').last();
      expect(plain(await rows.innerText())).toContain('Навчальний регламент, ст. 8; 2099r0001#art_1');
      await rows.locator('a').click();
      expect(await page.locator('tr:target').getAttribute('id')).toBe('art_8');
    }, OFF);
  });
});

describe('an exercise', () => {
  const EXERCISE = /Вправа-пастка|Захід вправи|Trap exercise|Measure of the exercise/;

  it('has a page of its own that says what it is', async () => {
    await on('harmonisation/trap-lag/', async (page) => {
      expect(await page.locator('.banner').allInnerTexts()).toContain('Навчальна вправа. Вона не оцінює права, і в підрахунках її немає.');
      expect(await page.locator('#art_3').innerText()).toMatch(EXERCISE);
    }, OFF);
  });

  it.each(['', 'harmonisation/', 'measures/', 'bodies/', 'bodies/customs/', 'components/', 'strategy/'])('is in no count and no list of /%s', async (address) => {
    for (const language of ['', 'en/']) {
      await on(`${language}${address}`, async (page) => {
        expect(await page.locator('main').textContent()).not.toMatch(EXERCISE);
        expect(await page.locator('main a[href*="harmonisation/trap-lag"]').count()).toBe(0);
      }, OFF);
    }
  });

  it('is listed for programs apart from what is judged, without counts', async () => {
    const index = JSON.parse(await readFile(path.join(site.dist, 'data/concordance/index.json'), 'utf8')) as Record<'tables' | 'exercises', { eu: string; review: string; counts?: object }[]>;
    expect(index.exercises.map(({ eu, counts }) => [eu, counts])).toEqual([['eu/trap-lag', undefined]]);
    expect(index.tables.filter(({ review, counts }) => review === 'training' || counts === undefined)).toEqual([]);
  });
});

describe('an act', () => {
  it('leads from each article to its row, from Ukrainian law to the table turned round', async () => {
    await on('acts/eu/tr-1/', async (page) => {
      expect(await page.locator('.in-table').count()).toBe(7);
      await page.locator('#art_8 .in-table a').click();
      expect(await page.locator('tr:target').getAttribute('id')).toBe('art_8');
    }, OFF);
    await on('acts/ua/nt-1/', async (page) => {
      expect(await page.locator('#art_17 .in-table').textContent()).toBe('у таблиці відповідності: Навчальний регламент');
      await page.locator('#art_17 .in-table a').click();
      expect(await page.locator('tr:target').getAttribute('id')).toBe('ua-nt-1--art_17');
    }, OFF);
  });

  it('of an older edition does not: its articles may be others', async () => {
    await on('acts/ua/nt-1/2024-05-12.uk/', async (page) => expect(await page.locator('.in-table').count()).toBe(0), OFF);
  });
});

describe('files', () => {
  it('are offered as data and as official forms, each at its address', async () => {
    const hrefs = await on(TABLE, (page) => page.locator('.take a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)), OFF);
    expect(hrefs).toEqual(['uk.csv', 'json', ...['ua-950-a', 'eu-mk', 'guide-annex-3'].flatMap((form) => ['docx', 'xlsx', 'html'].map((kind) => `${form}.${kind}`))].map((end) => `/data/concordance/tr-1.${end}`));
    expect(await on(TABLE, (page) => page.locator('.take code').innerText(), OFF)).toBe('npx zvirka concordance eu/tr-1 --form ua-950-b --draft "…" --docx tr-1.docx');
    for (const href of hrefs.filter((one) => /docx|xlsx/.test(one))) expect(Object.keys(unzipSync(await readFile(path.join(site.dist, href))))).toContain('[Content_Types].xml');
  });

  it('as a page that stands alone load and run nothing, and have no finding of axe on a phone', async () => {
    for (const form of ['ua-950-a', 'eu-mk', 'guide-annex-3']) {
      await on(`data/concordance/tr-1.${form}.html`, async (page) => {
        expect(await page.locator('thead th').count()).toBe({ 'ua-950-a': 5, 'eu-mk': 9, 'guide-annex-3': 6 }[form]);
        expect(await axeFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width);
      }, PHONE);
    }
  });

  it('hold the table whole', async () => {
    const at = (name: string): Promise<string> => readFile(path.join(site.dist, 'data/concordance', name), 'utf8');
    const table = JSON.parse(await at('tr-1.json')) as { rows: unknown[]; unassessed: unknown[]; stale: { provision: string }[] };
    expect([table.rows.length, table.unassessed.length, table.stale.map(({ provision }) => provision)]).toEqual([7, 21, ['art_6']]);
    expect((await at('tr-1.en.csv')).split('\r\n').length).toBe(1 + 7 + 21 + 1);
    const index = JSON.parse(await at('index.json')) as { tables: { eu: string; page: string }[] };
    expect(index.tables.find(({ eu }) => eu === 'eu/tr-1')).toMatchObject({ page: '/harmonisation/tr-1/', review: 'preliminary' });
  });
});
