/**
 * Words for units, in every case and number, and their abbreviations (Law 3354-IX, art. 33(5): кн., розд., гл., підрозд., §,
 * ст., ч., п., пп., абз.).
 *
 * A form may stand for several cases («статті» is genitive singular and nominative plural): all are given, the grammar decides.
 *
 * @example
 * unitWordAt(tokensOf('частиною першою'), 0) // { word: 'частина', kind: 'paragraph', numbers: ['singular'], cases: ['instrumental'], next: 1, … }
 */
import type { CitedKind } from '../citation.ts';
import { formAt, type Token } from './tokens.ts';

export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'] as const;
export type Case = (typeof CASES)[number];
export type GrammaticalNumber = 'singular' | 'plural';

/** Words in nominative. */
export type UnitName =
  | 'книга' | 'частина' | 'розділ' | 'підрозділ' | 'глава' | 'параграф' | 'стаття' | 'пункт' | 'підпункт' | 'літера' | 'абзац'
  | 'тире' | 'речення' | 'додаток' | 'примітка';

export interface UnitWord {
  word: UnitName;
  kind: CitedKind;
  /** Depth on the way in: a unit contains units of a greater rank only. */
  rank: number;
  cases: readonly Case[];
  numbers: readonly GrammaticalNumber[];
  abbreviated: boolean;
  /** Index of the token after it. */
  next: number;
}

interface Declension {
  word: UnitName;
  kind: CitedKind;
  rank: number;
  /** Forms in the order of `CASES`; variants divided by `/`. */
  singular: string;
  plural: string;
  abbreviations?: string;
}

/** A книга holds розділи, those глави, those параграфи (art. 32); attachments stand beside the act and hold units of any rank. */
const DECLENSIONS: readonly Declension[] = [
  { word: 'додаток', kind: 'attachment', rank: 0, singular: 'додаток додатка/додатку додатку/додаткові додаток додатком додатку', plural: 'додатки додатків додаткам додатки додатками додатках', abbreviations: 'дод' },
  { word: 'книга', kind: 'book', rank: 1, singular: 'книга книги книзі книгу книгою книзі', plural: 'книги книг книгам книги книгами книгах', abbreviations: 'кн' },
  { word: 'розділ', kind: 'title', rank: 2, singular: 'розділ розділу розділу/розділові розділ розділом розділі', plural: 'розділи розділів розділам розділи розділами розділах', abbreviations: 'розд' },
  { word: 'підрозділ', kind: 'subtitle', rank: 3, singular: 'підрозділ підрозділу підрозділу/підрозділові підрозділ підрозділом підрозділі', plural: 'підрозділи підрозділів підрозділам підрозділи підрозділами підрозділах', abbreviations: 'підрозд' },
  { word: 'глава', kind: 'chapter', rank: 4, singular: 'глава глави главі главу главою главі', plural: 'глави глав главам глави главами главах', abbreviations: 'гл' },
  { word: 'параграф', kind: 'section', rank: 5, singular: 'параграф параграфа/параграфу параграфу/параграфові параграф параграфом параграфі', plural: 'параграфи параграфів параграфам параграфи параграфами параграфах' },
  { word: 'стаття', kind: 'article', rank: 6, singular: 'стаття статті статті статтю статтею статті', plural: 'статті статей статтям статті статтями статтях', abbreviations: 'ст' },
  { word: 'частина', kind: 'paragraph', rank: 7, singular: 'частина частини частині частину частиною частині', plural: 'частини частин частинам частини частинами частинах', abbreviations: 'ч' },
  { word: 'пункт', kind: 'point', rank: 8, singular: 'пункт пункту пункту/пунктові пункт пунктом пункті', plural: 'пункти пунктів пунктам пункти пунктами пунктах', abbreviations: 'п' },
  { word: 'підпункт', kind: 'point', rank: 9, singular: 'підпункт підпункту підпункту/підпунктові підпункт підпунктом підпункті', plural: 'підпункти підпунктів підпунктам підпункти підпунктами підпунктах', abbreviations: 'пп/підп' },
  { word: 'літера', kind: 'point', rank: 10, singular: 'літера літери літері літеру літерою літері', plural: 'літери літер літерам літери літерами літерах', abbreviations: 'літ' },
  { word: 'абзац', kind: 'alinea', rank: 11, singular: 'абзац абзацу/абзаца абзацу/абзацові абзац абзацом абзаці', plural: 'абзаци абзаців абзацам абзаци абзацами абзацах', abbreviations: 'абз' },
  { word: 'тире', kind: 'indent', rank: 12, singular: 'тире тире тире тире тире тире', plural: 'тире тире тире тире тире тире' },
  { word: 'речення', kind: 'sentence', rank: 13, singular: 'речення речення реченню речення реченням реченні', plural: 'речення речень реченням речення реченнями реченнях', abbreviations: 'реч' },
  { word: 'примітка', kind: 'footnote', rank: 12, singular: 'примітка примітки примітці примітку приміткою примітці', plural: 'примітки приміток приміткам примітки примітками примітках' },
];

type Form = Omit<UnitWord, 'next'>;

function formsOf({ word, kind, rank, singular, plural, abbreviations = '' }: Declension): [string, Form][] {
  const found = new Map<string, { cases: Set<Case>; numbers: Set<GrammaticalNumber> }>();
  for (const [number, row] of [['singular', singular], ['plural', plural]] as const) {
    row.split(' ').forEach((variants, at) => {
      for (const form of variants.split('/')) {
        const entry = found.get(form) ?? { cases: new Set(), numbers: new Set() };
        entry.cases.add(CASES[at]!);
        entry.numbers.add(number);
        found.set(form, entry);
      }
    });
  }
  const full = [...found].map(([form, { cases, numbers }]): [string, Form] => [form, { word, kind, rank, cases: [...cases], numbers: [...numbers], abbreviated: false }]);
  const short = abbreviations.split('/').filter(Boolean).map((form): [string, Form] => [`${form}.`, { word, kind, rank, cases: CASES, numbers: ['singular', 'plural'], abbreviated: true }]);
  return [...full, ...short];
}

const FORMS = new Map(DECLENSIONS.flatMap(formsOf));
const SECTION_SIGN: Form = { word: 'параграф', kind: 'section', rank: 5, cases: CASES, numbers: ['singular', 'plural'], abbreviated: true };

/** The unit word at a token, or undefined: «статтею», «ст.», «§», «§§». An abbreviation needs its full stop («п.», not «п»). */
export function unitWordAt(tokens: readonly Token[], at: number): UnitWord | undefined {
  const form = formAt(tokens, at);
  if (form === '§') return { ...SECTION_SIGN, next: formAt(tokens, at + 1) === '§' ? at + 2 : at + 1 };
  const full = FORMS.get(form);
  if (full) return { ...full, next: at + 1 };
  const short = formAt(tokens, at + 1) === '.' ? FORMS.get(`${form}.`) : undefined;
  return short && { ...short, next: at + 2 };
}
