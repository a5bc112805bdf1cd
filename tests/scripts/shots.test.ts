import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshFolder, zvirka } from './zvirka.ts';

let root = '';
let remove = (): void => undefined;
beforeEach(() => ({ folder: root, remove } = freshFolder()));
afterEach(() => remove());

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('pictures of the site', () => {
  test('are taken light and dark, for desktop and phone; the page decides its colours', async () => {
    const site = path.join(root, 'site');
    mkdirSync(site);
    writeFileSync(path.join(site, 'index.html'), '<!doctype html><title>T</title><style>:root { color-scheme: light dark }</style><h1>Page</h1>');
    const { code, stdout } = await zvirka(['shots', '--out', path.join(root, 'out'), '--site', site, '--only', 'home', '--json']);
    expect(code).toBe(0);
    const names = ['home-light-1280.png', 'home-light-375.png', 'home-dark-1280.png', 'home-dark-375.png'];
    expect(JSON.parse(stdout)).toEqual({ written: names });
    expect(readdirSync(path.join(root, 'out')).sort()).toEqual(names.toSorted());
    expect(sizeOf(path.join(root, 'out/home-light-1280.png'))).toEqual([1280, 860]);
    expect(sizeOf(path.join(root, 'out/home-dark-375.png'))).toEqual([375, 812]);
    expect(readFileSync(path.join(root, 'out/home-light-1280.png')).equals(readFileSync(path.join(root, 'out/home-dark-1280.png')))).toBe(false);
  }, 120_000);

  test('need a folder to go to, pages that are known and a site that is there', async () => {
    expect((await zvirka(['shots'])).code).toBe(2);
    const unknown = await zvirka(['shots', '--out', root, '--only', 'kitchen']);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('"kitchen" does not fit --only')]);
    expect((await zvirka(['shots', '--out', root, '--site', path.join(root, 'nowhere')])).stderr).toContain('There is no folder');
  }, 60_000);
});
