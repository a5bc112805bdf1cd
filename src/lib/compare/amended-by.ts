/**
 * Who made a change: the acts that editorial notes of the new text name for a unit and those of the old text did not yet.
 * «{Частина друга статті 5 із змінами, внесеними згідно із Законами № 1-IX, № 2-IX}» where the old note ended with № 1-IX
 * says that № 2-IX amended article 5.
 *
 * @example
 * newAmendments(before.body, after.body, lines)[0] // { at: 'art_5__para_2__note_1', by: [{ number: '2-IX', … }], targets: ['art_5__para_2'] }
 */
import { CHANGES_TEXT, type AmendingAct, type Operation } from '../history/amendment.ts';
import { historyOf } from '../history/history.ts';
import type { Provision } from '../model/edition.ts';
import type { Change, Comparison } from './compare.ts';
import type { LineChange } from './lines.ts';
import type { Unit } from './units.ts';

/** What a note tells that is new. */
export interface NewAmendment {
  /** eId of the note in the new text. */
  at: string;
  /** The note as printed. */
  text: string;
  operation: Operation;
  /** Acts that the old text does not name for these provisions. */
  by: AmendingAct[];
  /** eIds of provisions of the new text. */
  targets: string[];
}

/** The operations on the text that notes of the new text name for the first time. `lines` say which provision became which. */
export function newAmendments(before: readonly Provision[], after: readonly Provision[], lines: readonly LineChange[]): NewAmendment[] {
  const became = new Map(lines.flatMap(({ kind, old, new: current }): [string, string][] => (old && current && kind !== 'removed' ? [[old.eid, current.eid]] : [])));
  const known = new Set(operationsOf(before).flatMap(({ operation }) => operation.by.flatMap((act) => operation.targets.map((eid) => `${became.get(eid) ?? eid} ${keyOfAct(act)}`))));
  return operationsOf(after).flatMap(({ at, text, operation }): NewAmendment[] => {
    const by = operation.by.filter((act) => !operation.targets.every((eid) => known.has(`${eid} ${keyOfAct(act)}`)));
    return by.length === 0 ? [] : [{ at, text, operation, by, targets: operation.targets }];
  });
}

function operationsOf(body: readonly Provision[]): { at: string; text: string; operation: Operation }[] {
  return historyOf(body).amendments.flatMap(({ at, text, operations }) =>
    operations.filter(({ action, targets, by }) => CHANGES_TEXT.has(action) && targets.length > 0 && by.length > 0).map((operation) => ({ at, text, operation })));
}

/** An act by its identifier, or as far as it is named. */
export const keyOfAct = ({ celex, rada, kind, number, date }: AmendingAct): string => celex ?? rada ?? [kind, number, date].join(' ');

/** True for a provision of a unit: one of its lines, or below one. */
const isIn = (eid: string, unit: Unit): boolean => eid === unit.eid || eid.startsWith(`${unit.eid}__`) || unit.lines.some((line) => line.eid === eid);

/** True for a unit of the old text that a note of the same document says is repealed: the new text has no provision to point to. */
const isGone = ({ at, operation: { action, units } }: NewAmendment, { kind, number, document }: Unit): boolean =>
  action === 'repealed' && number !== undefined && (document === '' ? !at.startsWith('att_') : at.startsWith(`${document}__`)) &&
  units.some((path) => path.length === 1 && (path[0]!.kind === 'article') === (kind === 'article') && path[0]!.number === number);

/** True when a note speaks of one of the units of a change. */
export const speaksOf = (amendment: NewAmendment, { kind, from, to }: Pick<Change, 'kind' | 'from' | 'to'>): boolean =>
  amendment.targets.some((eid) => to.some((unit) => isIn(eid, unit))) || (kind === 'repealed' && from.some((unit) => isGone(amendment, unit)));

/** The same comparison, each change with the acts that new notes name for it. Texts without notes give it back unchanged. */
export function withAmendingActs(comparison: Comparison, before: readonly Provision[], after: readonly Provision[]): Comparison {
  const amendments = newAmendments(before, after, comparison.changes.flatMap(({ lines }) => lines));
  if (amendments.length === 0) return comparison;
  const changes = comparison.changes.map((change) => {
    const by = change.kind === 'same' ? [] : actsOf(amendments.filter((amendment) => speaksOf(amendment, change)));
    return by.length === 0 ? change : { ...change, by };
  });
  return { ...comparison, changes };
}

/** Each act once. */
const actsOf = (amendments: readonly NewAmendment[]): AmendingAct[] => [...new Map(amendments.flatMap(({ by }) => by).map((act) => [keyOfAct(act), act])).values()];
