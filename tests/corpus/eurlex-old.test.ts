/**
 * The readers of EUR-Lex pages without classes over every such page of the corpus: acts of before 2004 (`TexteOnly`) and
 * consolidations that have inline styles alone. The check of fidelity shares no code with the readers: it takes the page as
 * a string, drops the tags, resolves the entities and compares character by character.
 *
 * Left out of the law by name, because it is the publisher's page and not the act: everything outside `TexteOnly`; of a
 * consolidation the line "1995L0046 — EN — …", the disclaimer, and, compared apart as notes, the header and the marks.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { identify } from '../../src/lib/edition/identify.ts';
import { readMarkdown } from '../../src/lib/edition/markdown-read.ts';
import { writeMarkdown } from '../../src/lib/edition/markdown-write.ts';
import { articlesOf, provisionsIn, textOf, textOfBlocks, textOfDrafts } from '../../src/lib/edition/text.ts';
import type { Reading } from '../../src/lib/model/block.ts';
import type { EditionMeta, Provision } from '../../src/lib/model/edition.ts';
import type { Message } from '../../src/lib/model/message.ts';
import { outline } from '../../src/lib/outline/outline.ts';
import { sequenceMessages } from '../../src/lib/outline/sequence.ts';
import { readEurlexInline } from '../../src/lib/read/eurlex/inline.ts';
import { readEurlexText } from '../../src/lib/read/eurlex/text.ts';
import { bare } from '../../src/lib/text/whitespace.ts';
import { corpus, hasCorpus } from './corpus.ts';

const source = (file: string): string => readFileSync(corpus(file), 'utf8');
const pages = hasCorpus
  ? globSync(['eu/*/versions/*/*.{html,xml}', 'eu-fixtures/*.html', 'eu-fixtures/lexparency/html/tests/data/*_raw.html'], { cwd: corpus('.') }).map((file) => file.split(path.sep).join('/')).sort()
  : [];
const textPages = pages.filter((file) => /<div id="TexteOnly">/.test(source(file)));
const inlinePages = pages.filter((file) => /<body style="font-family: 'Arial Unicode MS'/.test(source(file)));
const all = [...textPages, ...inlinePages];

const results = new Map<string, { value: Reading; messages: Message[] }>();
function result(file: string): { value: Reading; messages: Message[] } {
  const known = results.get(file) ?? (textPages.includes(file) ? readEurlexText : readEurlexInline)(source(file));
  results.set(file, known);
  return known;
}
const read = (file: string): Reading => result(file).value;
const provisionsOf = (file: string): Provision[] => identify(outline(read(file)).value, 'eu');

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };
/** The characters a piece of a page prints. */
const plain = (html: string): string =>
  bare(html.replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|nbsp|apos);/g, (_, name: string) => ENTITIES[name]!).replace(/&amp;/g, '&'));

const MARK = /▼(?:B|[MC]\d+)(?:—{3,})?/g;
/** Law and notes of a consolidation: its header ends at the first mark; tags stand inside the marks and between them. */
function consolidation(html: string): { law: string; notes: string } {
  const body = plain(html.slice(html.indexOf('</p>', html.indexOf('margin-bottom: 20pt"')))); // after the disclaimer
  const header = body.indexOf('▼');
  const rest = body.slice(header);
  return { law: rest.replace(MARK, ''), notes: body.slice(0, header) + (rest.match(MARK) ?? []).join('') };
}

/** Where two texts part, for a message a person can act on. */
function parting(expected: string, actual: string): string {
  if (expected === actual) return '';
  let at = 0;
  while (expected[at] === actual[at]) at++;
  return `at ${at}: source «${expected.slice(at - 40, at + 60)}», reading «${actual.slice(at - 40, at + 60)}»`;
}

interface Gold {
  file: string;
  articles: string[];
  optional?: string[];
}
const golds: Gold[] = hasCorpus ? globSync('*.json', { cwd: corpus('gold/outline') }).map((name) => JSON.parse(source(`gold/outline/${name}`)) as Gold).filter(({ file }) => all.includes(file)) : [];

