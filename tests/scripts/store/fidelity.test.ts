import { describe, expect, test } from 'vitest';
import { message } from '../../../src/lib/model/message.ts';
import type { Edition } from '../../../src/lib/model/edition.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import { writeMarkdown } from '../../../src/lib/edition/markdown-write.ts';
import { firstDifference, selfCheck } from '../../../scripts/store/fidelity.ts';

describe('the text of the edition against the source', () => {
  test('white space and line breaks do not count', () => {
    expect(firstDifference('Стаття 1.\n  Мова', 'Стаття 1. Мо\u200Bва', [])).toBeUndefined();
  });

  test('a lost word is found, with what stands before it', () => {
    expect(firstDifference('Строк три дні.', 'Строк дні.', [])).toEqual({ after: 'Строк', source: 'три дні.', stored: 'дні.' });
  });

  test('only as much as a person needs to find the place is shown', () => {
    const long = 'слово '.repeat(100);
    const found = firstDifference(`${long}три ${long}`, `${long}два ${long}`, []);
    expect(found).toEqual({ after: 'слово '.repeat(8).trim(), source: `три ${'слово '.repeat(7)}сл`, stored: `два ${'слово '.repeat(7)}сл` });
  });

  test('lost and added text at the end is found', () => {
    expect(firstDifference('Строк', 'Стро', [])).toMatchObject({ source: 'к', stored: '' });
    expect(firstDifference('Стро', 'Строк', [])).toMatchObject({ source: '', stored: 'к' });
  });

  test('paragraphs in another order are found', () => {
    expect(firstDifference('а\nб', 'б\nа', [])).toBeDefined();
  });

  test('a reported superscript is allowed', () => {
    expect(firstDifference('Стаття 1291. Суд\nСтаття 1292. Суд', 'Стаття 129-1. Суд\nСтаття 129-2. Суд', ['129-1', '129-2'])).toBeUndefined();
  });

  test('a superscript of a superscript is allowed by its number', () => {
    expect(firstDifference('Стаття 711. Суд', 'Стаття 7-1-1. Суд', ['7-1-1'])).toBeUndefined();
  });

  test.each([
    ['that nobody reported', []],
    ['of another number', ['129-2']],
    ['reported once and rewritten twice', ['129-1']],
  ])('a superscript %s is a difference', (_, reported) => {
    expect(firstDifference('Стаття 1291. і ще 1291', 'Стаття 129-1. і ще 129-1', reported)).toBeDefined();
  });
});

describe('the self-check before writing', () => {
  const edition: Edition = {
    meta: { act: 'ua/nt-9', date: '2026-01-01', lang: 'uk', nature: 'training', source: { publisher: 'Ми', format: 'own' } },
    body: identify([{ form: 'heading', text: 'ЗАКОН', children: [] }, { form: 'heading', text: 'Стаття 129-1. Суд', children: [] }], 'ua'),
  };
  const inferred = message('superscript-inferred', { printed: '1291', number: '129-1' });

  test('is silent when the text is the source and reads back', () => {
    expect(selfCheck('ЗАКОН\nСтаття 1291. Суд', edition, writeMarkdown(edition), [inferred])).toEqual([]);
  });

  test('names the first difference', () => {
    const [fault] = selfCheck('ЗАКОН\nСтаття 129-1. Суди', edition, writeMarkdown(edition), []);
    expect(fault).toMatchObject({ code: 'fidelity-broken', severity: 'error', facts: { source: 'и', stored: '' } });
  });

  test('names the provision that would read back otherwise', () => {
    const [fault] = selfCheck('ЗАКОН\nСтаття 129-1. Суд', edition, writeMarkdown(edition).replace('## Стаття', '### Глава 1\n\n## Стаття'), []);
    expect(fault).toMatchObject({ code: 'round-trip-broken', severity: 'error', facts: { eid: 'art_129-1' } });
  });
});
