/**
 * The number of a provision as its own markup shows it: its printed label, else the end of its `id`. The browser names the address of
 * each provision by it («ч. 3, п. 2»), so the page need not carry a name a provision; where this is not the number, the build says which
 * is (`data-number`).
 *
 * @example
 * shownNumber('point', '1-1)', 'art_5__para_2__point_1-1') // '1-1'
 * shownNumber('alinea', '', 'art_5__para_2__al_3')         // '3'
 */
import type { ProvisionKind } from '../../lib/model/edition.ts';

/** Counted in the `id` only, cited without a number. */
const UNNUMBERED: ReadonlySet<ProvisionKind> = new Set<ProvisionKind>(['preamble', 'indent', 'closing-line', 'footnote']);

/** '' for a provision that is cited by its kind alone. `label` is '' where none is printed. */
export function shownNumber(kind: ProvisionKind, label: string, id: string): string {
  if (UNNUMBERED.has(kind)) return '';
  return label.replace(/[\s().]/g, '') || (/(?:^|_)(?!nn_)[a-z]+_([^_]+)$/.exec(id)?.[1] ?? '');
}
