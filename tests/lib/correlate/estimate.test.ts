/** The two looks at the article pairs: what each is told, and what no model is asked. */
import { describe, expect, test } from 'vitest';
import { articlesWithPassages } from '../../../src/lib/correlate/articles.ts';
import { ARTICLE_NAMES, estimatesOf, evidenceOf, firstEstimates, SECOND_NAMES, secondFeatures } from '../../../src/lib/correlate/estimate.ts';
import { bodyOf } from './acts.ts';

const REGIME = '1. Прикордонний режим установлюється у прикордонній смузі та контрольованому прикордонному районі.';
const VESSELS = '1. Судна закордонного плавання стають на облік у морському порту, капітан подає суднову роль.';
const OLD = articlesWithPassages(bodyOf([['1', 'Режим', REGIME], ['2', 'Судна', VESSELS]], 'Стаття'));
const NEW = articlesWithPassages(bodyOf([['1', 'Судна', `${VESSELS} Облік веде капітан порту.`], ['2', 'Режим', REGIME]], 'Стаття'));
const evidence = evidenceOf(OLD, NEW);
const nameOf = ({ old, new: current }: { old: number; new: number }): string => `${old} ${current}`;

describe('the estimate', () => {
  test('has a feature for every name, at both looks', () => {
    const first = firstEstimates(evidence, {});
    for (const { features } of evidence.articles) expect(features).toHaveLength(ARTICLE_NAMES.length);
    for (const features of secondFeatures(evidence, first)) expect(features).toHaveLength(SECOND_NAMES.length);
    expect(new Set(SECOND_NAMES).size).toBe(SECOND_NAMES.length);
  });

  test('asks no model about what stands in the new act word for word', () => {
    const first = firstEstimates(evidence, { constant: -50 });
    const known = new Map(evidence.articles.map((pair, at) => [nameOf(pair), first[at]]));
    expect(known.get('0 1')).toBe(1);
    expect(known.get('1 0')).toBeLessThan(0.01);
  });

  test('lies between the two looks', () => {
    const first = evidence.articles.map(() => 0.2);
    const at = evidence.articles.findIndex((pair) => nameOf(pair) === '1 0');
    expect(estimatesOf(evidence, first, { constant: 50 })[at]).toBeCloseTo(0.6);
    expect(estimatesOf(evidence, first, { constant: -50 })[at]).toBeCloseTo(0.1);
  });

  test('sees at the second look what the first made of the pairs around', () => {
    const sure = evidence.articles.map((pair) => (nameOf(pair) === '0 1' ? 1 : 0));
    const feature = SECOND_NAMES.indexOf('strengthAgain');
    expect(secondFeatures(evidence, sure).map((features) => features[feature])).toEqual(sure);
  });
});
