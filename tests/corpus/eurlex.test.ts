/**
 * The EUR-Lex readers and the EU outline over every class-based page of the corpus: nothing lost, nothing added, the
 * articles the gold lists name. The check of fidelity shares no code with the readers: it walks the parsed page plainly,
 * leaves out what is named below, and compares character by character.
 *
 * Left out of the law by name, because it is the publisher's page and not the act:
 * - `hd-date`, `hd-lg`, `hd-ti`, `hd-oj`, `hd-uniq`, `hd-coll`: the head of the Official Journal;
 * - `reference`, `disclaimer`: the two lines above a consolidation;
 * - "ELI: http://data.europa.eu/…" and "ISSN …": the imprint below an act since October 2023;
 * - the links "Text of image" of 32012R1215 (the text it opens is kept) and "Top" of portal pages;
 * - `►M1` and `◄` inside the law.
 * Written otherwise: an exponent right after a digit, "1103⁷" for `1103<span class="superscript">7</span>`.
 * Marks (`▼M1`) and the header of a consolidation are compared apart, as notes: a mark that a page prints between a
 * label and its text stands before both in the reading.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { identify } from '../../src/lib/edition/identify.ts';
import { articlesOf, provisionsIn, textOf, textOfBlocks, textOfDrafts } from '../../src/lib/edition/text.ts';
import type { Reading } from '../../src/lib/model/block.ts';
import type { Draft } from '../../src/lib/model/draft.ts';
import { outlineEu } from '../../src/lib/outline/eu/eu.ts';
import { readEurlexConsolidated } from '../../src/lib/read/eurlex/consolidated.ts';
import { readEurlexOj } from '../../src/lib/read/eurlex/oj.ts';
import { bare } from '../../src/lib/text/whitespace.ts';
import { corpus, hasCorpus } from './corpus.ts';

type Node = DefaultTreeAdapterMap['node'];

const OJ = /class="oj-ti-art"|class="ti-art"/;
const CONSOLIDATED = /title-article-norm/;

const source = (file: string): string => readFileSync(corpus(file), 'utf8');
const pages = hasCorpus
  ? ['eu', 'eu-fixtures'].flatMap((folder) =>
      (readdirSync(corpus(folder), { recursive: true }) as string[]).filter((name) => /\.(?:html|xhtml|xml)$/.test(name) && !name.includes('fmx4') && !name.includes('formex')).map((name) => `${folder}/${name}`)).sort()
  : [];
const consolidatedPages = pages.filter((file) => CONSOLIDATED.test(source(file)));
const ojPages = pages.filter((file) => !consolidatedPages.includes(file) && OJ.test(source(file)));
const readings = new Map<string, Reading>();
function read(file: string): Reading {
  const reading = readings.get(file) ?? (consolidatedPages.includes(file) ? readEurlexConsolidated : readEurlexOj)(source(file)).value;
  readings.set(file, reading);
  return reading;
}

const classOf = (node: Node): string => ('attrs' in node ? (node.attrs.find(({ name }) => name === 'class')?.value ?? '') : '');
const idOf = (node: Node): string => ('attrs' in node ? (node.attrs.find(({ name }) => name === 'id')?.value ?? '') : '');
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const FURNITURE = /(?:^| )(?:oj-)?hd-(?:date|lg|ti|oj|uniq|coll)|^(?:reference|disclaimer|linkToTop)$/;
const INVISIBLE = new Set(['script', 'style', 'head', 'noscript', 'template']);

/** Text nodes of the document, split into law and notes, by a walk of its own. */
function printed(html: string, consolidated: boolean): { law: string; notes: string } {
  const closed = html.replace(/src="data:[^"]*"/g, '').replace(/<(a|p|div|span|td|tr|i|b|title)(\s[^<>]*)?\/>/gi, '<$1$2></$1>');
  let root: Node = parse(closed);
  const law: string[] = [];
  const notes: string[] = [];
  let header = consolidated;
  const plainText = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(plainText).join(''));
  const find = (node: Node): Node | undefined => (idOf(node) === 'document1' ? node : childrenOf(node).map(find).find((found) => found));
  root = find(root) ?? root;
  const walk = (node: Node, inTable: boolean, inNote: boolean): void => {
    if ('value' in node) (inNote || header ? notes : law).push(node.value.replace(/^\s*►[A-Z]\d*\s*$|◄/g, inNote || header ? '$&' : ''));
    if (INVISIBLE.has(node.nodeName) || FURNITURE.test(classOf(node)) || /^textofimagelink/.test(idOf(node))) return;
    const mark = /^(?:modref|arrow)$/.test(classOf(node));
    if (header && !inTable && ((mark && bare(plainText(node)).startsWith('▼')) || /^(?:title-doc-|eli-container)/.test(classOf(node)))) header = false;
    for (const child of childrenOf(node)) walk(child, inTable || node.nodeName === 'table', inNote || mark);
  };
  walk(root, false, false);
  const imprint = /ELI:http:\/\/data\.europa\.eu\/eli\/[a-z]+\/\d+\/\d+\/ojISSN\d{4}-\d{3}[\dX]\([a-z]+edition\)$/;
  return { law: bare(law.join('')).replace(imprint, ''), notes: bare(notes.join('')) };
}

