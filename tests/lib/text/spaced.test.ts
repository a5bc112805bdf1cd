import { describe, expect, test } from 'vitest';
import { headingLabel } from '../../../src/lib/text/labels.ts';
import { unspaced } from '../../../src/lib/text/spaced.ts';

describe('a spaced word', () => {
  test('is drawn together at the beginning of a line, the rest stays', () => {
    expect(unspaced('П О Л О Ж Е Н Н Я про мости')).toBe('ПОЛОЖЕННЯ про мости');
    expect(unspaced('Про мости і П О Р О М И')).toBe('Про мости і П О Р О М И');
  });

  test('does not take in the numeral or the word after it', () => {
    expect([unspaced('Р о з д і л I'), unspaced('Г л а в а 2. МОСТИ'), unspaced('С т а т т я  5.')]).toEqual(['Розділ I', 'Глава 2. МОСТИ', 'Стаття  5.']);
  });

  test('is none when it goes on: «З м і н и т ь» is another word; a preposition alone does not continue it', () => {
    expect([unspaced('З м і н и т ь'), unspaced('П О Р Я Д К У'), unspaced('П О Р Я Д О К У')]).toEqual(['З м і н и т ь', 'П О Р Я Д К У', 'П О Р Я Д О К У']);
    expect(unspaced('П Р А В И Л А в місті')).toBe('ПРАВИЛА в місті');
  });

  test('labels a unit, and the label stays as printed', () => {
    expect(headingLabel('Р о з д і л I ЗАГАЛЬНІ ПОЛОЖЕННЯ')).toEqual({ kind: 'title', number: 'I', label: 'Р о з д і л I', heading: 'ЗАГАЛЬНІ ПОЛОЖЕННЯ' });
    expect(headingLabel('С т а т т я 5. Міст')).toEqual({ kind: 'article', number: '5', label: 'С т а т т я 5.', heading: 'Міст' });
  });
});
