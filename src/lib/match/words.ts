/**
 * The words of a provision as keys: one key for all forms of a word, words that only hold a sentence together left out.
 *
 * @example
 * wordsIn('Особа подає заяву про відмову', 'uk').map(({ printed }) => printed) // ['Особа', 'подає', 'заяву', 'відмову']
 */
import { ukrainianKey } from '../text/stem.ts';
import { englishKey } from './english-key.ts';

/** The two languages that are matched. */
export type MatchLang = 'uk' | 'en';

export interface Word {
  key: string;
  /** As printed, for reasons. */
  printed: string;
  /** Whether it follows the word before it at once. */
  adjoins: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ-][\p{L}\p{M}]+)*/gu;

const STOP_WORDS: Record<MatchLang, string> = {
  uk: 'і й та або чи що як який яка яке які якого якій яким яких якою яку якщо коли для до від з із зі на у в по про при під час без не ні за цей ця це ці цього цим цією цієї цих цьому той та те такий така таке такі такого таким також його її їх їм він вона вони бути є може можуть повинен повинна повинне повинні має мають згідно відповідно зазначений зазначена зазначене зазначені зазначених зазначеної між а щодо крім тощо інший інша інше інші іншого інших стаття статті статтею статтями статей частина частини частиною частин частинами параграф параграфа параграфом абзац абзацу підпункт підпункту підпунктом якими якого якому цими таких такими таку собою себе свою свої своїх них ним ними нею',
  en: 'a an the and or of in on to for from by with without as at be is are was were been being shall may must can will should has have had do does not no nor it its they their them this that these those such which who whom whose where when whether if than then there any all each other others into under within upon between through before after against referred pursuant accordance article articles paragraph paragraphs subparagraph regulation directive',
};

const STOPPED: Record<MatchLang, ReadonlySet<string>> = { uk: new Set(STOP_WORDS.uk.split(' ')), en: new Set(STOP_WORDS.en.split(' ')) };

const keyOf: Record<MatchLang, (word: string) => string> = { uk: ukrainianKey, en: englishKey };
const known: Record<MatchLang, Map<string, string>> = { uk: new Map(), en: new Map() };

/** The words that say something, in order. */
export function wordsIn(text: string, lang: MatchLang): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    if (STOPPED[lang].has(printed.toLowerCase())) continue;
    words.push({ key: keyOfWord(printed, lang), printed, adjoins: end >= 0 && text.slice(end, index) === ' ' });
    end = index + printed.length;
  }
  return words;
}

export const keysIn = (text: string, lang: MatchLang): string[] => wordsIn(text, lang).map(({ key }) => key);

function keyOfWord(printed: string, lang: MatchLang): string {
  const cached = known[lang].get(printed);
  if (cached !== undefined) return cached;
  const key = keyOf[lang](printed);
  known[lang].set(printed, key);
  return key;
}
