/** A publisher on loopback: answers as it is told, notes what it was asked for. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** The connection breaks off after so many bytes of the body. */
  cutAfter?: number;
  /** After so many bytes nothing more comes, and the connection stays. */
  stopAfter?: number;
}

/** An answer, or what to answer the n-th time (from 0) and to these headers. */
export type Route = Reply | ((headers: IncomingHttpHeaders, times: number) => Reply);

export interface PublisherServer {
  /** `http://127.0.0.1:40123` */
  base: string;
  /** Paths in the order they were asked for. */
  asked: string[];
  /** The headers of each. */
  headers: IncomingHttpHeaders[];
  /** Called with each path before it is answered; what it gives changes the answer. */
  onRequest?: (path: string) => Partial<Reply> | undefined;
  close: () => Promise<void>;
}

/** Starts one. A path without route is answered with 404. */
export async function publisherServer(routes: Record<string, Route>): Promise<PublisherServer> {
  const server = createServer((request, response) => answer(request, response));
  const here: PublisherServer = {
    base: '', asked: [], headers: [],
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '';
    const times = here.asked.filter((one) => one === path).length;
    here.asked.push(path);
    here.headers.push(request.headers);
    const otherwise = here.onRequest?.(path);
    const route = routes[path] ?? { status: 404, body: 'Not Found' };
    send(response, { ...(typeof route === 'function' ? route(request.headers, times) : route), ...otherwise });
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  here.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return here;
}

function send(response: ServerResponse, { status = 200, headers = {}, body = '', cutAfter, stopAfter }: Reply): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, status === 304 ? headers : { 'Content-Length': String(bytes.length), ...headers });
  if (stopAfter !== undefined) response.write(bytes.subarray(0, stopAfter));
  else if (cutAfter === undefined) response.end(status === 304 ? undefined : bytes);
  else response.write(bytes.subarray(0, cutAfter), () => response.destroy());
}
