/**
 * How many megabytes of each dialect become a named tree in a second, beside a parser alone on the same files.
 */
import { readFileSync } from 'node:fs';
import { identify } from '../../../src/lib/edition/identify.ts';
import { outline } from '../../../src/lib/outline/outline.ts';
import { read } from '../../../src/lib/read/read.ts';
import { traditionOfReading } from '../../store/opened.ts';
import { CORPUS_DIALECTS, sourcesOf } from '../corpus.ts';
import { makeSample, realTexts } from '../docx/samples.ts';
import { missing, NO_CORPUS, type Circumstances, type Measure } from '../measure.ts';
import { counted, inBytes, ratio, spreadOf, type Spread } from '../statistics.ts';
import { peerOf } from './peers.ts';

/** Enough to fill caches and to be measured: the largest files of a dialect up to this many bytes together. */
const MOST_BYTES = 6_000_000;

interface Texts {
  dialect: string;
  files: Uint8Array[];
}

function largest(files: readonly Uint8Array[], most: number): Uint8Array[] {
  const taken: Uint8Array[] = [];
  let held = 0;
  for (const bytes of [...files].sort((a, b) => b.length - a.length)) {
    if (held > 0 && held + bytes.length > most) continue;
    taken.push(bytes);
    held += bytes.length;
  }
  return taken;
}

async function textsOf(corpus: string, { scratch, quick }: Circumstances): Promise<Texts[]> {
  const sources = sourcesOf(corpus).filter(({ dialect }) => dialect !== 'other');
  const official = CORPUS_DIALECTS.map((dialect) => ({ dialect, files: sources.filter((source) => source.dialect === dialect).map(({ absolute }) => new Uint8Array(readFileSync(absolute))) }));
  const word: Uint8Array[] = [];
  for (const text of realTexts(corpus)) word.push(new Uint8Array(readFileSync((await makeSample(text, scratch)).file)));
  return [...official, { dialect: 'docx', files: word }]
    .filter(({ files }) => files.length > 0)
    .map(({ dialect, files }) => ({ dialect, files: largest(files, quick ? MOST_BYTES / 20 : MOST_BYTES) }));
}

async function named(bytes: Uint8Array): Promise<void> {
  const { value: reading } = await read(bytes, { changes: 'accept' });
  const tradition = traditionOfReading(reading);
  identify(outline(reading, tradition).value, tradition);
}

async function secondsOf(files: readonly Uint8Array[], take: (bytes: Uint8Array) => unknown): Promise<number> {
  const started = performance.now();
  for (const bytes of files) await take(bytes);
  return (performance.now() - started) / 1000;
}

/** Turn and turn about, so that a busy moment of the machine meets both; the first turn warms up and is not counted. */
async function timed({ dialect, files }: Texts, runs: number): Promise<string[]> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  const peer = peerOf(dialect);
  for (let run = 0; run <= runs; run++) {
    const [own, other] = [await secondsOf(files, named), await secondsOf(files, peer.parse)];
    if (run === 0) continue;
    ours.push(own);
    theirs.push(other);
  }
  const bytes = files.reduce((sum, { length }) => sum + length, 0);
  const [own, other] = [spreadOf(ours), spreadOf(theirs)];
  return [dialect, counted(files.length), inBytes(bytes), rate(bytes, own), peer.name, rate(bytes, other), ratio(own.median, other.median)];
}

const rate = (bytes: number, { median, least, most }: Spread): string => {
  const per = (seconds: number): string => (bytes / 1e6 / seconds).toFixed(1);
  return `${per(median)} MB/s (${per(most)}–${per(least)})`;
};

export const throughputMeasure: Measure = {
  name: 'throughput',
  title: 'Throughput of the readers',
  run: async (circumstances) => {
    const { corpus, quick, tell } = circumstances;
    if (corpus === undefined) return missing(NO_CORPUS);
    const rows: string[][] = [];
    for (const texts of await textsOf(corpus, circumstances)) {
      rows.push(await timed(texts, quick ? 1 : 5));
      tell(`throughput: ${texts.dialect}`);
    }
    return {
      method: [
        'Bytes to a named tree (reading, outline, names) in one warm process, beside a parser alone on the same bytes, turn and turn about; median of 5 with slowest and fastest. The ratio is our time to the parser\'s: what structure costs on top of parsing.',
        'The largest files of each dialect up to 6 MB together; Word files are made from official texts as under "Word files". Their megabytes are those of the packed file.',
      ],
      tables: [{ title: 'From bytes to provisions', columns: ['dialect', 'files', 'bytes', 'Zvirka', 'parser', 'alone', 'ratio of time'], words: [4], rows }],
    };
  },
};
