/** The page of an act: the text complete and addressed, the marks of what is not law, the card. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '../../scripts/store/collection.ts';
import { editionPath, shownEdition } from '../../src/components/editions.ts';
import { citationOf } from '../../src/components/citation.ts';
import { words } from '../../src/i18n/catalogue.ts';
import { provisionsIn, textOf } from '../../src/lib/edition/text.ts';
import { HEADING_KINDS, type Provision } from '../../src/lib/model/edition.ts';
import { fragment } from '../../src/lib/model/eid.ts';
import { DESKTOP, reader, type Reader } from './reader.ts';

let site: Reader;
let on: Reader['on'];
beforeAll(async () => {
  site = await reader();
  on = site.on;
});
afterAll(() => site?.leave());

/** What each provision is cited as, by its address, worked out on the tree. */
function citations(body: readonly Provision[], above = '', document = '', inHeading = true): Map<string, string> {
  const found = new Map<string, string>();
  for (const provision of body) {
    const { kind, eid, children } = provision;
    if (kind === 'note' || kind === 'table') continue;
    const cited = citationOf(provision, inHeading ? '' : above, document, words('uk'));
    const isHeading = (HEADING_KINDS as readonly string[]).includes(kind);
    if (kind !== 'closing' && kind !== 'title-of-act') found.set(`#${fragment(eid)}`, cited);
    for (const [href, name] of citations(children, cited, kind === 'attachment' ? cited : document, isHeading)) found.set(href, name);
  }
  return found;
}

describe('the text of a law', () => {
  it('stands on its page complete, in order and unaltered', async () => {
    for (const { editions } of site.acts) {
      const shown = shownEdition(editions, 'uk');
      for (const file of editions) {
        const { body } = await loadEdition(file);
        const address = editionPath('uk', file, shown).slice(1);
        const printed = await on(address, (page) => page.locator('.law').evaluate((law) => {
          for (const besideTheLaw of law.querySelectorAll('summary, .history, .in-table')) besideTheLaw.remove();
          for (const line of law.querySelectorAll('br, p, td, th, h2, h3, h4, h5, h6')) line.append('\n');
          for (const line of law.querySelectorAll('br')) line.replaceWith('\n');
          return law.textContent;
        }));
        expect(printed.replace(/\s+/g, ' ').trim()).toBe(textOf(body).replace(/\s+/g, ' ').trim());
      }
    }
  });

  it('gives every provision its address, down to points and alineas, and repeats none', async () => {
    const entry = site.acts.find(({ act }) => act.id === 'ua/nt-1')!;
    const { body } = await loadEdition(shownEdition(entry.editions, 'uk')!);
    const ids = await on('acts/ua/nt-1/', (page) => page.locator('.law [id]').evaluateAll((elements) => elements.map(({ id }) => id)));
    expect(ids).toEqual([...provisionsIn(body)].map(({ eid }) => fragment(eid)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links every provision to itself by the citation a lawyer would use, whatever its number looks like', async () => {
    for (const [address, id] of [['acts/ua/nt-1/', 'ua/nt-1'], ['acts/ua/trap-law/', 'ua/trap-law'], ['acts/eu/tr-1/', 'eu/tr-1']] as const) {
      const { body } = await loadEdition(shownEdition(site.acts.find(({ act }) => act.id === id)!.editions, 'uk')!);
      const links = await on(address, async (page) => {
        await page.locator('.law.linked').waitFor({ state: 'attached' });
        return page.locator('.law .addr').evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]));
      });
      expect(new Map(links as [string, string][])).toEqual(citations(body));
    }
  });

  it('opens at a point and shows which one is meant', async () => {
    const { background, top } = await on('acts/ua/nt-1/#art_1__para_1__point_2', (page) => page.locator('#art_1__para_1__point_2').evaluate((point) => ({
      background: getComputedStyle(point).backgroundColor, top: point.getBoundingClientRect().top,
    })), DESKTOP);
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
  });

  it('shows the link to a provision to the hand and to the keyboard, and hides it otherwise', async () => {
    await on('acts/ua/nt-1/', async (page) => {
      const address = page.locator('#art_2__para_1 .addr').first();
      const opacity = (): Promise<string> => address.evaluate((link) => getComputedStyle(link).opacity);
      expect(await opacity()).toBe('0');
      await page.locator('p#art_2__para_1, #art_2__para_1 > p').first().hover();
      expect(await opacity()).toBe('1');
      await page.mouse.move(0, 0);
      await address.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      expect(await opacity()).toBe('1');
    }, DESKTOP);
  });

  it('marks a text in another language as such', async () => {
    expect(await on('acts/int/trap-french/', (page) => page.locator('.law').getAttribute('lang'))).toBe('fr');
    expect(await on('en/acts/int/trap-french/', (page) => page.locator('h1').getAttribute('lang'))).toBe('uk');
  });

  it('folds notes away when the reader wants the law alone, without a script', async () => {
    await on('acts/ua/nt-1/', async (page) => {
      const visible = (): Promise<number> => page.locator('.law .note').evaluateAll((notes) => notes.filter((note) => (note as HTMLElement).offsetParent !== null).length);
      expect(await visible()).toBeGreaterThan(0);
      await page.locator('#show-notes').uncheck();
      expect(await visible()).toBe(0);
    }, { ...DESKTOP, javaScriptEnabled: false });
  });

  it('lets a wide table scroll in its own box, by keyboard too', async () => {
    await on('acts/ua/trap-law/', async (page) => {
      const box = page.locator('.table');
      const scroll = (): Promise<number> => box.evaluate((table) => table.scrollLeft);
      expect(await box.evaluate((table) => table.scrollWidth > table.clientWidth)).toBe(true);
      await box.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(scroll).toBeGreaterThan(0);
    }, { viewport: { width: 375, height: 812 } });
  });
});

