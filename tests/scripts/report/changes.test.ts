import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/lib/model/edition.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import { changesBetween } from '../../../scripts/report/changes.ts';

function edition(articles: Record<string, string[]>, title = 'НАВЧАЛЬНИЙ ЗАКОН'): Edition {
  const drafts = Object.entries(articles).map(([heading, paragraphs]) => ({
    form: 'heading' as const, text: heading, children: paragraphs.map((text) => ({ form: 'paragraph' as const, text, children: [] })),
  }));
  return {
    meta: { act: 'ua/nt-9', date: '2026-01-01', lang: 'uk', nature: 'training', source: { publisher: 'Ми', format: 'own' } },
    body: identify([{ form: 'heading', text: title, children: [] }, ...drafts], 'ua'),
  };
}

const STORED = edition({ 'Стаття 1. Мова': ['1. Українська.', '2. Інші мови.'], 'Стаття 2. Строк': ['Три дні.'] });

describe('what a replacement would change', () => {
  test('nothing, when the edition is the same', () => {
    expect(changesBetween(STORED, STORED)).toEqual({ added: [], removed: [], changed: [], structure: false, record: false });
  });

  test('a changed article comes with its first differing line', () => {
    const incoming = edition({ 'Стаття 1. Мова': ['1. Українська.', '2. Усі мови.', '3. Жести.'], 'Стаття 2. Строк': ['Три дні.'] });
    expect(changesBetween(STORED, incoming).changed).toEqual([{ number: '1', from: '2. Інші мови.', to: '2. Усі мови.' }]);
  });

  test('a line only added has an empty other side', () => {
    const incoming = edition({ 'Стаття 1. Мова': ['1. Українська.', '2. Інші мови.'], 'Стаття 2. Строк': ['Три дні.', 'Не більше.'] });
    expect(changesBetween(STORED, incoming).changed).toEqual([{ number: '2', from: '', to: 'Не більше.' }]);
  });

  test('articles added and removed are named by number', () => {
    const incoming = edition({ 'Стаття 1. Мова': ['1. Українська.', '2. Інші мови.'], 'Стаття 2-1. Нове': ['Так.'] });
    expect(changesBetween(STORED, incoming)).toMatchObject({ added: ['2-1'], removed: ['2'], changed: [] });
  });

  test('a new title is text outside the articles', () => {
    const incoming = edition({ 'Стаття 1. Мова': ['1. Українська.', '2. Інші мови.'], 'Стаття 2. Строк': ['Три дні.'] }, 'ЗАКОН');
    expect(changesBetween(STORED, incoming)).toMatchObject({ changed: [], outside: { from: 'НАВЧАЛЬНИЙ ЗАКОН', to: 'ЗАКОН' } });
  });

  test('a space more is no change of text', () => {
    const incoming = edition({ 'Стаття 1. Мова': ['1. Українська .', '2. Інші мови.'], 'Стаття 2. Строк': ['Три дні.'] });
    expect(changesBetween(STORED, incoming)).toEqual({ added: [], removed: [], changed: [], structure: true, record: false });
  });

  test('a new source of the same text is a change of the record only', () => {
    const incoming: Edition = { ...STORED, meta: { ...STORED.meta, nature: 'draft' } };
    expect(changesBetween(STORED, incoming)).toEqual({ added: [], removed: [], changed: [], structure: false, record: true });
  });
});
