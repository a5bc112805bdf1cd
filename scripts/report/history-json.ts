/**
 * The amendment history as one JSON value: the acts that amended, then every note with its operations.
 *
 * @example
 * historyJson(opened, historyOf(opened.body), [], 'en').acts[0]
 * // { kind: 'закон', number: '1-IX', date: '2019-11-05', rada: '1-20', count: 3 }
 */
import type { Amendment } from '../../src/lib/history/amendment.ts';
import { amendingActs, type ActOfHistory, type History } from '../../src/lib/history/history.ts';
import type { Lang } from '../../src/lib/model/edition.ts';
import type { Message, Speech } from '../../src/lib/model/message.ts';
import type { Opened } from '../store/opened.ts';
import { messageJson, type MessageJson } from './message-lines.ts';

export interface HistoryJson {
  act?: string;
  lang: Lang | null;
  /** By date. */
  acts: ActOfHistory[];
  amendments: Amendment[];
  /** How many of the notes were understood in full. */
  understood: number;
  messages: MessageJson[];
}

export const historyJson = ({ meta, lang }: Opened, history: History, messages: readonly Message[], speech: Speech): HistoryJson => ({
  ...(meta?.act && { act: meta.act }),
  lang: lang ?? null,
  acts: amendingActs(history),
  amendments: history.amendments,
  understood: history.amendments.filter(({ understood }) => understood).length,
  messages: messages.map((m) => messageJson(m, speech)),
});
