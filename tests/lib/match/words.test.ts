import { describe, expect, it } from 'vitest';
import { englishKey } from '../../../src/lib/match/english-key.ts';
import { keysIn, wordsIn } from '../../../src/lib/match/words.ts';

describe('the key of an English word', () => {
  it('is one for the forms of a word', () => {
    expect(englishKey('Authorities')).toBe(englishKey('authority'));
    expect(englishKey('authorised')).toBe(englishKey('authorisations'));
    expect(englishKey('processed')).toBe(englishKey('processes'));
    expect(englishKey('sampling')).toBe(englishKey('samples'));
  });

  it('keeps apart what only ends alike', () => {
    expect(englishKey('status')).toBe('status');
    expect(englishKey('access')).toBe('access');
    expect(englishKey('data')).not.toBe(englishKey('date'));
  });

  it('leaves short words whole', () => {
    expect(englishKey('use')).toBe('use');
  });
});

describe('the words of a provision', () => {
  it('leave out what only holds a sentence together', () => {
    expect(wordsIn('Особа подає заяву про відмову', 'uk').map(({ printed }) => printed)).toEqual(['Особа', 'подає', 'заяву', 'відмову']);
    expect(wordsIn('The person shall lodge the complaint', 'en').map(({ printed }) => printed)).toEqual(['person', 'lodge', 'complaint']);
  });

  it('have one key for all cases', () => {
    expect(keysIn('митного складу', 'uk')).toEqual(keysIn('Митний склад', 'uk'));
  });

  it('know which stand side by side', () => {
    expect(wordsIn('митний орган, склад та склад', 'uk').map(({ adjoins }) => adjoins)).toEqual([false, true, false, false]);
  });

  it('take an apostrophe for a letter', () => {
    expect(wordsIn("обов'язок; обов’язку", 'uk').map(({ key }) => key)).toHaveLength(2);
    expect(new Set(keysIn("обов'язок; обов’язку", 'uk')).size).toBe(1);
  });
});
