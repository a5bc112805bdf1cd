/** A note names the unit before it: what agrees, what does not, and why. */
import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/lib/edition/identify.ts';
import { historyOf } from '../../../src/lib/history/history.ts';
import { placesOf } from '../../../src/lib/history/places.ts';
import { selfCheck } from '../../../src/lib/history/self-check.ts';
import { outlineUkrainian } from '../../../src/lib/outline/ukrainian/ukrainian.ts';
import { blocksOf } from '../outline/ukrainian/sketch.ts';

/** «agrees», «agrees by day», «disagrees: another-count» for each note of a text. */
function verdicts(...lines: string[]): string[] {
  const body = identify(outlineUkrainian(blocksOf('ЗАКОН УКРАЇНИ / Про межу', 'Стаття 1. Межа', ...lines)).value, 'ua');
  return selfCheck(placesOf(body), historyOf(body).amendments).map(({ verdict, way, reason }) => verdict + (way ? ` by ${way}` : '') + (reason ? `: ${reason}` : ''));
}
const amended = (unit: string, year = 2019): string => `{${unit} із змінами, внесеними згідно із Законом № 1-IX від 05.11.${year}}`;
const repealed = (unit: string, year = 2019): string => `{${unit} виключено на підставі Закону № 1-IX від 05.11.${year}}`;

describe('a note on a unit that is there', () => {
  it('agrees with the unit before it and with those around it', () => {
    expect(verdicts('1. Межа:', '1) пряма;', amended('Пункт 1 частини першої статті 1'), '2) крива.', amended('Частина перша статті 1'))).toEqual(['agrees', 'agrees']);
  });

  it('disagrees after another unit, and with a unit that is nowhere', () => {
    expect(verdicts('1. Пряма.', amended('Частина друга статті 1'), '2. Крива.')).toEqual(['disagrees: another-place']);
    expect(verdicts('1. Пряма.', amended('Частина дев’ята статті 1'))).toEqual(['disagrees: no-such-unit']);
  });

  it('is a slip where the print contradicts it: after 1) it names, 2) has begun', () => {
    expect(verdicts('1. Межа:', '1) пряма;', '2) крива.', amended('Пункт 1 частини першої статті 1'))).toEqual(['slip']);
  });
});

describe('абзаци', () => {
  it('are counted from the lead-in', () => {
    expect(verdicts('1. Межа:', amended('Абзац перший частини першої статті 1'), 'пряма;', amended('Абзац другий частини першої статті 1'), 'крива.', amended('Абзац другий частини першої статті 1')))
      .toEqual(['agrees', 'agrees', 'disagrees: another-count']);
  });

  it('may be counted with the labelled lines, which is told', () => {
    expect(verdicts('1. Межа:', '1) пряма;', '2) крива.', 'Інші межі заборонено.', amended('Абзац четвертий частини першої статті 1'))).toEqual(['agrees by lines']);
  });

  it('are counted as on the day of the act: one repealed later still counted then', () => {
    expect(verdicts('1. Межа:', repealed('Абзац другий частини першої статті 1', 2022), 'крива.', amended('Абзац третій частини першої статті 1'))).toEqual(['agrees', 'agrees by day']);
  });
});

describe('a note on a repealed unit', () => {
  it('stands between its neighbours', () => {
    expect(verdicts('1. Межа:', '1) пряма;', repealed('Пункт 2 частини першої статті 1'), '3) крива.')).toEqual(['agrees']);
    expect(verdicts('1. Межа:', '1) пряма;', '3) крива;', repealed('Пункт 2 частини першої статті 1'), '4) інша.')).toEqual(['disagrees: not-between']);
  });

  it('may have lost its superscript with the text: «21» between 2 and 3 is 2-1', () => {
    expect(verdicts('1. Межа:', '1) перша;', '2) друга;', repealed('Пункт 21 частини першої статті 1'), '3) третя.')).toEqual(['agrees']);
  });
});

describe('a note that names no unit, or only refers', () => {
  it('is not asked', () => {
    expect(verdicts('Пряма.', '{У тексті Закону слово "а" замінено словом "б" згідно із Законом № 1-IX від 05.11.2019}', '{Офіційне тлумачення частини дев’ятої статті 7 див. в Рішенні Конституційного Суду № 8-р/2018 від 23.11.2018}'))
      .toEqual(['not-applicable', 'not-applicable']);
  });
});
