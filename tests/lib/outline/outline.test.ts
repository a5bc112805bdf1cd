import { describe, expect, test } from 'vitest';
import type { Dialect, Reading } from '../../../src/lib/model/block.ts';
import type { Lang } from '../../../src/lib/model/edition.ts';
import { outline, traditionOfReading } from '../../../src/lib/outline/outline.ts';

const reading = (dialect: Dialect, lines: string[], lang?: Lang): Reading => ({ dialect, ...(lang && { lang }), facts: {}, blocks: lines.map((text, i) => ({ kind: 'text', text, at: i + 1 })) });

describe('the tradition of a reading', () => {
  test.each<[string, Reading, 'ua' | 'eu']>([
    ['a page of EUR-Lex', reading('eurlex-oj', ['REGULATION on Ukraine']), 'eu'],
    ['a law of Ukraine', reading('rada-txt', ['ЗАКОН УКРАЇНИ', 'Про адаптацію до права Європейського Союзу']), 'ua'],
    ['an act of the Union on the site of the Rada', reading('rada-txt', ['РЕГЛАМЕНТ ЄВРОПЕЙСЬКОГО ПАРЛАМЕНТУ І РАДИ (ЄС) 2016/399']), 'eu'],
    ['an agreement of Ukraine with the Union', reading('rada-xml', ['Угода між Україною та Європейським Союзом']), 'ua'],
    ['a draft law in Word', reading('docx', ['Проект', 'ЗАКОН УКРАЇНИ'], 'uk'), 'ua'],
    ['an English translation of a law of Ukraine', reading('docx', ['LAW OF UKRAINE', 'On Bridges'], 'en'), 'ua'],
    ['a working translation of a directive', reading('docx', ['ДИРЕКТИВА РАДИ 2004/82/ЄС', '(ЄС) № 5'], 'uk'), 'eu'],
    ['a Ukrainian text that names nobody', reading('docx', ['ПОРЯДОК', 'переходу'], 'uk'), 'ua'],
    ['an English text that names nobody', reading('docx', ['RULES'], 'en'), 'eu'],
    ['a text of the Rada that names nobody', reading('rada-txt', ['Протокол про броди']), 'ua'],
  ])('%s', (_, given, expected) => {
    expect(traditionOfReading(given)).toBe(expected);
  });
});

test('a tradition given by the caller overrules what the text says', () => {
  const law = reading('rada-txt', ['ЗАКОН УКРАЇНИ', 'Стаття 1. Міст', '1. Міст є.']);
  expect(outline(law).value.map((draft) => draft.text)).toEqual(['ЗАКОН УКРАЇНИ', 'Стаття 1. Міст']);
  expect(() => outline(law, 'eu')).not.toThrow();
});
