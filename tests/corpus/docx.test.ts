/**
 * Word files of other projects' test sets, many damaged on purpose, and real laws turned into Word files with real Word
 * numbering: nothing hangs, nothing is lost, and the labels are those of the Rada's own text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOfBlocks } from '../../src/lib/edition/text.ts';
import { readDocx } from '../../src/lib/read/docx/docx.ts';
import { read } from '../../src/lib/read/read.ts';
import { bare } from '../../src/lib/text/whitespace.ts';
import { lawInWord } from '../word-files.ts';
import { corpus, hasCorpus } from './corpus.ts';

/** Files that must be refused, and why; every other one is read. */
const REFUSED: Readonly<Record<string, string>> = {
  'poi/58067.docx': 'docx-changes',
  'poi/bug53475-password-is-solrcell.docx': 'source-office-locked',
  'poi/clusterfuzz-testcase-minimized-POIXWPFFuzzer-4791943399604224.docx': 'source-zip-damaged',
  'poi/clusterfuzz-testcase-minimized-POIXWPFFuzzer-5313273089884160.docx': 'source-zip-damaged',
  'poi/clusterfuzz-testcase-minimized-POIXWPFFuzzer-6061520554164224.docx': 'source-zip-damaged',
  'poi/crash-517626e815e0afa9decd0ebb6d1dee63fb9907dd.docx': 'source-zip-damaged',
  'poi/truncated62886.docx': 'source-zip-damaged',
  // Documents without a word in their body: pictures, headers or empty tables only.
  'mammoth/empty.docx': 'docx-no-text',
  'mammoth/external-picture.docx': 'docx-no-text',
  'mammoth/tiny-picture.docx': 'docx-no-text',
  'mammoth/tiny-picture-target-base-relative.docx': 'docx-no-text',
  'poi/59378.docx': 'docx-no-text',
  'poi/Bug60341.docx': 'docx-no-text',
  'poi/Headers.docx': 'docx-no-text',
  'poi/TestTableColumns.docx': 'docx-no-text',
  'poi/issue_51265_3.docx': 'docx-no-text',
};

const files = hasCorpus ? ['mammoth', 'poi'].flatMap((folder) => readdirSync(corpus('docx', folder)).map((name) => `${folder}/${name}`)) : [];

describe.skipIf(!hasCorpus)('the Word files of the corpus', () => {
  it('are 58', () => {
    expect(files).toHaveLength(58);
  });

  it.each(files)('%s', async (name) => {
    const { value, messages } = await read(readFileSync(corpus('docx', name)));
    const errors = messages.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(errors).toEqual(name in REFUSED ? [REFUSED[name]] : []);
    expect(value.blocks.length > 0).toBe(!(name in REFUSED));
  });
});

/** One of the 69 files holds the Rada's robot check instead of an act. */
const ROBOT_CHECK = '551564.txt';
/** Every fifth of the acts, so that none is picked for being easy. */
const acts = hasCorpus
  ? readdirSync(corpus('ua', 'rada-txt'))
      .filter((name) => name.endsWith('.txt') && name !== ROBOT_CHECK)
      .filter((_, n) => n % 5 === 0)
      .map((name) => ['rada-txt', name] as const)
  : [];
/** How many paragraphs of the test's Word file Word numbers, so that a test without numbers is noticed. */
const NUMBERED_BY_WORD: Readonly<Record<string, number>> = { 'rada-1103-16-law.txt': 22, '119580.txt': 4041 };

describe.skipIf(!hasCorpus)('a real law in Word, numbered by Word', () => {
  it.each([['rada-api', 'rada-1103-16-law.txt'] as const, ...acts])('%s/%s reads back to the text of the Rada', async (folder, name) => {
    const { value: txt } = await read(readFileSync(corpus('ua', folder, name)));
    const lines = txt.blocks.flatMap((block) => block.text.split('\n'));
    const { bytes, numbered } = await lawInWord(lines);
    const { value: word, messages } = await readDocx(bytes);
    expect(messages).toEqual([]);
    expect(bare(word.blocks.map(({ text }) => text).join('\n'))).toBe(bare(lines.join('\n')));
    expect(numbered).toBe(NUMBERED_BY_WORD[name] ?? numbered);
  });

  it('keeps the eight articles of the Constitution that have a superscript', async () => {
    const { value: xml } = await read(readFileSync(corpus('ua', 'rada-api', 'rada-constitution.xml')));
    const lines = textOfBlocks(xml.blocks).split('\n');
    const { value: word } = await readDocx((await lawInWord(lines)).bytes);
    const inserted = (texts: readonly string[]): string[] => texts.flatMap((text) => /^Стаття \d+-\d+/.exec(text)?.[0] ?? []);
    expect(inserted(word.blocks.map(({ text }) => text))).toEqual(inserted(lines));
    expect(inserted(lines)).toHaveLength(8);
  });
});
