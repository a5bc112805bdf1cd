/**
 * The concordance of one EU act as it stands today: what `zvirka concordance`, the forms and the pages begin with.
 *
 * @example
 * const { assessment, outlines } = await openTable('eu/32016r0399');
 */
import { assess, countsOf, type Assessment } from '../../src/lib/concordance/assess.ts';
import { outlineTree, selfAndAbove, type Outlines } from '../../src/lib/concordance/outline-tree.ts';
import type { OutlineRow } from '../../src/lib/edition/outline-rows.ts';
import { usageError } from '../report/usage-error.ts';
import { openCollection, type ActEntry } from './collection.ts';
import { openConcordances, outlinesFor, type ConcordanceFile } from './concordances.ts';
import type { Places } from './layers.ts';
import { likeliest } from './reference.ts';
import { actSlug } from '../../src/lib/model/act-slug.ts';

export interface Table {
  file: ConcordanceFile;
  assessment: Assessment;
  outlines: Outlines;
  acts: ActEntry[];
}

/** The table of an EU act, `eu/32016r0399` or `32016r0399`. Throws a `UsageError` when there is none, or it cannot be used. */
export async function openTable(given: string, places: Places = {}): Promise<Table> {
  const act = given.includes('/') ? given : `eu/${given.toLowerCase()}`;
  const { acts } = await openCollection(places);
  const { files, messages } = await openConcordances(places, act);
  const file = files.find(({ concordance }) => concordance.act === act);
  if (!file) {
    const broken = messages.find(({ at }) => String(at).includes(`/${actSlug(act)}.yaml`));
    if (broken) throw usageError('concordance-broken', { given: String(broken.at) });
    const all = await openConcordances(places);
    throw usageError('no-such-concordance', { given: act, known: all.files.map(({ concordance }) => concordance.act).join(', ') || '—' });
  }
  const outlines = await outlinesFor([file.concordance], acts);
  return { file, assessment: assess(file.concordance, outlines), outlines, acts };
}

/** The table with only the rows that name a Ukrainian act. What has no row stays listed: the part never looks like the whole. */
export function ofUkrainianAct({ assessment, acts, ...table }: Table, act: string): Table {
  if (!acts.some((entry) => entry.act.id === act)) throw usageError('no-such-act', { given: act, known: likeliest(act, acts).join(', ') });
  const rows = assessment.rows.filter(({ row }) => row.ua.some((named) => named.act === act));
  return { ...table, acts, assessment: { ...assessment, rows, counts: countsOf(rows, assessment.unassessed.length) } };
}

/** The units a provision stands in, outermost first, itself last; by the newest outline that lists it. Empty when none does. */
export function pathOfProvision(act: string, provision: string, outlines: Outlines): OutlineRow[] {
  for (const outline of outlines.get(act) ?? []) {
    const node = outlineTree(outline).byEid.get(provision);
    if (node) return [...selfAndAbove(node)].map(({ row }) => row).reverse();
  }
  return [];
}

