/**
 * Ready sets, `packs/<id>.yaml` of both layers: a trainer names one instead of acts, tables and pages.
 *
 * @example
 * (await packSet('training')).pages // ['training', 'training-questions', 'training-key']
 */
import { sentence, type Message } from '../../src/lib/model/message.ts';
import { packSetSchema, type PackSet } from '../../src/lib/model/pack-set.ts';
import { usageError } from '../report/usage-error.ts';
import { openConcordances } from '../store/concordances.ts';
import { readProse } from '../store/knowledge-prose.ts';
import { readRecords } from '../store/knowledge-records.ts';
import { layersOf, type Places } from '../store/layers.ts';
import type { PackStock } from './choice.ts';

/** The set of a name. Throws a `UsageError` when there is none, or its file cannot be used. */
export async function packSet(id: string, places: Places = {}): Promise<PackSet> {
  const messages: Message[] = [];
  const sets = (await readRecords(layersOf(places), 'packs', packSetSchema, messages)).map(({ record }) => record);
  const found = sets.find((set) => set.id === id);
  if (found) return found;
  const fault = messages.find(({ at }) => String(at).includes(`packs/${id}.yaml`));
  if (fault) throw usageError('pack-set-broken', { given: String(fault.at), uk: sentence(fault, 'uk'), en: sentence(fault, 'en') });
  throw usageError('no-such-set', { given: id, known: sets.map((set) => set.id).join(', ') || '—' });
}

/** The pages of prose and tables of concordance that a pack may take along. What is wrong with others of them is said by `check`. */
export async function packStock(places: Places = {}): Promise<PackStock> {
  const [pages, { files }] = await Promise.all([readProse(layersOf(places), []), openConcordances(places)]);
  const named = files.map(({ concordance: { act, rows } }) => [act, [...new Set([act, ...rows.flatMap(({ ua }) => ua.map((answer) => answer.act))])]] as const);
  return { pages: [...new Set(pages.map(({ slug }) => slug))], concordances: new Map(named) };
}
