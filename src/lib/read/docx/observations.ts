/**
 * Observations as messages: what the reader of a Word document did or left out, one message a kind with a count, so
 * that a lawyer can find it in Word; tracked changes and comments also one by one, with who made them and when.
 *
 * @example
 * observationMessages({ ...nothingObserved(), hidden: 1, firstHidden: 'службова примітка' }, undefined)
 */
import { message, type Message } from '../../model/message.ts';
import { quote } from '../refusals.ts';
import type { Comment } from './comments.ts';
import type { ChangesOption, Observed, TrackedChange } from './flow.ts';
import type { LabelDoubts } from './list-labels.ts';

/** A change of a paragraph mark alone has no words to quote; what has no author or date says so with a dash. */
const PARAGRAPH_MARK = '¶';
const UNSAID = '—';

function changeFacts(observed: Observed): Record<string, string | number> {
  const moves = Math.max(observed.movesFrom, observed.movesTo);
  return {
    count: observed.insertions + observed.deletions + moves,
    insertions: observed.insertions,
    deletions: observed.deletions,
    moves,
    quote: quote(observed.tracked.find(({ text }) => text.trim() !== '')?.text ?? '') || PARAGRAPH_MARK,
  };
}

export const hasTrackedChanges = (observed: Observed): boolean =>
  observed.insertions + observed.deletions + observed.movesFrom + observed.movesTo > 0;

const CHANGE_CODES: Record<TrackedChange['kind'], Message['code']> = {
  insertion: 'docx-change-insertion', deletion: 'docx-change-deletion', 'move-from': 'docx-change-move', 'move-to': 'docx-change-move',
};

/** Each change: a moved passage is listed once, where it came from. */
const listedChanges = ({ tracked, movesFrom }: Observed): Message[] =>
  tracked
    .filter(({ kind }) => kind !== 'move-to' || movesFrom === 0)
    .map(({ kind, author, date, text }) => message(CHANGE_CODES[kind], { author: quote(author) || UNSAID, date: date || UNSAID, quote: quote(text) || PARAGRAPH_MARK }));

/** The refusal of a document whose tracked changes nobody decided about, and the changes. */
export const undecidedChanges = (observed: Observed): Message[] => [message('docx-changes', changeFacts(observed)), ...listedChanges(observed)];

/** Messages in the order a person needs them: what may change the text first. */
export function observationMessages(observed: Observed, changes: ChangesOption): Message[] {
  const messages: Message[] = [];
  const tell = (count: number, code: Message['code'], facts: Record<string, string | number> = {}): void => {
    if (count > 0) messages.push(message(code, { count, ...facts }));
  };
  if (hasTrackedChanges(observed))
    messages.push(message(changes === 'reject' ? 'docx-changes-rejected' : 'docx-changes-accepted', changeFacts(observed)), ...listedChanges(observed));
  tell(observed.hidden, 'docx-hidden-text', { quote: quote(observed.firstHidden) });
  tell(observed.numberingFields, 'docx-numbering-fields');
  tell(observed.formulas, 'docx-formulas');
  tell(observed.pictures, 'docx-pictures');
  tell(observed.textBoxes, 'docx-text-boxes');
  tell(observed.formattingChanges, 'docx-formatting-changes');
  return messages;
}

/** What is doubtful about automatic numbers. */
export function doubtMessages({ unknownFormats, words, alphabets, russianLetters }: LabelDoubts): Message[] {
  const messages: Message[] = [];
  if (unknownFormats.size > 0) messages.push(message('docx-number-format', { formats: [...unknownFormats].join(', ') }));
  if (words.size > 0) messages.push(message('docx-number-words', { words: quote([...words].join(', ')) }));
  if (alphabets.size > 0) messages.push(message('docx-alphabet', { samples: quote([...alphabets].join('; ')) }));
  if (russianLetters > 0) messages.push(message('docx-russian-letters', { count: russianLetters }));
  return messages;
}

/** The comments: how many, then each with the words it stands at. */
export function commentMessages({ count, listed }: { count: number; listed: readonly Comment[] }, commented: ReadonlyMap<string, string>): Message[] {
  if (count === 0) return [];
  return [
    message('docx-comments', { count, quote: quote(listed[0]?.text ?? '') }),
    ...listed.map(({ id, author, date, text }) =>
      message('docx-comment', { author: quote(author) || UNSAID, date: date || UNSAID, at: quote(commented.get(id) ?? '') || UNSAID, quote: quote(text) || UNSAID })),
  ];
}
