/**
 * Marks of amendments. Formex opens a change with an instruction and closes it with another; a page of EUR-Lex prints
 * `▼M1` where one begins and `▼B` where the text returns to the act. Here both become notes in the words of the title
 * EUR-Lex gives its marks: the act and what it did; the act alone where its own text goes on.
 *
 * These notes are made from instructions, not printed by the source, so the check of fidelity leaves them out.
 *
 * @example
 * noteOf({ id: 'O1', action: 'REPLACED', act: '32024R1183', place: 'AR:1;PT:2;PT:a', level: 'STRUCTURE' })
 * // '▼ 32024R1183: REPLACED (AR:1;PT:2;PT:a)'
 */
import type { Change } from './xml.ts';
import { Refusal } from '../refusals.ts';

/** Changes open at once; 31977L0388, amended 30 times, has a handful. */
const MOST_OPEN = 1000;

interface OpenChange {
  change: Change;
  /** Stands inside a paragraph, where no note can be printed. */
  inline: boolean;
}

export interface Changes {
  /** CELEX of the act itself; '' when the file does not say. */
  act: string;
  open: OpenChange[];
  /** The note that holds for what was printed last; undefined before the first. */
  printed: string | undefined;
  inline: number;
  /** Acts that repealed the whole of this one. */
  repealedBy: Set<string>;
  /** Changes whose text was left out, with the characters of it. */
  deleted: Set<string>;
  characters: number;
  firstDeleted: string;
}

export const noChanges = (act: string): Changes => ({
  act, open: [], printed: undefined, inline: 0, repealedBy: new Set(), deleted: new Set(), characters: 0, firstDeleted: '',
});

/** A change begins. Throws a {@link Refusal} when more are open than in any act: each paragraph looks through them. */
export function openChange(changes: Changes, change: Change, inline: boolean): void {
  if (changes.open.length >= MOST_OPEN) throw new Refusal('source-too-deep', { limit: MOST_OPEN });
  changes.open.push({ change, inline: inline && change.action !== 'DELETED' });
  if (inline && change.action !== 'DELETED') changes.inline += 1;
  if (change.action === 'REPEALED') changes.repealedBy.add(change.act);
}

/** A change ends. They nest freely, so it is found by its id. */
export function closeChange(changes: Changes, id: string): void {
  const at = changes.open.findLastIndex(({ change }) => change.id === id);
  if (at >= 0) changes.open.splice(at, 1);
}

/** The innermost deletion the walk stands in: what it covers is no law. */
export const deletionIn = ({ open }: Changes): Change | undefined => open.findLast(({ change }) => change.action === 'DELETED')?.change;

/** The note that holds for a paragraph here; undefined when the act itself speaks. That all of it is repealed is said once. */
export function noteHere({ open }: Changes): string | undefined {
  const innermost = open.findLast(({ inline, change }) => !inline && !/^(?:DELETED|REPEALED)$/.test(change.action));
  return innermost && noteOf(innermost.change);
}

/** The note of a change; of a deletion with the label of what it took away, "7.". */
export function noteOf({ act, action, place }: Change, label = ''): string {
  const where = place === '' || place === 'TO' ? '' : ` (${place})`;
  return `▼ ${act}: ${action}${label === '' ? '' : ` ${label}`}${where}`;
}

/** The note to print before a paragraph, when another holds for it than for the one before. */
export function turn(changes: Changes, here: string | undefined): string | undefined {
  if (here === changes.printed) return undefined;
  changes.printed = here;
  return here ?? `▼ ${changes.act}`.trim();
}

/** Text of a deletion is passed over. */
export function passOver(changes: Changes, change: Change, text: string): void {
  changes.deleted.add(change.id);
  changes.characters += text.replace(/\s+/g, '').length;
  if (changes.firstDeleted.length < 80) changes.firstDeleted = `${changes.firstDeleted} ${text}`.replace(/\s+/g, ' ').trimStart();
}
