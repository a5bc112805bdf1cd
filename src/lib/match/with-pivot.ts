/**
 * Matching through a translation: articles of the EU act that the translation has are matched in one language, those it lacks (inserted
 * since, or left out) through the dictionary. Rows come in the order of the EU act and under its articles.
 *
 * @example
 * matchWithPivot({ eu, pivot, ua }, options) // { rows, untranslated: ['71a'] }
 */
import type { Side } from './evidence.ts';
import { match, type MatchOptions, type MatchRow } from './match.ts';

export interface PivotMatch {
  rows: MatchRow[];
  /** Numbers of EU articles the translation does not have. */
  untranslated: string[];
}

/** `pivot` absent: the EU act as it is. */
export function matchWithPivot({ eu, pivot, ua }: { eu: Side; pivot?: Side | undefined; ua: Side }, options: MatchOptions): PivotMatch {
  if (!pivot) return { rows: match(eu, ua, options), untranslated: [] };
  const translated = new Map(match(pivot, ua, options).map((row) => [row.eu.number, row]));
  const untranslated = eu.articles.map(({ number }) => number).filter((number) => !translated.has(number));
  const direct = untranslated.length > 0 ? new Map(match(eu, ua, options).map((row) => [row.eu.number, row])) : new Map<string, MatchRow>();
  const rows = eu.articles.map((article): MatchRow => ({ ...(translated.get(article.number) ?? direct.get(article.number)!), eu: article }));
  return { rows, untranslated };
}
