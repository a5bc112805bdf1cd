/**
 * What stands as it stood. Most units of two editions are equal letter for letter under the same eId, and most lines of the
 * others: those are found here by comparing texts as they are, and are never folded.
 *
 * @example
 * numberStanding(before, after, vocabulary);
 * isStanding(before[7], after[7], vocabulary) // true
 */
import { isStub, type Line, type Unit } from './units.ts';
import { lineId, type Vocabulary } from './vocabulary.ts';

/** How many lines further on one that stayed is looked for in its unit. */
const FURTHEST = 8;

/** Numbers the units that are equal, and in others the lines that stayed, each under the same eId. */
export function numberStanding(before: readonly Unit[], after: readonly Unit[], vocabulary: Vocabulary): void {
  const units = new Map(before.map((unit) => [unit.eid, unit]));
  for (const unit of after) {
    const old = units.get(unit.eid);
    if (!old) continue;
    units.delete(unit.eid);
    if (!isEqual(old, unit)) numberStayed(old.lines, unit.lines, vocabulary);
    else if (!isStub(unit)) {
      const number = vocabulary.standing.size;
      vocabulary.standing.set(old, number).set(unit, number);
    }
  }
}

const isEqual = ({ kind, lines: before }: Unit, { kind: own, lines: after }: Unit): boolean =>
  kind === own && before.length === after.length && after.every(({ text, content }, at) => before[at]!.text === text && before[at]!.content === content);

/** True for two units that are one, letter for letter. */
export const isStanding = (unit: Unit, other: Unit, { standing }: Vocabulary): boolean => standing.has(unit) && standing.get(unit) === standing.get(other);

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
