/**
 * The units that a comparison found changed, by the names the publisher's marks are read with: articles and annexes.
 *
 * @example
 * changedUnits(compareEditions(original, consolidated)) // Set { 'article 9', 'annex II' }
 */
import type { Comparison } from '../../../src/lib/compare/compare.ts';
import type { Unit } from '../../../src/lib/compare/units.ts';
import { provisionsIn } from '../../../src/lib/edition/text.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { articleName, unitName } from './marks.ts';

/** Names of attachments by eId, from their headings. */
export const annexNames = (...bodies: (readonly Provision[])[]): Map<string, string> =>
  new Map(bodies.flatMap((body) => [...provisionsIn(body)].filter(({ kind }) => kind === 'attachment').map(({ eid, text }): [string, string] => [eid, unitName(text) ?? 'annex'])));

/** Articles and annexes that did not stay as they were; renumbered and moved ones did. */
export function changedUnits({ changes }: Comparison, annexes: ReadonlyMap<string, string>): Set<string> {
  const counted = changes.filter(({ kind, unprinted }) => !unprinted && !['same', 'renumbered', 'moved'].includes(kind));
  return new Set(counted.flatMap(({ from, to }) => (to.length > 0 ? to : from).flatMap((unit) => nameOf(unit, annexes) ?? [])));
}

function nameOf({ kind, number, eid, document }: Unit, annexes: ReadonlyMap<string, string>): string | undefined {
  if (kind === 'footnote' || kind === 'closing-line') return undefined;
  if (kind === 'attachment' || document !== '') return annexes.get(kind === 'attachment' ? eid : document);
  return kind === 'article' ? articleName(number ?? '') : undefined;
}
