/**
 * Comparison on real texts: every pair of neighbouring editions of the corpus, the same edition in two renderings or formats,
 * the marks of EU consolidations and the notes of the Rada against the units found changed.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareEditions, type Change, type Comparison } from '../../src/lib/compare/compare.ts';
import { unitsOf } from '../../src/lib/compare/units.ts';
import { textOf } from '../../src/lib/edition/text.ts';
import { languageOf } from '../../src/lib/text/language.ts';
import type { Provision } from '../../src/lib/model/edition.ts';
import { marksAgreement, notesAgreement } from '../../scripts/bench/compare/agreement.ts';
import { markedUnits } from '../../scripts/bench/compare/marks.ts';
import { take } from '../../scripts/bench/pipeline.ts';
import { corpus, hasCorpus } from './corpus.ts';

const bodies = new Map<string, Promise<Provision[]>>();
const bodyOf = (file: string): Promise<Provision[]> => {
  const known = bodies.get(file) ?? take(readFileSync(corpus(file))).then(({ body }) => body);
  bodies.set(file, known);
  return known;
};

const listed = (pattern: string): string[] => (hasCorpus ? globSync(pattern, { cwd: corpus() }).map((file) => file.split(path.sep).join('/')).sort() : []);

/** Neighbours in one folder, as pairs. */
function neighbours(files: readonly string[], act: (file: string) => string): [string, string][] {
  return files.slice(1).flatMap((file, at): [string, string][] => (act(files[at]!) === act(file) ? [[files[at]!, file]] : []));
}

const sideOf = ({ changes }: Comparison, side: 'old' | 'new'): string =>
  changes.flatMap((change) => change.lines).filter(({ kind }) => !(side === 'old' && kind === 'moved')).flatMap((line) => line[side] ?? []).sort((a, b) => a.order - b.order).map(({ text }) => text).join('\n');
/** The printed text as lines of a comparison have it: the cells of a row in one line each. */
const printed = (body: readonly Provision[]): string => textOf(body, { notes: false });
const worded = (comparison: Comparison, side: 'old' | 'new'): boolean =>
  comparison.changes.flatMap(({ lines }) => lines).every(({ words, [side]: line }) => !words || words.map((piece) => piece[side]).join('') === line!.text);

const MIRRORED: Partial<Record<Change['kind'], Change['kind']>> = { added: 'repealed', repealed: 'added', split: 'merged', merged: 'split' };
const tally = ({ changes }: Comparison, mirror: boolean): string => changes.map(({ kind }) => (mirror ? (MIRRORED[kind] ?? kind) : kind)).sort().join(' ');

async function holds([old, current]: [string, string]): Promise<string[]> {
  const [before, after] = [await bodyOf(old), await bodyOf(current)];
  const lang = languageOf(printed(after).slice(0, 20_000));
  const comparison = compareEditions(before, after, { lang });
  const wrong = [
    sideOf(comparison, 'old') === printed(before) ? '' : 'old text',
    sideOf(comparison, 'new') === printed(after) ? '' : 'new text',
    worded(comparison, 'old') && worded(comparison, 'new') ? '' : 'words',
    comparison.changes.flatMap(({ from }) => from).length === unitsOf(before).length ? '' : 'units',
    tally(compareEditions(after, before, { lang }), true) === tally(comparison, false) ? '' : 'mirror',
    compareEditions(after, after, { lang }).changes.every(({ kind }) => kind === 'same') ? '' : 'not the same as itself',
  ];
  return wrong.filter((name) => name !== '').map((name) => `${old} ${current}: ${name}`);
}

