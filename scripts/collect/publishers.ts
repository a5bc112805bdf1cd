/**
 * The two publishers and how they wish to be asked. One row each: where they answer, as whom we come, how long we wait
 * between requests, how much a day they give.
 *
 * Rada: rules of its open-data page (`data.rada.gov.ua/open/main/api/page3`): `User-Agent: OpenData`, at most 60 requests
 * a minute with a random pause of 5–7 seconds, at most 100,000 requests and 200 MB a day. CELLAR publishes no such
 * figures; those of its row are our own restraint.
 *
 * @example
 * publishersFrom(process.env).rada.base // 'https://data.rada.gov.ua'
 */
import { usageError } from '../report/usage-error.ts';

export type PublisherId = 'rada' | 'cellar';

export interface Publisher {
  id: PublisherId;
  /** As the front matter names it. */
  title: string;
  /** The address in the records, whatever `base` is. */
  official: string;
  /** Where requests go: `official`, or a loopback address in tests. */
  base: string;
  /** Hosts a redirect may lead to. */
  hosts: readonly string[];
  userAgent: string;
  /** Milliseconds between two requests: least and most. */
  pause: readonly [number, number];
  /** Milliseconds before the second, third … attempt after a failure. */
  backoff: readonly number[];
  /** What one day may take. */
  day: { requests: number; bytes: number };
  /** Where its day begins and ends. */
  zone: string;
}

const MEGABYTE = 1_000_000;

const PUBLISHERS: Record<PublisherId, Publisher> = {
  rada: {
    id: 'rada', title: 'Верховна Рада України',
    official: 'https://data.rada.gov.ua', base: 'https://data.rada.gov.ua', hosts: ['data.rada.gov.ua', 'zakon.rada.gov.ua'],
    userAgent: 'OpenData',
    pause: [5000, 7000], backoff: [10_000, 30_000, 60_000],
    // Ten megabytes less than it gives: how large an answer is shows only when it has come.
    day: { requests: 100_000, bytes: 190 * MEGABYTE }, zone: 'Europe/Kyiv',
  },
  cellar: {
    id: 'cellar', title: 'Publications Office of the European Union',
    official: 'https://publications.europa.eu', base: 'https://publications.europa.eu', hosts: ['publications.europa.eu'],
    userAgent: 'Zvirka/0.1 (collects the acts of one collection)',
    pause: [1000, 2000], backoff: [10_000, 30_000, 60_000],
    day: { requests: 10_000, bytes: 1000 * MEGABYTE }, zone: 'Europe/Luxembourg',
  },
};

/** Variables that lead the requests to a server of the tests on this machine, and nowhere else. */
const OVERRIDES: Record<PublisherId, string> = { rada: 'ZVIRKA_RADA', cellar: 'ZVIRKA_CELLAR' };
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * The publishers under the environment's overrides; `ZVIRKA_PAUSE` (milliseconds) counts only for a loopback base, so
 * nobody can make the program impolite. Throws a `UsageError` for a base that is not on this machine.
 */
export function publishersFrom(environment: Record<string, string | undefined>): Record<PublisherId, Publisher> {
  const under = (id: PublisherId): Publisher => {
    const given = environment[OVERRIDES[id]];
    return given ? onLoopback(PUBLISHERS[id], OVERRIDES[id], given, Number(environment['ZVIRKA_PAUSE'] ?? Number.NaN)) : PUBLISHERS[id];
  };
  return { rada: under('rada'), cellar: under('cellar') };
}

function onLoopback(publisher: Publisher, variable: string, given: string, pause: number): Publisher {
  const base = URL.parse(given);
  if (!base || base.protocol !== 'http:' || !LOOPBACK.has(base.hostname)) throw usageError('not-loopback', { given, option: variable });
  const waits = Number.isFinite(pause) && pause >= 0 ? { pause: [pause, pause] as const, backoff: publisher.backoff.map(() => pause) } : {};
  return { ...publisher, base: base.origin, hosts: [base.host], ...waits };
}
