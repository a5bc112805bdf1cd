/**
 * One request and its answer, whole or not at all. `node:http` and not `fetch`: a gzip stream that breaks off must be a
 * fault (fetch ends it quietly), and the bytes on the line are counted for the daily limit.
 *
 * @example
 * await exchange(new URL('https://data.rada.gov.ua/laws/show/1103-16.xml'), { headers: {}, maxBytes: 64e6, seconds: 120 })
 * // { status: 200, headers: { etag: … }, bytes, wire: 21034 }
 */
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** The body, unpacked. */
  bytes: Uint8Array;
  /** Bytes of the body on the line. */
  wire: number;
}

export interface Asking {
  headers: Readonly<Record<string, string>>;
  /** Of the unpacked body. */
  maxBytes: number;
  /** For the whole exchange. */
  seconds: number;
}

/** `unreachable`: nobody answered; `cut`: the answer broke off; the others as they say. */
export type Fault = 'unreachable' | 'cut' | 'timeout' | 'too-large' | 'packing';

export class ExchangeError extends Error {
  readonly fault: Fault;
  /** Bytes that came before the fault. */
  readonly wire: number;

  /** The system's word for it, "ENOTFOUND"; '' when there is none. */
  readonly reason: string;

  constructor(fault: Fault, wire: number, cause?: unknown) {
    super(fault, { cause });
    this.name = 'ExchangeError';
    this.fault = fault;
    this.wire = wire;
    this.reason = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  }
}

/** Sends a GET and reads the answer. Redirects are answers. Throws an `ExchangeError`. */
export async function exchange(address: URL, { headers, maxBytes, seconds }: Asking): Promise<Answer> {
  const signal = AbortSignal.timeout(seconds * 1000);
  const counted = { wire: 0 };
  let answered = false;
  try {
    const response = await send(address, headers, signal);
    answered = true;
    const bytes = await bodyOf(response, maxBytes, counted);
    return { status: response.statusCode ?? 0, headers: response.headers, bytes, wire: counted.wire };
  } catch (cause) {
    if (cause instanceof ExchangeError) throw cause;
    throw new ExchangeError(signal.aborted ? 'timeout' : answered ? 'cut' : 'unreachable', counted.wire, cause);
  }
}

function send(address: URL, headers: Asking['headers'], signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = address.protocol === 'https:' ? httpsRequest : httpRequest;
    // A connection kept through the pause would often be closed by the server just when it is used again.
    const own = { 'Accept-Encoding': 'gzip', Connection: 'close' };
    request(address, { headers: { ...headers, ...own }, signal }, resolve).on('error', reject).end();
  });
}

/** The body, counted on the line and capped after unpacking. A 304 may announce what it does not bring. */
async function bodyOf(response: IncomingMessage, maxBytes: number, counted: { wire: number }): Promise<Uint8Array> {
  const refuse = (fault: Fault): ExchangeError => {
    response.destroy();
    return new ExchangeError(fault, counted.wire);
  };
  const bodiless = response.statusCode === 304 || response.statusCode === 204;
  const packing = bodiless ? 'identity' : (response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity');
  if (packing !== 'identity' && packing !== 'gzip') throw refuse('packing');
  if (!bodiless && Number(response.headers['content-length'] ?? 0) > maxBytes) throw refuse('too-large');
  response.on('data', (piece: Buffer) => { counted.wire += piece.length; });
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of (packing === 'gzip' ? unpacked(response) : response) as AsyncIterable<Buffer>) {
    pieces.push(piece);
    size += piece.length;
    if (size > maxBytes) throw refuse('too-large');
  }
  if (!response.complete) throw new ExchangeError('cut', counted.wire);
  return Buffer.concat(pieces);
}

/** A stream that breaks off ends the unpacking with an error. */
function unpacked(response: IncomingMessage): Readable {
  const gunzip = createGunzip();
  response.on('error', (cause) => gunzip.destroy(cause));
  return response.pipe(gunzip);
}
