/**
 * Asks a publisher for one answer, politely and patiently: waits its turn, stays within the day, follows redirects to
 * known hosts only, tries again after a fault, and does as `Retry-After` says. Whatever goes wrong is one sentence.
 *
 * @example
 * await ask({ address }, desk)
 * // { kind: 'delivered', bytes, etag: '"x"' } | { kind: 'unchanged' } | { kind: 'absent' | 'refused' | 'stopped', message }
 */
import { message, type Message } from '../../src/lib/model/message.ts';
import type { MessageCode } from '../../src/lib/model/message-texts.ts';
import type { Address } from './addresses.ts';
import { exchange, ExchangeError, type Answer, type Fault } from './exchange.ts';
import type { Publisher } from './publishers.ts';
import { nextHop } from './redirects.ts';
import { retryAfter } from './retry-after.ts';
import type { Day } from './state.ts';

/** Time and chance, given from outside so that tests do not wait. */
export interface Clock {
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to below 1. */
  random: () => number;
}

/** The place one publisher is asked from. */
export interface Desk {
  publisher: Publisher;
  clock: Clock;
  /** What today has taken so far. */
  today: () => Day;
  /** Notes what a request took, durably, before anything else happens. */
  spend: (taken: { requests: number; bytes: number }) => Promise<void>;
}

export interface Wanted {
  address: Address;
  /** Marks of the answer that is here already. */
  known?: { etag?: string | undefined; modified?: string | undefined };
}

/** `absent`: the publisher has no such text; `stopped`: it should not be asked again in this run. */
export type Reply = { kind: 'delivered'; bytes: Uint8Array; etag?: string; modified?: string } | { kind: 'unchanged' } | Denial;

export interface Denial {
  kind: 'absent' | 'refused' | 'stopped';
  message: Message;
  /** The publisher failed to answer, for whatever address. */
  trouble?: boolean;
}

/** Another attempt is worth while, after `wait` or the publisher's backoff; without one this is the reply. */
interface Again {
  kind: 'again';
  wait?: number;
  last: Denial;
}

const SECONDS = 120;
/** Who asks us to wait longer than this is asked again in another run. */
const LONGEST_WAIT = 10 * 60_000;
const MAX_HOPS = 6;

/** The publisher's answer. Never throws for what the network or the publisher does. */
export async function ask(wanted: Wanted, desk: Desk): Promise<Reply> {
  const { publisher, clock } = desk;
  for (let attempt = 0; ; attempt++) {
    const spent = daySpent(desk);
    if (spent) return { kind: 'stopped', message: spent };
    await waitForTurn(desk);
    const reply = await attemptOnce(wanted, desk);
    if (reply.kind !== 'again') return reply;
    const backoff = publisher.backoff[attempt];
    if (backoff === undefined || (reply.wait ?? 0) > LONGEST_WAIT) return reply.last;
    await clock.sleep(reply.wait ?? backoff);
  }
}

function daySpent({ publisher: { day, title }, today }: Desk): Message | undefined {
  const { requests, bytes } = today();
  if (requests >= day.requests) return message('collect-day-requests', { publisher: title, limit: day.requests });
  return bytes >= day.bytes ? message('collect-day-bytes', { publisher: title, limit: day.bytes / 1_000_000 }) : undefined;
}

async function waitForTurn({ publisher: { pause: [least, most] }, clock, today }: Desk): Promise<void> {
  const wait = today().last + least + (most - least) * clock.random() - clock.now();
  if (wait > 0) await clock.sleep(Math.min(wait, most));
}

async function attemptOnce(wanted: Wanted, desk: Desk): Promise<Reply | Again> {
  try {
    const answer = await follow(wanted, desk);
    return 'status' in answer ? replyTo(answer, wanted, desk) : answer;
  } catch (cause) {
    if (!(cause instanceof ExchangeError)) throw cause;
    await desk.spend({ requests: 0, bytes: cause.wire });
    return onFault(cause, desk.publisher);
  }
}

/** The answer at the end of the redirects, or why they were not followed. */
async function follow({ address, known }: Wanted, desk: Desk): Promise<Answer | Reply> {
  const { publisher } = desk;
  const headers = {
    'User-Agent': publisher.userAgent, ...address.headers,
    ...(known?.etag && { 'If-None-Match': known.etag }), ...(known?.modified && { 'If-Modified-Since': known.modified }),
  };
  const seen = new Set<string>();
  for (let place = new URL(publisher.base + address.path); ; ) {
    if (seen.has(place.href) || seen.size === MAX_HOPS) return refusal('collect-redirect-loop', { address: place.href });
    seen.add(place.href);
    await desk.spend({ requests: 1, bytes: 0 });
    const answer = await exchange(place, { headers, maxBytes: address.maxBytes, seconds: SECONDS });
    await desk.spend({ requests: 0, bytes: answer.wire });
    if (![301, 302, 303, 307, 308].includes(answer.status)) return answer;
    const hop = nextHop(place, answer.headers.location, publisher);
    if (!(hop instanceof URL)) return { kind: 'refused', message: hop };
    place = hop;
  }
}

const refusal = (code: MessageCode, facts: Message['facts']): Denial => ({ kind: 'refused', message: message(code, facts) });

/** What a status means; the first row that fits. */
const STATUSES: readonly [test: (status: number) => boolean, kind: Denial['kind'], code: MessageCode][] = [
  [(status) => status === 300, 'refused', 'collect-several'],
  [(status) => [400, 404, 406, 410].includes(status), 'absent', 'collect-not-there'],
  [(status) => status === 401 || status === 403, 'stopped', 'collect-forbidden'],
  [(status) => status === 202, 'refused', 'source-challenge'],
];

function replyTo({ status, headers, bytes }: Answer, { known }: Wanted, { publisher, clock }: Desk): Reply | Again {
  const facts = { publisher: publisher.title, status };
  if (status === 200) {
    const [etag, modified] = [headers.etag, headers['last-modified']];
    return { kind: 'delivered', bytes, ...(etag && { etag }), ...(modified && { modified }) };
  }
  // Without marks to compare, 304 says nothing.
  if (status === 304 && (known?.etag ?? known?.modified)) return { kind: 'unchanged' };
  if (status === 429 || status >= 500) {
    const wait = retryAfter(headers['retry-after'], clock.now());
    const last: Denial = status === 429 ? { kind: 'stopped', message: message('collect-busy', facts) } : { kind: 'refused', message: message('collect-server-fault', facts), trouble: true };
    return { kind: 'again', last, ...(wait !== undefined && { wait }) };
  }
  const row = STATUSES.find(([test]) => test(status));
  return row ? { kind: row[1], message: message(row[2], facts) } : refusal('collect-status', facts);
}

/** Faults that another attempt may not meet; the rest would only take more of the day. */
const PASSING: ReadonlySet<Fault> = new Set<Fault>(['unreachable', 'cut', 'timeout']);

function onFault({ fault, reason }: ExchangeError, { title }: Publisher): Reply | Again {
  const passing = PASSING.has(fault);
  const last: Denial = { kind: fault === 'unreachable' ? 'stopped' : 'refused', message: message(`collect-${fault}`, { publisher: title, reason }), trouble: passing };
  return passing ? { kind: 'again', last } : last;
}
