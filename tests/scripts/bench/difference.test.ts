/** Counting lost and added characters: what is a difference and what is not. */
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../scripts/bench/fidelity/difference.ts';

const figures = (source: string, ours: string, reported?: string[]) => {
  const { lost, added, superscripts } = differenceOf(source, ours, reported);
  return { lost, added, superscripts };
};

describe('the difference of two texts', () => {
  it('is nothing where only white space differs', () => {
    expect(figures('Стаття 1.\u00A0Мова\n\nзакону', 'Стаття 1. Мова закону')).toEqual({ lost: 0, added: 0, superscripts: 0 });
  });

  it('is nothing where the markup has cut a word in two', () => {
    expect(figures('Mem ber State', 'Member State')).toEqual({ lost: 0, added: 0, superscripts: 0 });
  });

  it('is nothing where brackets stand apart beside an equal bracket', () => {
    expect(figures('of the Council ( 2 ) ) Debt', 'of the Council (2) ) Debt')).toEqual({ lost: 0, added: 0, superscripts: 0 });
  });

  it('counts a lost letter, an added word and both together', () => {
    expect(figures('кордону України', 'кордон України')).toEqual({ lost: 1, added: 0, superscripts: 0 });
    expect(figures('кордон України', 'кордон держави України')).toEqual({ lost: 0, added: 7, superscripts: 0 });
    expect(figures('строк 30 днів', 'строк 31 днів')).toEqual({ lost: 1, added: 1, superscripts: 0 });
  });

  it('counts text that has moved in both directions', () => {
    const first = 'перша частина статті про мову';
    const second = 'друга частина цього закону про строки';
    expect(figures(`${first} ${second}`, `${second} ${first}`).lost).toBeGreaterThan(10);
    expect(figures(`${first} ${second}`, `${second} ${first}`).added).toBeGreaterThan(10);
  });

  it('counts the hyphen of a superscript number apart', () => {
    expect(figures('Стаття 1291. Мова', 'Стаття 129-1. Мова')).toEqual({ lost: 0, added: 0, superscripts: 1 });
    expect(figures('Розділ V1', 'Розділ V-1')).toEqual({ lost: 0, added: 0, superscripts: 1 });
  });

  it('counts a raised digit apart: a footnote mark that would else grow into a number', () => {
    expect(figures('Regulation 11037 lays', 'Regulation 1103⁷ lays')).toEqual({ lost: 0, added: 0, superscripts: 1 });
    expect(figures('10 м² землі', '10 м² землі')).toEqual({ lost: 0, added: 0, superscripts: 0 });
  });

  it('takes a hyphen nobody reported for an addition', () => {
    expect(figures('Стаття 1291. Мова', 'Стаття 129-1. Мова', [])).toEqual({ lost: 0, added: 1, superscripts: 0 });
    expect(figures('Стаття 1291. Мова', 'Стаття 129-1. Мова', ['129-1'])).toEqual({ lost: 0, added: 0, superscripts: 1 });
  });

  it('takes a hyphen between words for an addition', () => {
    expect(figures('радіо станція', 'радіо-станція')).toEqual({ lost: 0, added: 1, superscripts: 0 });
  });

  it('leaves amendment marks out of the law and tells how many there are on both sides', () => {
    const { lost, added, marks } = differenceOf('▼M1 The ►C2 Member◄ State', '▼M1 The Member State');
    expect({ lost, added, marks }).toEqual({ lost: 0, added: 0, marks: { source: 3, ours: 1 } });
  });

  it('shows the places, so that a person sees what happened', () => {
    expect(differenceOf('строк 30 днів', 'строк 31 днів').places).toEqual([{ lost: '30', added: '31' }]);
  });

  it('counts the characters of the source without white space', () => {
    expect(differenceOf('а б\nв', 'а б в').characters).toBe(3);
  });
});
