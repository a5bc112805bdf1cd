/**
 * Standing: how a signed verdict stands to the law as it is now. A verdict is bound to the hashes of the provisions it judged
 * (its basis); when a newer edition changes one of them the row turns stale by itself and says what changed.
 *
 * A provision that was only moved or renumbered keeps its hash and carries the verdict along. It is found again only where
 * that is certain: its very text stands at one new address, which held another text when the row was judged. Otherwise the row is stale;
 * a person looks.
 *
 * @example
 * standingOf(row, outlines) // { state: 'stale', provisions: [{ …, state: 'amended', to: { date: '2026-03-01', lang: 'uk' } }] }
 */
import type { Basis, ConcordanceRow } from '../model/concordance.ts';
import type { Lang } from '../model/edition.ts';
import type { Outline } from '../edition/outline-rows.ts';
import { isVoid, outlineTree, type OutlineNode, type Outlines, type OutlineTree } from './outline-tree.ts';

/** How one judged provision stands. */
export type ProvisionState =
  | 'same' //       its text is as judged, under the same address
  | 'moved' //      its text is as judged, under another address
  | 'amended' //    another text stands there
  | 'led-in' //     its own text is as judged, but the words it hangs on are others: «Особа має:» became «Особа може мати:»
  | 'repealed' //   no text stands there any more
  | 'unknown'; //   nothing is known of the act in that language

/** An edition by date and language. */
export interface Dated {
  date: string;
  lang: Lang;
}

export interface ProvisionStanding {
  basis: Basis;
  state: ProvisionState;
  /** Which side of the table the provision stands on. */
  side: 'eu' | 'ua';
  /** The newest edition it was held against; absent for `unknown`. */
  to?: Dated;
  /** Where the text stands now, for `same` and `moved`. */
  now?: string;
}

export type RowState =
  | 'not-assessed' // no verdict
  | 'fresh' //        every judged provision is as judged
  | 'carried' //      as judged, but some stand elsewhere now
  | 'stale' //        some were amended or repealed
  | 'unsigned' //     a verdict without author, date, or basis for every provision it judges: it counts as none
  | 'unresolvable'; // it cannot be told: an act nothing is known of in the language it was judged in

export interface Standing {
  state: RowState;
  provisions: ProvisionStanding[];
  /** Provisions the row names and its basis does not, as `ua/1710-17 art_7`. */
  unbased: string[];
}

/** A provision a row names. */
export interface Named {
  side: 'eu' | 'ua';
  act: string;
  provision: string;
}

/** Every provision a row names, the EU one first. */
export const namedBy = (eu: string, { provision, ua }: Pick<ConcordanceRow, 'provision' | 'ua'>): Named[] => [
  { side: 'eu', act: eu, provision },
  ...ua.flatMap(({ act, provisions }) => provisions.map((name): Named => ({ side: 'ua', act, provision: name }))),
];

/** How a row of the concordance of `eu` stands. Outlines are newest first. */
export function standingOf(eu: string, row: ConcordanceRow, outlines: Outlines): Standing {
  if (row.verdict === 'not-assessed') return { state: 'not-assessed', provisions: [], unbased: [] };
  const named = namedBy(eu, row);
  const provisions = row.basis.map((basis) => provisionStanding(basis, basis.act === eu ? 'eu' : 'ua', outlines.get(basis.act) ?? []));
  const unbased = named.filter(({ act, provision }) => !row.basis.some((basis) => basis.act === act && basis.provision === provision)).map(({ act, provision }) => `${act} ${provision}`);
  const isSigned = row.author !== undefined && row.date !== undefined && unbased.length === 0;
  return { state: isSigned ? stateOf(provisions) : 'unsigned', provisions, unbased };
}

function stateOf(provisions: readonly ProvisionStanding[]): RowState {
  const has = (...states: ProvisionState[]): boolean => provisions.some(({ state }) => states.includes(state));
  if (has('amended', 'led-in', 'repealed')) return 'stale';
  if (has('unknown')) return 'unresolvable';
  return has('moved') ? 'carried' : 'fresh';
}

/** How one judged provision stands to the newest outline of its act in the language it was judged in. */
export function provisionStanding(basis: Basis, side: 'eu' | 'ua', outlines: readonly Outline[]): ProvisionStanding {
  const newest = outlines.find(({ meta }) => meta.lang === basis.lang);
  if (!newest) return { basis, state: 'unknown', side };
  const to: Dated = { date: newest.meta.date, lang: newest.meta.lang };
  const there = outlineTree(newest).byEid.get(basis.provision);
  const judged = outlines.find(({ meta }) => meta.lang === basis.lang && meta.date === basis.edition);
  const place = there?.row.sha256 === basis.sha256 ? there : judged && foundAgain(basis, judged, newest);
  if (!place) return { basis, state: there && !isVoid(there.row) ? 'amended' : 'repealed', side, to };
  const was = judged && outlineTree(judged).byEid.get(basis.provision);
  if (was && isLedInOtherwise(was, place)) return { basis, state: 'led-in', side, to, now: place.row.eid };
  return { basis, state: place === there ? 'same' : 'moved', side, to, now: place.row.eid };
}

/** True when an article, paragraph or point that the provision stands in has another lead-in than it had. */
function isLedInOtherwise(was: OutlineNode, is: OutlineNode): boolean {
  let [old, current] = [was.parent, is.parent];
  while (old && current && old.row.kind === current.row.kind) {
    if (old.row.lead !== undefined && current.row.lead !== undefined && old.row.lead !== current.row.lead) return true;
    if (old.row.kind === 'article') return false;
    [old, current] = [old.parent, current.parent];
  }
  return false;
}

/**
 * The place where the judged text stands in the newest edition, or undefined. Short texts recur («3) інші документи;»), so
 * a provision is looked for by itself first and then with what it stood in: the article that moved whole takes its points along.
 */
function foundAgain({ provision, sha256 }: Basis, judged: Outline, newest: Outline): OutlineNode | undefined {
  const [before, after] = [outlineTree(judged), outlineTree(newest)];
  const old = before.byEid.get(provision);
  if (!old || old.row.sha256 !== sha256 || isVoid(old.row)) return undefined;
  const path: number[] = [];
  for (let at: OutlineNode | undefined = old; at; at = at.parent) {
    const place: OutlineNode | undefined = path.reduceRight<OutlineNode | undefined>((node, child) => node?.children[child], onlyNewPlace(at, before, after));
    if (place?.row.sha256 === sha256) return place;
    path.push((at.parent?.children ?? before.roots).indexOf(at));
  }
  return undefined;
}

/** Where a text that has left its address stands now: the one new address of a text that left only one. */
function onlyNewPlace({ row: { sha256, kind } }: OutlineNode, before: OutlineTree, after: OutlineTree): OutlineNode | undefined {
  const apart = (here: OutlineTree, there: OutlineTree): OutlineNode[] =>
    (here.byHash.get(sha256) ?? []).filter(({ row }) => row.kind === kind && there.byEid.get(row.eid)?.row.sha256 !== sha256);
  const [left, come] = [apart(before, after), apart(after, before)];
  return left.length === 1 && come.length === 1 ? come[0] : undefined;
}
