/**
 * The official tables with the texts they are about, read once: which versions, the evidence of every pair, and what the table says of it.
 *
 * @example
 * const tables = await tablesWithEvidence(corpus);
 * tables[0].truth[12] // true: the table joins the articles of pair 12
 */
import { readFileSync } from 'node:fs';
import { articlesOf } from '../../../src/lib/edition/text.ts';
import { articlesWithPassages } from '../../../src/lib/correlate/articles.ts';
import { evidenceOf, type Evidence } from '../../../src/lib/correlate/estimate.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { take } from '../pipeline.ts';
import { goldTables, type GoldTable, type VersionFile } from './gold.ts';
import { printedPairs, printedRows, type Printed } from './printed.ts';

export interface OpenedTable {
  gold: GoldTable;
  printed: Printed;
  oldBody: Provision[];
  newBody: Provision[];
  /** Left out of averages and of fitting, shown apart: see `APART`. */
  apart: boolean;
}

export interface TableEvidence extends OpenedTable {
  evidence: Evidence;
  /** Of each article pair of the evidence. */
  truth: boolean[];
}

/** The VAT directives: 401 of 1,148 pairs, 61 articles cut into 414, would drown the other 27 tables. */
const APART = '31977L0388';

/** The tables with their texts, in the order of `goldTables`. */
export async function openedTables(corpus: string): Promise<OpenedTable[]> {
  const bodies = new Map<string, Promise<Provision[]>>();
  const bodyOf = (file: string): Promise<Provision[]> => {
    const known = bodies.get(file) ?? take(readFileSync(file)).then(({ body }) => body);
    bodies.set(file, known);
    return known;
  };
  const tables: OpenedTable[] = [];
  for (const gold of goldTables(corpus)) {
    const newBody = await firstWithArticles(gold.newFiles, bodyOf);
    const oldBody = await fullest(gold, bodyOf);
    tables.push({ gold, oldBody, newBody, printed: printedPairs(printedRows(corpus, gold.old, gold.new), oldBody, newBody), apart: gold.old === APART });
  }
  return tables;
}

async function firstWithArticles(files: readonly VersionFile[], bodyOf: (file: string) => Promise<Provision[]>): Promise<Provision[]> {
  for (const { file } of files) {
    const body = await bodyOf(file);
    if (articlesOf(body).length > 0) return body;
  }
  return [];
}

/** The version that has most of the articles named, the latest of equal ones that is not after the new act. */
async function fullest({ pairs, dropped, oldFiles, newFiles }: GoldTable, bodyOf: (file: string) => Promise<Provision[]>): Promise<Provision[]> {
  const named = new Set([...pairs.map(([from]) => from), ...dropped]);
  let best: { body: Provision[]; found: number } = { body: [], found: -1 };
  for (const { date, file } of oldFiles) {
    const body = await bodyOf(file);
    const numbers = new Set(articlesOf(body).map(({ number }) => number));
    const found = [...named].filter((number) => numbers.has(number)).length;
    if (numbers.size > 0 && (found > best.found || (found === best.found && date <= (newFiles[0]?.date ?? '')))) best = { body, found };
  }
  return best.body;
}

export async function tablesWithEvidence(corpus: string): Promise<TableEvidence[]> {
  return (await openedTables(corpus)).map(withEvidence);
}

export function withEvidence(table: OpenedTable): TableEvidence {
  const evidence = evidenceOf(articlesWithPassages(table.oldBody), articlesWithPassages(table.newBody));
  const right = new Set(table.gold.pairs.map((pair) => pair.join(' ')));
  const number = (side: 'old' | 'current', at: number): string => evidence[side].articles[at]!.unit.number ?? '';
  return { ...table, evidence, truth: evidence.articles.map((pair) => right.has(`${number('old', pair.old)} ${number('current', pair.new)}`)) };
}

/** What the table says of a pair of passages: whether it allows it, and whether it prints one of the two itself. */
export function passageTruth({ printed, evidence }: TableEvidence, pair: { old: number; new: number }): { right: boolean; exact: boolean } {
  const [old, current] = [evidence.old.passages[pair.old]!.line.eid, evidence.current.passages[pair.new]!.line.eid];
  const [from, to] = [printedUnit(old, printed.units.old), printedUnit(current, printed.units.new)];
  return { right: printed.pairs.some((row) => row.old === from && row.new === to), exact: from === old || to === current };
}

/** The deepest unit of those printed that holds the provision; its article when none does. */
export function printedUnit(eid: string, units: ReadonlySet<string>): string {
  for (let at = eid; ; at = at.slice(0, at.lastIndexOf('__'))) if (units.has(at) || !at.includes('__')) return at;
}
