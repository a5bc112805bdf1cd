/**
 * A reader of the built site for tests of its pages: a browser, the site served with the overlay of traps, and `on`, which
 * opens a page, looks, and closes it.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openCollection, type ActEntry } from '../../scripts/store/collection.ts';
import { serveSite } from '../../scripts/store/site-server.ts';
import { launchChromium } from '../browser.ts';
import { builtSiteWithTraps } from './built-site.ts';

/** What the browser complained of, and every host it asked. */
export interface Visit {
  page: Page;
  complaints: string[];
  hosts: Set<string>;
}

export interface Reader {
  dist: string;
  /** Ends with a slash. */
  address: string;
  acts: ActEntry[];
  /** Opens a page. `until: 'commit'` is for addresses that lead on: there is no waiting for a page that leaves. */
  visit(address: string, options?: BrowserContextOptions, until?: 'load' | 'commit'): Promise<Visit>;
  on<T>(address: string, look: (page: Page) => Promise<T>, options?: BrowserContextOptions, until?: 'load' | 'commit'): Promise<T>;
  leave(): Promise<void>;
}

export const DESKTOP = { viewport: { width: 1280, height: 900 } };
export const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
/** 1280 px at 400 % zoom is 320 px. */
export const ZOOMED = { viewport: { width: 320, height: 256 } };

/** Builds (once for all test files), serves and starts the browser. */
export async function reader(): Promise<Reader> {
  const [{ dist, overlay }, browser] = await Promise.all([builtSiteWithTraps(), launchChromium()]);
  const served = await serveSite({ folder: dist, port: 0, root: '/' });
  if (!served) throw new Error('No free port to serve the built site on');
  const visit = (address: string, options: BrowserContextOptions = {}, until: 'load' | 'commit' = 'load'): Promise<Visit> =>
    open(browser, served.address + address, options, until);
  return {
    dist, address: served.address, visit,
    acts: (await openCollection({ overlay })).acts,
    on: async (address, look, options, until) => {
      const { page } = await visit(address, options, until);
      try {
        return await look(page);
      } finally {
        await page.context().close();
      }
    },
    leave: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function open(browser: Browser, url: string, options: BrowserContextOptions, until: 'load' | 'commit'): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const visited: Visit = { page, complaints: [], hosts: new Set() };
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && visited.complaints.push(message.text()));
  page.on('pageerror', (error) => visited.complaints.push(error.message));
  page.on('request', (request) => visited.hosts.add(new URL(request.url()).host));
  await page.goto(url, { waitUntil: until });
  if (until === 'load') await page.evaluate(() => document.fonts.ready);
  return visited;
}
