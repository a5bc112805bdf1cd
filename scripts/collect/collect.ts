/**
 * Collecting: for each act its card, then its editions, each asked for politely, looked at, and taken in as `import` does.
 *
 * After every step the disk holds all that was done: a run killed at any moment is gone on with by the next one, which
 * asks for nothing that has come already.
 *
 * @example
 * const outcome = await collect(plan, { publishers, clock, overlay: 'collection', watch });
 * outcome.done // [{ act: 'ua/1103-16', what: 'text', … }]
 */
import { mkdir, readFile } from 'node:fs/promises';
import { message, type Message } from '../../src/lib/model/message.ts';
import type { MessageCode } from '../../src/lib/model/message-texts.ts';
import { speechOf } from '../report/speech.ts';
import { reasonOf, usageError } from '../report/usage-error.ts';
import { sha256Of } from '../store/cache.ts';
import { shown } from '../store/layers.ts';
import { collectCard } from './cards.ts';
import { deliver } from './deliver.ts';
import { enter, refuse } from './enter.ts';
import { alone } from './lock.ts';
import { memoryFolder, openMemory, type Received } from './memory.ts';
import type { ActPlan, Plan } from './plan.ts';
import { note, rowOf, startRun, type Outcome, type Run, type Setting } from './run.ts';
import { dayIn } from './state.ts';
import { publisherOf, stepsFor, type TextStep } from './steps.ts';
import { take } from './take.ts';

/** Does what the plan says. Throws a `UsageError` when another run is under way or the disk refuses. */
export async function collect(plan: Plan, setting: Setting): Promise<Outcome> {
  const folder = memoryFolder(setting.overlay);
  try {
    await mkdir(folder, { recursive: true });
    return await alone(folder, () => collectActs(plan, setting));
  } catch (cause) {
    if (cause instanceof Error && 'syscall' in cause) throw usageError('cannot-write', { given: shown(folder), reason: reasonOf(cause, speechOf(process.env)) });
    throw cause;
  }
}

async function collectActs(plan: Plan, setting: Setting): Promise<Outcome> {
  const run = startRun(plan, await openMemory(setting.overlay), setting);
  await run.memory.save();
  for (const act of plan.acts) {
    await collectAct(run, act, plan);
    run.watch.act(act.target.act, run.outcome);
  }
  await finish(run);
  return { ...run.outcome, messages: unique(run.outcome.messages) };
}

/** A run that some publisher did not let go to its end is left open, and the next one goes on with it. */
async function finish({ memory, stopped }: Run): Promise<void> {
  if (stopped.size > 0) return;
  await memory.forget();
  delete memory.state.run;
  await memory.save();
}

const unique = (messages: readonly Message[]): Message[] => [...new Map(messages.map((m) => [JSON.stringify(m), m])).values()];

/** The steps are told anew when the card has come: it names the editions. Without it nothing is asked of the Rada. */
async function collectAct(run: Run, { target, steps: planned }: ActPlan, { wish }: Plan): Promise<void> {
  const first = planned.find((step) => step.what === 'card');
  const card = first && (await collectCard(run, first, target.entry));
  const { steps, messages } = card ? stepsFor(target, wish, card, dayIn(run.publishers.rada.zone, run.clock.now())) : { steps: planned, messages: [] };
  run.outcome.messages.push(...messages);
  run.steps.all += steps.length - planned.length;
  for (const step of steps) {
    if (step.what === 'text' && (card || publisherOf(step) !== 'rada')) await collectText(run, step);
    run.watch.step(target.act, ++run.steps.dealt, run.steps.all);
  }
}

async function collectText(run: Run, step: TextStep): Promise<void> {
  if (step.there) return void run.outcome.skipped.push({ ...rowOf(run, step), message: message('collect-there') });
  const delivered = await deliver(run, step.addresses, step.stored?.sha256);
  if (delivered.kind !== 'received') return void enter(run, step, delivered);
  await takeText(run, step, delivered.received);
  await run.memory.forget(delivered.received.key);
}

async function takeText(run: Run, step: TextStep, received: Received): Promise<void> {
  const { outcome, overlay, replace, publishers } = run;
  const taken = await take(step, received, { target: overlay, replace, publisher: publishers[publisherOf(step)] });
  outcome.messages.push(...taken.messages.filter(({ code }) => OF_THE_RECORD.has(code)).map((m) => ({ ...m, at: m.at === undefined || m.at === 'act.yaml' ? step.act : m.at })));
  if (taken.state === 'refused') return refuse(run, step, taken.reason);
  await note(run, received.key, { etag: received.etag, modified: received.modified, stored: sha256Of(await readFile(taken.file)) });
  const row = { ...rowOf(run, step), date: taken.date };
  if (taken.state === 'written') outcome.done.push({ ...row, file: shown(taken.file) });
  else outcome.unchanged.push(row);
}

/** What an import says of the act as a whole. What it says of its text, `zvirka check` says at any time. */
const OF_THE_RECORD: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'record-differs', 'act-differs', 'date-differs', 'edition-before-adoption', 'title-not-ukrainian', 'issuer-unknown', 'covers-content',
]);
