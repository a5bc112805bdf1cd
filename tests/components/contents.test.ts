import { describe, expect, it } from 'vitest';
import { contentsHtml, contentsOf } from '../../src/components/contents.ts';
import { cellsOf, stripHtml } from '../../src/components/strip.ts';
import { words } from '../../src/i18n/catalogue.ts';
import { identify } from '../../src/lib/edition/identify.ts';
import type { Draft } from '../../src/lib/model/draft.ts';

const heading = (text: string, ...children: Draft[]): Draft => ({ form: 'heading', text, children });
const paragraph = (text: string): Draft => ({ form: 'paragraph', text, children: [] });
const articles = (first: number, last: number): Draft[] =>
  Array.from({ length: last - first + 1 }, (_, n) => heading(`Стаття ${first + n}. Назва`, paragraph('Текст.')));
const body = (...drafts: Draft[]): ReturnType<typeof identify> => identify(drafts, 'ua');

describe('contents', () => {
  it('leave out the title of the act and everything that is no heading', () => {
    const entries = contentsOf(body(heading('ЗАКОН УКРАЇНИ\nПро кордон'), paragraph('Цей Закон …'), heading('Стаття 1. Терміни', paragraph('1) кордон;'))));
    expect(entries).toEqual([{ id: 'art_1', label: 'Стаття 1.', text: 'Терміни', article: '1', children: [] }]);
  });

  it('tell label and name apart, printed on one line or on two', () => {
    const [one, two] = contentsOf(body(heading('Розділ I. ПРАВА'), heading('Розділ II\nОБОВ’ЯЗКИ')));
    expect([one?.label, one?.text, two?.label, two?.text]).toEqual(['Розділ I.', 'ПРАВА', 'Розділ II', 'ОБОВ’ЯЗКИ']);
  });

  it('list an approved document by its own name, not by the formula above it', () => {
    const attached: Draft = { ...heading('ЗАТВЕРДЖЕНО\nпостановою\nПОРЯДОК\nпропуску осіб'), attached: true };
    const [entry] = contentsOf(body(attached));
    expect(`${entry?.label} ${entry?.text}`).toBe('ПОРЯДОК пропуску осіб');
  });

  it('leave out a unit whose heading is lost and list what it holds', () => {
    const entries = contentsOf(body(heading('Стаття 1. Міст', paragraph('Міст є.')), heading('', heading('Стаття 2. Брід', paragraph('Брід є.')))));
    expect(entries.map(({ id }) => id)).toEqual(['art_1', 'art_2']);
  });

  it('stand open in a short act', () => {
    expect(contentsHtml(contentsOf(body(heading('Розділ I\nПРАВА', ...articles(1, 5)))), words('uk'))).not.toContain('<details');
  });

  it('fold in a long act under a line that says which articles are below', () => {
    const markup = contentsHtml(contentsOf(body(heading('Розділ I\nПРАВА', ...articles(1, 40)), heading('Розділ II\nСТРОКИ', ...articles(41, 80)))), words('uk'));
    expect(markup).toContain('<details><summary>Статті 1 – 40</summary>');
    expect(markup).toContain('<details><summary>Статті 41 – 80</summary>');
  });

  it('escape what they print', () => {
    expect(contentsHtml(contentsOf(body(heading('Стаття 1. <b>'))), words('uk'))).toContain('&lt;b&gt;');
  });
});

describe('the strip of articles', () => {
  it('has one cell an article in printed order and a gap where a container begins', () => {
    const { kind, cells } = cellsOf(body(heading('Розділ I', ...articles(1, 2)), heading('Розділ II', ...articles(3, 3))));
    expect(kind).toBe('article');
    expect(cells.map(({ id, opens }) => [id, opens])).toEqual([['art_1', false], ['art_2', false], ['art_3', true]]);
  });

  it('is darker where the article is longer', () => {
    const long = heading('Стаття 2. Довга', paragraph('слово '.repeat(1000)));
    expect(cellsOf(body(...articles(1, 1), long)).cells.map(({ shade }) => shade)).toEqual([1, 5]);
  });

  it('does not count a publisher’s note as length', () => {
    const noted = heading('Стаття 2. Коротка', { form: 'note', text: '{зміни} '.repeat(1000), children: [] });
    expect(cellsOf(body(...articles(1, 1), noted)).cells.map(({ shade }) => shade)).toEqual([1, 1]);
  });

  it('shows points where an act has no articles', () => {
    const { kind, cells } = cellsOf(body(paragraph('1. Затвердити.'), paragraph('2. Набирає чинності.')));
    expect([kind, cells.length]).toEqual(['point', 2]);
  });

  it('is left out when there is hardly anything to show', () => {
    expect(cellsOf(body(...articles(1, 1))).cells).toEqual([]);
  });

  it('is for the eye and the pointer only: the contents have the same links', () => {
    const markup = stripHtml(cellsOf(body(...articles(1, 2))).cells, '/acts/ua/nt-1/');
    expect(markup).toMatch(/^<div class="strip" aria-hidden="true">/);
    expect(markup).toContain('<a href="/acts/ua/nt-1/#art_1" tabindex="-1" title="Стаття 1. Назва" class="s1"></a>');
  });
});
