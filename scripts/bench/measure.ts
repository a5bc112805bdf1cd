/**
 * What a measure is: a question with figures for an answer, printed as tables on the screen and kept in
 * `docs/accuracy.md`.
 *
 * @example
 * const measured = await outlineMeasure.run({ quick: true, corpus: undefined, tell, scratch });
 * measured.missing // 'the corpus of real texts is not on this machine'
 */
import type { Table } from './table.ts';

export const MEASURES = ['fidelity', 'outline', 'notes', 'citations', 'correlation', 'matching', 'tables', 'agreement', 'compare', 'bulk', 'fuzz', 'throughput', 'docx', 'build', 'search', 'page'] as const;
export type MeasureName = (typeof MEASURES)[number];

export interface Circumstances {
  /** Fewer runs and a smaller collection: to see that it works, not to quote. */
  quick: boolean;
  /** Folder of the corpus; undefined when it is not on this machine. */
  corpus: string | undefined;
  /** Progress, for stderr. */
  tell: (line: string) => void;
  /** An empty temporary folder, removed at the end. */
  scratch: string;
}

export interface Measured {
  /** How it was measured, one sentence an entry. */
  method: string[];
  /** The first table is the one for the screen; the others list what is wrong. */
  tables: Table[];
  /** Why there is nothing, when there is nothing. */
  missing?: string;
  /** What was measured in the place of the real texts; such figures are printed and never kept. */
  stoodIn?: string;
}

export interface Measure {
  name: MeasureName;
  title: string;
  run: (circumstances: Circumstances) => Promise<Measured>;
}

export const NO_CORPUS = 'The corpus of real texts is not on this machine (ZVIRKA_CORPUS names its folder): not measured.';

/** With the texts of the repository a measure shows that it works; its figures say nothing about real law. */
export const STARTER = 'The corpus of real texts is not on this machine: measured on the starter collection, to see that it works.';

/** The answer of a measure that has nothing to measure. */
export const missing = (reason: string): Measured => ({ method: [], tables: [], missing: reason });
