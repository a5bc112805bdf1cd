/** A typescript of the nineties: lines of one width, wrapped by hand. The text is ours. */
import { describe, expect, test } from 'vitest';
import { outlineUkrainian } from '../../../../src/lib/outline/ukrainian/ukrainian.ts';
import { readRadaTxt } from '../../../../src/lib/read/rada/txt.ts';
import { textOfBlocks } from '../../../../src/lib/edition/text.ts';
import { bare } from '../../../../src/lib/text/whitespace.ts';

const TYPESCRIPT = `
                   З А К О Н   У К Р А Ї Н И

                 Про навчальні мости та броди

  ( Навчальні відомості, 1991, N 2, ст.5 )

     Цей Закон визначає,  хто  і як будує навчальний міст,  та
регулює  відносини  між  тими,  хто ним іде,  і тими,  хто  на
березі ( 356-14 ).

               Р о з д і л  I
            ЗАГАЛЬНІ ПОЛОЖЕННЯ

     Стаття 1. Міст

     1. Мостом є споруда,  яку тримають опори  над річкою,  місце-
положення паромної переправи, установлене наказом N 5.
     2. Мостом не є:
     1) брід;
     2) кладка.

     Голова навчальної ради                        І.МІСТ

 м.Київ, 4 листопада 1991 року
          N 7-Н
`;

const texts = (source: string): string[] => readRadaTxt(source).value.blocks.map(({ text }) => text);

describe('a typescript', () => {
  test('is read in paragraphs, each at the line it begins on', () => {
    const { blocks } = readRadaTxt(TYPESCRIPT).value;
    expect(blocks.map(({ text }) => text)).toEqual([
      'З А К О Н У К Р А Ї Н И', 'Про навчальні мости та броди', '( Навчальні відомості, 1991, N 2, ст.5 )',
      'Цей Закон визначає, хто і як будує навчальний міст, та регулює відносини між тими, хто ним іде, і тими, хто на березі ( 356-14 ).',
      'Р о з д і л I', 'ЗАГАЛЬНІ ПОЛОЖЕННЯ', 'Стаття 1. Міст',
      '1. Мостом є споруда, яку тримають опори над річкою, місце-положення паромної переправи, установлене наказом N 5.',
      '2. Мостом не є:', '1) брід;', '2) кладка.', 'Голова навчальної ради І.МІСТ', 'м.Київ, 4 листопада 1991 року', 'N 7-Н',
    ]);
    expect(blocks[3]!.at).toBe(8);
  });

  test('loses no character, with any line end', () => {
    for (const end of ['\n', '\r\n', '\r\r\n']) {
      const source = TYPESCRIPT.replaceAll('\n', end);
      expect(bare(textOfBlocks(readRadaTxt(source).value.blocks))).toBe(bare(TYPESCRIPT));
      expect(texts(source)).toEqual(texts(TYPESCRIPT));
    }
  });

  test('has its розділ and article as headings, spaced letters as printed', () => {
    const headings = outlineUkrainian(readRadaTxt(TYPESCRIPT).value.blocks).value.flatMap((draft) => [draft, ...draft.children]).filter(({ form }) => form === 'heading').map(({ text }) => text);
    expect(headings.slice(1)).toEqual(['Р о з д і л I\nЗАГАЛЬНІ ПОЛОЖЕННЯ', 'Стаття 1. Міст']);
  });

  test('keeps the rows of a drawn table', () => {
    const table = '|--------------------------------------------------------|\n| міст | довжина моста в метрах, як її міряє навчальна рада |\n|--------------------------------------------------------|';
    expect(texts(`${TYPESCRIPT}\n${table}\n`).slice(-3)).toEqual(table.split('\n'));
  });
});

test('a hostile typescript of one paragraph costs no more than its length', () => {
  const start = performance.now();
  readRadaTxt(`     Мостом є споруда, яку тримають опори над річкою, або ним\n${'їздять ними через річку усі, хто має воза й коня або ним-\n'.repeat(20_000)}`);
  expect(performance.now() - start).toBeLessThan(3000);
});

describe('a text whose lines are paragraphs', () => {
  test('is never joined: one long line is proof', () => {
    const long = `     ${'Міст через річку є спорудою, яку тримають опори. '.repeat(3)}`;
    const rows = ['     Мостом є споруда, яку тримають опори над річкою, або', 'паром, яким перевозять людей і вози через широку річку', 'човен, яким перевозять людей без возів через цю річку', 'брід, яким переходять ту саму річку без човна і парома'];
    expect(texts([...rows, long].join('\n')).length).toBe(5);
    expect(texts(rows.join('\n')).length).toBe(1);
  });
});
