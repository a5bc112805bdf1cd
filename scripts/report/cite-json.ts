/**
 * The citations of a text as the contract has them. `start` and `end` are offsets, in UTF-16 units, in what `zvirka text REF` prints.
 *
 * @example
 * citeJson(opened, citations, messages, 'uk').citations[0]
 * // { at: 'art_5__para_2', start: 1204, end: 1240, text: 'частини першої цієї статті', act: { said: 'this' }, targets: [{ act: '.', path: 'art_5__para_1', … }] }
 */
import type { Dialect } from '../../src/lib/model/block.ts';
import type { CitedAct, Resolved, Target, TargetState } from '../../src/lib/cite/citation.ts';
import type { Lang } from '../../src/lib/model/edition.ts';
import { hasErrors, type Message, type Speech } from '../../src/lib/model/message.ts';
import type { Opened } from '../store/opened.ts';
import { messageJson, type MessageJson } from './message-lines.ts';

export const STATES = ['resolved', 'act-only', 'elsewhere', 'act-unknown', 'no-such-provision'] as const satisfies readonly TargetState[];

/** Targets that lead nowhere: the act cannot be told, or it has no such provision. */
export const isUnresolved = ({ state }: Target): boolean => state === 'act-unknown' || state === 'no-such-provision';

export interface CitationJson {
  /** eId of the provision the citation stands in. */
  at: string;
  start: number;
  end: number;
  text: string;
  act: CitedAct;
  targets: Target[];
}

export interface CiteJson {
  act?: string;
  lang: Lang | null;
  /** Null when the file could not be used. */
  dialect: Dialect | null;
  citations: CitationJson[];
  /** Targets by state. */
  counts: Record<TargetState, number>;
  unresolved: CitationJson[];
  messages: MessageJson[];
}

/** Targets by their state. */
export function countsOf(citations: readonly Resolved[]): Record<TargetState, number> {
  const counts: Record<TargetState, number> = { resolved: 0, 'act-only': 0, elsewhere: 0, 'act-unknown': 0, 'no-such-provision': 0 };
  for (const { targets } of citations) for (const { state } of targets) counts[state] += 1;
  return counts;
}

const citationJson = ({ at, start, end, text, act, targets }: Resolved): CitationJson => ({ at, start, end, text, act, targets });

/** The whole answer. `lang` is null when the text is too short to tell. */
export const citeJson = ({ meta, lang, dialect, messages }: Opened, citations: readonly Resolved[], told: readonly Message[], speech: Speech): CiteJson => ({
  ...(meta?.act && { act: meta.act }),
  lang: lang ?? null,
  dialect: hasErrors(messages) ? null : dialect,
  citations: citations.map(citationJson),
  counts: countsOf(citations),
  unresolved: citations.filter(({ targets }) => targets.some(isUnresolved)).map(citationJson),
  messages: [...messages, ...told].map((m) => messageJson(m, speech)),
});
