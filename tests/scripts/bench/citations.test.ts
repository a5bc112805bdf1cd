/** The score of citations: what counts as found, exact and right. */
import { describe, expect, test } from 'vitest';
import type { Resolved, Target } from '../../../src/lib/cite/citation.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { unitsOfPath, type GoldMark } from '../../../scripts/bench/citations/gold.ts';
import { compareWithGold, scoreOf } from '../../../scripts/bench/citations/score.ts';

const target = (over: Partial<Target>): Target => ({ act: '.', path: 'art_1', state: 'resolved', ...over });
const citation = (start: number, end: number, ...targets: Target[]): Resolved => ({ start, end, at: 'art_1', text: '', act: { said: 'this' }, paths: [[]], targets });
const mark = (start: number, end: number, act: string, path: string): GoldMark => ({ start, end, targets: [{ act, path }] });
const tally = (citations: Resolved[], marks: GoldMark[], body: Provision[] = [], self?: string) =>
  compareWithGold(citations, { sha256: '', passages: [{ start: 0, end: 100 }], marks }, { body, self }).tally;

test('one mark is found once, and only inside the marked passages', () =>
  expect(tally([citation(0, 5, target({})), citation(6, 9, target({})), citation(200, 210, target({}))], [mark(0, 9, '.', 'art_1')])).toEqual({ found: 2, marked: 1, paired: 1, exact: 0, right: 1 }));

describe('targets', () => {
  test('all of them, in order', () => expect(tally([citation(0, 5, target({}), target({ path: 'art_2' }))], [mark(0, 5, '.', 'art_1')]).right).toBe(0));
  test('an act known by title is compared by the place of its name', () => {
    expect(tally([citation(0, 9, target({ act: '', naming: { start: 4, end: 9 } }))], [mark(0, 9, 'title:5-9', 'art_1')]).right).toBe(1);
    expect(tally([citation(0, 9, target({ act: '' }))], [mark(0, 9, 'title:5-9', 'art_1')]).right).toBe(0);
  });
  test('the act itself by its identifier is the act itself', () => expect(tally([citation(0, 9, target({}))], [mark(0, 9, 'rada:435-15', 'art_1')], [], 'rada:435-15').right).toBe(1));
  test('two paths to one provision are one', () => {
    const point: Provision = { kind: 'point', number: '3', eid: 'chp_1__point_3', text: '3.', children: [] };
    const body: Provision[] = [{ kind: 'chapter', number: '1', eid: 'chp_1', text: 'Глава 1', children: [point] }];
    expect(tally([citation(0, 9, target({ path: 'chp_1__point_3', eid: 'chp_1__point_3' }))], [mark(0, 9, '.', 'point_3')], body).right).toBe(1);
    expect(tally([citation(0, 9, target({ path: 'point_4', eid: 'other' }))], [mark(0, 9, '.', 'point_3')], body).right).toBe(0);
  });
});

test('F1 of detection, the rest among what was detected', () =>
  expect(scoreOf({ found: 100, marked: 80, paired: 60, exact: 30, right: 45 })).toEqual({ precision: 0.6, recall: 0.75, f1: 120 / 180, exact: 0.5, resolution: 0.75 }));

test('a path as units', () => {
  expect(unitsOfPath('att_порядок_2__point_2.1..2.5')).toEqual([{ kind: 'attachment', number: 'порядок_2' }, { kind: 'point', number: '2.1', to: '2.5' }]);
  expect(unitsOfPath('')).toEqual([]);
  expect(unitsOfPath('chorus_1')).toBeUndefined();
});
