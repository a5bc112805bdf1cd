/**
 * How long a Word file takes, ours beside mammoth and pandoc: whole processes as a user starts them, in turn, so that a
 * slow minute of the machine falls on all of them; and both in one warm process, start-up aside.
 */
import path from 'node:path';
import { DONE, FINDINGS } from '../../commands/verb.ts';
import { projectFolder } from '../../store/layers.ts';
import { watch, watchToSuccess, type Watched } from '../processes.ts';
import { inBytes, inMilliseconds, inSeconds, ratio, spreadOf } from '../statistics.ts';
import type { Sample } from './samples.ts';

export type Program = (file: string) => Promise<Watched>;

export const MAMMOTH_ALONE = path.join(import.meta.dirname, 'mammoth-alone.ts');
const READING_ALONE = path.join(import.meta.dirname, 'reading-alone.ts');
const ZVIRKA = path.join(projectFolder(), 'scripts/zvirka.ts');

/** Findings (exit 1) are an answer too; only a refusal ends the measure. */
export const OURS: Program = async (file) => {
  const watched = await watch(process.execPath, [ZVIRKA, 'import', file, '--act', 'ua/measured', '--date', '2026-01-01', '--lang', 'uk', '--dry-run', '--json']);
  if (watched.code !== DONE && watched.code !== FINDINGS) throw new Error(`zvirka import ended with ${watched.code}: ${watched.stderr.trim()}`);
  return watched;
};
export const MAMMOTH: Program = (file) => watchToSuccess(process.execPath, [MAMMOTH_ALONE, file]);
export const PANDOC: Program = (file) => watchToSuccess('pandoc', ['-f', 'docx', '-t', 'html', '--wrap=none', file]);

/** Start-up aside: both in one warm process. */
export async function warmRow(sample: Sample, runs: number): Promise<string[]> {
  const { stdout } = await watchToSuccess(process.execPath, [READING_ALONE, sample.file, String(runs)]);
  const { ours, mammoth } = JSON.parse(stdout) as { ours: number[]; mammoth: number[] };
  const [us, them] = [spreadOf(ours), spreadOf(mammoth)];
  return [sample.name, inMilliseconds(us), inMilliseconds(them), ratio(us.median, them.median)];
}

/** One row of whole-process times; a program that is not installed has none. */
export async function timeRow(sample: Sample, programs: readonly (Program | undefined)[], runs: number): Promise<string[]> {
  const seen = programs.map((): Watched[] => []);
  for (let run = 0; run <= runs; run++) {
    for (const [at, program] of programs.entries()) if (program) seen[at]!.push(await program(sample.file));
  }
  const spreads = seen.map((watched) => (watched.length > 1 ? spreadOf(watched.slice(1).map(({ seconds }) => seconds)) : undefined));
  const peaks = seen.map((watched) => Math.max(...watched.map(({ peakBytes }) => peakBytes ?? 0)));
  const [ours] = spreads;
  const beside = (at: number): string[] => (spreads[at] && ours ? [inSeconds(spreads[at]), ratio(ours.median, spreads[at].median)] : ['not installed', '']);
  return [sample.name, inBytes(sample.size), ours ? inSeconds(ours) : '', ...beside(1), ...beside(2), ...peaks.map((peak) => (peak > 0 ? inBytes(peak) : ''))];
}
