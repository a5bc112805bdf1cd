import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../../../scripts/store/site-server.ts';
import { freshFolder } from '../zvirka.ts';

const { folder, remove } = freshFolder();
const dist = path.join(folder, 'dist');
let site: Site | undefined;
let below: Site | undefined;

beforeAll(async () => {
  mkdirSync(path.join(dist, 'acts/ua'), { recursive: true });
  writeFileSync(path.join(dist, 'index.html'), 'home');
  writeFileSync(path.join(dist, 'acts/index.html'), 'acts');
  writeFileSync(path.join(dist, 'пошук.js'), 'search');
  writeFileSync(path.join(dist, 'font.woff2'), 'font');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  mkdirSync(path.join(folder, 'dist-secret'));
  writeFileSync(path.join(folder, 'dist-secret/a.txt'), 'secret');
  symlinkSync(path.join(folder, 'secret.txt'), path.join(dist, 'link.txt'));
  site = await serveSite({ folder: dist, port: 0, root: '/' });
  below = await serveSite({ folder: dist, port: 0, root: '/some/path/' });
});
afterAll(async () => {
  await site?.close();
  await below?.close();
  remove();
});

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  body: string;
}

/** Asks for a path exactly as written: `fetch` would tidy `..` away before sending. */
const ask = (server: Site | undefined, asked: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server?.port, path: asked, method }, (response) => {
      let body = '';
      response.on('data', (data: Buffer) => { body += data.toString(); });
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], location: response.headers.location, body }));
    });
    sent.on('error', reject);
    sent.end();
  });

describe('the server of the built site', () => {
  test('gives index.html of a folder and files with their types', async () => {
    expect(await ask(site, '/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: 'home' });
    expect(await ask(site, '/acts/?h=1')).toMatchObject({ status: 200, body: 'acts' });
    expect(await ask(site, '/font.woff2')).toMatchObject({ status: 200, type: 'font/woff2' });
    expect(await ask(site, `/${encodeURIComponent('пошук.js')}`)).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
  });

  test('adds the slash after a folder and keeps the query', async () => {
    expect(await ask(site, '/acts?h=мова'.replace('мова', '%D0%BC'))).toMatchObject({ status: 301, location: '/acts/?h=%D0%BC' });
  });

  test('never sends a browser to another host', async () => {
    expect((await ask(site, '//acts')).location).toBe('/acts/');
  });

  test('answers HEAD without a body and refuses other methods', async () => {
    expect(await ask(site, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await ask(site, '/', 'POST')).status).toBe(405);
  });

  test.each([
    '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/acts/../../secret.txt', '/..%5csecret.txt', '/link.txt', '/../dist-secret/a.txt', '/%00', '/%E0%A4%A',
    '/acts/ua/', '/none', '/index.html/',
  ])('%s is not found', async (asked) => {
    expect(await ask(site, asked)).toMatchObject({ status: 404 });
  });

  test('stands below a path and only there', async () => {
    expect(await ask(below, '/some/path/acts/')).toMatchObject({ status: 200, body: 'acts' });
    expect(await ask(below, '/some/path')).toMatchObject({ status: 301, location: '/some/path/' });
    expect(await ask(below, '/acts/')).toMatchObject({ status: 404 });
    expect(below?.address).toBe(`http://127.0.0.1:${below?.port}/some/path/`);
  });

  test('a taken port gives way to the next free one', async () => {
    const next = await serveSite({ folder: dist, port: site?.port ?? 0, root: '/' });
    expect(next?.port).toBeGreaterThan(site?.port ?? 0);
    await next?.close();
  });

  test('shows 404.html where there is one', async () => {
    writeFileSync(path.join(dist, '404.html'), 'немає');
    expect(await ask(site, '/none')).toMatchObject({ status: 404, body: 'немає', type: 'text/html; charset=utf-8' });
  });
});
