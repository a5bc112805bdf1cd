/**
 * What a replacement would change: articles added, removed and changed, each changed one with its first differing line.
 * This is the warning before an overwrite, not the comparison of editions that a drafter reads.
 *
 * @example
 * changesBetween(stored, incoming)
 * // { added: ['5'], removed: [], changed: [{ number: '2', from: 'три дні', to: 'п’ять днів' }], record: false }
 */
import { isDeepStrictEqual } from 'node:util';
import { diffArrays } from 'diff';
import type { Edition, Provision } from '../../src/lib/model/edition.ts';
import { articlesOf, provisionsIn, textOf } from '../../src/lib/edition/text.ts';
import { bare } from '../../src/lib/text/whitespace.ts';

export interface ChangedText {
  /** First line that differs; '' where the other side only adds lines. */
  from: string;
  to: string;
}

export interface EditionChanges {
  /** Numbers of articles, in the order of the text. */
  added: string[];
  removed: string[];
  changed: ({ number: string } & ChangedText)[];
  /** Text outside the act's articles: title, preamble, annexes, final provisions, notes between. */
  outside?: ChangedText;
  /** Every text is equal, white space apart; what differs is spacing or the division into provisions. */
  structure: boolean;
  /** The front matter differs (source, nature …). */
  record: boolean;
}

/** Compares what is stored with what would replace it. Articles are paired by their address in the edition. */
export function changesBetween(stored: Edition, incoming: Edition): EditionChanges {
  const before = new Map(articlesOf(stored.body).map((article) => [article.eid, article]));
  const after = new Map(articlesOf(incoming.body).map((article) => [article.eid, article]));
  const changed = [...after].flatMap(([eid, article]) => {
    const old = before.get(eid);
    const difference = old && firstDifferingLine(textOf([old]), textOf([article]));
    return difference ? [{ number: numberOf(article), ...difference }] : [];
  });
  const added = [...after].filter(([eid]) => !before.has(eid)).map(([, article]) => numberOf(article));
  const removed = [...before].filter(([eid]) => !after.has(eid)).map(([, article]) => numberOf(article));
  const outside = firstDifferingLine(textOutside(stored.body), textOutside(incoming.body));
  const sameText = added.length + removed.length + changed.length === 0 && !outside;
  return {
    added, removed, changed, ...(outside && { outside }),
    structure: sameText && !isDeepStrictEqual(stored.body, incoming.body),
    record: !isDeepStrictEqual(stored.meta, incoming.meta),
  };
}

const numberOf = ({ number, eid }: Provision): string => number ?? eid;

/** The text of everything that is not in an article of the act. */
function textOutside(body: readonly Provision[]): string {
  const inArticles = new Set<Provision>();
  for (const provision of provisionsIn(articlesOf(body))) inArticles.add(provision);
  const outside = [...provisionsIn(body)].filter((provision) => !inArticles.has(provision));
  return textOf(outside.map((provision) => ({ ...provision, children: [] })));
}

function firstDifferingLine(before: string, after: string): ChangedText | undefined {
  if (bare(before) === bare(after)) return undefined;
  const parts = diffArrays(before.split('\n'), after.split('\n'), { comparator: (a, b) => bare(a) === bare(b) });
  const at = parts.findIndex((part) => part.added || part.removed);
  const [first, second] = [parts[at], parts[at + 1]];
  const removed = first?.removed ? first : second?.removed ? second : undefined;
  const added = first?.added ? first : second?.added ? second : undefined;
  return { from: removed?.value[0] ?? '', to: added?.value[0] ?? '' };
}
