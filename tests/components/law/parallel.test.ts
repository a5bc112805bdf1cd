/** Two languages side by side, and the translation that lags. */
import { describe, expect, it } from 'vitest';
import { lagOf, lagWords } from '../../../src/components/law/lag.ts';
import { alignedRows } from '../../../src/components/law/parallel.ts';
import { parallelHtml } from '../../../src/components/law/parallel-html.ts';
import { parallelOf, parallelTexts } from '../../../src/components/law/parallel-texts.ts';
import type { Lang, Nature, Provision } from '../../../src/lib/model/edition.ts';

const unit = (kind: Provision['kind'], eid: string, text: string, ...children: Provision[]): Provision => ({ kind, eid, text, children });
const rows = (left: Provision[], right: Provision[]): [string, string][] =>
  alignedRows(left, right).map((row) => [row.left.map(({ text }) => text).join(' | '), row.right.map(({ text }) => text).join(' | ')]);

describe('rows of two texts', () => {
  const paragraph = (n: number, text: string): Provision => unit('paragraph', `art_1__para_${n}`, text);

  it('are line by line where the addresses agree', () => {
    expect(rows([unit('article', 'art_1', 'Стаття 1', paragraph(1, '1. Так'), paragraph(2, '2. Ні'))], [unit('article', 'art_1', 'Article 1', paragraph(1, '1. Yes'), paragraph(2, '2. No'))]))
      .toEqual([['Стаття 1', 'Article 1'], ['1. Так', '1. Yes'], ['2. Ні', '2. No']]);
  });

  it('are one for the whole article where they do not', () => {
    expect(rows([unit('article', 'art_1', 'Стаття 1', paragraph(1, '1. Так'))], [unit('article', 'art_1', 'Article 1', paragraph(1, '1. Yes'), paragraph(2, '2. No'))]))
      .toEqual([['Стаття 1 | 1. Так', 'Article 1 | 1. Yes | 2. No']]);
  });

  it('say when one text has no such article, in the place where the other has it', () => {
    const [one, two, three] = ['art_1', 'art_2', 'art_3'].map((eid) => unit('article', eid, eid)) as [Provision, Provision, Provision];
    expect(rows([one, three], [one, two, three])).toEqual([['art_1', 'art_1'], ['', 'art_2'], ['art_3', 'art_3']]);
    expect(rows([one, two], [one])).toEqual([['art_1', 'art_1'], ['art_2', '']]);
  });

  it('take a Cyrillic and a Latin letter of one address as one, and leave notes aside', () => {
    const [left, right] = [unit('point', 'art_1__point_а', 'а) так'), unit('point', 'art_1__point_a', '(a) yes')];
    expect(rows([unit('article', 'art_1', 'С', left, unit('note', 'n', '{…}'))], [unit('article', 'art_1', 'A', right)])).toEqual([['С', 'A'], ['а) так', '(a) yes']]);
  });

  it('repeat no address and escape every character', () => {
    const html = parallelHtml(alignedRows([unit('article', 'art_1', 'Стаття 1', paragraph(1, '1. <b>'))], [unit('article', 'art_1', 'Article 1', paragraph(1, '1. &'))]), ['uk', 'en'], 'uk');
    expect(html.match(/id="[^"]+"/g)).toEqual(['id="art_1"', 'id="art_1__para_1"']);
    expect(html).toContain('&lt;b&gt;');
    expect(html).toContain('<div lang="en"><h2 class="article">Article 1</h2></div>');
  });
});

const text = (date: string, lang: Lang, nature: Nature): { act: string; date: string; lang: Lang; nature: Nature } => ({ act: 'eu/t', date, lang, nature });

describe('which texts stand side by side', () => {
  it('are those of one date, and the newest of each language beside the nearest', () => {
    const editions = [text('2024-07-10', 'en', 'consolidated'), text('2019-06-11', 'uk', 'official-translation'), text('2019-06-11', 'en', 'consolidated'), text('2016-03-09', 'en', 'original')];
    expect(parallelTexts(editions).map(({ date, uk, en }) => [date, uk.date, en.date])).toEqual([['2024-07-10', '2019-06-11', '2024-07-10'], ['2019-06-11', '2019-06-11', '2019-06-11']]);
    expect(parallelOf(editions, editions[3]!)).toBeUndefined();
  });

  it('are none for one language', () => expect(parallelTexts([text('2024-07-10', 'en', 'consolidated')])).toEqual([]));
});

describe('a translation lags', () => {
  const translation = text('2019-06-11', 'uk', 'official-translation');

  it('when an edition in the original language is newer', () => {
    const editions = [text('2024-07-10', 'en', 'consolidated'), translation];
    expect(lagOf(editions, translation)).toEqual({ translation: '2019-06-11', current: '2024-07-10' });
    expect(lagWords(editions, translation, 'uk')).toBe('Переклад відповідає стану на 11.06.2019; чинна редакція — від 10.07.2024');
  });

  it('not behind its own date, another translation or a draft', () => {
    expect(lagOf([text('2019-06-11', 'en', 'consolidated'), translation], translation)).toBeUndefined();
    expect(lagOf([text('2024-07-10', 'fr', 'working-translation'), text('2025-01-01', 'en', 'draft'), translation], translation)).toBeUndefined();
    expect(lagOf([text('2024-07-10', 'uk', 'consolidated'), text('2020-01-01', 'en', 'consolidated')], text('2020-01-01', 'en', 'consolidated'))).toBeUndefined();
  });
});
