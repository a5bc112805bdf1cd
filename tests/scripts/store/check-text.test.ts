import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/lib/edition/markdown-read.ts';
import { writeMarkdown } from '../../../src/lib/edition/markdown-write.ts';
import { checkText } from '../../../scripts/store/check-text.ts';

const HEAD = '---\nact: ua/nt-9\ndate: 2026-01-01\nlang: uk\nnature: training\nsource:\n  publisher: Ми\n  format: own\n---\n\n';
const CLEAN = `${HEAD}# НАВЧАЛЬНИЙ ЗАКОН\n\n## Стаття 1. Мова\n\n1. Українська:\n\n    1) усна;\n\n    2) письмова.\n\n## Стаття 2. Строк\n\nТри дні.\n`;
const codes = (text: string): string[] => checkText(text).map(({ message }) => message.code);

describe('checking a stored text', () => {
  test('a clean one passes', () => {
    expect(writeMarkdown(readMarkdown(CLEAN).value)).toBe(CLEAN);
    expect(codes(CLEAN)).toEqual([]);
  });

  test.each([
    ['an article number left out', CLEAN.replace('Стаття 2.', 'Стаття 3.'), 'number-gap'],
    ['an article number twice', CLEAN.replace('Стаття 2.', 'Стаття 1.'), 'number-duplicate'],
    ['a point number left out', CLEAN.replace('2) письмова', '3) письмова'), 'point-gap'],
    ['a point number twice in one place', CLEAN.replace('2) письмова', '1) письмова'), 'address-duplicate'],
    ['an extra empty line', CLEAN.replace('Три дні.', '\nТри дні.'), 'not-canonical'],
    ['a paragraph over two lines', CLEAN.replace('Три дні.', 'Три\nдні.'), 'soft-wrap'],
    ['front matter in disorder', CLEAN.replace('lang: uk\nnature: training', 'nature: training\nlang: uk'), 'not-canonical'],
    ['line ends of Windows', CLEAN.replace(/\n/g, '\r\n'), 'not-canonical'],
  ])('%s is found', (_, text, code) => {
    expect(codes(text)).toContain(code);
  });

  test('the same point number in another paragraph is no duplicate', () => {
    expect(codes(CLEAN.replace('Три дні.', '1) три дні.'))).toEqual([]);
  });

  test('the first line that is not canonical is named', () => {
    const [found] = checkText(CLEAN.replace('## Стаття 2', '##  Стаття 2'));
    expect(found).toMatchObject({ message: { code: 'not-canonical' }, line: 21 });
  });

  test('a finding names the provision and its line in the file', () => {
    const text = CLEAN.replace('Стаття 2.', 'Стаття 3.');
    const [found] = checkText(text);
    expect(found).toMatchObject({ message: { code: 'number-gap' }, eid: 'art_3', line: 21 });
    expect(text.split('\n')[20]).toBe('## Стаття 3. Строк');
  });

  test('a finding names the units its provision stands in', () => {
    const [found] = checkText(CLEAN.replace('2) письмова', '3) письмова'));
    expect(found?.path).toEqual([{ kind: 'article', number: '1' }, { kind: 'paragraph', number: '1' }, { kind: 'point', number: '3' }]);
  });

  test('tables, notes, footnotes, signatures and attachments do not shift the line', () => {
    const text = `${HEAD}# ПОСТАНОВА\n\n| а | б |\n| --- | --- |\n| в | г |\n\n> {Примітка}\n\n[^1]: Виноска.\n\n---\n\nПідпис\n\n# Додаток\n\n1. Перше.\n\n3. Третє.\n`;
    expect(writeMarkdown(readMarkdown(text).value)).toBe(text);
    const [found] = checkText(text);
    expect(found?.message.code).toBe('point-gap');
    expect(text.split('\n')[found!.line! - 1]).toBe('3. Третє.');
  });

  test('an attachment without a title above it does not shift the line either', () => {
    const text = `${HEAD}# \n\n# Додаток\n\n1. Перше.\n\n3. Третє.\n`.replace('# \n', '#\n');
    expect(writeMarkdown(readMarkdown(text).value)).toBe(text);
    expect(text.split('\n')[checkText(text)[0]!.line! - 1]).toBe('3. Третє.');
  });

  test('in a file that is not canonical no line is guessed', () => {
    const found = checkText(CLEAN.replace('Стаття 2.', 'Стаття 3.').replace('Три дні.', '\nТри дні.')).find(({ message }) => message.code === 'number-gap');
    expect(found).toMatchObject({ eid: 'art_3' });
    expect(found).not.toHaveProperty('line');
  });
});
