/**
 * Takes damaged inputs one after another, as an import would: read, outlined, named, held against itself, written in one step
 * into the folder it was given. Says how each ended. Run in a thread of its own, so that one that never ends can be ended.
 */
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { identify } from '../../../src/lib/edition/identify.ts';
import { writeMarkdown } from '../../../src/lib/edition/markdown-write.ts';
import { textOfBlocks } from '../../../src/lib/edition/text.ts';
import type { Edition } from '../../../src/lib/model/edition.ts';
import { outline } from '../../../src/lib/outline/outline.ts';
import { read } from '../../../src/lib/read/read.ts';
import { writeAtomically } from '../../store/atomic.ts';
import { selfCheck } from '../../store/fidelity.ts';
import { traditionOfReading } from '../../store/opened.ts';
import { INPUT_KINDS, inputOf, type InputKind } from './inputs.ts';

const task = z.object({ kind: z.enum(INPUT_KINDS), from: z.number(), to: z.number(), folder: z.string() }).parse(workerData);

/** How one input ended. `fault`: our own check found that the text would not be stored as it was read. */
export interface Ending {
  number: number;
  milliseconds: number;
  ending: 'stored' | 'refused' | 'fault' | 'crash';
  /** Code of the message that refused it, or the exception. */
  because?: string;
}

async function endingOf(kind: InputKind, number: number): Promise<Pick<Ending, 'ending' | 'because'>> {
  const { value: reading, messages } = await read(inputOf(kind, number), { changes: 'accept' });
  const refusal = messages.find(({ severity }) => severity === 'error');
  if (refusal) return { ending: 'refused', because: refusal.code };
  const tradition = traditionOfReading(reading);
  const drafts = outline(reading, tradition);
  const edition: Edition = {
    meta: { act: `${tradition}/damaged-${number}`, date: '2026-01-01', lang: 'uk', nature: 'draft', source: { publisher: 'measured', format: reading.dialect } },
    body: identify(drafts.value, tradition),
  };
  const markdown = writeMarkdown(edition);
  const [fault] = selfCheck(textOfBlocks(reading.blocks), edition, markdown, [...messages, ...drafts.messages]);
  if (fault) return { ending: 'fault', because: `${fault.code} ${JSON.stringify(fault.facts)}` };
  await writeAtomically(task.folder, `${kind}-${number}.md`, markdown);
  return { ending: 'stored' };
}

for (let number = task.from; number < task.to; number++) {
  const started = performance.now();
  const { ending, because } = await endingOf(task.kind, number).catch((cause: unknown) => ({ ending: 'crash' as const, because: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }));
  const said: Ending = { number, milliseconds: performance.now() - started, ending, ...(because !== undefined && { because }) };
  parentPort?.postMessage(said);
}
