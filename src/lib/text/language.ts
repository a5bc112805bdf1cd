/**
 * The language a text is in, told by the text: official sites put Czech and Bulgarian texts under an English address
 * (31976L0207, 31987R3976), so no declaration is believed.
 *
 * Cyrillic languages are told by their own letters, which is sure from a sentence on; Latin ones by trigrams (franc).
 *
 * @example
 * languageOf('Цей Закон визначає правові та організаційні засади') // 'uk'
 */
import { franc } from 'franc-min';
import type { Lang } from '../model/edition.ts';

/** Fewer letters tell nothing: "Annex I" is anything. */
const FEWEST_LETTERS = 20;
/** From here on franc may also answer with a language the collection does not know, and the answer is then "unknown". */
const LETTERS_FOR_ANY_LANGUAGE = 200;
const SAMPLES = 4;
/** Franc looks at 2,048 characters; they are taken from four places, so that a header or an annex does not decide. */
const SAMPLE_LENGTH = 500;

const LANG_OF: Readonly<Record<string, Lang>> = {
  ukr: 'uk', eng: 'en', fra: 'fr', deu: 'de', pol: 'pl', ron: 'ro', bul: 'bg', ces: 'cs', rus: 'ru',
};

/** Letters only this language has among the Cyrillic ones, most telling first; `undefined` = a language not known here. */
const CYRILLIC: readonly [Lang | undefined, RegExp][] = [
  [undefined, /[ўјљњђћџѓќәғқңұһөү]/gi],
  ['uk', /[іїєґ]/gi],
  ['ru', /[ыэё]/gi],
  ['bg', /ъ/gi],
];
/** Share of telling letters: і alone makes 6 % of Ukrainian, ы and э 2 % of Russian, ъ 2 % of Bulgarian. */
const TELLING_SHARE = 0.004;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language of a text, or undefined when it is too short to tell or in a language the collection does not know. */
export function languageOf(text: string): Lang | undefined {
  const sample = sampleOf(text);
  const letters = count(sample, /\p{L}/gu);
  if (letters < FEWEST_LETTERS) return undefined;
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  return cyrillic * 2 > letters ? cyrillicLanguage(sample, cyrillic) : latinLanguage(sample, letters);
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLES * SAMPLE_LENGTH) return text;
  const step = (text.length - SAMPLE_LENGTH) / (SAMPLES - 1);
  return Array.from({ length: SAMPLES }, (_, n) => text.slice(Math.floor(n * step), Math.floor(n * step) + SAMPLE_LENGTH)).join(' ');
}

function cyrillicLanguage(sample: string, letters: number): Lang | undefined {
  const shares = CYRILLIC.map(([lang, pattern]) => ({ lang, share: count(sample, pattern) / letters }));
  const best = shares.reduce((most, next) => (next.share > most.share ? next : most));
  return best.share >= TELLING_SHARE ? best.lang : undefined;
}

function latinLanguage(sample: string, letters: number): Lang | undefined {
  const only = letters < LETTERS_FOR_ANY_LANGUAGE ? Object.keys(LANG_OF) : [];
  return LANG_OF[franc(sample, { only, minLength: FEWEST_LETTERS })];
}
