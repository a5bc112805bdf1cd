/** One answer, whole or not at all. What a publisher's answer may be is tested with the courier; here what only the clock shows. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { exchange, type ExchangeError } from '../../../scripts/collect/exchange.ts';
import { publisherServer } from './publisher-server.ts';

const faultOf = (address: string, seconds = 20): Promise<unknown> =>
  exchange(new URL(address), { headers: {}, maxBytes: 1000, seconds }).catch(({ fault, wire }: ExchangeError) => ({ fault, wire }));

/** A server that says exactly these bytes and closes. */
async function saying(bytes: string, work: (base: string) => Promise<void>): Promise<void> {
  const server = createServer((socket) => socket.once('data', () => socket.end(bytes)).on('error', () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.close();
}

test('an answer that stops coming is given up in time', async () => {
  const server = await publisherServer({ '/x': { body: 'law of the border', stopAfter: 3 } });
  expect(await faultOf(`${server.base}/x`, 0.3)).toEqual({ fault: 'timeout', wire: 3 });
  await server.close();
});

test('fewer bytes than announced are a cut, also when the connection ends in order', () =>
  saying('HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\nlaw', async (base) => expect(await faultOf(base)).toEqual({ fault: 'cut', wire: 3 })));

test('so is a chunked answer without its end', () =>
  saying('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nlaw\r\n', async (base) => expect(await faultOf(base)).toEqual({ fault: 'cut', wire: 3 })));

test('what is no HTTP is nobody there', () => saying('law\r\n\r\n', async (base) => expect(await faultOf(base)).toEqual({ fault: 'unreachable', wire: 0 })));

test('a connection is not kept for the next request, which comes seconds later', async () => {
  const server = await publisherServer({ '/x': { body: 'law' } });
  await exchange(new URL(`${server.base}/x`), { headers: {}, maxBytes: 1000, seconds: 20 });
  expect(server.headers[0]?.connection).toBe('close');
  await server.close();
});
