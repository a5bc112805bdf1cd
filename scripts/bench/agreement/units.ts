/**
 * The units of a text as two formats of it are compared: where each stands and what it says.
 *
 * Left out: what one format makes and the other prints (notes of changes, the marks of footnotes), and lines without a
 * letter or digit. White space, the two apostrophes and raised digits are the same in both.
 *
 * @example
 * unitsOf(body, { notes: false })[0] // { place: '0 article 1', text: 'Article1Scope' }
 */
import type { Provision } from '../../../src/lib/model/edition.ts';
import { bare } from '../../../src/lib/text/whitespace.ts';

export interface Unit {
  /** Depth in the tree, kind, and the number where one is printed: an ordinal we count would tell one difference many times. */
  place: string;
  text: string;
  kind: Provision['kind'];
  /** The note that stands right below it, if any. */
  note?: string;
}

/** Text as it is compared. */
export const compared = (text: string): string =>
  bare(text).replace(/[⁰¹²³⁴-⁹⁻]/g, (raised) => raised.normalize('NFKC').replace('−', '-')).replace(/\(\*?\d*\)/g, '').replace(/[‘’]/g, "'");

/** Kinds whose number is how many stand before them. */
const COUNTED: ReadonlySet<string> = new Set(['subparagraph', 'alinea']);

/** Units in order. `notes`: whether the publisher's notes are units too, as at the Rada, where both formats print them. */
export function unitsOf(body: readonly Provision[], { notes }: { notes: boolean }): Unit[] {
  const units: Unit[] = [];
  const visit = (provision: Provision, depth: number): void => {
    const { kind, number } = provision;
    const text = compared(provision.rows?.flat().join('') ?? provision.text);
    const last = units.at(-1);
    if (kind === 'note' && last && last.note === undefined) last.note = provision.text;
    const counts = notes ? kind !== 'footnote' : kind !== 'note' && kind !== 'footnote';
    if (counts && /[\p{L}\d]/u.test(text)) units.push({ place: `${depth} ${kind} ${number !== undefined && COUNTED.has(kind) ? '' : (number ?? '')}`.trim(), text, kind });
    for (const child of provision.children) visit(child, depth + 1);
  };
  for (const provision of body) visit(provision, 0);
  return units;
}
