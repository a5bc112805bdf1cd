/**
 * The порівняльна таблиця of two texts as a sheet, after a form.
 *
 * @example
 * const sheet = comparativeSheet(compareEditions(inForce, draft), { form: 'cabinet', title: 'постанови …', shorten: true });
 */
import type { Comparison } from '../../compare/compare.ts';
import type { Sheet } from '../sheet.ts';
import { COMPARATIVE_FORMS, NOT_VERIFIED, type ComparativeFormName } from './profiles.ts';
import { comparativeRows, type ComparativeOptions } from './rows.ts';

export interface ComparativeRequest extends ComparativeOptions {
  form: ComparativeFormName;
  /** Name of the draft, as it stands after «до проекту»; a line to fill in when it is not known. */
  title?: string;
}

const TO_FILL_IN = '______________________________';

/** The sheet; without a change it has no row. */
export function comparativeSheet(comparison: Comparison, { form, title, shorten }: ComparativeRequest): Sheet {
  const { heading, columns, signature, verified } = COMPARATIVE_FORMS[form];
  return {
    lang: 'uk',
    heading: heading.map((line) => line.replace('{title}', title ?? TO_FILL_IN)),
    remarks: verified ? [] : [NOT_VERIFIED],
    columns: columns.map((name) => ({ title: name, share: 1 })),
    rows: comparativeRows(comparison, { shorten }),
    signature,
  };
}
