/**
 * Editing the record of a concordance as a careful person does: only the fields that change are written, rows and comments that
 * nobody touched stay byte for byte. Where a row is written so that a field cannot be replaced alone the row is written anew,
 * its comments above it. What comes out is read again and held against what it should say before anything is written.
 *
 * @example
 * editRecord(text, [{ provision: 'art_5', row }], order) // the text with the row in its place, or undefined
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, Lexer, parseDocument, Document, type YAMLMap, type YAMLSeq } from 'yaml';
import { concordanceSchema, rowSchema, type Concordance, type ConcordanceRow } from '../../src/lib/model/concordance.ts';

interface Edit {
  from: number;
  to: number;
  put: string;
}

/** Fields in the order a row is written. */
const ORDER = Object.keys(rowSchema.shape) as (keyof ConcordanceRow)[];

/** The text with the given rows, each in the place of the row of its provision, or after the rows that come before it in `order`. */
export function editRecord(text: string, rows: readonly ConcordanceRow[], order: readonly string[]): string | undefined {
  if (rows.length === 0) return text;
  const wanted = withRows(concordanceSchema.parse(parseDocument(text).toJS()), rows, order);
  for (const isWhole of [false, true]) {
    const edited = attempt(text, rows, order, isWhole);
    if (edited !== undefined && says(edited, wanted)) return edited;
  }
  return undefined;
}

/** True when the text says this and nothing else. */
function says(text: string, wanted: Concordance): boolean {
  const document = parseDocument(text);
  if (document.errors.length > 0) return false;
  const read = concordanceSchema.safeParse(document.toJS());
  return read.success && isDeepStrictEqual(read.data, wanted);
}

/** What the record shall say. */
function withRows(concordance: Concordance, rows: readonly ConcordanceRow[], order: readonly string[]): Concordance {
  const all = [...concordance.rows];
  for (const row of rows) {
    const at = all.findIndex(({ provision }) => provision === row.provision);
    if (at >= 0) all[at] = row;
    else all.splice(placeOf(row.provision, all.map(({ provision }) => provision), order), 0, row);
  }
  return { ...concordance, rows: all };
}

/** Where a new row goes: behind the last row that comes before it in the act; at the end when its place is not known. */
function placeOf(provision: string, rows: readonly string[], order: readonly string[]): number {
  const own = order.indexOf(provision);
  if (own < 0) return rows.length;
  const last = rows.findLastIndex((row) => {
    const place = order.indexOf(row);
    return place >= 0 && place < own;
  });
  return last + 1;
}

/** The rows one after the other: each edit moves what is behind it. */
function attempt(text: string, rows: readonly ConcordanceRow[], order: readonly string[], isWhole: boolean): string | undefined {
  let edited: string | undefined = text;
  for (const row of rows) {
    if (edited === undefined) return undefined;
    const document = parseDocument(edited);
    const list: unknown = document.get('rows', true);
    const items = isSeq(list) ? (list as YAMLSeq.Parsed).items : [];
    const names = items.map((item) => (isMap(item) ? String(item.get('provision')) : ''));
    const at = names.indexOf(row.provision);
    const node = items[at];
    edited = node ? changed(edited, node, row, isWhole) : added(edited, list, row, placeOf(row.provision, names, order));
  }
  return edited;
}

function changed(text: string, node: unknown, row: ConcordanceRow, isWhole: boolean): string | undefined {
  if (!isMap(node)) return undefined;
  const map = node as YAMLMap.Parsed;
  const edits = isWhole || map.flow ? wholeRow(text, map, row) : fieldEdits(text, map, row);
  return edits && applied(text, edits);
}

const applied = (text: string, edits: readonly Edit[]): string =>
  edits.toSorted((a, b) => b.from - a.from || b.to - a.to).reduce((whole, { from, to, put }) => whole.slice(0, from) + put + whole.slice(to), text);

type Pair = YAMLMap.Parsed['items'][number];

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');
const startOf = ({ key }: Pair): number => key.range[0];
/** Behind the last character that is not white space. */
const endOf = (text: string, { key, value }: Pair): number => text.slice(0, (value ?? key).range[1]).trimEnd().length;
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const lineEnd = (text: string, offset: number): number => (text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset) + 1);

