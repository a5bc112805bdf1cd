/**
 * A comparison for a person at a terminal: the counts, then each change with its words, removed ones in [-…-], new ones
 * in {+…+}. What stayed the same is only counted.
 *
 * @example
 * // Змінено · стаття 13
 * //   2. Водій реєструється за [-12-]{+шість+} годин до …
 */
import { CHANGE_KINDS, type Change, type ChangeKind, type Comparison } from '../../src/lib/compare/compare.ts';
import { isShown } from './compare-json.ts';
import type { LineChange } from '../../src/lib/compare/lines.ts';
import type { Unit } from '../../src/lib/compare/units.ts';
import type { WordPiece } from '../../src/lib/compare/words.ts';
import type { AmendingAct } from '../../src/lib/history/amendment.ts';
import type { Speech } from '../../src/lib/model/message.ts';

const KINDS: Record<Speech, Record<ChangeKind, string>> = {
  uk: { same: 'без змін', amended: 'змінено', renumbered: 'перенумеровано', moved: 'переміщено', split: 'поділено', merged: 'об’єднано', added: 'додано', repealed: 'вилучено' },
  en: { same: 'unchanged', amended: 'amended', renumbered: 'renumbered', moved: 'moved', split: 'split', merged: 'merged', added: 'added', repealed: 'repealed' },
};
const LINES: Record<Speech, Record<Exclude<LineChange['kind'], 'same'>, string>> = {
  uk: { relabelled: 'номер', references: 'посилання', amended: 'змінено', moved: 'перенесено', added: 'додано', removed: 'вилучено' },
  en: { relabelled: 'number', references: 'references', amended: 'amended', moved: 'moved', added: 'added', removed: 'removed' },
};
const ALSO: Record<Speech, { moved: string; renumbered: string; goneTo: string; by: string; unprinted: (units: number) => string }> = {
  uk: { moved: 'і переміщено', renumbered: 'і перенумеровано', goneTo: 'перенесено до', by: 'за актом', unprinted: (units) => `Один із текстів не друкує преамбули, мотивів чи підписів: ${units} од. не порівняно.` },
  en: { moved: 'and moved', renumbered: 'and renumbered', goneTo: 'moved to', by: 'by', unprinted: (units) => `One of the texts leaves out preamble, recitals or signatures: ${units} units not compared.` },
};

/** Words that stay around a change, each side. */
const CONTEXT = 60;

/** The page. */
export function comparePage({ changes, counts }: Comparison, speech: Speech): string {
  const sums = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${KINDS[speech][kind]}: ${counts[kind]}`).join(' · ');
  const unprinted = changes.filter((change) => change.unprinted).length;
  return [sums, ...(unprinted > 0 ? [ALSO[speech].unprinted(unprinted)] : []), ...changes.filter((change) => isShown(change) && !change.unprinted).flatMap((change) => ['', ...changeLines(change, speech)])].join('\n');
}

function changeLines(change: Change, speech: Speech): string[] {
  const { kind, from, to, moved, renumbered, by = [] } = change;
  const also = [moved && kind !== 'moved' && ALSO[speech].moved, renumbered && kind !== 'renumbered' && ALSO[speech].renumbered].filter((word) => typeof word === 'string');
  const units = [from, to].map((side) => side.map(({ eid }) => eid).join(' + '));
  const between = units[0] === units[1] ? units[0]! : units.filter((side) => side !== '').join(' → ');
  const title = [...from, ...to][0];
  return [[KINDS[speech][kind], ...also, between, ...(title ? [quoted(title)] : []), ...(by.length > 0 ? [`${ALSO[speech].by} ${by.map(nameOfAct).join(', ')}`] : [])].join(' · '), ...change.lines.filter((line) => line.kind !== 'same').map((line) => `  ${lineText(line, speech)}`)];
}

/** «№ 113-IX», or the identifier of an act whose number is not said. */
const nameOfAct = ({ number, celex, rada }: AmendingAct): string => (number === undefined ? (celex ?? rada ?? '?') : `№ ${number}`);

const quoted = ({ lines }: Unit): string => shortened((lines[0]?.text ?? '').replace(/\s+/g, ' '), 80);

function lineText({ kind, old, new: current, words, movedTo }: LineChange, speech: Speech): string {
  if (words) return words.map(piece).join('').replace(/\s+/g, ' ').trim();
  if (kind === 'same') return current?.text ?? '';
  const text = shortened((current ?? old)!.text.replace(/\s+/g, ' '), 200);
  const where = movedTo === undefined ? '' : ` (${ALSO[speech].goneTo} ${movedTo})`;
  return kind === 'removed' ? `[-${text}-]${where}` : kind === 'added' ? `{+${text}+}` : `${LINES[speech][kind]}: ${text}`;
}

function piece({ kind, old, new: current }: WordPiece): string {
  if (kind === 'removed') return around(old, '[-', '-]');
  if (kind === 'added') return around(current, '{+', '+}');
  return current.length <= 2 * CONTEXT ? current : `${current.slice(0, CONTEXT)} … ${current.slice(-CONTEXT)}`;
}

/** The white space before a word stays outside its brackets. */
const around = (text: string, open: string, close: string): string => text.replace(/^(\s*)([\s\S]*)$/, (_, space: string, word: string) => `${space}${open}${word}${close}`);

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most)}…`);
