/**
 * The plan of a run, made without the network: which acts, which answers to ask for, what is here already, how many
 * requests and how much time that is. A card that came earlier tells the editions; without one the plan holds the card and
 * the newest text, and says that more may follow.
 *
 * @example
 * const plan = await planOf(['rada:1103-16'], wish, { publishers, overlay, now: Date.now() });
 * plan.requests // { rada: 2, cellar: 0 }
 */
import type { Message } from '../../src/lib/model/message.ts';
import { readRadaCard, type RadaCard } from '../../src/lib/read/rada/card.ts';
import { openCollection } from '../store/collection.ts';
import { openMemory, type Memory } from './memory.ts';
import type { Publisher, PublisherId } from './publishers.ts';
import { dayIn } from './state.ts';
import { publisherOf, stepsFor, type Step, type Wish } from './steps.ts';
import { targetsOf, type Target } from './targets.ts';

export interface ActPlan {
  target: Target;
  steps: Step[];
  /** The card has not been asked for yet and may name more editions. */
  open: boolean;
}

export interface Plan {
  names: readonly string[];
  wish: Wish;
  acts: ActPlan[];
  requests: Record<PublisherId, number>;
  /** Pauses of all requests together. */
  seconds: number;
  messages: Message[];
}

export interface PlanPlaces {
  publishers: Record<PublisherId, Publisher>;
  overlay: string;
  now: number;
}

/** Makes the plan. Throws a `UsageError` for a name that is none. */
export async function planOf(names: readonly string[], wish: Wish, { publishers, overlay, now }: PlanPlaces): Promise<Plan> {
  const [collection, memory] = [await openCollection({ overlay }), await openMemory(overlay)];
  const today = dayIn(publishers.rada.zone, now);
  const messages = [...memory.messages];
  const acts: ActPlan[] = [];
  for (const target of targetsOf(names, collection.acts, wish.consolidated)) {
    const card = await keptCard(memory, target.nreg);
    const { steps, messages: noticed } = stepsFor(target, wish, card, today);
    messages.push(...noticed);
    acts.push({ target, steps, open: target.nreg !== undefined && !card && wish.editions !== 'newest' });
  }
  const asked = acts.flatMap(({ steps }) => steps).filter((step) => step.what === 'card' || !step.there);
  const requests = { rada: asked.filter(isOf('rada')).length, cellar: asked.filter(isOf('cellar')).length };
  const seconds = (['rada', 'cellar'] as const).reduce((sum, id) => sum + (requests[id] * (publishers[id].pause[0] + publishers[id].pause[1])) / 2000, 0);
  return { names, wish, acts, requests, seconds, messages };
}

const isOf = (id: PublisherId) => (step: Step): boolean => publisherOf(step) === id;

/** The card as it came last, when one did. */
export async function keptCard(memory: Memory, nreg: string | undefined): Promise<RadaCard | undefined> {
  const text = nreg === undefined ? undefined : await memory.card(nreg);
  const { value, messages } = readRadaCard(text ?? '');
  return messages.length === 0 ? value : undefined;
}
