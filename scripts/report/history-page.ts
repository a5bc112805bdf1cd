/**
 * The amendment history for a person: the acts by date, then one line for each operation in the order of the text.
 *
 * @example
 * // art_5__para_2: нова редакція — закон 1-IX від 2019-11-05
 */
import type { AmendingAct, Operation } from '../../src/lib/history/amendment.ts';
import { amendingActs, type History } from '../../src/lib/history/history.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import { HISTORY_WORDS, type HistoryWords } from './history-words.ts';

/** The page; a part without rows is left out. */
export function historyPage(history: History, speech: Speech): string {
  const words = HISTORY_WORDS[speech];
  const acts = amendingActs(history).map((act) => `  ${actWords(act, words)}${identifier(act)} · ${act.count}`);
  const lines = history.amendments.flatMap(({ operations }) => operations.filter(({ action }) => action !== 'published').map((operation) => `  ${operationLine(operation, words)}`));
  return [...titled(words.acts, acts), ...titled(words.amendments, lines)].join('\n');
}

const titled = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`${title}: ${lines.length}`, ...lines, ''] : []);

const actWords = ({ kind, number, date, celex }: AmendingAct, { of }: HistoryWords): string =>
  [kind, number ?? celex, date && `${of} ${date}`].filter(Boolean).join(' ');

const identifier = ({ rada, celex, number }: AmendingAct): string => {
  const id = rada ?? (number === undefined ? undefined : celex);
  return id === undefined ? '' : ` (${id})`;
};

function operationLine({ action, targets, units, named, by, remark }: Operation, words: HistoryWords): string {
  const where = targets.join(', ') || (units.length > 0 ? units.map((path) => path.map(({ kind, number, to }) => `${kind} ${number}${to === undefined ? '' : `–${to}`}`).join(', ')).join('; ') : (named ?? words.whole));
  const acts = by.map((act) => actWords(act, words)).join('; ');
  return `${where}: ${words.actions[action]}${acts === '' ? '' : ` — ${acts}`}${remark === undefined ? '' : ` (${remark})`}`;
}
