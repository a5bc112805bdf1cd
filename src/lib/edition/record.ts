/**
 * Reads a record a person edits by hand, `act.yaml` or the front matter of an edition: YAML held against a schema. What is
 * wrong becomes a sentence with the line, the field and what is expected there, never a word of the parser's.
 *
 * @example
 * readRecord('id: ua/nt-9\nkind: lav\n…', actSchema).messages
 * // [ field-misspelt-value { field: 'kind', found: 'lav', likely: 'law', … } at 2 ]
 */
import { isMap, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import * as z from 'zod';
import { nearest } from '../text/nearest.ts';
import { message, type Message, type Result } from '../model/message.ts';
import type { MessageCode } from '../model/message-texts.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The record, or undefined with messages of severity `error`, each at a line of the text (from 1). Never throws. */
export function readRecord<T>(text: string, schema: z.ZodType<T>): Result<T | undefined> {
  const { value, messages } = readPlacedRecord(text, schema);
  return { value, messages };
}

/** A record whose fields know their lines. */
export interface PlacedRecord<T> extends Result<T | undefined> {
  /** The line of a field, `['rows', 3, 'gap']`; of the nearest field around it when it is absent. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** As `readRecord`, for whoever has more to say of the fields than the schema has. */
export function readPlacedRecord<T>(text: string, schema: z.ZodType<T>): PlacedRecord<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (path: Path): number => lineOf(document, lines, path);
  const broken = document.errors[0];
  if (broken) return { value: undefined, messages: [syntaxMessage(broken, text)], lineOf: at };
  const data = valueOf(document);
  if (!data) return { value: undefined, messages: [message('yaml-alias', {}, lineOfAlias(document, lines))], lineOf: at };
  const parsed = schema.safeParse(data.value);
  if (parsed.success) return { value: parsed.data, messages: [], lineOf: at };
  return { value: undefined, messages: parsed.error.issues.flatMap((issue) => explain(issue, data.value, schema, at)), lineOf: at };
}

/** The parser's codes → what the person did. Any other code is told in the parser's own words. */
const SYNTAX: Readonly<Record<string, MessageCode>> = {
  TAB_AS_INDENT: 'yaml-tab', BAD_INDENT: 'yaml-indent', MISSING_CHAR: 'yaml-unclosed', BLOCK_AS_IMPLICIT_KEY: 'yaml-value',
  MULTILINE_IMPLICIT_KEY: 'yaml-value', UNEXPECTED_TOKEN: 'yaml-value', BAD_SCALAR_START: 'yaml-value',
};

function syntaxMessage({ code, message: said, linePos, pos }: YAMLError, text: string): Message {
  const line = linePos?.[0].line ?? 1;
  if (code === 'DUPLICATE_KEY') return message('yaml-twice', { field: /^[^:\n]*/.exec(text.slice(pos[0]))?.[0] ?? '' }, line);
  // A bracket left open is found where the next field begins.
  if (code === 'BAD_INDENT' && said.startsWith('Flow')) return message('yaml-unclosed', {}, line);
  const known = SYNTAX[code];
  return known ? message(known, {}, line) : message('yaml-syntax', { reason: said.split('\n')[0] ?? '' }, line);
}

/** The plain value; undefined when an alias leads nowhere or the whole would grow without measure. */
function valueOf(document: Document): { value: unknown } | undefined {
  try {
    return { value: document.toJS() };
  } catch {
    return undefined;
  }
}

/** The line of the first alias that leads nowhere, else of the first one. */
function lineOfAlias(document: Document, lines: LineCounter): number {
  const found: { leads: boolean; line: number }[] = [];
  visit(document, { Alias: (_, node) => void found.push({ leads: node.resolve(document) !== undefined, line: lines.linePos(node.range?.[0] ?? 0).line }) });
  return (found.find(({ leads }) => !leads) ?? found[0])?.line ?? 1;
}

/** The line of a field; of the nearest field around it when it is absent. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
    const node: unknown = pair?.key ?? document.getIn(path.slice(0, length), true);
    const start = rangeStart(node);
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : undefined;
}

function explain(issue: Issue, data: unknown, schema: z.ZodType, at: (path: Path) => number): Message[] {
  const field = issue.path.join('.') || '—';
  const found = valueAt(data, issue.path);
  const line = at(issue.path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, issue.path, schema, at));
  if (found === undefined) return [message('field-missing', { field }, line)];
  if (issue.code === 'invalid_value') return [notListed(field, printed(found), issue.values.map(String), line)];
  if (issue.code === 'invalid_type' && issue.expected === 'string') return [message('field-not-text', { field, found: printed(found) }, line)];
  if (issue.code === 'invalid_format' && issue.format === 'date') return [message('field-not-date', { field, found: printed(found) }, line)];
  return [message('field-wrong', { field, found: printed(found), expected: expectation(issue) }, line)];
}

function unknownField(key: string, path: Path, schema: z.ZodType, at: (path: Path) => number): Message {
  const known = fieldsAt(schema, path);
  const facts = { field: [...path, key].join('.'), known: known.join(', ') };
  const likely = nearest(key, known);
  return likely === undefined ? message('field-unknown', facts, at([...path, key])) : message('field-misspelt', { ...facts, likely }, at([...path, key]));
}

function notListed(field: string, found: string, values: readonly string[], line: number): Message {
  const facts = { field, found, known: values.join(', ') };
  const likely = nearest(found, values);
  return likely === undefined ? message('field-not-listed', facts, line) : message('field-misspelt-value', { ...facts, likely }, line);
}

/** The fields the schema has at a path. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let here: unknown = schema;
  for (const key of path) {
    const inner = unwrapped(here);
    here = inner instanceof z.ZodArray ? inner.element : inner instanceof z.ZodObject ? (inner.shape as Record<PropertyKey, unknown>)[key] : undefined;
  }
  const object = unwrapped(here);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  return inner;
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return { array: '[…, …]', object: '{…: …}' }[String(issue.expected)] ?? String(issue.expected);
  if (issue.code === 'invalid_format') return FORMATS.find(([sign]) => issue.format === sign || issue.message.includes(sign))?.[1] ?? issue.message;
  return issue.code === 'too_small' ? '≥ 1' : issue.message;
}

/** What a value of a format looks like. */
const FORMATS: readonly [sign: string, example: string][] = [['url', 'https://…'], ['jurisdiction and slug', 'ua/1710-17'], ['hexadecimal', '[0-9a-f] × 64']];

const printed = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  return value;
}
