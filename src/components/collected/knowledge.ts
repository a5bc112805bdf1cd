/**
 * What pages on border management and their parts show, read once in a build; the development server reads it anew each time.
 *
 * @example
 * (await knowledge()).bodies.length // 12
 */
import { dutiesOf, type ActDuties } from '../../../scripts/store/duties.ts';
import { openKnowledge, type Knowledge } from '../../../scripts/store/knowledge.ts';
import type { Assessment } from '../../lib/concordance/assess.ts';
import { actEntries } from './acts.ts';
import { judgedTables } from './tables.ts';

let read: Promise<Knowledge> | undefined;
let found: Promise<Map<string, ActDuties[]>> | undefined;

/** Bodies, platforms, components, practices, strategies, terms, pages of prose. */
export const knowledge = (): Promise<Knowledge> => (import.meta.env.DEV ? openKnowledge() : (read ??= openKnowledge()));

async function findDuties(): Promise<Map<string, ActDuties[]>> {
  const { bodies } = await knowledge();
  return dutiesOf(await actEntries(), bodies.map(({ record: { id, named } }) => ({ body: id, phrases: named })));
}

/** The provisions that name each body, by act. */
export const duties = (): Promise<Map<string, ActDuties[]>> => (import.meta.env.DEV ? findDuties() : (found ??= findDuties()));

/** The tables of concordance that judge law, held against the law as it is now. */
export const assessments = async (): Promise<Assessment[]> => (await judgedTables()).map(({ assessment }) => assessment);
