import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/lib/model/edition.ts';
import { cached, EDITIONS, sha256Of } from '../../../scripts/store/cache.ts';
import { freshFolder } from '../zvirka.ts';

const EDITION: Edition = {
  meta: { act: 'ua/nt-9', date: '2026-01-01', lang: 'uk', nature: 'training', source: { publisher: 'Ми', format: 'own' } },
  body: [{ kind: 'article', number: '1', eid: 'art_1', text: 'Стаття 1', children: [] }],
};
const KEY = sha256Of('the file');

let remove = (): void => undefined;
const fresh = (): string => {
  const made = freshFolder();
  remove = made.remove;
  return made.folder;
};
afterEach(() => remove());

/** Counts how often it is asked to parse. */
function parser(): { parse: () => Edition; times: () => number } {
  let times = 0;
  return { parse: () => { times += 1; return EDITION; }, times: () => times };
}

describe('the cache of parsed editions', () => {
  test('parses a file once', async () => {
    const folder = fresh();
    const { parse, times } = parser();
    expect(await cached(EDITIONS, KEY, parse, folder)).toEqual(EDITION);
    expect(await cached(EDITIONS, KEY, parse, folder)).toEqual(EDITION);
    expect(times()).toBe(1);
  });

  test('parses again when the file has other bytes', async () => {
    const folder = fresh();
    const { parse, times } = parser();
    await cached(EDITIONS, KEY, parse, folder);
    await cached(EDITIONS, sha256Of('another file'), parse, folder);
    expect(times()).toBe(2);
  });

  test.each([['half of a file', (whole: string) => whole.slice(0, 40)], ['another JSON', () => '[1]'], ['nothing', () => '']])('parses again when the disk has %s', async (_, broken) => {
    const folder = fresh();
    const { parse, times } = parser();
    await cached(EDITIONS, KEY, parse, folder);
    const [name = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((entry) => entry.endsWith('.json'));
    const file = path.join(folder, name);
    writeFileSync(file, broken(readFileSync(file, 'utf8')));
    expect(await cached(EDITIONS, KEY, parse, folder)).toEqual(EDITION);
    expect(times()).toBe(2);
  });

  test('clears away what older code has left', async () => {
    const folder = fresh();
    mkdirSync(path.join(folder, 'editions/1-older'), { recursive: true });
    writeFileSync(path.join(folder, 'editions/1-older', `${KEY}.json`), '{}');
    await cached(EDITIONS, KEY, parser().parse, folder);
    expect(readdirSync(path.join(folder, 'editions'))).not.toContain('1-older');
  });

  test('works without a folder it can write into', async () => {
    const folder = path.join(fresh(), 'a-file');
    writeFileSync(folder, '');
    expect(await cached(EDITIONS, KEY, parser().parse, folder)).toEqual(EDITION);
  });

  test('stands being asked by many at once', async () => {
    const folder = fresh();
    const all = await Promise.all(Array.from({ length: 20 }, () => cached(EDITIONS, KEY, parser().parse, folder)));
    expect(all.every((edition) => edition.body.length === 1)).toBe(true);
    expect(readdirSync(folder)).toEqual(['editions']);
  });
});
