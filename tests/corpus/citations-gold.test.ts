/**
 * The gold of citations (`tests/gold/citations`), held to its own rules: the texts are those the marks were made on, the
 * marks lie inside the passages and apart, the halves are large enough and share no act. A mark that has slipped would
 * turn every figure measured against it into noise.
 *
 * Every check names what it fails on: `ua/rada-txt/1548.txt 776-812`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOfBlocks } from '../../src/lib/edition/text.ts';
import { read } from '../../src/lib/read/read.ts';
import { corpus, hasCorpus } from './corpus.ts';

interface Span {
  set: string;
  file: string;
  start: number;
  end: number;
}
interface Passage extends Span {
  sha256: string;
}
interface Mark extends Span {
  targets: string[];
}

const SETS = ['dev', 'held-out'];
const LANGS = ['uk', 'en'];
/** `art_7-1`, `point_1..4`, `al_2`, `att_порядок_2`, `att`. */
const UNIT = String.raw`(?:book|part|title|subtitle|chp|sec|subsec|att|art|para|subpara|point|al|indent|sent|rec|fn)(?:_[^\s#_]+(?:_\d+)?)?`;
const TARGET = new RegExp(String.raw`^(?:\.|\?|rada:[^\s#]+|celex:[0-9A-Z()/-]+|title:\d+-\d+)#(?:${UNIT}(?:__${UNIT})*)?$`);

const rows = (name: string): string[][] =>
  readFileSync(path.join(import.meta.dirname, '../gold/citations', name), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));

const passagesOf = (lang: string): Passage[] =>
  rows(`${lang}.passages.tsv`).map(([set = '', file = '', sha256 = '', start, end]) => ({ set, file, sha256, start: Number(start), end: Number(end) }));

const marksOf = (lang: string): Mark[] =>
  SETS.flatMap((set) => rows(`${lang}.${set}.tsv`).map(([file = '', start, end, targets = '']) => ({ set, file, start: Number(start), end: Number(end), targets: targets.split(' ') })));

/** A work, whatever its edition: `ua/editions/389-19/ed2022….md` → `ua/editions/389-19`, `eu/32016r0399/versions/…` → `eu/32016r0399`. */
const workOf = (file: string): string => /^(?:eu\/[^/]+|ua\/editions\/[^/]+)/.exec(file)?.[0] ?? file;

const name = ({ file, start, end }: Span): string => `${file} ${start}-${end}`;
const within = (inner: Span, outer: Span): boolean => inner.set === outer.set && inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
const overlapping = (spans: readonly Span[]): string[] =>
  spans
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.start - b.start)
    .filter((span, i, all) => i > 0 && all[i - 1]!.file === span.file && span.start < all[i - 1]!.end)
    .map(name);

describe.each(LANGS)('the marked citations, %s,', (lang) => {
  const passages = passagesOf(lang);
  const marks = marksOf(lang);

  test('are at least 300, each half large enough to measure with, however much the other grows', () => {
    expect(marks.length).toBeGreaterThanOrEqual(300);
    for (const set of SETS) expect(marks.filter((mark) => mark.set === set).length).toBeGreaterThanOrEqual(180);
  });

  test('come from at least 16 acts, none of which is in both halves', () => {
    const [dev, heldOut] = SETS.map((set) => new Set(passages.filter((passage) => passage.set === set).map(({ file }) => workOf(file))));
    expect(dev!.size + heldOut!.size).toBeGreaterThanOrEqual(16);
    expect([...dev!].filter((work) => heldOut!.has(work))).toEqual([]);
  });

  test('lie inside the passages of their half, not empty', () => {
    expect(marks.filter((mark) => mark.start >= mark.end || !passages.some((passage) => within(mark, passage))).map(name)).toEqual([]);
  });

  test('do not overlap, nor do the passages', () => {
    expect([...overlapping(marks), ...overlapping(passages)]).toEqual([]);
  });

  test('name each target as an act and a path', () => {
    expect(marks.filter(({ targets }) => targets.some((target) => !TARGET.test(target))).map((mark) => `${name(mark)} ${mark.targets.join(' ')}`)).toEqual([]);
  });
});

describe.skipIf(!hasCorpus).each(LANGS)('the texts of the marked citations, %s,', (lang) => {
  test('are the texts the marks were made on, and titles and passages lie inside them', async () => {
    const wrong: string[] = [];
    const passages = passagesOf(lang);
    const marks = marksOf(lang);
    for (const file of new Set(passages.map((passage) => passage.file))) {
      const text = textOfBlocks((await read(readFileSync(corpus(file)))).value.blocks);
      const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
      const titles = marks.filter((mark) => mark.file === file).flatMap(({ targets }) => targets.flatMap((target) => /^title:\d+-(\d+)/.exec(target)?.[1] ?? []));
      for (const passage of passages.filter((one) => one.file === file)) if (passage.sha256 !== sha256 || passage.end > text.length) wrong.push(name(passage));
      if (titles.some((end) => Number(end) > text.length)) wrong.push(`${file} title`);
    }
    expect(wrong).toEqual([]);
  });
});
