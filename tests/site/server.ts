/** A plain web server for tests: files below a path, nothing else, as any hosting gives. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
};

/** Serves a folder below `base` (`/` or `/some/path/`). `root` is the address of the site, with a slash at the end. */
export async function serve(folder: string, base: string): Promise<{ root: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const inside = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
      const file = inside === undefined ? undefined : path.join(folder, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside);
      const found = file !== undefined && file.startsWith(folder) && (await stat(file).then((entry) => entry.isFile(), () => false));
      if (!found) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { root: `http://127.0.0.1:${port}${base}`, close };
}
