import { describe, expect, it } from 'vitest';
import { shownNumber } from '../../../src/components/law/shown-number.ts';

describe('the number of a provision as its markup shows it', () => {
  it.each([
    ['1-1)', '1-1'], ['(a)', 'a'], ['12.', '12'], ['а)', 'а'],
  ])('is the printed label %s without its punctuation', (label, number) => expect(shownNumber('point', label, 'art_5__point_9')).toBe(number));

  it.each([
    ['article', 'art_7-1', '7-1'], ['title', 'title_IV', 'IV'], ['alinea', 'art_5__para_2__al_3', '3'], ['article', 'att_poriadok__art_5', '5'],
  ] as const)('of an unlabelled %s is the end of its address', (kind, id, number) => expect(shownNumber(kind, '', id)).toBe(number));

  it.each([
    ['division', 'chp_2__hcontainer_nn_1'], ['indent', 'art_5__indent_3'], ['preamble', 'preamble__p_1'], ['closing-line', 'closing__p_2'], ['alinea', 'art_5__al_3_2'],
  ] as const)('is not taken from a count that only the address keeps: %s %s', (kind, id) => expect(shownNumber(kind, '', id)).toBe(''));
});
