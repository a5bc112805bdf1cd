/**
 * The walk every reader takes: home, list, act, the other language, search, the article found. Done from disk and from
 * a server, in every browser; the checks are the same because the site is.
 */
import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

export const heading = (visitor: Visitor): Promise<string> => visitor.ask('document.querySelector("h1").textContent.trim()');
export const language = (visitor: Visitor): Promise<string> => visitor.ask('document.documentElement.lang');

/** A face of the site's own that the page asked for has loaded; the browser's fallback would look alike to every other check. */
export async function fontsLoaded(visitor: Visitor): Promise<void> {
  await visitor.until('document.fonts.status === "loaded" && [...document.fonts].some((face) => face.status === "loaded")');
  const family = await visitor.ask<string>('[...document.fonts].find((face) => face.status === "loaded").family');
  expect(await visitor.ask(`document.fonts.check('16px ${family.replace(/["']/g, '"')}', 'Звірка')`)).toBe(true);
  expect(await visitor.ask('[...document.fonts].some((face) => face.status === "error")')).toBe(false);
}

/** The element the address names is on the screen. */
export const landedOn = (visitor: Visitor): Promise<boolean> =>
  visitor.ask(`(() => { const box = document.querySelector(':target')?.getBoundingClientRect(); return !!box && box.top < innerHeight && box.bottom > 0; })()`);

/** Walks the site from its root address (with a slash at the end). Throws at the first thing that is not so. */
export async function walk(visitor: Visitor, root: string): Promise<void> {
  await visitor.goto(`${root}index.html`);
  expect(await language(visitor)).toBe('uk');
  await fontsLoaded(visitor);

  await visitor.follow('header nav a[href$="acts/index.html"]');
  expect(await heading(visitor)).toBe('Акти');

  await visitor.follow('.acts a[href*="nt-1/index.html"]');
  expect(await heading(visitor)).toContain('контроль у пунктах пропуску');
  expect(await visitor.ask('!!document.querySelector("#art_11")')).toBe(true);
  await fontsLoaded(visitor);

  await visitor.follow('#language');
  expect(await language(visitor)).toBe('en');
  expect(visitor.url()).toContain('/en/acts/ua/nt-1/index.html');
  expect(await visitor.ask('document.querySelector("#art_11").textContent')).toContain('joint control');

  await visitor.follow('header nav a[href$="search/index.html"]');
  expect(await heading(visitor)).toBe('Search');
  await visitor.type('#q', 'authorities controlling jointly');
  await visitor.until('/Found: \\d+/.test(document.querySelector("#search-status").textContent)');
  await visitor.see('#results li a');

  await visitor.follow('#language');
  expect(await language(visitor)).toBe('uk');
  await visitor.ask('document.querySelector("#q").value = ""');
  await visitor.type('#q', 'показниками роботи');
  await visitor.until('[...document.querySelectorAll("#results a")].some((a) => a.hash === "#art_17")');
  await visitor.follow('#results a[href*="nt-1"][href$="#art_17"]');
  expect(visitor.url()).toMatch(/acts\/ua\/nt-1\/index\.html\?h=.*#art_17$/);
  await visitor.see('#art_17 mark');
  expect(await visitor.ask('document.querySelector("#art_17 mark").textContent.toLowerCase()')).toMatch(/^(показник|робот)/);
  expect(await landedOn(visitor)).toBe(true);

  await searchFromHome(visitor, root);
  await switchTheme(visitor, root);
}

/** The box on the home page is a plain form; a policy that is too strict for pages on disk kills it without a sound. */
async function searchFromHome(visitor: Visitor, root: string): Promise<void> {
  await visitor.goto(`${root}index.html`);
  await visitor.type('#home-search', 'контроль');
  await visitor.follow('.hero button');
  expect(await heading(visitor)).toBe('Пошук');
  await visitor.until('/Знайдено: \\d+/.test(document.querySelector("#search-status").textContent)');
}

/** The other theme is chosen, shown, and kept on the next page. */
async function switchTheme(visitor: Visitor, root: string): Promise<void> {
  const paper = (): Promise<string> => visitor.ask('getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor');
  const before = await paper();
  await visitor.click('#theme');
  await visitor.until('!!document.documentElement.dataset.theme');
  const chosen = await visitor.ask<string>('document.documentElement.dataset.theme');
  expect(await paper()).not.toBe(before);
  await visitor.goto(`${root}acts/index.html`);
  expect(await visitor.ask('document.documentElement.dataset.theme')).toBe(chosen);
}
