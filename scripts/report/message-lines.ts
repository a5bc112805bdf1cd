/**
 * Messages as a person reads them and as a script does. Where it happened stands before the sentence:
 * «рядок 17: Після статті 2 іде стаття 4 …»; a name of a file or a part of it stands as it is.
 *
 * @example
 * messageLine(message('number-gap', { after: '2', before: '4', missing: '3' }, 17), 'uk', 'line')
 */
import { sentence, type Message, type Severity, type Speech } from '../../src/lib/model/message.ts';
import type { Dialect } from '../../src/lib/model/block.ts';
import type { Said } from './speech.ts';

const PLACE: Record<'line' | 'block', Said> = {
  line: { uk: 'рядок', en: 'line' },
  block: { uk: 'абзац', en: 'paragraph' },
};

/** What a number in `at` counts: lines of a text file, printed paragraphs of any other source. */
export const placesOf = (dialect: Dialect): keyof typeof PLACE => (dialect === 'rada-txt' || dialect === 'rada-markdown' || dialect === 'legal-markdown' ? 'line' : 'block');

const SEVERITY: Record<Severity, Said> = {
  error: { uk: 'Помилка', en: 'Error' },
  warning: { uk: 'Увага', en: 'Warning' },
  info: { uk: 'До відома', en: 'Note' },
};

/** One line a message. */
export function messageLine(m: Message, speech: Speech, places: keyof typeof PLACE = 'line'): string {
  const where = m.at === undefined ? '' : typeof m.at === 'number' ? `${PLACE[places][speech]} ${m.at}: ` : `${m.at}: `;
  return `${SEVERITY[m.severity][speech]}: ${where}${sentence(m, speech)}`;
}

/** Notes of one kind beyond this many are only counted: a document may have hundreds of comments. */
const MOST_NOTES = 20;
const REST: Said = { uk: '… ще {n} таких; усі — з --json', en: '… {n} more of these; all of them with --json' };

/** All messages for a person, errors first, one a line; of many notes of one kind the first twenty. */
export function messageLines(messages: readonly Message[], speech: Speech, places: keyof typeof PLACE = 'line'): string[] {
  const counts = new Map<string, number>();
  for (const { code } of messages) counts.set(code, (counts.get(code) ?? 0) + 1);
  const told = new Map<string, number>();
  return bySeverity(messages).flatMap((m) => {
    const nth = (told.get(m.code) ?? 0) + 1;
    told.set(m.code, nth);
    if (m.severity !== 'info' || nth <= MOST_NOTES) return [messageLine(m, speech, places)];
    const rest = (counts.get(m.code) ?? 0) - MOST_NOTES;
    return nth === MOST_NOTES + 1 ? [REST[speech].replace('{n}', String(rest))] : [];
  });
}

export interface MessageJson {
  code: string;
  severity: Severity;
  text: string;
  at?: number | string;
}

/** The contract's `{code, severity, text, at}`. */
export const messageJson = (m: Message, speech: Speech): MessageJson =>
  ({ code: m.code, severity: m.severity, text: sentence(m, speech), ...(m.at !== undefined && { at: m.at }) });

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors first, then warnings, then what is only worth knowing; inside each the order they came in. */
export const bySeverity = (messages: readonly Message[]): Message[] => ORDER.flatMap((severity) => messages.filter((m) => m.severity === severity));
