/**
 * The file of an outline, `<date>.<lang>.outline.tsv`: lines of head (which edition, from which source, by which rule of
 * hashing), an empty line, a line of column names, a line for each provision. Tabs part the cells, so a spreadsheet opens it
 * and git shows one changed provision as one changed line.
 *
 * Writing what was read gives the same bytes. Reading never throws; what is wrong is told with its line.
 *
 * @example
 * readOutline(writeOutline(outline)).value // the outline again
 */
import { HEADING_KINDS, type EditionMeta, type ProvisionKind } from '../model/edition.ts';
import { editionMetaSchema } from '../model/edition-schema.ts';
import { message, type Message, type Result } from '../model/message.ts';
import { nearest } from '../text/nearest.ts';
import { isListed, LEAD_LENGTH, type Outline, type OutlineRow } from './outline-rows.ts';
import { HASH_RULE } from './provision-hash.ts';

/** Name of the file of an edition's outline in the folder of its act. */
export const outlineName = ({ date, lang }: Pick<EditionMeta, 'date' | 'lang'>): string => `${date}.${lang}.outline.tsv`;

const COLUMNS = ['depth', 'eid', 'kind', 'number', 'heading', 'sha256', 'lead'] as const;
/** Files written before there was a column of leads. */
const FORMER_COLUMNS: readonly string[] = COLUMNS.slice(0, -1);
const OF_EDITION = ['act', 'date', 'lang', 'nature'] as const;
const OF_SOURCE = ['publisher', 'url', 'format', 'retrieved', 'sha256', 'changes', 'side'] as const;
const HEAD: readonly string[] = ['hash-rule', ...OF_EDITION, ...OF_SOURCE];

/** The bytes of the file, as text. */
export function writeOutline({ meta, rows }: Outline): string {
  const head: [string, string | undefined][] = [
    ['hash-rule', HASH_RULE],
    ...OF_EDITION.map((field): [string, string] => [field, meta[field]]),
    ...OF_SOURCE.map((field): [string, string | undefined] => [field, meta.source[field]]),
  ];
  const lines = [
    ...head.flatMap(([field, value]) => (value === undefined ? [] : [`${field}\t${value}`])),
    '',
    COLUMNS.join('\t'),
    ...rows.map(({ depth, eid, kind, number = '', heading = '', sha256, lead = '' }) => [depth, eid, kind, number, heading, sha256, lead].join('\t')),
  ];
  return `${lines.join('\n')}\n`;
}

/** The outline, or undefined with messages of severity `error`, each at its line (from 1). */
export function readOutline(text: string): Result<Outline | undefined> {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n');
  const end = lines.indexOf('');
  const head = readHead(lines.slice(0, end < 0 ? lines.length : end));
  const { value: rows, messages } = readRows(lines, end < 0 ? lines.length : end + 1);
  const wrong = [...head.messages, ...messages];
  return head.value && wrong.length === 0 ? { value: { meta: head.value, rows }, messages: [] } : { value: undefined, messages: wrong };
}

/** What the head says; a reader of many outlines needs no more. Undefined with messages when it is wrong. */
export function readOutlineHead(text: string): Result<EditionMeta | undefined> {
  const [head = ''] = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n\n', 1);
  return readHead(head.split('\n'));
}

function readHead(lines: readonly string[]): Result<EditionMeta | undefined> {
  const fields = new Map<string, { value: string; line: number }>();
  const messages: Message[] = [];
  for (const [at, line] of lines.entries()) {
    const [field = '', value, ...more] = line.split('\t');
    if (value === undefined || more.length > 0) messages.push(message('outline-head-line', { found: line.slice(0, 60) }, at + 1));
    else if (!HEAD.includes(field)) messages.push(message('outline-head-unknown', { field, known: nearest(field, HEAD) ?? HEAD.join(', ') }, at + 1));
    else if (fields.has(field)) messages.push(message('outline-head-twice', { field }, at + 1));
    else fields.set(field, { value, line: at + 1 });
  }
  const rule = fields.get('hash-rule');
  if (rule?.value !== HASH_RULE) messages.push(message('outline-hash-rule', { found: rule?.value ?? '', expected: HASH_RULE }, rule?.line ?? 1));
  const said = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.flatMap((name) => (fields.has(name) ? [[name, fields.get(name)!.value]] : [])));
  const parsed = editionMetaSchema.safeParse({ ...said(OF_EDITION), source: said(OF_SOURCE) });
  for (const issue of parsed.error?.issues ?? []) {
    const field = String(issue.path.at(-1));
    messages.push(message('outline-head-wrong', { field, found: fields.get(field)?.value ?? '' }, fields.get(field)?.line ?? 1));
  }
  return { value: parsed.success && messages.length === 0 ? parsed.data : undefined, messages };
}

/** A file that is no outline at all should not be told line by line. */
const MOST_MESSAGES = 20;

function readRows(lines: readonly string[], start: number): Result<OutlineRow[]> {
  const columns = [COLUMNS, FORMER_COLUMNS].find((names) => names.join('\t') === lines[start]);
  if (!columns) return { value: [], messages: [message('outline-columns', { expected: COLUMNS.join(', ') }, Math.min(start + 1, lines.length))] };
  const rows: OutlineRow[] = [];
  const messages: Message[] = [];
  const seen = new Set<string>();
  for (let at = start + 1; at < lines.length && messages.length < MOST_MESSAGES; at++) {
    const line = lines[at]!;
    if (line === '' && at === lines.length - 1) break;
    const row = rowOf(line, columns);
    if (typeof row === 'string') messages.push(message('outline-row-wrong', { column: row, found: line.slice(0, 60) }, at + 1));
    // A row that is left out takes its depth along: what follows is not to blame.
    else if (messages.length === 0 && row.depth > (rows.at(-1)?.depth ?? -1) + 1) messages.push(message('outline-row-depth', { eid: row.eid, depth: row.depth }, at + 1));
    else if (seen.has(row.eid)) messages.push(message('outline-row-twice', { eid: row.eid }, at + 1));
    else {
      seen.add(row.eid);
      rows.push(row);
    }
  }
  return { value: rows, messages };
}

const TEXT_KINDS = ['preamble', 'recital', 'paragraph', 'point', 'indent', 'alinea', 'subparagraph', 'table'] as const satisfies ProvisionKind[];
const KINDS: ReadonlySet<string> = new Set([...HEADING_KINDS, ...TEXT_KINDS].filter(isListed));

const LEAD = new RegExp(`^[0-9a-f]{${LEAD_LENGTH}}$`);

/** The row of a line, or the name of the first column that is wrong. */
function rowOf(line: string, columns: readonly string[]): OutlineRow | string {
  const cells = line.split('\t');
  const [depth = '', eid = '', kind = '', number = '', heading = '', sha256 = '', lead = ''] = cells;
  if (cells.length !== columns.length) return columns[cells.length] ?? '…';
  if (!/^\d{1,2}$/.test(depth)) return 'depth';
  if (!/^\S+$/.test(eid)) return 'eid';
  if (!KINDS.has(kind)) return 'kind';
  if (!/^[0-9a-f]{64}$/.test(sha256)) return 'sha256';
  if (lead !== '' && !LEAD.test(lead)) return 'lead';
  return { depth: Number(depth), eid, kind: kind as ProvisionKind, ...(number && { number }), ...(heading && { heading }), sha256, ...(lead && { lead }) };
}
