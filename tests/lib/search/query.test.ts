import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/lib/search/query.ts';

const printed = (text: string): string[] => parseQuery(text).terms.map((term) => (term.phrase ? `"${term.printed}"` : term.printed));

describe('a query', () => {
  it('is its words and numbers, without the punctuation round them', () => {
    expect(printed('кордони, (ст. 7-1) № 1710-VI!')).toEqual(['кордони', 'ст', '7-1', '1710-VI']);
  });

  it.each(['"державний кордон"', '«державний кордон»', '“державний кордон”', '„державний кордон“', '„державний кордон”'])('takes %s for a phrase', (text) => {
    const [term] = parseQuery(text).terms;
    expect(term).toMatchObject({ phrase: true, closed: 'державнъ корднъ', open: 'державнъ корднъ' });
  });

  it('takes a single quotation mark for punctuation', () => {
    expect(printed('"державний кордон')).toEqual(['державний', 'кордон']);
  });

  it('takes one word in quotes for a word', () => {
    expect(parseQuery('«Аркан»').terms).toMatchObject([{ phrase: false, printed: 'Аркан' }]);
  });

  it('keeps words and phrases apart', () => {
    expect(printed('пропуск "державний кордон" осіб')).toEqual(['пропуск', 'осіб', '"державний кордон"']);
  });

  it('says what the letters typed so far are, for the last word only', () => {
    expect(parseQuery('осіб прикордо').terms.map((term) => term.typed)).toEqual([undefined, 'прикордо']);
    expect(parseQuery('осіб прикордо ').terms.map((term) => term.typed)).toEqual([undefined, undefined]);
    expect(parseQuery('2016/39').terms[0]).toMatchObject({ typed: '2016ъ/39', closed: '2016ъ/39ъ' });
  });

  it('leaves words open to their neighbours, but never numbers', () => {
    expect(parseQuery('держави 7').terms).toMatchObject([{ open: 'держав', closed: 'державъ' }, { open: '7ъ', closed: '7ъ' }]);
  });

  it('asks for one word once, in whatever forms it was typed', () => {
    expect(printed('кордон кордону кордонами')).toHaveLength(1);
  });

  it('has no terms when it has no words', () => {
    for (const text of ['', '   ', '«»', '"', '— № §', '\u00AD']) expect(parseQuery(text).terms, JSON.stringify(text)).toEqual([]);
  });

  it('takes no more terms from a pasted page than a question can have', () => {
    expect(parseQuery(Array.from({ length: 500 }, (_, i) => `слово${i}`).join(' ')).terms).toHaveLength(24);
  });
});
