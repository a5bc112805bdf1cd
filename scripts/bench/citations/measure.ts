/**
 * Citations against the marks of careful readers, and how many references of a text to its own articles lead to a provision.
 *
 * The marks are in two halves, split by act: one to work with, one to measure with.
 *
 * @example
 * const { tally } = await measuredSet(corpus, 'uk', 'dev');
 * scoreOf(tally).f1
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { actIndex } from '../../../src/lib/cite/acts.ts';
import type { Resolved } from '../../../src/lib/cite/citation.ts';
import { citationsOf } from '../../../src/lib/cite/resolve.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import { textOfBlocks } from '../../../src/lib/edition/text.ts';
import type { Lang, Provision } from '../../../src/lib/model/edition.ts';
import { hasErrors } from '../../../src/lib/model/message.ts';
import { outline } from '../../../src/lib/outline/outline.ts';
import { read } from '../../../src/lib/read/read.ts';
import { sha256Of } from '../../store/cache.ts';
import { traditionOfReading } from '../../store/opened.ts';
import { corpusFile, sourcesOf } from '../corpus.ts';
import { missing, NO_CORPUS, type Measure } from '../measure.ts';
import { counted } from '../statistics.ts';
import { GOLD_LANGS, GOLD_SETS, readGold, type GoldLang, type GoldSet } from './gold.ts';
import { compareWithGold, scoreOf, sumOf, type Difference, type Tally } from './score.ts';

export interface Cited {
  text: string;
  lang: Lang | undefined;
  body: Provision[];
  citations: Resolved[];
  /** The identifier of the act itself, `rada:…` or `celex:…`, where the source or the file beside it says it. */
  self: string | undefined;
}

/** One file of the corpus with its citations; undefined when the reader refuses it. No act but its own is at hand. */
export async function citedIn(corpus: string, file: string): Promise<Cited | undefined> {
  const { absolute } = corpusFile(corpus, file);
  const { value: reading, messages } = await read(readFileSync(absolute));
  if (hasErrors(messages)) return undefined;
  const tradition = traditionOfReading(reading);
  const body = identify(outline(reading, tradition).value, tradition);
  const text = textOfBlocks(reading.blocks);
  const rada = reading.facts.nreg ?? nregBeside(absolute);
  const celex = reading.facts.celex ?? /^eu\/(3\d{4}[a-z]\d{4})\//.exec(file)?.[1]?.toUpperCase();
  const self = { ...(rada !== undefined && { rada }), ...(celex !== undefined && { celex }) };
  const citations = citationsOf({ text, body, lang: reading.lang, acts: actIndex([]), editions: new Map(), self, ...(reading.links && { links: reading.links }) });
  return { text, lang: reading.lang, body, citations, self: rada !== undefined ? `rada:${rada}` : celex !== undefined ? `celex:${celex}` : undefined };
}

const metaSchema = z.object({ nreg: z.string() });

/** The corpus keeps the Rada's id of a TXT in a file beside it. */
function nregBeside(absolute: string): string | undefined {
  if (!/rada-txt[/\\][^/\\]*\.txt$/.test(absolute)) return undefined;
  return metaSchema.parse(JSON.parse(readFileSync(absolute.replace(/\.txt$/, '.meta.json'), 'utf8'))).nreg;
}

/** One half of the marks in one language. A file whose text is no longer the one that was marked is named in `changed` and not counted. */
export async function measuredSet(corpus: string, lang: GoldLang, set: GoldSet): Promise<{ tally: Tally; files: number; changed: string[]; differences: (Difference & { file: string })[] }> {
  const tallies: Tally[] = [];
  const changed: string[] = [];
  const differences: (Difference & { file: string })[] = [];
  for (const [file, gold] of readGold(lang, set)) {
    const cited = await citedIn(corpus, file);
    if (!cited || sha256Of(cited.text) !== gold.sha256) {
      changed.push(file);
      continue;
    }
    const compared = compareWithGold(cited.citations, gold, cited);
    tallies.push(compared.tally);
    differences.push(...compared.differences.map((difference) => ({ file, ...difference })));
  }
  return { tally: sumOf(tallies), files: tallies.length, changed, differences };
}

/** References to articles of the text itself, and how many lead to a provision. */
export function ownArticles(citations: readonly Resolved[]): { all: number; resolved: number } {
  const own = citations.flatMap(({ targets }) => targets).filter(({ act, path: steps }) => act === '.' && /(?:^|__)art_/.test(steps));
  return { all: own.length, resolved: own.filter(({ state }) => state === 'resolved').length };
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

/** Everything the corpus has in one language, file by file. */
async function wholeCorpus(corpus: string, lang: GoldLang): Promise<string[]> {
  let [files, citations, all, resolved] = [0, 0, 0, 0];
  for (const { file } of sourcesOf(corpus).filter((source) => source.file.startsWith(lang === 'uk' ? 'ua/' : 'eu/'))) {
    const cited = await citedIn(corpus, file);
    if (cited?.lang !== lang) continue;
    const own = ownArticles(cited.citations);
    [files, citations, all, resolved] = [files + 1, citations + cited.citations.length, all + own.all, resolved + own.resolved];
  }
  return [lang, counted(files), counted(citations), counted(all), counted(resolved), percent(resolved, all)];
}

export const citationsMeasure: Measure = {
  name: 'citations',
  title: 'Citations',
  run: async ({ corpus, quick, tell }) => {
    if (corpus === undefined) return missing(NO_CORPUS);
    const sets = [];
    for (const lang of GOLD_LANGS) for (const set of GOLD_SETS) sets.push({ lang, set, ...(await measuredSet(corpus, lang, set)) });
    tell(`citations: ${sets.reduce((sum, { files }) => sum + files, 0)} marked files`);
    const corpusRows = quick ? [] : [await wholeCorpus(corpus, 'uk'), await wholeCorpus(corpus, 'en')];
    return {
      method: [
        'Citations marked by hand in passages of real acts, split by act into a half to work with (dev) and a half to measure with (held-out). Detection pairs one with one by overlap; resolution is the share of detected citations whose targets are all right, act and path.',
        'References of a text to articles of its own act: the share that leads to a provision of the text.',
      ],
      tables: [
        {
          title: 'Against the marks',
          columns: ['language', 'half', 'files', 'marked', 'found', 'F1', 'exact spans', 'resolution'],
          words: [1],
          rows: sets.map(({ lang, set, files, tally }) => {
            const { f1, exact, resolution } = scoreOf(tally);
            return [lang, set, counted(files), counted(tally.marked), counted(tally.found), f1.toFixed(4), exact.toFixed(4), resolution.toFixed(4)];
          }),
        },
        { title: 'References to own articles', columns: ['language', 'files', 'citations', 'to own articles', 'lead to a provision', 'share'], rows: corpusRows },
        {
          title: 'Differences in the half to work with',
          columns: ['file', 'place', 'difference', 'marked', 'found'],
          words: [0, 2, 3, 4],
          rows: sets.filter(({ set }) => set === 'dev').flatMap(({ differences }) => differences.map(({ file, start, end, kind, expected, given }) => [path.posix.normalize(file), `${start}–${end}`, kind, expected, given])),
        },
        { title: 'Marked files whose text has changed', columns: ['file'], words: [0], rows: sets.flatMap(({ changed }) => changed.map((file) => [file])) },
      ],
    };
  },
};
