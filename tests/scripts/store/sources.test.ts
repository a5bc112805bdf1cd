import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256Of } from '../../../scripts/store/cache.ts';
import { bytesToKeep, keepSource, sourceBytes, SourceDamaged, sourceFile } from '../../../scripts/store/sources.ts';
import { freshFolder } from '../zvirka.ts';

let folder = '';
let remove = (): void => undefined;
beforeEach(() => ({ folder, remove } = freshFolder()));
afterEach(() => remove());

const BYTES = Buffer.from('ЗАКОН УКРАЇНИ\r\nПро навчання\0');
const SHA = sha256Of(BYTES);

describe('a kept source', () => {
  test('lies under its hash, byte for byte', async () => {
    expect(await keepSource(folder, BYTES)).toBe(SHA);
    expect(readFileSync(path.join(folder, 'sources', SHA.slice(0, 2), SHA))).toEqual(BYTES);
    expect(Buffer.from((await sourceBytes(folder, SHA))!)).toEqual(BYTES);
  });

  test('is written once', async () => {
    await keepSource(folder, BYTES);
    const before = statSync(sourceFile(folder, SHA)).ino;
    expect(await keepSource(folder, BYTES)).toBe(SHA);
    expect(statSync(sourceFile(folder, SHA)).ino).toBe(before);
    expect(readdirSync(folder)).toEqual(['sources']);
  });

  test('that is not there is nothing, not an error', async () => {
    expect(await sourceBytes(folder, SHA)).toBeUndefined();
    expect(await sourceBytes(path.join(folder, 'none'), SHA)).toBeUndefined();
  });

  test('whose bytes have changed is refused, and keeping it again puts it right', async () => {
    await keepSource(folder, BYTES);
    writeFileSync(sourceFile(folder, SHA), 'ЗАКОН');
    await expect(sourceBytes(folder, SHA)).rejects.toThrow(SourceDamaged);
    await keepSource(folder, BYTES);
    expect(Buffer.from((await sourceBytes(folder, SHA))!)).toEqual(BYTES);
  });

  test('may be kept by many at once', async () => {
    expect(new Set(await Promise.all(Array.from({ length: 10 }, () => keepSource(folder, BYTES))))).toEqual(new Set([SHA]));
    expect(readdirSync(folder)).toEqual(['sources']);
  });
});

describe('the bytes to keep', () => {
  test('of a file are its own', async () => {
    const file = path.join(folder, 'закон.txt');
    writeFileSync(file, BYTES);
    expect(Buffer.from(await bytesToKeep(file))).toEqual(BYTES);
  });

  test('of a folder are one zip, the same whatever the order and the time of its files', async () => {
    const make = (name: string, files: string[]): string => {
      const made = path.join(folder, name);
      mkdirSync(path.join(made, 'annex'), { recursive: true });
      for (const file of files) writeFileSync(path.join(made, file), `<${file}/>`);
      return made;
    };
    const first = await bytesToKeep(make('a', ['b.xml', 'a.xml', 'annex/c.xml']));
    const second = await bytesToKeep(make('b', ['annex/c.xml', 'a.xml', 'b.xml']));
    expect(sha256Of(first)).toBe(sha256Of(second));
    expect(Object.entries(unzipSync(first)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([['a.xml', '<a.xml/>'], ['annex/c.xml', '<annex/c.xml/>'], ['b.xml', '<b.xml/>']]);
  });
});
