/** The gold is well made, and the figures say what they claim. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withRows } from '../../../scripts/bench/matching/concordances.ts';
import { figuresOf, placed } from '../../../scripts/bench/matching/figures.ts';
import { counterparts, goldOf, middleOf, readFirst, readGold, readingsOf, readReadings } from '../../../scripts/bench/matching/gold.ts';
import { pooled } from '../../../scripts/bench/matching/pool.ts';
import { kappa } from '../../../scripts/bench/matching/readers.ts';
import type { ConcordanceRow } from '../../../src/lib/model/concordance.ts';
import type { GoldPair } from '../../../scripts/bench/matching/texts.ts';

const NAMES = globSync('*.tsv', { cwd: path.resolve(import.meta.dirname, '../../gold/matching') }).map((file) => file.replace(/\.tsv$/, '')).sort();

describe('the gold of matching', () => {
  it('is large enough on both halves', () => {
    const pairs = Object.fromEntries(NAMES.map((name) => [name, [...readGold(name).values()].reduce((sum, article) => sum + counterparts(article).length, 0)]));
    expect(pairs['32013r0952--4495-17']).toBeGreaterThanOrEqual(60);
    expect(pairs['32016r0679--2297-17']! + pairs['32016l0680--2297-17']!).toBeGreaterThanOrEqual(25);
    expect(pairs['32017r0625--2042-19']).toBeGreaterThanOrEqual(25);
    for (const name of NAMES) expect(new Set([...readGold(name).values()].map(({ half }) => half)).size).toBe(2);
  });

  it('names no pair twice and gives no article both a counterpart and none', () => {
    for (const name of NAMES) for (const [eu, article] of readGold(name)) expect([name, eu, counterparts(article).length]).toEqual([name, eu, new Set(counterparts(article)).size]);
  });

  it('is refused where a row cannot be understood', () => {
    const head = 'eu\tua\tgrade\thalf\tnote\n';
    expect(() => goldOf(`${head}1\t-\t2\tdev\t`, 'x')).toThrow(SyntaxError);
    expect(() => goldOf(`${head}1\t2\t2\tlater\t`, 'x')).toThrow(SyntaxError);
    expect(() => goldOf('a\tb\n', 'x')).toThrow(SyntaxError);
    expect(() => readingsOf('eu\tua\tsecond\tthird\n1\t2\t3\t0\n', 'x')).toThrow(SyntaxError);
    expect(() => readingsOf('eu\tua\n', 'x')).toThrow(SyntaxError);
  });

  it('has two further readings of every pair the first reader named, and of no article that reader did not read', () => {
    for (const name of NAMES) {
      const [first, readings] = [readFirst(name), readReadings(name)];
      const read = new Set(readings.map(({ eu, ua }) => `${eu} ${ua}`));
      expect([name, read.size]).toEqual([name, readings.length]);
      expect([name, readings.filter(({ eu }) => !first.has(eu))]).toEqual([name, []]);
      expect([name, [...first].flatMap(([eu, article]) => counterparts(article).filter((ua) => !read.has(`${eu} ${ua}`)))]).toEqual([name, []]);
    }
  });

  it('takes the middle one of three grades', () => {
    const first = goldOf('eu\tua\tgrade\thalf\tnote\n1\t4\t2\tdev\t\n1\t5\t1\tdev\t\n2\t-\t0\theld\t\n', 'x');
    const readings = readingsOf('eu\tua\tsecond\tthird\n1\t4\t2\t0\n1\t5\t0\t0\n1\t6\t1\t2\n2\t7\t2\t0\n', 'x');
    expect([...middleOf(first, readings)]).toEqual([['1', { half: 'dev', direct: ['4'], partial: ['6'] }], ['2', { half: 'held', direct: [], partial: [] }]]);
    expect(() => middleOf(first, [{ eu: '3', ua: '4', grades: [1, 1] }])).toThrow('EU article 3');
  });
});

describe('what further readers are given', () => {
  const articles = ['1', '2', '3', '4', '5', '6', '7', '8'].map((number) => ({ number, eid: '', heading: '', within: [], subject: '', passages: [], text: '' }));
  const gold = goldOf('eu\tua\tgrade\thalf\tnote\n1\t8\t1\tdev\t\n', 'x');
  const pair = { name: 'x', eu: { lang: 'uk' as const, articles: articles.slice(0, 2) }, ua: { lang: 'uk' as const, articles }, gold };

  it('is the first five of every method and what was named, for articles that were read', () => {
    const rising = articles.map((_, at) => at);
    const pool = pooled(pair, [[rising.toReversed(), rising], [[0, 0, 0, 0, 0, 9, 0, 0], rising]]);
    expect([...pool.keys()]).toEqual(['1']);
    expect(pool.get('1')!.toSorted()).toEqual(['1', '2', '3', '4', '5', '6', '8']);
  });

  it('comes in an order that does not follow the scores', () => {
    const rising = articles.map((_, at) => at);
    expect(pooled(pair, [[rising, rising]]).get('1')).toEqual(pooled(pair, [[rising.map((score) => score * score), rising]]).get('1'));
    expect(pooled(pair, [[rising, rising]]).get('1')).not.toEqual(['8', '7', '6', '5', '4']);
  });
});

describe('the agreement of two readers', () => {
  it('is 1 for the same, 0 for what chance gives, less than 0 for the contrary', () => {
    const said = [true, true, false, false];
    expect([kappa(said, said), kappa(said, [true, false, true, false]), kappa(said, said.map((one) => !one)), kappa(said, [true, false, false, false])]).toEqual([1, 0, -1, 0.5]);
  });
});

describe('a concordance in the place of the gold', () => {
  const article = (number: string): GoldPair['eu']['articles'][number] => ({ number, eid: `art_${number.replace('-', '_')}`, heading: '', within: [], subject: '', passages: [], text: '' });
  const pair: GoldPair = {
    name: 'x', title: 'x', mode: 'pivot', eu: { lang: 'uk', articles: ['1', '2', '3'].map(article) }, ua: { lang: 'uk', articles: ['4', '5', '5-1'].map(article) },
    gold: goldOf('eu\tua\tgrade\thalf\tnote\n1\t4\t2\tdev\t\n', 'x'),
  };
  const row = (provision: string, act: string, ...provisions: string[]): ConcordanceRow => ({ provision, kind: 'right', duty: { uk: '', en: '' }, ua: [{ act, provisions }], verdict: 'partial', bodies: [] } as unknown as ConcordanceRow);
  const named = (...rows: ConcordanceRow[]): unknown[] => [...withRows(pair, { rows }, 'ua/1-1').gold].map(([eu, { direct }]) => [eu, direct]);

  it('gathers the articles that the rows of one article name, of the one law', () => {
    expect(named(row('art_2__para_1', 'ua/1-1', 'art_4__para_2', 'art_5_1'), row('art_2__para_2', 'ua/1-1', 'art_4'), row('art_2__para_2', 'ua/2-2', 'art_5'))).toEqual([['2', ['4', '5-1']]]);
  });

  it('leaves out articles that weights were set on, and provisions that are not there', () => {
    expect(named(row('art_1', 'ua/1-1', 'art_4'), row('art_9', 'ua/1-1', 'art_4'), row('art_3', 'ua/1-1', 'art_99'))).toEqual([]);
  });
});

describe('figures of matching', () => {
  it('take the place of the first counterpart, direct or partial', () => {
    const articles = ['1', '2', '3'].map((number) => ({ number, eid: '', heading: '', within: [], subject: '', passages: [], text: '' }));
    const pair: GoldPair = {
      name: 'x', title: 'x', mode: 'pivot', eu: { lang: 'uk', articles }, ua: { lang: 'uk', articles },
      gold: goldOf('eu\tua\tgrade\thalf\tnote\n1\t3\t1\tdev\t\n1\t2\t2\tdev\t\n2\t-\t0\tdev\t\n3\t1\t2\theld\t\n', 'x'),
    };
    expect(placed(pair, 'dev', [[3, 1, 2], [0, 0, 0], [0, 0, 0]])).toMatchObject([{ eu: '1', place: 2, first: ['1', '3', '2'] }]);
  });

  it('are shares within the first so many', () => {
    expect(figuresOf([1, 4, 8, Infinity])).toMatchObject({ n: 4, hit1: 0.25, hit5: 0.5, hit10: 0.75, mrr: (1 + 1 / 4 + 1 / 8) / 4 });
  });
});
