/**
 * The lines of a table of concordance with everything a form or a workbook prints of them: the provision as cited, its text where
 * the collection has it, the row, the Ukrainian provisions with theirs. Every provision in scope is a line, assessed or not.
 *
 * @example
 * line.cited // 'стаття 8, частина 3'
 * line.answers[0]?.cited // 'частина 1 статті 7, Закон № 1710-VI «Про прикордонний контроль»'
 */
import type { Basis, ConcordanceRow, Review } from '../model/concordance.ts';
import type { Lang } from '../model/edition.ts';
import type { RowState } from '../concordance/standing.ts';

export interface Answer {
  act: string;
  provision: string;
  /** In words, with the act. */
  cited: string;
  /** The same without the act, and the act alone: forms with a column for each. */
  unit: string;
  actName: string;
  text?: string;
}

export interface TableLine {
  /** eId of the EU provision. */
  provision: string;
  cited: string;
  heading?: string;
  text?: string;
  answers: readonly Answer[];
  /** Absent for a provision without a row. */
  row?: ConcordanceRow;
  state: RowState;
  /** The texts as this line shows them: what a verdict given on it judges. */
  shown: readonly Basis[];
}

export interface TableFacts {
  /** `eu/32016r0399`. */
  act: string;
  title: { uk: string; en: string };
  celex: string;
  /** Edition the provisions are listed from. */
  edition: string;
  /** Names of the editions the lines show, `ua/1710-17@2021-08-15.uk`. */
  editions: readonly string[];
  /** sha256 of the record. */
  record: string;
  review: Review;
  lang: Lang;
}

export interface LinedTable {
  facts: TableFacts;
  lines: readonly TableLine[];
}

/** Verdicts are given by persons: one that is not signed, or bound to no text, is printed as none. */
export const isAssessed = ({ row, state }: TableLine): boolean => row !== undefined && row.verdict !== 'not-assessed' && state !== 'unsigned';
