/** What a build leaves behind: the same bytes from the same input, and after edited acts exactly the site a full build would make. */
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

test('two builds of the same input are the same to the byte, and so is a build after edited acts to a full one, tables and their forms included', async () => {
  const { dist, overlay } = await builtSiteWithTraps();
  const first = bytesOf(dist);
  const [again, edited, fresh] = ['again', 'edited', 'fresh'].map((name) => path.join(scratch, name)) as [string, string, string];
  // Nothing is kept for an overlay in a new folder: this is a whole build, and keeps its pages for the next one.
  await alone(() => buildSite(again, overlay));
  expect(bytesOf(again)).toEqual(first);
  const text = path.join(overlay, 'acts/ua/trap-law/2020-01-01.uk.md');
  writeFileSync(text, readFileSync(text, 'utf8').replace('пункт:', 'пункт з новим словом:'));
  // A provision of the training law that the training table judges.
  const judged = path.join(overlay, 'acts/ua/nt-1/2026-03-01.uk.md');
  cpSync('content/acts/ua/nt-1', path.dirname(judged), { recursive: true });
  writeFileSync(judged, readFileSync(judged, 'utf8').replace('спільний контроль', 'спільний і скоординований контроль'));
  expect(readFileSync(judged, 'utf8')).toContain('скоординований контроль');
  await alone(() => buildSite(edited, overlay));
  await alone(() => buildSite(fresh, overlay, { ZVIRKA_FRESH: '1' }));
  const after = bytesOf(edited);
  expect(after).toEqual(bytesOf(fresh));
  for (const page of ['acts/ua/trap-law/index.html', 'acts/ua/nt-1/index.html', 'harmonisation/tr-1/reverse/index.html', 'data/concordance/tr-1.ua-950-a.html']) {
    expect([page, after[page]]).not.toEqual([page, first[page]]);
  }
}, 600_000);
