/**
 * What a reading of EUR-Lex has to tell: text the page does not have, marks taken out, pictures without text.
 *
 * @example
 * messagesOf({ lines, marks: 3, pictures: [] }) // [{ code: 'eurlex-marks-removed', facts: { count: 3 }, … }]
 */
import { message, type Message } from '../../model/message.ts';
import type { Flow, Placed } from './walk.ts';

const quoteOf = (text: string): string => (text.length > 60 ? `…${text.slice(-60)}` : text).replace(/\s+/g, ' ');

/** A person looks at these; the rest are found beside them. */
const MOST_PLACES = 30;

/** Where things stand, each with its file: `12 (L_2012351EN.01002202.tif), 45`. */
export function placesOf(placed: readonly Placed[]): string {
  const places = placed.slice(0, MOST_PLACES).map(({ at, name }) => (name ? `${at} (${name})` : String(at)));
  return places.join(', ') + (placed.length > MOST_PLACES ? ', …' : '');
}

/** One message for each kind of loss, with how often and where first. */
export function messagesOf({ lines, marks, pictures }: Flow): Message[] {
  const messages: Message[] = [];
  if (lines.length === 0) return [message('eurlex-no-text')];
  if (lines.every((line) => line.as === 'note')) messages.push(message('eurlex-header-only'));
  if (marks > 0) messages.push(message('eurlex-marks-removed', { count: marks }));
  if (pictures[0]) messages.push(message('eurlex-pictures', { count: pictures.length, quote: quoteOf(pictures[0].after), places: placesOf(pictures) }));
  return messages;
}
