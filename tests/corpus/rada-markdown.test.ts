/**
 * Markdown that others made from the Rada's pages: 72 dated editions of six acts, in two renderings. Nothing lost, added
 * or reordered, the articles the gold lists name, both renderings of an edition one text, and what the header says is
 * what the file is named by.
 *
 * Fidelity is held against `scripts/bench/fidelity/printed-markdown.ts`, which shares no code with the reader.
 */
import { globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printedMarkdown } from '../../scripts/bench/fidelity/printed-markdown.ts';
import { importEdition } from '../../scripts/store/import-edition.ts';
import { openCollection } from '../../scripts/store/collection.ts';
import { identify } from '../../src/lib/edition/identify.ts';
import { readMarkdown } from '../../src/lib/edition/markdown-read.ts';
import { writeMarkdown } from '../../src/lib/edition/markdown-write.ts';
import { articlesOf, textOf, textOfBlocks, textOfDrafts } from '../../src/lib/edition/text.ts';
import type { Reading } from '../../src/lib/model/block.ts';
import type { Draft } from '../../src/lib/model/draft.ts';
import type { EditionMeta, Provision } from '../../src/lib/model/edition.ts';
import type { Message } from '../../src/lib/model/message.ts';
import { outline } from '../../src/lib/outline/outline.ts';
import { read } from '../../src/lib/read/read.ts';
import { bare } from '../../src/lib/text/whitespace.ts';
import { freshFolder } from '../scripts/zvirka.ts';
import { corpus, hasCorpus } from './corpus.ts';

interface Taken {
  /** «1207-18/ed20140415__original__orig.md». */
  name: string;
  source: string;
  reading: Reading;
  drafts: Draft[];
  body: Provision[];
  messages: Message[];
}

const folder = corpus('ua', 'editions');
const names = hasCorpus ? globSync('*/*.md', { cwd: folder }).map((name) => name.split(path.sep).join('/')).sort() : [];

async function take(name: string): Promise<Taken> {
  const bytes = readFileSync(path.join(folder, name));
  const { value: reading, messages } = await read(bytes);
  const outlined = outline(reading);
  return { name, source: bytes.toString('utf8'), reading, drafts: outlined.value, body: identify(outlined.value, 'ua'), messages: [...messages, ...outlined.messages] };
}

const texts = await Promise.all(names.map(take));
const byName = new Map(texts.map((taken) => [taken.name, taken]));
const failing = (fails: (taken: Taken) => boolean): string[] => texts.filter(fails).map(({ name }) => name);

