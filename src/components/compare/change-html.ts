/**
 * Changes as HTML: each unit a section with what became of it in words, each changed line a pair, old beside new, with the
 * words marked by `<del>` and `<ins>` and named for the ear. Lines that stayed are printed once across both columns.
 *
 * @example
 * changeHtml(change, words, addresses) // '<section class="change amended" id="art_13"><h3>…</h3>…</section>'
 */
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Change } from '../../lib/compare/compare.ts';
import type { LineChange } from '../../lib/compare/lines.ts';
import type { Unit } from '../../lib/compare/units.ts';
import type { WordPiece } from '../../lib/compare/words.ts';
import { shortDate } from '../../i18n/dates.ts';
import { HEADING_KINDS } from '../../lib/model/edition.ts';
import { fragment } from '../../lib/model/eid.ts';
import { escaped, lines } from '../escape.ts';

/** Addresses of the pages of the two editions. */
export interface Addresses {
  from: string;
  to: string;
}

/** The id of a change on its page: of the new unit, else of the old one with a mark, because a new one may have its number. */
export const changeId = ({ from, to }: Change): string => (to[0] ? fragment(to[0].eid) : `gone_${fragment(from[0]!.eid)}`);

/** A change, escaped and ready for `set:html`. */
export function changeHtml(change: Change, words: Catalogue, addresses: Addresses): string {
  const facts = [words.compare.kinds[change.kind], ...also(change, words)].join(', ');
  const shown = saidByTitle(change) ? change.lines.slice(1) : change.lines;
  return `<section class="change ${change.kind}" id="${changeId(change)}"><h2>${lines(titleOf([...change.to, ...change.from][0]!, words))}</h2><p class="fate"><span class="mark" aria-hidden="true">${MARKS[change.kind]}</span> ${facts}${amendedBy(change, words)}. ${links(change, words, addresses)}</p>${shown.map((line) => lineHtml(line, words)).join('')}</section>`;
}

/** «, за Законом № 2-IX від 12.02.2026»: the acts that new notes of the publisher name. */
function amendedBy({ by = [] }: Change, { compare }: Catalogue): string {
  const names = by.map(({ kind, number, date }) => [kind, number && `№ ${number}`, date && compare.dated(shortDate(date))].filter(Boolean).join(' '));
  return names.length === 0 ? '' : `; ${escaped(compare.by(names.join(', ')))}`;
}

/** The unit's own line is its heading and stands in the title already: when it stayed, or came or went with everything in it. */
const saidByTitle = ({ from, to, lines: [own] }: Change): boolean =>
  [...from, ...to].every(isHeaded) && from.length + to.length > 0 && from.length < 2 && to.length < 2 && own !== undefined && (own.kind === 'same' || from.length === 0 || to.length === 0);

const HEADINGS: ReadonlySet<string> = new Set(HEADING_KINDS);
const isHeaded = ({ kind }: Unit): boolean => HEADINGS.has(kind);

const MARKS: Record<Change['kind'], string> = { same: '=', amended: '±', renumbered: '#', moved: '↕', split: '⑂', merged: '⑃', added: '+', repealed: '−' };

const also = ({ kind, moved, renumbered }: Change, { compare }: Catalogue): string[] => [
  ...(moved && kind !== 'moved' ? [compare.alsoMoved] : []),
  ...(renumbered && kind !== 'renumbered' ? [compare.alsoRenumbered] : []),
];

/** The heading as printed; a unit without one is named as it is cited: «п. 3». */
export function titleOf(unit: Unit, { cited }: Catalogue): string {
  const own = (unit.lines[0]?.text ?? '').replace(/\s+/g, ' ');
  if (isHeaded(unit)) return own.slice(0, LONGEST_TITLE);
  return unit.number === undefined ? `${own.slice(0, LONGEST_NAME)}${own.length > LONGEST_NAME ? '…' : ''}` : [cited[unit.kind], unit.number].filter(Boolean).join(' ');
}

const LONGEST_TITLE = 240;
const LONGEST_NAME = 70;

/** The unit in each edition, by its printed number where the two differ. */
function links({ from, to }: Change, { compare }: Catalogue, addresses: Addresses): string {
  const link = (units: readonly Unit[], page: string, word: string): string =>
    units.map((unit) => `<a href="${escaped(page)}#${fragment(unit.eid)}">${word}${units.length > 1 || from.length !== to.length || from[0]?.number !== to[0]?.number ? ` (${lines(unit.number ?? unit.eid)})` : ''}</a>`).join(', ');
  return [link(from, addresses.from, compare.was), link(to, addresses.to, compare.is)].filter((html) => html !== '').join(' → ');
}

function lineHtml(change: LineChange, words: Catalogue): string {
  const { kind, old, new: current, words: pieces } = change;
  if (kind === 'same') return `<p class="stays">${lines(current!.text)}</p>`;
  const [was, is] = pieces ? [sideHtml(pieces, 'old', words), sideHtml(pieces, 'new', words)] : [old && kind !== 'moved' ? whole(old.text, 'old', words) : '', current ? whole(current.text, 'new', words) : ''];
  const where = kind === 'moved' ? `<span class="where">${escaped(words.compare.movedFrom(old!.eid))}</span>` : change.movedTo === undefined ? '' : `<span class="where">${escaped(words.compare.movedTo(change.movedTo))}</span>`;
  const left = kind === 'moved' ? '' : was;
  return `<div class="pair ${kind}"><p class="was">${left}${kind === 'removed' ? where : ''}</p><p class="now">${is}${kind === 'moved' ? where : ''}</p></div>`;
}

const TAGS = { old: 'del', new: 'ins' } as const;

/** The white space before a word stays outside its mark. */
function whole(text: string, side: 'old' | 'new', { compare }: Catalogue): string {
  const space = /^\s*/.exec(text)![0];
  return `${space}<${TAGS[side]}><span class="for-ear">${compare.ear[side]} </span>${lines(text.slice(space.length))}</${TAGS[side]}>`;
}

const sideHtml = (pieces: readonly WordPiece[], side: 'old' | 'new', words: Catalogue): string =>
  pieces.filter((piece) => piece[side] !== '').map((piece) => (piece.kind === 'same' ? lines(piece[side]) : whole(piece[side], side, words))).join('');
