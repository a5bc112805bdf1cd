/** Asking politely: pauses, the day's limits, faults, redirects. Time is given by the tests, nobody waits. */
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { ask, type Desk, type Reply } from '../../../scripts/collect/courier.ts';
import { publishersFrom } from '../../../scripts/collect/publishers.ts';
import { publisherServer, type PublisherServer, type Route } from './publisher-server.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
let server: PublisherServer | undefined;
afterEach(() => server?.close());

interface Asked {
  reply: Reply;
  /** Every wait, in milliseconds. */
  waits: number[];
  /** Paths in order. */
  paths: string[];
  spent: { requests: number; bytes: number };
}

interface Circumstances {
  known?: { etag?: string; modified?: string };
  maxBytes?: number;
  /** What today has taken, and how long ago the last request was. */
  spent?: { requests?: number; bytes?: number; ago?: number };
  headers?: Record<string, string>;
}

/** Asks `/x` of a publisher with these routes. */
async function asked(routes: Record<string, Route>, { known, maxBytes = 10_000, spent = {}, headers = {} }: Circumstances = {}): Promise<Asked> {
  server = await publisherServer(routes);
  const waits: number[] = [];
  const day = { day: '2026-11-22', requests: spent.requests ?? 0, bytes: spent.bytes ?? 0, last: NOW - (spent.ago ?? 60_000) };
  let now = NOW;
  const desk: Desk = {
    publisher: publishersFrom({ ZVIRKA_RADA: server.base }).rada,
    clock: { now: () => now, random: () => 0.5, sleep: (wait) => { waits.push(wait); now += wait; return Promise.resolve(); } },
    today: () => day,
    spend: ({ requests, bytes }) => {
      Object.assign(day, { requests: day.requests + requests, bytes: day.bytes + bytes, last: requests > 0 ? now : day.last });
      return Promise.resolve();
    },
  };
  const reply = await ask({ address: { publisher: 'rada', path: '/x', headers, maxBytes }, ...(known && { known }) }, desk);
  return { reply, waits, paths: server.asked, spent: { requests: day.requests - (spent.requests ?? 0), bytes: day.bytes - (spent.bytes ?? 0) } };
}

const codeOf = (reply: Reply): string => ('message' in reply ? `${reply.kind} ${reply.message.code}` : reply.kind);
const textOf = (reply: Reply): string => (reply.kind === 'delivered' ? Buffer.from(reply.bytes).toString() : codeOf(reply));

describe('a request', () => {
  test('says who asks, and takes packed answers', async () => {
    await asked({ '/x': { body: 'law' } }, { headers: { Accept: 'text/html' } });
    expect(server?.headers[0]).toMatchObject({ 'user-agent': 'OpenData', 'accept-encoding': 'gzip', accept: 'text/html' });
  });

  test('brings the bytes and their marks; what it took is noted', async () => {
    const { reply, spent } = await asked({ '/x': { body: 'закон', headers: { ETag: '"7"', 'Last-Modified': 'Mon, 02 Mar 2026 00:35:06 GMT' } } });
    expect(reply).toMatchObject({ kind: 'delivered', etag: '"7"', modified: 'Mon, 02 Mar 2026 00:35:06 GMT' });
    expect([textOf(reply), spent]).toEqual(['закон', { requests: 1, bytes: 10 }]);
  });

  test('with the marks of what is here is answered 304', async () => {
    const modified = 'Mon, 02 Mar 2026 00:35:06 GMT';
    const { reply } = await asked({ '/x': (headers) => ({ status: headers['if-modified-since'] === modified && headers['if-none-match'] === '"7"' ? 304 : 200, headers: { 'Content-Length': '7000000' } }) }, { known: { etag: '"7"', modified } });
    expect(reply).toEqual({ kind: 'unchanged' });
  });

  test('waits until 5–7 seconds after the one before', async () => {
    expect((await asked({ '/x': {} }, { spent: { ago: 1000 } })).waits).toEqual([5000]);
    await server?.close();
    expect((await asked({ '/x': {} }, { spent: { ago: 6000 } })).waits).toEqual([]);
  });

  test.each([[{ requests: 100_000 }, 'stopped collect-day-requests'], [{ bytes: 190_000_000 }, 'stopped collect-day-bytes']])('beyond the day (%o) is not sent', async (spent, code) => {
    const { reply, paths } = await asked({ '/x': {} }, { spent });
    expect([codeOf(reply), paths]).toEqual([code, []]);
  });
});

