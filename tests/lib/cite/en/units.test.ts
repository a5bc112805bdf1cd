/** Units as English texts of the Union name them, without an act. */
import { describe, expect, it } from 'vitest';
import { pathsOf, read } from './spoken.ts';

describe('numbers of one unit word', () => {
  it.each([
    ['under Article 6', ['article 6']],
    ['under Article 12a', ['article 12a']],
    ['under Article 5 bis', ['article 5bis']],
    ['under Article 6(3)(b)', ['article 6, paragraph 3, point b']],
    ['under Article 6 (3) (b)', ['article 6, paragraph 3, point b']],
    ['under Article 4(1)(a)(ii)', ['article 4, paragraph 1, point a, point ii']],
    ['under Articles 71a to 71d', ['article 71a..71d']],
    ['under Articles 8–10', ['article 8..10']],
    ['under Articles 5, 6(1) and 8 to 10', ['article 5', 'article 6, paragraph 1', 'article 8..10']],
    ['under Article 10 (1, 2)', ['article 10, paragraph 1', 'article 10, paragraph 2']],
    ['under paragraphs 1 to 3 and 5', ['paragraph 1..3', 'paragraph 5']],
    ['under point (a)(i)', ['point a, point i']],
    ['under points 2.1 and 3(b)', ['point 2.1', 'point 3, point b']],
    ['in Annexes II A and IV', ['attachment IIA', 'attachment IV']],
    ['in the Annex', ['attachment']],
    ['in Part Three', ['part 3']],
    ['in Section 4.2', ['section 4.2']],
    ['in recitals (12) and (13)', ['recital 12', 'recital 13']],
    ['in subparagraph (b)', ['point b']],
    ['in points 5,1 and 5,4', ['point 5.1', 'point 5.4']],
    ['in points (d), (e) (f) and (l)', ['point d', 'point e', 'point f', 'point l']],
    ['in article 3, 2nd paragraph', ['article 3, paragraph 2']],
    ['in paragraph 1of this Article', ['article this, paragraph 1']],
  ])('%s', (text, paths) => expect(pathsOf(text)).toEqual(paths));
});

describe('a bracket after "and" stands in for the bracket of its own class', () => {
  it.each([
    ['Article 6(3)(b) and (c)', ['article 6, paragraph 3, point b', 'article 6, paragraph 3, point c']],
    ['Article 6(1)(a) and (2)', ['article 6, paragraph 1, point a', 'article 6, paragraph 2']],
    ['Article 6(1)(a)(i), (ii) and (b)', ['article 6, paragraph 1, point a, point i', 'article 6, paragraph 1, point a, point ii', 'article 6, paragraph 1, point b']],
    ['Article 9(2)(h) and (i)', ['article 9, paragraph 2, point h', 'article 9, paragraph 2, point i']],
    ['Article 26(2) to (4)', ['article 26, paragraph 2..4']],
    ['points (a) to (h) and (l)', ['point a..h', 'point l']],
  ])('%s', (phrase, paths) => expect(pathsOf(`under ${phrase} here`)).toEqual(paths));

  it('but begins an enumeration of the sentence where no bracket came before', () => {
    expect(read('shall (a) apply Article 5 and (b) inform the Commission').map(({ phrase }) => phrase)).toEqual(['Article 5']);
  });
});

describe('a list ends where its numbers end', () => {
  it.each([
    ['Article 5, 12 months after', 'Article 5'],
    ['Article 5 and 30 % of', 'Article 5'],
    ['point 5, A Member State shall', 'point 5'],
    ['Article 16(3), point (a), In order to', 'Article 16(3), point (a)'],
    ['Article 5 of the price', 'Article 5'],
    ['Article 20, 0,8 % of its turnover', 'Article 20'],
    ['Article 20, 2,5 % of its turnover', 'Article 20'],
  ])('%s', (text, phrase) => expect(read(`under ${text}`).map((one) => one.phrase)).toEqual([phrase]));
});

describe('ordinals', () => {
  it.each([
    ['the first subparagraph', ['subparagraph 1']],
    ['the second and third indents', ['indent 2', 'indent 3']],
    ['the first to fourth sentences', ['sentence 1..4']],
    ['the twentieth indent', ['indent 20']],
    ['the last subparagraph', ['subparagraph last']],
    ['the preceding subparagraph', ['subparagraph preceding']],
    ['the foregoing paragraphs', ['paragraph preceding..preceding']],
    ['the three preceding subparagraphs', ['subparagraph preceding..3']],
  ])('%s', (text, paths) => expect(pathsOf(`under ${text}.`)).toEqual(paths));
});

