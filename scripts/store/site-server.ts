/**
 * A small web server for the built site: files of one folder below one path, nothing else. It needs no network, sends no
 * file from outside the folder, and behaves as any plain web server would (`index.html` of a folder, a slash added to its
 * address), so what works here works anywhere.
 *
 * @example
 * const { address, close } = await serveSite({ folder: 'dist', port: 4321, root: '/' });
 */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface SiteOptions {
  folder: string;
  /** The first port tried; 0 asks the system for a free one. */
  port: number;
  /** `/` or `/some/path/`. */
  root: string;
}

export interface Site {
  address: string;
  port: number;
  close: () => Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.ico': 'image/x-icon',
  '.woff2': 'font/woff2', '.woff': 'font/woff', '.wasm': 'application/wasm', '.txt': 'text/plain; charset=utf-8', '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8', '.pdf': 'application/pdf', '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** How many ports are tried after the first. */
export const PORTS_TRIED = 20;

/** Starts the server on this machine only; a taken port gives way to the next. Undefined when none of them is free. */
export async function serveSite({ folder, port, root }: SiteOptions): Promise<Site | undefined> {
  const base = await realpath(folder);
  for (let candidate = port; candidate <= Math.min(65535, port + PORTS_TRIED); candidate++) {
    const server = createServer((request, response) => {
      answer(base, root, request, response).catch(() => end(response, 500));
    });
    if (!(await listens(server, candidate))) continue;
    const taken = (server.address() as AddressInfo).port;
    return { address: `http://127.0.0.1:${taken}${root}`, port: taken, close: () => closed(server) };
  }
  return undefined;
}

const listens = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error)));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

async function answer(base: string, root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' });
  const [asked = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  if (asked === root.slice(0, -1) && root !== '/') return end(response, 301, { location: root });
  const found = asked.startsWith(root) ? await locate(base, asked.slice(root.length)) : undefined;
  if (found === 'folder') return end(response, 301, { location: `${asked.replace(/^\/+/, '/')}/${query ? `?${query}` : ''}` });
  if (found) return send(found, 200, request, response);
  const missing = await locate(base, '404.html');
  return missing && missing !== 'folder' ? send(missing, 404, request, response) : end(response, 404);
}

/** The file an address names; 'folder' when a slash is missing after a folder's name; undefined when there is none inside. */
async function locate(base: string, asked: string): Promise<string | undefined> {
  const name = decoded(asked);
  if (name === undefined || name.includes('\0')) return undefined;
  const file = await realpath(path.join(base, name)).catch(() => undefined);
  if (file === undefined || (file !== base && !file.startsWith(base + path.sep))) return undefined;
  const there = await stat(file);
  if (!there.isDirectory()) return name.endsWith('/') ? undefined : file;
  if (name !== '' && !name.endsWith('/')) return 'folder';
  return locate(base, `${asked}index.html`);
}

function decoded(asked: string): string | undefined {
  try {
    return decodeURIComponent(asked);
  } catch {
    return undefined;
  }
}

async function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { size } = await stat(file);
  response.writeHead(status, {
    'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': size, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(`${status}\n`);
}
