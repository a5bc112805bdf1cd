/**
 * The record of proposals for two acts, `matches/<eu-act>--<ua-act>.yaml` in the layers: what a person confirmed and rejected.
 *
 * @example
 * matchesFile('eu/32013r0952', 'ua/4495-17') // 'matches/32013r0952--4495-17.yaml'
 * readMatches(text, 'content/matches/a--b.yaml', messages)?.rows.filter(({ state }) => state === 'rejected')
 */
import { LineCounter, parseDocument, type Document } from 'yaml';
import { matchRecordSchema, type MatchRecord, type MatchRecordRow } from '../../src/lib/model/match-record.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { actSlug } from '../../src/lib/model/act-slug.ts';

/** Its place in a layer. */
export const matchesFile = (eu: string, ua: string): string => `matches/${actSlug(eu)}--${actSlug(ua)}.yaml`;

/** What tells one row from another. */
export const rowKey = ({ eu, ua, ground }: Pick<MatchRecordRow, 'eu' | 'ua' | 'ground'>): string => `${eu} ${ua ?? `(${ground ?? ''})`}`;

/** The record of a text; undefined, with messages that name file and line, when it cannot be used. */
export function readMatches(text: string, file: string, messages: Message[]): MatchRecord | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    for (const error of document.errors) messages.push(message('match-record-yaml', { reason: error.message.split('\n')[0]! }, `${file}:${error.linePos?.[0].line ?? 1}`));
    return undefined;
  }
  const { data, error } = matchRecordSchema.safeParse(document.toJS());
  for (const { path, message: reason } of error?.issues ?? []) {
    messages.push(message('match-record-field', { path: path.map(String).join('.') || '—', reason }, `${file}:${lineOf(document, path as (string | number)[], lines)}`));
  }
  return data && isWithoutDoubles(data, document, lines, file, messages) ? data : undefined;
}

function isWithoutDoubles({ rows }: MatchRecord, document: Document, lines: LineCounter, file: string, messages: Message[]): boolean {
  const seen = new Map<string, number>();
  let fine = true;
  rows.forEach((row, at) => {
    const line = lineOf(document, ['rows', at], lines);
    const first = seen.get(rowKey(row));
    if (first === undefined) return void seen.set(rowKey(row), line);
    messages.push(message('match-record-twice', { eu: row.eu, ua: row.ua ?? row.ground ?? '', line: first }, `${file}:${line}`));
    fine = false;
  });
  return fine;
}

/** The line of the deepest node on a path. */
function lineOf(document: Document, path: readonly (string | number)[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
