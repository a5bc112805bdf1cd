import { describe, expect, it } from 'vitest';
import { facetCss, facetLabel, facetsOf, facetValues, issuerNames, type Faceted } from '../../src/components/facets.ts';
import { words } from '../../src/i18n/catalogue.ts';
import { actSchema } from '../../src/lib/model/act.ts';

const entry = (id: string, facts: object, ...langs: string[]): Faceted => ({
  act: actSchema.parse({ id, kind: 'law', title: { uk: id }, issuer: { uk: 'Рада' }, status: 'in-force', ...facts }),
  editions: langs.map((lang) => ({ lang })),
});

const LAW = entry('ua/1', { adopted: '2009-11-05', bodies: ['migration', 'border-guard'] }, 'uk', 'en', 'uk');
const ORDER = entry('ua/2', { kind: 'order', adopted: '2024-01-01' }, 'uk');
const REGULATION = entry('eu/3', { kind: 'regulation', status: 'repealed', bodies: ['customs'] }, 'uk');

describe('facets of the list of acts', () => {
  it('offer only values that occur, counted, in the order of the house', () => {
    const facets = facetsOf([REGULATION, ORDER, LAW]);
    expect(facets.find(({ name }) => name === 'kind')?.values).toEqual([{ value: 'law', count: 1 }, { value: 'order', count: 1 }, { value: 'regulation', count: 1 }]);
    expect(facets.find(({ name }) => name === 'jurisdiction')?.values).toEqual([{ value: 'ua', count: 2 }, { value: 'eu', count: 1 }]);
    expect(facets.find(({ name }) => name === 'body')?.values.map(({ value }) => value)).toEqual(['border-guard', 'migration', 'customs']);
  });

  it('put the newest year first', () => {
    expect(facetsOf([LAW, ORDER]).find(({ name }) => name === 'year')?.values.map(({ value }) => value)).toEqual(['2024', '2009']);
  });

  it('leave out a facet that tells no act from another', () => {
    expect(facetsOf([ORDER, LAW]).map(({ name }) => name)).not.toContain('status');
    expect(facetsOf([LAW])).toEqual([]);
  });

  it('count a language once, however many editions it has', () => {
    expect(facetValues(LAW).language).toBe('en uk');
  });

  it('write several values in one order, so that one rule fits all acts that have them', () => {
    expect(facetValues(LAW).body).toBe('border-guard migration');
  });

  it('become rules that hide a row while its facet has a tick and none of its own values has', () => {
    const css = facetCss([LAW, REGULATION]);
    expect(css).toContain('body:has(.facets [name="body"]:checked):not(:has([name="body"]:is([value="border-guard"], [value="migration"]):checked)) .acts > [data-body="border-guard migration"] { display: none; }');
  });

  it('hide an act without any value of a facet as soon as that facet has a tick', () => {
    expect(facetCss([ORDER])).toContain('body:has(.facets [name="body"]:checked) .acts > [data-body=""] { display: none; }');
  });

  it('give the same bytes whatever the order of the acts', () => {
    expect(facetCss([LAW, ORDER, REGULATION])).toBe(facetCss([REGULATION, LAW, ORDER]));
  });

  it('know an issuer by a key of small letters, those with most acts first, named as its acts name it', () => {
    const entries = [entry('ua/4', { issuer: { uk: 'Кабінет Міністрів', en: 'Cabinet' } }), LAW, ORDER];
    expect(facetsOf(entries).find(({ name }) => name === 'issuer')?.values).toEqual([{ value: 'rada', count: 2 }, { value: 'kabinet-ministriv', count: 1 }]);
    expect(issuerNames(entries, 'en')).toEqual({ rada: 'Рада', 'kabinet-ministriv': 'Cabinet' });
  });

  it('name values in the language of the page, years as they are', () => {
    expect(facetLabel('kind', 'law', words('uk'))).toBe('Закон');
    expect(facetLabel('jurisdiction', 'eu', words('en'))).toBe('European Union');
    expect(facetLabel('year', '2024', words('uk'))).toBe('2024');
  });
});
