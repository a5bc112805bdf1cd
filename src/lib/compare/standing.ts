/**
 * What stands as it stood. Most units of two editions are equal letter for letter under the same eId, and most lines of the
 * others: those get their numbers here by comparing texts as they are, and are never folded.
 *
 * @example
 * numberStanding(before, after, vocabulary) // lineId(line, vocabulary) is known now for every line that stayed in its unit
 */
import { isBlank, type Line, type Unit } from './units.ts';
import { BLANK_TEXT, lineId, type Vocabulary } from './vocabulary.ts';

/** How many lines further on one that stayed is looked for in its unit. */
const FURTHEST = 8;

/** Gives numbers to lines that stayed as they were in the unit of the same eId. */
export function numberStanding(before: readonly Unit[], after: readonly Unit[], vocabulary: Vocabulary): void {
  const units = new Map(before.map((unit) => [unit.eid, unit]));
  for (const { eid, lines } of after) {
    const old = units.get(eid);
    if (!old) continue;
    units.delete(eid);
    if (old.lines.length === lines.length && lines.every(({ text, content }, at) => old.lines[at]!.content === content && old.lines[at]!.text === text)) numberEqual(old.lines, lines, vocabulary);
    else numberStayed(old.lines, lines, vocabulary);
  }
}

/** Lines of a unit that is the same in both texts need no number that any other line could have. */
function numberEqual(before: readonly Line[], after: readonly Line[], { lines }: Vocabulary): void {
  after.forEach((line, at) => {
    const id = isBlank(line.content) ? BLANK_TEXT : BLANK_TEXT - 1 - lines.size;
    lines.set(before[at]!, id);
    lines.set(line, id);
  });
}

function numberStayed(before: readonly Line[], after: readonly Line[], vocabulary: Vocabulary): void {
  let next = 0;
  for (const line of after) {
    const end = Math.min(before.length, next + FURTHEST);
    for (let at = next; at < end; at++) {
      if (before[at]!.content !== line.content) continue;
      vocabulary.lines.set(line, lineId(before[at]!, vocabulary));
      next = at + 1;
      break;
    }
  }
}
