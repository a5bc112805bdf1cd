/**
 * A trainer pack of two starter acts and a table, as a trainer makes it and as officers open it: by double-click from a folder with
 * spaces and Cyrillic letters in its name, the network cut.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackJson } from '../../../scripts/report/pack-json.ts';
import { LONGEST_PLACE, START } from '../../../src/components/packs/places.ts';
import { findFirefox, launchChromium, launchFirefox } from '../../browser.ts';
import { axeFindings } from '../../site/axe.ts';
import { chromiumVisitor, firefoxVisitor, type Visitor } from '../../site/visitor.ts';
import { fontsLoaded, heading, landedOn, language } from '../../site/walk.ts';
import { freshFolder, zvirka, type Ran } from '../zvirka.ts';

const firefox = await findFirefox();
const PAIR = '2024-05-12.uk..2026-03-01.uk';
const TABLE = `ua/nt-1/${PAIR}`;

const { folder, remove } = freshFolder();
afterAll(remove);
const overlay = path.join(folder, 'overlay');
const stick = path.join(folder, 'Флешка № 1');
const packed = path.join(stick, 'набір');

/** Vitest's own settings would make Astro take the run for a test. */
const pack = (args: string[], env: Record<string, string> = {}): Promise<Ran> =>
  zvirka(['pack', ...args], { overlay, env: { VITEST: '', NODE_ENV: '', ...env } });

const filesIn = (where: string): string[] =>
  readdirSync(where, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(where, path.join(entry.parentPath, entry.name))).sort();

let made: PackJson;
beforeAll(async () => {
  mkdirSync(overlay);
  mkdirSync(stick);
  const { code, stdout, stderr } = await pack(['--acts', 'eu/tr-1', '--tables', TABLE, '--out', packed, '--json']);
  expect(stderr).toBe('Building the pack, acts: 2…\n');
  expect(code).toBe(0);
  made = JSON.parse(stdout) as PackJson;
});

