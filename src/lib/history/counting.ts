/**
 * Counting units that print no number.
 *
 * An абзац is counted from the lead-in, which is the first (the Rada's notes on article 5 of 1103-16). Two ways of counting
 * stand side by side in the Rada's notes: only the unlabelled paragraphs of a unit, or all its lines, «1)» and «а)» included
 * (article 2 of 265/95-вр, article 56 of 1700-18). Both are given; where a unit has no list with labels they are one.
 *
 * @example
 * // «1. Особа має:» ⏎ «1) паспорт;» ⏎ «2) візу.» ⏎ «Строк не обмежено.»
 * ordinalsOf(last, paragraph1) // { plain: 2, lines: 4 }
 */
import { HEADING_KINDS, type ProvisionKind } from '../model/edition.ts';
import { itemLabel } from '../text/labels.ts';
import type { Place } from './places.ts';
import { isLabelled } from './unit-match.ts';

const HEADINGS: ReadonlySet<ProvisionKind> = new Set<ProvisionKind>(HEADING_KINDS);
const NOT_LINES: ReadonlySet<ProvisionKind> = new Set<ProvisionKind>(['note', 'table', 'footnote', 'closing', 'closing-line']);

export const isHeading = ({ provision }: Place): boolean => HEADINGS.has(provision.kind);

/** A heading prints no абзац of its own; nor does a label whose text was repealed («51.»). */
const printsText = (place: Place): boolean => !isHeading(place) && itemLabel(place.provision.text)?.label !== place.provision.text;

/** The абзаци of a unit in order, `most` of them; with `labelled`, all its lines. */
export function alineasOf(container: Place, { labelled = false, most = Infinity } = {}): Place[] {
  const found: Place[] = printsText(container) ? [container] : [];
  const stack = [...container.below].reverse();
  for (let place = stack.pop(); place && found.length < most; place = stack.pop()) {
    if (isHeading(place) || NOT_LINES.has(place.provision.kind) || (!labelled && isLabelled(place.provision))) continue;
    found.push(place);
    for (let i = place.below.length - 1; i >= 0; i--) stack.push(place.below[i]!);
  }
  return found;
}

export interface Ordinals {
  plain: number;
  lines: number;
}

/** Which абзац of the unit a place is, in both ways of counting; 0 where it is none. */
export const ordinalsOf = (place: Place, container: Place): Ordinals => ({
  plain: alineasOf(container).indexOf(place) + 1,
  lines: alineasOf(container, { labelled: true }).indexOf(place) + 1,
});

/** Which абзац of the unit would stand at a position in print. */
export const ordinalsAt = (order: number, container: Place): Ordinals => ({
  plain: alineasOf(container).filter((place) => place.order < order).length + 1,
  lines: alineasOf(container, { labelled: true }).filter((place) => place.order < order).length + 1,
});
