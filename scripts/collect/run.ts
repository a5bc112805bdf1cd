/**
 * A run under way: what it works with, what it has done, and which publishers it no longer asks.
 *
 * @example
 * const run = startRun(plan, memory, setting);
 * deskOf(run, 'rada').today().requests
 */
import { randomBytes } from 'node:crypto';
import type { Message } from '../../src/lib/model/message.ts';
import type { Lang } from '../../src/lib/model/edition.ts';
import type { Clock, Desk } from './courier.ts';
import type { Memory } from './memory.ts';
import type { Plan } from './plan.ts';
import type { Publisher, PublisherId } from './publishers.ts';
import { dayOf, runFor, type KnownAnswer } from './state.ts';
import { publisherOf, type Step } from './steps.ts';

/** A step as a report names it. */
export interface StepRow {
  act: string;
  what: Step['what'];
  date?: string;
  lang?: Lang;
  /** The official address. */
  address: string;
}

export interface Outcome {
  /** Taken and stored. */
  done: (StepRow & { file?: string })[];
  /** Asked for, and the same as what is stored. */
  unchanged: StepRow[];
  refused: (StepRow & { message: Message })[];
  /** Not asked for. */
  skipped: (StepRow & { message: Message })[];
  requests: number;
  bytes: number;
  messages: Message[];
}

/** What a run is given from outside. */
export interface Setting {
  publishers: Record<PublisherId, Publisher>;
  clock: Clock;
  /** The overlay the texts go to. */
  overlay: string;
  watch: Watch;
}

/** Who is told how far the run is. */
export interface Watch {
  /** After every step: how many are dealt with, of how many. A card may bring more of them. */
  step: (act: string, dealt: number, all: number) => void;
  act: (act: string, outcome: Outcome) => void;
}

export interface Run extends Setting {
  id: string;
  memory: Memory;
  replace: boolean;
  outcome: Outcome;
  steps: { dealt: number; all: number };
  /** Publishers not to be asked again in this run, and why. */
  stopped: Map<PublisherId, Message>;
  /** Answers in a row that a publisher failed to give. */
  failures: Map<PublisherId, number>;
}

/** Begins the run, or goes on with one that was interrupted. */
export function startRun(plan: Plan, memory: Memory, setting: Setting): Run {
  memory.state.run = runFor(memory.state, JSON.stringify([plan.names, plan.wish]), setting.clock.now(), randomBytes(8).toString('hex'));
  const outcome: Outcome = { done: [], unchanged: [], refused: [], skipped: [], requests: 0, bytes: 0, messages: [...plan.messages] };
  const steps = { dealt: 0, all: plan.acts.reduce((sum, act) => sum + act.steps.length, 0) };
  return { ...setting, id: memory.state.run.id, memory, replace: plan.wish.replace, outcome, steps, stopped: new Map(), failures: new Map() };
}

/** Where a publisher is asked: what is spent is on the disk before the request goes out. */
export function deskOf({ publishers, clock, memory, outcome }: Run, id: PublisherId): Desk {
  const publisher = publishers[id];
  const today = (): ReturnType<Desk['today']> => dayOf(memory.state, publisher, clock.now());
  return {
    publisher, clock, today,
    spend: async ({ requests, bytes }) => {
      const day = today();
      memory.state.days[id] = { ...day, requests: day.requests + requests, bytes: day.bytes + bytes, last: requests > 0 ? clock.now() : day.last };
      outcome.requests += requests;
      outcome.bytes += bytes;
      await memory.save();
    },
  };
}

export function rowOf(run: Run, step: Step): StepRow {
  const { act, what, addresses } = step;
  const address = run.publishers[publisherOf(step)].official + addresses[0].path;
  return { act, what, ...(step.what === 'text' && { lang: step.lang, ...(step.date && { date: step.date }) }), address };
}

/** Notes durably that an answer has been dealt with, and the marks by which it is known again. */
export async function note({ id, memory }: Run, key: string, { etag, modified, stored }: { [K in 'etag' | 'modified' | 'stored']?: string | undefined }): Promise<void> {
  const answer: KnownAnswer = { ...(etag && { etag }), ...(modified && { modified }), stored: stored ?? '', run: id };
  memory.state.answers[key] = answer;
  await memory.save();
}
