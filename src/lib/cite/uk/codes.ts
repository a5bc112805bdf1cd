/**
 * Acts cited by name alone: the Constitution and the codes. Ids as the Rada's own links give them in its texts
 * («[Бюджетного кодексу України](/go/2456-17)») or as the heading of the act with that id has the name.
 *
 * @example
 * codeAt(tokensOf('Кодексу України про адміністративні правопорушення'), 0) // { rada: '80731-10', name: …, next: 5 }
 */
import { ukrainianKey } from '../../text/stem.ts';
import type { Token } from './tokens.ts';

export interface CodeName {
  name: string;
  kind: 'кодекс' | 'конституція';
  rada: string;
  /** Index of the token after it. */
  next: number;
}

/**
 * Nominative, without «України», which may stand in several places and is skipped; and the number of the last article (editions of
 * February 2026): a greater one has lost the hyphen of its superscript.
 */
const NAMES: readonly [name: string, rada: string, last?: number][] = [
  ['Конституція Автономної Республіки Крим', '350-14', 48],
  ['Конституція', '254к/96-вр', 161],
  ['Кодекс про адміністративні правопорушення', '80731-10', 330],
  ['Кодекс адміністративного судочинства', '2747-15', 391],
  ['Кримінальний процесуальний кодекс', '4651-17', 636],
  ['Кримінально-виконавчий кодекс', '1129-15', 166],
  ['Кримінальний кодекс', '2341-14', 447],
  ['Господарський процесуальний кодекс', '1798-12', 371],
  ['Господарський кодекс', '436-15', 418],
  ['Цивільний процесуальний кодекс', '1618-15', 502],
  ['Цивільний кодекс', '435-15', 1308],
  ['Митний кодекс', '4495-17', 590],
  ['Бюджетний кодекс', '2456-17', 124],
  ['Податковий кодекс', '2755-17'],
  ['Земельний кодекс', '2768-14', 212],
  ['Сімейний кодекс', '2947-14', 292],
  ['Водний кодекс', '213/95-вр', 112],
  ['Лісовий кодекс', '3852-12', 110],
  ['Повітряний кодекс', '3393-17', 130],
  ['Житловий кодекс', '5464-10', 193],
  ['Виборчий кодекс', '396-20', 289],
  ['Кодекс законів про працю', '322-08', 265],
  ['Кодекс цивільного захисту', '5403-17', 140],
  ['Кодекс торговельного мореплавства', '176/95-вр', 393],
  ['Кодекс з процедур банкрутства', '2597-19', 137],
  ['Кодекс про надра', '132/94-вр', 69],
];

/** Abbreviations of codes; drafters define them («далі - КУпАП») and courts never do. */
const ABBREVIATIONS: Record<string, string> = {
  купап: 'Кодекс про адміністративні правопорушення', цку: 'Цивільний кодекс', цк: 'Цивільний кодекс', кк: 'Кримінальний кодекс',
  кку: 'Кримінальний кодекс', кпк: 'Кримінальний процесуальний кодекс', кас: 'Кодекс адміністративного судочинства',
  касу: 'Кодекс адміністративного судочинства', цпк: 'Цивільний процесуальний кодекс', гпк: 'Господарський процесуальний кодекс',
  гк: 'Господарський кодекс', пку: 'Податковий кодекс', пк: 'Податковий кодекс', мк: 'Митний кодекс', мку: 'Митний кодекс',
  ск: 'Сімейний кодекс', кзпп: 'Кодекс законів про працю', квк: 'Кримінально-виконавчий кодекс', бк: 'Бюджетний кодекс', зк: 'Земельний кодекс',
};

const keyed = NAMES.map(([name, rada]) => ({ name, rada, keys: (name.match(/[\p{L}']+/gu) ?? []).map(ukrainianKey) }));
const LAST_ARTICLES = new Map(NAMES.map(([, rada, last]) => [rada, last]));

/** The number of the last article of a code, where it is known. `lastArticleOf('435-15')` → 1308. */
export const lastArticleOf = (rada: string): number | undefined => LAST_ARTICLES.get(rada);

const UKRAINE = ukrainianKey('України');
const FIRST_KEYS = new Set(keyed.map(({ keys }) => keys[0]));

/** The code or constitution named at a token, or undefined; it begins with a capital letter. */
export function codeAt(tokens: readonly Token[], at: number): CodeName | undefined {
  const short = abbreviationAt(tokens, at);
  if (short) return short;
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '') || !FIRST_KEYS.has(ukrainianKey(tokens[at]?.form ?? ''))) return undefined;
  for (const { name, rada, keys } of keyed) {
    const next = afterKeys(tokens, at, keys);
    if (next === undefined) continue;
    const end = isUkraine(tokens[next]) ? next + 1 : next;
    return { name, kind: name.startsWith('Конституція') ? 'конституція' : 'кодекс', rada, next: end };
  }
  return undefined;
}

/** «КУпАП», «ЦК України»; two capitals alone mean too many things. */
function abbreviationAt(tokens: readonly Token[], at: number): CodeName | undefined {
  const token = tokens[at];
  if (!token || !/^\p{Lu}{2}/u.test(token.text) || !Object.hasOwn(ABBREVIATIONS, token.form)) return undefined;
  const code = keyed.find(({ name }) => name === ABBREVIATIONS[token.form]);
  const ukraine = isUkraine(tokens[at + 1]);
  return code && (ukraine || token.text.length > 2) ? { name: code.name, kind: 'кодекс', rada: code.rada, next: ukraine ? at + 2 : at + 1 } : undefined;
}

const isUkraine = (token: Token | undefined): boolean => token?.kind === 'word' && ukrainianKey(token.form) === UKRAINE;

function afterKeys(tokens: readonly Token[], at: number, keys: readonly string[]): number | undefined {
  let place = at;
  for (const [order, key] of keys.entries()) {
    if (order > 0 && isUkraine(tokens[place])) place++;
    if (tokens[place]?.text === '-') place++;
    const token = tokens[place];
    if (token?.kind !== 'word' || ukrainianKey(token.form) !== key) return undefined;
    place++;
  }
  return place;
}
