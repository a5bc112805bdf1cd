/**
 * Observations as messages: what the reader of a Word document did or left out, one message a kind, with a count and
 * the first passage, so that a lawyer can find it in Word.
 *
 * @example
 * observationMessages({ ...nothingObserved(), hidden: 1, firstHidden: 'службова примітка' }, undefined)
 */
import { message, type Message } from '../../model/message.ts';
import { quote } from '../refusals.ts';
import type { ChangesOption, Observed } from './flow.ts';

/** A change of a paragraph mark alone has no words to quote. */
const PARAGRAPH_MARK = '¶';

function changeFacts(observed: Observed): Record<string, string | number> {
  const moves = Math.max(observed.movesFrom, observed.movesTo);
  return {
    count: observed.insertions + observed.deletions + moves,
    insertions: observed.insertions,
    deletions: observed.deletions,
    moves,
    quote: quote(observed.firstChange) || PARAGRAPH_MARK,
  };
}

export const hasTrackedChanges = (observed: Observed): boolean =>
  observed.insertions + observed.deletions + observed.movesFrom + observed.movesTo > 0;

/** The refusal of a document whose tracked changes nobody decided about. */
export const undecidedChanges = (observed: Observed): Message => message('docx-changes', changeFacts(observed));

/** Messages in the order a person needs them: what may change the text first. */
export function observationMessages(observed: Observed, changes: ChangesOption): Message[] {
  const messages: Message[] = [];
  const tell = (count: number, code: Message['code'], facts: Record<string, string | number> = {}): void => {
    if (count > 0) messages.push(message(code, { count, ...facts }));
  };
  if (hasTrackedChanges(observed))
    messages.push(message(changes === 'reject' ? 'docx-changes-rejected' : 'docx-changes-accepted', changeFacts(observed)));
  tell(observed.hidden, 'docx-hidden-text', { quote: quote(observed.firstHidden) });
  tell(observed.struck, 'docx-struck-text', { quote: observed.firstStruck });
  tell(observed.numberingFields, 'docx-numbering-fields');
  tell(observed.formulas, 'docx-formulas');
  tell(observed.pictures, 'docx-pictures');
  tell(observed.textBoxes, 'docx-text-boxes');
  tell(observed.formattingChanges, 'docx-formatting-changes');
  return messages;
}
