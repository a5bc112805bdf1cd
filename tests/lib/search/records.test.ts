import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/lib/edition/identify.ts';
import { textOf } from '../../../src/lib/edition/text.ts';
import { actSchema, type Act } from '../../../src/lib/model/act.ts';
import type { Draft } from '../../../src/lib/model/draft.ts';
import type { Edition } from '../../../src/lib/model/edition.ts';
import { recordsOf } from '../../../src/lib/search/records.ts';

const heading = (text: string, children: Draft[] = [], attached?: true): Draft => ({ form: 'heading', text, children, ...(attached && { attached }) });
const line = (text: string, children: Draft[] = []): Draft => ({ form: 'paragraph', text, children });
const note = (text: string): Draft => ({ form: 'note', text, children: [] });

const act: Act = actSchema.parse({
  id: 'ua/t-1', kind: 'law', title: { uk: 'Навчальний закон', en: 'Training law' }, number: '7-Т', issuer: { uk: 'Укладачі' },
  identifiers: { rada: '7-23' }, adopted: '2023-04-05', status: 'training', bodies: ['customs', 'police'],
});

const edition = (drafts: Draft[], lang: 'uk' | 'en' = 'uk'): Edition => ({
  meta: { act: 'ua/t-1', date: '2024-05-06', lang, nature: 'training', source: { publisher: 'Укладачі', format: 'own' } },
  body: identify(drafts, 'ua'),
});

const records = (drafts: Draft[]): [string, string, string][] =>
  recordsOf(edition(drafts), act, { shownOn: 'uk' }).map(({ fragment, title, text }) => [fragment, title, text]);

const LAW = [
  heading('ЗАКОН\nПро кордон'),
  line('Цей Закон визначає засади.'),
  heading('Розділ I\nЗАГАЛЬНІ ПОЛОЖЕННЯ', [
    heading('Стаття 1. Терміни', [line('1. Терміни:', [line('1) кордон;')])]),
    heading('Стаття 1-1.', [note('{Статтю 1-1 виключено}')]),
  ]),
  { form: 'closing' as const, text: '', children: [line('Президент')] },
];

describe('records of an edition', () => {
  it('are one for the act and one for each article', () => {
    expect(records(LAW)).toEqual([
      ['', 'ЗАКОН Про кордон', 'Цей Закон визначає засади.\nРозділ I\nЗАГАЛЬНІ ПОЛОЖЕННЯ\nПрезидент'],
      ['art_1', 'Стаття 1. Терміни', '1. Терміни:\n1) кордон;'],
      ['art_1-1', 'Стаття 1-1.', 'Стаття 1-1.'],
    ]);
  });

  it('are points and sections where a document has no articles', () => {
    expect(records([
      heading('ПОСТАНОВА'),
      line('1. Затвердити Порядок, що додається.'),
      heading('ЗАТВЕРДЖЕНО\nПОРЯДОК', [heading('Загальні положення', [line('1. Цей Порядок визначає:', [line('1) механізм;')])])], true),
    ])).toEqual([
      ['', 'ПОСТАНОВА', 'ПОСТАНОВА'],
      ['point_1', '1. Затвердити Порядок, що додається.', '1. Затвердити Порядок, що додається.'],
      ['att_poriadok', 'ЗАТВЕРДЖЕНО ПОРЯДОК', 'ЗАТВЕРДЖЕНО ПОРЯДОК'],
      ['att_poriadok__hcontainer_nn_1', 'Загальні положення', 'Загальні положення'],
      ['att_poriadok__point_1', '1. Цей Порядок визначає:', '1. Цей Порядок визначає:\n1) механізм;'],
    ]);
  });

  it('give an article of a mere dash its heading for words, because a record without words cannot be found', () => {
    expect(records([heading('ЗАКОН'), heading('Стаття 4', [line('—')])])[1]).toEqual(['art_4', 'Стаття 4', 'Стаття 4 —']);
  });

  it('part label and heading printed on two lines', () => {
    expect(records([heading('ЗАКОН'), heading('Стаття 5\nПринципи', [line('Текст.')])])[1]![1]).toBe('Стаття 5. Принципи');
  });

  it('name a long paragraph by the words it begins with', () => {
    const long = `1. ${Array.from({ length: 40 }, (_, i) => `слово${i}`).join(' ')}`;
    expect(records([heading('ПОСТАНОВА'), line(long)])[1]![1]).toBe(`${long.split(' ').slice(0, 12).join(' ')} …`);
  });

  it("hold every word of the law once, the publisher's notes left out", () => {
    const all = edition(LAW);
    const letters = (text: string): string => [...text.replace(/\s+/g, '')].sort().join('');
    const held = recordsOf(all, act, { shownOn: '' }).map(({ title, text }) => (title === text ? text : `${title} ${text}`)).join(' ');
    expect(letters(held)).toBe(letters(textOf(all.body, { notes: false })));
  });

  it('carry the page, the numbers and the filters of the act', () => {
    expect(recordsOf(edition(LAW), act, { shownOn: 'uk en' })[1]).toMatchObject({
      path: 'acts/ua/t-1/2024-05-06.uk/', actTitle: 'Навчальний закон', numbers: '7-Т 7-23', date: '2024-05-06', lang: 'uk', shownOn: 'uk en', marks: 'training',
      filters: { jurisdiction: 'ua', kind: 'law', body: ['customs', 'police'], component: [], status: 'training', language: 'uk', year: '2023' },
    });
  });

  it('name the act in the language of the text, and no year where none is recorded', () => {
    const { adopted: _adopted, ...undated } = act;
    const [record] = recordsOf(edition(LAW, 'en'), undated, { shownOn: 'en' });
    expect(record).toMatchObject({ actTitle: 'Training law', filters: { language: 'en', year: '' } });
  });
});
