/**
 * The Formex reader over every consolidation of the corpus that comes in Formex: nothing lost, nothing added, the articles
 * the gold lists name; its tree beside that of the XHTML page of the same version is in `agreement.test.ts`. The check of
 * fidelity shares no code with the reader: it cuts the file into tags and texts and compares character by character, white
 * space apart.
 *
 * Left out of the law by name: `BIB.INSTANCE` and `FAM.COMP` (what the file says of itself and of the acts that changed
 * the act; the reading lists the latter as notes); text between the instructions of a deletion, but for the label of a
 * deleted article, division or annex.
 * Written otherwise: `HT TYPE="UC"` in capitals; exponents right after a digit; quotation marks from their codes.
 * Written by the reader, and by this check for itself: the mark of a footnote, the dash of an item of a dashed list, the
 * mark after a term of a list of definitions (`SEPARATOR`).
 * A note referred to again is one footnote, even where the file repeats its text (32020R1783).
 * The notes of changes are made from instructions and are not compared; footnotes are compared apart, as a set, because
 * they stand after the paragraph that carries their mark.
 */
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { identify } from '../../src/lib/edition/identify.ts';
import { readMarkdown } from '../../src/lib/edition/markdown-read.ts';
import { writeMarkdown } from '../../src/lib/edition/markdown-write.ts';
import { articlesOf, textOf, textOfBlocks, textOfDrafts } from '../../src/lib/edition/text.ts';
import type { Block, Reading } from '../../src/lib/model/block.ts';
import type { Edition } from '../../src/lib/model/edition.ts';
import type { Result } from '../../src/lib/model/message.ts';
import { outlineEu } from '../../src/lib/outline/eu/eu.ts';
import { detect } from '../../src/lib/read/detect.ts';
import { readEurlexConsolidated } from '../../src/lib/read/eurlex/consolidated.ts';
import { readFormex } from '../../src/lib/read/formex/formex.ts';
import { bare } from '../../src/lib/text/whitespace.ts';
import { corpus, hasCorpus } from './corpus.ts';

const source = (file: string): string => readFileSync(corpus(file), 'utf8');
const VISA_CODE = 'eu-fixtures/lexparency/formex/tests/data/visakodex.xml';
const files = hasCorpus ? [...globSync('eu/*/versions/*/*.fmx4/*.xml', { cwd: corpus() }).map((name) => name.split(path.sep).join('/')).sort(), VISA_CODE] : [];
const results = new Map<string, Result<Reading>>();
function read(file: string): Result<Reading> {
  const result = results.get(file) ?? readFormex(source(file));
  results.set(file, result);
  return result;
}

interface Printed {
  law: string;
  footnotes: string[];
}

const TOKEN = /<\?CLG\.MDF([OC])\s([^?]*)\?>|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w.:]+)([^<>]*?)(\/?)>|([^<]+)/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, decimal?: string, name = '') => (hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? '')));
const attribute = (tag: string, name: string): string | undefined => new RegExp(`(?:^|\\s)${name.replace('.', '\\.')}="([^"]*)"`).exec(tag)?.[1];

/** What the file prints: law, and each footnote with its mark. */
function printed(xml: string): Printed {
  const stack: { name: string; tag: string; from: number; children: number }[] = [];
  const deletions = new Set<string>();
  const law: string[] = [];
  const footnotes: string[][] = [];
  const marks = marksOf(xml);
  const inside = (name: string): boolean => stack.some((open) => open.name === name);
  const top = () => stack.at(-1);
  /** The label of a unit that is deleted whole stays. */
  const label = (): boolean => {
    const whole = stack.filter(({ from }) => from > 0).map(({ name }) => name).join(' ');
    if (inside('QUOT.S')) return false;
    return /^(?:DIVISION )*ARTICLE TI\.ART$/.test(whole) || (/^(?:DIVISION )*(?:DIVISION|CONS\.ANNEX) TITLE TI P(?: HT)*$/.test(whole) && firstParagraph());
  };
  const firstParagraph = (): boolean => stack.findLast(({ name }) => name === 'TI')?.children === 1;
  const say = (text: string): void => {
    if (inside('BIB.INSTANCE') || inside('FAM.COMP')) return;
    if (deletions.size > 0 && (inside('NOTE') || !label())) return;
    const words = stack.some(({ name, tag }) => name === 'HT' && attribute(tag, 'TYPE') === 'UC') ? text.toUpperCase() : text;
    (inside('NOTE') || inside('GR.NOTES') ? (footnotes.at(-1) ?? law) : law).push(words);
  };
  for (const [, change, instruction = '', slash, name = '', tag = '', empty, text] of xml.replace(/^[\s\S]*?<(?=[A-Z])/, '<').matchAll(TOKEN)) {
    if (change === 'O' && attribute(instruction, 'ACTION') === 'DELETED') deletions.add(attribute(instruction, 'ID') ?? '');
    else if (change === 'C') deletions.delete(attribute(instruction, 'IDREF') ?? '');
    else if (text !== undefined) say(decoded(text));
    else if (slash) {
      if (name === 'TERM') say(attribute(stack.findLast((open) => open.name === 'DLIST')?.tag ?? '', 'SEPARATOR') ?? '');
      stack.pop();
    }
    else if (name !== '') {
      const parent = top();
      if (parent) parent.children += 1;
      if (parent?.name === 'ITEM' && parent.children === 1 && name !== 'NP' && attribute(stack.at(-2)?.tag ?? '', 'TYPE') === 'DASH') say('—');
      if (/^QUOT\.(?:START|END)$/.test(name)) say(String.fromCodePoint(Number.parseInt(attribute(tag, 'CODE') ?? '', 16)));
      if (name === 'NOTE' && deletions.size === 0) {
        const mark = marks.shift() ?? '';
        if (!inside('GR.NOTES')) say(mark);
        footnotes.push([mark]); // a reference may repeat the text of its note; the set below knows it once
      }
      if (name === 'ANNOTATION' && inside('GR.NOTES') && !inside('NOTE')) footnotes.push([]);
      if (!empty) stack.push({ name, tag, from: deletions.size, children: 0 });
    }
  }
  return { law: bare(law.join('')), footnotes: footnotes.map((parts) => bare(parts.join(''))).filter((text, at, all) => !/^\(\*?\d+\)$/.test(text) && all.indexOf(text) === at) };
}

