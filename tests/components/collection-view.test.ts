import { describe, expect, it } from 'vitest';
import type { ActEntry, EditionFile } from '../../scripts/store/collection.ts';
import { byJurisdiction, inListOrder, latest } from '../../src/components/collection-view.ts';
import { actSchema } from '../../src/lib/model/act.ts';

const entry = (id: string, facts: object, ...editions: [date: string, lang: 'uk' | 'en', retrieved?: string][]): ActEntry => ({
  act: actSchema.parse({ id, kind: 'law', title: { uk: id }, issuer: { uk: 'Рада' }, status: 'in-force', ...facts }),
  file: '', outlines: [],
  editions: editions.map(([date, lang, retrieved]): EditionFile => ({ act: id, date, lang, nature: 'consolidated', file: '', sha256: '', layer: 'content', source: { publisher: 'Рада', format: 'own', ...(retrieved && { retrieved }) } })),
});

const OLD = entry('ua/old', { adopted: '1996-01-01' }, ['2001-01-01', 'uk']);
const BARE = entry('ua/bare', { adopted: '2010-01-01' });
const NEW = entry('eu/new', {}, ['2020-01-01', 'uk', '2026-02-02'], ['2020-01-01', 'en', '2026-03-03']);

describe('the collection in lists', () => {
  it('goes by jurisdiction, then by the newest text; an act without one by its adoption', () => {
    expect(inListOrder([NEW, OLD, BARE]).map(({ act }) => act.id)).toEqual(['ua/bare', 'ua/old', 'eu/new']);
    expect(byJurisdiction([NEW, OLD, BARE]).map(({ jurisdiction, entries }) => [jurisdiction, entries.length])).toEqual([['ua', 2], ['eu', 1]]);
  });

  it('has training acts after the law of their jurisdiction, however new', () => {
    const training = entry('ua/training', { status: 'training' }, ['2026-05-05', 'uk']);
    expect(inListOrder([training, OLD, NEW]).map(({ act }) => act.id)).toEqual(['ua/old', 'ua/training', 'eu/new']);
  });

  it('tells the texts that came last, each act once, in the language of the page, by the day the text was taken', () => {
    expect(latest([OLD, BARE, NEW], 'en', 4).map(({ edition }) => [edition.act, edition.lang])).toEqual([['eu/new', 'en'], ['ua/old', 'uk']]);
    expect(latest([OLD, BARE, NEW], 'uk', 1).map(({ edition }) => [edition.act, edition.lang])).toEqual([['eu/new', 'uk']]);
  });
});
