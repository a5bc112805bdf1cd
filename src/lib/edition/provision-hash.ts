/**
 * The hash of a provision: one number for what the law says there, whoever printed it and whatever its number is today.
 * A verdict is bound to it, an outline lists it, a text collected later is recognised by it.
 *
 * Taken of: the text of the provision and of everything below it, in order. Left out: its own label («Стаття 7-1.», "3.", "(a)"),
 * so that a provision that is only renumbered keeps its hash; editorial notes, which are not law; footnotes, which each
 * publisher numbers and places in its own way. Folded: composition of letters (NFC), look-alike letters of two scripts,
 * kinds of apostrophe, quote and dash, superscript digits, invisible marks, and white space that does not part two words.
 *
 * Hashes stand in files of many owners: the rule may never change unnoticed. Whoever changes it raises `HASH_RULE`, and
 * every outline is written anew.
 *
 * @example
 * provisionKey({ kind: 'point', number: '2', eid: '…', text: '2) об’єкт – «А»;', children: [] }) // `oб'єкт-"A";`, look-alikes Latin
 */
import { HEADING_KINDS, type Provision, type ProvisionKind } from '../model/edition.ts';
import { foldToLatin } from '../text/homoglyphs.ts';
import { headingLabel, itemLabel } from '../text/labels.ts';
import { APOSTROPHES, INVISIBLE } from '../text/stem.ts';
import { textOf } from './text.ts';

/** Version of the rule above. */
export const HASH_RULE = '1';

/** sha256 of a text in UTF-8, hex; given by the caller, because the library runs where there is no `node:crypto`. */
export type Sha256 = (text: string) => string;

const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu');
const APOSTROPHE = new RegExp(`(?<=\\p{L})[${APOSTROPHES}](?=\\p{L})`, 'gu');
const QUOTE = new RegExp(`[«»“”„‟″"${APOSTROPHES}]`, 'gu');
const DASH = /[‐‑‒–—―−]/g;
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]/g;
/** Stands for an apostrophe while the quotes are folded. */
const KEPT = '\u0001';

/** White space counts only between two words: «( 1 )» is "(1)". */
const IDLE_SPACE = /(?<![\p{L}\p{N}])\s+|\s+(?![\p{L}\p{N}\s])/gu;

/** A text as it is when only its look is taken away. `printedForm('Союз (1) ,')` equals `printedForm('Союз(1),')`. */
export function printedForm(text: string): string {
  const letters = text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(SUPERSCRIPT, (digit) => digit.normalize('NFKC'))
    .replace(APOSTROPHE, KEPT)
    .replace(QUOTE, '"')
    .replaceAll(KEPT, "'")
    .replace(DASH, '-');
  return foldToLatin(letters).replace(/\s+/g, ' ').replace(IDLE_SPACE, '').trim();
}

const HEADINGS: ReadonlySet<ProvisionKind> = new Set(HEADING_KINDS);

/** The text of a unit without its own label; of a heading, what the heading says. */
export function withoutLabel(kind: ProvisionKind, text: string): string {
  if (HEADINGS.has(kind)) return headingLabel(text)?.heading ?? text;
  const label = itemLabel(text)?.label;
  return label === undefined ? text : text.slice(label.length);
}

/** What the hash is taken of: '' for a provision that says nothing, a number whose text was repealed. */
export function provisionKey(provision: Provision): string {
  const below = textOf(provision.children.map(withoutMargin), { notes: false });
  const own = provision.rows ? provision.rows.flat().join('\n') : withoutLabel(provision.kind, provision.text);
  const key = printedForm(`${own}\n${below}`);
  return /[^.…_*-]/u.test(key) ? key : '';
}

/** The tree without footnotes. */
const withoutMargin = (provision: Provision): Provision => ({ ...provision, children: provision.children.filter(({ kind }) => kind !== 'footnote').map(withoutMargin) });

/** sha256 of the provision as this file defines it. */
export const provisionHash = (provision: Provision, sha256: Sha256): string => sha256(provisionKey(provision));
