/**
 * Pictures of the main pages: light and dark, phone and desktop, for review and for the README. Nothing moves and fonts are there
 * before a picture is taken, so two runs over one site give the same pictures.
 *
 * @example
 * for await (const shot of shotsOf('http://127.0.0.1:4321/', 'pictures')) console.log(shot); // 'home-light-1280.png'
 */
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';

/** What a newcomer should see, by the name of the picture. All of it is in the starter collection. */
export const SHOT_PAGES: Readonly<Record<string, string>> = {
  home: '', acts: 'acts/', act: 'acts/ua/nt-1/', comparison: 'acts/ua/nt-1/compare/2024-05-12.uk..2026-03-01.uk/', search: 'search/?q=спільний контроль', bodies: 'bodies/',
  body: 'bodies/border-guard/', harmonisation: 'harmonisation/', table: 'harmonisation/32016r0399/',
  components: 'components/', practices: 'practices/', strategy: 'strategy/', glossary: 'glossary/', guide: 'knowledge/', packs: 'packs/', check: 'check/', 'home-en': 'en/',
};

const SCREENS = [{ width: 1280, height: 860 }, { width: 375, height: 812 }] as const;
const SCHEMES = ['light', 'dark'] as const;

export interface ShotOptions {
  /** The whole page, not only its first screen. */
  full?: boolean;
  /** Names of pictures; all without it. */
  only?: readonly string[];
}

/** Takes the pictures into a folder and names each as it is done. Throws a `UsageError` where there is no browser. */
export async function* shotsOf(address: string, folder: string, { full = false, only }: ShotOptions = {}): AsyncGenerator<string> {
  const browser = await launchChromium();
  try {
    for (const colorScheme of SCHEMES) {
      for (const viewport of SCREENS) {
        for (const [name, page] of Object.entries(SHOT_PAGES)) {
          if (only && !only.includes(name)) continue;
          const file = `${name}-${colorScheme}-${viewport.width}.png`;
          await shoot(browser, address + page, path.join(folder, file), { colorScheme, viewport, full });
          yield file;
        }
      }
    }
  } finally {
    await browser.close();
  }
}

interface Look {
  colorScheme: (typeof SCHEMES)[number];
  viewport: (typeof SCREENS)[number];
  full: boolean;
}

async function shoot(browser: Browser, url: string, file: string, { colorScheme, viewport, full }: Look): Promise<void> {
  const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce', locale: 'uk' });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForFunction(() => !/…$/.test(document.querySelector('#search-status')?.textContent ?? ''));
    await page.screenshot({ path: file, fullPage: full, animations: 'disabled', caret: 'hide' });
  } finally {
    await context.close();
  }
}
