/**
 * What we say about border management beside its law: bodies, platforms, components, practices, strategies, the glossary and
 * pages of prose, from both layers. A file of the overlay takes the place of the same file in `content/`.
 *
 * Reading never throws on a bad file: a record that cannot be used is left out, and a message says which file, which line and
 * what is expected there.
 *
 * @example
 * const { bodies, terms, messages } = await openKnowledge();
 */
import { bodySchema, type Body } from '../../src/lib/model/body.ts';
import { componentSchema, type ComponentRecord } from '../../src/lib/model/component.ts';
import type { Message } from '../../src/lib/model/message.ts';
import { platformSchema, type Platform } from '../../src/lib/model/platform.ts';
import { practiceSchema, type Practice } from '../../src/lib/model/practice.ts';
import { strategySchema, type Strategy } from '../../src/lib/model/strategy.ts';
import { layersOf, type Places } from './layers.ts';
import { readProse, type ProsePage } from './knowledge-prose.ts';
import { readRecords, type Recorded } from './knowledge-records.ts';
import { readTerms, type PlacedTerm } from './knowledge-terms.ts';

export interface Knowledge {
  /** Each in its own order, then by id. */
  bodies: Recorded<Body>[];
  platforms: Recorded<Platform>[];
  components: Recorded<ComponentRecord>[];
  practices: Recorded<Practice>[];
  strategies: Recorded<Strategy>[];
  /** In the order of the file. */
  terms: PlacedTerm[];
  pages: ProsePage[];
  messages: Message[];
}

/** Opens everything. Missing folders are empty ones. */
export async function openKnowledge(places: Places = {}): Promise<Knowledge> {
  const layers = layersOf(places);
  const messages: Message[] = [];
  return {
    bodies: await readRecords(layers, 'bodies', bodySchema, messages),
    platforms: await readRecords(layers, 'platforms', platformSchema, messages),
    components: await readRecords(layers, 'components', componentSchema, messages),
    practices: await readRecords(layers, 'practices', practiceSchema, messages),
    strategies: await readRecords(layers, 'strategy', strategySchema, messages),
    terms: await readTerms(layers, messages),
    pages: await readProse(layers, messages),
    messages,
  };
}