/** Marks in the order of the notes: numbers and stars count apart, a reference repeats the mark of its note. */
function marksOf(xml: string): string[] {
  const deletions = new Set<string>();
  const notes: { id: string | undefined; reference: string | undefined; star: boolean }[] = [];
  for (const [whole, change, instruction = '', tag] of xml.matchAll(/<\?CLG\.MDF([OC])\s([^?]*)\?>|<NOTE([\s][^<>]*)>/g)) {
    if (change === 'O' && attribute(instruction, 'ACTION') === 'DELETED') deletions.add(attribute(instruction, 'ID') ?? '');
    else if (change === 'C') deletions.delete(attribute(instruction, 'IDREF') ?? '');
    else if (tag !== undefined && deletions.size === 0) notes.push({ id: attribute(tag, 'NOTE.ID'), reference: attribute(tag, 'NOTE.REF'), star: whole.includes('NUMBERING="STAR"') });
  }
  const known = new Map<string, string>();
  let [numbers, stars] = [0, 0];
  for (const { id, reference, star } of notes) if (reference === undefined) known.set(id ?? `${numbers}-${stars}`, star ? `(*${++stars})` : `(${++numbers})`);
  const own = [...known.values()];
  return notes.map(({ reference }) => (reference === undefined ? own.shift()! : (known.get(reference) ?? '')));
}

const plain = (text: string): string => bare(text).replace(/[⁰¹²³⁴-⁹⁻]/g, (raised) => raised.normalize('NFKC').replace('−', '-'));
const lawOf = (blocks: readonly Block[]): string => plain(textOfBlocks(blocks.filter(({ kind }) => kind === 'text' || kind === 'table')));

/** Where two texts part, for a message a person can act on. */
function parting(expected: string, actual: string): string {
  if (expected === actual) return '';
  let at = 0;
  while (expected[at] === actual[at]) at++;
  return `at ${at}: source «${expected.slice(Math.max(0, at - 40), at + 60)}», reading «${actual.slice(Math.max(0, at - 40), at + 60)}»`;
}

interface Gold {
  file: string;
  articles: string[];
  optional?: string[];
}
const golds = hasCorpus ? readdirSync(corpus('gold/outline')).filter((name) => name.endsWith('_fmx4.json')).map((name) => JSON.parse(source(`gold/outline/${name}`)) as Gold) : [];
const numbersOf = (blocks: Block[]): (string | undefined)[] => articlesOf(identify(outlineEu(blocks).value, 'eu')).map(({ number }) => number);

