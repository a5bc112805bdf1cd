/** What a relative citation means where it stands. */
import { describe, expect, it } from 'vitest';
import type { CitedUnit } from '../../../../src/lib/cite/citation.ts';
import { citationsInEnglish } from '../../../../src/lib/cite/en/en.ts';
import { followInEnglish, waysOf, type Standing } from '../../../../src/lib/cite/en/relative.ts';
import { spokenAct, spokenPath } from './spoken.ts';

const at = (...units: [CitedUnit['kind'], string][]): CitedUnit[] => units.map(([kind, number]) => ({ kind, number }));
const ARTICLE_5_2 = at(['chapter', 'II'], ['article', '5'], ['paragraph', '2']);

/** The likeliest way to each target of the only citation of a text. */
function likeliest(text: string, standing: Partial<Standing>): string[] {
  const [citation] = citationsInEnglish(text);
  return followInEnglish(citation!, { units: [], before: [], ...standing }).targets.map((ways) => spokenPath(ways[0]!));
}

describe('from inside an act', () => {
  it.each([
    ['in paragraph 3', ARTICLE_5_2, 'article 5, paragraph 3'],
    ['in this Article', ARTICLE_5_2, 'article 5'],
    ['in point (b) of this paragraph', ARTICLE_5_2, 'article 5, paragraph 2, point b'],
    ['in this Chapter', ARTICLE_5_2, 'chapter II'],
    ['in Section 1', ARTICLE_5_2, 'chapter II, section 1'],
    ['in Article 6(1)', ARTICLE_5_2, 'article 6, paragraph 1'],
    ['in the first subparagraph', [...ARTICLE_5_2, ...at(['subparagraph', '2'])], 'article 5, paragraph 2, subparagraph 1'],
    ['in the preceding subparagraph', [...ARTICLE_5_2, ...at(['subparagraph', '3'])], 'article 5, paragraph 2, subparagraph 2'],
    ['in point (b)', [...ARTICLE_5_2, ...at(['point', 'a'])], 'article 5, paragraph 2, point b'],
    ['in point 2', at(['attachment', 'I'], ['part', 'A'], ['point', '1']), 'attachment I, part A, point 2'],
    ['in Annex II', at(['attachment', 'I']), 'attachment II'],
    ['under the foregoing paragraphs', at(['article', '12'], ['paragraph', '6']), 'article 12, paragraph 1..5'],
    ['under the foregoing paragraphs', at(['article', '12'], ['paragraph', '2']), 'article 12, paragraph 1'],
    ['under the three preceding subparagraphs', at(['article', '9'], ['subparagraph', '6']), 'article 9, subparagraph 3..5'],
    ['the preceding sentence', ARTICLE_5_2, 'article 5, paragraph 2'],
    ['in point (a) of this paragraph', at(['article', '50'], ['point', 'e']), 'article 50, point a'],
    ['in this paragraph', at(['article', '15'], ['point', '4'], ['subparagraph', '2']), 'article 15, point 4'],
  ])('%s', (text, units, way) => expect(likeliest(text, { units })).toEqual([way]));

  it('a bare point is looked for from the inside out', () => {
    const ways = waysOf([{ kind: 'point', number: 'b' }], [...ARTICLE_5_2, ...at(['subparagraph', '2'])]);
    expect(ways.map(spokenPath)).toEqual(['article 5, paragraph 2, subparagraph 2, point b', 'article 5, paragraph 2, point b', 'article 5, point b', 'point b']);
  });

  it('"point (a) of this point" may be of the point above', () => {
    const ways = waysOf([{ kind: 'point', number: 'this' }, { kind: 'point', number: 'a' }], at(['article', '11'], ['point', '2'], ['point', 'b']));
    expect(ways.map(spokenPath)).toEqual(['article 11, point 2, point b, point a', 'article 11, point 2, point a']);
  });

  it('an indent may be of an earlier subparagraph', () => {
    const ways = waysOf([{ kind: 'indent', number: '1' }], at(['article', '31'], ['paragraph', '2'], ['subparagraph', '4']));
    expect(ways.slice(0, 2).map(spokenPath)).toEqual(['article 31, paragraph 2, subparagraph 4, indent 1', 'article 31, paragraph 2, subparagraph 3, indent 1']);
  });
});

describe('after other citations', () => {
  const before = [
    { act: { said: 'named', kind: 'directive', number: '95/46/EC' } as const, paths: [at(['article', '7'])] },
    { act: { said: 'this' } as const, paths: [at(['article', '5'], ['paragraph', '1']), at(['article', '5'], ['paragraph', '3'])] },
    { act: { said: 'named', kind: 'regulation', number: '45/2001' } as const, paths: [[]] },
  ];

  it.each([
    ['of that Directive', 'directive 95/46/EC'],
    ['of that Regulation', 'regulation 45/2001'],
    ['in conjunction with Article 5 thereof', 'regulation 45/2001'],
    ['of that Convention', 'earlier convention'],
    ['Article 4 of that Convention', 'convention Convention'],
  ])('%s', (text, act) => {
    const [citation] = citationsInEnglish(text);
    expect(spokenAct(followInEnglish(citation!, { units: [], before }).act)).toBe(act);
  });

  it('"those paragraphs" are all that were named, "that Article" the nearest', () => {
    expect(likeliest('in those paragraphs', { units: ARTICLE_5_2, before })).toEqual(['article 5, paragraph 1', 'article 5, paragraph 3']);
    expect(likeliest('in that Article', { units: ARTICLE_5_2, before })).toEqual(['article 5']);
  });
});

