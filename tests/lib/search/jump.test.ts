/** A jump: what is typed into a search box, read as a provision of an act. */
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/lib/edition/markdown-read.ts';
import { provisionsIn } from '../../../src/lib/edition/text.ts';
import { landingOf, readJump } from '../../../src/lib/search/jump.ts';
import { placesOf, provisionsOf } from '../../../src/lib/search/jump-places.ts';

const ACTS = [
  { id: 'ua/1710-17', names: ['Про прикордонний контроль', 'On Border Control'], numbers: ['1710-VI', '1710-17'] },
  { id: 'ua/4495-17', names: ['Митний кодекс України'], numbers: ['4495-VI', '4495-17'] },
  { id: 'eu/2016-399', names: ['Кодекс Шенгенських кордонів', 'Schengen Borders Code'], numbers: ['2016/399', '32016R0399'] },
];

/** «ua/1710-17: article 7-1, paragraph 2». */
function read(query: string): string | undefined {
  const jump = readJump(query, ACTS);
  return jump && `${jump.acts.map(({ id }) => id).join(' ')}: ${jump.path.map(({ kind, number }) => `${kind} ${number}`).join(', ')}`;
}

describe('a query that names a provision', () => {
  it.each([
    ['ст. 7-1 1710', 'ua/1710-17: article 7-1'],
    ['1710 ст 7-1 ч 2', 'ua/1710-17: article 7-1, paragraph 2'],
    ['ст 7¹ 1710-VI', 'ua/1710-17: article 7-1'],
    ['ст 7 1710-VІ', 'ua/1710-17: article 7'],
    ['п. 3 ч. 2 ст. 7-1 Закону України 1710-VI', 'ua/1710-17: article 7-1, paragraph 2, point 3'],
    ['ст 5 п а 1710', 'ua/1710-17: article 5, point а'],
    ['пп. 2 п. 5 1710', 'ua/1710-17: point 5, point 2'],
    ['ст. 12 митного кодексу', 'ua/4495-17: article 12'],
    ['стаття 12 Митного кодексу України', 'ua/4495-17: article 12'],
    ['прикордонний контроль стаття 4', 'ua/1710-17: article 4'],
    ['2016/399 art 8', 'eu/2016-399: article 8'],
    ['art. 6(3)(b) 2016/399', 'eu/2016-399: article 6, paragraph 3, point b'],
    ['Article 8 para 2 point a schengen borders code', 'eu/2016-399: article 8, paragraph 2, point a'],
    ['article 8 of Regulation (EU) 2016/399', 'eu/2016-399: article 8'],
    ['ст. 8(2) 2016/399', 'eu/2016-399: article 8, paragraph 2'],
    ['recital 5 2016/399', 'eu/2016-399: recital 5'],
  ])('«%s»', (query, meant) => expect(read(query)).toBe(meant));
});

describe('a query that is a search', () => {
  it.each(['1710', 'ст. 5', 'контроль на кордоні', 'черга 2024', 'ст. 5 невідомого закону', 'art 8 2099/1', '', '7'.repeat(500)])('«%s»', (query) => expect(read(query)).toBeUndefined());
});

const LAW = `---
act: ua/t-1
date: 2024-01-01
lang: uk
nature: training
source: {publisher: Укладачі, format: own}
---

# ЗАКОН

## Розділ I<br>ЗАГАЛЬНЕ

### Стаття 1. Кордон

1. Про кордони:

    1) кордон;

### Стаття 1-1. Межа

Без кордону.

# Додаток 1

1. Пункт додатка.
`;
const { body } = readMarkdown(LAW).value;
const places = placesOf(body);

describe('the places of an edition', () => {
  it('are its articles with their headings and the numbered units in them', () => {
    expect(places.slice(0, 2)).toEqual([['art_1', 'Стаття 1. Кордон', ['para_1', ['point_1']]], ['art_1-1', 'Стаття 1-1. Межа', ['para_1']]]);
  });

  it('give back addresses that the edition has', () => {
    const known = new Set([...provisionsIn(body)].map(({ eid }) => eid));
    const back = [...provisionsIn(provisionsOf(places))].map(({ eid }) => eid);
    expect(back.length).toBeGreaterThan(5);
    expect(back.filter((eid) => !known.has(eid))).toEqual([]);
  });
});

describe('where a jump lands', () => {
  const land = (...path: [string, string][]): [string | undefined, boolean | undefined] => {
    const landing = landingOf(path.map(([kind, number]) => ({ kind: kind as 'article', number })), provisionsOf(places));
    return [landing?.chain.at(-1)?.eid, landing?.whole];
  };

  it('is the provision itself', () => expect(land(['article', '1'], ['paragraph', '1'], ['point', '1'])).toEqual(['art_1__para_1__point_1', true]));
  it('is the unit around it when it does not exist', () => expect(land(['article', '1'], ['paragraph', '9'])).toEqual(['art_1', false]));
  it('is nowhere when the article does not exist', () => expect(land(['article', '9'])).toEqual([undefined, undefined]));
  it('is a point of an attachment when the act has none', () => expect(land(['point', '1'])[0]).toMatch(/point_1$/));
});
