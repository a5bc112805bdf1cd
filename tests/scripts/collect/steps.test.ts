/** What is asked for an act, and what is not. */
import { describe, expect, test } from 'vitest';
import { stepsFor, type Wish } from '../../../scripts/collect/steps.ts';
import type { Target } from '../../../scripts/collect/targets.ts';
import type { EditionFile } from '../../../scripts/store/collection.ts';
import { actSchema } from '../../../src/lib/model/act.ts';
import { readRadaCard } from '../../../src/lib/read/rada/card.ts';
import { card, NREG } from './texts.ts';

const WISH: Wish = { editions: 'newest', langs: ['en'], format: 'xhtml', consolidated: false, replace: false };
const TODAY = '2026-11-22';

const edition = (act: string, date: string, lang: EditionFile['lang'], nature: EditionFile['nature'] = 'consolidated'): EditionFile =>
  ({ act, date, lang, nature, source: { publisher: 'x', format: 'own' }, file: `${date}.${lang}.md`, sha256: 'a', layer: 'overlay' });

const target = (act: string, numbers: Partial<Target>, editions: EditionFile[] = [], adopted?: string): Target => ({
  act, original: true, consolidations: [], ...numbers,
  entry: { act: actSchema.parse({ id: act, kind: 'law', title: { uk: 'Назва' }, issuer: { uk: 'Хтось' }, status: 'in-force', ...(adopted && { adopted }) }), file: 'act.yaml', editions, outlines: [] },
});

const short = (target: Target, wish: Partial<Wish> = {}, dates?: number[], more: object = {}): unknown[] => {
  const known = dates && readRadaCard(card(NREG, dates, more)).value;
  return stepsFor(target, { ...WISH, ...wish }, known, TODAY).steps.map((step) =>
    (step.what === 'card' ? step.addresses[0].path : [step.date, step.lang, step.nature, step.addresses[0].path.replace(/^.*\//, ''), step.there ? 'there' : 'ask']));
};

describe('an act of the Rada', () => {
  const law = target('ua/9001-20', { nreg: NREG });

  test('before the card has come: the card, and the current text', () => {
    expect(short(law)).toEqual([`/laws/card/${NREG}.json`, [undefined, 'uk', undefined, `${NREG}.xml`, 'ask']]);
  });

  test('the newest edition is the one the card names current, as .xml', () => {
    expect(short(law, {}, [20200201, 20230505, 20260302]).slice(1)).toEqual([['2026-03-02', 'uk', 'consolidated', `${NREG}.xml`, 'ask']]);
  });

  test('all of them, newest first; those before as .txt; the first is the original', () => {
    expect(short(law, { editions: 'all' }, [20200201, 20230505, 20260302]).slice(1)).toEqual([
      ['2026-03-02', 'uk', 'consolidated', `${NREG}.xml`, 'ask'], ['2023-05-05', 'uk', 'consolidated', 'ed20230505.txt', 'ask'], ['2020-02-01', 'uk', 'original', 'ed20200201.txt', 'ask'],
    ]);
    expect(short(law, { editions: { since: '2023-05-05' } }, [20200201, 20230505, 20260302])).toHaveLength(3);
  });

  test('an edition without a day, or of a day to come, is not asked for, and said', () => {
    const known = readRadaCard(card(NREG, [20200201, 30000101, 20270101], { datred: 20200201 })).value;
    const { steps, messages } = stepsFor(law, { ...WISH, editions: 'all' }, known, TODAY);
    expect(steps.map((step) => (step.what === 'text' ? step.date : step.what))).toEqual(['card', '2020-02-01']);
    expect(messages).toMatchObject([{ code: 'collect-later-editions', facts: { count: 2 } }]);
  });

  test('what is stored is asked for again only when it is the current text, or with --replace', () => {
    const stored = target('ua/9001-20', { nreg: NREG }, [edition('ua/9001-20', '2026-03-02', 'uk'), edition('ua/9001-20', '2020-02-01', 'uk')]);
    const asks = (wish: Partial<Wish>): unknown[] => short(stored, { editions: 'all', ...wish }, [20200201, 20260302]).slice(1).map((step) => (step as unknown[])[4]);
    expect([asks({}), asks({ replace: true })]).toEqual([['ask', 'there'], ['ask', 'ask']]);
  });

  test('a translation of an EU act keeps the nature its reader tells', () => {
    expect(short(target('eu/code', { nreg: NREG }), {}, [20200201])[1]).toEqual(['2020-02-01', 'uk', undefined, `${NREG}.xml`, 'ask']);
  });
});

describe('an act of the Union', () => {
  test('the original in each language, dated as the record dates the act', () => {
    expect(short(target('eu/code', { celex: '32016R0399' }, [edition('eu/code', '2016-03-09', 'en', 'original')], '2016-03-09'), { langs: ['en', 'fr'] })).toEqual([
      ['2016-03-09', 'en', 'original', '32016R0399', 'there'], ['2016-03-09', 'fr', 'original', '32016R0399', 'ask'],
    ]);
  });

  test('consolidations by their dates, and not the original when only they were named', () => {
    expect(short(target('eu/code', { celex: '32016R0399', original: false, consolidations: ['2024-07-10'] }))).toEqual([['2024-07-10', 'en', 'consolidated', '02016R0399-20240710', 'ask']]);
  });

  test('an original whose date nobody knows yet is found by its nature', () => {
    expect(short(target('eu/code', { celex: '32016R0399' }, [edition('eu/code', '2016-03-09', 'en', 'original')]))).toEqual([[undefined, 'en', 'original', '32016R0399', 'there']]);
  });

  test('Ukrainian is no language of the Union, a record without dates of consolidations names none', () => {
    const { steps, messages } = stepsFor(target('eu/code', { celex: '32016R0399' }), { ...WISH, langs: ['uk'], consolidated: true }, undefined, TODAY);
    expect([steps, messages.map(({ code }) => code)]).toEqual([[], ['collect-no-language', 'collect-no-consolidations']]);
  });
});

test('an act without number has no steps and says so', () => {
  expect(stepsFor(target('ua/nt-1', {}), WISH, undefined, TODAY)).toMatchObject({ steps: [], messages: [{ code: 'collect-no-number', at: 'ua/nt-1' }] });
});
