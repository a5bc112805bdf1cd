/**
 * Words that name acts, in every case and number: «Закону», «кодексом», «Правил», «Порядку», «Конвенції».
 *
 * The sort of an act says how it is named in print: laws by title or number, codes by the words round them, acts of the
 * executive by date and number, documents («Порядок», «Правила») by the act that approves them, treaties by title.
 *
 * @example
 * actWordAt(tokensOf('Законами'), 0) // { kind: 'закон', sort: 'law', plural: true, capital: true, next: 1 }
 */
import type { Token } from './tokens.ts';

export type ActSort = 'law' | 'code' | 'constitution' | 'executive' | 'document' | 'treaty' | 'union';

export interface ActWord {
  /** Nominative, lower case: «закон». */
  kind: string;
  sort: ActSort;
  /** Plural beyond doubt: «законів». */
  plural: boolean;
  capital: boolean;
  /** Index of the token after it. */
  next: number;
}

/** Endings by declension: singular, then plural. Over-generated forms are no Ukrainian words and harm nothing. */
const MASCULINE: Endings = [['', 'а', 'у', 'ові', 'ом', 'ем', 'і'], ['и', 'ів', 'ам', 'ами', 'ах']];
const FEMININE: Endings = [['а', 'и', 'і', 'у', 'ою'], ['', 'ам', 'ами', 'ах']];
const FEMININE_IA: Endings = [['я', 'ї', 'ю', 'єю'], ['й', 'ям', 'ями', 'ях']];
const NEUTER: Endings = [['я', 'ю', 'ям', 'і'], ['ь', 'ями', 'ях']];
const PLURAL_ONLY: Endings = [[], ['а', 'и', '', 'ам', 'ами', 'ах']];

type Endings = readonly [readonly string[], readonly string[]];

const WORDS: readonly [kind: string, sort: ActSort, stem: string, endings: Endings][] = [
  ['закон', 'law', 'закон', MASCULINE],
  ['кодекс', 'code', 'кодекс', MASCULINE],
  ['конституція', 'constitution', 'конституці', FEMININE_IA],
  ['указ', 'executive', 'указ', MASCULINE],
  ['наказ', 'executive', 'наказ', MASCULINE],
  ['декрет', 'executive', 'декрет', MASCULINE],
  ['постанова', 'executive', 'постанов', FEMININE],
  ['розпорядження', 'executive', 'розпорядженн', NEUTER],
  ['рішення', 'executive', 'рішенн', NEUTER],
  ['порядок', 'document', 'порядк', MASCULINE],
  ['порядок', 'document', 'порядок', [[''], []]],
  ['положення', 'document', 'положенн', NEUTER],
  ['положення', 'document', 'положень', [[], ['']]],
  ['правила', 'document', 'правил', PLURAL_ONLY],
  ['інструкція', 'document', 'інструкці', FEMININE_IA],
  ['статут', 'document', 'статут', MASCULINE],
  ['перелік', 'document', 'перелік', MASCULINE],
  ['методика', 'document', 'методик', FEMININE],
  ['методика', 'document', 'методиц', [['і'], []]],
  ['програма', 'document', 'програм', FEMININE],
  ['концепція', 'document', 'концепці', FEMININE_IA],
  ['стратегія', 'document', 'стратегі', FEMININE_IA],
  ['доктрина', 'document', 'доктрин', FEMININE],
  ['план', 'document', 'план', MASCULINE],
  ['вимоги', 'document', 'вимог', PLURAL_ONLY],
  ['умови', 'document', 'умов', PLURAL_ONLY],
  ['критерії', 'document', 'критері', [[], ['ї', 'їв', 'ям', 'ями', 'ях']]],
  ['зміни', 'document', 'змін', PLURAL_ONLY],
  ['рекомендації', 'document', 'рекомендаці', [[], ['ї', 'й', 'ям', 'ями', 'ях']]],
  ['регламент', 'union', 'регламент', MASCULINE],
  ['директива', 'union', 'директив', FEMININE],
  ['конвенція', 'treaty', 'конвенці', FEMININE_IA],
  ['угода', 'treaty', 'угод', FEMININE],
  ['договір', 'treaty', 'договор', MASCULINE],
  ['договір', 'treaty', 'договір', [[''], []]],
  ['протокол', 'treaty', 'протокол', MASCULINE],
  ['пакт', 'treaty', 'пакт', MASCULINE],
  ['хартія', 'treaty', 'харті', FEMININE_IA],
  ['декларація', 'treaty', 'деклараці', FEMININE_IA],
  ['меморандум', 'treaty', 'меморандум', MASCULINE],
];

const FORMS = new Map(
  WORDS.flatMap(([kind, sort, stem, [singular, plural]]) =>
    [plural, singular].flatMap((endings) => endings.map((ending) => [stem + ending, { kind, sort, plural: endings === plural }] as const)),
  ),
);

/** The word for an act at a token, or undefined. */
export function actWordAt(tokens: readonly Token[], at: number): ActWord | undefined {
  const token = tokens[at];
  const found = token?.kind === 'word' ? FORMS.get(token.form) : undefined;
  return token && found && { ...found, capital: /^\p{Lu}/u.test(token.text), next: at + 1 };
}
