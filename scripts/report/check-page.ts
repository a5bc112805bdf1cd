/**
 * The report of `zvirka check` for a person: findings by file, files with errors first, notes that many files share once, then what was
 * proved.
 *
 * @example
 * // content/acts/ua/nt-9/2026-01-01.uk.md
 * //   Увага: рядок 31 (art_4): Після статті 2 іде стаття 4: пропущено 3.
 * //
 * // Акти: 3 · редакції: 5 · помилки: 0 · попередження: 1 · до відома: 2
 * // Звірено з джерелами редакцій: 4; без відмінностей: 4. Власних текстів збірки: 1.
 */
import type { Severity, Speech } from '../../src/lib/model/message.ts';
import type { Checked, Finding } from '../store/check-collection.ts';
import { checkJson, countOf } from './check-json.ts';
import { messageLine } from './message-lines.ts';
import type { Said } from './speech.ts';

const SENTENCES = {
  counts: { uk: 'Акти: {acts} · редакції: {editions} · помилки: {errors} · попередження: {warnings} · до відома: {notes}', en: 'Acts: {acts} · editions: {editions} · errors: {errors} · warnings: {warnings} · notes: {notes}' },
  proved: { uk: 'Звірено з джерелами редакцій: {checked}; без відмінностей: {equal}.', en: 'Editions held against their sources: {checked}; without differences: {equal}.' },
  different: { uk: 'Відрізняються від джерела: {different}.', en: 'Differ from the source: {different}.' },
  unusable: { uk: 'Джерело зіпсоване або не читається: {unusable}.', en: 'Source damaged or unreadable: {unusable}.' },
  withoutSource: { uk: 'Без збереженого джерела: {withoutSource}.', en: 'Without a kept source: {withoutSource}.' },
  skipped: { uk: 'Не звірялися (--quick): {skipped}.', en: 'Not held against the source (--quick): {skipped}.' },
  own: { uk: 'Власних текстів збірки: {own}.', en: 'Texts written for this collection: {own}.' },
} as const satisfies Record<string, Said>;

/** The whole report. */
export function checkPage(checked: Checked, speech: Speech): string {
  const [alone, common] = apart(checked.findings, speech);
  const blocks = byFile(alone).map(([file, findings]) => [file, ...findings.map((finding) => `  ${findingLine(finding, speech)}`)].join('\n'));
  return [...blocks, ...common, summary(checked, speech)].join('\n\n');
}

/** A note said of more files than this is said once. */
const MOST_FILES = 5;

/** Findings to be told file by file, and notes that say the same of many files as one block each. */
function apart(findings: readonly Finding[], speech: Speech): [alone: Finding[], common: string[]] {
  const noteOf = (finding: Finding): string => (finding.message.severity === 'info' ? findingLine(finding, speech) : '');
  const notes = [...Map.groupBy(findings, noteOf)].filter(([note, of]) => note !== '' && new Set(of.map(({ file }) => file)).size > MOST_FILES);
  const told = new Set(notes.map(([note]) => note));
  const blocks = notes.map(([note, of]) => {
    const files = [...new Set(of.map(({ file }) => file))];
    return `${note}\n  ${files.slice(0, MOST_FILES).join(', ')} ${REST[speech].replace('{n}', String(files.length - MOST_FILES))}`;
  });
  return [findings.filter((finding) => !told.has(noteOf(finding))), blocks];
}

const REST: Said = { uk: '… і ще файлів: {n}; усі — з --json', en: '… and {n} more files; all of them with --json' };

/** Counts, then one sentence a kind of proof; what did not happen is not said. */
function summary(checked: Checked, speech: Speech): string {
  const { fidelity, acts, editions, errors, warnings } = checkJson(checked, speech);
  const facts: Record<string, number> = { ...fidelity, acts, editions, errors, warnings, notes: countOf(checked.findings, 'info') };
  const say = (key: keyof typeof SENTENCES): string => SENTENCES[key][speech].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
  const rest = (['different', 'unusable', 'withoutSource', 'skipped', 'own'] as const).filter((state) => fidelity[state] > 0);
  return [say('counts'), [say('proved'), ...rest.map(say)].join(' ')].join('\n');
}

const PLACE: Said = { uk: 'рядок', en: 'line' };

function findingLine({ message: m, line, eid }: Finding, speech: Speech): string {
  const place = [line === undefined ? '' : `${PLACE[speech]} ${line}`, eid === undefined ? '' : `(${eid})`].filter(Boolean).join(' ');
  return messageLine(place === '' ? m : { ...m, at: place }, speech);
}

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
const gravity = ({ message: m }: Finding): number => GRAVITY[m.severity];

/** Files by their gravest finding, in each the gravest first; else the order of the collection. */
function byFile(findings: readonly Finding[]): [file: string, findings: Finding[]][] {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) files.set(finding.file, [...(files.get(finding.file) ?? []), finding]);
  const sorted = [...files].map(([file, own]): [string, Finding[]] => [file, own.toSorted((a, b) => gravity(a) - gravity(b))]);
  return sorted.toSorted(([, [a]], [, [b]]) => (a && b ? gravity(a) - gravity(b) : 0));
}
