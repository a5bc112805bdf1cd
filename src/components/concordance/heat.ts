/**
 * The heat strip of a table: a cell an article (or annex without articles) in the order of the act, with a band for each verdict its rows
 * have. Bands are equal: a cell says which verdicts there are, the counts say how many.
 *
 * @example
 * heatOf(assessment, outlines) // [{ eid: 'art_1', target: 'art_1__para_2', keys: ['partial', 'not-assessed'], opens: false }, …]
 */
import { countedAs, type Assessment } from '../../lib/concordance/assess.ts';
import { isInScope } from '../../lib/concordance/coverage.ts';
import { isVoid, outlineTree, selfAndAbove, selfAndBelow, type OutlineNode, type Outlines } from '../../lib/concordance/outline-tree.ts';
import { fragment } from '../../lib/model/eid.ts';
import type { Speech } from '../../lib/model/message.ts';
import { escaped } from '../escape.ts';
import { countWord, COUNT_KEYS, type CountKey } from './tally.ts';

export interface HeatCell {
  eid: string;
  /** What of the cell stands in the table first: a row or a provision without one; the cell itself outside the scope. */
  target: string;
  /** In the order of the form; none for what the table does not cover. */
  keys: CountKey[];
  /** True when a container begins with it. */
  opens: boolean;
}

/** The cells; none where nothing is known of the act. */
export function heatOf({ concordance, edition, rows, unassessed }: Assessment, outlines: Outlines): HeatCell[] {
  const newest = outlines.get(concordance.act)?.find(({ meta }) => meta.date === edition.date && meta.lang === edition.lang);
  if (!newest) return [];
  const tree = outlineTree(newest);
  const cells = cellsIn(tree.roots);
  const found = new Map(cells.map(({ node }) => [node, { keys: new Set<CountKey>(), at: Infinity, target: node.row.eid }]));
  const put = (eid: string, target: string, key: CountKey): void => {
    const node = tree.byEid.get(eid);
    if (!node) return;
    const own = [...selfAndAbove(node)].flatMap((above) => found.get(above) ?? []).slice(0, 1);
    // A row for a chapter is a row for each of its articles.
    for (const cell of own.length > 0 ? own : [...selfAndBelow(node)].flatMap((below) => found.get(below) ?? [])) {
      cell.keys.add(key);
      if (node.position < cell.at) Object.assign(cell, { at: node.position, target });
    }
  };
  for (const row of rows) put(row.provision, row.row.provision, countedAs(row));
  for (const { eid } of unassessed) put(eid, eid, 'not-assessed');
  return cells.flatMap(({ node, opens }) => {
    const { keys, target } = found.get(node)!;
    return keys.size > 0 || !isInScope(node, concordance.scope) ? [{ eid: node.row.eid, target, keys: COUNT_KEYS.filter((key) => keys.has(key)), opens }] : [];
  });
}

/** Articles, and annexes that have none; those with nothing but a number are left out. */
function cellsIn(roots: readonly OutlineNode[]): { node: OutlineNode; opens: boolean }[] {
  const cells: { node: OutlineNode; opens: boolean }[] = [];
  const walk = (nodes: readonly OutlineNode[]): void => {
    let opens = cells.length > 0;
    for (const node of nodes) {
      if (isVoid(node.row)) continue;
      if (node.row.kind === 'article' || (node.row.kind === 'attachment' && ![...selfAndBelow(node)].some(({ row }) => row.kind === 'article'))) {
        cells.push({ node, opens });
        opens = false;
      } else {
        walk(node.children);
        opens = cells.length > 0;
      }
    }
  };
  walk(roots);
  return cells;
}

const MANY = 60;
const bands = (keys: readonly CountKey[]): string => keys.map((key) => `<i class="h-${key}"></i>`).join('');

export interface HeatFrame {
  speech: Speech;
  /** What the picture says, for those who do not see it. */
  label: string;
  outside: string;
  /** With it cells are links into the table of this page: what each is called. Without it the strip is a picture alone. */
  cited?: (eid: string) => string;
}

/** The strip as HTML. Its links stand in the table too, so keyboard and screen reader pass them by. */
export function heatHtml(cells: readonly HeatCell[], { speech, label, outside, cited }: HeatFrame): string {
  if (cells.length === 0) return '';
  const inside = cells.map(({ eid, target, keys, opens }) => {
    const kind = [keys.length === 0 && 'outside', opens && 'opens'].filter(Boolean).join(' ');
    const attributes = kind === '' ? '' : ` class="${kind}"`;
    if (!cited) return `<span${attributes}>${bands(keys)}</span>`;
    const title = escaped(`${cited(eid)}: ${keys.length === 0 ? outside : keys.map((key) => countWord(key, speech)).join(', ')}`);
    return keys.length === 0 ? `<span${attributes} title="${title}"></span>` : `<a${attributes} href="#${fragment(target)}" tabindex="-1" title="${title}">${bands(keys)}</a>`;
  });
  const many = cells.length > MANY ? ' many' : '';
  return cited
    ? `<div class="heat${many}" aria-hidden="true">${inside.join('')}</div><p class="for-ear">${escaped(label)}</p>`
    : `<div class="heat${many}" role="img" aria-label="${escaped(label)}">${inside.join('')}</div>`;
}
