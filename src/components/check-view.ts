/**
 * The state of the collection as the page shows it: four tests with their outcome, findings by act with links to the place,
 * facts nobody verified. From the same function as `zvirka check`, without a clock and without paths of a machine.
 *
 * @example
 * testRows(checked, 'uk')[2] // { test: 'Нумерація', mark: 'fine', says: ['Номери статей …'] }
 */
import path from 'node:path';
import type { ActEntry } from '../../scripts/store/collection.ts';
import type { Checked, Finding } from '../../scripts/store/check-collection.ts';
import { fragment } from '../lib/model/eid.ts';
import { sentence, type Severity, type Speech } from '../lib/model/message.ts';
import type { MessageCode } from '../lib/model/message-texts.ts';
import { spoken, words } from '../i18n/catalogue.ts';
import { pathOf } from '../i18n/paths.ts';
import { grouped } from '../i18n/plural.ts';
import { citationOfPath } from './citation.ts';
import { editionPath, shownEdition } from './editions.ts';

export interface TestRow {
  test: string;
  /** `open`: there was nothing to test. */
  mark: 'fine' | 'odd' | 'open';
  says: string[];
}

const NUMBERS: ReadonlySet<MessageCode> = new Set<MessageCode>(['number-gap', 'number-start', 'number-duplicate', 'paragraph-gap', 'point-gap', 'more-gaps']);
const RELATIONS: ReadonlySet<MessageCode> = new Set<MessageCode>(['relation-dangling', 'relation-misspelt', 'relation-self', 'relation-twice']);
const SOURCES: ReadonlySet<MessageCode> = new Set<MessageCode>(['source-differs', 'source-damaged', 'source-unread']);

/** What was tested and how it ended. */
export function testRows(checked: Checked, speech: Speech): TestRow[] {
  const say = words(speech).check;
  const grave = checked.findings.filter(({ message }) => message.severity !== 'info');
  const [numbers, relations] = [countOf(grave, NUMBERS), countOf(grave, RELATIONS)];
  const records = grave.length - numbers - relations - countOf(grave, SOURCES);
  const row = (test: keyof typeof say.tests, count: number, fine: string, odd: string): TestRow =>
    ({ test: say.tests[test], mark: count === 0 ? 'fine' : 'odd', says: [count === 0 ? fine : odd] });
  return [
    sourcesRow(checked, speech),
    row('records', records, say.records.fine, say.records.odd(grouped(records))),
    row('numbers', numbers, say.numbers.fine, say.numbers.odd(grouped(numbers))),
    row('relations', relations, say.relations.fine(grouped(checked.relations)), say.relations.odd(grouped(relations), grouped(checked.relations))),
  ];
}

const countOf = (findings: readonly Finding[], codes: ReadonlySet<MessageCode>): number => findings.filter(({ message }) => codes.has(message.code)).length;

function sourcesRow({ fidelity }: Checked, speech: Speech): TestRow {
  const { tests, sources: say } = words(speech).check;
  const { equal, different, unusable, withoutSource, own } = fidelity;
  const all = equal + different + unusable;
  const [checked, alike] = [grouped(all), grouped(equal)];
  const outcome = all === 0 ? say.none : equal === all ? say.equal(checked) : say.different(checked, alike);
  const rest = [...(withoutSource > 0 ? [say.without(grouped(withoutSource))] : []), ...(own > 0 ? [say.own(grouped(own))] : [])];
  return { test: tests.sources, mark: all === 0 ? 'open' : equal === all ? 'fine' : 'odd', says: [outcome, ...rest] };
}

export interface FindingRow {
  severity: Severity;
  text: string;
  /** The provision, the file, the line: `ст. 1, п. 4 · 2026-03-01.uk.md, рядок 31`. */
  place: string;
  /** The provision, or the page of the edition. */
  href?: string;
}

export interface ActRow {
  /** The title, or the id of an act whose record cannot be read; undefined for files of no act. */
  title?: { text: string; lang?: Speech };
  href?: string;
  findings: FindingRow[];
}

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Findings by act: acts with errors first, then by id; in an act the gravest first. Facts nobody verified are apart. */
export function findingRows({ findings }: Checked, entries: readonly ActEntry[], speech: Speech): ActRow[] {
  const groups = Map.groupBy(findings.filter(({ message }) => message.code !== 'facts-unverified'), ({ act }) => act ?? '');
  const rows = [...groups].map(([id, own]) => {
    const entry = entries.find(({ act }) => act.id === id);
    const sorted = own.toSorted((a, b) => GRAVITY[a.message.severity] - GRAVITY[b.message.severity]);
    return { id, gravest: GRAVITY[sorted[0]?.message.severity ?? 'info'], row: { ...headOf(id, entry, speech), findings: sorted.map((finding) => findingRow(finding, entry, speech)) } };
  });
  return rows.toSorted((a, b) => a.gravest - b.gravest || (a.id < b.id ? -1 : 1)).map(({ row }) => row);
}

function headOf(id: string, entry: ActEntry | undefined, speech: Speech): Pick<ActRow, 'title' | 'href'> {
  if (!entry) return id === '' ? {} : { title: { text: id } };
  const { text, lang } = spoken(entry.act.shortTitle ?? entry.act.title, speech);
  return { title: { text, ...(lang !== speech && { lang }) }, href: pathOf(speech, 'acts', id) };
}

function findingRow({ message, file, line, eid, path: units = [] }: Finding, entry: ActEntry | undefined, speech: Speech): FindingRow {
  const name = path.posix.basename(file);
  const inFile = [name, ...(line === undefined ? [] : [words(speech).check.line(String(line))])].join(', ');
  const place = [citationOfPath(units, words(speech)), inFile].filter(Boolean).join(' · ');
  const edition = entry?.editions.find(({ date, lang }) => `${date}.${lang}.md` === name);
  const page = entry && edition && editionPath(speech, edition, shownEdition(entry.editions, speech));
  return { severity: message.severity, text: sentence(message, speech), place, ...(page && { href: eid === undefined ? page : `${page}#${fragment(eid)}` }) };
}

/** Acts with the facts that nobody verified, in words; by id. */
export function unverifiedRows({ findings }: Checked, entries: readonly ActEntry[], speech: Speech): (Pick<ActRow, 'title' | 'href'> & { facts: string })[] {
  const names = words(speech).facts;
  return findings.flatMap(({ message, act = '' }) => {
    if (message.code !== 'facts-unverified') return [];
    const facts = String(message.facts['facts']).split(', ').map((fact) => names[fact] ?? fact).join(', ');
    return [{ ...headOf(act, entries.find((entry) => entry.act.id === act), speech), facts }];
  });
}
