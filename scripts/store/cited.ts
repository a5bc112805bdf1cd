/**
 * What an opened text cites: its citations followed through the acts of a collection. Texts of other acts are parsed only when they
 * are cited; the collection is given, for a build asks of every text in it.
 *
 * @example
 * const { value, messages } = await citedBy(await open('закон.txt'), (await openCollection()).acts);
 */
import type { Act } from '../../src/lib/model/act.ts';
import type { Provision } from '../../src/lib/model/edition.ts';
import { hasErrors, message, type Result } from '../../src/lib/model/message.ts';
import { actIndex, type ActIndex } from '../../src/lib/cite/acts.ts';
import type { Resolved } from '../../src/lib/cite/citation.ts';
import { citationsOf, readsCitations } from '../../src/lib/cite/resolve.ts';
import type { CitingText } from '../../src/lib/cite/targets.ts';
import { loadEdition, newestOf, type ActEntry } from './collection.ts';
import type { Opened } from './opened.ts';

/** The citations of a text with their targets, and a message where its language has no grammar. */
export async function citedBy(opened: Opened, acts: readonly ActEntry[]): Promise<Result<Resolved[]>> {
  if (hasErrors(opened.messages)) return { value: [], messages: [] };
  if (!readsCitations(opened.lang)) return { value: [], messages: [message('no-citation-grammar')] };
  const citing: CitingText = {
    text: opened.text(), body: opened.body, lang: opened.lang, acts: actIndexOf(acts), editions: new Map(),
    self: selfOf(opened, acts), ...(opened.links && { links: opened.links }),
  };
  const cited = new Set(citationsOf(citing).flatMap(({ targets }) => targets.map(({ act }) => act)));
  const editions = await editionsOf(acts.filter(({ act }) => cited.has(act.id)), opened);
  return { value: citationsOf(editions.size > 0 ? { ...citing, editions } : citing), messages: [] };
}

const indexes = new WeakMap<readonly ActEntry[], ActIndex>();

/** One index for all texts of a collection. */
export function actIndexOf(acts: readonly ActEntry[]): ActIndex {
  const index = indexes.get(acts) ?? actIndex(acts.map(({ act }) => act));
  indexes.set(acts, index);
  return index;
}

/** What is known of the act a text is of: the record of an edition, or what the source says of itself. */
function selfOf({ meta, facts: { nreg, celex } }: Opened, acts: readonly ActEntry[]): NonNullable<CitingText['self']> {
  const { id, identifiers }: Pick<Act, 'id' | 'identifiers'> | { id: undefined; identifiers: Act['identifiers'] } =
    acts.find(({ act }) => act.id === meta?.act)?.act ?? { id: undefined, identifiers: {} };
  const [rada, union] = [identifiers.rada ?? nreg, identifiers.celex ?? celex];
  return { ...(id !== undefined && { id }), ...(rada !== undefined && { rada }), ...(union !== undefined && { celex: union }) };
}

/** The newest texts of some acts, in the language of the citing text where there is one. */
async function editionsOf(entries: readonly ActEntry[], { lang }: Opened): Promise<Map<string, readonly Provision[]>> {
  const editions = new Map<string, readonly Provision[]>();
  for (const entry of entries) {
    const file = newestOf(entry, lang) ?? newestOf(entry);
    if (file) editions.set(entry.act.id, (await loadEdition(file)).body);
  }
  return editions;
}
