/**
 * Word files: how much of the law arrives, and how long an import takes, beside mammoth alone and beside pandoc.
 *
 * The files are made from official texts with real Word numbering (`word-file.ts`). All three programs are timed as a user
 * starts them, whole process, in turn, so that a slow minute of the machine falls on all of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DONE, FINDINGS } from '../../commands/verb.ts';
import { textOf } from '../../../src/lib/edition/text.ts';
import { loadEdition, openCollection } from '../../store/collection.ts';
import { projectFolder } from '../../store/layers.ts';
import { differenceOf } from '../fidelity/difference.ts';
import { printedText } from '../fidelity/printed-text.ts';
import { STARTER, type Measure } from '../measure.ts';
import { storedText, take } from '../pipeline.ts';
import { isInstalled, watch, watchToSuccess, type Watched } from '../processes.ts';
import { counted, inBytes, inMilliseconds, inSeconds, ratio, spreadOf } from '../statistics.ts';
import { wordFile } from './word-file.ts';

/** Small, middle, large, very large; the Constitution for its superscripts, which only its checked outline tells. */
const TEXTS = [
  { name: 'Resolution 1147', file: 'ua/rada-txt/1548.txt' },
  { name: 'Constitution', file: 'ua/rada-api/rada-constitution.txt', gold: 'gold/outline/uktxt_rada-constitution.json' },
  { name: 'Law 1700-VII', file: 'ua/rada-txt/433082.txt' },
  { name: 'Civil Code', file: 'ua/rada-txt/119580.txt' },
];

interface Sample {
  name: string;
  /** The Word file. */
  file: string;
  text: string;
  size: number;
  numbered: number;
}

type Program = (file: string) => Promise<Watched>;

const alone = path.join(import.meta.dirname, 'mammoth-alone.ts');
const reading = path.join(import.meta.dirname, 'reading-alone.ts');
const zvirka = path.join(projectFolder(), 'scripts/zvirka.ts');
/** Findings (exit 1) are an answer too; only a refusal ends the measure. */
const OURS: Program = async (file) => {
  const watched = await watch(process.execPath, [zvirka, 'import', file, '--act', 'ua/measured', '--date', '2026-01-01', '--lang', 'uk', '--dry-run', '--json']);
  if (watched.code !== DONE && watched.code !== FINDINGS) throw new Error(`zvirka import ended with ${watched.code}: ${watched.stderr.trim()}`);
  return watched;
};
const MAMMOTH: Program = (file) => watchToSuccess(process.execPath, [alone, file]);
const PANDOC: Program = (file) => watchToSuccess('pandoc', ['-f', 'docx', '-t', 'html', '--wrap=none', file]);

interface Text {
  name: string;
  printed: string;
  superscripts: Map<string, string>;
}

function realTexts(corpus: string): Text[] {
  return TEXTS.map(({ name, file, gold }) => ({
    name, printed: readFileSync(path.join(corpus, file), 'utf8'), superscripts: gold ? superscriptsIn(path.join(corpus, gold)) : new Map(),
  }));
}

/** The newest Ukrainian edition of the training law. */
async function trainingText(): Promise<Text[]> {
  const { acts } = await openCollection();
  const edition = acts.flatMap(({ editions }) => editions).find(({ nature, lang }) => nature === 'training' && lang === 'uk');
  return edition ? [{ name: 'training law', printed: textOf((await loadEdition(edition)).body), superscripts: new Map() }] : [];
}

async function makeSample({ name, printed, superscripts }: Text, scratch: string): Promise<Sample> {
  const lines = printed.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line.trim() !== '');
  const { bytes, numbered } = await wordFile(lines, superscripts);
  const made = path.join(scratch, `${name.replace(/\s+/g, '-')}.docx`);
  writeFileSync(made, bytes);
  return { name, file: made, text: lines.join('\n'), size: bytes.length, numbered };
}

function superscriptsIn(gold: string): Map<string, string> {
  const { articles } = JSON.parse(readFileSync(gold, 'utf8')) as { articles: string[] };
  return new Map(articles.filter((number) => number.includes('-')).map((number) => [number.replace('-', ''), number]));
}

/** What a program keeps of the text: lost and added characters, superscript hyphens apart. */
async function kept(sample: Sample, program: string, text: string): Promise<string[]> {
  const { characters, lost, added, superscripts, places } = differenceOf(sample.text, text);
  const example = places[0] ? `“${places[0].lost}” → “${places[0].added}”` : '';
  return [sample.name, program, counted(characters), counted(sample.numbered), counted(lost), counted(added), counted(superscripts), example];
}

