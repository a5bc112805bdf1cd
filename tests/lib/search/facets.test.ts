import { describe, expect, it } from 'vitest';
import { openFacets, packFacets } from '../../../src/lib/search/facets.ts';
import { recordOf } from '../../index-in-node.ts';

const filters = (part: object) => recordOf({ text: '', filters: part }).filters;
const LAW = filters({ kind: 'law', body: ['customs', 'police'], year: '2009' });
const CODE = filters({ kind: 'code', body: ['customs'], year: '' });
const packed = packFacets([{ id: 'a', filters: LAW }, { id: 'b', filters: CODE }, { id: 'c', filters: LAW }]);
const facets = openFacets(packed);

describe('facets', () => {
  it('are one row for all records of the same values', () => {
    expect(packed.rows.map(({ ids }) => ids)).toEqual([['a', 'c'], ['b']]);
  });

  it('let through any value of one filter and all filters together', () => {
    const shown = (chosen: Record<string, string[]>): string[] => ['a', 'b', 'c'].filter((id) => facets.allows(id, chosen));
    expect(shown({})).toEqual(['a', 'b', 'c']);
    expect(shown({ kind: ['law', 'code'] })).toEqual(['a', 'b', 'c']);
    expect(shown({ kind: ['law'], body: ['police'] })).toEqual(['a', 'c']);
    expect(shown({ kind: ['code'], body: ['police'] })).toEqual([]);
    expect(shown({ kind: [] })).toEqual(['a', 'b', 'c']);
  });

  it('count the records of each value', () => {
    expect(facets.counts(['a', 'b', 'c'], {})).toMatchObject({ kind: { law: 2, code: 1 }, body: { customs: 3, police: 2 }, year: { 2009: 2 }, component: {} });
    expect(facets.counts(['b'], {})['kind']).toEqual({ code: 1 });
  });

  it('keep the numbers beside a chosen value, and narrow those of the other filters', () => {
    const counts = facets.counts(['a', 'b', 'c'], { kind: ['code'] });
    expect(counts['kind']).toEqual({ law: 2, code: 1 });
    expect(counts['body']).toEqual({ customs: 1 });
  });

  it('know nothing of records that are not in the collection', () => {
    expect(facets.allows('x', {})).toBe(false);
    expect(facets.counts(['x'], {})['kind']).toEqual({});
    expect(facets.ids).toEqual(['a', 'c', 'b']);
  });
});
