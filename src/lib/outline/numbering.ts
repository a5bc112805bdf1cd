/**
 * Whether one number may come next after another in a printed list: the test by which the outline tells «the list goes
 * on» from «another list has begun». Small gaps are allowed, because repealed units leave them; a collapsed superscript
 * counts as next, because the Rada's TXT prints 2-1 as 21.
 *
 * @example
 * follows('2', '3') // true;  follows('2', '21') // true;  follows('21', '3') // true;  follows('3', '1') // false
 */
/** Letters of Ukrainian lists in order; ґ, є, і, ї are used by some acts and left out by others. */
const LETTERS = 'абвгґдеєжзиіїйклмнопрстуфхцчшщюя';

/** True when a number may come next in a run: 4 after 3, 1725 after 1724, 21 (2 superscript 1) after 2, б after а. */
export function follows(last: string, next: string): boolean {
  const [from, to] = [LETTERS.indexOf(last), LETTERS.indexOf(next)];
  if (from >= 0 && to >= 0) return to > from && to - from <= 2;
  if (!/^\d/.test(last) || !/^\d/.test(next)) return false;
  const [within, after] = [last.lastIndexOf('.'), next.lastIndexOf('.')];
  if (within >= 0 || after >= 0) return last.slice(0, within + 1) === next.slice(0, after + 1) && follows(last.slice(within + 1), next.slice(after + 1));
  if (next.startsWith(last) && next.length > last.length) return true;
  const [a, b] = [Number.parseInt(last, 10), Number.parseInt(next, 10)];
  return (b > a && b - a <= 3) || (last.length > 1 && Number.parseInt(last.slice(0, -1), 10) + 1 === b);
}
