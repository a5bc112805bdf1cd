/**
 * Brings the answer of a step: the one that has come already in this run, else the publisher's. What comes is on the disk
 * before anyone reads it, so that it need not be asked for twice.
 *
 * @example
 * await deliver(run, step.addresses, storedSha256) // { kind: 'received', received } | { kind: 'unchanged', … } | …
 */
import { message } from '../../src/lib/model/message.ts';
import { keyOf, type Address, type Addresses } from './addresses.ts';
import { ask, type Denial } from './courier.ts';
import type { Received } from './memory.ts';
import { deskOf, note, type Run } from './run.ts';
import { dayIn } from './state.ts';

/** `settled`: dealt with before the interruption; `unchanged`: what is stored is what the publisher has. */
export type Delivered = { kind: 'received'; received: Received } | { kind: 'unchanged' } | { kind: 'settled' } | Denial;

/** Asks one address after the other until one has a text. `stored` is the sha256 of the file the answer became last time. */
export async function deliver(run: Run, addresses: Addresses, stored: string | undefined): Promise<Delivered> {
  const { memory } = run;
  for (const key of addresses.map(keyOf)) {
    const known = memory.state.answers[key];
    if (known?.run === run.id && known.stored === stored) return { kind: 'settled' };
    const received = await memory.received(key, run.id);
    if (received) return { kind: 'received', received };
  }
  let delivered = await askFor(run, addresses[0], stored);
  for (const address of addresses.slice(1)) if (delivered.kind === 'absent') delivered = await askFor(run, address, stored);
  return delivered;
}

async function askFor(run: Run, address: Address, stored: string | undefined): Promise<Delivered> {
  const { memory, publishers, clock } = run;
  const [key, id] = [keyOf(address), address.publisher];
  const why = run.stopped.get(id);
  if (why) return { kind: 'stopped', message: message('collect-stopped', { publisher: publishers[id].title }) };
  const known = memory.state.answers[key];
  const marks = known && known.stored === stored ? known : undefined;
  const reply = await ask({ address, ...(marks && { known: marks }) }, deskOf(run, id));
  if (reply.kind === 'delivered') {
    const { bytes, etag, modified } = reply;
    run.failures.delete(id);
    return { kind: 'received', received: await memory.keepReceived({ key, run: run.id, retrieved: dayIn(publishers[id].zone, clock.now()), etag, modified }, bytes) };
  }
  if (reply.kind === 'unchanged') {
    run.failures.delete(id);
    await note(run, key, { ...marks, stored });
    return reply;
  }
  return denied(run, id, reply);
}

/** So many answers in a row not given, and the publisher is left alone. */
const PATIENCE = 3;

function denied(run: Run, id: Address['publisher'], denial: Denial): Denial {
  const failures = denial.trouble ? (run.failures.get(id) ?? 0) + 1 : 0;
  run.failures.set(id, failures);
  if (denial.kind === 'stopped' || failures === PATIENCE) run.stopped.set(id, denial.message);
  return denial;
}
