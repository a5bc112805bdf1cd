import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { writeAtomically, writeFolderAtomically } from '../../../scripts/store/atomic.ts';
import { freshFolder } from '../zvirka.ts';

let remove = (): void => undefined;
const fresh = (): string => {
  const made = freshFolder();
  remove = made.remove;
  return made.folder;
};
afterEach(() => remove());

describe('an atomic write', () => {
  test('makes the folders it needs and leaves nothing beside the file', async () => {
    const root = fresh();
    await writeAtomically(root, 'acts/ua/x/2026-01-01.uk.md', 'текст');
    expect(readFileSync(path.join(root, 'acts/ua/x/2026-01-01.uk.md'), 'utf8')).toBe('текст');
    expect(readdirSync(root)).toEqual(['acts']);
  });

  test('replaces what is there', async () => {
    const root = fresh();
    await writeAtomically(root, 'a', 'one');
    await writeAtomically(root, 'a', 'two');
    expect(readFileSync(path.join(root, 'a'), 'utf8')).toBe('two');
  });

  test('of a folder brings all its files at once', async () => {
    const root = fresh();
    await writeFolderAtomically(root, 'acts/ua/x', { 'act.yaml': 'id: ua/x', '2026-01-01.uk.md': 'текст' });
    expect(readdirSync(path.join(root, 'acts/ua/x')).sort()).toEqual(['2026-01-01.uk.md', 'act.yaml']);
  });

  test('of a folder never falls into one that has come into being meanwhile', async () => {
    const root = fresh();
    mkdirSync(path.join(root, 'acts/ua/x'), { recursive: true });
    writeFileSync(path.join(root, 'acts/ua/x/act.yaml'), 'mine');
    await expect(writeFolderAtomically(root, 'acts/ua/x', { 'act.yaml': 'theirs' })).rejects.toThrow();
    expect(readFileSync(path.join(root, 'acts/ua/x/act.yaml'), 'utf8')).toBe('mine');
    expect(readdirSync(root)).toEqual(['acts']);
  });

  test('that fails leaves the old file and nothing beside it', async () => {
    const root = fresh();
    mkdirSync(path.join(root, 'a'));
    writeFileSync(path.join(root, 'a/old'), 'old');
    await expect(writeAtomically(root, 'a', 'new')).rejects.toThrow();
    expect(readFileSync(path.join(root, 'a/old'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(['a']);
  });

  test('clears what a killed process has left, and nothing of one that runs', async () => {
    const root = fresh();
    const dead = await deadProcess();
    writeFileSync(path.join(root, `.tmp-${dead}-abc`), 'half');
    writeFileSync(path.join(root, `.tmp-${process.ppid}-abc`), 'being written');
    await writeAtomically(root, 'a', 'text');
    expect(readdirSync(root).sort()).toEqual([`.tmp-${process.ppid}-abc`, 'a']);
  });
});

/** The number of a process that has ended. */
const deadProcess = (): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['-e', '']);
    child.on('close', () => resolve(child.pid ?? 0));
  });
