/**
 * The proof of a collection: what `zvirka check` and the page «Стан збірки» say. `openCollection` has already refused what
 * cannot be read; here the records are held against each other, each stored text against its own rules, and each edition
 * against the source it was read from.
 *
 * @example
 * const { acts, editions, fidelity, findings } = await checkCollection({}, { today: '2026-11-22' });
 */
import { readFile } from 'node:fs/promises';
import type { Nature } from '../../src/lib/model/edition.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { checkConcordances, checkOutlines } from './check-concordances.ts';
import { checkFidelity, type FidelityState } from './check-fidelity.ts';
import { checkKnowledge } from './check-knowledge.ts';
import { checkMatches } from './check-matches.ts';
import { checkPacks } from './check-packs.ts';
import { remembered } from './check-memory.ts';
import { checkEditionDates, checkRecord, lineInRecord } from './check-record.ts';
import { checkText, type TextFinding } from './check-text.ts';
import { coveredMessages, twinMessages } from './check-twins.ts';
import { openCollection, type ActEntry, type EditionFile } from './collection.ts';
import { openConcordances, type ConcordanceFile } from './concordances.ts';
import { openKnowledge } from './knowledge.ts';
import { layersOf, shown, type Places } from './layers.ts';
import { actSlug } from '../../src/lib/model/act-slug.ts';

/** A message and where it belongs. */
export interface Finding extends TextFinding {
  /** As `shown` names it. */
  file: string;
  /** Its act, when the file belongs to one. */
  act?: string;
}

export interface Checked {
  acts: number;
  editions: number;
  natures: Partial<Record<Nature, number>>;
  /** Relations between acts, whether they lead somewhere or not. */
  relations: number;
  /** Editions by how they stand to their sources. */
  fidelity: Record<FidelityState, number>;
  /** In the order of the collection. */
  findings: Finding[];
}

export interface CheckOptions {
  /** Leaves the kept sources unread. */
  quick?: boolean;
  /** ISO date; without it nothing is held against the calendar. */
  today?: string;
  /** Called before each edition. */
  onEdition?: (at: { done: number; all: number; edition: EditionFile }) => void;
  /** Where earlier results are remembered; tests give their own. */
  memory?: string;
}

/** Checks everything. Never throws on a bad file. */
export async function checkCollection(places: Places = {}, { quick = false, today, onEdition, memory }: CheckOptions = {}): Promise<Checked> {
  const { acts, messages } = await openCollection(places);
  const layers = layersOf(places);
  const checked: Checked = {
    acts: acts.length, editions: 0, natures: {}, relations: 0,
    fidelity: { equal: 0, different: 0, unusable: 0, withoutSource: 0, own: 0, skipped: 0 },
    findings: messages.map(placed),
  };
  const [ids, twins] = [new Set(acts.map(({ act }) => act.id)), twinMessages(acts)];
  const all = acts.reduce((sum, { editions }) => sum + editions.length, 0);
  for (const entry of acts) {
    const { act } = entry;
    checked.relations += act.relations.length;
    const record = [...checkRecord(entry, ids, today), ...(twins.get(act.id) ?? []), ...(await coveredMessages(entry, layers))];
    checked.findings.push(...(await recordFindings(entry, record)));
    checked.findings.push(...(await checkOutlines(entry)));
    for (const edition of entry.editions) {
      onEdition?.({ done: checked.editions, all, edition });
      const fidelity = await checkFidelity(edition, layers, { quick, memory });
      const found = [...checkEditionDates(act, edition, today).map((m) => ({ message: m })), ...(await textFindings(edition, memory)), ...fidelity.findings];
      checked.findings.push(...found.map((finding): Finding => ({ ...finding, file: shown(edition.file), act: act.id })));
      checked.editions += 1;
      checked.natures[edition.nature] = (checked.natures[edition.nature] ?? 0) + 1;
      checked.fidelity[fidelity.state] += 1;
    }
  }
  const concordances = await checkConcordances(acts, places, today);
  checked.findings.push(...concordances.messages.map(placed), ...concordances.findings);
  checked.findings.push(...(await checkMatches(ids, places)).map(placed));
  const knowledge = await openKnowledge(places);
  const { files } = await openConcordances(places);
  checked.findings.push(...[...knowledge.messages, ...checkKnowledge(knowledge, { acts: ids, rows: rowsOf(files) })].map(placed));
  const packable = { acts, pages: [...new Set(knowledge.pages.map(({ slug }) => slug))], concordances: files.map(({ concordance }) => concordance.act) };
  checked.findings.push(...(await checkPacks(packable, places)).map(placed));
  return checked;
}

/** Messages about a record, each at its line. */
async function recordFindings({ act, file }: ActEntry, messages: readonly Message[]): Promise<Finding[]> {
  const text = messages.length === 0 ? '' : await readFile(file, 'utf8').catch(() => '');
  return messages.map((m): Finding => {
    const line = lineInRecord(text, m);
    return { message: m, file: shown(file), ...(line !== undefined && { line }), act: act.id };
  });
}

/** The rows records may name: the act's name and the provision, `32016r0399#art_8__para_2`. */
const rowsOf = (files: readonly ConcordanceFile[]): Set<string> =>
  new Set(files.flatMap(({ concordance: { act, rows } }) => rows.map(({ provision }) => `${actSlug(act)}#${provision}`)));

/** A message of the collection says its place itself: «content/acts/ua/nt-1/act.yaml:4». */
function placed({ at, ...m }: Message): Finding {
  const [, file = '', line] = /^(.*?)(?::(\d+))?$/s.exec(String(at ?? '')) ?? [];
  const act = /(?:^|\/)acts\/((?:ua|eu|int)\/[^/]+)(?:\/|$)/.exec(file)?.[1];
  return { message: m, file, ...(line && { line: Number(line) }), ...(act && { act }) };
}

async function textFindings({ file, sha256 }: EditionFile, memory: string | undefined): Promise<TextFinding[]> {
  try {
    return (await remembered(`text-${sha256}`, async () => checkText(await readFile(file, 'utf8')), memory)) ?? [];
  } catch (cause) {
    return [{ message: message('file-unreadable', { reason: cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause) }) }];
  }
}

