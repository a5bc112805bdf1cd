import { describe, expect, it } from 'vitest';
import { cardRows, relOf, sourceRows } from '../../src/components/card.ts';
import { actSchema } from '../../src/lib/model/act.ts';
import type { EditionMeta } from '../../src/lib/model/edition.ts';

const TRANSLATION: EditionMeta = {
  act: 'ua/nt-1', date: '2026-02-22', lang: 'en', nature: 'working-translation', source: { publisher: 'Звірка', format: 'own' },
  translation: { of: { date: '2026-02-22', lang: 'uk', source: 'копія тексту' }, by: 'Звірка', on: '2026-11-21', checkedOn: '2026-11-22' },
};
const rows = (meta: EditionMeta): string[] => sourceRows(meta, 'en').map(({ term, values }) => `${term}: ${values.map(({ text }) => text).join('; ')}`);

describe('the source of a translation', () => {
  it('names the text it renders and both days', () => {
    expect(rows(TRANSLATION).slice(-4)).toEqual(['Translated from: Ukrainian, 22 February 2026: копія тексту', 'Translated by: Звірка', 'Translated on: 21 November 2026', 'Checked back on: 22 November 2026']);
  });

  it('says when nobody has held it against that text', () => {
    const { checkedOn, ...made } = TRANSLATION.translation!;
    expect(checkedOn).toBeDefined();
    expect(rows({ ...TRANSLATION, translation: made }).at(-1)).toBe('Checked back on: not checked back yet');
  });

  it('has no such rows for any other text', () => {
    expect(sourceRows({ ...TRANSLATION, translation: undefined }, 'uk').map(({ term }) => term)).not.toContain('Перекладено з тексту');
  });
});

describe('the card of an act', () => {
  const act = actSchema.parse({ id: 'ua/nt-1', kind: 'law', title: { uk: 'Про навчання' }, issuer: { uk: 'Видавець' }, status: 'training', bodies: ['border-guard'], components: ['border-control'], addresses: ['https://example.org/1'] });
  const hrefs = (guide: boolean): string[] => cardRows(act, 'en', { guide }).flatMap(({ values }) => values.flatMap(({ href }) => href ?? []));

  it('leads to the pages of bodies and components where the site has them', () => {
    expect(hrefs(true)).toEqual(['/en/bodies/border-guard/', '/en/components/border-control/', 'https://example.org/1']);
    expect(hrefs(false)).toEqual(['https://example.org/1']);
  });

  it('tells a page of the site from an address of others', () => {
    expect(hrefs(true).map(relOf)).toEqual([undefined, undefined, 'external noreferrer']);
  });
});
