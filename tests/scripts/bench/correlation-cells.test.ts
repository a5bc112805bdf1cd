/** Cells of printed correlation tables, each with the trap it shows. */
import { describe, expect, test } from 'vitest';
import { between, pathsOfCell, type CellPath } from '../../../scripts/bench/correlation/cells.ts';

const SHORT = { article: 'art', annex: 'annex', paragraph: 'para', subparagraph: 'sub', point: 'point', indent: 'indent', opening: 'opening', sentence: 'sentence' };
const short = (path: CellPath): string => path.map(({ kind, number }) => `${SHORT[kind]}${number}`).join('.');

describe('a cell', () => {
  test.each([
    ['Article 5', ['art5']],
    ['Article 3a', ['art3a']],
    ['—', []],
    ['', []],
    ['Articles 33 and 41', ['art33', 'art41']],
    ['Articles 1 to 3', ['art1', 'art2', 'art3']],
    ['Article 1(2), points (a) and (f)', ['art1.para2.pointa', 'art1.para2.pointf']],
    ['Article 1(2), points (b) to (d)', ['art1.para2.pointb', 'art1.para2.pointc', 'art1.para2.pointd']],
    ['Article 1(2), introductory words', ['art1.para2.opening']],
    ['Article 7(1), introductory wording, point (a) and (b)', ['art7.para1.opening', 'art7.para1.pointa', 'art7.para1.pointb']],
    ['Article 3(2) and (3)', ['art3.para2', 'art3.para3']],
    ['Article 10(2), 10(3) and 10(4)', ['art10.para2', 'art10.para3', 'art10.para4']],
    ['Article 6(1), second and third subparagraph', ['art6.para1.sub2', 'art6.para1.sub3']],
    ['Article 4(2), first subparagraph Article 4(3)', ['art4.para2.sub1', 'art4.para3']],
    ['Article 4(3), first subparagraph, points (d)(i), (ii) and (iii)', ['art4.para3.sub1.pointd.pointi', 'art4.para3.sub1.pointd.pointii', 'art4.para3.sub1.pointd.pointiii']],
    ['Point (1) of Article 3(1)', ['art3.para1.point1']],
    ['Article 1(2), first indent of second paragraph', ['art1.para2.sub2.indent1']],
    ['Article 2, points 52, 53,54, 55 and 56', ['art2.point52', 'art2.point53', 'art2.point54', 'art2.point55', 'art2.point56']],
    ['(Article 2 of Directive 96/97/EC)', []],
    ['Annex I. 5', ['annexI.point5']],
  ])('%s', (cell, paths) => expect(pathsOfCell(cell).map(short)).toEqual(paths));

  test('below an article takes it from the row above', () => {
    expect(pathsOfCell('points (7) and (8)', [{ kind: 'article', number: '4' }]).map(short)).toEqual(['art4.point7', 'art4.point8']);
  });

  test.each([['3', '6', ['4', '5', '6']], ['b', 'd', ['c', 'd']], ['i', 'iii', ['ii', 'iii']], ['3', '3a', ['3a']]])('a range from %s to %s', (from, to, numbers) => expect(between(from, to)).toEqual(numbers));
});
