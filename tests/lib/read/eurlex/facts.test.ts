/** Facts that EUR-Lex prints about an act: numbers in both orders, dates in the languages of the collection. */
import { describe, expect, it } from 'vitest';
import { factsOfReference, factsOfTitle } from '../../../../src/lib/read/eurlex/facts.ts';

describe('the title', () => {
  it.each([
    { lines: ['REGULATION (EU) 2016/679 OF THE EUROPEAN PARLIAMENT', 'of 27 April 2016', 'repealing Directive 95/46/EC'], number: '2016/679', celex: '32016R0679', adopted: '2016-04-27' },
    { lines: ['REGULATION (EU) No 1215/2012 OF THE EUROPEAN PARLIAMENT', 'of 12 December 2012'], number: '1215/2012', celex: '32012R1215', adopted: '2012-12-12' },
    { lines: ['RÈGLEMENT (UE) N o 1215/2012 DU PARLEMENT EUROPÉEN', 'du 12 décembre 2012'], number: '1215/2012', celex: '32012R1215', adopted: '2012-12-12' },
    { lines: ['DIRECTIVE 2006/54/EC OF THE EUROPEAN PARLIAMENT', 'of 5 July 2006'], number: '2006/54/EC', celex: '32006L0054', adopted: '2006-07-05' },
    { lines: ['SIXTH COUNCIL DIRECTIVE', 'of 17 December 1982', 'based on Article 54 (3) (g) of the Treaty', '(82/891/EEC)'], number: '82/891/EEC', celex: '31982L0891', adopted: '1982-12-17' },
    { lines: ['РЕГЛАМЕНТ (ЕИО) № 3976/87 НА СЪВЕТА', 'от 14 декември 1987 година'], number: '3976/87', celex: '31987R3976', adopted: '1987-12-14' },
    { lines: ['RÈGLEMENT (CE) No 44/2001 DU CONSEIL', 'du 1er mars 2001'], number: '44/2001', celex: '32001R0044', adopted: '2001-03-01' },
  ])('$lines.0', ({ lines, ...facts }) => {
    expect(factsOfTitle(lines)).toEqual({ title: lines.join(' '), ...facts });
  });

  it('without a number of its own gives none: the number of the act it repeals is not taken', () => {
    expect(factsOfTitle(['COUNCIL DIRECTIVE', 'amending Directive 84/450/EEC'])).toEqual({ title: 'COUNCIL DIRECTIVE amending Directive 84/450/EEC' });
  });
});

describe('the reference line', () => {
  it.each([
    ['02016R0679 — EN — 04.05.2016 — 000.002', { celex: '32016R0679', date: '2016-05-04', lang: 'en' }],
    ['1976L0207 — CS — 05.10.2002 — 001.001', { celex: '31976L0207', date: '2002-10-05', lang: 'cs' }],
    ['02016R0679 — SV — 04.05.2016 — 000.002', { celex: '32016R0679', date: '2016-05-04', lang: undefined }],
    ['some other line', {}],
  ])('%s', (line, facts) => {
    expect(factsOfReference(line)).toEqual(facts);
  });
});
