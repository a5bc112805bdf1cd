/** The search page as a reader meets it, from a server; what finds what is tested in tests/lib/search. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser.ts';
import { builtSite } from './built-site.ts';
import { serve } from './server.ts';
import { chromiumVisitor, type Visitor } from './visitor.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let visitor: Visitor;
beforeAll(async () => {
  site = await serve(await builtSite(), '/');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  visitor = await chromiumVisitor(browser);
});
afterEach(async () => {
  const { complaints } = visitor;
  await visitor.leave();
  expect(complaints).toEqual([]);
});

const status = (): Promise<string> => visitor.ask('document.querySelector("#search-status").textContent');
const titles = (): Promise<string[]> => visitor.ask('[...document.querySelectorAll("#results a")].map((a) => a.textContent)');
const hrefs = (): Promise<string[]> => visitor.ask(`[...document.querySelectorAll("#results a")].map((a) => decodeURI(a.href))`);
/** Opens the search page with a question in its address and waits for the answer. */
async function asked(query: string, speech: 'uk' | 'en' = 'uk'): Promise<void> {
  await visitor.goto(`${site.root}${speech === 'en' ? 'en/' : ''}search/index.html?${new URLSearchParams(query)}`);
  await visitor.until('/\\d|нічого|Nothing/i.test(document.querySelector("#search-status").textContent)');
}

describe('the search page', () => {
  it('answers the question in its address and says how many', async () => {
    await asked('q=показниками роботи');
    expect(await status()).toMatch(/^Знайдено: \d+\s+положен/);
    expect(await titles()).toContain('Стаття 17. Показники роботи пункту пропуску');
    expect(await visitor.ask('document.querySelector("#q").value')).toBe('показниками роботи');
  });

  it('shows the act, its number, the edition and an excerpt with marks', async () => {
    await asked('q="електронна черга"&language=uk');
    const row = await visitor.ask<string>('document.querySelector("#results li").innerText');
    expect(row).toMatch(/Навчальн/);
    expect(row).toMatch(/редакція від \d+ \S+ \d{4} року, українська/);
    expect(await visitor.ask('document.querySelector("#results mark").textContent.toLowerCase()')).toMatch(/^електронн\S+ черг/);
  });

  it('says beside every result that a training text is one, and a translation of ours too', async () => {
    await asked('q=черга&language=uk');
    expect(await visitor.ask('[...document.querySelectorAll("#results li")].every((row) => row.querySelector(".tag.training"))')).toBe(true);
    await asked('q=queue&language=en&jurisdiction=ua');
    expect(await visitor.ask('[...document.querySelectorAll("#results li .tag.translation")].length > 0')).toBe(true);
  });

  it('answers while one types, without a word being finished', async () => {
    await visitor.goto(`${site.root}search/index.html`);
    await visitor.type('#q', 'електрон');
    await visitor.until('/Знайдено: \\d+/.test(document.querySelector("#search-status").textContent)');
    expect(await visitor.ask('location.search')).toBe(`?${new URLSearchParams({ q: 'електрон' })}`);
    await visitor.type('#q', 'ною чергою');
    await visitor.until('[...document.querySelectorAll("#results a")].some((a) => a.textContent.includes("Стаття 13. Електронна черга"))');
  });

  it('names a word no text has, and answers for the others', async () => {
    await asked('q=контролю хюжбжк');
    expect(await status()).toContain('Цих слів немає в жодному тексті, їх не враховано: «хюжбжк»');
    expect((await titles()).length).toBeGreaterThan(0);
  });

  it('says so when nothing is found', async () => {
    await asked('q=хюжбжк');
    expect(await status()).toContain('Нічого не знайдено');
    expect(await status()).toContain('«хюжбжк»');
    expect(await titles()).toEqual([]);
  });

  it('narrows by a filter, counts its values, and keeps the choice in the address', async () => {
    await asked('q=контроль');
    const counts = (): Promise<Record<string, number>> => visitor.ask(`Object.fromEntries([...document.querySelectorAll('#filters [name="language"] option')].filter((o) => o.value)
      .map((o) => [o.value, Number(/\\((\\d+)\\)$/.exec(o.textContent)[1])]))`);
    const before = await counts();
    expect(before['uk']).toBeGreaterThan(5);
    await visitor.ask(`void (() => { const s = document.querySelector('#filters [name="jurisdiction"]'); s.value = 'eu'; s.dispatchEvent(new Event('change', { bubbles: true })); })()`);
    await visitor.until('location.search.includes("jurisdiction=eu")');
    await visitor.until(`[...document.querySelectorAll("#results a")].every((a) => a.href.includes("/acts/eu/"))`);
    expect((await counts())['uk']).toBeLessThan(before['uk']!);
    expect(await visitor.ask(`document.querySelector('#filters [name="jurisdiction"] [value="ua"]').disabled`)).toBe(false);
  });

  it('takes 7-1 for no part of 71, and finds an inserted article by it', async () => {
    await asked('q=стаття 2-1');
    expect((await titles())[0]).toBe('Стаття 2-1. Рівні співпраці');
  });

  it('leads to the page of the act in the language of the page, else to the dated page', async () => {
    await asked('q="спільного контролю"');
    expect((await hrefs()).some((href) => /\/acts\/ua\/nt-1\/index\.html\?h=/.test(href))).toBe(true);
    await asked('q="joint control"', 'uk');
    expect((await hrefs()).some((href) => /\/acts\/ua\/nt-1\/2026-03-01\.en\/index\.html\?h=/.test(href))).toBe(true);
    await asked('q="joint control"', 'en');
    expect((await hrefs()).some((href) => /\/en\/acts\/ua\/nt-1\/index\.html\?h=/.test(href))).toBe(true);
  });

  it('can be used from the keyboard alone', async () => {
    await visitor.goto(`${site.root}search/index.html`);
    await visitor.until('document.activeElement.id === "q"');
    await visitor.write('черга');
    await visitor.press('Enter');
    await visitor.until('/Знайдено: \\d+/.test(document.querySelector("#search-status").textContent)');
    for (let i = 0; i < 20 && !(await visitor.ask('document.activeElement.matches("#results a")')); i++) await visitor.press('Tab');
    const expected = await visitor.ask<string>('document.activeElement.href');
    await visitor.press('Enter');
    await visitor.until('!!document.querySelector(".law mark")');
    expect(visitor.url()).toBe(expected);
  });

  it('shows ten results and then more, with the focus on the first new one', async () => {
    await asked('q=контроль');
    expect(await titles()).toHaveLength(10);
    await visitor.click('#more');
    await visitor.until('document.querySelectorAll("#results a").length > 10');
    expect(await visitor.ask('[...document.querySelectorAll("#results a")].indexOf(document.activeElement)')).toBe(10);
  });

  it('announces politely', async () => {
    await visitor.goto(`${site.root}search/index.html`);
    expect(await visitor.ask('(({ role, ariaLive }) => [role, ariaLive])(document.querySelector("#search-status"))')).toEqual(['status', 'polite']);
  });

  it('speaks English on the English page', async () => {
    await asked('q=queues', 'en');
    expect(await status()).toMatch(/^Found: \d+\s+provision/);
  });
});

