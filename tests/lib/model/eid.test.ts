import { describe, expect, it } from 'vitest';
import { eidOf, fragment, transliterate } from '../../../src/lib/model/eid.ts';

describe('eIds (Akoma Ntoso naming)', () => {
  it.each([
    ['', 'article', '7-1', 'art_7-1'],
    ['art_7-1', 'paragraph', '2', 'art_7-1__para_2'],
    ['art_7-1__para_2', 'point', 'а', 'art_7-1__para_2__point_а'],
    ['', 'title', 'IV', 'title_IV'],
    ['att_порядок', 'point', '3', 'att_порядок__point_3'],
    ['', 'closing', undefined, 'closing'],
  ] as const)('%s + %s %s = %s', (parent, kind, number, eid) => expect(eidOf(parent, kind, number)).toBe(eid));
});

describe('fragments of addresses', () => {
  it('are eIds in ASCII', () => {
    expect(fragment('art_7-1__para_2__point_а')).toBe('art_7-1__para_2__point_a');
    expect(fragment('att_порядок__point_3')).toBe('att_poriadok__point_3');
    expect(fragment('part_загальна частина')).toBe('part_zahalna-chastyna');
  });

  it('keep the letters apart that points are numbered by', () => {
    const letters = [...'абвгґдеєжзиіїйклмнопрстуфхцчшщюя'];
    expect(new Set(letters.map(transliterate)).size).toBe(letters.length);
  });
});
