/**
 * Ten thousand damaged files: none may crash the program, hang it, be stored otherwise than it was read, or leave half a file.
 */
import path from 'node:path';
import type { Measure } from '../measure.ts';
import { counted, inMilliseconds, spreadOf } from '../statistics.ts';
import { INPUT_KINDS } from './inputs.ts';
import { runDamaged, type Damaged } from './run.ts';
import type { Ending } from './worker.ts';

/** Together 10,000: most for the format with the most that can break. */
const HOW_MANY: Record<(typeof INPUT_KINDS)[number], number> = { txt: 3000, xhtml: 3000, docx: 4000 };

const of = ({ endings }: Damaged, ending: Ending['ending']): Ending[] => endings.filter((one) => one.ending === ending);

function refusals(runs: readonly Damaged[]): string[][] {
  const because = new Map<string, number>();
  for (const { because: code = '' } of runs.flatMap((run) => of(run, 'refused'))) because.set(code, (because.get(code) ?? 0) + 1);
  return [...because].sort(([, a], [, b]) => b - a).map(([code, times]) => [code, counted(times)]);
}

export const fuzzMeasure: Measure = {
  name: 'fuzz',
  title: 'Damaged files',
  run: async ({ quick, scratch, tell }) => {
    const runs: Damaged[] = [];
    for (const kind of INPUT_KINDS) {
      runs.push(await runDamaged(kind, 0, quick ? Math.round(HOW_MANY[kind] / 20) : HOW_MANY[kind], path.join(scratch, 'damaged')));
      tell(`fuzz: ${kind} done`);
    }
    const rows = INPUT_KINDS.map((kind, at) => {
      const run = runs[at]!;
      const times = spreadOf(run.endings.map(({ milliseconds }) => milliseconds));
      return [kind, ...[run.endings.length + run.hung.length, of(run, 'stored').length, of(run, 'refused').length, of(run, 'fault').length, of(run, 'crash').length, run.hung.length, run.broken.length].map(counted), inMilliseconds(times)];
    });
    const wrong = INPUT_KINDS.flatMap((kind, at) => [
      ...[...of(runs[at]!, 'crash'), ...of(runs[at]!, 'fault')].map(({ number, because = '' }) => [`${kind} ${number}`, because.slice(0, 300)]),
      ...runs[at]!.hung.map((number) => [`${kind} ${number}`, 'not done in time']),
      ...runs[at]!.broken.map((name) => [name, 'not whole on disk']),
    ]);
    return {
      method: [
        'Laws made from a seed (a Rada text, a page of the Official Journal, a Word file), each damaged by the same seed in one to four ways: cut, doubled, moved, labels and braces invented, tags dropped or nested thousands deep, bytes flipped. Input n of a kind is the same on every machine (`scripts/bench/fuzz/inputs.ts`).',
        'Each goes through reader, outline, storage and the check of an import and is written as an import writes. Stored: kept, equal to what was read. Refused: one sentence. Fault: our own check stopped it. Crash: an exception. Hung: more than 28 s or the end of the thread. Broken: a file on disk that is not whole.',
      ],
      tables: [
        { title: 'How damaged files end', columns: ['kind', 'inputs', 'stored', 'refused', 'fault', 'crash', 'hung', 'broken', 'time each'], rows },
        { title: 'Why they were refused', columns: ['message', 'times'], rows: refusals(runs) },
        { title: 'What went wrong', columns: ['input', 'what'], words: [1], rows: wrong },
      ],
    };
  },
};
