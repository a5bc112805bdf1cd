/**
 * What a reading of Formex has to tell: deleted text left out, a repealed act, marks inside paragraphs, pictures,
 * formulas.
 *
 * @example
 * formexMessages(walk) // [{ code: 'formex-deleted', facts: { count: 3, characters: 4120, quote: 'Supervisory body' }, … }]
 */
import { message, type Message } from '../../model/message.ts';
import { placesOf } from '../eurlex/messages.ts';
import type { FormexWalk } from './walk.ts';
import { quote } from '../refusals.ts';

/** One message for each kind, with how often and where first. */
export function formexMessages({ flow, changes, formulas }: FormexWalk): Message[] {
  if (flow.lines.every(({ as }) => as === 'note')) return [message('formex-no-text')];
  const messages: Message[] = [];
  if (changes.repealedBy.size > 0) messages.push(message('formex-repealed', { act: [...changes.repealedBy].join(', ') }));
  if (changes.deleted.size > 0) messages.push(message('formex-deleted', { count: changes.deleted.size, characters: changes.characters, quote: quote(changes.firstDeleted) }));
  if (changes.inline > 0) messages.push(message('formex-marks-inside', { count: changes.inline }));
  if (flow.pictures[0]) messages.push(message('eurlex-pictures', { count: flow.pictures.length, quote: quote(flow.pictures[0].after), places: placesOf(flow.pictures) }));
  if (formulas.length > 0) messages.push(message('formex-formulas', { count: formulas.length, places: placesOf(formulas) }));
  return messages;
}
