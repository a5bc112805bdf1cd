/**
 * Where each provision stands in the printed text: citations are read provision by provision and reported by offsets in the
 * text that a person sees.
 *
 * The tree holds the characters of the text in their order, white space apart; an outline may have put back a hyphen that the
 * source dropped («Стаття 1291» is kept as «Стаття 129-1»), so a hyphen may be missing on the printed side.
 *
 * @example
 * placesOf('Стаття 1. Терміни\n1. Текст', [article]) // [{ provision: article, start: 0, end: 17 }, { provision: paragraph, start: 18, end: 26 }]
 */
import type { Provision } from '../model/edition.ts';

export interface Place {
  provision: Provision;
  /** Provisions that hold it, outermost first, itself last. */
  chain: readonly Provision[];
  start: number;
  end: number;
  /** The column of a table's cell, from 0. */
  column?: number;
}

/** Every provision that prints text, in order. One that cannot be found in the text has no place. */
export function placesOf(text: string, body: readonly Provision[]): Place[] {
  const places: Place[] = [];
  let cursor = 0;
  const visit = (provision: Provision, above: readonly Provision[]): void => {
    const chain = [...above, provision];
    for (const { text: printed, ...cell } of printedOf(provision)) {
      const found = /\S/.test(printed) ? locate(text, printed, cursor) : undefined;
      if (!found) continue;
      places.push({ provision, chain, ...found, ...cell });
      cursor = found.end;
    }
    for (const child of provision.children) visit(child, chain);
  };
  for (const provision of body) visit(provision, []);
  return places;
}

/** The text of a provision; of a table every cell with its column. */
const printedOf = ({ rows, text }: Provision): { text: string; column?: number }[] =>
  rows ? rows.flatMap((row) => row.map((cell, column) => ({ text: cell, column }))) : [{ text }];

/** How far a text is searched for a provision that does not stand where the last one ended. */
const FURTHEST = 20_000;
const KEY = 24;

function locate(text: string, printed: string, cursor: number): { start: number; end: number } | undefined {
  const start = skipSpace(text, cursor);
  const end = matchFrom(text, printed, start);
  if (end !== undefined) return { start, end };
  const key = printed.trim().slice(0, KEY);
  const further = text.slice(start, start + FURTHEST).indexOf(key);
  const later = further < 0 ? undefined : matchFrom(text, printed, start + further);
  return later === undefined ? undefined : { start: start + further, end: later };
}

const SPACE = /[\s\u200B-\u200D\u2060\uFEFF]/;

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && SPACE.test(text[next]!)) next++;
  return next;
}

/** The offset after the printed characters, or undefined when the text at `start` is another. */
function matchFrom(text: string, printed: string, start: number): number | undefined {
  let at = start;
  for (let i = 0; i < printed.length; i++) {
    const letter = printed[i]!;
    if (SPACE.test(letter)) continue;
    const next = skipSpace(text, at);
    if (text[next] === letter) at = next + 1;
    else if (letter !== '-') return undefined;
  }
  return at;
}
