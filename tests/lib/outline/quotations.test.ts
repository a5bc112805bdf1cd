import { describe, expect, test } from 'vitest';
import { quotedBlocks } from '../../../src/lib/outline/quotations.ts';
import { follows } from '../../../src/lib/outline/numbering.ts';
import { blocksOf } from './ukrainian/sketch.ts';

/** The lines found to be quoted. */
const quoted = (...lines: string[]): string[] => {
  const flags = quotedBlocks(blocksOf(...lines));
  return lines.filter((_, i) => flags[i]);
};

describe('a quoted passage', () => {
  test('in « » ends where the marks balance', () => {
    expect(quoted('1. Доповнити пунктом такого змісту:', '«5. Служба «Брід» працює.', '6. Служба «Міст» також.».', '2. Пункт 7 виключити.')).toEqual(['«5. Служба «Брід» працює.', '6. Служба «Міст» також.».']);
  });

  test('may be a lone mark around the cells of a table', () => {
    expect(quoted('рядок 5 викласти в такій редакції:', '«', '5', 'Брід', '»;', 'рядок 6 виключити.')).toEqual(['«', '5', 'Брід', '»;']);
  });

  test('in straight marks ends where the numbering outside goes on, though two closing marks are printed as one', () => {
    expect(quoted('1) статтю 2 викласти в такій редакції:', '"Стаття 2. Мости', 'Мости - за Законом України "Про мости";', '2) статтю 3 виключити.')).toEqual(['"Стаття 2. Мости', 'Мости - за Законом України "Про мости";']);
  });

  test('goes on past a line that ends with a title, where the numbering inside goes on', () => {
    expect(quoted('2) статтю 1 викласти в такій редакції:', '"Стаття 1. Терміни', '1) брід - за Законом "Про броди";', '2) міст - споруда";', '3) статтю 4 виключити.')).toEqual(['"Стаття 1. Терміни', '1) брід - за Законом "Про броди";', '2) міст - споруда";']);
  });

  test('holds several articles under one mark', () => {
    expect(quoted('д) статті 24 і 25 викласти в такій редакції:', '"Стаття 24. Міст', 'Міст є.', 'Стаття 25. Брід', 'Брід є";', 'е) статтю 26 виключити.')).toHaveLength(4);
  });

  test('may follow another under one lead-in', () => {
    expect(quoted('частини другу і четверту викласти в такій редакції:', '"2. Міст є";', '"4. Брід є".', 'Примітку виключити.')).toEqual(['"2. Міст є";', '"4. Брід є".']);
  });
});

describe('what only looks like one', () => {
  test('a quoted term closes inside its line', () => {
    expect(quoted('У цьому Порядку:', '“брід” означає мілке місце;', '"міст" - споруда;')).toEqual([]);
  });

  test('a quotation nothing introduces', () => {
    expect(quoted('Сторони домовилися.', '"Стаття 5. Текст', 'далі";')).toEqual([]);
  });

  test('a mark that is never closed takes one line, not the law after it', () => {
    expect(quoted('викласти в такій редакції:', '"Стаття 5. Текст', 'Стаття 6. Інше', 'Інше є.')).toEqual([]);
  });
});

test('the reader may know better: a block it marks stays quoted', () => {
  expect(quotedBlocks([{ kind: 'text', text: 'Стаття 5. Текст', quoted: true, at: 1 }])).toEqual([true]);
});

test('follows() allows small gaps, superscripts and letters, and no way back', () => {
  const yes = [['1', '2'], ['2', '5'], ['2', '21'], ['21', '3'], ['18845', '18846'], ['а', 'б'], ['г', 'д'], ['1.9', '1.10']];
  const no = [['3', '1'], ['2', '9'], ['1.9', '2.1'], ['б', 'а'], ['а', '1']];
  expect(yes.filter(([a, b]) => !follows(a!, b!))).toEqual([]);
  expect(no.filter(([a, b]) => follows(a!, b!))).toEqual([]);
});
