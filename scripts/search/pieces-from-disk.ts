/** Stands in for `src/client/index-pieces.ts` where `index-on-disk.ts` bundles the engine for Node: the same files, their script wrapping taken off. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The folder of the index, put in by the bundler. */
declare const PIECES: string;

export async function readPiece(address: string): Promise<Response> {
  const name = address.replace(/^\/?pieces\//, '').replace(/\?.*$/, '');
  const script = await readFile(path.join(PIECES, `${name}.js`), 'utf8');
  const found = /^zvirkaPiece\("([^"]+)","([^"]*)"\)\n$/.exec(script);
  if (!found || found[1] !== name) throw new Error(`${name}.js is no piece of an index`);
  return new Response(Buffer.from(found[2]!, 'base64'));
}
