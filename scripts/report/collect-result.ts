/**
 * What a run of collecting has done: a page for a person, one JSON value for a script.
 *
 * @example
 * // ua/1103-16  2026-03-02.uk  узято
 * // Разом: узято 2 · без змін 0 · відмовлено 0 · пропущено 0 · запити 2 · 0,1 МБ
 */
import { sentence, type Speech } from '../../src/lib/model/message.ts';
import type { Plan } from '../collect/plan.ts';
import type { Publisher, PublisherId } from '../collect/publishers.ts';
import type { Outcome, StepRow } from '../collect/run.ts';
import { publisherOf, type Step } from '../collect/steps.ts';
import { counts } from './collect-progress.ts';
import { bySeverity, messageJson, messageLine, type MessageJson } from './message-lines.ts';
import type { Said } from './speech.ts';

const LISTS = {
  done: { uk: 'узято', en: 'taken' },
  unchanged: { uk: 'без змін', en: 'unchanged' },
  refused: { uk: 'відмовлено', en: 'refused' },
  skipped: { uk: 'пропущено', en: 'skipped' },
} as const satisfies Record<string, Said>;

const CARD: Said = { uk: 'картка', en: 'card' };
const SUM: Said = { uk: 'Разом: {counts} · запити {requests} · {volume}', en: 'In all: {counts} · requests {requests} · {volume}' };

/** One line a step, then the messages, then the sum. */
export function resultPage(outcome: Outcome, speech: Speech): string {
  const lines = (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((list) => outcome[list].map((row) => {
    const why = 'message' in row ? `: ${sentence(row.message, speech)}` : '';
    return `${row.act}  ${named(row, speech)}  ${LISTS[list][speech]}${why}`;
  }));
  const facts: Record<string, string | number> = {
    counts: counts(outcome, speech), requests: outcome.requests, volume: volume(outcome.bytes, speech),
  };
  const sum = SUM[speech].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
  return [...lines, ...bySeverity(outcome.messages).map((m) => messageLine(m, speech)), sum].join('\n');
}

/** `volume(73_744, 'en')` → '74 kB' */
export function volume(bytes: number, speech: Speech): string {
  const [unit, size] = bytes < 1_000_000 ? ['kilobyte', bytes / 1000] : ['megabyte', bytes / 1_000_000];
  return new Intl.NumberFormat(speech, { style: 'unit', unit, maximumFractionDigits: size < 100 ? 1 : 0 }).format(size);
}

const named = ({ what, date, lang }: StepRow, speech: Speech): string => (what === 'card' ? CARD[speech] : [date, lang].filter((part) => part !== undefined).join('.'));

type Refused = StepRow & { code: string; text: string };

export interface CollectJson {
  planned: (StepRow & { there: boolean })[];
  done: Outcome['done'];
  unchanged: StepRow[];
  refused: Refused[];
  skipped: Refused[];
  requests: number;
  /** As they came over the line. */
  bytes: number;
  messages: MessageJson[];
}

/** The answer of `zvirka collect --json`; without an outcome that of a dry run. */
export function collectJson(plan: Plan, outcome: Outcome | undefined, publishers: Record<PublisherId, Publisher>, speech: Speech): CollectJson {
  const planned = plan.acts.flatMap(({ steps }) => steps).map((step) => ({ ...plannedRow(step, publishers), there: step.what === 'text' && step.there }));
  const told = ({ message, ...row }: Outcome['refused'][number]): Refused => ({ ...row, code: message.code, text: sentence(message, speech) });
  return {
    planned,
    done: outcome?.done ?? [],
    unchanged: outcome?.unchanged ?? [],
    refused: outcome?.refused.map(told) ?? [],
    skipped: outcome?.skipped.map(told) ?? [],
    requests: outcome?.requests ?? 0,
    bytes: outcome?.bytes ?? 0,
    messages: bySeverity(outcome?.messages ?? plan.messages).map((m) => messageJson(m, speech)),
  };
}

const plannedRow = (step: Step, publishers: Record<PublisherId, Publisher>): StepRow => ({
  act: step.act, what: step.what, ...(step.what === 'text' && { lang: step.lang, ...(step.date && { date: step.date }) }),
  address: publishers[publisherOf(step)].official + step.addresses[0].path,
});
