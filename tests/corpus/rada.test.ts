/**
 * The Rada's real texts, read and outlined: nothing lost, added or reordered, the articles the gold lists name, and the
 * two renderings of one act giving one tree. The texts are not ours to publish and lie beside the repository.
 *
 * Every check names the files it fails on, so that one run shows all of them.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { identify } from '../../src/lib/edition/identify.ts';
import { articlesOf, textOf, textOfBlocks, textOfDrafts } from '../../src/lib/edition/text.ts';
import type { Block, Reading } from '../../src/lib/model/block.ts';
import type { Draft } from '../../src/lib/model/draft.ts';
import type { Message, Result } from '../../src/lib/model/message.ts';
import { outlineUkrainian } from '../../src/lib/outline/ukrainian/ukrainian.ts';
import { readRadaTxt } from '../../src/lib/read/rada/txt.ts';
import { readRadaXml } from '../../src/lib/read/rada/xml.ts';
import { itemLabel } from '../../src/lib/text/labels.ts';
import { bare } from '../../src/lib/text/whitespace.ts';
import { corpus, hasCorpus } from './corpus.ts';

interface Outlined {
  file: string;
  source: string;
  reading: Reading;
  drafts: Draft[];
  messages: Message[];
}

/** The robot check of the site, saved under an act's name: the reader must refuse it. */
const CHECK_PAGE = 'rada-txt/551564.txt';
/** A list of documents, not an act. */
const NO_ACT = 'rada-api/perv1-sample.txt';

const files = hasCorpus
  ? ['rada-txt', 'rada-api'].flatMap((folder) => readdirSync(corpus('ua', folder)).filter((name) => /\.(?:txt|xml)$/.test(name)).map((name) => `${folder}/${name}`)).filter((file) => file !== NO_ACT)
  : [];

function outlined(file: string): Outlined {
  const source = readFileSync(corpus('ua', file), 'utf8');
  const { value: reading }: Result<Reading> = file.endsWith('.xml') ? readRadaXml(source) : readRadaTxt(source);
  const { value: drafts, messages } = outlineUkrainian(reading.blocks);
  return { file, source, reading, drafts, messages };
}

const numbersOf = (drafts: readonly Draft[]): string[] => articlesOf(identify(drafts, 'ua')).map((article) => article.number ?? '?');

