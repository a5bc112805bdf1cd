/**
 * What an export of an official form has to tell: whether the form was held against its source, whether the sheet is a working copy,
 * and every row the form has no value for.
 *
 * @example
 * // ua-950-a · рядків: 12 · РОБОЧИЙ ПРИМІРНИК, не оцінено: 3
 */
import type { OfficialForm } from '../../src/lib/forms/official/form.ts';
import type { FormSheet } from '../../src/lib/forms/official/form-sheet.ts';
import { cellText } from '../../src/lib/forms/sheet.ts';
import type { Speech } from '../../src/lib/model/message.ts';

const WORDS = {
  uk: { rows: 'рядків', working: 'РОБОЧИЙ ПРИМІРНИК, не оцінено', verified: 'форму звірено з джерелом', unverified: 'форма не звірена', withoutValue: 'Без значення за шкалою форми', leftOut: 'Без норми України, у цій формі місця не мають' },
  en: { rows: 'rows', working: 'WORKING COPY, not assessed', verified: 'form held against its source', unverified: 'form not verified', withoutValue: 'Without a value on the scale of the form', leftOut: 'Without a Ukrainian provision, and so without a place in this form' },
};

const rowCount = ({ isNumbered }: OfficialForm, { sheet: { rows } }: FormSheet): number => rows.length - Number(isNumbered);

/** For a person. */
export function formPage(form: OfficialForm, made: FormSheet, speech: Speech): string {
  const say = WORDS[speech];
  const state = form.verified ? `${say.verified} (${form.edition ?? ''})` : say.unverified;
  return [
    `${form.name} · ${say.rows}: ${rowCount(form, made)} · ${state}${made.notAssessed > 0 ? ` · ${say.working}: ${made.notAssessed}` : ''}`,
    ...(made.withoutValue.length > 0 ? ['', `${say.withoutValue} (${made.withoutValue.length}):`, ...made.withoutValue.map(({ provision, reason }) => `  ${provision}  ${reason}`)] : []),
    ...(made.leftOut.length > 0 ? ['', `${say.leftOut} (${made.leftOut.length}): ${made.leftOut.join(', ')}`] : []),
  ].join('\n');
}

/** For a program: the form, its cells as text, and the report. */
export const formJson = (form: OfficialForm, { sheet, notAssessed, withoutValue, leftOut }: FormSheet): object => ({
  form: form.name, source: form.source, ...(form.edition !== undefined && { edition: form.edition }), verified: form.verified, workingCopy: notAssessed > 0, notAssessed,
  heading: sheet.heading, remarks: sheet.remarks, columns: sheet.columns.map(({ title }) => title),
  rows: sheet.rows.slice(Number(form.isNumbered)).map((cells) => sheet.columns.map((_, at) => cellText(cells[at] ?? []))), signature: sheet.signature, withoutValue, leftOut,
});
