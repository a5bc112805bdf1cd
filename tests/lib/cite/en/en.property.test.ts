/** Any text: the grammar never throws, its citations are in the text, in order, apart; and its work is linear. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsInEnglish } from '../../../../src/lib/cite/en/en.ts';

const WORDS = [
  'Article', 'Articles', 'paragraph', 'points', 'point', 'Annex', 'Part', 'Title', 'first', 'subparagraph', 'indents', 'this', 'that', 'the', 'of', 'to', 'in', 'and', 'or', ',',
  '.', ';', '(', ')', '(1)', '(a)', '(ii)', '(1, 2)', '5', '6a', '2.1', '8-10', 'IV', 'A', 'No', '(EU)', '2016/679', '95/46/EC', 'Regulation', 'Directives', 'Council', 'Treaty',
  'Convention', 'TFEU', 'thereof', '\n', '\u00A0', '‘', '’', 'Hague', 'on', '—',
];
const soup = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4 })), { maxLength: 60 }).map((words) => words.join(' '));

it('citations lie in the text, in order, without overlap', () => {
  fc.assert(fc.property(soup, (text) => {
    let end = 0;
    for (const citation of citationsInEnglish(text)) {
      expect(citation.start).toBeGreaterThanOrEqual(end);
      expect(citation.end).toBeGreaterThan(citation.start);
      end = citation.end;
      expect(citation.paths.length).toBeGreaterThan(0);
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }), { numRuns: 500 });
});

describe('200 kB of one phrase', () => {
  it.each([
    'Article 5, ', 'Articles 5 and 6(1) ', 'point (a) of ', 'points (a), (b) and ', '(a), ', 'Annex I, Part A, point 2 ', 'first, second and ', 'this Article of ', '(1, 2, ', 'Council Directive ',
    'Regulations (EU) 2016/399 and (EU) 2018/1860, ', 'the Hague Convention on the Service ', 'Title ', '(', '1/2/', 'of the ', 'Article 5, point 1 of ', 'paragraph 1, first subparagraph, of ', 'Articles 1, 2, third indent, 4 ',
  ])('"%s" again and again', (phrase) => {
    const text = phrase.repeat(Math.ceil(200_000 / phrase.length));
    const started = performance.now();
    citationsInEnglish(text);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