/** Where two texts part, for a message a person can act on. */
function parting(expected: string, actual: string): string {
  if (expected === actual) return '';
  let at = 0;
  while (expected[at] === actual[at]) at++;
  return `at ${at}: source «${expected.slice(at - 40, at + 60)}», reading «${actual.slice(at - 40, at + 60)}»`;
}

const lawOf = ({ blocks }: Reading): string => bare(textOfBlocks(blocks, { notes: false })).replace(/[⁰¹²³⁴-⁹]/g, (raised) => raised.normalize('NFKC'));
const notesOf = ({ blocks }: Reading): string => bare(blocks.filter(({ kind }) => kind === 'note').map(({ text }) => text).join(''));

interface Gold {
  file: string;
  articles: string[];
  optional?: string[];
}
const golds: Gold[] = hasCorpus ? readdirSync(corpus('gold/outline')).map((name) => JSON.parse(source(`gold/outline/${name}`)) as Gold) : [];
const goldPages = golds.filter(({ file }) => ojPages.includes(file) || consolidatedPages.includes(file));

describe.skipIf(!hasCorpus)('EUR-Lex pages of the corpus', () => {
  it('are all there', () => {
    expect({ oj: ojPages.length, consolidated: consolidatedPages.length, gold: goldPages.length }).toEqual({ oj: 43, consolidated: 62, gold: 62 });
  });

  it.each([...ojPages, ...consolidatedPages])('%s: the reading is the page, character for character', (file) => {
    const reading = read(file);
    const { law, notes } = printed(source(file), consolidatedPages.includes(file));
    expect(parting(law, lawOf(reading))).toBe('');
    expect(parting(notes, notesOf(reading))).toBe('');
  });

  it.each([...ojPages, ...consolidatedPages])('%s: outline and provisions keep every line in order', (file) => {
    const { blocks } = read(file);
    const drafts = outlineEu(blocks).value;
    expect(textOfDrafts(drafts)).toBe(textOfBlocks(blocks));
    expect(parting(textOfBlocks(blocks), textOf(identify(drafts, 'eu')))).toBe('');
  });

  it.each(goldPages)('$file: the articles are those of the gold list', ({ file, articles, optional = [] }) => {
    const required = (numbers: readonly (string | undefined)[]): string[] => numbers.filter((number): number is string => number !== undefined && !optional.includes(number));
    const found = articlesOf(identify(outlineEu(read(file).blocks).value, 'eu')).map(({ number }) => number);
    expect(required(found)).toEqual(required(articles));
  });
});

describe.skipIf(!hasCorpus)('an original and its consolidation by corrigenda alone', () => {
  /** Every paragraph of the articles with its depth: the tree, told line by line. */
  const treeOf = (file: string): string[] => {
    const lines: string[] = [];
    const walk = (draft: Draft, depth: number): void => {
      if (draft.form !== 'note' && draft.form !== 'footnote') lines.push(`${depth} ${bare(draft.text).replace(/\([*\d]+\)/g, '')}`);
      for (const child of draft.children) walk(child, depth + 1);
    };
    for (const draft of outlineEu(read(file).blocks).value) if (draft.form === 'heading' && draft.children.length > 0 && !draft.attached) walk(draft, 0);
    return lines;
  };

  it.each([
    { file: '32016r0679', lang: 'en', paragraphs: 911, corrected: 16 },
    { file: '32016r0679', lang: 'fr', paragraphs: 911, corrected: 21 },
    { file: '32016l0680', lang: 'en', paragraphs: 452, corrected: 1 },
    { file: '32016l0680', lang: 'fr', paragraphs: 452, corrected: 1 },
  ])('$file in $lang: one tree, other words only where a corrigendum changed them', ({ file, lang, paragraphs, corrected }) => {
    const original = treeOf(`eu/${file}/versions/2016-04-27/${lang}.xml`);
    const consolidated = treeOf(`eu/${file}/versions/2016-05-04/${lang}.html`);
    const placed = (lines: string[]): string[] => lines.map((line) => line.slice(0, 4));
    expect(placed(consolidated)).toEqual(placed(original));
    expect({ paragraphs: original.length, corrected: original.filter((line, at) => line !== consolidated[at]).length }).toEqual({ paragraphs, corrected });
  });
});

