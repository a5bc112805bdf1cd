/**
 * What collecting remembers between runs: `.collect/state.json` of the overlay. What each day has taken from each
 * publisher, by which marks an answer is known again (ETag, Last-Modified), and which run is not finished.
 *
 * @example
 * const state = readState(text).value;
 * dayOf(state, publisher, now).bytes // taken today
 */
import * as z from 'zod';
import { message, type Result } from '../../src/lib/model/message.ts';
import type { Publisher } from './publishers.ts';

const daySchema = z.object({
  day: z.string(),
  requests: z.number().int().nonnegative(),
  bytes: z.number().nonnegative(),
  /** When the last request went out, milliseconds: the pause holds over a restart. */
  last: z.number(),
});

const answerSchema = z.object({
  etag: z.string().optional(),
  modified: z.string().optional(),
  /** sha256 of the file it became or equals: an edition, a kept card. Another file there, and the marks mean nothing. */
  stored: z.string(),
  /** The run that dealt with it last. */
  run: z.string(),
});

const stateSchema = z.object({
  version: z.literal(1),
  days: z.object({ rada: daySchema.optional(), cellar: daySchema.optional() }),
  /** By `keyOf` of the address. */
  answers: z.record(z.string(), answerSchema),
  /** The run that is under way or was interrupted, and what was asked of it. */
  run: z.object({ id: z.string(), started: z.number(), asked: z.string() }).optional(),
});

export type CollectState = z.infer<typeof stateSchema>;
export type Day = z.infer<typeof daySchema>;
export type KnownAnswer = z.infer<typeof answerSchema>;

export const newState = (): CollectState => ({ version: 1, days: {}, answers: {} });

/** The state in a file; a new one where there is none, with a message where it cannot be read. */
export function readState(text: string | undefined, file: string): Result<CollectState> {
  if (text === undefined) return { value: newState(), messages: [] };
  try {
    return { value: stateSchema.parse(JSON.parse(text)), messages: [] };
  } catch {
    return { value: newState(), messages: [message('collect-state-damaged', {}, file)] };
  }
}

/** The calendar day at the publisher, ISO. `dayIn('Europe/Kyiv', Date.UTC(2026, 0, 1, 23))` → '2026-01-02' */
export const dayIn = (zone: string, now: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);

/** What today has taken from a publisher; a new day begins with nothing. */
export function dayOf(state: CollectState, { id, zone }: Publisher, now: number): Day {
  const day = dayIn(zone, now);
  const known = state.days[id];
  return known?.day === day ? known : { day, requests: 0, bytes: 0, last: known?.last ?? 0 };
}

/** An interrupted run is gone on with for three days; what it did before then may have changed since. */
const RESUMABLE = 3 * 24 * 60 * 60 * 1000;

/** The run to work in: the interrupted one when the same was asked of it, else a new one. `id` is needed for that. */
export function runFor({ run }: CollectState, asked: string, now: number, id: string): NonNullable<CollectState['run']> {
  const resumable = run && run.asked === asked && now >= run.started && now - run.started < RESUMABLE;
  return resumable ? run : { id, started: now, asked };
}
