/**
 * Reads `act.yaml`. What the schema refuses becomes a sentence with the line, the field and what is expected there,
 * because a lawyer edits this file by hand.
 *
 * @example
 * readAct('id: ua/nt-1\nkind: lav\n…', 'content/acts/ua/nt-1/act.yaml').messages
 * // field-not-listed, at "content/acts/ua/nt-1/act.yaml:2"
 */
import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import { actSchema, type Act } from '../../src/lib/model/act.ts';
import { message, type Message, type Result } from '../../src/lib/model/message.ts';

type Issue = NonNullable<ReturnType<typeof actSchema.safeParse>['error']>['issues'][number];
type Path = readonly PropertyKey[];

/** The act in a file, or undefined with messages of severity `error`. Never throws. */
export function readAct(text: string, file: string): Result<Act | undefined> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) return refused([message('act-yaml-syntax', { reason: firstLine(broken.message) }, `${file}:${broken.linePos?.[0].line ?? 1}`)]);
  let data: unknown;
  try {
    data = document.toJS();
  } catch (cause) {
    return refused([message('act-yaml-syntax', { reason: firstLine(String(cause)) }, file)]);
  }
  const parsed = actSchema.safeParse(data);
  if (parsed.success) return { value: parsed.data, messages: [] };
  const at = (path: Path): string => `${file}:${lineOf(document, lines, path)}`;
  return refused(parsed.error.issues.flatMap((issue) => explain(issue, data, at)));
}

const refused = (messages: Message[]): Result<undefined> => ({ value: undefined, messages });
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

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

/** Field names of the schema, for "possible: …". */
const FIELDS = Object.keys(actSchema.shape).join(', ');

function explain(issue: Issue, data: unknown, at: (path: Path) => string): Message[] {
  const field = issue.path.join('.') || 'act.yaml';
  const found = valueAt(data, issue.path);
  const place = at(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? FIELDS : '—';
    return issue.keys.map((key) => message('field-unknown', { field: [...issue.path, key].join('.'), known }, at([...issue.path, key])));
  }
  if (found === undefined) return [message('field-missing', { field }, place)];
  if (issue.code === 'invalid_value') return [message('field-not-listed', { field, found: printed(found), known: issue.values.map(String).join(', ') }, place)];
  if (issue.code === 'invalid_type' && issue.expected === 'string') return [message('field-not-text', { field, found: printed(found) }, place)];
  if (issue.code === 'invalid_format' && issue.message.includes('YYYY-MM-DD')) return [message('field-not-date', { field, found: printed(found) }, place)];
  return [message('field-wrong', { field, found: printed(found), expected: expectation(issue) }, place)];
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return { array: '[…, …]', object: '{…: …}' }[String(issue.expected)] ?? String(issue.expected);
  if (issue.code === 'invalid_format') return issue.format === 'url' ? 'https://…' : 'ua/1710-17';
  return issue.code === 'too_small' ? '≥ 1' : issue.message;
}

const printed = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  return value;
}
