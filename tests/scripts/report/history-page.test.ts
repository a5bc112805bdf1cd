/** The amendment history as a person reads it. */
import { describe, expect, it } from 'vitest';
import { historyPage } from '../../../scripts/report/history-page.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import { historyOf } from '../../../src/lib/history/history.ts';
import type { Draft } from '../../../src/lib/model/draft.ts';

const note = (text: string): Draft => ({ form: 'note', text, children: [] });
const body = identify([
  note('(Відомості Верховної Ради (ВВР), 2014, № 49, ст.2056)'),
  { form: 'heading', text: 'Стаття 1. Межа', children: [
    { form: 'paragraph', text: '1. Межа пряма.', children: [note('{Частина перша статті 1 в редакції Закону № 1-IX від 05.11.2019 - діє до 2030 року}')] },
    note('{Пункт 9 статті 7 виключено на підставі Наказу Міністерства юстиції № 3566/5 від 18.11.2019}'),
  ] },
], 'ua');

describe('the page of a history', () => {
  it('lists the acts by date with their identifiers, then the operations by provision', () => {
    expect(historyPage(historyOf(body), 'uk').trimEnd().split('\n')).toEqual([
      'Акти, якими внесено зміни: 2',
      '  закон 1-IX від 2019-11-05 (1-20) · 1',
      '  наказ 3566/5 від 2019-11-18 · 1',
      '',
      'Зміни за положеннями: 2',
      '  art_1__para_1: нова редакція — закон 1-IX від 2019-11-05 (діє до 2030 року)',
      '  article 7, point 9: виключено — наказ 3566/5 від 2019-11-18',
    ]);
  });

  it('speaks English when asked', () => {
    expect(historyPage(historyOf(body), 'en')).toContain('art_1__para_1: new wording — закон 1-IX of 2019-11-05');
  });

  it('is empty for a text without notes', () => {
    expect(historyPage(historyOf([]), 'uk')).toBe('');
  });
});
