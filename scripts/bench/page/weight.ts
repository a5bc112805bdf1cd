/**
 * What a page weighs on its way to a reader: its HTML, the scripts and the style sheets it names, each compressed as a web server does.
 *
 * @example
 * weightOfPage('dist', 'acts/ua/2073-20/index.html') // { html: { gzip: 58120, brotli: 47033 }, script: …, style: … }
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface Compressed {
  gzip: number;
  brotli: number;
}

export interface PageWeight {
  html: Compressed;
  script: Compressed;
  style: Compressed;
}

/** The best either does: files of a site are compressed once. */
export const compressed = (bytes: Uint8Array): Compressed => ({ gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length });

const added = (sizes: readonly Compressed[]): Compressed => sizes.reduce((sum, size) => ({ gzip: sum.gzip + size.gzip, brotli: sum.brotli + size.brotli }), { gzip: 0, brotli: 0 });

/** Weighs a page of a built site, by its place below the root. */
export function weightOfPage(dist: string, page: string): PageWeight {
  const html = readFileSync(path.join(dist, page), 'utf8');
  const named = (pattern: RegExp): Compressed =>
    added([...html.matchAll(pattern)].map(([, address = '']) => compressed(readFileSync(path.join(dist, path.dirname(page), address)))));
  return { html: compressed(Buffer.from(html)), script: named(/<script[^>]*\ssrc="([^"]+)"/g), style: named(/<link rel="stylesheet" href="([^"]+)"/g) };
}
