/**
 * Entering into the outcome how a step ended.
 *
 * @example
 * refuse(run, step, message('collect-no-law'));
 */
import { message, type Message } from '../../src/lib/model/message.ts';
import type { Delivered } from './deliver.ts';
import { rowOf, type Run } from './run.ts';
import type { Step } from './steps.ts';

/** Enters a step that brought no new file; false when it was denied. */
export function enter(run: Run, step: Step, delivered: Exclude<Delivered, { kind: 'received' }>): boolean {
  const { unchanged, skipped } = run.outcome;
  const row = rowOf(run, step);
  if (delivered.kind === 'unchanged') unchanged.push(row);
  else if (delivered.kind === 'settled') skipped.push({ ...row, message: message('collect-done-before') });
  else if (delivered.message.code === 'collect-stopped') skipped.push({ ...row, message: delivered.message });
  else refuse(run, step, delivered.message);
  return delivered.kind === 'unchanged' || delivered.kind === 'settled';
}

/** Enters a step that was asked for in vain, or whose answer was not stored. */
export function refuse(run: Run, step: Step, reason: Message): void {
  run.outcome.refused.push({ ...rowOf(run, step), message: reason });
}
