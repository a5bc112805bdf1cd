/** Signs that do not show: counted, never changed. */
import { describe, expect, it } from 'vitest';
import { sentence } from '../../../src/lib/model/message.ts';
import { read } from '../../../src/lib/read/read.ts';
import { mixedWords } from '../../../src/lib/text/homoglyphs.ts';
import { odditiesIn } from '../../../src/lib/text/oddities.ts';

describe('words of mixed letters', () => {
  it.each([
    ['iншi особи', ['iншi']],
    ['Cтаття 5, розділ ХVIII', ['Cтаття', 'ХVIII']],
    ["об'eкт", ["об'eкт"]],
    ["д'Artagnan і NATO-стандарт", []],
    ['Regulation та Закон', []],
  ])('%s: %j', (text, words) => expect(mixedWords(text)).toEqual(words));

  it('are found in one word of a million letters in its own time', () => {
    expect(mixedWords(`${'а'.repeat(1_000_000)}a`)).toHaveLength(1);
  });
});

describe('what does not show', () => {
  it('is counted over all texts, the first mixed word kept', () => {
    expect(odditiesIn(['мо\u00ADсту\u00A0iншi', 'об’єкт, об\'єкт, п’ять, "слово\'', 'бiльш'])).toEqual({ mixed: 2, first: 'iншi', softHyphens: 1, noBreakSpaces: 1, apostrophes: { '’': 2, "'": 1 } });
  });

  const told = async (text: string): Promise<string[]> => (await read(new TextEncoder().encode(`ЗАКОН УКРАЇНИ\nПро мости\nСтаття 1. ${text}`))).messages.map((m) => sentence(m, 'uk'));

  it('is told once a text, whatever the dialect, and the text stays as it was', async () => {
    expect(await told('iншi мости та бiльш нiчого.')).toEqual(['Слів, у яких змішано латинські й кириличні літери: 3; перше: «iншi». Текст збережено, як у джерелі; пошук і порівняння їх не розрізняють.']);
    expect((await told('об’єкт і об\'єкт.'))[0]).toContain("м’яких переносів 0, нерозривних пробілів 0, апострофи ’ × 1, ' × 1");
  });

  it('of one apostrophe and plain letters nothing is told', async () => {
    expect(await told('об’єкт\u00A0є.')).toEqual([]);
  });
});
