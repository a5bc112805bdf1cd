/** A draft in Word beside the edition that is stored: what a drafter asks for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraph, wordFile } from '../word-files.ts';
import { file, freshFolder, SMALL_LAW, zvirka } from './zvirka.ts';

const { folder, remove } = freshFolder();
afterAll(remove);

const overlay = `${folder}/overlay`;
const STORED = 'ua/navchannia@2026-01-12';
/** The law as a draft has it: notes are not copied, apostrophes are typographic, one time limit is new. */
const DRAFT = SMALL_LAW.split('\n').filter((line) => line !== '' && !/^(?:\{|№ 2-Н)/.test(line)).map((line) => line.replace("п'ять", 'п’ять').replace('трьох хвилин', 'шести хвилин'));
const draft = file(folder, 'draft.docx', wordFile({ body: DRAFT.map((line) => paragraph(line)).join('') }));

interface Compared {
  changes: { kind: string; from: string[]; to: string[]; lines: { words?: [string, string][] }[] }[];
}
const compared = async (from: string, to: string): Promise<Compared['changes']> => (JSON.parse((await zvirka(['compare', from, to, '--json'], { overlay })).stdout) as Compared).changes;
const wordsOf = (changes: Compared['changes']): [string, string][] => changes.flatMap(({ lines }) => lines).flatMap(({ words = [] }) => words).filter(([mark]) => mark !== '=');

describe('compare draft.docx act@date', () => {
  beforeAll(async () => {
    const { code } = await zvirka(['import', file(folder, 'law.txt', SMALL_LAW), '--act', 'ua/navchannia', '--date', '2026-01-12', '--lang', 'uk'], { overlay });
    expect(code).toBe(0);
  });

  it('finds the words in which the draft differs from the stored edition, and nothing else', async () => {
    const changes = await compared(draft, STORED);
    expect(changes.map(({ kind, from, to }) => [kind, from, to])).toEqual([['same', ['1'], ['1']], ['amended', ['2'], ['2']], ['same', ['3'], ['3']]]);
    expect(wordsOf(changes)).toEqual([['-', ' шести'], ['+', ' трьох']]);
  });

  it('reads the other way round as the change that the draft makes', async () => {
    expect(wordsOf(await compared(STORED, draft))).toEqual([['-', ' трьох'], ['+', ' шести']]);
  });

  it('refuses an edition that is not stored and names it', async () => {
    const { code, stderr } = await zvirka(['compare', draft, 'ua/navchannia@2020-01-01'], { overlay });
    expect(code).toBe(2);
    expect(stderr).toContain('2020-01-01');
  });
});
