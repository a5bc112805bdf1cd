/**
 * Signing: rows that have a verdict, an author and a date, and no basis yet, get the hashes of the provisions they judge. Nothing
 * else in the file changes, not a verdict, not a comment, not a space: the basis is put in as lines of text, and what comes
 * out is read again and held against what went in before anything is written.
 *
 * @example
 * signRows(text, concordance, (named) => outlineThatWasRead(named)).text
 */
import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Basis, Concordance } from '../../src/lib/model/concordance.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { basisOf } from '../../src/lib/concordance/basis.ts';
import type { Named } from '../../src/lib/concordance/standing.ts';
import type { Outline } from '../../src/lib/edition/outline-rows.ts';

export interface Signing {
  /** Of rows without author or date: who signs, and when. */
  author?: string | undefined;
  date?: string | undefined;
}

export interface Signed {
  /** The file with its new bases; the same text when nothing could be signed. */
  text: string;
  /** EU provisions of the rows signed now. */
  rows: string[];
  /** Rows that could not be signed, and why. */
  messages: Message[];
}

/** Signs what can be signed. `outlineOf` gives the outline the author read of an act. */
export function signRows(text: string, { act, rows }: Concordance, outlineOf: (named: Named) => Outline | undefined, { author, date }: Signing = {}): Signed {
  const document = parseDocument(text);
  const messages: Message[] = [];
  const signatures: Signature[] = [];
  for (const [at, row] of rows.entries()) {
    const [by, on] = [row.author ?? author, row.date ?? date];
    if (row.verdict === 'not-assessed' || row.basis.length > 0 || by === undefined || on === undefined) continue;
    const { basis, missing } = basisOf(act, row, outlineOf);
    const node: unknown = document.getIn(['rows', at], true);
    if (missing.length > 0) messages.push(message('sign-missing', { row: row.provision, of: missing.map((named) => `${named.act} ${named.provision}`).join(', ') }));
    else if (!isMap(node) || node.flow) messages.push(message('sign-form', { row: row.provision }));
    else signatures.push({ at, row: row.provision, node: node as YAMLMap.Parsed, fields: { ...(row.author === undefined && { author: by }), ...(row.date === undefined && { date: on }), basis } });
  }
  const written = edited(text, signatures.flatMap((signature) => editsOf(text, signature)));
  if (isSigned(document, written, signatures)) return { text: written, rows: signatures.map(({ row }) => row), messages };
  return { text, rows: [], messages: [...messages, ...signatures.map(({ row }) => message('sign-form', { row }))] };
}

interface Signature {
  /** Place of the row in the file. */
  at: number;
  row: string;
  node: YAMLMap.Parsed;
  /** Fields the row gets. */
  fields: { author?: string; date?: string; basis: Basis[] };
}

interface Edit {
  from: number;
  to: number;
  put: string;
}

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.toSorted((a, b) => b.from - a.from || b.to - a.to).reduce((whole, { from, to, put }) => whole.slice(0, from) + put + whole.slice(to), text);

/** The fields as lines behind the last line of the row; a line `basis: []` goes. */
function editsOf(text: string, { node, fields }: Signature): Edit[] {
  const last = node.items.findLast((pair) => !isEmptyBasis(pair));
  if (!last) return [];
  const end = lineEnd(text, endOf(last));
  const indent = ' '.repeat(columnOf(text, startOf(node.items[0]!)));
  const lines = [
    ...(fields.author === undefined ? [] : [`author: ${JSON.stringify(fields.author)}`]),
    ...(fields.date === undefined ? [] : [`date: ${fields.date}`]),
    'basis:',
    ...fields.basis.map(({ act, provision, edition, lang, sha256 }) => `  - { act: ${act}, provision: ${JSON.stringify(provision)}, edition: ${edition}, lang: ${lang}, sha256: "${sha256}" }`),
  ];
  const glue = end > 0 && text[end - 1] !== '\n' ? '\n' : '';
  const empty = node.items.find((pair) => isEmptyBasis(pair) && pair !== node.items[0]);
  const cut = empty && { from: text.lastIndexOf('\n', startOf(empty) - 1) + 1, to: lineEnd(text, endOf(empty)), put: '' };
  return [{ from: end, to: end, put: glue + lines.map((line) => `${indent}${line}\n`).join('') }, ...(cut ? [cut] : [])];
}

const isEmptyBasis = ({ key, value }: YAMLMap.Parsed['items'][number]): boolean =>
  isScalar(key) && key.value === 'basis' && (value === null || (isSeq(value) && value.items.length === 0) || (isScalar(value) && value.value === null));

const startOf = ({ key }: YAMLMap.Parsed['items'][number]): number => key.range[0];
const endOf = ({ key, value }: YAMLMap.Parsed['items'][number]): number => (value ?? key).range[1];
const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Behind the line break of the line; an offset at the beginning of a line is behind one already. */
function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** True when the second file says what the first says, with the fields of the signatures, and nothing else. */
function isSigned(before: Document.Parsed, after: string, signatures: readonly Signature[]): boolean {
  const current = parseDocument(after);
  const expected = before.toJS() as { rows: Record<string, unknown>[] };
  for (const { at, fields } of signatures) Object.assign(expected.rows[at]!, fields);
  return current.errors.length === 0 && sorted(expected) === sorted(current.toJS());
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
