/** Two runs do not overlap; a killed one does not stand in the way. */
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { alone } from '../../../scripts/collect/lock.ts';
import { file, freshFolder } from '../zvirka.ts';

const { folder, remove } = freshFolder();
afterAll(remove);
const lock = path.join(folder, 'lock');

test('the lock is held while the work goes on, and gone after it, failed or not', async () => {
  await alone(folder, () => {
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
    return Promise.resolve();
  });
  expect(existsSync(lock)).toBe(false);
  await expect(alone(folder, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(existsSync(lock)).toBe(false);
});

test('of a running process it is respected', async () => {
  file(folder, 'lock', String(process.pid));
  await expect(alone(folder, () => Promise.resolve())).rejects.toThrow(`process ${process.pid}`);
  expect(existsSync(lock)).toBe(true);
});

test('of a process that is gone it is taken over', async () => {
  file(folder, 'lock', String(spawnSync(process.execPath, ['-e', '']).pid));
  expect(await alone(folder, () => Promise.resolve('done'))).toBe('done');
});

test('an empty one is being written, unless it is old', async () => {
  file(folder, 'lock', '');
  await expect(alone(folder, () => Promise.resolve())).rejects.toThrow('under way');
  utimesSync(lock, 0, 0);
  expect(await alone(folder, () => Promise.resolve('done'))).toBe('done');
});
