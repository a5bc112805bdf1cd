import { describe, expect, it } from 'vitest';
import { datedPath, editionPath, neighbours, shownEdition, translationsOf, type Dated } from '../../src/components/editions.ts';
import { uncheckedFacts } from '../../src/components/checks.ts';
import { marksOf } from '../../src/lib/model/marks.ts';
import { relationsOf } from '../../src/components/relations.ts';
import { actSchema } from '../../src/lib/model/act.ts';

const edition = (date: string, lang: Dated['lang']): Dated => ({ act: 'ua/nt-1', date, lang });
/** Newest first, Ukrainian before the others, as the store gives them. */
const EDITIONS = [edition('2026-03-01', 'uk'), edition('2026-03-01', 'fr'), edition('2025-01-01', 'uk'), edition('2025-01-01', 'en'), edition('2024-05-12', 'uk')];

describe('which edition a page shows', () => {
  it('is the newest in the language of the page, even when another language has a newer one', () => {
    expect(shownEdition(EDITIONS, 'uk')).toEqual(edition('2026-03-01', 'uk'));
    expect(shownEdition(EDITIONS, 'en')).toEqual(edition('2025-01-01', 'en'));
  });

  it('is Ukrainian, then English, then whatever there is', () => {
    expect(shownEdition([edition('2026-01-01', 'fr'), edition('2025-01-01', 'uk')], 'en')?.lang).toBe('uk');
    expect(shownEdition([edition('2026-01-01', 'fr'), edition('2025-01-01', 'en')], 'uk')?.lang).toBe('en');
    expect(shownEdition([edition('2026-01-01', 'fr')], 'uk')?.lang).toBe('fr');
    expect(shownEdition([], 'uk')).toBeUndefined();
  });

  it('is linked at the address of the act, every other at its date', () => {
    const shown = shownEdition(EDITIONS, 'en');
    expect(editionPath('en', edition('2025-01-01', 'en'), shown)).toBe('/en/acts/ua/nt-1/');
    expect(editionPath('en', edition('2025-01-01', 'uk'), shown)).toBe('/en/acts/ua/nt-1/2025-01-01.uk/');
    expect(datedPath('uk', edition('2025-01-01', 'en'))).toBe('/acts/ua/nt-1/2025-01-01.en/');
  });

  it('has its neighbours in its own language', () => {
    expect(neighbours(EDITIONS, edition('2025-01-01', 'uk'))).toEqual({ previous: edition('2024-05-12', 'uk'), next: edition('2026-03-01', 'uk'), newest: edition('2026-03-01', 'uk') });
    expect(neighbours(EDITIONS, edition('2026-03-01', 'uk')).next).toBeUndefined();
    expect(neighbours(EDITIONS, edition('2025-01-01', 'en'))).toEqual({ previous: undefined, next: undefined, newest: edition('2025-01-01', 'en') });
  });

  it('has translations of the same date only', () => {
    expect(translationsOf(EDITIONS, edition('2025-01-01', 'uk'))).toEqual([edition('2025-01-01', 'en')]);
    expect(translationsOf(EDITIONS, edition('2024-05-12', 'uk'))).toEqual([]);
  });
});

describe('marks that a text is not law', () => {
  it('come from the act and from the edition', () => {
    expect(marksOf({ status: 'training' }, { nature: 'working-translation' })).toEqual(['training', 'translation']);
    expect(marksOf({ status: 'in-force' }, { nature: 'training' })).toEqual(['training']);
    expect(marksOf({ status: 'draft' })).toEqual(['draft']);
  });

  it('never stand on an official text', () => {
    expect(marksOf({ status: 'in-force' }, { nature: 'consolidated' })).toEqual([]);
    expect(marksOf({ status: 'in-force' }, { nature: 'official-translation' })).toEqual([]);
  });
});

const act = (id: string, facts: object = {}): ReturnType<typeof actSchema.parse> =>
  actSchema.parse({ id, kind: 'law', title: { uk: id }, issuer: { uk: 'Рада' }, status: 'in-force', ...facts });

describe('relations', () => {
  it('are told from both sides', () => {
    const one = act('ua/1', { relations: [{ kind: 'implements', act: 'eu/2', note: { uk: 'стаття 3' } }] });
    const two = act('eu/2');
    expect(relationsOf(one, [one, two])).toEqual([{ kind: 'implements', act: 'eu/2', note: { uk: 'стаття 3' }, inverse: false }]);
    expect(relationsOf(two, [one, two])).toEqual([{ kind: 'implements', act: 'ua/1', note: { uk: 'стаття 3' }, inverse: true }]);
  });

  it('tell a bond that both records state once', () => {
    const one = act('ua/1', { relations: [{ kind: 'related', act: 'eu/2' }] });
    const two = act('eu/2', { relations: [{ kind: 'related', act: 'ua/1' }] });
    expect(relationsOf(one, [one, two])).toHaveLength(1);
  });

  it('keep an act that the collection does not have', () => {
    expect(relationsOf(act('ua/1', { relations: [{ kind: 'amends', act: 'ua/unknown' }] }), [])).toHaveLength(1);
  });
});

describe('facts nobody verified', () => {
  it('are those the record states and no check names', () => {
    const checked = act('ua/1', { number: '1-I', adopted: '2020-01-01', checks: [{ facts: ['number', 'title.uk'], against: 'zakon.rada.gov.ua', on: '2026-01-01', by: 'укладач' }] });
    expect(uncheckedFacts(checked)).toEqual(['issuer', 'adopted', 'status']);
  });

  it('are not the facts the record does not state', () => {
    expect(uncheckedFacts(act('ua/1'))).not.toContain('published');
    expect(uncheckedFacts(act('ua/1'))).not.toContain('identifiers');
  });
});