describe('a text that is not law', () => {
  it.each(['acts/ua/nt-1/', 'acts/ua/nt-1/2024-05-12.uk/', 'en/acts/ua/nt-1/', 'acts/ua/nt-3/', 'acts/eu/tr-1/'])('says so on /%s, on the screen and on paper', async (address) => {
    await on(address, async (page) => {
      expect(await page.locator('.banner.training').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.banner.training').isVisible()).toBe(true);
    });
  });

  it('says so wherever it is listed', async () => {
    for (const address of ['', 'acts/', 'en/', 'en/acts/']) {
      const unmarked = await on(address, (page) => page.locator('li:has(a[href*="nt-1"], a[href*="nt-3"], a[href*="tr-1"])').evaluateAll((rows) =>
        rows.filter((row) => row.querySelector('.tag.training') === null).length));
      expect(unmarked, address).toBe(0);
    }
  });

  it('says when a translation is our own', async () => {
    expect(await on('en/acts/ua/nt-1/', (page) => page.locator('.banner.translation').innerText())).toMatch(/^Working translation/);
  });

  it('is never said of an official text', async () => {
    expect(await on('acts/ua/trap-law/', (page) => page.locator('.banner').count())).toBe(0);
  });
});

describe('the card of an act', () => {
  it('keeps the dates apart and gives the source with its hash', async () => {
    const card = await on('acts/ua/trap-law/', (page) => page.locator('.side').innerText(), DESKTOP);
    for (const fact of ['5 листопада 2009 року', '1 грудня 2009 року', '1 січня 2010 року', 'ab12'.repeat(16), '22 лютого 2026 року', 'example.org/laws/show/1-09']) expect(card).toContain(fact);
  });

  it('says what was checked, against what and when, and what was not', async () => {
    const checks = await on('acts/ua/trap-law/', (page) => page.locator('.checks').innerText(), DESKTOP);
    expect(checks).toContain('Перевірено: номер, дата прийняття. За чим: example.org. 22 лютого 2026 року, укладач.');
    expect(checks).toContain('Не перевірено за джерелом: назва, видавець, дата опублікування');
    expect(await on('acts/eu/trap-bare/', (page) => page.locator('.checks').innerText(), DESKTOP)).toContain('Жоден факт');
  });

  it('tells relations from both sides, and of an act that is not here', async () => {
    expect(await on('acts/ua/trap-law/', (page) => page.locator('.relations').innerText(), DESKTOP)).toMatch(/виконує Регламент без тексту.*стаття 3[\s\S]*вносить зміни до ua\/not-here \(немає у збірці\)/);
    expect(await on('acts/eu/trap-bare/', (page) => page.locator('.relations').innerText(), DESKTOP)).toMatch(/на виконання видано Про <b>дужки<\/b>/);
  });

  it('leads to the edition before, the edition after and the other language', async () => {
    await on('acts/ua/nt-1/', async (page) => {
      await page.locator('a[rel="prev"]').click();
      await page.waitForURL('**/2024-05-12.uk/**');
      await page.locator('a[rel="next"]').click();
      await page.waitForURL((url) => !url.href.includes('2024-05-12'));
      expect(await page.locator('.state').first().innerText()).toContain('1 березня 2026 року');
    }, DESKTOP);
  });
});
