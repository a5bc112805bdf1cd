/**
 * How many characters of the source are missing in a text and how many it has too many, white space apart.
 *
 * Two texts are compared word by word, and only where words differ character by character, so a word that the markup
 * cuts in two ("Mem" "ber") is no difference and a whole act takes no longer than its differences need. Moved text
 * counts in both directions: lost where it stood, added where it stands.
 *
 * A superscript number is written with a hyphen (`Стаття 129¹` is `Стаття 129-1`, DESIGN.md, section 4). Such a hyphen,
 * alone in its place, is counted apart, when the outline reported it or the source itself raises the number; so is a
 * raised digit that keeps a footnote mark from growing into a number (`1103⁷`). Apart stand also the marks ▼M1, ►C2 and ◄ that consolidations print where an
 * amendment begins and ends: they are the publisher's, not law, and only their number is compared.
 *
 * @example
 * differenceOf('Стаття 1291. Мова', 'Стаття 129-1. Мов') // { lost: 1, added: 0, superscripts: 1, … }
 */
import { diffArrays, type ChangeObject } from 'diff';

export interface Difference {
  /** Characters of the source, white space apart. */
  characters: number;
  lost: number;
  added: number;
  superscripts: number;
  /** Amendment marks in the source and in our text. */
  marks: { source: number; ours: number };
  /** False when the texts were too far apart to compare in order and only counted by words. */
  inOrder: boolean;
  /** Places, at most `MOST_PLACES`: what stood in the source and what stands now. */
  places: Place[];
}

export interface Place {
  lost: string;
  added: string;
}

const MOST_PLACES = 8;
/** Two texts that take longer than this to compare are not two forms of one text. */
const PATIENCE_MILLISECONDS = 30_000;

/** "▼M1", "►C2", "◄"; a mark's letters and digits belong to it, the word after it does not. */
const MARK = /[▼►]\s?[A-Z]\d*|◄/g;

const RAISED = /[⁰¹²³⁴-⁹]/g;
const raisedIn = (text: string): number => text.match(RAISED)?.length ?? 0;

const wordsOf = (text: string): string[] =>
  text.replace(MARK, ' ').replace(RAISED, (digit) => digit.normalize('NFKC')).split(/\s+/).filter(Boolean);
const marksIn = (text: string): number => text.match(MARK)?.length ?? 0;
const lengthOf = (text: string): number => [...text].length;

/**
 * Compares the source's text with ours. `reported` are the numbers an outline says it has rewritten ("129-1"); without it
 * every hyphen between two parts of a number is one, as where the source prints a raised number.
 */
export function differenceOf(source: string, ours: string, reported?: readonly string[]): Difference {
  const [from, to] = [wordsOf(source), wordsOf(ours)];
  const marks = { source: marksIn(source), ours: marksIn(ours) };
  const difference: Difference = { characters: lengthOf(from.join('')), lost: 0, added: 0, superscripts: Math.max(0, raisedIn(ours) - raisedIn(source)), marks, inOrder: true, places: [] };
  const changes = diffArrays(from, to, { timeout: PATIENCE_MILLISECONDS });
  if (!changes) return countedByWords(from, to, difference);
  for (const place of placesOf(changes)) addPlace(difference, place, reported?.some((number) => place.added.includes(number)) ?? true);
  return difference;
}

/** So few equal words between two places may be equal by chance: "( 2 ) )" and "(2) )" share a bracket. */
const NEAR_WORDS = 3;

/** Neighbouring removals and additions as one place; a place that differs in white space only is none. */
function placesOf(changes: readonly ChangeObject<string[]>[]): Place[] {
  const places: Place[] = [];
  let between: string | undefined;
  for (const { added, removed, value } of changes) {
    if (!added && !removed) {
      between = value.length <= NEAR_WORDS ? value.join('') : undefined;
      continue;
    }
    const near = between !== undefined ? places.at(-1) : undefined;
    const place = near ?? { lost: '', added: '' };
    if (!near) places.push(place);
    else {
      place.lost += between;
      place.added += between;
    }
    place[added ? 'added' : 'lost'] += value.join('');
    between = '';
  }
  return places.filter(({ lost, added }) => lost !== added);
}

function addPlace(difference: Difference, place: Place, mayRaise: boolean): void {
  const changes = diffArrays([...place.lost], [...place.added], { timeout: PATIENCE_MILLISECONDS });
  const parts = changes ?? [{ removed: true, added: false, value: [...place.lost], count: 0 }, { removed: false, added: true, value: [...place.added], count: 0 }];
  let wrong = false;
  parts.forEach((part, at) => {
    if (mayRaise && part.added && isSuperscript(part.value, parts[at - 1], parts[at + 1])) difference.superscripts += 1;
    else if (part.added || part.removed) {
      difference[part.added ? 'added' : 'lost'] += part.value.length;
      wrong = true;
    }
  });
  if (wrong && difference.places.length < MOST_PLACES) difference.places.push(place);
}

type Part = Pick<ChangeObject<string[]>, 'added' | 'removed' | 'value'> | undefined;

/** A hyphen alone, after a digit or a Roman numeral and before a digit. */
function isSuperscript(value: readonly string[], before: Part, after: Part): boolean {
  if (value.length !== 1 || value[0] !== '-' || !before || !after) return false;
  if (before.removed || before.added || after.removed || after.added) return false;
  return /[\dIVXLC]/.test(before.value.at(-1) ?? '') && /\d/.test(after.value[0] ?? '');
}

/** Without order: how many of each word are missing or too many, in characters. */
function countedByWords(from: readonly string[], to: readonly string[], difference: Difference): Difference {
  const balance = new Map<string, number>();
  for (const word of from) balance.set(word, (balance.get(word) ?? 0) + 1);
  for (const word of to) balance.set(word, (balance.get(word) ?? 0) - 1);
  for (const [word, surplus] of balance) difference[surplus > 0 ? 'lost' : 'added'] += Math.abs(surplus) * lengthOf(word);
  return { ...difference, inOrder: false };
}
