/**
 * What others make of the same two texts: the words of jsdiff with a segmenter, `git diff --word-diff`, diff-match-patch. They
 * get the printed text, no structure; each has a limit of time, and one that gives up says so.
 *
 * @example
 * await PEERS[0].compare({ before, after, folder, limit: 10 }) // true, or false when it gave up
 */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { diffWords } from 'diff';
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';

export interface Texts {
  before: string;
  after: string;
  /** For what needs files. */
  folder: string;
  /** Seconds. */
  limit: number;
}

export interface Peer {
  name: string;
  /** Times at most: a slow one is run once. */
  runs: number;
  /** True when it came to an end. */
  compare: (texts: Texts) => Promise<boolean>;
}

const run = promisify(execFile);

async function gitWordDiff({ before, after, folder, limit }: Texts): Promise<boolean> {
  const files = [['before.txt', before], ['after.txt', after]].map(([name, text]) => {
    const file = path.join(folder, name!);
    writeFileSync(file, text!);
    return file;
  });
  const failed: unknown = await run('git', ['diff', '--no-index', '--word-diff', '--no-color', ...files], { maxBuffer: 1e9, timeout: limit * 1000 }).then(() => undefined, (cause: unknown) => cause);
  // 1 is "there are differences"
  return failed === undefined || (failed instanceof Error && 'code' in failed && failed.code === 1);
}

/** Its own clock: past it the answer is coarse, and it has given up. */
function matchPatch({ before, after, limit }: Texts): boolean {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = limit;
  const started = performance.now();
  engine.diff_main(before, after);
  return performance.now() - started < limit * 1000;
}

export const PEERS: readonly Peer[] = [
  { name: 'jsdiff diffWords, Intl.Segmenter', runs: 1, compare: ({ before, after, limit }) => Promise.resolve(diffWords(before, after, { intlSegmenter: new Intl.Segmenter('uk', { granularity: 'word' }), timeout: limit * 1000 }) !== undefined) },
  { name: 'git diff --word-diff', runs: 9, compare: gitWordDiff },
  { name: 'diff-match-patch', runs: 1, compare: (texts) => Promise.resolve(matchPatch(texts)) },
];
