/**
 * Takes a received file into the collection: looks whether it is the text that was asked for, then brings it in by the
 * same `importEdition` that takes a file saved by hand. What is not the law asked for is refused and not stored.
 *
 * @example
 * await take(step, received, { target: 'collection', replace: false, publisher })
 * // { state: 'written', date: '2026-03-02', file: 'collection/acts/ua/1103-16/2026-03-02.uk.md', messages: [] }
 */
import { readFile } from 'node:fs/promises';
import type { SourceFacts } from '../../src/lib/model/block.ts';
import { traditionOf, type ProvisionKind } from '../../src/lib/model/edition.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { provisionsIn } from '../../src/lib/edition/text.ts';
import { writeMarkdown } from '../../src/lib/edition/markdown-write.ts';
import { importEdition, type ImportOutcome, type ImportRequest } from '../store/import-edition.ts';
import { openFile, type Opened } from '../store/opened.ts';
import type { Received } from './memory.ts';
import type { Publisher } from './publishers.ts';
import type { TextStep } from './steps.ts';

export interface Taking {
  /** The layer to write into. */
  target: string;
  replace: boolean;
  publisher: Publisher;
}

/** `same`: the text is stored already, to the last character. */
export type Taken =
  | { state: 'written' | 'same'; date: string; file: string; messages: Message[] }
  | { state: 'refused'; reason: Message; messages: Message[] };

/** Takes one file in. Throws a `UsageError` when the disk refuses. */
export async function take(step: TextStep, received: Received, taking: Taking): Promise<Taken> {
  const opened = await openFile(received.file, { tradition: traditionOf(step.act) });
  const reason = notTheText(step, opened);
  if (reason) return { state: 'refused', reason, messages: [] };
  const date = step.date ?? opened.facts.adopted;
  if (date === undefined) return { state: 'refused', reason: message('collect-date-unknown'), messages: [] };
  const address = taking.publisher.official + step.addresses[0].path;
  const request: ImportRequest = {
    file: received.file, act: step.act, date, lang: step.lang, ...(step.nature && { nature: step.nature }), facts: step.facts,
    publisher: taking.publisher.title, url: address, retrieved: received.retrieved, target: taking.target, dryRun: false, replace: false,
  };
  return concluded(await importUnlessSame(request, taking.replace), date);
}

/** Asked for a replacement, the text is replaced only when it is another one, not for a new date of retrieval. */
async function importUnlessSame(request: ImportRequest, replace: boolean): Promise<ImportOutcome> {
  const outcome = await importEdition(request);
  if (outcome.state !== 'differs') return outcome;
  if (await sameText(outcome)) return { ...outcome, state: 'unchanged' };
  return replace ? importEdition({ ...request, replace: true }) : outcome;
}

/** The stored file and the one to be, front matter apart. */
async function sameText({ target, edition }: ImportOutcome): Promise<boolean> {
  if (!target || !edition) return false;
  return withoutFrontMatter(await readFile(target, 'utf8')) === withoutFrontMatter(writeMarkdown(edition));
}

const withoutFrontMatter = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n/, '');

function concluded({ state, target, messages }: ImportOutcome, date: string): Taken {
  const reason = messages.find(({ severity }) => severity === 'error') ?? messages.find(({ code }) => code === 'replace-needed');
  if (target && (state === 'written' || state === 'unchanged')) return { state: state === 'written' ? 'written' : 'same', date, file: target, messages };
  return { state: 'refused', reason: reason ?? message('collect-no-law'), messages: messages.filter((m) => m !== reason) };
}

/** Kinds that print no law: a page of nothing else is a shell. */
const FURNITURE: ReadonlySet<ProvisionKind> = new Set<ProvisionKind>(['title-of-act', 'note', 'closing', 'closing-line']);

/** Why the file is not what was asked for; undefined when it is. */
function notTheText({ lang, date, facts }: TextStep, opened: Opened): Message | undefined {
  const failed = opened.messages.find(({ severity, code }) => severity === 'error' || code === 'eurlex-header-only');
  if (failed) return failed;
  if (![...provisionsIn(opened.body)].some(({ kind }) => !FURNITURE.has(kind))) return message('collect-no-law');
  if (opened.lang && opened.lang !== lang) return message('collect-wrong-language', { found: opened.lang, expected: lang });
  return facts.nreg === undefined ? undefined : notTheEdition(facts.nreg, date, opened.facts);
}

/** The Rada's page names its act and its edition outright; a text of the Union only prints a title, which the import judges. */
function notTheEdition(nreg: string, date: string | undefined, found: SourceFacts): Message | undefined {
  if (found.nreg && found.nreg.toLowerCase() !== nreg.toLowerCase()) return message('collect-other-act', { found: found.nreg, expected: nreg });
  return found.date && date && found.date !== date ? message('collect-other-date', { found: found.date, expected: date }) : undefined;
}