describe.skipIf(!hasCorpus)('the texts of the Verkhovna Rada', () => {
  const texts = files.filter((file) => file !== CHECK_PAGE).map(outlined);

  test('are the 68 texts and the 4 answers of the API', () => {
    expect(texts.filter(({ file }) => file.startsWith('rada-txt')).length).toBe(68);
    expect(texts.filter(({ file }) => file.startsWith('rada-api')).length).toBe(4);
  });

  test('are read whole: the blocks of a TXT are its characters, white space apart', () => {
    const lossy = texts.filter(({ file, source, reading }) => file.endsWith('.txt') && bare(textOfBlocks(reading.blocks)) !== bare(source));
    expect(lossy.map(({ file }) => file)).toEqual([]);
  });

  test('are outlined whole: the tree is the blocks, but for the hyphens of inferred superscripts', () => {
    const lossy = texts.filter(({ reading, drafts }) => bare(textOfBlocks(reading.blocks)).replaceAll('-', '') !== bare(textOfDrafts(drafts)).replaceAll('-', ''));
    expect(lossy.map(({ file }) => file)).toEqual([]);
  });

  test('add no hyphen that is not reported', () => {
    const silent = texts.filter(({ reading, drafts, messages }) =>
      bare(textOfDrafts(drafts)).length - bare(textOfBlocks(reading.blocks)).length !== messages.filter((m) => m.code === 'superscript-inferred').length);
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  test('are named whole: provisions carry the same text', () => {
    const lossy = texts.filter(({ drafts }) => bare(textOf(identify(drafts, 'ua'))) !== bare(textOfDrafts(drafts)));
    expect(lossy.map(({ file }) => file)).toEqual([]);
  });

  test('keep their law out of the notes: a note is in braces or one of the publisher’s lines at the head', () => {
    const notes = texts.flatMap(({ file, reading }) => reading.blocks.filter((block) => block.kind === 'note').map((block) => ({ file, text: block.text })));
    const odd = notes.filter(({ text }) => !/^\{[^]*\}$|^\/-\{[^]*\}-\/$|^\(Відомості|^(?:Дата|Набуття чинності)/.test(text));
    expect(odd).toEqual([]);
    expect(notes.filter(({ text }) => /\n(?:Стаття \d|\d{1,3}\. )/.test(text))).toEqual([]);
  });

  test('have the articles of the gold lists, in order', () => {
    const gold = readdirSync(corpus('gold', 'outline')).filter((name) => name.startsWith('uktxt_'));
    const wrong = gold.flatMap((name) => {
      const list = JSON.parse(readFileSync(corpus('gold', 'outline', name), 'utf8')) as { file: string; articles: string[]; optional: string[] };
      const found = numbersOf(outlined(list.file.replace(/^ua\//, '')).drafts).filter((number) => list.articles.includes(number) || !list.optional.includes(number));
      return JSON.stringify(found) === JSON.stringify(list.articles) ? [] : [{ name, found, expected: list.articles }];
    });
    expect(gold.length).toBe(6);
    expect(wrong).toEqual([]);
  });

  test('are the same tree from TXT and from XML', () => {
    for (const name of ['rada-1103-16-law', 'rada-constitution']) {
      const [txt, xml] = [outlined(`rada-api/${name}.txt`), outlined(`rada-api/${name}.xml`)];
      expect(numbersOf(txt.drafts)).toEqual(numbersOf(xml.drafts));
      expect(shapeOf(txt.drafts)).toEqual(shapeOf(xml.drafts));
    }
  });

  test('have all 1,329 articles of the Civil Code, its § and its final provisions, and no gap a note does not explain', () => {
    const code = texts.find(({ file }) => file.endsWith('119580.txt'))!;
    const numbers = numbersOf(code.drafts);
    expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([1329, '1', '1308']);
    expect(numbers).toContain('1291');
    expect(numbers).toContain('1076-10');
    expect(code.messages.filter((m) => m.code !== 'superscript-inferred')).toEqual([]);
    expect(code.drafts.filter((draft) => draft.form === 'heading').map((draft) => draft.text.split('\n')[0])).toEqual(['ЦИВІЛЬНИЙ КОДЕКС УКРАЇНИ', 'КНИГА ПЕРША', 'КНИГА ДРУГА', 'КНИГА ТРЕТЯ', 'КНИГА ЧЕТВЕРТА', "КНИГА П'ЯТА", 'КНИГА ШОСТА', 'ПРИКІНЦЕВІ ТА ПЕРЕХІДНІ ПОЛОЖЕННЯ']);
  });

  test('invent no articles out of quoted amendments and flattened tables', () => {
    const found = Object.fromEntries(texts.map(({ file, drafts }) => [file, numbersOf(drafts).length]));
    expect([found['rada-txt/551433.txt'], found['rada-txt/393746.txt'], found['rada-txt/551569.txt'], found['rada-txt/433082.txt']]).toEqual([0, 0, 0, 96]);
  });

  test('hang their notes where the notes say: 99 in 100 that name a point lie under it', () => {
    const score = { under: 0, elsewhere: 0 };
    for (const { drafts } of texts.filter(({ file }) => file.endsWith('.txt'))) countNotes(drafts, [], score);
    console.info(`notes under the point they name: ${score.under} of ${score.under + score.elsewhere}`);
    expect(score.under).toBeGreaterThan(600);
    expect(score.under / (score.under + score.elsewhere)).toBeGreaterThan(0.99);
  });

  test('and the robot check among them is refused', () => {
    const { value, messages } = readRadaTxt(readFileSync(corpus('ua', CHECK_PAGE), 'utf8'));
    expect([value.blocks, messages.map((m) => m.code)]).toEqual([[] as Block[], ['rada-check-page']]);
  });
});

/** Form, depth and the first letters of every draft; the apostrophe and the hyphen differ between the renderings. */
function shapeOf(drafts: readonly Draft[], depth = 0): string[] {
  return drafts.flatMap((draft) => [`${depth} ${draft.form} ${bare(draft.text).replace(/[’'-]/g, '').slice(0, 60)}`, ...shapeOf(draft.children, depth + 1)]);
}

/** The Rada's notes name the unit before them, so an outline can be checked against them (not against repealed units). */
function countNotes(drafts: readonly Draft[], above: readonly Draft[], score: { under: number; elsewhere: number }): void {
  for (const draft of drafts) {
    const named = draft.form === 'note' ? /^\{\s*(?:Підпункт|Пункт) (\d+) (?:пункту|статті|частини|§|розділу|в редакції|із змінами)/.exec(draft.text) : null;
    if (named && !/виключен|втратив/.test(draft.text)) {
      const under = above.some((unit) => itemLabel(unit.text)?.number?.replace('-', '') === named[1]);
      score[under ? 'under' : 'elsewhere'] += 1;
    }
    countNotes(draft.children, [...above, draft], score);
  }
}
