/** What a reader can take away: the page where a trainer gets the command, and files that stand alone. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox, launchChromium, launchFirefox } from '../browser.ts';
import { axeFindings } from './axe.ts';
import { DESKTOP, PHONE, reader, ZOOMED, type Reader } from './reader.ts';
import { chromiumVisitor, firefoxVisitor, type Visitor } from './visitor.ts';

const firefox = await findFirefox();
const PAIR = '2024-05-12.uk..2026-03-01.uk';

let site: Reader;
beforeAll(async () => {
  site = await reader();
});
afterAll(() => site?.leave());

const OFF = { ...DESKTOP, javaScriptEnabled: false };
const command = (page: Page): Promise<string> => page.locator('#pack-command').innerText();
const tick = (page: Page, value: string): Promise<void> => page.locator(`input[value="${value}"]`).check();

describe('the page of packs', () => {
  it('writes the command from what is ticked', async () => {
    await site.on('packs/', async (page) => {
      expect(await command(page)).toBe('Позначте хоч один акт, і тут з’явиться команда.');
      expect(await page.locator('#pack-copy').isDisabled()).toBe(true);
      await tick(page, 'ua/nt-1');
      await tick(page, 'eu/tr-1');
      expect(await command(page)).toBe('npx zvirka pack --acts ua/nt-1,eu/tr-1 --out nabir');
      await tick(page, `ua/nt-1/${PAIR}`);
      await tick(page, 'nabir.zip');
      expect(await command(page)).toBe(`npx zvirka pack --acts ua/nt-1,eu/tr-1 --tables ua/nt-1/${PAIR} --out nabir.zip`);
      await page.getByRole('button', { name: 'Зняти всі позначки' }).click();
      await expect.poll(() => command(page)).toContain('Позначте');
    });
  });

  it('takes all acts at a press, and copies the command', async () => {
    await site.on('en/packs/', async (page) => {
      await page.getByRole('button', { name: 'Tick all' }).click();
      expect((await command(page)).split(',').length).toBe(site.acts.length);
      await page.locator('#pack-copy').click();
      await expect.poll(() => page.locator('#pack-status').innerText()).toBe('Copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await command(page));
    }, { permissions: ['clipboard-read', 'clipboard-write'] });
  });

  it('without a script gives every identifier and the form of the command, and no button that does nothing', async () => {
    await site.on('packs/', async (page) => {
      const codes = await page.locator('.act-choice .facts code').allInnerTexts();
      expect(codes.toSorted()).toEqual(site.acts.map(({ act }) => act.id).toSorted());
      expect(await page.locator('.command .line').last().innerText()).toMatch(/^npx zvirka pack --acts \S+,\S+ --out nabir\.zip$/);
      expect(await page.locator('.packs-page button:visible, #pack-command:visible').count()).toBe(0);
      expect(await page.locator('noscript').innerText()).toContain('складіть команду самі');
    }, OFF);
  });

  it('is reached from the foot of every page', async () => {
    await site.on('acts/ua/nt-1/', async (page) => {
      await page.locator('.foot').getByRole('link', { name: 'Набір для тренера' }).click();
      expect(await page.locator('h1').innerText()).toBe('Набір для тренера');
    });
  });
});

const FILES = ['ua-nt-1_2026-03-01.uk.html', 'ua-nt-1_2026-03-01.en.html', 'ua-trap-law_2020-01-01.uk.html', 'int-trap-french_1999-05-01.fr.html', `ua-nt-1_${PAIR}.html`];

/** Rules about the soundness of a page; how its source is written is not one, nor is the length of a law's title. A `region` is a box that scrolls. */
const SOUND = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'attribute-boolean-style': 'off', 'long-title': 'off', 'prefer-native-element': 'off' },
});

