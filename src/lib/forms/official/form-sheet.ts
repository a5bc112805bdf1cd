/**
 * A table of concordance as a sheet after an official form, and what the form could not say. A sheet with provisions that nobody assessed
 * is marked as a working copy with their count; a form that nobody held against its source says so; rows without a value are listed.
 *
 * @example
 * const { sheet, withoutValue } = formSheet(table, OFFICIAL_FORMS['ua-950-a'], labels);
 */
import { plain, type Sheet } from '../sheet.ts';
import { isAssessed, type LinedTable, type TableLine } from '../table-lines.ts';
import { cellOf, reasonOf, type CellRequest } from './cells.ts';
import type { OfficialForm } from './form.ts';
import { filled, FORM_WORDS, type Labels } from './words.ts';

export interface FormSheet {
  sheet: Sheet;
  /** Rows that the form has no value for, with the reason it prints. */
  withoutValue: { provision: string; reason: string }[];
  /** Provisions nobody assessed: with one of them the sheet is a working copy. */
  notAssessed: number;
  /** Of forms that begin with Ukrainian law: provisions no norm answers, which have no place in them. */
  leftOut: string[];
}

export interface FormRequest {
  /** Name of the draft, for a form that compares one. */
  draft?: string | undefined;
}

/** The sheet. Every line of the table is in it, but those in `leftOut`. */
export function formSheet(table: LinedTable, form: OfficialForm, labels: Labels, request: FormRequest = {}): FormSheet {
  const requests = form.direction === 'eu' ? linesOf(table, form, labels) : answersOf(table, form, labels);
  const shown = [...new Set(requests.map(({ line }) => line))];
  const leftOut = table.lines.filter((line) => !shown.includes(line)).map(({ provision }) => provision);
  const notAssessed = table.lines.filter((line) => !isAssessed(line)).length;
  const numbers = form.columns.map((_, at) => [plain(String(at + 1))]);
  return {
    sheet: {
      lang: form.lang,
      heading: headingOf(table, form, request),
      remarks: remarksOf(table, form, notAssessed),
      columns: form.columns.map(({ title, share }) => ({ title, share })),
      rows: [...(form.isNumbered ? [numbers] : []), ...requests.map((cell) => form.columns.map(({ holds }) => cellOf(holds, cell)))],
      signature: form.signature,
    },
    withoutValue: shown.flatMap((line) => {
      const reason = reasonOf(form, line, labels);
      return reason === undefined ? [] : [{ provision: line.provision, reason }];
    }),
    notAssessed,
    leftOut,
  };
}

const linesOf = ({ lines }: LinedTable, form: OfficialForm, labels: Labels): CellRequest[] =>
  lines.map((line, at): CellRequest => ({ form, line, labels, number: at + 1 }));

/** A row a Ukrainian provision and the EU provision it answers; provisions of one act together, in the order they come. */
function answersOf({ lines }: LinedTable, form: OfficialForm, labels: Labels): CellRequest[] {
  const pairs = lines.flatMap((line) => line.answers.map((answer) => ({ line, answer })));
  const order = [...new Set(pairs.map(({ answer: { act, provision } }) => `${act} ${provision}`))].sort((a, b) => {
    const [actA, actB] = [a.slice(0, a.indexOf(' ')), b.slice(0, b.indexOf(' '))];
    return actA < actB ? -1 : actA > actB ? 1 : 0;
  });
  const place = new Map(order.map((name, at) => [name, at]));
  const placeOf = ({ answer: { act, provision } }: { answer: TableLine['answers'][number] }): number => place.get(`${act} ${provision}`) ?? 0;
  return pairs.toSorted((a, b) => placeOf(a) - placeOf(b)).map(({ line, answer }, at): CellRequest => ({ form, line, answer, labels, number: at + 1 }));
}

function headingOf({ facts, lines }: LinedTable, form: OfficialForm, { draft }: FormRequest): string[] {
  const acts = [...new Set(lines.flatMap(({ answers }) => answers.map(({ actName }) => actName)))].join('; ');
  const known: Record<string, string> = { title: facts.title[form.lang], celex: facts.celex, edition: facts.edition, ...(acts !== '' && { acts }), ...(draft !== undefined && { draft }) };
  return form.heading.map((line) => line.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? FORM_WORDS[form.lang].toFillIn));
}

function remarksOf({ facts, lines }: LinedTable, form: OfficialForm, notAssessed: number): string[] {
  const words = FORM_WORDS[form.lang];
  const stale = lines.filter(({ state }) => state === 'stale').length;
  return [
    ...(notAssessed > 0 ? [filled(words.workingCopy, { count: notAssessed })] : []),
    ...(stale > 0 ? [filled(words.review, { count: stale })] : []),
    ...(facts.review === 'official' ? [] : [words[facts.review]]),
    ...(form.verified ? [] : [words.notVerified]),
    form.edition === undefined ? form.source : filled(words.reviewed, { source: form.source, edition: form.edition }),
    filled(words.madeFrom, { editions: facts.editions.join(', '), record: facts.record.slice(0, 16) }),
  ];
}
