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
  const known = new Map([...concordance.rows, ...rows].map((row) => [row.provision, row]));
  return { ...concordance, rows: namesWith(concordance.rows.map(({ provision }) => provision), rows, order).map((name) => known.get(name)!) };
}

/** The rows by name with the new ones in their places: behind the last row that comes before in the act; at the end when that is not known. */
function namesWith(names: readonly string[], rows: readonly ConcordanceRow[], order: readonly string[]): string[] {
  const place = new Map(order.map((name, at) => [name, at]));
  const placeOf = (name: string): number => place.get(name) ?? Infinity;
  const all = [...names];
  for (const { provision } of rows.filter((row) => !names.includes(row.provision)).toSorted((a, b) => (placeOf(a.provision) === placeOf(b.provision) ? 0 : placeOf(a.provision) - placeOf(b.provision)))) {
    const own = placeOf(provision);
    all.splice(own === Infinity ? all.length : all.findLastIndex((name) => placeOf(name) < own) + 1, 0, provision);
  }
  return all;
}

/** All edits on one reading of the text; undefined when a row cannot be touched so. */
function attempt(text: string, rows: readonly ConcordanceRow[], order: readonly string[], isWhole: boolean): string | undefined {
  const document = parseDocument(text);
  const list: unknown = document.get('rows', true);
  const items = isSeq(list) ? (list as YAMLSeq.Parsed).items : [];
  const wanted = new Map(rows.map((row) => [row.provision, row]));
  const names = items.map((item) => (isMap(item) ? String(item.get('provision')) : ''));
  const all = namesWith(names, rows, order);
  if (items.length === 0) return withFirstRows(text, document, all.map((name) => wanted.get(name)!));
  const edits: Edit[] = [];
  let behind: number | undefined;
  for (const name of all) {
    const at = names.indexOf(name);
    const row = wanted.get(name);
    if (at >= 0) behind = at;
    const made = row && (at >= 0 ? changed(text, document, items[at], row, isWhole) : added(text, list as YAMLSeq.Parsed, row, behind));
    if (row && !made) return undefined;
    edits.push(...(made ?? []));
  }
  return applied(text, joined(edits));
}

function changed(text: string, document: Document.Parsed, node: unknown, row: ConcordanceRow, isWhole: boolean): Edit[] | undefined {
  if (!isMap(node)) return undefined;
  const map = node as YAMLMap.Parsed;
  return isWhole || map.flow ? wholeRow(text, map, row) : fieldEdits(text, document, map, row);
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
function fieldEdits(text: string, document: Document.Parsed, map: YAMLMap.Parsed, row: ConcordanceRow): Edit[] | undefined {
  const old = rowSchema.parse(map.toJS(document));
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
  return edits;
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

/** A new row behind the row at `behind`; before all where there is none. */
function added(text: string, { items, flow }: YAMLSeq.Parsed, row: ConcordanceRow, behind: number | undefined): Edit[] | undefined {
  if (flow) return undefined;
  const dash = text.lastIndexOf('-', items[0]!.range![0] - 1);
  const before = behind === undefined ? undefined : items[behind];
  const at = before ? lineEnd(text, text.slice(0, before.range![1]).trimEnd().length) : lineStart(text, dash);
  return [{ from: at, to: at, put: `${at > 0 && text[at - 1] !== '\n' ? '\n' : ''}${rowText(row, dash - lineStart(text, dash))}` }];
}

/** The first rows of a record without any. */
function withFirstRows(text: string, { contents }: Document.Parsed, rows: readonly ConcordanceRow[]): string | undefined {
  if (!isMap(contents)) return undefined;
  const pair = (contents as YAMLMap.Parsed).items.find((item) => nameOf(item) === 'rows');
  const put = `rows:\n${rows.map((row) => rowText(row, 2)).join('')}`;
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
