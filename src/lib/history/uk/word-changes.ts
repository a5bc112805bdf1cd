/**
 * Words replaced or taken away: «слова "А", "Б" в усіх відмінках замінено словами "В" у відповідному відмінку».
 *
 * Several words and one replacement: each was replaced by it. As many replacements as words: one for each («відповідно»).
 *
 * @example
 * wordChanges(clause, 3, 9) // [{ old: 'Мінекономіки', new: 'Мінагрополітики' }]
 */
import { formAt } from '../../cite/uk/tokens.ts';
import type { WordChange } from '../amendment.ts';
import { quotedTokens, type NoteText } from './note-text.ts';

/** The changes in a clause whose quotations before `operation` are the old words and after it the new ones. */
export function wordChanges(clause: NoteText, from: number, operation: number): WordChange[] {
  const old = quotationsIn(clause, from, operation);
  const after = quotationsIn(clause, operation, clause.end);
  if (after.length === 0) return old.map((words) => ({ old: words }));
  return old.map((words, k) => ({ old: words, new: after.length === old.length ? after[k]! : after[0]! }));
}

/** The texts in quotes within a range of tokens. */
function quotationsIn({ tokens, text }: NoteText, from: number, to: number): string[] {
  const quoted = quotedTokens(tokens);
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    if (!quoted[at] || formAt(tokens, at) !== '"') continue;
    let close = at + 1;
    while (close < to && formAt(tokens, close) !== '"') close++;
    if (close < to && close > at + 1) found.push(text.slice(tokens[at + 1]!.start, tokens[close - 1]!.end));
    at = close;
  }
  return found;
}