describe.skipIf(!hasCorpus)('Formex of the corpus', () => {
  it('is all there and told by its content', () => {
    expect({ files: files.length, gold: golds.length }).toEqual({ files: 68, gold: 49 });
    expect(files.filter((file) => detect(readFileSync(corpus(file))).value?.dialect !== 'formex')).toEqual([]);
    expect(files.filter((file) => read(file).messages.some(({ severity }) => severity === 'error'))).toEqual([]);
  });

  it.each(files)('%s: the reading is the file, character for character', (file) => {
    const { law, footnotes } = printed(source(file));
    const { blocks } = read(file).value;
    expect(parting(plain(law), lawOf(blocks))).toBe('');
    expect(blocks.filter(({ kind }) => kind === 'footnote').map(({ text }) => plain(text)).sort()).toEqual(footnotes.map(plain).sort());
  });

  it.each(files)('%s: outline, provisions and the stored file keep every line in order', (file) => {
    const { blocks, lang = 'en' } = read(file).value;
    const drafts = outlineEu(blocks).value;
    expect(parting(textOfBlocks(blocks), textOfDrafts(drafts))).toBe('');
    const edition: Edition = { meta: { act: 'eu/test', date: '2020-01-01', lang, nature: 'consolidated', source: { publisher: 'Publications Office', format: 'formex' } }, body: identify(drafts, 'eu') };
    expect(parting(textOfBlocks(blocks), textOf(edition.body))).toBe('');
    expect(readMarkdown(writeMarkdown(edition)).value.body).toEqual(edition.body);
  });

  it.each(golds)('$file: the articles are those of the gold list, deleted ones as stubs', ({ file, articles, optional = [] }) => {
    const part = files.find((name) => name.startsWith(`${file}/`))!;
    const required = (numbers: readonly (string | undefined)[]): string[] => numbers.filter((number): number is string => number !== undefined && !optional.includes(number));
    expect(required(numbersOf(read(part).value.blocks))).toEqual(required(articles));
  });

  it('the facts name the act of the folder, the date of the version, the language of the file', () => {
    const wrong = files.filter((file) => {
      const [, celex, date, lang] = /^eu\/(3[^/]+)\/versions\/([^/]+)\/(\w\w)\./.exec(file) ?? [];
      const { facts, lang: said } = read(file).value;
      return celex !== undefined && (facts.celex !== celex.toUpperCase() || facts.date !== date || said !== lang);
    });
    expect(wrong).toEqual([]);
  });

  it('repealed acts keep their text and say so: the 21 that the files mark', () => {
    const repealed = files.filter((file) => read(file).messages.some(({ code }) => code === 'formex-repealed'));
    expect(repealed.length).toBe(21);
    expect(repealed.filter((file) => numbersOf(read(file).value.blocks).length === 0)).toEqual([]);
  });
});

describe.skipIf(!hasCorpus)('deleted law', () => {
  const stubs = (file: string): [string, string | undefined][] => {
    const { blocks } = read(files.find((name) => name.startsWith(file))!).value;
    return blocks.flatMap((block, at): [string, string | undefined][] => (block.role === 'article' && blocks[at + 1]?.text.includes(': DELETED') ? [[block.text, blocks[at + 1]?.text]] : []));
  };

  it('32014R0910: articles 17 to 19 are stubs that name the act', () => {
    expect(stubs('eu/32014r0910/versions/2024-10-18')).toEqual([
      ['Article 17', '▼ 32024R1183: DELETED (AR:1;PT:17)'], ['Article 18', '▼ 32024R1183: DELETED (AR:1;PT:17)'], ['Article 19', '▼ 32022L2555: DELETED (AR:42)'],
    ]);
  });

  it('31968R1017: 25 articles are stubs, though the act is repealed round them', () => {
    expect(stubs('eu/31968r1017/versions/2009-03-25').length).toBe(25);
  });
});

describe.skipIf(!hasCorpus)('one version in Formex and in XHTML', () => {
  const page = (file: string): string | undefined => {
    const [, version, lang] = /^(eu\/.*)\/(\w\w)\.fmx4\//.exec(file) ?? [];
    return [`${version}/${lang}.html`, `${version}/${lang}.xml`].find((name) => version && existsSync(corpus(name)) && /title-article-norm/.test(source(name)));
  };
  const pairs = files.flatMap((file) => {
    const xhtml = page(file);
    return xhtml ? [{ file, xhtml }] : [];
  });

  it('has the same articles, those deleted apart', () => {
    const differing = pairs.flatMap(({ file, xhtml }) => {
      const { blocks } = read(file).value;
      const deleted = new Set(blocks.flatMap((block, at) => (block.role === 'article' && blocks[at + 1]?.text.includes(': DELETED') ? [block.text] : [])));
      const living = blocks.filter(({ role }) => role === 'article').map(({ text }) => text).filter((text) => !deleted.has(text));
      const shown = readEurlexConsolidated(source(xhtml)).value.blocks.filter(({ role }) => role === 'article').map(({ text }) => text);
      return JSON.stringify(living.map(bare)) === JSON.stringify(shown.map(bare)) ? [] : [file];
    });
    // A page of the repealed act with its header alone (reference page 2.3.5).
    expect(differing).toEqual(differing.filter((file) => file.startsWith('eu/32001r0044/versions/2015-01-10/')));
  });
});
