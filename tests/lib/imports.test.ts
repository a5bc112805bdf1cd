/**
 * The direction of imports: a part of the library knows only what lies before it, and nothing of disk, network or Astro.
 * That is what lets the same code run in the browser; the last test runs it there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { launchChromium } from '../browser.ts';

const LIB = path.resolve(import.meta.dirname, '../../src/lib');

/** Parts in their order; those of one row do not know each other. */
const ROWS = [
  ['model'], ['text'], ['read', 'outline', 'cite'], ['edition'], ['history', 'terms'], ['compare'], ['correlate', 'match'], ['concordance'], ['forms', 'search'],
];
const rowOf = (part: string): number => ROWS.findIndex((row) => row.includes(part));

interface Import {
  file: string;
  target: string;
}

const files = readdirSync(LIB, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => path.relative(LIB, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  .sort();

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(path.join(LIB, file), 'utf8').matchAll(IMPORT)].map((found) => ({ file, target: found[1] ?? found[2] ?? '' })));

const partOf = (file: string): string => file.split('/')[0]!;

describe('the library', () => {
  it('is found', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(files.length / 2);
  });

  it('has every part in the order', () => {
    expect([...new Set(files.map(partOf))].filter((part) => rowOf(part) === -1)).toEqual([]);
  });

  it('imports in one direction', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .map(({ file, target }) => ({ file, from: partOf(file), to: partOf(path.posix.join(path.posix.dirname(file), target)) }))
      .filter(({ from, to }) => from !== to && rowOf(to) >= rowOf(from))
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('imports nothing outside itself but packages, and none of Node or Astro', () => {
    const wrong = imports
      .filter(({ file, target }) => (target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target).startsWith('..') : /^(?:node:|astro|fs$|path$|@\/)/.test(target)))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('asks nothing of disk, network, clock or console', () => {
    const ASKS = /\b(?:process\.(?:env|cwd|exit)|console\.\w+\(|fetch\(|new Date\(\)|Date\.now\(|Math\.random\(|(?<![.\w])(?:localStorage|indexedDB|navigator|location)\b[.[])/;
    const wrong = files.flatMap((file) =>
      readFileSync(path.join(LIB, file), 'utf8').split('\n')
        .flatMap((code, at) => (!/^\s*(?:\*|\/\/|\/\*)/.test(code) && ASKS.test(code) ? [`${file}:${at + 1}: ${code.trim()}`] : [])));
    expect(wrong).toEqual([]);
  });

  it('has every import in its extension, so that Node runs it as it stands', () => {
    expect(imports.filter(({ target }) => target.startsWith('.') && !target.endsWith('.ts'))).toEqual([]);
  });
});

describe('the library in a browser', () => {
  it('is bundled whole and reads a law there', async () => {
    const everything = files.map((file, i) => `export * as part${i} from ${JSON.stringify(path.join(LIB, file))};`).join('\n');
    const use = `
      import { readMarkdown } from ${JSON.stringify(path.join(LIB, 'edition/markdown-read.ts'))};
      import { articlesOf } from ${JSON.stringify(path.join(LIB, 'edition/text.ts'))};
      import { matchesIn } from ${JSON.stringify(path.join(LIB, 'search/highlight.ts'))};
      globalThis.readLaw = (text, word) => {
        const { value } = readMarkdown(text);
        return { articles: articlesOf(value.body).map(({ number, eid }) => [number, eid]), marks: matchesIn(text, word).length };
      };`;
    const { outputFiles } = await build({
      stdin: { contents: `${everything}\n${use}`, resolveDir: LIB, loader: 'ts' },
      bundle: true, write: false, format: 'iife', globalName: 'zvirka', platform: 'browser', logLevel: 'silent',
    });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><title>Звірка</title>');
      await page.addScriptTag({ content: outputFiles[0]!.text });
      const law = '---\nact: ua/t-1\ndate: 2024-01-01\nlang: uk\nnature: training\nsource: {publisher: Укладачі, format: own}\n---\n\n# ЗАКОН\n\n## Стаття 1. Кордон\n\n1. Про кордони:\n\n    1) кордон;\n\n## Стаття 1-1. Межа\n\nБез кордону.\n';
      const read = await page.evaluate(([text, word]) => (globalThis as unknown as { readLaw: (text: string, word: string) => unknown }).readLaw(text!, word!), [law, 'кордонами']);
      expect(read).toEqual({ articles: [['1', 'art_1'], ['1-1', 'art_1-1']], marks: 4 });
    } finally {
      await browser.close();
    }
  });
});
