/**
 * One visit to a page on a slow machine: the processor held back through the DevTools protocol, the time until the page is open, and
 * the longest frame while somebody scrolls through it.
 *
 * @example
 * await openAndScroll(browser, 'http://localhost:4000/acts/ua/4495-17/', 6) // { opened: 2100, painted: 900, longestFrame: 66, … }
 */
import type { Browser, Page } from 'playwright-core';

export interface SlowVisit {
  /** Milliseconds from the start of the navigation to the first words on the screen. */
  painted: number;
  /** To the end of the load, scripts included. */
  opened: number;
  /** The longest wait between two frames while scrolling, after the page stood still. */
  longestFrame: number;
  /** Frames that came later than 50 ms after the one before, and all of them. */
  late: number;
  frames: number;
  /** From the press on a link at the bottom of the contents to the frame that shows the article. */
  jumped: number;
}

export const LATE_MS = 50;

/** A fifth of a window a frame: a quick hand on a wheel. Ends at the bottom or after `most` frames. */
function scrollThrough(most: number): Promise<number[]> {
  return new Promise((resolve) => {
    const gaps: number[] = [];
    const step = Math.round(innerHeight / 5);
    let before = 0;
    const frame = (now: number): void => {
      if (before > 0) gaps.push(now - before);
      before = now;
      const bottom = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      if (bottom || gaps.length >= most) return resolve(gaps);
      scrollBy({ top: step, behavior: 'instant' });
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** Goes to the last article as a link of the contents does, and waits for two frames. */
function jumpToLast(): Promise<number> {
  const links = document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#art_"]');
  const last = links[links.length - 1];
  const started = performance.now();
  if (last) location.hash = last.hash;
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started))));
}

async function timesOf(page: Page): Promise<{ opened: number; painted: number }> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { opened: navigation?.loadEventEnd ?? Number.NaN, painted: paint?.startTime ?? Number.NaN };
  });
}

/** Ten seconds of an unhurried screen: some hundred windows of law. */
export const MOST_FRAMES = 600;
const STILL_MS = 1500;

/** Visits a page in a window of its own. `slower` is how many times the processor is held back. */
export async function openAndScroll(browser: Browser, address: string, slower: number): Promise<SlowVisit> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForTimeout(STILL_MS);
    const times = await timesOf(page);
    const gaps = await page.evaluate(scrollThrough, MOST_FRAMES);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(STILL_MS);
    const jumped = await page.evaluate(jumpToLast);
    return { ...times, jumped, longestFrame: Math.max(...gaps), late: gaps.filter((gap) => gap > LATE_MS).length, frames: gaps.length };
  } finally {
    await context.close();
  }
}