async function fidelityRows(sample: Sample, pandoc: boolean): Promise<string[][]> {
  const taken = await take(readFileSync(sample.file));
  const html = await watchToSuccess(process.execPath, [alone, sample.file, 'html']);
  const rows = [
    taken.refused === undefined ? await kept(sample, 'Zvirka', storedText(taken)) : [sample.name, 'Zvirka', 'refused', '', '', '', '', taken.refused],
    await kept(sample, 'mammoth', printedText(html.stdout, 'other')),
  ];
  if (!pandoc) return rows;
  const plain = await watchToSuccess('pandoc', ['-f', 'docx', '-t', 'plain', '--wrap=none', sample.file]);
  return [...rows, await kept(sample, 'pandoc (plain)', plain.stdout)];
}

/** Start-up aside: both in one warm process. */
async function warmRow(sample: Sample, runs: number): Promise<string[]> {
  const { stdout } = await watchToSuccess(process.execPath, [reading, sample.file, String(runs)]);
  const { ours, mammoth } = JSON.parse(stdout) as { ours: number[]; mammoth: number[] };
  const [us, them] = [spreadOf(ours), spreadOf(mammoth)];
  return [sample.name, inMilliseconds(us), inMilliseconds(them), ratio(us.median, them.median)];
}

async function timeRow(sample: Sample, programs: readonly (Program | undefined)[], runs: number): Promise<string[]> {
  const seen = programs.map((): Watched[] => []);
  for (let run = 0; run <= runs; run++) {
    for (const [at, program] of programs.entries()) if (program) seen[at]!.push(await program(sample.file));
  }
  const spreads = seen.map((watched) => (watched.length > 1 ? spreadOf(watched.slice(1).map(({ seconds }) => seconds)) : undefined));
  const peaks = seen.map((watched) => Math.max(...watched.map(({ peakBytes }) => peakBytes ?? 0)));
  const [ours] = spreads;
  const beside = (at: number): string[] => (spreads[at] && ours ? [inSeconds(spreads[at]), ratio(ours.median, spreads[at].median)] : ['not installed', '']);
  return [sample.name, inBytes(sample.size), ours ? inSeconds(ours) : '', ...beside(1), ...beside(2), ...peaks.map((peak) => (peak > 0 ? inBytes(peak) : ''))];
}

export const docxMeasure: Measure = {
  name: 'docx',
  title: 'Word files: text and import time',
  run: async ({ corpus, quick, scratch, tell }) => {
    const pandoc = await isInstalled('pandoc');
    const texts = corpus === undefined ? await trainingText() : realTexts(corpus);
    const samples: Sample[] = [];
    for (const text of quick ? texts.slice(0, 2) : texts) samples.push(await makeSample(text, scratch));
    const fidelity: string[][] = [];
    const times: string[][] = [];
    const warm: string[][] = [];
    for (const sample of samples) {
      tell(`docx: ${sample.name}, ${counted(sample.numbered)} labels by Word's numbering`);
      fidelity.push(...(await fidelityRows(sample, pandoc)));
      times.push(await timeRow(sample, [OURS, MAMMOTH, pandoc ? PANDOC : undefined], quick ? 2 : 5));
      warm.push(await warmRow(sample, quick ? 2 : 5));
    }
    return {
      ...(corpus === undefined && { stoodIn: STARTER }),
      method: [
        'Word files are made from official Rada texts with the `docx` package: labels 1., 1), а) as real multi-level Word numbering wherever Word would print the same label, article numbers like 129¹ with a real superscript, headings with styles.',
        'Times are of whole processes, in turn, after one run that is not counted: `zvirka import FILE --dry-run` (reading in a capped child process, outline, report), mammoth to HTML, pandoc to HTML. Ratios are ours to theirs; the import does more than either. Memory is the peak of the process tree.',
        ...(pandoc ? [] : ['pandoc is not installed on this machine: its columns are empty.']),
      ],
      tables: [
        {
          title: 'Import time of a Word file',
          columns: ['text', 'file', 'Zvirka', 'mammoth', 'ratio', 'pandoc', 'ratio', 'memory: Zvirka', 'mammoth', 'pandoc'],
          rows: times,
        },
        { title: 'The same in one warm process, start-up aside', columns: ['text', 'Zvirka', 'mammoth', 'ratio'], rows: warm },
        {
          title: 'Characters kept of a Word file',
          columns: ['text', 'program', 'characters', 'labels by Word', 'lost', 'added', 'superscripts', 'for example'],
          words: [1, 7],
          rows: fidelity,
        },
      ],
    };
  },
};
