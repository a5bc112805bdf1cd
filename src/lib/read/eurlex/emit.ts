/**
 * Printing a page of EUR-Lex: the text collected becomes a line, with the label that waited for it and without the
 * publisher's inline marks.
 *
 * @example
 * // label cell "(a)", then text cell "obtain the data;"
 * print(walk); // walk.lines.at(-1).text === '(a) obtain the data;'
 */
import { tidy } from '../../text/whitespace.ts';
import type { LineKind } from './classes.ts';
import { advance, depthOf, looseDepth, restart } from './frames.ts';
import type { Line, Placed, Walk } from './walk.ts';

/** Ends the line being collected. */
export function print(walk: Walk): void {
  if (walk.run.length === 0) return;
  const { place } = walk;
  const printed = tidy(walk.run.join(''));
  walk.run.length = 0;
  const kind: LineKind = walk.header && place.class?.as !== 'furniture' ? 'note' : (place.class?.as ?? 'law');
  const text = kind === 'note' ? printed : withoutMarks(walk, printed);
  if (text === '' || kind === 'furniture') return;
  if (kind !== 'note' && (place.label || (place.hanging && !place.frame.opened && place.frame.label === '' && BARE_LABEL.test(text)))) {
    place.frame.label = `${place.frame.label} ${text}`.trim();
    return;
  }
  if (kind === 'law' && place.frame.label === '' && tail(walk, text)) return;
  emit(walk, { as: kind, text, ...(place.class?.level && { level: place.class.level }) });
}

const BARE_LABEL = /^(?:\(?[\p{L}\d]{1,6}[.)]{1,2}|[—–•·-])$/u;

/**
 * A closing mark printed after a quotation ("…’" then ";") belongs to the line it closes: 32024R1789, article 85. So do
 * the pieces of a bracket the page tears apart: "assistance (", "handräckning", "), the expression": 32001R0044, article 62.
 */
function tail(walk: Walk, text: string): boolean {
  const last = walk.lines.at(-1);
  if (!last || (last.as !== 'law' && last.as !== 'quoted-heading')) return false;
  if (!/^[;.,:’”»"']{1,3}$|^\)/u.test(text) && !last.text.endsWith('(')) return false;
  last.text += text;
  return true;
}

/** Inline marks of the publisher, `►M1 … ◄`, are no law. */
export function withoutMarks(walk: Walk, text: string): string {
  if (!/[►◄]/.test(text)) return text;
  return tidy(text.replace(/►[A-Z]\d*\s?|◄/g, (mark) => {
    if (mark !== '◄') walk.marks += 1;
    return '';
  }));
}

/** A label whose frame ends, or whose list begins, before any text: it is all the unit prints. */
export function finish(walk: Walk): void {
  const { frame } = walk.place;
  if (frame.label !== '') emit(walk, { as: 'law', text: '' });
}

/** A message quotes the end of what stands before; a paragraph of a thousand pictures must not be read a thousand times. */
const NEAR = { parts: 20, characters: 200 };

/** Where the walk stands, for what the text cannot carry; `file` is the address of its picture. */
export function placedHere({ run, lines }: Pick<Walk, 'run' | 'lines'>, file?: string): Placed {
  const begun = tidy(run.slice(-NEAR.parts).map((part) => part.slice(-NEAR.characters)).join(''));
  const name = file?.replace(/[?#].*$/, '').split('/').at(-1);
  return { at: lines.length + (begun === '' ? 0 : 1), after: begun || (lines.at(-1)?.text ?? ''), ...(name && { name }) };
}

const BARE_DASH = /^[—–-]$/;

const HEADING_KINDS: ReadonlySet<LineKind | 'table'> = new Set(['title', 'container', 'heading', 'article', 'attachment', 'group', 'quoted-heading']);

/** Adds a line where the walk stands. Marks neither open a unit nor take its label. */
export function emit(walk: Walk, line: { as: Line['as']; text: string; rows?: string[][]; level?: number }): void {
  const { frame, zone } = walk.place;
  const unit = frame.kind !== 'page';
  let as = line.as;
  if (unit && HEADING_KINDS.has(as)) {
    if (as === 'article' || as === 'quoted-heading') frame.quoted = true;
    as = as === 'group' ? 'law' : 'quoted-heading';
  }
  if (frame.kind === 'page' && HEADING_KINDS.has(as)) restart(frame);
  const continued = walk.place.continues && as === 'law' && frame.lastItem !== undefined;
  const loose = walk.place.unlabelled && as === 'law' && frame.label === '' ? looseDepth(frame) : undefined;
  const place = { zone, depth: continued ? frame.lastItem! + 1 : (loose ?? depthOf(frame)), quoted: walk.place.quoted || frame.quoted };
  if (as === 'note') {
    walk.lines.push({ ...line, as, ...place, item: false });
    return;
  }
  const text = frame.label === '' ? line.text : `${frame.label} ${line.text}`.trim();
  const item = frame.kind === 'item' && !frame.opened;
  frame.label = '';
  walk.lines.push({ ...line, as, text, ...place, item, ...(walk.anchor && { anchor: walk.anchor }) });
  walk.anchor = undefined;
  if (frame.opened && BARE_DASH.test(text)) return; // the list below belongs to the item, not to a dash printed again (32011L0035, article 1)
  if (as !== 'footnote' && !continued && !(frame.kind === 'page' && HEADING_KINDS.has(as))) advance(frame, loose);
}
