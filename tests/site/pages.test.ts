/**
 * The pages as readers meet them: with a screen reader's rules (axe), on a phone and at 400 % zoom, in the dark, by keyboard,
 * without JavaScript, on paper. Built once, from the starter collection and an overlay of traps.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCollection, loadEdition, type ActEntry } from '../../scripts/store/collection.ts';
import { editionPath, shownEdition } from '../../src/components/editions.ts';
import { provisionsIn, textOf } from '../../src/lib/edition/text.ts';
import { fragment } from '../../src/lib/model/eid.ts';
import { openBrowser } from './browser.ts';
import { builtSite, type BuiltSite } from './built.ts';

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([builtSite(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Every kind of page, in both languages; acts with each trap. */
const PAGES = [
  '', 'acts/', 'acts/ua/nt-1/', 'acts/ua/nt-1/2024-05-12.uk/', 'acts/ua/nt-3/', 'acts/ua/trap-law/', 'acts/eu/tr-1/', 'acts/eu/trap-bare/', 'acts/int/trap-french/',
  'search/', '404.html', 'en/', 'en/acts/', 'en/acts/ua/nt-1/', 'en/acts/ua/trap-law/', 'en/acts/int/trap-french/', 'en/search/',
];

/** What the browser complained of, and every host it asked. */
interface Visit {
  page: Page;
  complaints: string[];
  hosts: Set<string>;
}

/** Opens a page. `until: 'commit'` is for addresses that lead on: there is no waiting for a page that leaves. */
async function visit(address: string, options: BrowserContextOptions = {}, until: 'load' | 'commit' = 'load'): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const visited: Visit = { page, complaints: [], hosts: new Set() };
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && visited.complaints.push(message.text()));
  page.on('pageerror', (error) => visited.complaints.push(error.message));
  page.on('request', (request) => visited.hosts.add(new URL(request.url()).host));
  await page.goto(site.address + address, { waitUntil: until });
  if (until === 'load') await page.evaluate(() => document.fonts.ready);
  return visited;
}

async function on<T>(address: string, look: (page: Page) => Promise<T>, options?: BrowserContextOptions, until?: 'load' | 'commit'): Promise<T> {
  const { page } = await visit(address, options, until);
  try {
    return await look(page);
  } finally {
    await page.context().close();
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
/** 1280 px at 400 % zoom is 320 px. */
const ZOOMED = { viewport: { width: 320, height: 256 } };

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

const open = async (): Promise<ActEntry[]> => (await openCollection({ overlay: site.overlay })).acts;

describe.each(PAGES)('the page /%s', (address) => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit(address, { ...DESKTOP, colorScheme: 'light' });
  });
  afterAll(() => visited.page.context().close());

  it('has no finding of axe, wide and in the light', async () => {
    expect(await findings(visited.page)).toEqual([]);
  });

  it('has no finding of axe, narrow and in the dark', async () => {
    await visited.page.emulateMedia({ colorScheme: 'dark' });
    await visited.page.setViewportSize(PHONE.viewport);
    await visited.page.reload();
    expect(await findings(visited.page)).toEqual([]);
  });

  it('does not scroll sideways at 400 % zoom', async () => {
    await visited.page.setViewportSize(ZOOMED.viewport);
    expect(await visited.page.evaluate(() => document.documentElement.scrollWidth)).toBe(ZOOMED.viewport.width);
  });

  it('complains of nothing and asks no other host', () => {
    expect(visited.complaints).toEqual([]);
    expect([...visited.hosts]).toEqual([new URL(site.address).host]);
  });

  it('is sound HTML under a policy that lets no inline script or style run', async () => {
    const html = await readFile(path.join(site.dist, address.endsWith('.html') ? address : `${address}index.html`), 'utf8');
    const { results } = await SOUND.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).slice(0, 5)).toEqual([]);
    expect(html).toContain(`content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';`);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
    expect(html).toMatch(address.startsWith('en/') ? /<html lang="en"/ : /<html lang="uk"/);
  });
});

