/**
 * One text through two formats gives one tree, over every text of the corpus that exists in two. What differs must have a
 * reason that the two files show; what has none is ours and stays below half a per cent.
 */
import { describe, expect, it } from 'vitest';
import { agreements, type Agreed } from '../../scripts/bench/agreement/measure.ts';
import { corpus, hasCorpus } from './corpus.ts';

const all = hasCorpus ? await agreements(corpus()) : [];
const textsOf = (kind: string): Agreed[] => all.find((one) => one.kind === kind)?.texts ?? [];
const sum = (texts: readonly Agreed[], of: (text: Agreed) => number): number => texts.reduce((total, text) => total + of(text), 0);
const ours = ({ unequal }: Agreed): number => unequal.filter((one) => one.ours).length;

describe.skipIf(!hasCorpus)('formats of one text', () => {
  it('Formex and XHTML: at least 99.5 % of the units the two files agree on', () => {
    const texts = textsOf('Formex and consolidated XHTML');
    const [equal, faults] = [sum(texts, (text) => text.equal), sum(texts, ours)];
    expect(texts.length).toBeGreaterThanOrEqual(41);
    expect(equal / (equal + faults)).toBeGreaterThan(0.995);
  });

  it('Formex and XHTML: no text is left out of that by too many reasons', () => {
    const texts = textsOf('Formex and consolidated XHTML');
    expect(sum(texts, ({ equal }) => equal) / sum(texts, ({ units }) => units)).toBeGreaterThan(0.965);
  });

  it('the Rada’s TXT and XML: the same tree to the last unit, superscripts in running text apart', () => {
    const texts = textsOf('Rada TXT and XML');
    expect(texts.map(({ name }) => name)).toEqual(['ua/rada-api/rada-1103-16-law', 'ua/rada-api/rada-constitution']);
    expect(texts.map(ours)).toEqual([0, 0]);
  });

  it('Markdown of the Rada by two converters: equal', () => {
    expect(textsOf('Rada Markdown, two converters').map(({ units, equal }) => units - equal)).toEqual([0, 0, 0]);
  });
});
