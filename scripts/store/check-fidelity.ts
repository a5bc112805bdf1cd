/**
 * An edition held against its kept source: the source is read again by the same reader, in a capped child, and what it
 * prints must be what is stored, character by character, white space apart.
 *
 * Three answers are kept apart. A text that differs is an error: either was changed. A tree that differs is worth
 * knowing: the text is proved, but readers have learnt to divide it otherwise since, or an editor has. A source that is
 * not there proves nothing and is counted as such.
 *
 * @example
 * await checkFidelity(edition, layers, { quick: false }) // { state: 'equal', findings: [] }
 */
import { isDeepStrictEqual } from 'node:util';
import { traditionOf, type Provision } from '../../src/lib/model/edition.ts';
import { hasErrors, message, type Message } from '../../src/lib/model/message.ts';
import { provisionsIn, textOf } from '../../src/lib/edition/text.ts';
import { remembered } from './check-memory.ts';
import type { TextFinding } from './check-text.ts';
import { loadEdition, type EditionFile } from './collection.ts';
import { firstDifference, rewrittenIn } from './fidelity.ts';
import type { Layer } from './layers.ts';
import { openFile } from './opened.ts';
import { sourceBytes, SourceDamaged, sourceFile, sourceName } from './sources.ts';

/**
 * `equal`, `different`; `unusable`: the kept source is damaged or can no longer be read; `withoutSource`: none is kept;
 * `own`: the text was written for this collection and has no source; `skipped`: nobody asked to read the sources.
 */
export type FidelityState = 'equal' | 'different' | 'unusable' | 'withoutSource' | 'own' | 'skipped';

export interface Fidelity {
  state: FidelityState;
  findings: TextFinding[];
}

export interface FidelityOptions {
  /** Leaves every source unread. */
  quick: boolean;
  /** Where earlier results are; tests give their own. */
  memory?: string | undefined;
}

/** Proves one edition, or says what stands in the way. Never throws for what a source contains. */
export async function checkFidelity(edition: EditionFile, layers: readonly Layer[], { quick, memory }: FidelityOptions): Promise<Fidelity> {
  const { sha256, format } = edition.source;
  if (sha256 === undefined && format === 'own') return { state: 'own', findings: [] };
  if (sha256 === undefined) return { state: 'withoutSource', findings: [{ message: message('source-unnamed') }] };
  if (quick) return { state: 'skipped', findings: [] };
  const source = await keptIn(layers, sha256);
  if (!source) return { state: 'withoutSource', findings: [{ message: message('source-not-kept', { sha256: sha256.slice(0, 12) }) }] };
  if (typeof source !== 'string') return { state: 'unusable', findings: [{ message: source }] };
  const refusals: Message[] = [];
  const findings = await remembered(`fidelity-${sha256}-${edition.sha256}`, () => compare(edition, source, refusals), memory);
  if (!findings) return { state: 'unusable', findings: [message('source-unread', { source: sourceName(sha256) }), ...refusals].map((m) => ({ message: m })) };
  return { state: hasErrors(findings.map(({ message: m }) => m)) ? 'different' : 'equal', findings };
}

/** The file of a kept source whose bytes are what its name says, the overlay's first; a message when they are not. */
async function keptIn(layers: readonly Layer[], sha256: string): Promise<string | Message | undefined> {
  for (const { folder } of layers.toReversed()) {
    try {
      if (await sourceBytes(folder, sha256)) return sourceFile(folder, sha256);
    } catch (cause) {
      if (cause instanceof SourceDamaged) return message('source-damaged', { source: sourceName(sha256) });
      return message('file-unreadable', { reason: cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause) });
    }
  }
  return undefined;
}

/** The findings of one comparison; undefined when the source cannot be read, which may be different next time: then `refusals` says why. */
async function compare(edition: EditionFile, source: string, refusals: Message[]): Promise<TextFinding[] | undefined> {
  const { changes, side } = edition.source;
  const opened = await openFile(source, { tradition: traditionOf(edition.act), ...(changes && { changes }), ...(side && { side }) });
  if (hasErrors(opened.messages)) {
    refusals.push(...opened.messages.filter(({ severity }) => severity === 'error'));
    return undefined;
  }
  const { body } = await loadEdition(edition);
  const difference = firstDifference(opened.text(), textOf(body), rewrittenIn(opened.messages));
  if (difference) return [{ message: message('source-differs', { ...difference }) }];
  const count = unlike(opened.body, body);
  return count === 0 ? [] : [{ message: message('outline-differs', { count, source: sourceName(edition.source.sha256 ?? '') }) }];
}

/** How many provisions of the fresh outline are not stored so: another kind, number, address or text. */
function unlike(fresh: readonly Provision[], stored: readonly Provision[]): number {
  const own = ({ kind, number, eid, text, rows }: Provision): unknown => [kind, number, eid, text, rows];
  const known = new Map([...provisionsIn(stored)].map((provision) => [provision.eid, own(provision)]));
  const differing = [...provisionsIn(fresh)].filter((provision) => !isDeepStrictEqual(known.get(provision.eid), own(provision)));
  return Math.max(differing.length, known.size - [...provisionsIn(fresh)].length);
}