describe('a fault that passes is met with patience', () => {
  test('500, then the text', async () => {
    const { reply, waits, spent } = await asked({ '/x': (_, times) => (times === 0 ? { status: 500 } : { body: 'law' }) });
    expect([textOf(reply), waits, spent.requests]).toEqual(['law', [10_000], 2]);
  });

  test('a cut connection, then the text', async () => {
    const { reply, spent } = await asked({ '/x': (_, times) => (times === 0 ? { body: 'law of the border', cutAfter: 3 } : { body: 'law' }) });
    expect([textOf(reply), spent]).toEqual(['law', { requests: 2, bytes: 6 }]);
  });

  test('after the last attempt it is one sentence', async () => {
    const { reply, waits, paths } = await asked({ '/x': { body: 'law of the border', cutAfter: 3 } });
    expect([codeOf(reply), waits, paths.length]).toEqual(['refused collect-cut', [10_000, 30_000, 60_000], 4]);
    await server?.close();
    expect(codeOf((await asked({ '/x': { status: 503 } })).reply)).toBe('refused collect-server-fault');
  });

  test.each([['3', 3000], ['Sun, 22 Nov 2026 12:00:40 GMT', 40_000]])('429 with Retry-After: %s is waited for', async (value, wait) => {
    const { reply, waits } = await asked({ '/x': (_, times) => (times === 0 ? { status: 429, headers: { 'Retry-After': value } } : { body: 'law' }) });
    expect(textOf(reply)).toBe('law');
    expect(waits[0]).toBe(wait);
  });

  test('who asks to wait an hour is asked in another run', async () => {
    const { reply, waits } = await asked({ '/x': { status: 429, headers: { 'Retry-After': '3600' } } });
    expect([codeOf(reply), waits]).toEqual(['stopped collect-busy', []]);
  });

  test('nobody there', async () => {
    const routes = {};
    const gone = await publisherServer(routes);
    await gone.close();
    const publisher = publishersFrom({ ZVIRKA_RADA: gone.base, ZVIRKA_PAUSE: '0' }).rada;
    const desk: Desk = { publisher, clock: { now: () => NOW, random: () => 0, sleep: () => Promise.resolve() }, today: () => ({ day: '', requests: 0, bytes: 0, last: 0 }), spend: () => Promise.resolve() };
    expect(codeOf(await ask({ address: { publisher: 'rada', path: '/x', headers: {}, maxBytes: 10 } }, desk))).toBe('stopped collect-unreachable');
  });
});

describe('an answer that is none', () => {
  test.each([
    [404, 'absent collect-not-there'], [406, 'absent collect-not-there'], [300, 'refused collect-several'], [403, 'stopped collect-forbidden'],
    [202, 'refused source-challenge'], [304, 'refused collect-status'], [418, 'refused collect-status'],
  ])('%d is %s, once', async (status, code) => {
    const { reply, paths } = await asked({ '/x': { status } });
    expect([codeOf(reply), paths.length]).toEqual([code, 1]);
  });
});

describe('packed and large answers', () => {
  test('gzip is unpacked, and counted as it came', async () => {
    const packed = gzipSync('law '.repeat(1000));
    const { reply, spent } = await asked({ '/x': { body: packed, headers: { 'Content-Encoding': 'gzip' } } });
    expect([textOf(reply), spent.bytes]).toEqual(['law '.repeat(1000), packed.length]);
  });

  test('a gzip stream that breaks off inside a whole answer is a cut', async () => {
    const packed = gzipSync(Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 7919) % 251)));
    expect(codeOf((await asked({ '/x': { body: packed.subarray(0, -20), headers: { 'Content-Encoding': 'gzip' } } })).reply)).toBe('refused collect-cut');
  });

  test('what unpacks to more than a text may have is refused at once', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    const { reply, paths } = await asked({ '/x': { body: bomb, headers: { 'Content-Encoding': 'gzip' } } });
    expect([codeOf(reply), paths.length]).toEqual(['refused collect-too-large', 1]);
  });

  test('so is what announces more', async () => {
    expect(codeOf((await asked({ '/x': { body: 'x'.repeat(10_001) } })).reply)).toBe('refused collect-too-large');
  });

  test('a packing nobody asked for is refused', async () => {
    expect(codeOf((await asked({ '/x': { body: 'law', headers: { 'Content-Encoding': 'br' } } })).reply)).toBe('refused collect-packing');
  });
});

describe('redirects', () => {
  const to = (location: string): Route => ({ status: 303, headers: { Location: location } });

  test('inside the publisher are followed; each request counts', async () => {
    const { reply, paths, spent } = await asked({ '/x': to('/y/'), '/y/': to('DOC_1'), '/y/DOC_1': { body: 'law' } });
    expect([textOf(reply), paths, spent.requests]).toEqual(['law', ['/x', '/y/', '/y/DOC_1'], 3]);
  });

  test('in a circle end', async () => {
    const { reply, paths } = await asked({ '/x': to('/y'), '/y': to('/x') });
    expect([codeOf(reply), paths]).toEqual(['refused collect-redirect-loop', ['/x', '/y']]);
  });

  test('without end end', async () => {
    const routes = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [n === 0 ? '/x' : `/${n}`, to(`/${n + 1}`)]));
    const { reply, paths } = await asked(routes);
    expect([codeOf(reply), paths.length]).toEqual(['refused collect-redirect-loop', 6]);
  });

  test('to another host are not followed', async () => {
    const foreign = await publisherServer({ '/x': { body: 'not law' } });
    const { reply } = await asked({ '/x': to(`${foreign.base}/x`) });
    expect([codeOf(reply), foreign.asked]).toEqual(['refused collect-redirect-foreign', []]);
    await foreign.close();
  });

  test('to nowhere are a sentence', async () => {
    expect(codeOf((await asked({ '/x': { status: 302 } })).reply)).toBe('refused collect-redirect-broken');
  });
});
