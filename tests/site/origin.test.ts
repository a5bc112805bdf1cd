/**
 * One build for every place: at the root of a server and below a path, and on no page a request that leaves the site.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser.ts';
import { builtSite } from './built-site.ts';
import { serve } from './server.ts';
import { chromiumVisitor, type Visitor } from './visitor.ts';
import { walk } from './walk.ts';

let dist: string;
let browser: Browser;
let pages: string[];
/** One page of each kind and language: what a browser fetches differs by kind alone, and the files themselves are read one and all below. */
let kinds: string[];
/** Pages that lead on to another by themselves. */
let leading: Set<string>;
beforeAll(async () => {
  dist = await builtSite();
  browser = await launchChromium();
  const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  pages = files.map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).filter((file) => file.endsWith('.html')).sort();
  kinds = oneOfEachKind(pages);
  leading = new Set();
  for (const page of pages) if ((await readFile(path.join(dist, page), 'utf8')).includes('http-equiv="refresh"')) leading.add(page);
});
afterAll(() => browser?.close());

/** Pages whose addresses differ in names only are of one kind; the last of each, for the first act of a list may be a card. */
const oneOfEachKind = (all: readonly string[]): string[] => [...new Map(all.map((page) => [page.replace(/(acts\/\w+|bodies|components|practices|strategy|harmonisation|files)\/[^/]+/g, '$1/*').replace(/\d{4}-\d\d-\d\d/g, '#'), page])).values()];

/** Opens a page and stays until it has come to rest: a dated address may lead on to the page of its act by itself. */
async function open(visitor: Visitor, url: string, leadsOn: boolean): Promise<void> {
  if (!leadsOn) return visitor.goto(url);
  // The page that leads on breaks off its own loading; where it leads is what counts.
  await visitor.goto(url).catch(() => undefined);
  await visitor.until(`location.href !== ${JSON.stringify(url)} && document.readyState === 'complete'`);
}

/** Requests that are not for a file of the site. */
const outside = (requests: readonly string[], root: string): string[] => requests.filter((url) => !url.startsWith(root) && !url.startsWith('data:'));

describe.each(['/', '/some/path/'])('served below %s', (base) => {
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    site = await serve(dist, base);
  });
  afterAll(() => site?.close());

  it('is walked through', async () => {
    const visitor = await chromiumVisitor(browser);
    await walk(visitor, site.root);
    expect(visitor.complaints).toEqual([]);
    expect(outside(visitor.requests, site.root)).toEqual([]);
    await visitor.leave();
  });
});

// At the root of a server every kind of page is watched by `pages.test.ts`.
describe.each([true, false])('below a path, scripts allowed: %s', (scripts) => {
  it('asks for nothing outside itself on any kind of page', { timeout: 180_000 }, async () => {
    const site = await serve(dist, '/some/path/');
    const visitor = await chromiumVisitor(browser, { scripts });
    expect(pages.length).toBeGreaterThan(15);
    expect(leading.size).toBeGreaterThan(3);
    for (const page of kinds) await open(visitor, site.root + page, leading.has(page));
    expect(outside(visitor.requests, site.root)).toEqual([]);
    if (scripts) expect(visitor.complaints).toEqual([]);
    await visitor.leave();
    await site.close();
  });
});

describe('the watch itself', () => {
  it('notices a request that leaves the site', async () => {
    const site = await serve(dist, '/some/path/');
    const visitor = await chromiumVisitor(browser);
    await visitor.goto(`${site.root}index.html`);
    await visitor.goto(`${site.root.replace('/some/path/', '/')}elsewhere.html`).catch(() => undefined);
    expect(outside(visitor.requests, site.root)).toHaveLength(1);
    await visitor.leave();
    await site.close();
  });
});

describe('the files of the site', () => {
  it('name no other host where a browser would fetch from it', async () => {
    const FETCHED = /<(?:script|link|img|source|iframe|video|audio|object|embed|use)\b[^>]*\s(?:src|href|srcset|data)="(?:https?:)?\/\/[^"]*"|url\(["']?(?:https?:)?\/\/|@import\s+["'](?:https?:)?\/\//gi;
    const all = await readdir(dist, { recursive: true, withFileTypes: true });
    for (const entry of all.filter((file) => file.isFile() && /\.(?:html|css|svg)$/.test(file.name))) {
      const text = await readFile(path.join(entry.parentPath, entry.name), 'utf8');
      expect(text.match(FETCHED) ?? [], entry.name).toEqual([]);
    }
  });

  it('have no root-relative address and no module script', async () => {
    for (const page of pages) {
      const html = await readFile(path.join(dist, page), 'utf8');
      expect(html.match(/\s(?:href|src|action)="\/[^"]*"/g) ?? [], page).toEqual([]);
      expect(html.match(/<script[^>]*\stype="module"[^>]*>/g) ?? [], page).toEqual([]);
      expect(html.match(/<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)[^>]*>/g) ?? [], page).toEqual([]);
    }
  });
});
