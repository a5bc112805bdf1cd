/**
 * The card of an act at the Rada: asked for first, because it names the editions. It is kept as it came; what it says
 * otherwise than the record is reported, for the record is its editor's.
 *
 * @example
 * const card = await collectCard(run, step, entry); // undefined when it was refused
 */
import { readFile } from 'node:fs/promises';
import { message, type Message } from '../../src/lib/model/message.ts';
import { detect } from '../../src/lib/read/detect.ts';
import { readRadaCard, type RadaCard } from '../../src/lib/read/rada/card.ts';
import type { ActEntry } from '../store/collection.ts';
import { sha256Of } from '../store/cache.ts';
import { recordDifferences } from '../store/contradictions.ts';
import { shown } from '../store/layers.ts';
import { deliver } from './deliver.ts';
import { enter, refuse } from './enter.ts';
import { keptCard } from './plan.ts';
import { note, rowOf, type Run } from './run.ts';
import { factsOfCard, type CardStep } from './steps.ts';

/** The act's card, new or as it was. */
export async function collectCard(run: Run, step: CardStep, entry: ActEntry | undefined): Promise<RadaCard | undefined> {
  const { memory, outcome } = run;
  const kept = await memory.card(step.nreg);
  const known = kept === undefined ? undefined : sha256Of(kept);
  const delivered = await deliver(run, step.addresses, known);
  if (delivered.kind !== 'received') {
    if (!enter(run, step, delivered)) return undefined;
    return compared(run, await keptCard(memory, step.nreg), entry);
  }
  const { key, file, etag, modified } = delivered.received;
  const bytes = await readFile(file);
  const { value: card, messages } = readRadaCard(bytes.toString('utf8'));
  const reason = messages.length > 0 ? (pageInstead(bytes) ?? messages[0]) : otherAct(card, step);
  if (reason) refuse(run, step, reason);
  else {
    const stored = sha256Of(bytes);
    await memory.keepCard(step.nreg, bytes);
    await note(run, key, { etag, modified, stored });
    (stored === known ? outcome.unchanged : outcome.done).push(rowOf(run, step));
  }
  await memory.forget(key);
  return reason ? undefined : compared(run, card, entry);
}

/** A page of a firewall in place of the card, said as such. */
const pageInstead = (bytes: Uint8Array): Message | undefined => detect(bytes).messages.find(({ code }) => code === 'source-challenge' || code === 'rada-check-page');

const otherAct = ({ nreg }: RadaCard, { nreg: expected }: CardStep): Message | undefined =>
  nreg.toLowerCase() === expected.toLowerCase() ? undefined : message('collect-other-act', { found: nreg, expected });

/** Reports what the record of a Ukrainian act says otherwise than the card. */
function compared({ outcome }: Run, card: RadaCard | undefined, entry: ActEntry | undefined): RadaCard | undefined {
  if (!card || !entry?.act.id.startsWith('ua/')) return card;
  const [{ act }, file] = [entry, shown(entry.file)];
  const [stored, found] = [act.status, card.status.act];
  outcome.messages.push(...recordDifferences(act, factsOfCard(card), file));
  if (stored !== found && stored !== 'unknown' && found !== 'unknown') outcome.messages.push(message('record-differs', { field: 'status', stored, found }, file));
  return card;
}