describe('a pack', () => {
  it('says what it holds', () => {
    expect(made).toMatchObject({ kind: 'folder', written: true, start: 'START.html', files: filesIn(packed).length });
    expect(made.acts.map(({ id, editions }) => [id, editions])).toEqual([['eu/tr-1', ['2025-02-10.uk', '2025-02-10.en']], ['ua/nt-1', ['2026-03-01.uk', '2026-03-01.en', '2024-05-12.uk']]]);
    expect(made.tables).toMatchObject([{ act: 'ua/nt-1', pair: PAIR, file: `tables/ua-nt-1_${PAIR}.docx` }]);
    expect(made.acts.every(({ bytes }) => bytes > 50_000)).toBe(true);
    expect(made.bytes).toBe([...made.acts, ...made.tables].reduce((sum, { bytes }) => sum + bytes, made.search + made.other));
  });

  it('has two start pages at its root and nothing that needs a server', () => {
    expect(readdirSync(packed).sort()).toEqual(['START-EN.html', 'START.html', 'site', 'tables']);
    expect(filesIn(packed).filter((file) => /404|check\.html|packs|concordance|site.data/.test(file))).toEqual([]);
  });

  it('has paths that FAT32 and Windows take', () => {
    const files = filesIn(packed);
    expect(Math.max(...files.map((file) => file.length))).toBe(made.longestPath);
    expect(made.longestPath).toBeLessThanOrEqual(LONGEST_PLACE);
    expect(files.filter((file) => !/^[\w./~-]+$/.test(file))).toEqual([]);
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
  });

  it('leads nowhere that is not in it', () => {
    const dead = filesIn(packed).filter((file) => file.endsWith('.html')).flatMap((file) =>
      [...readFileSync(path.join(packed, file), 'utf8').matchAll(/\s(?:href|src|action)="(?!https?:|#|data:|mailto:)([^"#?]+)/g)]
        .map(([, address]) => path.join(packed, path.dirname(file), decodeURI(address!)))
        .filter((target) => !existsSync(target)).map((target) => `${file}: ${target}`));
    expect(dead).toEqual([]);
  });

  it('says on every page how much it holds, of which dates, and that a training text is no law', () => {
    for (const file of filesIn(packed).filter((name) => /^(?:START\.html|site\/acts_.*\.html)$/.test(name))) {
      const html = readFileSync(path.join(packed, file), 'utf8').replace(/\u00a0/g, ' ');
      expect(html, file).toContain('У цьому наборі: 2 акти, 3 редакції. Редакції від 12.05.2024 до 01.03.2026. Це не вся збірка');
      expect(html, file).toMatch(/[Нн]авчальний текст/);
    }
  });

  it('names an act left out without a link', async () => {
    const alone = path.join(stick, 'alone');
    expect((await pack(['--acts', 'ua/nt-3', '--out', alone])).code).toBe(0);
    const html = readFileSync(path.join(alone, 'site/acts_ua_nt-3.html'), 'utf8');
    expect(/<ul class="relations">[\s\S]*?<\/ul>/.exec(html)![0]).toContain('<span>Навчальний закон</span> (не в цьому наборі)');
    expect([...html.matchAll(/href="[^"]*nt-1[^"]*"/g)]).toEqual([]);
  });
});

/** Start, an act, the other language, search, a provision found, a comparison, any two texts, the start again. */
async function walkPack(visitor: Visitor, root: string): Promise<void> {
  await visitor.goto(`${root}START.html`);
  expect(await language(visitor)).toBe('uk');
  expect(await heading(visitor)).toBe('Набір актів');
  await fontsLoaded(visitor);
  expect(await visitor.ask('getComputedStyle(document.querySelector(".unstyled")).display')).toBe('none');

  await visitor.follow('.act-row a[href$="acts_ua_nt-1.html"]');
  expect(await heading(visitor)).toContain('контроль у пунктах пропуску');
  await visitor.follow('#language');
  expect(await language(visitor)).toBe('en');
  await visitor.follow('.bar .name');
  expect(visitor.url()).toContain('START-EN.html');
  await visitor.follow('#language');

  await visitor.type('#home-search', 'показниками роботи');
  await visitor.follow('.hero button');
  await visitor.until('[...document.querySelectorAll("#results a")].some((a) => a.hash === "#art_17")');
  await visitor.follow('#results a[href*="nt-1"][href*="#art_17"]');
  expect(visitor.url()).toMatch(/site\/acts_ua_nt-1\.html\?h=.*#art_17$/);
  await visitor.see('#art_17 mark');
  expect(await landedOn(visitor)).toBe(true);

  await visitor.goto(`${root}START.html`);
  await visitor.follow('.act-row a[href*="compare"]');
  expect(await visitor.ask('[...document.querySelectorAll("#art_13 ins")].map((mark) => mark.textContent)')).toContain('додано: 60');

  await visitor.goto(`${root}site/compare.html`);
  await visitor.ask('(document.querySelector("#from").value = "ua/nt-1@2024-05-12.uk", document.querySelector("#to").value = "ua/nt-1@2026-03-01.uk")');
  await visitor.click('#compare-form button');
  await visitor.until('document.querySelector("#compare-status").textContent.includes("змінено: 4")');
  await visitor.follow('#compared #art_13 .fate a');
  expect(visitor.url()).toContain('site/acts_ua_nt-1');
  await visitor.follow('.foot a[href$="START.html"]');

  expect(visitor.complaints).toEqual([]);
  expect(visitor.requests.filter((url) => !url.startsWith(root) && !url.startsWith('data:'))).toEqual([]);
}

describe('a pack on a stick', () => {
  const root = `${pathToFileURL(packed).href}/`;

  it('is walked through in Chromium with the network cut', async () => {
    const browser = await launchChromium();
    await chromiumVisitor(browser, { offline: true }).then((visitor) => walkPack(visitor, root)).finally(() => browser.close());
  });

  it.skipIf(!firefox)('is walked through in Firefox with the network cut', async () => {
    const browser = await launchFirefox(firefox!);
    await firefoxVisitor(browser).then((visitor) => walkPack(visitor, root)).finally(() => browser.close());
  });

  it('begins with a page that has no finding of axe and no sideways scroll, in either language, wide and narrow', async () => {
    const browser = await launchChromium();
    try {
      for (const [start, width] of [[START.uk, 1280], [START.en, 1280], [START.uk, 320], [START.en, 320]] as const) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: width === 320 ? 'dark' : 'light' });
        await page.goto(root + start);
        expect(await axeFindings(page), `${start} ${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.close();
      }
    } finally {
      await browser.close();
    }
  });

  it('finds only what is in it', async () => {
    const browser = await launchChromium();
    try {
      const visitor = await chromiumVisitor(browser, { offline: true });
      await visitor.goto(`${root}site/search.html?q=${encodeURIComponent('черга')}`);
      await visitor.until('/Знайдено|Нічого|немає/.test(document.querySelector("#search-status").textContent)');
      expect(await visitor.ask('[...document.querySelectorAll("#results a")].filter((a) => a.href.includes("nt-3")).length')).toBe(0);
    } finally {
      await browser.close();
    }
  });
});

describe('an archive', () => {
  it('holds the same files as the folder, and twice made is the same bytes', async () => {
    const [first, second] = [path.join(stick, 'a.zip'), path.join(stick, 'b.zip')];
    for (const archive of [first, second]) expect((await pack(['--acts', 'eu/tr-1', '--tables', TABLE, '--out', archive], { TZ: archive === first ? 'UTC' : 'Asia/Tokyo' })).code).toBe(0);
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
    const entries = unzipSync(readFileSync(first));
    expect(Object.keys(entries).sort()).toEqual(filesIn(packed));
    for (const [place, bytes] of Object.entries(entries)) expect(readFileSync(path.join(packed, place)).equals(bytes), place).toBe(true);
    // Two whole builds, on a machine that may be building something else.
  }, 240_000);
});

describe('what is there already', () => {
  const place = path.join(stick, 'there');

  it('is left alone without --replace, and replaced whole with it', async () => {
    cpSync(packed, place, { recursive: true });
    const { code, stderr } = await pack(['--acts', 'ua/nt-3', '--out', place]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/is there already\. To replace it, add --replace\.\n$/)]);
    expect((await pack(['--acts', 'ua/nt-3', '--out', place, '--replace'])).code).toBe(0);
    expect(filesIn(place).filter((file) => file.includes('nt-1'))).toEqual([]);
    expect(readdirSync(stick).filter((name) => /old|tmp/.test(name))).toEqual([]);
  });

  it('is never replaced when it is no pack', async () => {
    const own = path.join(stick, 'own');
    mkdirSync(own);
    writeFileSync(path.join(own, 'letter.txt'), 'mine');
    const { code, stderr } = await pack(['--acts', 'ua/nt-3', '--out', own, '--replace']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is no pack, so it was not replaced')]);
    expect(readdirSync(own)).toEqual(['letter.txt']);
  });

  it('stays as it was when the run is killed while writing, and the next run clears up', async () => {
    const target = path.join(stick, 'killed', 'pack');
    mkdirSync(path.dirname(target));
    const { code } = await zvirka(['pack', '--acts', 'ua/nt-1', '--out', target], {
      overlay, env: { VITEST: '', NODE_ENV: '' },
      onStart: (child) => void watch(path.dirname(target)).once('change', () => child.kill('SIGKILL')),
    });
    expect(code).toBe(null);
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(path.dirname(target)).length).toBe(1);
    expect((await pack(['--acts', 'ua/nt-1', '--out', target])).code).toBe(0);
    expect(readdirSync(path.dirname(target))).toEqual(['pack']);
  });
});

describe('a rehearsal', () => {
  it('lists what would be in it with sizes and writes nothing', async () => {
    const target = path.join(stick, 'rehearsed');
    const { code, stdout } = await pack(['--acts', 'ua/nt-3', '--out', target, '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^The pack would be \(nothing is written\): .*rehearsed\n {2}ua\/nt-3 {2}2025-06-01\.uk {2}[\d.,]+ kB /);
    expect(existsSync(target)).toBe(false);
  });
});

describe('what cannot be packed is said in one sentence', () => {
  const out = path.join(stick, 'never');

  it.each<[string, string[], RegExp]>([
    ['nothing chosen', ['--out', out], /^Say which acts the pack should hold/],
    ['an act that is not there', ['--acts', 'ua/nt-9', '--out', out], /^There is no act "ua\/nt-9" in the collection\. The nearest: ua\/nt-/],
    ['no id of an act', ['--acts', 'Закон', '--out', out], /^"Закон" does not look like the id of an act/],
    ['a table that is not there', ['--tables', 'ua/nt-1/concordance', '--out', out], /^There is no comparison "ua\/nt-1\/concordance"\. The comparisons of editions here are: ua\/nt-1\/2024-05-12\.uk\.\.2026-03-01\.uk\. A table of concordance of an EU act is taken by --workbooks eu\/32016r0399\.$/],
    ['no place', ['--acts', 'ua/nt-1'], /^Missing: --out/],
    ['a place inside the collection', ['--acts', 'ua/nt-1', '--out', path.join(overlay, 'pack')], /lies inside the collection .* or holds it/],
    ['a place that holds the collection', ['--acts', 'ua/nt-1', '--out', folder, '--replace'], /lies inside the collection .* or holds it/],
    ['a place below a file', ['--acts', 'ua/nt-1', '--out', path.join(import.meta.filename, 'pack')], /^Could not write .*: a part of the path is a file, not a folder\. No pack was made\.$/],
  ])('%s', async (_what, args, sentence) => {
    const { code, stdout, stderr } = await pack(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd()).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  });
});
