/**
 * Progress of collecting on stderr: on a terminal one bar that moves, elsewhere one line an act.
 *
 * @example
 * // [██████░░░░░░░░░░░░░░] 3/10 ua/1103-16
 * // ua/1103-16: узято 2 · без змін 0 · відмовлено 0 · пропущено 0
 */
import type { Speech } from '../../src/lib/model/message.ts';
import type { Outcome, Watch } from '../collect/run.ts';
import { duration } from './collect-plan.ts';
import type { Said } from './speech.ts';

const COUNTS: Said = {
  uk: 'узято {done} · без змін {unchanged} · відмовлено {refused} · пропущено {skipped}',
  en: 'taken {done} · unchanged {unchanged} · refused {refused} · skipped {skipped}',
};

type Lists = Pick<Outcome, 'done' | 'unchanged' | 'refused' | 'skipped'>;

/** How many steps ended how; of one act when it is named. */
export function counts(outcome: Lists, speech: Speech, act?: string): string {
  return COUNTS[speech].replace(/\{(\w+)\}/g, (_, list: keyof Lists) => String(outcome[list].filter((row) => act === undefined || row.act === act).length));
}

const WAITING: Said = { uk: 'чекаємо {time}: так просить або так відповідає сервер', en: 'waiting {time}: the server asks for it, or does not answer as it should' };
/** The pause between two requests needs no words. */
const SHORT_WAIT = 8000;

const WIDTH = 20;

/** The bar after `dealt` of `all` steps. */
export function bar(dealt: number, all: number, act: string): string {
  const full = all === 0 ? WIDTH : Math.floor((dealt / all) * WIDTH);
  return `[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${dealt}/${all} ${act}`;
}

/** Where progress is shown: `write` puts text out as it is, `tell` a line. */
export interface Screen {
  isTerminal: boolean;
  write: (text: string) => void;
  tell: (line: string) => void;
}

const CLEAR_LINE = '\r\u001B[K';

export interface Progress extends Watch {
  /** Before a wait of so many milliseconds. */
  waiting: (milliseconds: number) => void;
  /** Leaves a terminal a clean line. */
  end: () => void;
}

/** Shows each step on a terminal, each act elsewhere, and a long wait before it. */
export const progress = ({ isTerminal, write, tell }: Screen, speech: Speech): Progress => ({
  step: (act, dealt, all) => {
    if (isTerminal) write(CLEAR_LINE + bar(dealt, all, act));
  },
  act: (act, outcome) => {
    if (!isTerminal) tell(`${act}: ${counts(outcome, speech, act)}`);
  },
  waiting: (milliseconds) => {
    if (milliseconds < SHORT_WAIT) return;
    const words = WAITING[speech].replace('{time}', duration(milliseconds / 1000, speech));
    if (isTerminal) write(CLEAR_LINE + words);
    else tell(words);
  },
  end: () => {
    if (isTerminal) write(CLEAR_LINE);
  },
});
