/**
 * A table of form A that came back in Word. The file has no hidden base: what it changed is told from what the same form says of the
 * record today, so that a table made of another record or of other editions is refused unless it is accepted.
 *
 * @example
 * const { rows, messages } = await readFormCapped('table.docx', await openTable('eu/32016r0399'), false);
 */
import { outlineTree } from '../../src/lib/concordance/outline-tree.ts';
import { actIndex, type ActIndex } from '../../src/lib/cite/acts.ts';
import { citationsOf } from '../../src/lib/cite/resolve.ts';
import { editedByForm, formRows } from '../../src/lib/forms/official/read-form-a.ts';
import { filled, FORM_WORDS } from '../../src/lib/forms/official/words.ts';
import type { EditedRow } from '../../src/lib/forms/workbook/merge.ts';
import type { Block } from '../../src/lib/model/block.ts';
import { hasErrors, message, type Message } from '../../src/lib/model/message.ts';
import { readCapped } from './capped.ts';
import { labelsIn } from './concordance-labels.ts';
import type { Table } from './concordance-table.ts';
import { bookOf } from './concordance-workbook.ts';
import { datedOutlines, loadOutline } from './outlines.ts';
import { linesOfTable, shownOutline } from './table-lines.ts';

/** The rows of the file; none and messages of severity `error` when it cannot be used. */
export async function readFormCapped(file: string, table: Table, acceptsBasis: boolean): Promise<{ rows?: EditedRow[]; messages: Message[] }> {
  const { value: { blocks }, messages } = await readCapped(file);
  if (hasErrors(messages)) return { messages };
  const rows = formRows(blocks.flatMap(({ rows: cells }) => (cells ? [cells] : [])));
  if (!rows) return { messages: [message('form-no-table')] };
  const { facts, lines } = await linesOfTable(table, { speech: 'uk' });
  const said = filled(FORM_WORDS.uk.madeFrom, { editions: facts.editions.join(', '), record: facts.record.slice(0, 16) });
  if (!acceptsBasis && !printed(blocks).includes(bare(said))) return { messages: [message('form-other-record')] };
  const index = actIndex(table.acts.map(({ act }) => act));
  const widened = await withActsCited(table, rows, index);
  return editedByForm(rows, lines, { labels: labelsIn('uk'), book: bookOf(widened), citedIn: (text) => provisionsCitedIn(text, widened, index) });
}

const bare = (text: string): string => text.replace(/\s+/g, '');
const printed = (blocks: readonly Block[]): string => bare(blocks.map(({ text }) => text).join(''));

/** The acts that column 4 cites, with their provisions. */
async function withActsCited(table: Table, rows: readonly (readonly string[])[], index: ActIndex): Promise<Table> {
  const outlines = new Map(table.outlines);
  for (const act of new Set(rows.flatMap((row) => citedUnits(row[3] ?? '', index).map((cited) => cited.act)))) {
    const entry = outlines.has(act) ? undefined : table.acts.find((candidate) => candidate.act.id === act);
    const newest = entry && datedOutlines(entry)[0];
    if (newest) outlines.set(act, [await loadOutline(newest)]);
  }
  return { ...table, outlines };
}

/** Units of acts of the collection that a prose cites, as paths. */
function citedUnits(text: string, acts: ActIndex): { act: string; path: string }[] {
  if (text.trim() === '') return [];
  const citations = citationsOf({ text, body: [{ kind: 'paragraph', eid: 'para_1', text, children: [] }], lang: 'uk', acts, editions: new Map() });
  return citations.flatMap(({ targets }) => targets).filter(({ act, path }) => act.startsWith('ua/') && path !== '');
}

/** Of what is cited, the provisions that the outlines list. */
const provisionsCitedIn = (text: string, table: Table, index: ActIndex): { act: string; provision: string }[] =>
  citedUnits(text, index).flatMap(({ act, path }) => {
    const outline = shownOutline(table, act, 'uk');
    return outline && outlineTree(outline).byEid.has(path) ? [{ act, provision: path }] : [];
  });
