/** `zvirka compare` as a person and as a program use it. */
import { afterAll, describe, expect, it } from 'vitest';
import { file, freshFolder, SMALL_LAW, zvirka } from './zvirka.ts';

const { folder, remove } = freshFolder();
afterAll(remove);

const before = file(folder, 'before.txt', SMALL_LAW);
const AMENDED = SMALL_LAW
  .replace('не більше трьох хвилин', 'не більше шести хвилин')
  .replace('{Частина друга статті 2', "{Частина перша статті 2 із змінами, внесеними згідно із Законом № 3-Н від 01.03.2026}\n{Частина друга статті 2")
  .replace('Стаття 3. Набрання', 'Стаття 3. Облік\nОфіцер веде облік навчальних перетинів кордону в журналі.\nСтаття 4. Набрання');
const after = file(folder, 'after.txt', AMENDED);

interface Compared {
  changes: { kind: string; from: string[]; to: string[]; lines: { kind: string; words?: [string, string][] }[]; by?: { number: string }[] }[];
  others: { unit: string }[];
  counts: Record<string, number>;
}
const compared = async (...refs: string[]): Promise<Compared> => JSON.parse((await zvirka(['compare', ...refs, '--json'])).stdout) as Compared;

describe('compare --json', () => {
  it('says what became of each article, numbers as strings', async () => {
    const { changes, counts } = await compared(before, after);
    expect(changes.map(({ kind, from, to }) => [kind, from, to])).toEqual([['same', ['1'], ['1']], ['amended', ['2'], ['2']], ['added', [], ['3']], ['renumbered', ['3'], ['4']]]);
    expect(counts).toEqual({ same: 1, amended: 1, renumbered: 1, moved: 0, split: 0, merged: 0, added: 1, repealed: 0 });
  });

  it('gives the words that changed and the act that changed them', async () => {
    const change = (await compared(before, after)).changes[1]!;
    expect(change.lines.flatMap(({ words = [] }) => words).filter(([mark]) => mark !== '=')).toEqual([['-', ' трьох'], ['+', ' шести']]);
    expect(change.lines).toHaveLength(1);
  });

  it('of a text with itself has nothing but what stayed', async () => {
    const { changes, others } = await compared(before, before);
    expect([changes.every(({ kind }) => kind === 'same'), others]).toEqual([true, []]);
  });
});

describe('compare', () => {
  it('prints counts and words for a person', async () => {
    const { code, stdout } = await zvirka(['compare', before, after]);
    expect(code).toBe(0);
    expect(stdout).toContain('не більше [-трьох-] {+шести+} хвилин');
    expect(stdout.split('\n')[0]).toBe('unchanged: 1 · amended: 1 · renumbered: 1 · added: 1');
  });

  it.each([
    ['one text', [before], 'REF'],
    ['a file that is not there', [before, `${folder}/none.txt`], 'none.txt'],
    ['a form that is none', [before, after, '--form', 'senate'], 'cabinet, rada'],
    ['an option that is none', [before, after, '--colour'], '--colour'],
  ])('refuses %s', async (_, args, said) => {
    const { code, stdout, stderr } = await zvirka(['compare', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('refuses a file that is no text of law and says which', async () => {
    const { code, stderr } = await zvirka(['compare', before, file(folder, 'broken.docx', new Uint8Array([80, 75, 3, 4, 0, 0]))]);
    expect(code).toBe(2);
    expect(stderr).toContain('broken.docx');
  });
});

describe('the table of a comparison', () => {
  it('read back gives the changed articles of both texts exactly', async () => {
    const table = `${folder}/table.docx`;
    expect((await zvirka(['compare', before, after, '--docx', table])).code).toBe(0);
    const [current, draft] = [await zvirka(['text', `${table}#current`]), await zvirka(['text', `${table}#draft`])];
    for (const line of ['Стаття 2. Строки', '1. Контроль триває не більше трьох хвилин.', '1) на п\'ять хвилин;']) expect(current.stdout.split('\n')).toContain(line);
    for (const line of ['Стаття 2. Строки', '1. Контроль триває не більше шести хвилин.', 'Стаття 3. Облік', 'Офіцер веде облік навчальних перетинів кордону в журналі.']) expect(draft.stdout.split('\n')).toContain(line);
    expect((await compared(`${table}#current`, `${table}#draft`)).changes.map(({ kind, from, to }) => [kind, from, to])).toEqual([['amended', ['2'], ['2']], ['added', [], ['3']], ['renumbered', ['3'], ['4']]]);
  });
});
