/**
 * Which acts to collect, and by which numbers their publishers know them: all records of the collection, or those named.
 * A name may be an act (`ua/1710-17`, with a record or without), a number of the Rada or a CELEX.
 *
 * @example
 * targetsOf(['celex:02016R0399-20240710'], entries)
 * // [{ act: 'eu/32016r0399', celex: '32016R0399', original: false, consolidations: ['2024-07-10'] }]
 */
import type { Act } from '../../src/lib/model/act.ts';
import { usageError } from '../report/usage-error.ts';
import type { ActEntry } from '../store/collection.ts';
import { slugOf } from '../store/contradictions.ts';

export interface Target {
  /** Id of the act, of its record or of the one to be made. */
  act: string;
  entry?: ActEntry;
  /** Registration number at the Rada. */
  nreg?: string;
  celex?: string;
  /** The text of the Official Journal is wanted, not only consolidations. */
  original: boolean;
  /** Dates of the consolidations that were named or that the record names. */
  consolidations: string[];
}

/** The acts by name, each once; of all records those that name a publisher's number. Throws a `UsageError`. */
export function targetsOf(names: readonly string[], entries: readonly ActEntry[], consolidated: boolean): Target[] {
  const found = names.length === 0 ? entries.map(ofRecord) : names.map((name) => named(name, entries));
  const targets = new Map<string, Target>();
  for (const target of found) targets.set(target.act, merged(targets.get(target.act), target));
  return [...targets.values()]
    .filter(({ nreg, celex }) => names.length > 0 || nreg !== undefined || celex !== undefined)
    .map((target) => (consolidated && target.entry ? { ...target, consolidations: union(target.consolidations, consolidationsIn(target.entry.act)) } : target));
}

function merged(known: Target | undefined, target: Target): Target {
  if (!known) return target;
  return { ...known, ...target, original: known.original || target.original, consolidations: union(known.consolidations, target.consolidations) };
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort();

function ofRecord(entry: ActEntry): Target {
  const { id, identifiers } = entry.act;
  const celex = identifiers.celex ?? celexOfEli(identifiers.eli ?? '');
  return { act: id, entry, ...(identifiers.rada && { nreg: identifiers.rada }), ...(celex && { celex }), original: true, consolidations: [] };
}

/** Numbers of the Rada: `1710-17`, `254к/96-вр`, `984_026-16`, `z1186-25`. */
const NREG = /^[\p{L}\d_-]+(?:\/[\p{L}\d_-]+)*$/u;
/** Sector (0 is a consolidation of an act of sector 3), year, kind, number; a part `(01)`; the date of a consolidation. */
const CELEX = /^(\d)(\d{4}[A-Z]{1,2}\d{4}(?:\(\d{2}\))?)(?:-(\d{4})(\d{2})(\d{2}))?$/;
const ACT = /^(?:ua|eu|int)\/[a-z0-9][a-z0-9-]*$/;

function named(name: string, entries: readonly ActEntry[]): Target {
  const [scheme, number = ''] = [name.slice(0, name.indexOf(':') + 1).toLowerCase(), name.slice(name.indexOf(':') + 1)];
  if (scheme === 'rada:' && NREG.test(number)) return byNreg(number, entries);
  if (scheme === 'celex:' && CELEX.test(number.toUpperCase())) return byCelex(number.toUpperCase(), entries);
  if (!ACT.test(name)) throw usageError('not-collectable', { given: name });
  const entry = entries.find(({ act }) => act.id === name);
  return entry ? ofRecord(entry) : withoutRecord(name, entries);
}

function byNreg(nreg: string, entries: readonly ActEntry[]): Target {
  const act = `ua/${slugOf(nreg)}`;
  const entry = entries.find(({ act: { identifiers } }) => identifiers.rada?.toLowerCase() === nreg.toLowerCase()) ?? entries.find(({ act: { id } }) => id === act);
  return entry ? { ...ofRecord(entry), nreg } : { act, nreg, original: true, consolidations: [] };
}

function byCelex(given: string, entries: readonly ActEntry[]): Target {
  const [, sector = '', number = '', year, month, day] = CELEX.exec(given) ?? [];
  const celex = `${sector === '0' ? '3' : sector}${number}`;
  const act = `eu/${slugOf(celex)}`;
  const entry = entries.find(({ act: { id, identifiers } }) => identifiers.celex?.toUpperCase() === celex || id === act);
  const texts = { original: year === undefined, consolidations: year === undefined ? [] : [`${year}-${month}-${day}`] };
  return { ...(entry && ofRecord(entry)), act: entry?.act.id ?? act, celex, ...texts };
}

/** Folder names that can be only one number: laws, ministry orders, Cabinet resolutions and orders, a CELEX. */
const NUMBERS: readonly [RegExp, string, (number: string, entries: readonly ActEntry[]) => Target][] = [
  [/^ua\/(\d+-\d{2}|[vzn]\d+-\d{2})$/, '$1', byNreg],
  [/^ua\/(\d+-\d{2,4})-p$/, '$1-п', byNreg],
  [/^ua\/(\d+-\d{2,4})-r$/, '$1-р', byNreg],
  [/^eu\/(3\d{4}[a-z]{1,2}\d{4})$/, '$1', (number, entries) => byCelex(number.toUpperCase(), entries)],
];

/** An act without record: its number is told from its name, where that says it for sure. */
function withoutRecord(name: string, entries: readonly ActEntry[]): Target {
  for (const [shape, number, target] of NUMBERS) if (shape.test(name)) return target(name.replace(shape, number), entries);
  throw usageError('collect-unknown-number', { given: name });
}

const ELI_KINDS: Readonly<Record<string, string>> = { reg: 'R', dir: 'L', dec: 'D' };

/** `http://data.europa.eu/eli/reg_impl/2016/399/oj` → `32016R0399`. */
function celexOfEli(eli: string): string | undefined {
  const [, kind = '', year = '', number = ''] = /\/eli\/([a-z]+)(?:_[a-z]+)?\/(\d{4})\/(\d{1,4})(?:\/|$)/.exec(eli) ?? [];
  const letter = ELI_KINDS[kind];
  return letter && `3${year}${letter}${number.padStart(4, '0')}`;
}

/** Consolidations a record names in its addresses, as CELEX or as ELI with a date. */
function consolidationsIn({ addresses }: Act): string[] {
  return addresses.flatMap((address) => {
    const [, year, month, day] = /0\d{4}[A-Z]{1,2}\d{4}-(\d{4})(\d{2})(\d{2})(?!\d)/.exec(address) ?? /\/eli\/[a-z_]+\/\d{4}\/\d+\/(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(address) ?? [];
    return year === undefined ? [] : [`${year}-${month}-${day}`];
  });
}
