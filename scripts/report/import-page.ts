/**
 * The import report for a lawyer: what was read, what was found in it, what looks odd, what was written.
 *
 * @example
 * // Імпорт: закон.txt → ua/1103-16, редакція 2026-03-02 (українська)
 * //   Статті                 26: 1–26
 * //   Пропуски в нумерації   немає
 */
import { articlesOf } from '../../src/lib/edition/text.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import type { MessageCode } from '../../src/lib/model/message-texts.ts';
import { shown } from '../store/layers.ts';
import type { ImportOutcome } from '../store/import-edition.ts';
import type { ChangedText, EditionChanges } from './changes.ts';
import { importFacts, type ImportFacts } from './import-facts.ts';
import { messageLines, placesOf } from './message-lines.ts';
import type { Said } from './speech.ts';
import { WORDS, type Words } from './words.ts';

const ENDS: Record<ImportOutcome['state'], Said> = {
  written: { uk: 'Записано.', en: 'Written.' },
  rehearsed: { uk: 'Пробний прогін (--dry-run): нічого не записано.', en: 'A dry run (--dry-run): nothing is written.' },
  unchanged: { uk: 'Робити нічого: саме цей текст уже є у збірці.', en: 'Nothing to do: this very text is in the collection.' },
  differs: { uk: 'Нічого не записано: щоб замінити текст, додайте --replace.', en: 'Nothing is written: to replace the text, add --replace.' },
  unusable: { uk: 'Нічого не записано.', en: 'Nothing is written.' },
  unfaithful: { uk: 'Нічого не записано.', en: 'Nothing is written.' },
};

const SENTENCES = {
  opening: { uk: 'Імпорт: {file} → {act}, редакція {date} ({lang})', en: 'Import: {file} → {act}, edition of {date} ({lang})' },
  faithful: { uk: 'текст редакції дорівнює тексту джерела: {n} знаків без пробілів', en: 'the text of the edition equals the source: {n} characters, white space apart' },
  mixed: { uk: '{n} слів із латинськими й кириличними літерами разом: {words}', en: '{n} words with Latin and Cyrillic letters together: {words}' },
  added: { uk: 'Додаються статті: {list}', en: 'Articles added: {list}' },
  removed: { uk: 'Зникають статті: {list}', en: 'Articles removed: {list}' },
  changed: { uk: 'Змінюється стаття {number}:', en: 'Article {number} changes:' },
  outside: { uk: 'Змінюється текст поза статтями:', en: 'Text outside the articles changes:' },
  structure: { uk: 'Текст той самий; змінюються пробіли або поділ на положення.', en: 'The text is the same; white space or its division into provisions changes.' },
  record: { uk: 'Змінюються дані про текст (джерело, різновид).', en: 'The record of the text changes (source, nature).' },
} as const satisfies Record<string, Said>;

const say = (key: keyof typeof SENTENCES, speech: Speech, facts: Record<string, string | number> = {}): string =>
  SENTENCES[key][speech].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));

/** Messages whose facts stand in the table already, all of them in a row. */
const IN_THE_TABLE: ReadonlySet<string> = new Set<MessageCode>(['superscript-inferred']);

/** The whole report. Of a file that could not be used only what stands against it. */
export function importPage(file: string, outcome: ImportOutcome, speech: Speech): string {
  const told = outcome.messages.filter(({ code }) => !IN_THE_TABLE.has(code));
  const messages = messageLines(told, speech, placesOf(outcome.opened.dialect));
  const { edition } = outcome;
  if (!edition) return [...messages, ENDS[outcome.state][speech]].join('\n');
  const { act, date, lang } = edition.meta;
  const words = WORDS[speech];
  const opening = say('opening', speech, { file, act, date, lang: words.languages[lang] });
  const changes = outcome.changes ? ['', `${words.changes}:`, ...changeLines(outcome.changes, speech)] : [];
  return [opening, ...table(rowsOf(outcome, words, speech)), ...changes, ...(messages.length > 0 ? ['', ...messages] : []), '', ENDS[outcome.state][speech]].join('\n');
}

type Row = [label: string, value: string];

