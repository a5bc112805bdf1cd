import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { codeVersion } from '../../../scripts/store/code-version.ts';
import { projectFolder } from '../../../scripts/store/layers.ts';

const made = `node_modules/.cache/zvirka-code-${process.pid}`;
const below = (name: string): string => path.join(projectFolder(), made, name);
afterEach(() => rmSync(path.join(projectFolder(), made), { recursive: true, force: true }));

/** The version of a folder with these files. Each has a name of its own: a program remembers what it hashed once. */
function versionOf(name: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(below(`${name}/${file}`)), { recursive: true });
    writeFileSync(below(`${name}/${file}`), text);
  }
  return codeVersion([`${made}/${name}`]);
}

test('counts every file, also those in folders below', () => {
  const version = versionOf('a', { 'read.ts': '1', 'rada/txt.ts': '1' });
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(versionOf('same', { 'rada/txt.ts': '1', 'read.ts': '1' })).toBe(version);
  expect(versionOf('changed', { 'read.ts': '1', 'rada/txt.ts': '2' })).not.toBe(version);
  expect(versionOf('renamed', { 'read.ts': '1', 'rada/text.ts': '1' })).not.toBe(version);
});
