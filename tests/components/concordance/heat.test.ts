/** The heat strip: a cell an article, a band a verdict. */
import { describe, expect, it } from 'vitest';
import { heatHtml, heatOf } from '../../../src/components/concordance/heat.ts';
import { row, signed } from '../../lib/concordance/sketch.ts';
import { EU_OUTLINE, tableOf, UA_OUTLINE } from './table.ts';

const cellsOf = (rows: Parameters<typeof tableOf>[0], parts: object = {}): ReturnType<typeof heatOf> => {
  const { assessment, outlines } = tableOf(rows, parts);
  return heatOf(assessment, outlines);
};

describe('the heat strip', () => {
  it('has a cell for every article and annex of the act, assessed or not, with a gap where a chapter begins', () => {
    expect(cellsOf([]).map(({ eid, keys, opens }) => [eid, keys.join(), opens])).toEqual([
      ['art_1', 'not-assessed', false], ['art_2', 'not-assessed', false], ['art_3', 'not-assessed', true], ['att_I', 'not-assessed', true],
    ]);
  });

  it('shows every verdict of an article and what of it nobody assessed, in the order of the form', () => {
    const [first] = cellsOf([signed(EU_OUTLINE, 'art_1__para_2', [[UA_OUTLINE, 'art_7']], { verdict: 'partial' })]);
    expect(first).toMatchObject({ eid: 'art_1', keys: ['partial', 'not-assessed'], target: 'art_1__para_1' });
  });

  it('shows a row without a signature as such, never as its verdict', () => {
    expect(cellsOf([row({ provision: 'art_2', verdict: 'conforms' })])[1]?.keys).toEqual(['unsigned']);
  });

  it('counts a row for a chapter for each of its articles', () => {
    const cells = cellsOf([signed(EU_OUTLINE, 'chp_I', [])]);
    expect(cells.map(({ eid, keys }) => `${eid} ${keys.join()}`)).toEqual(['art_1 conforms', 'art_2 conforms', 'art_3 not-assessed', 'att_I not-assessed']);
  });

  it('leaves what is outside the scope in its place, as outside', () => {
    expect(cellsOf([], { scope: ['chp_II'] }).map(({ eid, keys }) => `${eid} ${keys.join()}`)).toEqual(['art_1 ', 'art_2 ', 'art_3 not-assessed', 'att_I ']);
  });

  it('is none where nothing is known of the act', () => {
    const { assessment } = tableOf([]);
    expect(heatOf(assessment, new Map())).toEqual([]);
    expect(heatHtml([], { speech: 'uk', label: '', outside: '' })).toBe('');
  });

  it('leads into the table for the pointer and is read as a sentence by ear; as a picture it has the sentence as its name', () => {
    const cells = [{ eid: 'art_1', target: 'art_1__para_2', keys: ['partial'] as const, opens: false }].map((cell) => ({ ...cell, keys: [...cell.keys] }));
    const frame = { speech: 'uk', label: '1 стаття, "А"', outside: 'поза межами' } as const;
    expect(heatHtml(cells, { ...frame, cited: () => 'ст. 1' })).toBe(
      '<div class="heat" aria-hidden="true"><a href="#art_1__para_2" tabindex="-1" title="ст. 1: частково відповідає"><i class="h-partial"></i></a></div><p class="for-ear">1 стаття, &quot;А&quot;</p>');
    expect(heatHtml(cells, frame)).toBe('<div class="heat" role="img" aria-label="1 стаття, &quot;А&quot;"><span><i class="h-partial"></i></span></div>');
  });
});
