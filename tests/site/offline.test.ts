/**
 * The site from a stick: opened by double-click from a folder with spaces and Cyrillic letters in its name, the network
 * cut. Firefox as users have it, with the rule for pages on disk that its automation would switch off.
 */
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox, launchChromium, launchFirefox } from '../browser.ts';
import { siteOnStick } from './built-site.ts';
import { chromiumVisitor, firefoxVisitor, type Visitor } from './visitor.ts';
import { walk } from './walk.ts';

const firefox = await findFirefox();
if (!firefox) console.warn('No Firefox on this machine: the walk from disk is done in Chromium only. Install Firefox or name it in the variable FIREFOX.');

let stick: Awaited<ReturnType<typeof siteOnStick>>;
let root: string;
beforeAll(async () => {
  stick = await siteOnStick();
  root = `${pathToFileURL(stick.folder).href}/`;
});
afterAll(() => stick?.remove());

async function walkFromDisk(visitor: Visitor): Promise<void> {
  await walk(visitor, root);
  expect(visitor.complaints).toEqual([]);
  expect(visitor.requests.filter((url) => !url.startsWith(root) && !url.startsWith('data:'))).toEqual([]);
}

describe('the site from disk', () => {
  it('is walked through in Chromium', async () => {
    const browser = await launchChromium();
    try {
      await walkFromDisk(await chromiumVisitor(browser, { offline: true }));
    } finally {
      await browser.close();
    }
  });

  it.skipIf(!firefox)('is walked through in Firefox', async () => {
    const browser = await launchFirefox(firefox!);
    try {
      await walkFromDisk(await firefoxVisitor(browser));
    } finally {
      await browser.close();
    }
  });

  it('says so when the index was not copied with it', async () => {
    const browser = await launchChromium();
    try {
      const visitor = await chromiumVisitor(browser, { offline: true });
      await rename(path.join(stick.folder, 'assets/search'), path.join(stick.folder, 'left-behind'));
      await visitor.goto(`${root}search/index.html?q=контроль`);
      await visitor.until('document.querySelector("#search-status").textContent.includes("Покажчик не відкрився")');
    } finally {
      await rename(path.join(stick.folder, 'left-behind'), path.join(stick.folder, 'assets/search'));
      await browser.close();
    }
  });
});