describe('an act said for a neighbour only', () => {
  const otherwise = (text: string, standing: Partial<Standing>): string | undefined => {
    const [citation, ...after] = citationsInEnglish(text);
    const act = followInEnglish(citation!, { units: [], before: [], after, ...standing }).otherwise;
    return act && spokenAct(act);
  };

  it('is tried for the same article named before', () => {
    const before = [{ act: { said: 'named', kind: 'treaty', title: 'Treaty' } as const, paths: [at(['article', '85'], ['paragraph', '1'])] }];
    expect(otherwise('whereas Article 85(3) applies', { before })).toBe('treaty Treaty');
    expect(otherwise('whereas Article 86 applies', { before })).toBeUndefined();
  });

  it('is tried for a row of articles that ends with it', () => {
    expect(otherwise('the approach in Article 221, the estimates in Article 225, the method in Article 259(3) of Regulation (EU) No 575/2013', {})).toBe('32013R0575');
    expect(otherwise('the approach in Article 221, as Directive 95/46/EC says', {})).toBeUndefined();
  });
});

describe('an article beyond the last one of the act', () => {
  const treaty = { said: 'named', kind: 'treaty', title: 'Treaty' } as const;
  const directive = { said: 'named', kind: 'directive', number: '95/46/EC', celex: '31995L0046' } as const;
  const otherwise = (standing: Partial<Standing>): string | undefined => {
    const act = followInEnglish(citationsInEnglish('defined in Article 227')[0]!, { units: [], before: [], lastArticle: 38, ...standing }).otherwise;
    return act && spokenAct(act);
  };

  it('is of the act the same provision has named', () => expect(otherwise({ beside: [{ act: directive, paths: [[]] }] })).toBe('31995L0046'));
  it('is of the Treaty in the preamble', () => expect(otherwise({ before: [{ act: treaty, paths: [[]] }], inPreamble: true })).toBe('treaty Treaty'));
  it('stays a misprint elsewhere', () => expect(otherwise({ before: [{ act: treaty, paths: [[]] }] })).toBeUndefined());
  it('an article the act may have had is its own', () => expect(otherwise({ lastArticle: 227, beside: [{ act: directive, paths: [[]] }] })).toBeUndefined());
});

describe('acts that the text has introduced', () => {
  const follow = (text: string, standing: Partial<Standing>): string => spokenAct(followInEnglish(citationsInEnglish(text)[0]!, { units: [], before: [], ...standing }).act);

  it('an article alone in brackets of a recital is of the act just named', () => {
    const charter = { said: 'named', kind: 'treaty', title: 'Charter', celex: '12012P/TXT' } as const;
    const standing = { beside: [{ act: charter, paths: [[]] }], inPreamble: true };
    expect(follow('family life (Article 7)', { ...standing, bracketed: true })).toBe('12012P/TXT');
    expect(follow('under Article 7', standing)).toBe('this');
  });

  it('a short title is the act it was given to', () => {
    const defined = new Map([['Framework Directive', { said: 'named', kind: 'directive', number: '2002/21/EC', celex: '32002L0021' } as const]]);
    expect(follow('Article 7 of the Framework Directive', { defined })).toBe('32002L0021');
    expect(follow('Article 7 of the Access Directive', { defined })).toBe('directive Access Directive');
  });

  it('an agreement never named before is named by its units', () => expect(follow('Article 3(2) of the Agreement on social policy', {})).toBe('agreement Agreement'));
});

describe('in an amending provision', () => {
  const act = { said: 'named', kind: 'regulation', number: '531/2012' } as const;
  const units = at(['article', '3'], ['paragraph', '6']);

  it('a bare unit is of the amended act', () => {
    const [citation] = citationsInEnglish('in paragraph 5');
    const followed = followInEnglish(citation!, { units, before: [], amended: { act, quoted: true } });
    expect([spokenAct(followed.act), spokenPath(followed.targets[0]![0]!)]).toEqual(['regulation 531/2012', 'article 3, paragraph 5']);
  });

  it('"this Regulation" is the amended one in its new text only', () => {
    const [citation] = citationsInEnglish('in this Regulation');
    expect(followInEnglish(citation!, { units, before: [], amended: { act, quoted: true } }).act).toBe(act);
    expect(followInEnglish(citation!, { units, before: [], amended: { act, quoted: false } }).act.said).toBe('this');
  });
});