describe.skipIf(!hasCorpus)('EUR-Lex pages without classes', () => {
  it('are all there', () => {
    expect({ text: textPages.length, inline: inlinePages.length, gold: golds.length }).toEqual({ text: 24, inline: 3, gold: 15 });
  });

  it.each(textPages)('%s: the reading is the page, character for character', (file) => {
    const html = source(file);
    const [start, end] = [html.search(/<txt_te>/i), html.search(/<\/txt_te>/i)];
    expect(parting(plain(html.slice(start, end)), bare(textOfBlocks(read(file).blocks)))).toBe('');
  });

  it.each(inlinePages)('%s: law and notes are those of the page, character for character', (file) => {
    const { law, notes } = consolidation(source(file));
    const { blocks } = read(file);
    expect(parting(law, bare(textOfBlocks(blocks, { notes: false })))).toBe('');
    expect(parting(notes, bare(blocks.filter(({ kind }) => kind === 'note').map(({ text }) => text).join('')))).toBe('');
  });

  it.each(all)('%s: outline and provisions keep every line in order', (file) => {
    const { blocks } = read(file);
    expect(textOfDrafts(outline(read(file)).value)).toBe(textOfBlocks(blocks));
    expect(parting(textOfBlocks(blocks), textOf(provisionsOf(file)))).toBe('');
  });

  it.each(all)('%s: legal Markdown gives it back', (file) => {
    const body = provisionsOf(file);
    const meta: EditionMeta = { act: 'eu/31984l0450', date: '1984-09-10', lang: 'en', nature: 'original', source: { publisher: 'EU', format: read(file).dialect, sha256: 'a'.repeat(64) } };
    const written = writeMarkdown({ meta, body });
    const { value, messages } = readMarkdown(written);
    expect(messages).toEqual([]);
    expect(value.body).toEqual(body);
    expect(writeMarkdown(value)).toBe(written);
  });

  it.each(golds)('$file: the articles are those of the gold list', ({ file, articles, optional = [] }) => {
    const required = (numbers: readonly (string | undefined)[]): string[] => numbers.filter((number): number is string => number !== undefined && !optional.includes(number));
    expect(required(articlesOf(provisionsOf(file)).map(({ number }) => number))).toEqual(required(articles));
  });

  it.each(all.filter((file) => file.startsWith('eu/')))('%s: articles run from 1 without a gap, and the facts name act and date', (file) => {
    const [, celex, date] = /^eu\/([^/]+)\/versions\/([^/]+)\//.exec(file)!;
    expect(sequenceMessages(articlesOf(provisionsOf(file)).map(({ number }) => ({ number: number ?? '?' })))).toEqual([]);
    expect(read(file).facts).toMatchObject({ celex: celex!.toUpperCase(), date });
  });
});

describe.skipIf(!hasCorpus)('what a lawyer counts', () => {
  const counts = (file: string): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const { kind } of provisionsIn(provisionsOf(file))) found[kind] = (found[kind] ?? 0) + 1;
    return found;
  };

  it.each([
    ['eu/31995l0046/versions/1995-10-24/en.html', { recital: 72, chapter: 7, section: 9, article: 34, footnote: 4, closing: 1 }],
    ['eu/31995l0046/versions/2003-11-20/en.xml', { recital: 72, chapter: 7, section: 9, article: 34, footnote: 5, note: 8 }],
    ['eu/31996l0061/versions/1996-09-24/en.html', { recital: 29, article: 23, attachment: 4, footnote: 19, closing: 1 }],
    ['eu/31989l0666/versions/1989-12-21/en.html', { section: 4, article: 18, footnote: 8, closing: 1 }],
    ['eu/32001r0044/versions/2000-12-22/en.html', { recital: 29, chapter: 8, section: 13, article: 76, attachment: 6, closing: 1 }],
    ['eu/32003l0088/versions/2003-11-04/en.html', { recital: 17, chapter: 6, article: 29, attachment: 2, note: 3, closing: 1 }],
  ])('%s', (file, expected) => {
    expect(counts(file)).toMatchObject(expected);
  });

  it.each([['eu/31995l0046/versions/1995-10-24', 'html'], ['eu/31995l0046/versions/2003-11-20', 'xml'], ['eu/32001r0044/versions/2000-12-22', 'html']])('%s: English and French have the same headings', (version, extension) => {
    const headings = ({ recital, chapter, section, division, article, attachment }: Record<string, number>): unknown => ({ recital, chapter, section, division, article, attachment });
    expect(headings(counts(`${version}/fr.${extension}`))).toEqual(headings(counts(`${version}/en.${extension}`)));
    expect([read(`${version}/en.${extension}`).lang, read(`${version}/fr.${extension}`).lang]).toEqual(['en', 'fr']);
  });

  it('Directive 95/46 of 1995 and its consolidation differ in Article 31 and in marks only', () => {
    const children = (file: string): string[] => articlesOf(provisionsOf(file)).map(({ number, children }) => `${number}: ${children.filter(({ kind }) => kind !== 'note' && kind !== 'footnote').length}`);
    const [before, after] = [children('eu/31995l0046/versions/1995-10-24/en.html'), children('eu/31995l0046/versions/2003-11-20/en.xml')];
    expect(after.filter((line, at) => line !== before[at])).toEqual(['31: 3']);
  });
});

describe.skipIf(!hasCorpus)('what the conversion lost or broke', () => {
  const lines = (file: string): string[] => read(file).blocks.map(({ text }) => text);

  it('a heading glued to the paragraph before it is an article: 31984L0450', () => {
    const texts = lines('eu/31984l0450/versions/1984-09-10/en.html');
    expect(texts[texts.indexOf('Article 8') - 1]).toMatch(/and the general public\.$/);
  });

  it('a sentence torn by a page is whole again: 31989L0666', () => {
    expect(lines('eu/31989l0666/versions/1989-12-21/en.html').some((text) => text.includes('gives rise to some disparities, in the protection'))).toBe(true);
  });

  it('a lost table is a note and a message: 32003L0088', () => {
    const file = 'eu/32003l0088/versions/2003-11-04/en.html';
    expect(read(file).blocks.filter(({ kind }) => kind === 'note').map(({ text }) => text)).toEqual(['>TABLE>', '>TABLE>', '>TABLE>']);
    expect(result(file).messages.map(({ code, facts }) => [code, facts['count']])).toEqual([['eurlex-tables-lost', 3]]);
  });

  it('lost forms are told as pictures: 32001R1206', () => {
    expect(result('eu/32001r1206/versions/2001-05-28/en.html').messages.map(({ code, facts }) => [code, facts['count']])).toEqual([['eurlex-pictures', 16]]);
  });
});
