/**
 * Word files of other projects' test sets, many damaged on purpose, and real laws turned into Word files with real Word
 * numbering: nothing hangs, nothing is lost, and the labels are those of the Rada's own text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOfBlocks } from '../../src/lib/edition/text.ts';
import { sentence } from '../../src/lib/model/message.ts';
import { readDocx } from '../../src/lib/read/docx/docx.ts';
import { read } from '../../src/lib/read/read.ts';
import { bare } from '../../src/lib/text/whitespace.ts';
import { lawInWord } from '../word-files.ts';
import { corpus, hasCorpus } from './corpus.ts';

/** How a file must end, told by a look at its bytes that shares nothing with the reader. */
const ENDINGS: readonly [ending: string, is: (bytes: Uint8Array, main: string | undefined) => boolean][] = [
  // An OLE container: Office locks a document with a password by putting it into one.
  ['source-office-locked', (bytes) => bytes[0] === 0xd0 && bytes[1] === 0xcf],
  ['source-zip-damaged', (_, main) => main === undefined],
  ['docx-changes', (_, main) => /<w:(?:ins|del|moveFrom|moveTo)\s[^>]*w:author/.test(main ?? '')],
  // Pictures, page headers or empty tables only; the mark of a footnote is printed.
  ['docx-no-text', (_, main) => !/<(?:\w+:)?t(?:\s[^>]*)?>\s*[^<\s]|<w:(?:foot|end)noteReference/.test(main ?? '')],
  ['read', () => true],
];

/** The main part, by a library; undefined when the zip is cut off or broken. */
function mainPart(bytes: Uint8Array): string | undefined {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => /^word\/document\d*\.xml$/.test(name.replace(/\\/g, '/')) });
    const [part] = Object.values(parts);
    return part && strFromU8(part);
  } catch {
    return undefined;
  }
}

const files = hasCorpus ? ['mammoth', 'poi'].flatMap((folder) => readdirSync(corpus('docx', folder)).map((name) => `${folder}/${name}`)) : [];

describe.skipIf(!hasCorpus)('the Word files of the corpus', () => {
  const endings = new Map<string, number>();

  it.each(files)('%s ends in a text or in one clear sentence, as its bytes foretell', async (name) => {
    const bytes = readFileSync(corpus('docx', name));
    const main = mainPart(bytes);
    const ending = ENDINGS.find(([, is]) => is(bytes, main))![0];
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
    const { value, messages } = await read(bytes);
    const errors = messages.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(ending === 'read' ? [] : [ending]);
    expect(value.blocks.length > 0).toBe(ending === 'read');
    for (const error of errors) expect(sentence(error, 'uk')).not.toMatch(/\{\w+\}/);
  });

  it('are 58, of every kind some', () => {
    expect(Object.fromEntries(endings)).toEqual({ read: 42, 'docx-no-text': 9, 'source-zip-damaged': 5, 'source-office-locked': 1, 'docx-changes': 1 });
  });

  it.each(files)('%s keeps every word of its main part that is printed', async (name) => {
    const { value } = await read(readFileSync(corpus('docx', name)));
    if (value.blocks.length === 0) return;
    const printed = bare(textOfBlocks(value.blocks));
    // Whole words of the XML's own text elements; runs may cut a word, so only those that fill an element.
    const words = [...(mainPart(readFileSync(corpus('docx', name))) ?? '').matchAll(/<w:t(?:\s[^>]*)?>\s?(\p{L}{4,})\s?<\/w:t>/gu)].map(([, word]) => word!);
    expect(words.filter((word) => !printed.includes(word))).toEqual([]);
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
