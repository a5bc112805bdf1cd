/**
 * The figures of an import, for the report and for `--json`.
 *
 * @example
 * importFacts(outcome).gaps // ['3']
 */
import type { EditionMeta } from '../../src/lib/model/edition.ts';
import type { Dialect } from '../../src/lib/model/block.ts';
import { hasErrors, type Speech } from '../../src/lib/model/message.ts';
import { articlesOf } from '../../src/lib/edition/text.ts';
import { mixedWords } from '../../src/lib/text/homoglyphs.ts';
import { shown } from '../store/layers.ts';
import type { ImportOutcome, ImportState } from '../store/import-edition.ts';
import { printedTitle } from '../store/new-act.ts';
import type { EditionChanges } from './changes.ts';
import { messageJson, type MessageJson } from './message-lines.ts';
import { countOf } from './outline-json.ts';

export interface ImportFacts {
  title: string;
  number?: string;
  /** How many articles the act has. */
  articles: number;
  first: string | null;
  last: string | null;
  recitals: number;
  annexes: number;
  /** Numbers of articles missing in the run. */
  gaps: string[];
  /** Numbers of articles that stand twice. */
  duplicates: string[];
  /** Paragraphs that belong to no provision. */
  unplaced: number;
  notes: number;
  tables: number;
  footnotes: number;
  superscripts: { printed: string; number: string }[];
  mixedWords: { word: string; times: number }[];
  /** Characters of the text, white space apart. */
  characters: number;
  /** sha256 of the source file. */
  sha256: string;
}

/** The figures. Words of mixed letters are counted by form, most frequent first. */
export function importFacts({ opened, numbering, messages, characters, sha256 }: ImportOutcome): ImportFacts {
  const { body, facts } = opened;
  const numbers = articlesOf(body).flatMap(({ number }) => number ?? []);
  const inferred = messages.filter(({ code }) => code === 'superscript-inferred');
  return {
    title: (facts.title ?? printedTitle(body)).replace(/\s+/g, ' ').trim(),
    ...(facts.number && { number: facts.number }),
    articles: articlesOf(body).length,
    first: numbers[0] ?? null,
    last: numbers.at(-1) ?? null,
    recitals: countOf(body, 'recital'),
    annexes: countOf(body, 'attachment'),
    gaps: numbering.gaps,
    duplicates: numbering.duplicates,
    unplaced: messages.filter(({ code }) => code === 'unplaced').length,
    notes: countOf(body, 'note'),
    tables: countOf(body, 'table'),
    footnotes: countOf(body, 'footnote'),
    superscripts: inferred.map(({ facts: { printed, number } }) => ({ printed: String(printed), number: String(number) })),
    mixedWords: counted(mixedWords(opened.text())),
    characters,
    sha256,
  };
}

function counted(words: readonly string[]): { word: string; times: number }[] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].map(([word, n]) => ({ word, times: n })).sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1));
}

export interface ImportJson extends ImportFacts, Partial<EditionMeta> {
  state: ImportState;
  /** The edition's file when it was written, else null. */
  written: string | null;
  /** Where the edition is or would be; null when the file was unusable. */
  target: string | null;
  /** All files written, or that a dry run would write. */
  files: string[];
  /** Null when the file could not be used. */
  dialect: Dialect | null;
  /** What would change or has changed in a text that was there. */
  changes: EditionChanges | null;
  messages: MessageJson[];
}

/** The answer of `zvirka import --json`. */
export const importJson = (outcome: ImportOutcome, speech: Speech): ImportJson => ({
  state: outcome.state,
  written: outcome.state === 'written' && outcome.target ? shown(outcome.target) : null,
  target: outcome.target ? shown(outcome.target) : null,
  files: outcome.files.map(shown),
  ...outcome.edition?.meta,
  dialect: hasErrors(outcome.opened.messages) ? null : outcome.opened.dialect,
  ...importFacts(outcome),
  changes: outcome.changes ?? null,
  messages: outcome.messages.map((m) => messageJson(m, speech)),
});
