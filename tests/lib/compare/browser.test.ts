/** The same engine in a browser: two texts in Word, read, outlined and compared there, give what Node gives. */
import path from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { compareEditions } from '../../../src/lib/compare/compare.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import { outline } from '../../../src/lib/outline/outline.ts';
import { read } from '../../../src/lib/read/read.ts';
import { launchChromium } from '../../browser.ts';
import { comparativeOfRada } from '../read/docx/ministry-documents.ts';

const LIB = path.resolve(import.meta.dirname, '../../../src/lib');

it('compares two texts in Word in the browser as in Node', async () => {
  const bytes = comparativeOfRada();
  const bodyOf = async (side: 'current' | 'draft'): Promise<ReturnType<typeof identify>> => identify(outline((await read(bytes, { side })).value, 'ua').value, 'ua');
  const expected: unknown = JSON.parse(JSON.stringify(compareEditions(await bodyOf('current'), await bodyOf('draft'), { lang: 'uk' })));
  const use = `
    import { compareEditions } from ${JSON.stringify(path.join(LIB, 'compare/compare.ts'))};
    import { identify } from ${JSON.stringify(path.join(LIB, 'edition/identify.ts'))};
    import { outline } from ${JSON.stringify(path.join(LIB, 'outline/outline.ts'))};
    import { read } from ${JSON.stringify(path.join(LIB, 'read/read.ts'))};
    globalThis.compareWord = async (bytes) => {
      const bodyOf = async (side) => identify(outline((await read(new Uint8Array(bytes), { side })).value, 'ua').value, 'ua');
      return JSON.stringify(compareEditions(await bodyOf('current'), await bodyOf('draft'), { lang: 'uk' }));
    };`;
  const { outputFiles } = await build({ stdin: { contents: use, resolveDir: LIB, loader: 'ts' }, bundle: true, write: false, format: 'iife', platform: 'browser', logLevel: 'silent' });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>Звірка</title>');
    await page.addScriptTag({ content: outputFiles[0]!.text });
    const compared = await page.evaluate((given) => (globalThis as unknown as { compareWord: (bytes: number[]) => Promise<string> }).compareWord(given), [...bytes]);
    expect((expected as { changes: { kind: string }[] }).changes.some(({ kind }) => kind === 'amended')).toBe(true);
    expect(JSON.parse(compared)).toEqual(expected);
  } finally {
    await browser.close();
  }
}, 120_000);