/** Rules about the soundness of a page; how its source is indented is not one. */
const SOUND = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off', 'void-style': 'off', 'attribute-boolean-style': 'off', 'doctype-style': 'off',
    // Titles of laws are long; `>` and `&` in an attribute are sound HTML.
    'long-title': 'off', 'no-raw-characters': 'off', 'attribute-empty-style': 'off',
    // `role="search"` on a form is what browsers before the `search` element need; a `region` is a box that scrolls.
    'prefer-native-element': 'off',
    // Ticks of a facet share a name by design, and act at once: there is nothing to submit.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }], 'wcag/h32': 'off',
  },
});

describe('the text of a law', () => {
  it('stands on its page complete, in order and unaltered', async () => {
    for (const { editions } of await open()) {
      const shown = shownEdition(editions, 'uk');
      for (const file of editions) {
        const { body } = await loadEdition(file);
        const address = editionPath('uk', file, shown).slice(1);
        const printed = await on(address, (page) => page.locator('.law').evaluate((law) => {
          for (const summary of law.querySelectorAll('summary')) summary.remove();
          for (const line of law.querySelectorAll('br, p, td, th, h2, h3, h4, h5, h6')) line.append('\n');
          for (const line of law.querySelectorAll('br')) line.replaceWith('\n');
          return law.textContent;
        }));
        expect(printed.replace(/\s+/g, ' ').trim()).toBe(textOf(body).replace(/\s+/g, ' ').trim());
      }
    }
  });

  it('gives every provision its address, down to points and alineas, and repeats none', async () => {
    const entry = (await open()).find(({ act }) => act.id === 'ua/nt-1')!;
    const { body } = await loadEdition(shownEdition(entry.editions, 'uk')!);
    const ids = await on('acts/ua/nt-1/', (page) => page.locator('.law [id]').evaluateAll((elements) => elements.map(({ id }) => id)));
    expect(ids).toEqual([...provisionsIn(body)].map(({ eid }) => fragment(eid)));
    expect(new Set(ids).size).toBe(ids.length);
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

describe('without JavaScript', () => {
  const OFF = { ...DESKTOP, javaScriptEnabled: false };

  it('the list of acts filters: values of one facet add up, facets narrow each other', async () => {
    await on('acts/', async (page) => {
      const shown = (): Promise<(string | undefined)[]> => page.locator('.acts > li').evaluateAll((rows) =>
        rows.filter((row) => (row as HTMLElement).offsetParent !== null).map((row) => (row as HTMLElement).dataset['kind']).toSorted());
      const all = (await shown()).length;
      await page.getByRole('checkbox', { name: /^Закон/ }).check();
      expect(await shown()).toEqual(['law', 'law']);
      await page.getByRole('checkbox', { name: /^Регламент/ }).check();
      expect(await shown()).toEqual(['law', 'law', 'regulation', 'regulation']);
      await page.getByRole('checkbox', { name: /^Європейський Союз/ }).check();
      expect(await shown()).toEqual(['regulation', 'regulation']);
      await page.getByRole('button', { name: 'Зняти всі позначки' }).click();
      expect((await shown()).length).toBe(all);
    }, OFF);
  });

  it('the count of acts follows the filter', async () => {
    const text = await on('acts/', async (page) => {
      await page.getByRole('checkbox', { name: /^Закон/ }).check();
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
    await on('acts/?kind=law&year=1999', async (page) => {
      expect(await page.getByRole('checkbox', { name: /^Закон/ }).isChecked()).toBe(true);
      expect(await page.locator('#acts-count').innerText()).toMatch(/: 0$/);
      expect(await page.locator('#acts-nothing').isVisible()).toBe(true);
      await page.getByRole('checkbox', { name: /^1999/ }).uncheck();
      expect(await page.locator('#acts-count').innerText()).toMatch(/: 2$/);
      expect(new URL(page.url()).search).toBe('?kind=law');
    }, DESKTOP);
  });
});

describe('by keyboard', () => {
  it('the first stop skips to the content, the next are name, acts, search', async () => {
    await on('acts/ua/nt-1/', async (page) => {
      const stops: string[] = [];
      for (let stop = 0; stop < 4; stop++) {
        await page.keyboard.press('Tab');
        stops.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
      }
      expect(stops).toEqual(['До змісту сторінки', 'Звірка', 'Акти', 'Пошук']);
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
