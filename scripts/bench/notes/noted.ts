/**
 * One file's notes: how many are understood, and how many of those that name a unit stand right after it.
 *
 * @example
 * (await noted(bytes)).checks.filter(({ verdict }) => verdict === 'disagrees') // []
 */
import { historyOf } from '../../../src/lib/history/history.ts';
import { placesOf } from '../../../src/lib/history/places.ts';
import { selfCheck, type NoteCheck, type Verdict } from '../../../src/lib/history/self-check.ts';
import { take } from '../pipeline.ts';
import { movedOn } from './control.ts';

export interface CheckedNote extends NoteCheck {
  text: string;
  understood: boolean;
  /** The verdict had the note stood one line later: the control. */
  moved: Verdict;
}

/** Every note of a source, read and checked; none when the source is refused. */
export async function noted(bytes: Uint8Array): Promise<CheckedNote[]> {
  const { body } = await take(bytes);
  const { amendments } = historyOf(body);
  const checks = selfCheck(placesOf(body), amendments);
  const moved = selfCheck(movedOn(placesOf(body)), amendments);
  return amendments.map(({ text, understood }, k) => ({ ...checks[k]!, text: text.replace(/\s+/g, ' '), understood, moved: moved[k]!.verdict }));
}

/** Notes that name a unit and whose place can be asked. */
export const isAsked = ({ verdict }: CheckedNote): boolean => verdict === 'agrees' || verdict === 'disagrees';