describe.skipIf(!hasCorpus)('what a lawyer counts', () => {
  const counts = (file: string): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const { kind } of provisionsIn(identify(outlineEu(read(file).blocks).value, 'eu'))) found[kind] = (found[kind] ?? 0) + 1;
    return found;
  };

  it.each([
    ['eu/32016r0679/versions/2016-04-27/en.xml', { recital: 173, chapter: 11, section: 15, article: 99, footnote: 21, closing: 1 }],
    ['eu/32016l0680/versions/2016-04-27/en.xml', { recital: 107, chapter: 10, section: 5, article: 65, footnote: 18, closing: 1 }],
    ['eu/32012r1215/versions/2012-12-12/en.xml', { recital: 41, chapter: 8, section: 14, subsection: 2, article: 81, attachment: 3, table: 1, closing: 1 }],
    ['eu/32012r1215/versions/2015-01-10/en.html', { recital: 41, chapter: 8, section: 14, article: 85, attachment: 3, table: 1 }],
    ['eu/32016r0679/versions/2016-05-04/en.html', { chapter: 11, section: 15, article: 99, footnote: 3, closing: 1 }],
  ])('%s', (file, expected) => {
    expect(counts(file)).toMatchObject(expected);
  });

  it.each([
    ['eu/32016r0679/versions/2016-04-27', 'xml'], ['eu/32016r0679/versions/2016-05-04', 'html'], ['eu/32016l0680/versions/2016-04-27', 'xml'],
    ['eu/32012r1215/versions/2012-12-12', 'xml'], ['eu/32012r1215/versions/2015-01-10', 'html'],
  ])('%s: English and French have the same units', (version, extension) => {
    const withoutNotes = ({ note: _, ...law }: Record<string, number>): Record<string, number> => law;
    expect(withoutNotes(counts(`${version}/fr.${extension}`))).toEqual(withoutNotes(counts(`${version}/en.${extension}`)));
  });

  it('the facts name the act of the folder, its date of the version', () => {
    const wrong = [...ojPages, ...consolidatedPages].filter((file) => {
      const [, celex, date] = /^eu\/(3[^/]+)\/versions\/([^/]+)\//.exec(file) ?? [];
      const { facts } = read(file);
      return celex !== undefined && (facts.celex !== celex.toUpperCase() || facts.date !== date);
    });
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!hasCorpus)('pages that are not what their name says', () => {
  it('a portal page without a document is refused: 32001R0044 of 2002-03-01', () => {
    const { value, messages } = readEurlexConsolidated(source('eu/32001r0044/versions/2002-03-01/en.html'));
    expect([value.blocks.length, messages.map(({ code, severity }) => [code, severity])]).toEqual([0, [['eurlex-no-text', 'error']]]);
  });

  it('a repealed act’s header is read and told: 32001R0044 of 2015-01-10', () => {
    const { value, messages } = readEurlexConsolidated(source('eu/32001r0044/versions/2015-01-10/en.html'));
    expect([value.blocks.every(({ kind }) => kind === 'note'), value.facts.celex, messages.map(({ code }) => code)]).toEqual([true, '32001R0044', ['eurlex-header-only']]);
  });

  it.each([['31976l0207/versions/2002-10-05', 'cs'], ['31987r3976/versions/2004-05-01', 'bg'], ['31992r0479/versions/2004-05-01', 'bg']])('%s: the English name holds a text in %s', (version, lang) => {
    expect(read(`eu/${version}/en.html`).lang).toBe(lang);
  });
});
