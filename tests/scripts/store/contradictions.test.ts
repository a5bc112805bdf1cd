import { describe, expect, test } from 'vitest';
import type { SourceFacts } from '../../../src/lib/model/block.ts';
import type { EditionMeta } from '../../../src/lib/model/edition.ts';
import type { Act } from '../../../src/lib/model/act.ts';
import { contradictions, recordDifferences, slugOf } from '../../../scripts/store/contradictions.ts';

const meta = (act: string, date = '2026-03-02'): EditionMeta => ({ act, date, lang: 'uk', nature: 'consolidated', source: { publisher: 'Рада', format: 'rada-xml' } });
const codes = (act: string, facts: SourceFacts, date?: string): string[] => contradictions(meta(act, date), facts).map(({ code }) => code);

describe('what is said against what the source says', () => {
  test.each([
    ['the act of that number', 'ua/1103-16', { nreg: '1103-16' }, []],
    ['another act', 'ua/1710-17', { nreg: '1103-16' }, ['act-differs']],
    ['a number with letters, transliterated', 'ua/254k-96-vr', { nreg: '254к/96-вр' }, []],
    ['a CELEX of another act', 'eu/32016r0679', { celex: '32016L0680' }, ['act-differs']],
    ['the printed number of the same law', 'ua/1103-16', { number: '1103-V' }, []],
    ['the printed number of another law', 'ua/1103-16', { number: '1104-V' }, ['act-differs']],
    ['the printed number of the same regulation', 'eu/32016r0679', { number: '2016/679' }, []],
    ['the printed number of another regulation', 'eu/32016r0679', { number: '2016/680' }, ['act-differs']],
    ['a number of the year and a slug made of it', 'eu/2016-679', { number: '2016/679' }, []],
    ['a name of the editor’s choice contradicts nothing', 'eu/gdpr', { celex: '32016R0679' }, []],
    ['a source that says nothing contradicts nothing', 'ua/1710-17', {}, []],
  ])('%s', (_, act, facts, expected) => {
    expect(codes(act, facts)).toEqual(expected);
  });

  test('another date of the edition is a warning', () => {
    expect(codes('ua/1103-16', { nreg: '1103-16', date: '2026-03-02' }, '2026-03-20')).toEqual(['date-differs']);
  });

  test('an edition before the adoption is a warning', () => {
    expect(codes('ua/1103-16', { adopted: '2027-01-01' })).toEqual(['edition-before-adoption']);
  });

  test('a stored edition of another act is a warning', () => {
    expect(contradictions(meta('ua/a'), {}, meta('ua/b')).map(({ facts }) => facts)).toEqual([{ found: 'ua/b', given: 'ua/a' }]);
  });
});

describe('the record against the source', () => {
  const act: Act = {
    id: 'ua/1103-16', kind: 'law', title: { uk: 'Т' }, issuer: { uk: 'Р' }, status: 'in-force', number: '1103-V', adopted: '2007-05-31',
    identifiers: { rada: '1103-16' }, addresses: [], bodies: [], levels: [], components: [], relations: [], checks: [],
  };

  test('agreement is silent, case apart', () => {
    expect(recordDifferences(act, { number: '1103-v', nreg: '1103-16', adopted: '2007-05-31' }, 'act.yaml')).toEqual([]);
  });

  test('another number is named with both values', () => {
    expect(recordDifferences(act, { number: '1104-V' }, 'act.yaml')[0]?.facts).toEqual({ field: 'number', stored: '1103-V', found: '1104-V' });
  });
});

test('slugs of Rada numbers', () => {
  expect(['254к/96-вр', '984_009-13', '950-2007-п', '64/2022'].map(slugOf)).toEqual(['254k-96-vr', '984-009-13', '950-2007-p', '64-2022']);
});
