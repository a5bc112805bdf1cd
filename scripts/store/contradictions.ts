/**
 * Where what the person says and what the source says of itself do not agree: another act, another date. Warnings, since
 * either may be right; an act named by a word of its editor's (`eu/gdpr`) contradicts nothing.
 *
 * @example
 * contradictions({ act: 'ua/1710-17', … }, { nreg: '1103-16' }) // [act-differs: «1103-16», «ua/1710-17»]
 */
import type { Act } from '../../src/lib/model/act.ts';
import type { SourceFacts } from '../../src/lib/model/block.ts';
import type { EditionMeta } from '../../src/lib/model/edition.ts';
import { transliterate } from '../../src/lib/model/eid.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { actSlug } from '../../src/lib/model/act-slug.ts';

/** The folder name of a number: `254к/96-вр` → `254k-96-vr`, `32012D0243(01)` → `32012d0243-01`. */
export const slugOf = (identifier: string): string => transliterate(identifier).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Folder names that claim to be a number of an act: `1710-17`, `254k-96-vr`, `32016r0679`, `2016-679`. */
const NUMBERED = /^\d+[a-z]*-|^z\d|^\d{5}[a-z]{1,2}\d{4}/;

/** Disagreements between the options (or front matter given) and the source. `meta` is of the edition to be. */
export function contradictions({ act, date }: EditionMeta, facts: SourceFacts, own?: EditionMeta): Message[] {
  const stated = own && own.act !== act ? own.act : foreignNumber(actSlug(act), facts);
  const dated = own?.date ?? facts.date;
  return [
    ...(stated ? [message('act-differs', { found: stated, given: act })] : []),
    ...(dated && dated !== date ? [message('date-differs', { found: dated, given: date })] : []),
    ...(facts.adopted && facts.adopted > date ? [message('edition-before-adoption', { date, adopted: facts.adopted })] : []),
  ];
}

/**
 * The source's own number when the folder claims another. A law's printed number (1103-V) and its number at the Rada
 * (1103-16) share only their first digits, so a printed number is held against those.
 */
function foreignNumber(slug: string, { nreg, celex, number }: SourceFacts): string | undefined {
  if (!NUMBERED.test(slug)) return undefined;
  const identifiers = [nreg, celex].filter((identifier) => identifier !== undefined);
  const known = identifiers.some((identifier) => slugOf(identifier) === slug);
  const alike = identifiers.length === 0 && (number === undefined || slug.includes(slugOf(number)) || digitsOf(slug) === digitsOf(number));
  return known || alike ? undefined : (identifiers[0] ?? number);
}

/** `1103-V` → `1103`; of a CELEX the number of the act within its year: `32016r0679` → `679`. */
const digitsOf = (identifier: string): string | undefined =>
  (/^\d{5}[a-z]{1,2}0*(\d+)/i.exec(identifier)?.[1] ?? /^\d{4}\/(\d+)$/.exec(identifier)?.[1] ?? /^\d+/.exec(identifier)?.[0]);

/** Disagreements between the act's record and the source. */
export function recordDifferences(act: Act, facts: SourceFacts, file: string): Message[] {
  const fields: [string, string | undefined, string | undefined][] = [
    ['number', act.number, facts.number],
    ['identifiers.rada', act.identifiers.rada, facts.nreg],
    ['identifiers.celex', act.identifiers.celex, facts.celex],
    ['adopted', act.adopted, facts.adopted],
  ];
  return fields.flatMap(([field, stored, found]) =>
    stored && found && stored.toLowerCase() !== found.toLowerCase() ? [message('record-differs', { field, stored, found }, file)] : []);
}
