/**
 * A unit's own label is no citation: "Article 5" alone on its line, "CHAPTER II\nPRINCIPLES", "ANNEX C(12)" with a footnote mark,
 * "Article 35 — Notices" of a list of contents, "‘Article 19b" at the head of a quoted amendment.
 *
 * @example
 * isOwnLabel(tokensOf('Article 5\nSubject matter'), chain) // true; false for 'Article 5 shall not apply'
 */
import type { Chain } from './chain.ts';
import { textAt, type Token } from './tokens.ts';
import { depthOf } from './units.ts';

const QUOTE = /^[‘’'"“„«]$/;
const DASH = /^[—–:]$/;
const CAPITALISED = /^\p{Lu}/u;
/** Capitalised words that go on with a citation: "Article 16 TFEU", "Article 3 Directive 95/46/EC". */
const GOES_ON = /^(?:TFEU|TEU|Directive|Regulation|Decision|Council|Commission)$/;

/** True when the chain is the label of the unit that begins on its line. */
export function isOwnLabel(tokens: readonly Token[], { at, next, paths }: Chain): boolean {
  const path = paths[0]!;
  const { kind, to } = path[0]!;
  if (paths.length > 1 || to !== undefined || depthOf(kind) === 2 || (path.length > 1 && depthOf(kind) > 0)) return false;
  const opening = QUOTE.test(textAt(tokens, at - 1)) ? at - 1 : at;
  if (opening > 0 && tokens[opening]!.gap !== 'line') return false;
  const after = tokens[next];
  if (!after || DASH.test(after.text)) return true;
  return after.kind === 'word' && CAPITALISED.test(after.text) && !GOES_ON.test(after.text);
}