function rowsOf(outcome: ImportOutcome, words: Words, speech: Speech): Row[] {
  const facts = importFacts(outcome);
  const { dialect, lang } = outcome.opened;
  const read = [words.dialects[dialect], lang ? words.languages[lang] : words.unknownLanguage, outcome.edition ? words.natures[outcome.edition.meta.nature] : ''];
  const rows: (Row | undefined)[] = [
    [words.read, read.filter(Boolean).join(', ')],
    facts.title === '' ? undefined : [words.title, facts.title],
    facts.number ? [words.number, facts.number] : undefined,
    [words.articles, articleRow(outcome, words)],
    facts.recitals > 0 ? [words.recitals, String(facts.recitals)] : undefined,
    facts.annexes > 0 ? [words.annexes, String(facts.annexes)] : undefined,
    [words.gaps, listed(facts.gaps, words)],
    [words.duplicates, listed(facts.duplicates, words)],
    [words.unplaced, String(facts.unplaced)],
    [words.notes, String(facts.notes)],
    [words.tables, String(facts.tables)],
    [words.footnotes, String(facts.footnotes)],
    [words.superscripts, listed(facts.superscripts.map(({ printed, number }) => `${printed} → ${number}`), words)],
    [words.mixedWords, mixedRow(facts, words, speech)],
    outcome.state === 'unfaithful' ? undefined : [words.fidelity, say('faithful', speech, { n: grouped(outcome.characters) })],
    [words.sha256, outcome.sha256],
    ...outcome.files.map((file): Row => [fileLabel(file, outcome, words), shown(file)]),
  ];
  return rows.filter((row) => row !== undefined);
}

function fileLabel(file: string, { sha256, state }: ImportOutcome, words: Words): string {
  if (file.endsWith('.yaml')) return words.actRecord;
  if (file.endsWith(sha256)) return words.keptSource;
  return state === 'written' ? words.written : words.toBeWritten;
}

function articleRow({ opened }: ImportOutcome, words: Words): string {
  const numbers = articlesOf(opened.body).flatMap(({ number }) => number ?? []);
  if (numbers.length === 0) return words.none;
  return numbers.length === 1 ? `1: ${numbers[0]}` : `${numbers.length}: ${numbers[0]}–${numbers.at(-1)}`;
}

function mixedRow({ mixedWords }: ImportFacts, words: Words, speech: Speech): string {
  const all = mixedWords.reduce((sum, { times }) => sum + times, 0);
  if (all === 0) return words.none;
  return say('mixed', speech, { n: all, words: listed(mixedWords.map(({ word, times }) => (times > 1 ? `${word} ×${times}` : word)), words, 6) });
}

/** At most `most` of a list, then how many more. */
function listed(values: readonly string[], words: Words, most = 30): string {
  if (values.length === 0) return words.none;
  const rest = values.length - most;
  return values.slice(0, most).join(', ') + (rest > 0 ? `, ${words.more} ${rest}` : '');
}

/** 68170 → «68 170», with a no-break space. */
const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, '\u00A0');

function table(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.map(([label, value]) => `  ${label.padEnd(width)}${value}`);
}

const MOST_CHANGES = 40;

function changeLines({ added, removed, changed, outside, structure, record }: EditionChanges, speech: Speech): string[] {
  const words = WORDS[speech];
  const sides = ({ from, to }: ChangedText): string[] => [...(from ? [`    − ${from}`] : []), ...(to ? [`    + ${to}`] : [])];
  const rest = changed.length - MOST_CHANGES;
  return [
    ...(added.length > 0 ? [`  ${say('added', speech, { list: listed(added, words) })}`] : []),
    ...(removed.length > 0 ? [`  ${say('removed', speech, { list: listed(removed, words) })}`] : []),
    ...changed.slice(0, MOST_CHANGES).flatMap((change) => [`  ${say('changed', speech, { number: change.number })}`, ...sides(change)]),
    ...(rest > 0 ? [`  … ${words.more} ${rest}`] : []),
    ...(outside ? [`  ${say('outside', speech)}`, ...sides(outside)] : []),
    ...(structure ? [`  ${say('structure', speech)}`] : []),
    ...(record ? [`  ${say('record', speech)}`] : []),
  ];
}
