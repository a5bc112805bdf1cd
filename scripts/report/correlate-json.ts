/**
 * A correlation as the contract has it: rows of article numbers, an empty side meaning no counterpart, and the passages below them
 * by eId. Every old number of a row goes with every new one.
 *
 * @example
 * correlationJson(['old.html', 'new.html'], correlation, 'en').rows[3]
 * // { old: ['5'], new: ['7', '8'], kind: 'split', score: 0.87, reasons: ['likeness of words 61 %', …] }
 */
import type { Correlation } from '../../src/lib/correlate/correlate.ts';
import type { Reason } from '../../src/lib/correlate/reasons.ts';
import type { CorrelationKind } from '../../src/lib/correlate/rows.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import { CORRELATION_WORDS } from '../../src/i18n/correlation-words.ts';

export interface CorrelationJson {
  old: string;
  new: string;
  rows: { old: string[]; new: string[]; kind: CorrelationKind; score: number; reasons: string[] }[];
  /** `article` and `eid` of each side; null for no counterpart. */
  detail: { old: PlaceJson | null; new: PlaceJson | null; score: number }[];
}

export interface PlaceJson {
  article: string;
  eid: string;
}

export const roundedScore = (score: number): number => Math.round(score * 1000) / 1000;

export const reasonText = ({ code, value }: Reason, speech: Speech): string => CORRELATION_WORDS[speech].reasons[code].replace('{share}', `${Math.round(value * 100)} %`);

export function correlationJson([old, current]: readonly [string, string], { rows, detail }: Pick<Correlation, 'rows' | 'detail'>, speech: Speech): CorrelationJson {
  const place = (article: string | undefined, eid: string | undefined): PlaceJson | null => (eid === undefined ? null : { article: article ?? '', eid });
  return {
    old, new: current,
    rows: rows.map((row) => ({
      old: row.old.map(({ number }) => number ?? ''), new: row.new.map(({ number }) => number ?? ''), kind: row.kind, score: roundedScore(row.score), reasons: row.reasons.map((reason) => reasonText(reason, speech)),
    })),
    detail: detail.map((row) => ({ old: place(row.oldArticle, row.old?.eid), new: place(row.newArticle, row.new?.eid), score: roundedScore(row.score) })),
  };
}
