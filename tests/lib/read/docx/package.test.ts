/** The zip a Word file is: refused for what is wrong with it, and never inflated further than a limit. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/lib/read/docx/docx.ts';
import { inflateEntry, listEntries } from '../../../../src/lib/read/docx/package.ts';
import { lyingBomb, nestedControls, nestedTables } from '../../../hostile-files.ts';
import { paragraph, wordFile, wordPackage } from '../../../word-files.ts';

const codes = async (bytes: Uint8Array): Promise<string[]> => (await readDocx(bytes)).messages.map(({ code }) => code);
const whole = wordFile({ body: paragraph('Стаття 1. Мова '.repeat(500)) });

describe('a package', () => {
  it('gives its parts and their bytes', () => {
    const bytes = zipSync({ 'a.txt': strToU8('текст'), 'b.txt': [strToU8('стиснено'), { level: 0 }] });
    const entries = listEntries(bytes);
    expect(entries.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(entries.map((entry) => new TextDecoder().decode(inflateEntry(bytes, entry, 100)))).toEqual(['текст', 'стиснено']);
  });

  it('cut off at the end is refused as cut off', async () => {
    expect(await codes(whole.subarray(0, whole.length - 100))).toEqual(['source-zip-damaged']);
  });

  it('with a comment behind its directory is read', async () => {
    const commented = new Uint8Array([...whole, ...strToU8('коментар')]);
    new DataView(commented.buffer).setUint16(whole.length - 2, strToU8('коментар').length, true);
    expect(await codes(commented)).toEqual([]);
  });

  it('whose text was changed by a fault of a disk is refused, with the part', async () => {
    const damaged = whole.slice();
    const { offset } = listEntries(whole).find(({ name }) => name === 'word/document.xml')!;
    damaged.fill(0xff, offset + 60, offset + 120);
    expect((await readDocx(damaged)).messages).toEqual([{ code: 'docx-damaged', severity: 'error', facts: { part: 'word/document.xml' }, at: 'word/document.xml' }]);
  });

  it('whose XML ends in the middle is refused, with the part', async () => {
    const parts = wordPackage({ body: paragraph('Стаття 1.') });
    parts['word/document.xml'] = parts['word/document.xml']!.subarray(0, -40);
    expect(await codes(zipSync(parts))).toEqual(['docx-damaged']);
  });

  it('with a locked part is refused as locked', async () => {
    const locked = whole.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 46 < locked.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    expect((await codes(locked))[0]).toBe('source-zip-locked');
  });

  it('that declares a small size and unpacks to a large one is stopped at the limit', async () => {
    expect(await codes(lyingBomb())).toEqual(['docx-part-too-large']);
  });

  it('with thousands of parts is refused before any is opened', async () => {
    const parts = wordPackage({ body: paragraph('Стаття 1.') });
    for (let n = 0; n < 2001; n++) parts[`word/media/${n}.png`] = new Uint8Array(1);
    expect(await codes(zipSync(parts, { level: 0 }))).toEqual(['docx-too-many-entries']);
  });

  it('whose document has another name is found by its relationships', async () => {
    const parts = wordPackage({ body: '' });
    parts['word/text.xml'] = wordPackage({ body: paragraph('Стаття 1.') })['word/document.xml']!;
    delete parts['word/document.xml'];
    parts['_rels/.rels'] = strToU8(new TextDecoder().decode(parts['_rels/.rels']).replace('word/document.xml', '/word/text.xml'));
    expect((await readDocx(zipSync(parts))).value.blocks.map(({ text }) => text)).toEqual(['Стаття 1.']);
  });
});

describe('elements nested without end', () => {
  it.each([
    ['20,000 content controls', nestedControls(20_000)],
    ['20,000 tables', nestedTables(20_000)],
  ])('%s are refused', async (_, bytes) => {
    expect(await codes(bytes)).toEqual(['source-too-deep']);
  });

  it('a hundred tables, which a frame-loving office may reach, are read', async () => {
    expect((await readDocx(nestedTables(100))).value.blocks.map(({ text }) => text)).toEqual(['x']);
  });
});
