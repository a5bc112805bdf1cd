/**
 * The basis of a verdict: the hash of every provision it judges, at the edition it was judged on.
 *
 * @example
 * basisOf('eu/32016r0399', row, (act) => newest(act)).value
 * // [{ act: 'eu/32016r0399', provision: 'art_8__para_2', edition: '2024-07-10', lang: 'en', sha256: '…' }, … ]
 */
import type { Basis, ConcordanceRow } from '../model/concordance.ts';
import type { Outline } from '../edition/outline-rows.ts';
import { outlineTree } from './outline-tree.ts';
import { namedBy, type Named } from './standing.ts';

export interface BasisMade {
  /** Complete, or empty: a verdict is never bound to a part of what it judges. */
  basis: Basis[];
  /** What stands in the way: provisions that the outline does not list, acts without one. */
  missing: Named[];
}

/** The basis of a row from the outlines its author read. */
export function basisOf(eu: string, row: Pick<ConcordanceRow, 'provision' | 'ua'>, outlineOf: (named: Named) => Outline | undefined): BasisMade {
  const basis: Basis[] = [];
  const missing: Named[] = [];
  for (const named of namedBy(eu, row)) {
    const outline = outlineOf(named);
    const found = outline && outlineTree(outline).byEid.get(named.provision);
    if (!found) missing.push(named);
    else basis.push({ act: named.act, provision: named.provision, edition: outline.meta.date, lang: outline.meta.lang, sha256: found.row.sha256 });
  }
  return missing.length > 0 ? { basis: [], missing } : { basis, missing };
}
