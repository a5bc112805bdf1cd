/**
 * A race: our comparison and the peers on the same two texts, turn and turn about in one process, so that a busy moment of the
 * machine meets all. Ours runs once beforehand; that turn warms the engine up and is not counted.
 *
 * @example
 * const { ours, peers } = await race({ before, after }, { runs: 5, limit: 10, folder });
 * peers[1] // { median: 43, least: 40, most: 51, runs: 5 }, or undefined when it gave up
 */
import { compareEditions } from '../../../src/lib/compare/compare.ts';
import { textOf } from '../../../src/lib/edition/text.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { inMilliseconds, ratio, spreadOf, type Spread } from '../statistics.ts';
import { PEERS } from './peers.ts';

export interface TextPair {
  before: Provision[];
  after: Provision[];
}

interface Terms {
  runs: number;
  /** Seconds after which a peer gives up. */
  limit: number;
  folder: string;
  /** Peers that take part; all when not said. */
  takesPart?: (peer: number) => boolean;
}

export interface Race {
  ours: Spread;
  /** By peer: undefined for one that gave up, null for one that took no part. */
  peers: (Spread | undefined | null)[];
}

export async function race({ before, after }: TextPair, { runs, limit, folder, takesPart = () => true }: Terms): Promise<Race> {
  const texts = { before: textOf(before, { notes: false }), after: textOf(after, { notes: false }), folder, limit };
  const times: number[][] = [[], ...PEERS.map(() => [])];
  const ended = PEERS.map(() => true);
  compareEditions(before, after, { lang: 'uk' });
  for (let run = 0; run < runs; run++) {
    const own = performance.now();
    compareEditions(before, after, { lang: 'uk' });
    times[0]!.push(performance.now() - own);
    for (const [at, { compare, runs: most }] of PEERS.entries()) {
      if (!takesPart(at) || !ended[at] || run >= most) continue;
      const started = performance.now();
      ended[at] = await compare(texts);
      times[at + 1]!.push(performance.now() - started);
    }
  }
  return { ours: spreadOf(times[0]!), peers: PEERS.map((_, at) => (takesPart(at) ? (ended[at] ? spreadOf(times[at + 1]!) : undefined) : null)) };
}

/** Time and ratio of each peer as cells of a table. */
export const cellsOf = ({ ours, peers }: Race, limit: number): string[] =>
  peers.flatMap((peer) => (peer === null ? ['not tried', ''] : peer ? [inMilliseconds(peer), ratio(ours.median, peer.median)] : [`gave up at ${limit} s`, `< ${ratio(ours.median, limit * 1000)}`]));
