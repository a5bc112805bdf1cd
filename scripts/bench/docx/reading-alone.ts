/**
 * Reading a Word file again and again in one warm process: `node reading-alone.ts FILE RUNS` prints
 * `{"ours":[ms, …],"mammoth":[ms, …]}`. Ours is reader, outline, names, legal Markdown and back; the two take turns, after one run that is not counted.
 */
import { readFileSync } from 'node:fs';
import { convertToHtml } from 'mammoth';
import { take } from '../pipeline.ts';

const [file = '', runs = '5'] = process.argv.slice(2);
const buffer = readFileSync(file);

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const ours: number[] = [];
const mammoth: number[] = [];
for (let run = 0; run <= Number(runs); run++) {
  ours.push(await milliseconds(() => take(buffer)));
  mammoth.push(await milliseconds(() => convertToHtml({ buffer })));
}
process.stdout.write(JSON.stringify({ ours: ours.slice(1), mammoth: mammoth.slice(1) }));
