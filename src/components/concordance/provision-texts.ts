/**
 * The words of a provision for a cell of a table, where the collection holds the text: in the language the row was judged in, by the
 * newest edition, so that a reader sees what is in force and the row itself says when that is no longer what was judged.
 *
 * @example
 * await provisionText(entry, 'uk', 'art_7__para_1')
 * // { file: { date: '2026-03-01', … }, lines: ['1. Контроль здійснюється…'], isCut: false }
 */
import { loadEdition, type ActEntry, type EditionFile } from '../../../scripts/store/collection.ts';
import { provisionsIn, textOf } from '../../lib/edition/text.ts';
import type { Edition, Lang, Provision } from '../../lib/model/edition.ts';

export interface ProvisionText {
  file: EditionFile;
  /** Undefined where this edition has no such provision. */
  lines: string[] | undefined;
  /** True when the provision goes on. */
  isCut: boolean;
}

/** A cell holds no more: an article of ten pages stands on the page of the act. */
const LONGEST = 1500;

const indexes = new WeakMap<Edition, Map<string, Provision>>();

function indexOf(edition: Edition): Map<string, Provision> {
  const known = indexes.get(edition) ?? new Map([...provisionsIn(edition.body)].map((provision) => [provision.eid, provision]));
  indexes.set(edition, known);
  return known;
}

/** The newest text of the act in a language; undefined where the collection has none. Drafts are no law. */
export async function provisionText(entry: ActEntry | undefined, lang: Lang, eid: string): Promise<ProvisionText | undefined> {
  const file = entry?.editions.find((edition) => edition.lang === lang && edition.nature !== 'draft');
  if (!file) return undefined;
  const provision = indexOf(await loadEdition(file)).get(eid);
  if (!provision) return { file, lines: undefined, isCut: false };
  const whole = textOf([provision], { notes: false });
  const isCut = whole.length > LONGEST;
  return { file, lines: (isCut ? `${whole.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : whole).split('\n'), isCut };
}
