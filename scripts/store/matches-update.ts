/**
 * Brings a record of proposals up to date: proposed rows are those of the matcher now, rows a person confirmed or rejected stay as they
 * are, with every comment. A proposed row that is proposed no more goes, unless a person wrote something on it.
 *
 * @example
 * updatedMatches(before, { eu: 'eu/tr-1', ua: 'ua/nt-1', read }, proposals, order) // the new text of the file
 */
import { isMap, isSeq, parseDocument, Document, YAMLMap, YAMLSeq, type Node } from 'yaml';
import type { MatchRecord, MatchRecordRow } from '../../src/lib/model/match-record.ts';
import { rowKey } from './matches.ts';

const OPENING = ` Proposals of the matcher (zvirka match … --write). A person decides: make "proposed" a "confirmed" or a "rejected", add "by" and "on".
 Rows decided by a person and all comments stay when the file is written again.`;

/** The text of the record. `before` has to be a record that can be read, or nothing; `places` gives the order of EU provisions. */
export function updatedMatches(before: string | undefined, { eu, ua, read }: Pick<MatchRecord, 'eu' | 'ua' | 'read'>, proposals: readonly MatchRecordRow[], places: ReadonlyMap<string, number>): string {
  const document = before === undefined ? newDocument() : parseDocument(before);
  for (const [key, value] of Object.entries({ eu, ua, read })) document.set(key, document.createNode(value));
  const rows = document.get('rows', true);
  const kept = new Map((isSeq(rows) ? rows.items : []).filter(isMap).map((node) => [rowKey(node.toJSON() as MatchRecordRow), node]));
  const next = new YAMLSeq<Node>();
  if (isSeq(rows)) [next.commentBefore, next.comment] = [rows.commentBefore, rows.comment];
  const fresh = new Map(proposals.map((proposal) => [rowKey(proposal), proposal]));
  const nodes = [
    ...[...kept].filter(([key, node]) => fresh.has(key) || isOfPerson(node)).map(([key, node]) => refreshed(node, fresh.get(key), document)),
    ...[...fresh].filter(([key]) => !kept.has(key)).map(([, proposal]) => document.createNode(proposal) as YAMLMap),
  ];
  next.items = inOrder(nodes, places);
  document.set('rows', next);
  return document.toString({ lineWidth: 0 });
}

function newDocument(): Document {
  const document = new Document({});
  document.commentBefore = OPENING;
  return document;
}

const stateOf = (node: YAMLMap): unknown => node.get('state');

/** Decided, noted or commented by a person. */
const isOfPerson = (node: YAMLMap): boolean =>
  stateOf(node) !== 'proposed' || node.has('note') || hasComment(node);

const hasComment = (node: YAMLMap): boolean =>
  [node, ...node.items.flatMap(({ key, value }) => [key, value])].some((part) => {
    const { comment, commentBefore } = (part ?? {}) as { comment?: string | null; commentBefore?: string | null };
    return Boolean(comment) || Boolean(commentBefore);
  });

/** Score and reasons of now, on a row that is only proposed. */
function refreshed(node: YAMLMap, proposal: MatchRecordRow | undefined, document: Document): YAMLMap {
  if (stateOf(node) !== 'proposed' || proposal === undefined) return node;
  for (const field of ['score', 'why'] as const) if (proposal[field] !== undefined) node.set(field, document.createNode(proposal[field]));
  return node;
}

/** By the order of the EU act, then by score, best first; what the act no longer has comes last. */
function inOrder(nodes: readonly YAMLMap[], places: ReadonlyMap<string, number>): YAMLMap[] {
  const place = (node: YAMLMap): number => places.get(String(node.get('eu'))) ?? Number.MAX_SAFE_INTEGER;
  const score = (node: YAMLMap): number => Number(node.get('score') ?? 1);
  return nodes.toSorted((a, b) => place(a) - place(b) || score(b) - score(a));
}
