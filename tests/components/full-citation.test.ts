/** Full citations, as people write them in each language. */
import { describe, expect, it } from 'vitest';
import { actCitation, fullCitation } from '../../src/components/full-citation.ts';

const law = { id: 'ua/1710-17', kind: 'law', title: { uk: 'Про приклад', en: 'On the example' }, number: '1710-VI' } as const;
const code = { id: 'ua/1-1', kind: 'code', title: { uk: 'Навчальний кодекс України' }, number: '1-IX' } as const;
const regulation = { id: 'eu/32016r0399', kind: 'regulation', title: { uk: 'Регламент', en: 'Regulation' }, number: '2016/399' } as const;
const old = { id: 'eu/32006r0562', kind: 'regulation', title: { uk: 'Регламент' }, number: '(EC) No 562/2006' } as const;
const edition = { date: '2021-08-15', nature: 'consolidated' } as const;

describe('in Ukrainian', () => {
  it.each([
    ['ст. 6, ч. 3, п. 2', law, 'п. 2 ч. 3 ст. 6 Закону України «Про приклад» № 1710-VI, ред. від 15.08.2021'],
    ['ст. 6', code, 'ст. 6 (Навчальний кодекс України, № 1-IX), ред. від 15.08.2021'],
    ['ст. 6, ч. 3', regulation, 'ч. 3 ст. 6 Регламенту (ЄС) 2016/399, ред. від 15.08.2021'],
    ['', law, 'Закону України «Про приклад» № 1710-VI, ред. від 15.08.2021'],
  ] as const)('«%s»', (units, act, expected) => expect(fullCitation(units, actCitation(act, edition, 'uk'), 'uk')).toBe(expected));
});

describe('in English', () => {
  it.each([
    ['Art. 6, para. 3, point b', regulation, 'Article 6(3)(b) of Regulation (EU) 2016/399, consolidated 15.8.2021'],
    ['Art. 6, para. 3, subpara. 2', regulation, 'Article 6(3), subpara. 2 of Regulation (EU) 2016/399, consolidated 15.8.2021'],
    ['recital 12', regulation, 'recital 12 of Regulation (EU) 2016/399, consolidated 15.8.2021'],
    ['annex I, point 2', old, 'annex I, point 2 of Regulation (EC) No 562/2006, consolidated 15.8.2021'],
    ['Art. 6, para. 3, point 2', law, 'Article 6(3)(2) of the Law of Ukraine “On the example” No 1710-VI, edition of 15.8.2021'],
    ['Art. 6', code, 'Article 6 (Навчальний кодекс України, No 1-IX), edition of 15.8.2021'],
  ] as const)('"%s"', (units, act, expected) => expect(fullCitation(units, actCitation(act, edition, 'en'), 'en')).toBe(expected));

  it('of an original is an edition, not a consolidation', () => {
    expect(actCitation(regulation, { date: '2016-03-09', nature: 'original' }, 'en')).toBe('Regulation (EU) 2016/399, edition of 9.3.2016');
  });
});
