/**
 * Time to build all tables of concordance of 50 EU acts and 5,000 rows: step by step, beside the YAML library that only parses the same
 * files, and as a whole build of the site.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { rowsHtml } from '../../../src/components/concordance/row-html.ts';
import { shownRow } from '../../../src/components/concordance/shown-row.ts';
import { assess, type Assessment } from '../../../src/lib/concordance/assess.ts';
import { reverse } from '../../../src/lib/concordance/reverse.ts';
import { concordanceFaults } from '../../../src/lib/concordance/validate.ts';
import { formSheet } from '../../../src/lib/forms/official/form-sheet.ts';
import { OFFICIAL_FORMS } from '../../../src/lib/forms/official/forms.ts';
import { sheetDocx } from '../../../src/lib/forms/sheet-docx.ts';
import { sheetXlsx } from '../../../src/lib/forms/sheet-xlsx.ts';
import { openCollection } from '../../store/collection.ts';
import { labelsIn } from '../../store/concordance-labels.ts';
import type { Table as ConcordanceTable } from '../../store/concordance-table.ts';
import { openConcordances, outlinesFor } from '../../store/concordances.ts';
import { linesOfTable } from '../../store/table-lines.ts';
import { weightOf } from '../build/measure.ts';
import { buildSite } from '../build/large.ts';
import type { Measure } from '../measure.ts';
import { counted, inBytes, inSeconds, ratio, spreadOf, type Spread } from '../statistics.ts';
import { writeTables, type TablesSize } from './collection.ts';

const FULL: TablesSize = { tables: 50, rows: 100, laws: 20 };
const QUICK: TablesSize = { tables: 5, rows: 100, laws: 4 };
const TODAY = '2026-06-01';
const SPEECHES = ['uk', 'en'] as const;

/** Seconds of the work, and what it gave. */
async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const started = performance.now();
  const given = await work();
  return [(performance.now() - started) / 1000, given];
}

/** From the disk: acts, tables, the outlines they stand on. */
async function read(content: string): Promise<ConcordanceTable[]> {
  const places = { content, overlay: content };
  const [{ acts }, { files }] = [await openCollection(places), await openConcordances(places)];
  const tables: ConcordanceTable[] = [];
  for (const file of files) {
    const outlines = await outlinesFor([file.concordance], acts);
    tables.push({ file, outlines, acts, assessment: assess(file.concordance, outlines) });
  }
  return tables;
}

const validated = (tables: readonly ConcordanceTable[]): number =>
  tables.reduce((sum, { file, acts, outlines }) => sum + concordanceFaults(file.concordance, { acts: new Set(acts.map(({ act }) => act.id)), outlines, today: TODAY }).length, 0);

/** The rows of every table in both languages, as the pages hold them. */
async function pages(tables: readonly ConcordanceTable[]): Promise<number> {
  let characters = 0;
  for (const table of tables) {
    for (const speech of SPEECHES) {
      const rows = await Promise.all(table.assessment.rows.map((row) => shownRow(row, table, { speech, asOf: TODAY })));
      characters += rowsHtml(rows, { speech, asOf: TODAY }).length;
    }
  }
  return characters;
}

const turnedRound = (tables: readonly ConcordanceTable[]): number =>
  tables.reduce((sum, { assessment, outlines }) => sum + reverse([assessment as Assessment], outlines).size, 0);

/** Form A of every table, as Word and as Excel. */
async function forms(tables: readonly ConcordanceTable[]): Promise<number> {
  let bytes = 0;
  for (const table of tables) {
    const { sheet } = formSheet(await linesOfTable(table, { speech: 'uk' }), OFFICIAL_FORMS['ua-950-a'], labelsIn('uk'));
    bytes += (await sheetDocx(sheet)).length + (await sheetXlsx(sheet)).length;
  }
  return bytes;
}

type Steps = Record<'parse' | 'read' | 'assess' | 'validate' | 'reverse' | 'pages' | 'forms', number[]>;

async function measureSteps(content: string, runs: number): Promise<{ steps: Steps; tables: ConcordanceTable[] }> {
  const steps: Steps = { parse: [], read: [], assess: [], validate: [], reverse: [], pages: [], forms: [] };
  const folder = path.join(content, 'concordance');
  let tables: ConcordanceTable[] = [];
  for (let run = 0; run < runs; run++) {
    steps.parse.push((await timed(async () => readdirSync(folder).map((name): unknown => parse(readFileSync(path.join(folder, name), 'utf8')))))[0]);
    const [reading, opened] = await timed(() => read(content));
    tables = opened;
    steps.read.push(reading);
    steps.assess.push((await timed(async () => tables.map(({ file, outlines }) => assess(file.concordance, outlines))))[0]);
    steps.validate.push((await timed(async () => validated(tables)))[0]);
    steps.reverse.push((await timed(async () => turnedRound(tables)))[0]);
    steps.pages.push((await timed(() => pages(tables)))[0]);
    steps.forms.push((await timed(() => forms(tables)))[0]);
  }
  return { steps, tables };
}

const NAMES: Record<keyof Steps, string> = {
  parse: 'peer: the YAML library parses the same files, nothing more',
  read: 'read: acts, outlines, tables with their lines, every row assessed',
  assess: 'of it: every row held against the newest editions',
  validate: 'checked: names, rules of verdicts, scope, basis, staleness',
  reverse: 'turned round, Ukrainian provision first',
  pages: 'rows of all pages, in both languages',
  forms: 'form A of every table, as Word and Excel',
};

export const tablesMeasure: Measure = {
  name: 'tables',
  title: 'Building all tables of concordance',
  run: async ({ quick, scratch, tell }) => {
    const size = quick ? QUICK : FULL;
    const [content, dist] = [path.join(scratch, 'tables'), path.join(scratch, 'tables-dist')];
    const written = writeTables(content, size);
    const { steps, tables } = await measureSteps(content, quick ? 1 : 3);
    tell(`tables: ${counted(written.rows)} rows measured step by step`);
    const stale = tables.reduce((sum, { assessment }) => sum + assessment.counts.stale, 0);
    const parsed = spreadOf(steps.parse);
    const built = await buildSite({ content, dist, built: false, written: { acts: size.tables + size.laws, articles: 0, characters: 0, bytes: 0 } });
    const site = weightOf(dist, '{en/,}{harmonisation,measures,data/concordance}/**/*');
    const row = (step: keyof Steps): string[] => {
      const spread: Spread = spreadOf(steps[step]);
      return [NAMES[step], inSeconds(spread), step === 'parse' ? '' : ratio(spread.median, parsed.median)];
    };
    return {
      method: [
        `${size.tables} EU acts of ${counted(written.provisions / size.tables)} provisions, ${counted(written.rows)} signed rows on ${size.laws} laws with two editions each; the newer edition amends every twentieth article, which makes ${counted(stale)} rows stale. Made up and the same in every run (scripts/bench/tables/collection.ts); the words of a row are as long as those of the starter collection.`,
        'The peer is the `yaml` package reading the same files into plain objects: what no program that keeps tables as YAML can go below. The whole build is `astro build` of the starter collection with these tables laid over it, everything included: pages, forms, search, data.',
      ],
      tables: [
        { title: `${counted(written.rows)} rows, step by step`, columns: ['step', 'time', 'to the peer'], rows: (Object.keys(NAMES) as (keyof Steps)[]).map(row) },
        { title: 'The site with them', columns: ['build', 'time', 'files of tables', 'their weight'], rows: [['whole, nothing kept', `${built.seconds.toFixed(1)} s`, counted(site.files), inBytes(site.bytes)]] },
      ],
    };
  },
};