describe.skipIf(!hasCorpus)('neighbouring editions of the corpus', () => {
  const ukrainian = neighbours(listed('ua/editions/*/*.md'), (file) => path.posix.dirname(file));
  const union = neighbours(listed('eu/*/versions/*/*.{html,xml}'), (file) => `${file.split('/')[1]} ${path.posix.basename(file).slice(0, 2)}`);
  const formats = neighbours(listed('eu/*/versions/*/{en.html,en.xml,en.fmx4/*.xml}'), (file) => file.split('/')[1]!);
  const fixtures = neighbours(listed('eu-fixtures/version_pairs/*.xhtml'), (file) => path.posix.basename(file).slice(0, 10));

  it.each([['Ukrainian', ukrainian], ['EU pages', union], ['EU, across formats', formats], ['EU fixtures', fixtures]])('%s: nothing is lost, nothing doubled, mirrored the other way round', async (_, pairs) => {
    expect(pairs.length).toBeGreaterThan(4);
    const wrong: string[] = [];
    for (const pair of pairs) wrong.push(...(await holds(pair)));
    expect(wrong).toEqual([]);
  }, 600_000);

  it('the same edition in two renderings has no change', async () => {
    const pairs = listed('ua/editions/*/*__pandoc.md').map((file): [string, string] => [file.replace('__pandoc', '__orig'), file]);
    expect(pairs).toHaveLength(3);
    for (const [one, other] of pairs) expect(compareEditions(await bodyOf(one), await bodyOf(other)).changes.filter(({ kind }) => kind !== 'same').map(({ to }) => `${other} ${to[0]?.eid}`)).toEqual([]);
  }, 300_000);

  /** What the corrigenda ►C1 amend, and nothing else: read in the marks of both pages. */
  it.each([
    ['32016r0679', ['37', '41', '42', '43', '57', '64', '65', '69', '70']],
    ['32016l0680', ['51']],
  ])('a consolidation of corrigenda only (%s) changes the articles corrected and no other', async (act, articles) => {
    const [before, after] = [await bodyOf(`eu/${act}/versions/2016-04-27/en.xml`), await bodyOf(listed(`eu/${act}/versions/2016-05-04/en.{html,xml}`)[0]!)];
    const { changes } = compareEditions(before, after, { lang: 'en' });
    const changed = changes.filter(({ kind, to }) => kind !== 'same' && to[0]?.kind === 'article');
    expect(changed.map(({ to }) => to[0]!.number)).toEqual(articles);
    expect(changes.filter(({ kind, unprinted, from }) => kind === 'repealed' && !unprinted && from[0]!.kind === 'recital')).toEqual([]);
  }, 300_000);
});

describe.skipIf(!hasCorpus)('a pair of editions where only an annex changed', () => {
  /** Consolidations whose marks (▼M1, ►C1) stand in annexes only, with the annexes marked. */
  it.each([
    ['31998l0027', '1998-05-19/en.html', '2006-12-28/en.html'],
    ['32008l0001', '2008-01-15/en.xml', '2009-06-25/en.html'],
    ['32020l1828', '2020-11-25/en.xml', '2023-05-02/en.html'],
    ['32020r1783', '2020-11-25/en.xml', '2020-12-02/en.html'],
  ])('%s shows no article change', async (act, original, consolidation) => {
    const [first, second] = [original, consolidation].map((file) => `eu/${act}/versions/${file}`);
    const marked = [...markedUnits(readFileSync(corpus(second!), 'utf8')).changed];
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter((unit) => !unit.startsWith('annex'))).toEqual([]);
    const { changes } = compareEditions(await bodyOf(first!), await bodyOf(second!), { lang: 'en' });
    const changed = changes.filter(({ kind, unprinted }) => kind !== 'same' && !unprinted);
    expect(changed.filter(({ from, to }) => [...from, ...to].some(({ kind, document }) => kind === 'article' && document === ''))).toEqual([]);
    expect(changed.length).toBeGreaterThan(0);
  }, 120_000);
});

describe.skipIf(!hasCorpus)('what publishers say of changes', () => {
  it('marks of EU consolidations and units found changed against the original agree: F1 at least 0.97', async () => {
    const { found, wrong, missed } = await marksAgreement(corpus(), bodyOf);
    expect(found).toBeGreaterThan(900);
    expect((2 * found) / (2 * found + wrong.length + missed.length)).toBeGreaterThanOrEqual(0.97);
    expect(missed).toEqual([]);
  }, 600_000);

  it('notes of the Rada and provisions found changed agree in at least 98 % of new notes', async () => {
    const { notes, disagree } = await notesAgreement(corpus(), bodyOf);
    expect(notes).toBeGreaterThan(500);
    expect(1 - disagree.length / notes).toBeGreaterThanOrEqual(0.98);
  }, 600_000);
});
