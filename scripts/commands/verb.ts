/**
 * What a verb of the command line is: one file here, one export named `verb`, one row in `scripts/zvirka.ts`.
 *
 * @example
 * export const verb: Verb = { summary: { uk: '…', en: '…' }, help: { uk: '…', en: '…' }, run: async (args, shell) => DONE };
 */
import type { Speech } from '../../src/lib/model/message.ts';
import type { Said } from '../report/speech.ts';

/** Exit codes of the contract. 2 covers wrong usage and input that cannot be used. */
export const DONE = 0;
export const FINDINGS = 1;
export const UNUSABLE = 2;
export type ExitCode = typeof DONE | typeof FINDINGS | typeof UNUSABLE;

/** What a verb may do to the outside, apart from files. */
export interface Shell {
  speech: Speech;
  /** The result: stdout, a line break added. */
  print: (text: string) => void;
  /** Progress and messages: stderr, a line break added. */
  tell: (text: string) => void;
}

export interface Verb {
  /** One line in the list of verbs. */
  summary: Said;
  /** What `--help` prints: usage, options, two examples. */
  help: Said;
  /** Does the work; throws `UsageError` for a mistake of the person. `--help` never arrives here. */
  run: (args: string[], shell: Shell) => Promise<ExitCode>;
}
