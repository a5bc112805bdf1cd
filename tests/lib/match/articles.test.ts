import { describe, expect, it } from 'vitest';
import { act } from './act.ts';

describe('what is matched of an act', () => {
  it('is its articles, each with number, heading and text', () => {
    const [first] = act('uk', '## Стаття 1. Кордон\n\n1. Кордон охороняють.');
    expect(first).toMatchObject({ number: '1', eid: 'art_1', heading: 'Кордон', subject: 'Кордон', passages: ['Кордон охороняють.'], text: 'Кордон\nКордон охороняють.' });
  });

  it('tells articles with one heading apart by the heading of their section', () => {
    const articles = act('en', '## CHAPTER I<br>Storage\n\n### Article 1<br>Scope\n\nGoods are stored.\n\n## CHAPTER II<br>Transit\n\n### Article 2<br>Scope\n\nGoods are moved.\n\n### Article 3<br>Time\n\nTen days.');
    expect(articles.map(({ subject }) => subject)).toEqual(['Scope\nStorage', 'Scope\nTransit', 'Time']);
    expect(articles[2]!.within).toEqual(['Transit']);
  });

  it('is without articles that keep only their number, and without notes in a line', () => {
    const articles = act('uk', '## Стаття 1. {Статтю 1 виключено на підставі Закону № 1-IX}\n\n## Стаття 2. Строк\n\n1. Десять днів. {Частину змінено}');
    expect(articles.map(({ number, passages }) => [number, passages])).toEqual([['2', ['Десять днів.']]]);
  });

  it('joins short lines with what follows, so that none is looked for alone', () => {
    const [article] = act('uk', '## Стаття 1. Права\n\n1. Особа має право:\n\n    1) знати;\n\n    2) просити.');
    expect(article!.passages).toHaveLength(1);
  });

  it('is the numbered points of an act without articles', () => {
    expect(act('uk', '1. Затвердити порядок.\n\n2. Набирає чинності з дня опублікування.').map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('is nothing in an empty act', () => {
    expect(act('uk', '')).toEqual([]);
  });
});
