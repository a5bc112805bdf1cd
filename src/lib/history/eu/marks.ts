/**
 * Marks of amendments in EU consolidations. A mark speaks of the text from itself to the next mark: «▼M1» of a page, whose
 * act stands in the list before the text, or «▼ 32024R1183: REPLACED (AR:1;PT:2)» made from an instruction of Formex. «▼B»,
 * or the CELEX number of the act alone, says that the text is the act's own again.
 *
 * Marks are cumulative since the act was adopted. The pages say who changed a text and not how: such a mark is `amended`.
 *
 * @example
 * readMark('▼ 32024R1183: DELETED (AR:1;PT:17)', new Map())
 * // { operations: [{ action: 'repealed', units: [], by: [{ kind: 'regulation', celex: '32024R1183', place: 'AR:1;PT:17' }] }], understood: true }
 */
import type { Action, AmendingAct, ReadNote } from '../amendment.ts';
import { actOfCelex, fullCelex, listedAct } from './listed-acts.ts';

const ACTIONS: Record<string, Action> = { REPLACED: 'new-wording', INSERTED: 'added', DELETED: 'repealed', REPEALED: 'repealed' };

/** CELEX, action, the label of what was deleted, the place in the amending act. */
const INSTRUCTION = /^▼ (\d[\dA-Z]+(?:R\(\d{2}\))?)(?:: ([A-Z]+)(?: (.{1,200}?))??(?: \(([A-Z]{2}:[^\n]{1,200})\))?)?$/;
const MARK = /^▼\s?([A-Z]\d*)(?:\s*[—–-]{3,})?$/;
const DELETION = /[—–-]{3,}$/;

/** True for a note that a publisher of EU law wrote: a mark, or a line of the header of a consolidation. */
export const isMark = (note: string): boolean => note.startsWith('▼');

/** The acts of the list before the text, by mark or CELEX number. */
export const listedActs = (notes: readonly string[]): Map<string, AmendingAct> =>
  new Map(notes.flatMap((note) => listedAct(note) ?? []).map(({ key, act }) => [key, act]));

/** What a mark says; `listed` are the acts of the header. A return to the act's own text is no operation. */
export function readMark(note: string, listed: ReadonlyMap<string, AmendingAct>): ReadNote {
  const [, printed, word, label, place] = INSTRUCTION.exec(note) ?? [];
  if (printed !== undefined) {
    if (word === undefined) return { operations: [], understood: true };
    const celex = fullCelex(printed);
    const act: AmendingAct = { ...actOfCelex(celex), ...listed.get(celex), ...(place !== undefined && { place }) };
    const action = ACTIONS[word];
    return { operations: [{ action: action ?? 'amended', units: [], by: [act], ...(label !== undefined && { named: label }) }], understood: action !== undefined };
  }
  const mark = MARK.exec(note)?.[1];
  if (mark === undefined) return { operations: [], understood: false };
  if (mark === 'B') return { operations: [], understood: true };
  const act = listed.get(mark);
  return { operations: [{ action: DELETION.test(note) ? 'repealed' : 'amended', units: [], by: act ? [act] : [] }], understood: act !== undefined };
}

/** A line of the header: an act that amends the whole, or something about the text. */
export function readHeaderLine(note: string): ReadNote {
  const listed = listedAct(note);
  const amends = listed !== undefined && listed.key !== 'B';
  return { operations: [amends ? { action: 'amended', units: [], by: [listed.act] } : { action: 'published', units: [], by: [], remark: note }], understood: true };
}