/** Edits field by field; undefined when a field cannot be touched alone. */
function fieldEdits(text: string, map: YAMLMap.Parsed, row: ConcordanceRow): Edit[] | undefined {
  const old = rowSchema.parse(map.toJS(parseDocument(text)));
  const pairs = new Map(map.items.map((pair) => [nameOf(pair), pair]));
  const first = map.items[0];
  if (!first) return undefined;
  const indent = startOf(first) - lineStart(text, startOf(first));
  const edits: Edit[] = [];
  let behind = first;
  for (const name of ORDER) {
    const pair = pairs.get(name);
    if (isDeepStrictEqual(old[name], row[name])) behind = pair ?? behind;
    else if (isEmpty(row[name])) {
      if (pair === first) return undefined;
      if (pair) edits.push({ from: lineStart(text, startOf(pair)), to: lineEnd(text, endOf(text, pair)), put: commentsIn(text, pair, indent) });
    } else if (pair) {
      const kept = commentsIn(text, pair, indent);
      if (kept !== '' && pair === first) return undefined;
      edits.push({ from: startOf(pair), to: endOf(text, pair), put: fieldText(name, row, indent).trim() });
      if (kept !== '') edits.push({ from: lineStart(text, startOf(pair)), to: lineStart(text, startOf(pair)), put: kept });
      behind = pair;
    } else {
      const at = lineEnd(text, endOf(text, behind));
      edits.push({ from: at, to: at, put: `${at > 0 && text[at - 1] !== '\n' ? '\n' : ''}${fieldText(name, row, indent)}` });
    }
  }
  return joined(edits);
}

/** Edits at one place become one, in the order they came: fields put in behind the same field. */
function joined(edits: readonly Edit[]): Edit[] {
  const byPlace = new Map<string, Edit>();
  for (const edit of edits) {
    const place = `${edit.from} ${edit.to}`;
    byPlace.set(place, { ...edit, put: `${byPlace.get(place)?.put ?? ''}${edit.put}` });
  }
  return [...byPlace.values()];
}

/** The row written anew, its comments above it. */
function wholeRow(text: string, map: YAMLMap.Parsed, row: ConcordanceRow): Edit[] {
  const from = map.range[0];
  const to = text.slice(0, map.range[1]).trimEnd().length;
  const dash = text.lastIndexOf('-', from - 1);
  const indent = dash - lineStart(text, dash);
  const comments = commentLines(text.slice(from, to), indent);
  return [
    ...(comments === '' ? [] : [{ from: lineStart(text, dash), to: lineStart(text, dash), put: comments }]),
    { from: dash, to, put: rowText(row, indent).trim() },
  ];
}

/** A new row behind the row before it. */
function added(text: string, list: unknown, row: ConcordanceRow, place: number): string | undefined {
  const items = isSeq(list) ? (list as YAMLSeq.Parsed).items : [];
  if (items.length === 0) return firstRow(text, row);
  if ((list as YAMLSeq.Parsed).flow) return undefined;
  const dashOf = (item: (typeof items)[number]): number => text.lastIndexOf('-', item.range![0] - 1);
  const dash = dashOf(items[0]!);
  const indent = dash - lineStart(text, dash);
  const before = items[place - 1];
  const at = before ? lineEnd(text, text.slice(0, before.range![1]).trimEnd().length) : lineStart(text, dash);
  return applied(text, [{ from: at, to: at, put: `${at > 0 && text[at - 1] !== '\n' ? '\n' : ''}${rowText(row, indent)}` }]);
}

/** The first row of a record without rows. */
function firstRow(text: string, row: ConcordanceRow): string | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return undefined;
  const pair = (contents as YAMLMap.Parsed).items.find((item) => nameOf(item) === 'rows');
  const put = `rows:\n${rowText(row, 2)}`;
  return pair ? applied(text, [{ from: startOf(pair), to: endOf(text, pair), put: put.trimEnd() }]) : `${text}${text.endsWith('\n') ? '' : '\n'}${put}`;
}

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** Comments that stand inside a field, as lines of their own. */
const commentsIn = (text: string, pair: Pair, indent: number): string => commentLines(text.slice(startOf(pair), endOf(text, pair)), indent);

/** The lexer marks the beginning of a scalar: what follows the mark is text, whatever it begins with. */
const SCALAR = '\u001f';

function commentLines(source: string, indent: number): string {
  const tokens = [...new Lexer().lex(source)];
  return tokens.filter((token, at) => token.startsWith('#') && tokens[at - 1] !== SCALAR).map((comment) => `${' '.repeat(indent)}${comment.trimEnd()}\n`).join('');
}

/** A row as lines, `indent` before its dash. */
function rowText(row: ConcordanceRow, indent: number): string {
  const fields = ORDER.filter((name) => !isEmpty(row[name])).map((name) => fieldText(name, row, indent + 2)).join('');
  return `${' '.repeat(indent)}- ${fields.trimStart()}`;
}

/** A field as lines. Short lists stand on one line, as editors write them. */
function fieldText(name: keyof ConcordanceRow, row: ConcordanceRow, indent: number): string {
  const document = new Document({ [name]: row[name] });
  const value: unknown = document.get(name, true);
  if (isSeq(value)) for (const item of value.items) if (isMap(item)) item.flow = true;
  if (isSeq(value) && name === 'bodies') value.flow = true;
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd().split('\n');
  return lines.map((line) => (line === '' ? '\n' : `${' '.repeat(indent)}${line}\n`)).join('');
}