describe('the page reached', () => {
  it('marks the words in any form, at the provision, and takes the marks off by Escape', async () => {
    await visitor.goto(`${site.root}acts/ua/nt-1/index.html?${new URLSearchParams({ h: 'органами контролю' })}#art_5`);
    await visitor.until('document.querySelectorAll("#art_5 mark").length > 1');
    const text = await visitor.ask<string>('document.querySelector("#art_5").textContent');
    const marked = await visitor.ask<string[]>('[...document.querySelectorAll("#art_5 mark")].map((m) => m.textContent.toLowerCase())');
    expect(marked.every((word) => /^(орган|контрол)/.test(word))).toBe(true);
    await visitor.press('Escape');
    await visitor.until('document.querySelectorAll("mark").length === 0');
    expect(await visitor.ask('document.querySelector("#art_5").textContent')).toBe(text);
  });

  it('is found at its dated address too, the words kept on the way', async () => {
    await visitor.goto(`${site.root}acts/ua/nt-1/2026-03-01.uk/index.html?${new URLSearchParams({ h: 'черга' })}#art_13`);
    await visitor.until('!!document.querySelector("#art_13 mark")');
    expect(visitor.url()).toMatch(/\/acts\/ua\/nt-1\/index\.html\?h=.*#art_13$/);
  });

  it('takes what is in the address for words, not for markup', async () => {
    await visitor.goto(`${site.root}search/index.html?${new URLSearchParams({ q: '<img src=x onerror=alert(1)> контроль' })}`);
    await visitor.until('document.querySelectorAll("#results a").length > 0');
    expect(await visitor.ask('document.querySelectorAll("main img").length')).toBe(0);
  });
});