describe('units inside one another', () => {
  it.each([
    ['point (a) of the first subparagraph of Article 6(1)', ['article 6, paragraph 1, subparagraph 1, point a']],
    ['the third indent of Article 3(2)', ['article 3, paragraph 2, indent 3']],
    ['points (a) and (b) of Articles 5 and 6', ['article 5, point a', 'article 5, point b', 'article 6, point a', 'article 6, point b']],
    ['Article 4(1), points (a) and (b)', ['article 4, paragraph 1, point a', 'article 4, paragraph 1, point b']],
    ['Article 17(4), third subparagraph, point (b)', ['article 17, paragraph 4, subparagraph 3, point b']],
    ['Annex I, Part A, point 2', ['attachment I, part A, point 2']],
    ['point 15 of Part 1 of Annex VI', ['attachment VI, part 1, point 15']],
    ['Title II, Chapter 1', ['title II, chapter 1']],
    ['Sections 3, 4 or 6 of Chapter II', ['chapter II, section 3', 'chapter II, section 4', 'chapter II, section 6']],
    ['the second sentence of paragraph 2 of this Article', ['article this, paragraph 2, sentence 2']],
    ['the first subparagraph of (b)', ['point b, subparagraph 1']],
    ['point 6.6 in Annex I', ['attachment I, point 6.6']],
    ['Article 2(1), point (3), points (g) and (h)', ['article 2, paragraph 1, point 3, point g', 'article 2, paragraph 1, point 3, point h']],
    ['Article 12(2), point (b), points (i) and (ii)', ['article 12, paragraph 2, point b, point i', 'article 12, paragraph 2, point b, point ii']],
    ['part A, section I of Annex VI', ['attachment VI, part A, section I']],
    ['point (17) Article 4(1)', ['article 4, paragraph 1, point 17']], // the "of" is missing
    ['Article 23 (l) (c)', ['article 23, paragraph 1, point c']], // scanned: l for 1
    ['Article 5(l)', ['article 5, point l']],
  ])('%s', (text, paths) => expect(pathsOf(`under ${text}.`)).toEqual(paths));

  it('the list of articles goes on after a unit inside one of them', () => {
    expect(pathsOf('apply Articles 12, 14, third indent, 15 (1) and 16')).toEqual(['article 12', 'article 14, indent 3', 'article 15, paragraph 1', 'article 16']);
    expect(pathsOf('apply Article 4(1), (2), points (a) and (h), and (3)')).toEqual(['article 4, paragraph 1', 'article 4, paragraph 2, point a', 'article 4, paragraph 2, point h', 'article 4, paragraph 3']);
  });

  it('points of one class stand side by side', () => {
    expect(read('apply Article 5, point (a), point (b), and').map(({ paths }) => paths)).toEqual([['article 5, point a'], ['article 5, point b']]);
  });

  it('points without their word, but not the end of a range of them', () => {
    expect(read('goods other than those covered by (a).').map(({ paths }) => paths)).toEqual([['point a']]);
    expect(read('without prejudice to (a), every person').map(({ paths }) => paths)).toEqual([['point a']]);
    expect(read('from (a) to (c), as printed')).toEqual([]);
  });

  it('a unit with a holder of its own is not inside the one before', () => {
    expect(read('prejudice to Article 6, point 5 of Article 7 and').map(({ paths }) => paths)).toEqual([['article 6'], ['article 7, point 5']]);
  });
});

describe('units that point', () => {
  it.each([
    ['this Article', 'article this'], ['that Article', 'article that'], ['those paragraphs', 'paragraph that'], ['these Articles', 'article that'],
    ['this point', 'point this'], ['this Section', 'section this'],
  ])('%s', (text, path) => expect(pathsOf(`referred to in ${text} shall`)).toEqual([path]));

  it.each([['at that point'], ['a point in time'], ['this part of the price'], ['the point(s) of contact'], ['the article concerned'], ['custodial sentences'], ['the following subparagraph is added']])('not "%s"', (text) =>
    expect(read(text)).toEqual([]));
});

describe('white space', () => {
  it('may be a line break, a no-break or a thin space', () => {
    expect(pathsOf('under Article\u00A06\u2009(3)')).toEqual(['article 6, paragraph 3']);
    expect(pathsOf('under Article\n6')).toEqual(['article 6']);
  });
});

describe('a unit\'s own label', () => {
  it.each([['Article 5'], ['Article 5\nSubject matter'], ['CHAPTER II\nPRINCIPLES'], ['ANNEX C(12)\nMETHOD'], ['Article 35 — Notices'], ['‘Article 19b\nReview']])('is no citation: %s', (text) =>
    expect(read(text)).toEqual([]));

  it('a citation at the head of a sentence is one', () => {
    expect(read('Article 5 shall not apply.')).toHaveLength(1);
    expect(read('Paragraph 1 applies.')).toHaveLength(1);
    expect(read('Article 16 TFEU applies.')).toHaveLength(1);
  });
});
