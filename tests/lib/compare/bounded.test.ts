/** Hostile input: whatever the texts are, a comparison ends in seconds and loses no line. */
import { describe, expect, it } from 'vitest';
import { compareEditions, type Comparison } from '../../../src/lib/compare/compare.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';

const words = (seed: number, count: number): string => Array.from({ length: count }, (_, at) => ['особа', 'кордон', 'строк', 'орган', 'рішення', 'подає', 'контроль'][(seed * 31 + at * at) % 7]! + (seed * 7 + at)).join(' ');
const paragraph = (text: string, at: number): Provision => ({ kind: 'paragraph', eid: `p_${at}`, text, children: [] });
const article = (number: number, lines: string[]): Provision =>
  ({ kind: 'article', number: String(number), eid: `art_${number}`, text: `Стаття ${number}. Назва`, children: lines.map((text, at) => ({ ...paragraph(text, at), eid: `art_${number}__para_${at}` })) });

/** Alone on a machine each takes a few seconds; one with much other work is several times slower. */
const MOST_SECONDS = 60;

function timed(before: Provision[], after: Provision[]): Comparison {
  const started = performance.now();
  const comparison = compareEditions(before, after, { lang: 'uk' });
  expect((performance.now() - started) / 1000).toBeLessThan(MOST_SECONDS);
  return comparison;
}

const linesOf = ({ changes }: Comparison, side: 'old' | 'new'): number =>
  changes.flatMap(({ lines }) => lines).filter((line) => line[side] && !(side === 'old' && line.kind === 'moved')).length;

describe('in bounded time', { timeout: 120_000 }, () => {
  it('are compared 100,000 lines with 100,000 others, each a unit', () => {
    const text = (from: number): Provision[] => Array.from({ length: 100_000 }, (_, at) => paragraph(words(from + at, 9), at));
    const comparison = timed(text(0), text(1_000_000));
    expect([linesOf(comparison, 'old'), linesOf(comparison, 'new')]).toEqual([100_000, 100_000]);
  });

  it('are compared 100,000 lines with 100,000 others in one article', () => {
    const text = (from: number): Provision[] => [article(1, Array.from({ length: 100_000 }, (_, at) => words(from + at, 9)))];
    const comparison = timed(text(0), text(1_000_000));
    expect([linesOf(comparison, 'old'), linesOf(comparison, 'new')]).toEqual([100_001, 100_001]);
  });

  it('is compared a line of 1 MB with another', () => {
    const { changes } = timed([article(1, [words(1, 90_000)])], [article(1, [words(2, 90_000)])]);
    expect(changes.map(({ kind }) => kind)).toEqual(['amended']);
  });

  it('is compared a line of 1 MB with itself after many edits, and the words that stayed are found', () => {
    const line = words(1, 90_000).split(' ');
    const edited = line.map((word, at) => (at % 20 === 7 ? `інше${at}` : word));
    const { changes } = timed([article(1, [line.join(' ')])], [article(1, [edited.join(' ')])]);
    expect(changes[0]!.lines[1]!.words!.filter(({ kind }) => kind === 'removed')).toHaveLength(4500);
  });

  it('are compared 5,000 equal articles with 5,000 others that are equal, in shifted numbers and order', () => {
    const text = (from: number, line: string): Provision[] => Array.from({ length: 5000 }, (_, at) => article(from + at, [line]));
    const comparison = timed(text(1, '1. Особа подає заяву до органу протягом строку, визначеного законом.'), text(4000, '1. Особа подає заяву до органу протягом іншого строку, визначеного цим законом.'));
    expect(linesOf(comparison, 'new')).toBe(10_000);
  });

  it('is compared a text of 100,000 nothings', () => {
    const text = Array.from({ length: 100_000 }, (_, at) => paragraph('—', at));
    expect(timed(text, text).changes.every(({ kind }) => kind === 'same')).toBe(true);
  });
});
