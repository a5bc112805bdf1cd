/**
 * Build time and peak memory of the whole site at the size of a national collection, and what the site weighs.
 */
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EDITIONS, RECORDS, sha256Of } from '../../store/cache.ts';
import { projectFolder } from '../../store/layers.ts';
import { STARTER, type Circumstances, type Measure } from '../measure.ts';
import type { Watched } from '../processes.ts';
import { counted, inBytes } from '../statistics.ts';
import { buildSite, largeCollection, type Large } from './large.ts';

/** Parsed editions and records are cached by hash; a build that finds nothing in the cache is the one to quote. */
export function forgetParsed(content: string): void {
  rmSync(path.join(projectFolder(), '.cache', RECORDS.folder), { recursive: true, force: true });
  const cache = path.join(projectFolder(), '.cache', EDITIONS.folder);
  for (const file of globSync('acts/*/*/*.md', { cwd: content })) {
    const hash = sha256Of(readFileSync(path.join(content, file)));
    for (const parsed of globSync(`${hash}-*.json`, { cwd: cache })) rmSync(path.join(cache, parsed));
  }
}

/** How many files are below a folder, and their bytes. */
export function weightOf(folder: string, pattern = '**/*'): { files: number; bytes: number } {
  const sizes = globSync(pattern, { cwd: folder }).map((file) => statSync(path.join(folder, file))).filter((found) => found.isFile());
  return { files: sizes.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
}

const memory = (bytes: number | undefined): string => (bytes === undefined ? 'not told by this system' : inBytes(bytes));

function rowOf(what: string, { written }: Large, { seconds, peakBytes, largest }: Watched, dist: { files: number; bytes: number }): string[] {
  return [
    what, counted(written.acts), counted(written.articles), `${(written.characters / 1e6).toFixed(1)} million`, `${seconds.toFixed(1)} s`,
    memory(peakBytes), largest ? `${inBytes(largest.bytes)} (${largest.program})` : '', counted(dist.files), inBytes(dist.bytes),
  ];
}

/** A build after a word was added to the last line of one act, the middle one of the list. */
function afterOneEdit(large: Large, content: string): Promise<Watched> {
  const files = globSync('acts/*/*/*.md', { cwd: content }).sort();
  const file = path.join(content, files[files.length >> 1] ?? '');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} слово\n`);
  return buildSite(large);
}

/** Three builds of one collection, as rows. */
async function rowsFor(large: Large, tell: Circumstances['tell']): Promise<string[][]> {
  tell(`build: ${counted(large.written.acts)} acts, ${counted(large.written.articles)} articles`);
  const parsed = large.content ?? path.join(projectFolder(), 'content');
  forgetParsed(parsed);
  const first = await buildSite(large);
  tell(`build: ${first.seconds.toFixed(1)} s, nothing cached`);
  const second = await buildSite(large);
  const edited = large.content === undefined ? undefined : await afterOneEdit(large, large.content);
  if (edited) tell(`build: ${edited.seconds.toFixed(1)} s after one edited act`);
  forgetParsed(parsed);
  const dist = weightOf(large.dist);
  return [
    rowOf('first, nothing cached', large, first, dist), rowOf('again, nothing edited', large, second, dist),
    ...(edited ? [rowOf('after one edited act', large, edited, dist)] : []),
  ];
}

export const buildMeasure: Measure = {
  name: 'build',
  title: 'Building the site of a large collection',
  run: async (circumstances) => {
    const small = circumstances.quick ? undefined : await largeCollection({ ...circumstances, quick: true, scratch: path.join(circumstances.scratch, 'small') });
    const large = await largeCollection(circumstances);
    const rows = [...(small?.content === undefined ? [] : await rowsFor(small, circumstances.tell)), ...(await rowsFor(large, circumstances.tell))];
    return {
      ...(large.content === undefined && { stoodIn: STARTER }),
      method: [
        'The collections are the starter collection with acts of the bulk file of the corpus: of the acts whose articles stand in ascending order the 500 with the most articles, each cut after its first N so that together there are 25,000 (acts with a complete run alone would give 17,174); and the first 50 of them with 2,500. Text as in the bulk file; written as legal Markdown and `act.yaml` into a temporary folder. Acts and articles in the table are those.',
        '`astro build` with everything after it: pages, search index, relative links. Memory is the peak of the whole process tree, shared pages counted more than once. The first build parses every text and makes every page; the second finds the texts and the pages of acts and tables as they were; before the third a word was added to one act. The search index is made anew each time, by Pagefind, beside the pages; of the large collection it is most of the second and third.',
      ],
      tables: [
        { title: 'One build, whole process tree', columns: ['build', 'acts', 'articles', 'characters of law', 'time', 'peak memory', 'largest process', 'files', 'site'], rows },
      ],
    };
  },
};
