import { describe, expect, it } from 'vitest';
import { dictionaryOf, EMPTY_DICTIONARY } from '../../../src/lib/match/dictionary.ts';
import type { Side } from '../../../src/lib/match/evidence.ts';
import { match, scoresOfPairs } from '../../../src/lib/match/match.ts';
import { matchWithPivot } from '../../../src/lib/match/with-pivot.ts';
import { act } from './act.ts';

const LAW = `## Стаття 1. Визначення термінів

У цьому Законі терміни вживаються в такому значенні: склад — споруда; оператор — особа.

## Стаття 2. Зберігання товарів на складі

1. Оператор зберігає товари на складі під наглядом не довше 90 днів.

## Стаття 3. Взяття зразків

1. Інспектор бере зразки товарів для лабораторного дослідження в присутності оператора.

## Стаття 4. Скарга

1. Скаргу на рішення інспектора подають протягом десяти днів.

## Стаття 5. Штрафи

1. За порушення накладають штраф до 150 євро.`;

const TRANSLATION = `## Стаття 1. Терміни та означення

Застосовуються такі терміни: оператор.

## Стаття 2. Тривалість зберігання

Товари зберігаються на складі не більше 90 днів.

## Стаття 3. Відбір зразків

Відібрані зразки товарів направляють для лабораторного дослідження.

## Стаття 4. Право на скаргу

Рішення може бути предметом скарги протягом десяти днів.

## Стаття 5. Набрання чинності

Цей Регламент набуває чинності на двадцятий день.`;

const ORIGINAL = `## Article 1<br>Definitions

For the purposes of this Regulation the following definitions apply.

## Article 2<br>Duration of storage

Goods shall be stored in a warehouse for not more than 90 days.

## Article 3<br>Samples

Inspectors shall take samples of goods for laboratory analysis.

## Article 4<br>Complaint

A complaint against a decision may be lodged within ten days.

## Article 5<br>Entry into force

This Regulation shall enter into force on the twentieth day.

## Article 5a<br>Fines

Fines shall not exceed EUR 150.`;

const side = (lang: 'uk' | 'en', body: string): Side => ({ lang, articles: act(lang, body) });
const [law, translation, original] = [side('uk', LAW), side('uk', TRANSLATION), side('en', ORIGINAL)];
const dictionary = dictionaryOf([{ uk: 'товари', en: 'goods' }, { uk: 'склад', en: 'warehouse' }, { uk: 'зберігання', en: 'storage' }, { uk: 'зразки', en: 'samples' }, { uk: 'скарга', en: 'complaint' }, { uk: 'рішення', en: 'decision' }, { uk: 'штраф', en: 'fine' }], []);
const firsts = (rows: ReturnType<typeof match>): string[][] => rows.map(({ eu, candidates }) => [eu.number, candidates[0]?.ua.number ?? '']);

describe('matching through a translation', () => {
  const rows = match(translation, law, { dictionary: EMPTY_DICTIONARY, top: 3 });

  it('finds the article that rules the same matter', () => {
    expect(firsts(rows).slice(0, 4)).toEqual([['1', '1'], ['2', '2'], ['3', '3'], ['4', '4']]);
  });

  it('says why, with words of the Ukrainian text and the amounts of both', () => {
    const { reasons } = rows[1]!.candidates[0]!;
    expect(reasons.find(({ code }) => code === 'quantities')!.items).toEqual(['90 day']);
    expect(reasons.find(({ code }) => code === 'terms')!.items.join(' ')).toContain('склад');
  });

  it('gives every candidate a reason, never more candidates than asked for', () => {
    expect(rows.flatMap(({ candidates }) => candidates).filter(({ reasons }) => reasons.length === 0)).toEqual([]);
    expect(Math.max(...rows.map(({ candidates }) => candidates.length))).toBe(3);
  });

  it('proposes formulas as not applicable, and no strong candidate beside', () => {
    expect(rows[4]!.notApplicable).toEqual({ ground: 'final', code: 'entry-into-force' });
    expect(rows[4]!.candidates.some(({ strong }) => strong)).toBe(false);
    expect(rows.slice(0, 4).some(({ notApplicable }) => notApplicable)).toBe(false);
  });

  it('marks a pair that is each other’s nearest', () => {
    expect(rows[2]!.candidates[0]).toMatchObject({ mutual: true });
    expect(rows[2]!.candidates[1]).toMatchObject({ mutual: false });
  });

  it('gives the same for the same', () => {
    expect(match(translation, law, { dictionary: EMPTY_DICTIONARY, top: 3 })).toEqual(rows);
  });
});

describe('matching without a translation', () => {
  it('goes through the dictionary', () => {
    const rows = match(original, law, { dictionary, top: 1 });
    expect(firsts(rows).filter(([eu]) => eu !== '5')).toEqual([['1', '1'], ['2', '2'], ['3', '3'], ['4', '4'], ['5a', '5']]);
    expect(rows[0]!.mode).toBe('dictionary');
  });

  it('matches what the translation lacks, and names it', () => {
    const { rows, untranslated } = matchWithPivot({ eu: original, pivot: translation, ua: law }, { dictionary, top: 1 });
    expect(untranslated).toEqual(['5a']);
    expect(rows.map(({ eu, mode }) => [eu.number, mode]).slice(-2)).toEqual([['5', 'pivot'], ['5a', 'dictionary']]);
    expect(rows[1]!.eu.heading).toBe('Duration of storage');
  });
});

describe('what a person has decided', () => {
  const pair = { eu: 'art_3', ua: 'art_3' };

  it('is not proposed again once rejected', () => {
    const rows = match(translation, law, { dictionary: EMPTY_DICTIONARY, top: 5, decided: { confirmed: [], rejected: [pair] } });
    expect(rows[2]!.candidates.map(({ ua }) => ua.number)).not.toContain('3');
  });

  it('stays first once confirmed, and says so', () => {
    const rows = match(translation, law, { dictionary: EMPTY_DICTIONARY, top: 5, decided: { confirmed: [{ eu: 'art_3', ua: 'art_5' }], rejected: [] } });
    expect(rows[2]!.candidates[0]).toMatchObject({ score: 1, strong: true, confirmed: true, ua: { number: '5' } });
    expect(rows[2]!.candidates[0]!.reasons[0]).toEqual({ code: 'confirmed', items: [] });
  });

  it('raises the pairs beside a confirmed one', () => {
    const [plain, raised] = [[], [{ eu: 'art_2', ua: 'art_4' }]].map((confirmed) => scoresOfPairs(translation, law, { dictionary: EMPTY_DICTIONARY, decided: { confirmed, rejected: [] } }));
    expect(raised![2]![4]).toBeGreaterThan(plain![2]![4]!);
  });

  it('passes over a decision on a provision that is no more', () => {
    const decided = { confirmed: [{ eu: 'art_99', ua: 'art_1' }], rejected: [] };
    expect(match(translation, law, { dictionary: EMPTY_DICTIONARY, top: 3, decided })).toEqual(match(translation, law, { dictionary: EMPTY_DICTIONARY, top: 3 }));
  });
});

describe('matching of nothing', () => {
  it('has no rows, or rows without candidates', () => {
    expect(match({ lang: 'uk', articles: [] }, law, { dictionary, top: 3 })).toEqual([]);
    expect(match(translation, { lang: 'uk', articles: [] }, { dictionary, top: 3 }).map(({ candidates }) => candidates)).toEqual([[], [], [], [], []]);
  });
});
