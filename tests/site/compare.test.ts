/** Comparison as a reader meets it: the built page without a script, any two texts from disk and from a server. */
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser.ts';
import { builtSite, siteOnStick } from './built-site.ts';
import { DESKTOP, PHONE, reader, type Reader } from './reader.ts';
import { serve } from './server.ts';
import { chromiumVisitor } from './visitor.ts';

const PAIR = 'acts/ua/nt-1/compare/2024-05-12.uk..2026-03-01.uk/';

describe('the page of two editions', () => {
  let site: Reader;
  beforeAll(async () => { site = await reader(); });
  afterAll(() => site?.leave());
  const OFF = { ...DESKTOP, javaScriptEnabled: false };

  it('reads without a script: what changed, in words and marks', async () => {
    await site.on(PAIR, async (page) => {
      expect(await page.locator('.strip-caption').innerText()).toContain('змінено: 4 · додано: 1 · вилучено: 1');
      expect(await page.locator('#art_13 del').allTextContents()).toContain('вилучено: 30');
      expect(await page.locator('#art_13 ins').allTextContents()).toContain('додано: 60');
      expect(await page.locator('#art_2-1 .fate').innerText()).toContain('додано');
    }, OFF);
  });

  it('shows only the changes when asked, by a rule of style', async () => {
    await site.on(PAIR, async (page) => {
      expect(await page.locator('.stays').first().isVisible()).toBe(true);
      await page.getByRole('checkbox', { name: 'Лише змінене' }).check();
      expect(await page.locator('.stays').first().isVisible()).toBe(false);
      expect(await page.locator('.unchanged').first().isVisible()).toBe(false);
      expect(await page.locator('#art_13').isVisible()).toBe(true);
    }, OFF);
  });

  it('sets old and new side by side on a wide page, one below the other on a phone', async () => {
    const places = async (view: typeof DESKTOP): Promise<boolean> =>
      site.on(PAIR, async (page) => {
        const [was, now] = await Promise.all(['.was', '.now'].map((side) => page.locator(`#art_13 .pair.amended ${side}`).first().boundingBox()));
        return Math.abs(was!.y - now!.y) < 2;
      }, view);
    expect(await places(DESKTOP)).toBe(true);
    expect(await places(PHONE)).toBe(false);
  });

  it('is reached from the act, and leads back to the provision in either edition', async () => {
    await site.on('acts/ua/nt-1/', async (page) => {
      await page.getByRole('link', { name: 'Порівняти з попередньою' }).click();
      expect(page.url()).toContain('compare/2024-05-12.uk..2026-03-01.uk');
      await page.locator('#art_13 .fate a').last().click();
      expect(page.url()).toMatch(/acts\/ua\/nt-1\/(?:index\.html)?#art_13$/);
    });
  });

  it('stands in the timeline of the act with its counts', async () => {
    await site.on('acts/ua/nt-1/', async (page) => {
      const step = page.locator('.timeline li').first();
      expect(await step.innerText()).toContain('змінено: 4');
      expect(await step.locator('a').first().getAttribute('href')).toContain('compare/2024-05-12.uk..2026-03-01.uk');
    });
  });
});

describe('any two texts', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launchChromium(); });
  afterAll(() => browser?.close());

  async function compared(root: string, offline: boolean): Promise<void> {
    const visitor = await chromiumVisitor(browser, { offline });
    await visitor.goto(`${root}compare/index.html`);
    await visitor.ask('(document.querySelector("#from").value = "ua/nt-1@2024-05-12.uk", document.querySelector("#to").value = "ua/nt-1@2026-03-01.uk")');
    await visitor.click('#compare-form button');
    await visitor.until('document.querySelector("#compare-status").textContent.includes("змінено: 4 · додано: 1 · вилучено: 1 · без змін: 15")');
    expect(await visitor.ask('document.querySelectorAll("#compared .change").length')).toBe(6);
    expect(await visitor.ask('document.querySelector("#compared .banner").textContent')).toContain('Навчальний текст');
    expect(visitor.url()).toContain('from=ua%2Fnt-1%402024-05-12.uk');
    await visitor.follow('#compared #art_13 .fate a');
    expect(await visitor.ask('document.querySelector("#art_13") !== null')).toBe(true);
    expect(visitor.complaints).toEqual([]);
    expect(visitor.requests.filter((url) => !url.startsWith(root) && !url.startsWith('data:'))).toEqual([]);
    await visitor.leave();
  }

  it('are compared from disk with the network cut', async () => {
    const stick = await siteOnStick();
    await compared(`${pathToFileURL(stick.folder).href}/`, true).finally(() => stick.remove());
  });

  it('are compared from a server', async () => {
    const site = await serve(await builtSite(), '/some/path/');
    await compared(site.root, false).finally(() => site.close());
  });

  it('are correlated: which article continues which, as a proposal', async () => {
    const site = await serve(await builtSite(), '/');
    const visitor = await chromiumVisitor(browser);
    try {
      await visitor.goto(`${site.root}compare/index.html`);
      await visitor.ask('(document.querySelector("#from").value = "ua/nt-1@2024-05-12.uk", document.querySelector("#to").value = "ua/nt-1@2026-03-01.uk")');
      await visitor.click('#compare-form button[value=correlate]');
      await visitor.until('document.querySelectorAll("#compared .correlation tbody tr").length > 20');
      expect(visitor.url()).toContain('mode=correlate');
      expect(await visitor.ask('document.querySelector("#compared .proposal").textContent')).toContain('рішення приймає людина');
      expect(await visitor.ask('[...document.querySelectorAll("#compared .correlation tr")].some((row) => row.innerText.startsWith("—") && row.innerText.includes("Стаття 2-1"))')).toBe(true);
      expect(visitor.complaints).toEqual([]);
    } finally {
      await visitor.leave();
      await site.close();
    }
  });

  it('of which one is missing say so', async () => {
    const site = await serve(await builtSite(), '/');
    const visitor = await chromiumVisitor(browser);
    try {
      await visitor.goto(`${site.root}en/compare/index.html?from=ua/nt-1@2024-05-12.uk&to=ua/nt-1@2026-03-01.uk`);
      await visitor.until('document.querySelector("#compare-status").textContent.includes("amended: 4")');
      await visitor.ask('(document.querySelector("#from").insertAdjacentHTML("beforeend", \'<option value="ua/none@2000-01-01.uk">x</option>\'), document.querySelector("#from").value = "ua/none@2000-01-01.uk")');
      await visitor.click('#compare-form button');
      await visitor.until('document.querySelector("#compare-status").textContent.includes("did not open")');
    } finally {
      await visitor.leave();
      await site.close();
    }
  });
});
