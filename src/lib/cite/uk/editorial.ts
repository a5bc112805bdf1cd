/**
 * What is printed in a text and cited from by nobody: editorial notes inside a paragraph («( Частина третя статті 8 в редакції
 * Закону N 2663-IV ( 2663-15 ) від … )»), which the amendment history reads on its own, and words that an amendment quotes
 * («слова "статті 5" замінити словами "статті 6"»), and pages of publications.
 *
 * @example
 * editorialEnd(tokensOf('( Пункт 6 в редакції Закону N 2663-IV ( 2663-15 ) ) Далі'), 0) // index of «Далі»
 */
import { formAt, isTight, type Token } from './tokens.ts';
import { unitPhraseAt } from './unit-phrase.ts';

const LONGEST_NOTE = 120;
const OPERATION = /^(?:редакції|внесен|доповнен|виключен|змінен|викладен)/;

const QUOTED_WORDS = /^(?:слова|слово|словами|словом|слів|слова|цифри|цифру|цифрами|цифрою|цифр|знак|знаки)$/;
const LONGEST_QUOTATION = 400;

/** Index after the words in quotes that «слова», «цифрами» at a token introduces; the given index when it introduces none. */
export function quotedWordsEnd(tokens: readonly Token[], at: number): number {
  if (!QUOTED_WORDS.test(formAt(tokens, at)) || formAt(tokens, at + 1) !== '"') return at;
  for (let place = at + 2; place < Math.min(tokens.length, at + LONGEST_QUOTATION); place++) {
    if (formAt(tokens, place) === '"' && isTight(tokens, place) && !isTight(tokens, place + 1)) return place + 1;
    if (formAt(tokens, place) === '"' && /^[,;.)]$/.test(formAt(tokens, place + 1))) return place + 1;
  }
  return at;
}

/** Index after the editorial note that opens at a token; the given index when none does. Only bracketed notes that name a unit and an operation. */
export function editorialEnd(tokens: readonly Token[], at: number): number {
  const open = formAt(tokens, at);
  if (open !== '(' && open !== '{') return at;
  const unit = unitPhraseAt(tokens, formAt(tokens, at + 1) === 'дію' ? at + 2 : at + 1);
  if (!unit) return at;
  let depth = 0;
  let amended = false;
  for (let place = at; place < Math.min(tokens.length, at + LONGEST_NOTE); place++) {
    const form = formAt(tokens, place);
    if (form === '(' || form === '{') depth++;
    else if (form === ')' || form === '}') depth--;
    amended ||= OPERATION.test(form);
    if (depth === 0) return amended ? place + 1 : at;
  }
  return at;
}

/** «№ 31, ст. 1074, ст. 1077, ст. 1080»: so many pages of one issue are enough. */
const MOST_PAGES = 8;

/** The page of a publication is no provision: «(Відомості Верховної Ради України, 1998 р., № 1, ст. 4)». */
export function isPublication(tokens: readonly Token[], at: number, pages = MOST_PAGES): boolean {
  if (pages === 0 || formAt(tokens, at) !== 'ст' || formAt(tokens, at - 1) !== ',') return false;
  let place = at - 2;
  while (place > at - 8 && (tokens[place]?.kind === 'digits' || formAt(tokens, place) === '-' || (tokens[place]?.kind === 'word' && isTight(tokens, place)))) place--;
  if (tokens[place]?.text === '№' || tokens[place]?.text === 'N') return true;
  return formAt(tokens, place) === '.' && isPublication(tokens, place - 1, pages - 1);
}