describe('a page in one file', () => {
  it('is offered on the page of an act, of a dated edition and of a comparison', async () => {
    for (const [address, file] of [['acts/ua/nt-1/', FILES[0]], ['acts/ua/nt-1/2024-05-12.uk/', 'ua-nt-1_2024-05-12.uk.html'], ['en/acts/ua/nt-1/', FILES[1]], [`acts/ua/nt-1/compare/${PAIR}/`, FILES[4]]]) {
      await site.on(address!, async (page) => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href*="files/"]').first().click()]);
        expect(download.suggestedFilename()).toBe(file);
      }, DESKTOP);
    }
  });

  it.each(FILES)('%s asks for nothing, runs nothing and leads to no page of the site', async (name) => {
    const html = await readFile(path.join(site.dist, 'files', name), 'utf8');
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'"`);
    expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=|url\(|@import|@font-face/);
    expect([...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) => address).filter((address) => !/^(?:#|https?:|data:,$)/.test(address!))).toEqual([]);
    const { results } = await SOUND.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).slice(0, 5)).toEqual([]);
  });

  it('holds the whole law, unaltered', async () => {
    const law = (page: Page): Promise<string> => page.locator('.law').evaluate((element) => element.textContent.replace(/\s+/g, ' '));
    for (const [address, name] of [['acts/ua/nt-1/', FILES[0]], ['acts/ua/trap-law/', FILES[2]]]) expect(await site.on(`files/${name}`, law)).toBe(await site.on(address!, law));
  });

  it('has no finding of axe and no sideways scroll', async () => {
    for (const [name, view] of FILES.flatMap((file) => [[file, DESKTOP], [file, PHONE]] as const)) {
      await site.on(`files/${name}`, async (page) => {
        expect(await axeFindings(page), name).toEqual([]);
        await page.setViewportSize(ZOOMED.viewport);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(ZOOMED.viewport.width);
      }, view);
    }
  });

  it('prints with its number, the date of its edition, its source and the mark that it is no law', async () => {
    await site.on(`files/${FILES[0]}`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.print-only').innerText()).toMatch(/№ НТ-1, редакція від 1 березня 2026 року\. Джерело тексту: /);
      expect(await page.locator('.banner').innerText()).toContain('чинним правом він не є');
      expect(await page.locator('.contents, .side, .tools').filter({ visible: true }).count()).toBe(0);
    });
  });
});

describe('a file alone in a folder of downloads', () => {
  let downloads: string;
  beforeAll(async () => {
    downloads = await mkdtemp(path.join(os.tmpdir(), 'zvirka-завантажене-'));
    for (const name of FILES) await cp(path.join(site.dist, 'files', name), path.join(downloads, name));
  });
  afterAll(() => rm(downloads, { recursive: true, force: true }));

  async function opened(visitor: Visitor): Promise<void> {
    await visitor.goto(pathToFileURL(path.join(downloads, FILES[0]!)).href);
    expect(await visitor.ask('getComputedStyle(document.querySelector(".banner")).textAlign')).toBe('center');
    await visitor.goto(`${pathToFileURL(path.join(downloads, FILES[0]!)).href}#art_13`);
    expect(await visitor.ask('!!document.querySelector(":target")')).toBe(true);
    await visitor.goto(pathToFileURL(path.join(downloads, FILES[4]!)).href);
    await visitor.click('#only-changes');
    expect(await visitor.ask('document.querySelector(".unchanged").checkVisibility()')).toBe(false);
    expect(visitor.complaints).toEqual([]);
    expect(visitor.requests.filter((url) => !url.startsWith(pathToFileURL(downloads).href) && !url.startsWith('data:'))).toEqual([]);
  }

  it('opens with its style in Chromium, the network cut', async () => {
    const browser = await launchChromium();
    await chromiumVisitor(browser, { offline: true }).then(opened).finally(() => browser.close());
  });

  it.skipIf(!firefox)('opens with its style in Firefox', async () => {
    const browser = await launchFirefox(firefox!);
    await firefoxVisitor(browser).then(opened).finally(() => browser.close());
  });
});
