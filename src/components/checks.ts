/**
 * Which facts of a record were verified. A fact without a check is not wrong, but the reader must know that nobody has
 * looked it up: rule 3 of the house, "a remembered fact is shown as unverified or left out".
 *
 * @example
 * uncheckedFacts({ ...act, checks: [{ facts: ['number'], … }] }) // ['title', 'issuer', 'adopted']
 */
import type { Act } from '../lib/model/act.ts';

/** Facts worth a check, in the order of the card; our own labels (bodies, levels, components) are judgements, not facts of the source. */
const CHECKED = ['title', 'number', 'issuer', 'adopted', 'published', 'inForce', 'status', 'identifiers', 'addresses', 'relations'] as const;

const says = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'object' && value !== null ? Object.values(value).some((part) => part !== undefined) : value !== undefined;

/** The facts the record states and no check names. */
export const uncheckedFacts = (act: Act): string[] =>
  CHECKED.filter((fact) => says(act[fact]) && !act.checks.some(({ facts }) => facts.some((name) => name.split('.')[0] === fact)));
