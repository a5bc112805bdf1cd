/**
 * Sections numbered by a Roman numeral alone: «І. Загальні положення», «II. Прикінцеві положення», the розділи of an
 * amending law («I . Внести зміни до таких законів України:»). The same signs open a surname («І. Руснак») and a cell of
 * a table, so a numeral counts only in a run that begins with I and goes on.
 *
 * @example
 * romanSections(lines, 0, lines.length) // the indices of the lines that open sections
 */
import { headingLabel } from '../../text/labels.ts';
import { foldToLatin } from '../../text/homoglyphs.ts';
import { endMark, isLaw, nextLaw, type Line } from './lines.ts';

const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Value of a Roman numeral, look-alike letters allowed. `romanValue('ХІV')` → 14. */
export function romanValue(numeral: string): number {
  const digits = [...foldToLatin(numeral)].map((letter) => DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, i) => (digit < (digits[i + 1] ?? 0) ? sum - digit : sum + digit), 0);
}

const FINAL = /(?:прикінцеві|перехідні|заключні)[^.]*положення/i;
const AMENDS = /^(?:Внести|Унести|У\s|В\s|Визнати|Затвердити)/;
const SURNAME = /^\p{Lu}(?:\p{Ll}+|\p{Lu}+|\.\s?\p{Lu}[\p{L}'’-]+)$/u;

interface Candidate {
  at: number;
  value: number;
  final: boolean;
}

/** Indices of the lines in `[from, to)` that open a section by a Roman numeral alone. */
export function romanSections(lines: readonly Line[], from: number, to: number): Set<number> {
  const accepted = new Set<number>();
  let run: Candidate[] = [];
  const close = (): void => {
    if (run.length > 1) for (const { at } of run) accepted.add(at);
    run = [];
  };
  for (let i = from; i < to; i++) {
    const candidate = candidateAt(lines, i, to);
    if (!candidate) continue;
    const last = run.at(-1)?.value ?? 0;
    if (candidate.value === 1) {
      close();
      run = [candidate];
    } else if (run.length > 0 && candidate.value >= last && candidate.value <= last + 3) run.push(candidate);
    else if (candidate.final) accepted.add(candidate.at);
  }
  close();
  return accepted;
}

function candidateAt(lines: readonly Line[], i: number, to: number): Candidate | undefined {
  const line = lines[i]!;
  const { text } = line.block;
  if (!isLaw(line) || !/^[IVXІХ]/.test(text)) return undefined;
  const label = headingLabel(text);
  if (label?.kind !== 'title' || label.number === undefined || !/^[\p{Lu}«"“]/u.test(label.heading)) return undefined;
  const mark = endMark(text);
  const name = mark === '' || (mark === ':' && AMENDS.test(label.heading));
  if (!name || (SURNAME.test(label.heading) && !FINAL.test(label.heading) && !opensText(lines, i, to))) return undefined;
  if (!opensText(lines, i, to)) return undefined;
  return { at: i, value: romanValue(label.number.split('-')[0]!), final: FINAL.test(label.heading) };
}

/** A section is followed by a numbered unit, a heading or a sentence, at most one more name between; a cell of a flattened table by cells. */
function opensText(lines: readonly Line[], i: number, to: number): boolean {
  const next = nextLaw(lines, i + 1, to);
  if (next === undefined) return false;
  if (isText(lines[next]!)) return true;
  const after = nextLaw(lines, next + 1, to);
  return after !== undefined && endMark(lines[next]!.block.text) === '' && lines[after]!.item?.kind === 'paragraph';
}

const isText = ({ block, item }: Line): boolean => item !== undefined || block.text.length >= 40 || headingLabel(block.text) !== undefined;
