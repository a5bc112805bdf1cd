/**
 * The editorial notes of the real texts: understood as amendments, and standing where they say. Floors a little below what is
 * measured (`npm run bench -- --only notes`), so that a change for the worse is seen. The texts lie beside the repository.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isAsked, noted, type CheckedNote } from '../../scripts/bench/notes/noted.ts';
import { twoFormats } from '../../scripts/bench/notes/formats.ts';
import { corpus, hasCorpus } from './corpus.ts';

const FOLDERS = ['ua/rada-txt', 'ua/rada-api', ...(hasCorpus ? readdirSync(corpus('ua/editions')).map((act) => `ua/editions/${act}`) : [])];
const NO_ACT = /perv1-sample/;

async function notesOf(folder: string): Promise<CheckedNote[]> {
  const files = readdirSync(corpus(folder)).filter((name) => /\.(?:txt|xml|md)$/.test(name) && !NO_ACT.test(name)).sort();
  const notes: CheckedNote[] = [];
  for (const name of files) notes.push(...await noted(readFileSync(corpus(folder, name))));
  return notes;
}

describe.skipIf(!hasCorpus)('the notes of the Verkhovna Rada', async () => {
  const all = hasCorpus ? (await Promise.all(FOLDERS.map(notesOf))).flat() : [];
  const asked = all.filter(isAsked);

  test('are some 8,400, and 99 in 100 are understood', () => {
    expect(all.length).toBeGreaterThan(8400);
    expect(all.filter(({ understood }) => understood).length / all.length).toBeGreaterThan(0.99);
  });

  test('stand right after the unit they name, 995 in 1,000 of those that name one', () => {
    const agree = asked.filter(({ verdict }) => verdict === 'agrees').length;
    console.info(`notes that agree with the outline: ${agree} of ${asked.length}`);
    expect(asked.length).toBeGreaterThan(7600);
    expect(agree / asked.length).toBeGreaterThan(0.995);
  });

  test('would not stand right one line later: the check tells right from wrong', () => {
    expect(asked.filter(({ moved }) => moved === 'agrees').length / asked.length).toBeLessThan(0.12);
  });

  test('are slips of the publisher only where the print says so, and seldom', () => {
    expect(all.filter(({ verdict }) => verdict === 'slip').length).toBeLessThan(12);
  });
});

describe.skipIf(!hasCorpus)('the marks of EU consolidations', async () => {
  const versions = hasCorpus ? await twoFormats(corpus()) : [];

  test('name the same acts for an article on the page and in Formex, 9 times in 10: a page prints no deleted article', () => {
    const [same, different] = [versions.reduce((sum, one) => sum + one.same, 0), versions.flatMap((one) => one.different)];
    console.info(`articles whose acts agree: ${same} of ${same + different.length}`);
    expect(versions.length).toBeGreaterThan(35);
    expect(same / (same + different.length)).toBeGreaterThan(0.9);
  });
});
