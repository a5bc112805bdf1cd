/**
 * Search from disk at the size of a national collection: what is read and how long the first result takes, our index beside
 * MiniSearch over the same records.
 */
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { missing, STARTER, type Measure } from '../measure.ts';
import { counted, inBytes, inMilliseconds, ratio, spreadOf } from '../statistics.ts';
import { buildSite, largeCollection } from '../build/large.ts';
import { weightOf } from '../build/measure.ts';
import { browserLauncher } from './browser.ts';
import { minisearchPage, recordsIn } from './minisearch-page.ts';
import { visit, type Visit } from './visit.ts';

/** Pairs: the query the page is opened with and the one typed then. Inflected words, from one to three, found in the training law too. */
const QUERIES: readonly (readonly [string, string])[] = [
  ['державного кордону', 'митного кодексу'],
  ['персональними даними', 'відповідальність'],
  ['обов’язку', 'транспортними засобами'],
  ['рішенню', 'заявою'],
  ['проведення перевірок', 'аналізу ризиків'],
];

async function visits(launch: () => Promise<Browser>, file: string, rounds: number): Promise<Visit[]> {
  const done: Visit[] = [];
  await visit(launch, file, QUERIES[0]!);
  for (let round = 0; round < rounds; round++) for (const queries of QUERIES) done.push(await visit(launch, file, queries));
  return done;
}

interface Weighed {
  files: number;
  bytes: number;
}

const middle = (visited: readonly Visit[], of: (one: Visit) => number): number => spreadOf(visited.map(of)).median;

const rowOf = (name: string, { files, bytes }: Weighed, visited: readonly Visit[]): string[] => [
  name, counted(files), inBytes(bytes), inBytes(middle(visited, (one) => one.bytes)), inBytes(middle(visited, (one) => one.scriptBytes)),
  inMilliseconds(spreadOf(visited.map(({ openToResult }) => openToResult))),
  inMilliseconds(spreadOf(visited.map(({ nextQuery }) => nextQuery))),
];

function ratioRow(ours: readonly Visit[], peers: readonly Visit[], index: Weighed, peerIndex: Weighed): string[] {
  const of = (figure: (one: Visit) => number): string => ratio(middle(ours, figure), middle(peers, figure));
  return ['ratio', '', ratio(index.bytes, peerIndex.bytes), of((one) => one.bytes), of((one) => one.scriptBytes), of((one) => one.openToResult), of((one) => one.nextQuery)];
}

export const searchMeasure: Measure = {
  name: 'search',
  title: 'Search from disk at that size',
  run: async (circumstances) => {
    const { quick, scratch, tell } = circumstances;
    const browser = await browserLauncher();
    if (!browser) return missing('No browser was found on this machine: not measured.');
    const large = await largeCollection(circumstances);
    if (!large.built) await buildSite(large);
    const peer = await minisearchPage(recordsIn(large.content), path.join(scratch, 'minisearch'));
    tell(`search: ${counted(peer.records)} records, MiniSearch page written`);
    const ours = await visits(browser.launch, path.join(large.dist, 'search/index.html'), quick ? 1 : 2);
    const peers = await visits(browser.launch, peer.file, quick ? 1 : 2);
    const [index, peerIndex] = [weightOf(large.dist, 'assets/search/**/*.js'), weightOf(path.join(scratch, 'minisearch'), '*.js')];
    return {
      ...(large.content === undefined && { stoodIn: STARTER }),
      method: [
        `The site of the large collection is opened from disk in ${browser.words}, the search page with a query in its address; ${QUERIES.length} queries, each in a browser just started. Read is everything the page loads until its first result: page, styles, fonts, scripts, pieces of the index. Then another query is typed into the open page.`,
        `MiniSearch: the same ${counted(peer.records)} records and the same keys of words, the whole index in one classic script, as a page from disk needs it. It shows titles only; ours shows an excerpt with the words marked, filters with counts, and waits 180 ms for a pause in typing before it asks, which is in its time of the next query.`,
        'The disk is warm: the files were written just before. A USB stick adds the time to read the bytes shown.',
      ],
      tables: [
        {
          title: `First result among ${counted(peer.records)} records, from file://`,
          columns: ['search', 'index files', 'index', 'read until the first result', 'scripts of it', 'opening → first result', 'next query → result'],
          rows: [rowOf('Zvirka', index, ours), rowOf('MiniSearch', peerIndex, peers), ratioRow(ours, peers, index, peerIndex)],
        },
      ],
    };
  },
};
