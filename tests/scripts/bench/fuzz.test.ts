/**
 * Damaged files end well: a few hundred here, ten thousand with `npm run bench -- --only fuzz`. Numbers that once broke
 * something stay in the list below, with what they showed.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { INPUT_KINDS, inputOf, type InputKind } from '../../../scripts/bench/fuzz/inputs.ts';
import { brokenIn, runDamaged } from '../../../scripts/bench/fuzz/run.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'zvirka-fuzz-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const BROKE_ONCE: readonly [InputKind, number, string][] = [
  ['xhtml', 1223, 'a heading after a recital after "Done at Brussels" went back above the recital'],
];

describe('a damaged file', () => {
  it.each(INPUT_KINDS)('of kind %s is stored as it was read or refused in a sentence', async (kind) => {
    const { endings, hung, broken } = await runDamaged(kind, 0, 150, path.join(scratch, kind));
    expect({ ended: endings.length, hung, broken }).toEqual({ ended: 150, hung: [], broken: [] });
    expect(endings.filter(({ ending }) => ending === 'crash' || ending === 'fault')).toEqual([]);
    expect(new Set(endings.map(({ ending }) => ending))).toEqual(new Set(['stored', 'refused']));
  }, 120_000);

  it.each(BROKE_ONCE)('%s %i: %s', async (kind, number) => {
    const { endings } = await runDamaged(kind, number, number + 1, path.join(scratch, `${kind}-${number}`));
    expect(endings.map(({ ending }) => ending)).toEqual(['stored']);
  }, 60_000);

  it('is the same every time', () => {
    for (const kind of INPUT_KINDS) expect(inputOf(kind, 42)).toEqual(inputOf(kind, 42));
    expect(inputOf('txt', 1)).not.toEqual(inputOf('txt', 2));
  });
});

describe('the look at the folder', () => {
  it('finds a file that is not whole, one that is gone and one left over', async () => {
    const folder = path.join(scratch, 'looked');
    const { endings } = await runDamaged('txt', 0, 12, folder);
    const [half, gone] = endings.filter(({ ending }) => ending === 'stored').map(({ number }) => `txt-${number}.md`);
    writeFileSync(path.join(folder, half!), '---\nact: ua/half');
    rmSync(path.join(folder, gone!));
    writeFileSync(path.join(folder, '.tmp-1-left'), '');
    expect(brokenIn(folder, 'txt', endings).sort()).toEqual(['.tmp-1-left', half, gone].sort());
  }, 60_000);
});
