import { describe, expect, it } from 'vitest';
import { glossarySections, termRows } from '../../../src/components/knowledge/glossary-view.ts';
import { actSchema } from '../../../src/lib/model/act.ts';
import type { Term } from '../../../src/lib/model/term.ts';

const term = (uk: string, en: string, where = ''): Term => ({ uk, en, subject: 'borders', origin: 'law', where, note: '' });
const CODE = { act: actSchema.parse({ id: 'eu/32016r0399', kind: 'regulation', title: { uk: 'Кодекс' }, number: '2016/399', issuer: { uk: 'ЄС' }, identifiers: { celex: '32016R0399' }, status: 'in-force' }) };

describe('the glossary', () => {
  it('stands in sections by letter, in the alphabet of its first language: ґ after г, є after е', () => {
    const rows = termRows([term('єдине вікно', 'single window'), term('експорт', 'export'), term('ґрати', 'bars'), term('груз', 'cargo')], []);
    expect(glossarySections(rows, 'uk-en').map(({ letter, rows: own }) => [letter, own.map(({ uk }) => uk)])).toEqual([['Г', ['груз']], ['Ґ', ['ґрати']], ['Е', ['експорт']], ['Є', ['єдине вікно']]]);
    expect(glossarySections(rows, 'en-uk').map(({ letter }) => letter)).toEqual(['B', 'C', 'E', 'S']);
  });

  it('gives a term one address in both orders, a second of the same spelling another', () => {
    const rows = termRows([term('перевірка', 'check'), term('перевірка', 'verification')], []);
    expect(rows.map(({ id }) => id)).toEqual(['perevirka', 'perevirka-2']);
    expect(glossarySections(rows, 'en-uk').flatMap(({ rows: own }) => own.map(({ en, id }) => [en, id]))).toEqual([['check', 'perevirka'], ['verification', 'perevirka-2']]);
  });

  it('knows the act a place begins with and leaves other places as words', () => {
    const [row] = termRows([term('кордон', 'border', '32016r0399 art. 2(1); 9-99 ст. 1')], [CODE]);
    expect(row?.places).toEqual([{ act: { id: 'eu/32016r0399', number: '2016/399' }, text: 'art. 2(1)' }, { text: '9-99 ст. 1' }]);
  });

  it('has no two places of one address among letters that are written alike in ASCII', () => {
    const ids = glossarySections(termRows([term('хата', 'a'), term('щит', 'b'), term('1', '2')], []), 'uk-en').map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});
