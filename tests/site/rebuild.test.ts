/** What a build leaves behind: the same bytes from the same input, and after one edited act exactly the site a full build would make. */
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { alone, buildSite, builtSiteWithTraps } from './built-site.ts';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'zvirka-rebuild-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const bytesOf = (dist: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**', { cwd: dist })
      .filter((file) => statSync(path.join(dist, file)).isFile())
      .sort()
      .map((file) => [file, createHash('sha256').update(readFileSync(path.join(dist, file))).digest('hex')]),
  );

test('two builds of the same input are the same to the byte, and so is a build after one edited act to a full one', async () => {
  const { dist, overlay } = await builtSiteWithTraps();
  const first = bytesOf(dist);
  const [again, edited, fresh] = ['again', 'edited', 'fresh'].map((name) => path.join(scratch, name)) as [string, string, string];
  // Nothing is kept for an overlay in a new folder: this is a whole build, and keeps its pages for the next one.
  await alone(() => buildSite(again, overlay));
  expect(bytesOf(again)).toEqual(first);
  const text = path.join(overlay, 'acts/ua/trap-law/2020-01-01.uk.md');
  writeFileSync(text, readFileSync(text, 'utf8').replace('пункт:', 'пункт з новим словом:'));
  await alone(() => buildSite(edited, overlay));
  await alone(() => buildSite(fresh, overlay, { ZVIRKA_FRESH: '1' }));
  const after = bytesOf(edited);
  expect(after).toEqual(bytesOf(fresh));
  expect(after['acts/ua/trap-law/index.html']).not.toBe(first['acts/ua/trap-law/index.html']);
}, 600_000);
