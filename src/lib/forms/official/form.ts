/**
 * An official form of the table of concordance as data: names of the columns exactly as in the source, the scale, what stands above
 * and below the table, and where it was read. Scales differ from form to form («частково відповідає» in one, «частково враховує»
 * in the next), so that each form has its own.
 *
 * @example
 * UA_950_A.scale.partial // 'частково відповідає'
 */
import type { ConcordanceRow, Verdict } from '../../model/concordance.ts';
import type { Speech } from '../../model/message.ts';

export const OFFICIAL_FORM_NAMES = ['ua-950-a', 'ua-950-b', 'eu-mk', 'guide-annex-3'] as const;
export type OfficialFormName = (typeof OFFICIAL_FORM_NAMES)[number];

/** What a column holds; one function a word in `cells.ts`. */
export type ColumnContent =
  | 'number' | 'provision' | 'provision-number' | 'provision-text' | 'duty' | 'obligation' | 'due'
  | 'assessment' | 'verdict' | 'obligation-verdict' | 'measures' | 'measure' | 'comment'
  | 'answer' | 'answers' | 'answer-acts' | 'answer-numbers' | 'answer-texts';

export interface FormColumn {
  title: string;
  share: number;
  holds: ColumnContent;
}

/** The value a form has for a verdict; without one the reason stands in words. `remark` goes with the value into the comment. */
export interface ScaleValue {
  value?: string;
  remark?: string;
}

export type Ground = NonNullable<ConcordanceRow['ground']>;

export interface OfficialForm {
  name: OfficialFormName;
  lang: Speech;
  /** `eu`: a row a provision of the EU act. `ua`: a row a Ukrainian provision and what it answers. */
  direction: 'eu' | 'ua';
  /** Lines above the table; `{title}`, `{celex}`, `{edition}`, `{acts}` are filled in, `{…}` of any other name is a line to write on. */
  heading: readonly string[];
  columns: readonly FormColumn[];
  /** A row 1, 2, 3 … under the names of the columns. */
  isNumbered: boolean;
  scale: Record<Exclude<Verdict, 'not-applicable' | 'not-assessed'>, ScaleValue>;
  /** Values for `not-applicable`, by its ground. */
  notApplicable: Partial<Record<Ground, string>>;
  signature: readonly string[];
  source: string;
  /** Which state of the source was read, ISO. */
  edition?: string;
  verified: boolean;
}
