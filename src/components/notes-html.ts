/**
 * Editorial notes of a publisher: beside the law, never part of it. A short one stands open in small type; a long one,
 * or a row of them, folds under one line that says how much is inside, because the notes at the head of a Ukrainian
 * code list hundreds of amending laws.
 *
 * @example
 * notesHtml([{ kind: 'note', eid: 'note_1', text: '{Статтю 5 виключено …}', children: [] }], words('uk'))
 * // '<p id="note_1" class="note" role="note">{Статтю 5 виключено …}</p>'
 */
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Provision } from '../lib/model/edition.ts';
import { fragment } from '../lib/model/eid.ts';
import { lines } from './escape.ts';

/** Characters that still read as a remark; more is a list to fold. */
const SHORT = 320;

/** Notes that stand one after another. */
export function notesHtml(notes: readonly Provision[], words: Catalogue): string {
  const length = notes.reduce((sum, note) => sum + note.text.length, 0);
  const paragraphs = (role: string): string =>
    notes.map((note) => `<p id="${fragment(note.eid)}" class="note"${role}>${lines(note.text)}</p>`).join('');
  if (length <= SHORT) return paragraphs(' role="note"');
  const summary = notes.length === 1 ? words.act.note : `${words.act.notes}: ${notes.length}`;
  return `<details class="notes"><summary>${lines(summary)}</summary>${paragraphs('')}</details>`;
}
