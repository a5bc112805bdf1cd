/**
 * Reading an expert's workbook in a capped child process, as every foreign file is read.
 *
 * @example
 * const { value, messages } = await readWorkbookCapped('table.xlsx');
 */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReadWorkbook } from '../../src/lib/forms/workbook/read.ts';
import { LARGEST_WORKBOOK } from '../../src/lib/forms/workbook/parts.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { obstacleTo, printedByChild } from './capped.ts';
import { projectFolder } from './layers.ts';

const CHILD = path.join(projectFolder(), 'scripts/store/capped-workbook-child.ts');

/** The workbook, or messages that say why it cannot be used. Never throws for the file. */
export async function readWorkbookCapped(file: string): Promise<{ value: ReadWorkbook | undefined; messages: Message[] }> {
  const obstacle = await obstacleTo(file);
  if (obstacle) return { value: undefined, messages: [obstacle] };
  if ((await stat(file)).size > LARGEST_WORKBOOK) return { value: undefined, messages: [message('workbook-large', { limit: LARGEST_WORKBOOK / 1_000_000 })] };
  const printed = await printedByChild(CHILD, [path.resolve(file)]);
  return typeof printed === 'string' ? (JSON.parse(printed) as Awaited<ReturnType<typeof readWorkbookCapped>>) : { value: undefined, messages: [printed] };
}