describe.skipIf(!hasCorpus)('Markdown made from the pages of the Rada', () => {
  test('is 72 files, all told by their content and read in Ukrainian', () => {
    expect(texts.length).toBe(72);
    expect(failing(({ reading }) => reading.dialect !== 'rada-markdown' || reading.lang !== 'uk' || reading.blocks.length === 0)).toEqual([]);
  });

  test('is read whole: the blocks are what the file prints, white space apart', () => {
    expect(failing(({ source, reading }) => bare(textOfBlocks(reading.blocks)) !== bare(printedMarkdown(source)))).toEqual([]);
  });

  test('leaves no mark of Markdown in the law', () => {
    expect(failing(({ reading }) => reading.blocks.some(({ text }) => /\\|\]\(|\[\]|:::|\[ image \]|^#|^[-=]{3}|<\/?div/m.test(text)))).toEqual([]);
  });

  test('is outlined and named whole; no superscript had to be guessed', () => {
    expect(failing(({ reading, drafts }) => bare(textOfDrafts(drafts)) !== bare(textOfBlocks(reading.blocks)))).toEqual([]);
    expect(failing(({ drafts, body }) => textOf(body) !== textOfDrafts(drafts))).toEqual([]);
    const ofText = new Set(['letters-mixed', 'signs-unseen']); // what does not show is told of most texts
    expect(texts.flatMap(({ name, messages }) => messages.filter(({ code }) => !ofText.has(code)).map(({ code, at }) => `${name}: ${code} ${at}`))).toEqual([
      '641-2020-п/ed20200722__original__orig.md: image-dropped 49',
      '641-2020-п/ed20200722__original__orig.md: image-dropped 53',
    ]);
  });

  test('comes back from legal Markdown as it went in', () => {
    const meta: EditionMeta = { act: 'ua/1-1', date: '2020-01-01', lang: 'uk', nature: 'consolidated', source: { publisher: 'Верховна Рада України', format: 'rada-markdown' } };
    expect(failing(({ body }) => JSON.stringify(readMarkdown(writeMarkdown({ meta, body })).value.body) !== JSON.stringify(body))).toEqual([]);
  });

  test('has the articles of the 40 gold lists, in order', () => {
    const golds = readdirSync(corpus('gold', 'outline')).filter((name) => name.startsWith('uk_'));
    const wrong = golds.flatMap((name) => {
      const { file, articles, optional } = JSON.parse(readFileSync(corpus('gold', 'outline', name), 'utf8')) as { file: string; articles: string[]; optional: string[] };
      const numbers = articlesOf(byName.get(file.replace('ua/editions/', ''))!.body).map(({ number }) => number ?? '?');
      const found = numbers.filter((number) => articles.includes(number) || !optional.includes(number));
      return JSON.stringify(found) === JSON.stringify(articles) ? [] : [{ name, found, articles }];
    });
    expect(golds.length).toBe(40);
    expect(wrong).toEqual([]);
  });

  test('keeps the law out of the notes: a note is in braces, or a whole line in brackets that names its publication or its change', () => {
    const odd = texts.flatMap(({ name, reading }) => reading.blocks.filter(({ kind, text }) => kind === 'note' && !/^\{[^]*\}$|^\(\s?(?:Відомості|Із змінами|Статт|Частин|ст\.213)/.test(text)).map(({ at }) => `${name}:${at}`));
    expect(odd).toEqual([]);
    expect(failing(({ reading }) => reading.blocks.some(({ kind, text }) => kind === 'text' && /[{}]/.test(text)))).toEqual([]);
  });
});

describe.skipIf(!hasCorpus)('one edition in two renderings', () => {
  const pairs = names.filter((name) => name.endsWith('__pandoc.md')).map((name) => [name.replace('__pandoc', '__orig'), name] as const);

  test('are three', () => {
    expect(pairs.map(([one]) => one.slice(0, one.indexOf('__')))).toEqual(['389-19/ed20220615', '641-2020-п/ed20220302', '80731-10/ed20220716']);
  });

  test.each(pairs)('%s and %s are one text, block by block, and one tree', (one, other) => {
    const [turndown, pandoc] = [byName.get(one)!, byName.get(other)!];
    const printed = ({ reading }: Taken): string[] => reading.blocks.map(({ kind, text }) => `${kind} ${bare(text)}`);
    expect(printed(pandoc)).toEqual(printed(turndown));
    const shape = (provisions: readonly Provision[]): string[] => provisions.flatMap(({ kind, eid, children }) => [`${kind} ${eid}`, ...shape(children)]);
    expect(shape(pandoc.body)).toEqual(shape(turndown.body));
  });

  test('keep apart what only pandoc keeps: the Rada’s anchors', () => {
    const anchored = (name: string): number => byName.get(name)!.reading.blocks.filter(({ anchor }) => anchor !== undefined).length;
    expect(pairs.map(([one, other]) => [anchored(one), anchored(other)])).toEqual([[0, 363], [0, 83], [0, 3392]]);
  });
});

describe.skipIf(!hasCorpus)('the header', () => {
  test('says act and date of the edition as the file is named; no edition is older than its act', () => {
    const wrong = failing(({ name, reading: { facts } }) => {
      const [, act, year, month, day] = /^([^/]+)\/ed(\d{4})(\d{2})(\d{2})__/.exec(name) ?? [];
      return facts.nreg?.replace('/', '-') !== act || facts.date !== `${year}-${month}-${day}` || !facts.adopted || facts.adopted > facts.date;
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['1207-18/ed20140415__original__orig.md', { title: 'Про забезпечення прав і свобод громадян та правовий режим на тимчасово окупованій території України', number: '1207-VII', nreg: '1207-18', status: 'Чинний', date: '2014-04-15', adopted: '2014-04-15' }],
    ['389-19/ed20220615__1882-20__orig.md', { title: 'Про правовий режим воєнного стану', number: '389-VIII', nreg: '389-19', status: 'Чинний', date: '2022-06-15', adopted: '2015-05-12' }],
    ['64-2022/ed20220817__5732022__orig.md', { title: 'Про введення воєнного стану в Україні', number: '64/2022', nreg: '64/2022', status: 'Чинний', date: '2022-08-17', adopted: '2022-02-24' }],
  ])('of %s', (name, facts) => {
    expect(byName.get(name)!.reading.facts).toEqual(facts);
  });
});

describe.skipIf(!hasCorpus)('the code of administrative offences', () => {
  test('has its general and its special part inside розділ II, the chapters inside them', () => {
    const { drafts } = byName.get('80731-10/ed20220716__2704-19__pandoc.md')!;
    const headings = (above: readonly Draft[]): Draft[] => above.filter(({ form }) => form === 'heading');
    const titles = headings(drafts).slice(1);
    expect(titles.map(({ text }) => text.slice(0, 9))).toEqual(['Розділ I.', 'Розділ II']);
    const parts = headings(titles[1]!.children);
    expect(parts.map(({ text }) => text)).toEqual(['I. ЗАГАЛЬНА ЧАСТИНА', 'II. ОСОБЛИВА ЧАСТИНА']);
    expect(parts.map(({ children }) => headings(children).map(({ text }) => /^Глава \d+(?:-\p{Lu})?/u.exec(text)?.[0]))).toEqual([
      ['Глава 2', 'Глава 3', 'Глава 4'],
      ['Глава 5', 'Глава 6', 'Глава 7', 'Глава 8', 'Глава 9', 'Глава 10', 'Глава 11', 'Глава 12', 'Глава 13', 'Глава 13-А', 'Глава 13-Б', 'Глава 14', 'Глава 15', 'Глава 15-А'],
    ]);
  });
});

describe.skipIf(!hasCorpus)('dated editions', () => {
  const { folder: overlay, remove } = freshFolder();
  afterAll(remove);

  test('are imported with the date of their header and stand newest first', async () => {
    const editions = texts.filter(({ name }) => name.startsWith('64-2022/'));
    for (const { name, reading } of editions) {
      const outcome = await importEdition({ file: path.join(folder, name), act: 'ua/64-2022', date: reading.facts.date, lang: 'uk', target: overlay, dryRun: false, replace: false });
      expect([outcome.state, outcome.messages.map(({ code }) => code)]).toEqual(['written', ['nature-assumed']]);
    }
    const act = (await openCollection({ overlay })).acts.find(({ act: { id } }) => id === 'ua/64-2022')!;
    expect(act.editions.map(({ date, nature, source }) => [date, nature, source.format, source.publisher])).toEqual(
      [['2022-08-17', 'consolidated'], ['2022-05-23', 'consolidated'], ['2022-04-22', 'consolidated'], ['2022-03-18', 'consolidated'], ['2022-02-24', 'original']]
        .map((edition) => [...edition, 'rada-markdown', 'Верховна Рада України']));
  });
});
