/**
 * The other direction: from a provision of Ukrainian law to the rows of EU acts it answers. Made of the same rows, so the two
 * directions can never disagree.
 *
 * @example
 * reverse([assessment], outlines).get('ua/1710-17') // [{ provision: 'art_7__para_1', rows: [{ eu: 'eu/32016r0399', row: … }] }, … ]
 */
import type { Assessment, AssessedRow } from './assess.ts';
import { outlineTree, type Outlines } from './outline-tree.ts';

/** A row and the EU act whose concordance it stands in. */
export interface Answer extends AssessedRow {
  eu: string;
}

export interface AnsweringProvision {
  /** Where the provision stands now; where it stood when nothing is known of it. */
  provision: string;
  rows: Answer[];
}

/** Ukrainian acts in the order of their ids, their provisions in the order of the act, those that cannot be placed last. */
export function reverse(assessments: readonly Assessment[], outlines: Outlines): Map<string, AnsweringProvision[]> {
  const acts = new Map<string, Map<string, Answer[]>>();
  for (const { concordance, rows } of assessments) {
    for (const assessed of rows) {
      for (const { act, provisions } of assessed.row.ua) {
        for (const named of provisions) put(acts, act, nowOf(assessed, act, named), { ...assessed, eu: concordance.act });
      }
    }
  }
  return new Map([...acts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([act, provisions]) => [act, inOrder(act, provisions, outlines)]));
}

function put(acts: Map<string, Map<string, Answer[]>>, act: string, provision: string, answer: Answer): void {
  const provisions = acts.get(act) ?? new Map<string, Answer[]>();
  acts.set(act, provisions);
  const rows = provisions.get(provision) ?? [];
  provisions.set(provision, rows);
  rows.push(answer);
}

/** Where a provision the row names stands now. */
const nowOf = ({ standing }: AssessedRow, act: string, provision: string): string =>
  standing.provisions.find(({ basis, state }) => basis.act === act && basis.provision === provision && state === 'moved')?.now ?? provision;

function inOrder(act: string, provisions: ReadonlyMap<string, Answer[]>, outlines: Outlines): AnsweringProvision[] {
  const newest = outlines.get(act)?.[0];
  const byEid = newest && outlineTree(newest).byEid;
  const place = ({ provision }: AnsweringProvision): number => byEid?.get(provision)?.position ?? Infinity;
  return [...provisions]
    .map(([provision, rows]): AnsweringProvision => ({ provision, rows }))
    .sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
