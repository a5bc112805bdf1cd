/**
 * The bulk file of the corpus: 8,164 acts as article JSON, one file an act. Scraped by a third party from the Rada's pages,
 * with known defects (`status` useless, final provisions glued to the last article), so never a gold; but a text of every
 * kind and age there is.
 *
 * @example
 * for await (const act of bulkActs(archive, scratch)) printedText(act); // 'З А К О Н   У К Р А Ї Н И\nПро …'
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { watchToSuccess } from '../processes.ts';

const bulkActSchema = z.object({
  id: z.string(),
  title: z.string(),
  issued_date: z.string(),
  url: z.string(),
  provisions: z.array(z.object({ provision_ref: z.string(), title: z.string(), content: z.string() })),
});
export type BulkAct = z.infer<typeof bulkActSchema>;

/** Where the bulk file stands in the corpus. */
export const BULK_ARCHIVE = 'ua/bulk/acts-8164.tar.xz';

/** Unpacks the bulk file (`tar` with xz) into `folder` and gives its acts one by one, in the order of their file names. */
export async function* bulkActs(archive: string, folder: string): AsyncGenerator<BulkAct> {
  await watchToSuccess('tar', ['-xJf', archive, '-C', folder]);
  for (const file of globSync('seed/*.json', { cwd: folder }).sort()) {
    yield bulkActSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  }
}

/** The provision a whole document was scraped into when it was not cut in articles; its title («Стаття 0. …») is not of the act. */
export const WHOLE_DOCUMENT = 'art0';

/** The act as a text: the lines of its provisions, each article below its heading. */
export const printedText = ({ provisions }: Pick<BulkAct, 'provisions'>): string =>
  provisions.map(({ provision_ref, title, content }) => (provision_ref === WHOLE_DOCUMENT ? content : `${title}\n${content}`)).join('\n');
