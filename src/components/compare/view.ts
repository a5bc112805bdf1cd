/**
 * The parts of the page of a comparison: counts in words, the strip coloured by what became of each article, and the changes;
 * units that stayed between them are named in one line. Pure, so the build and the reader's browser write the same page.
 *
 * @example
 * viewOf(compareEditions(before, after), words('uk'), addresses).counts // 'змінено: 4 · додано: 1 · без змін: 15'
 */
import type { Catalogue } from '../../i18n/catalogue.ts';
import { CHANGE_KINDS, type Change, type Comparison } from '../../lib/compare/compare.ts';
import { fragment } from '../../lib/model/eid.ts';
import { escaped, lines } from '../escape.ts';
import { changeHtml, changeId, titleOf, type Addresses } from './change-html.ts';

export interface ComparisonView {
  counts: string;
  strip: string;
  changes: string;
  /** How many units changed; 0 for two texts that print the same. */
  changed: number;
}

/** The parts of the page, escaped and ready for `set:html`. */
export function viewOf(comparison: Comparison, say: Catalogue, addresses: Addresses): ComparisonView {
  const { changes } = comparison;
  return {
    counts: countsOf(comparison, say),
    strip: stripOf(changes, say),
    changes: changesHtml(changes, say, addresses),
    changed: changes.filter((change) => folded(change) === undefined).length,
  };
}

/** «4 змінено, 1 додано»: articles where there are any; what did not happen is not said. */
export const countsOf = ({ counts }: Comparison, { compare }: Catalogue): string =>
  [...CHANGE_KINDS.slice(1), CHANGE_KINDS[0]].filter((kind) => counts[kind] > 0).map((kind) => `${compare.kinds[kind]}: ${counts[kind]}`).join(' · ');

const ofArticle = ({ from, to }: Change): boolean => [...from, ...to].some(({ kind }) => kind === 'article');

/** One cell an article of either text, in the order of the new one; a link for the pointer only, the list below has the same. `page` is where the list is, '' for this page. */
export function stripOf(changes: readonly Change[], say: Catalogue, page = ''): string {
  const shown = changes.filter(({ unprinted }) => !unprinted);
  const articles = shown.filter(ofArticle);
  const cells = articles.length > 1 ? articles : shown;
  if (cells.length < 2) return '';
  const many = cells.length > 300 ? ' many dense' : cells.length > 60 ? ' many' : '';
  return `<div class="strip fates${many}" aria-hidden="true">${cells.map((change) => {
    const title = `${titleOf([...change.to, ...change.from][0]!, say)}: ${say.compare.kinds[change.kind]}`;
    return change.kind === 'same' ? `<span class="same" title="${escaped(title)}"></span>` : `<a href="${escaped(page)}#${changeId(change)}" tabindex="-1" class="${change.kind}" title="${escaped(title)}"></a>`;
  }).join('')}</div>`;
}

/** Changes in order; a run of units that stayed, or that one of the texts leaves out as consolidations do, is one line that folds out to their names. */
function changesHtml(changes: readonly Change[], say: Catalogue, addresses: Addresses): string {
  const out: string[] = [];
  let run: Change[] = [];
  const close = (): void => {
    if (run.length > 0) out.push(foldedHtml(run, say, addresses));
    run = [];
  };
  for (const change of changes) {
    if (run[0] && folded(run[0]) !== folded(change)) close();
    if (folded(change)) run.push(change);
    else {
      close();
      out.push(changeHtml(change, say, addresses));
    }
  }
  close();
  return out.join('');
}

type Fold = 'unchanged' | 'unprinted';
const folded = ({ kind, unprinted }: Change): Fold | undefined => (unprinted ? 'unprinted' : kind === 'same' ? 'unchanged' : undefined);

function foldedHtml(run: readonly Change[], say: Catalogue, { from, to }: Addresses): string {
  const names = run.map((change) => {
    const [unit, page] = change.to[0] ? [change.to[0], to] : [change.from[0]!, from];
    return `<li><a href="${escaped(page)}#${fragment(unit.eid)}">${lines(titleOf(unit, say))}</a></li>`;
  }).join('');
  return `<details class="unchanged"><summary>${escaped(say.compare[folded(run[0]!) ?? 'unchanged'](run.length))}</summary><ul>${names}</ul></details>`;
}
