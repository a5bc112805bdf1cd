/**
 * The browser the pages are opened in: the one the tests use, with its name and version in words.
 */
import type { Browser } from 'playwright-core';
import { findChromium, launchChromium } from '../../browser/chromium.ts';

export interface Launcher {
  launch: () => Promise<Browser>;
  /** "Chromium 153.0.7444.0". */
  words: string;
}

/** Undefined where there is no browser of Chromium's kind. */
export async function browserLauncher(): Promise<Launcher | undefined> {
  if (!(await findChromium())) return undefined;
  const browser = await launchChromium();
  const words = `Chromium ${browser.version()}`;
  await browser.close();
  return { launch: launchChromium, words };
}
