/**
 * One cold visit to a search page from disk: a browser just started, the page opened with a query, the first result
 * awaited, then another query typed. What the page reads is counted from the files themselves, because a browser tells no
 * sizes for files.
 *
 * @example
 * const { openToResult, bytes } = await visit(launch, '…/search/index.html', ['державний кордон', 'митний контроль']);
 */
import { statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

export interface Visit {
  /** Milliseconds from the start of the navigation to the first result on the screen. */
  openToResult: number;
  /** Milliseconds from typing another query in the open page to its first result. */
  nextQuery: number;
  /** Bytes of all files read until the first result, and of scripts among them. */
  bytes: number;
  scriptBytes: number;
}

const PATIENCE_MILLISECONDS = 60_000;

/** Runs in the page before anything else: notes when a link first stands among the results and has been painted. */
function watchResults(): void {
  const noted = globalThis as typeof globalThis & { firstResult?: number };
  const look = (): void => {
    if (noted.firstResult !== undefined || !document.querySelector('#results a[href]')) return;
    observer.disconnect();
    requestAnimationFrame(() => (noted.firstResult = performance.now()));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

/** Types a query and answers, in the page, when a new first result stands there; it may be the same provision. */
function typeAndWait([query, patience]: [string, number]): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('#q')!;
  const results = document.querySelector('#results')!;
  const before = results.querySelector('a[href]');
  const started = performance.now();
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`no result for ${query}`)), patience);
    const observer = new MutationObserver(() => {
      const now = results.querySelector('a[href]');
      if (now === null || now === before) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - started));
    });
    observer.observe(results, { childList: true, subtree: true });
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Visits a page in a browser of its own. Throws when no result comes within a minute. */
export async function visit(launch: () => Promise<Browser>, file: string, [first = '', next = '']: readonly string[]): Promise<Visit> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const read = { bytes: 0, scriptBytes: 0 };
    page.on('requestfinished', (request) => {
      const url = request.url();
      if (!url.startsWith('file:')) return;
      const { size } = statSync(fileURLToPath(url.replace(/[?#].*$/s, '')));
      read.bytes += size;
      if (request.resourceType() === 'script') read.scriptBytes += size;
    });
    await page.addInitScript(watchResults);
    await page.goto(`${pathToFileURL(file).href}?q=${encodeURIComponent(first)}`);
    const openToResult = await page.waitForFunction(() => (globalThis as { firstResult?: number }).firstResult, undefined, { timeout: PATIENCE_MILLISECONDS });
    const until = { ...read };
    return {
      openToResult: (await openToResult.jsonValue()) ?? Number.NaN,
      ...until,
      nextQuery: await page.evaluate(typeAndWait, [next, PATIENCE_MILLISECONDS] as [string, number]),
    };
  } finally {
    await browser.close();
  }
}
