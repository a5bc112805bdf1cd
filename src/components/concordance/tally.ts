/**
 * What rows and provisions count as, for the eye: a mark and a word each, in the order of the form. «Не оцінено» is always there.
 *
 * @example
 * tally(counts, 'uk') // [{ key: 'partial', mark: '◐', word: 'частково відповідає', count: 11 }, { key: 'not-assessed', mark: '·', … count: 14 }]
 */
import { CONCORDANCE_WORDS } from '../../i18n/concordance-words.ts';
import type { Counts } from '../../lib/concordance/assess.ts';
import { VERDICTS } from '../../lib/model/concordance.ts';
import type { Speech } from '../../lib/model/message.ts';

export type CountKey = keyof Counts;

/** Verdicts in the order of the form, then the states in which a verdict does not count. */
export const COUNT_KEYS: readonly CountKey[] = [...VERDICTS, 'stale', 'unsigned', 'unresolvable'];

/** Told apart in grey, on paper and by one glance; the word always stands beside. */
export const MARKS: Record<CountKey, string> = {
  conforms: '●', 'no-conflict': '◉', partial: '◐', conflicts: '✕', unregulated: '○', 'not-applicable': '–', 'not-assessed': '·', stale: '↻', unsigned: '?', unresolvable: '?',
};

export interface Tallied {
  key: CountKey;
  mark: string;
  word: string;
  count: number;
}

/** A verdict or a state in words. */
export function countWord(key: CountKey, speech: Speech): string {
  const { verdicts, states } = CONCORDANCE_WORDS[speech];
  return key === 'stale' || key === 'unsigned' || key === 'unresolvable' ? states[key] : verdicts[key];
}

/** What is counted, and `not-assessed` even when it is none. */
export const tally = (counts: Counts, speech: Speech): Tallied[] =>
  COUNT_KEYS.filter((key) => counts[key] > 0 || key === 'not-assessed').map((key) => ({ key, mark: MARKS[key], word: countWord(key, speech), count: counts[key] }));

/** The counts as a sentence for those who do not see the strip. */
export const tallyWords = (counts: Counts, speech: Speech): string => tally(counts, speech).map(({ word, count }) => `${word} ${count}`).join(', ');
