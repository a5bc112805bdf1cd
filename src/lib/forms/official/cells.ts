/**
 * The cells of an official form: one function for each thing a column may hold. Values of the scale come from the form; where it has
 * none the reason stands in words, never a value of our own.
 *
 * @example
 * cellOf('assessment', { form, line, labels, number: 1 }) // «Частково відповідає.», then the norms, then the gap
 */
import type { ConcordanceRow } from '../../model/concordance.ts';
import { plain, plainCell, type Cell } from '../sheet.ts';
import { isAssessed, type Answer, type TableLine } from '../table-lines.ts';
import type { ColumnContent, OfficialForm, ScaleValue } from './form.ts';
import { FORM_WORDS, type Labels } from './words.ts';

export interface CellRequest {
  form: OfficialForm;
  line: TableLine;
  labels: Labels;
  /** Its place in the table, from 1. */
  number: number;
  /** Of forms that go from Ukrainian law: the provision of this row. */
  answer?: Answer;
}

/** The content of one cell. */
export const cellOf = (content: ColumnContent, request: CellRequest): Cell => CELLS[content](request);

const lines = (...texts: readonly (string | undefined)[]): Cell => plainCell(texts.filter((text) => text !== undefined && text !== '').join('\n'));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const full = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
/** Quoted in the marks of the language. A text may be quoted whole: nothing in it is changed. */
const quotedNorm = (cited: string, text: string | undefined, { lang }: OfficialForm): string =>
  text === undefined ? cited : lang === 'uk' ? `${cited}: «${text}»` : `${cited}: “${text}”`;

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The norms of a line, each a paragraph; an act with several is named once, its norms behind it where no text is quoted. */
export function normLines({ answers }: TableLine, form: OfficialForm): string[] {
  const acts = new Map<string, Answer[]>();
  for (const answer of answers) acts.set(answer.act, [...(acts.get(answer.act) ?? []), answer]);
  return [...acts.values()].flatMap((norms) => {
    const { actName } = norms[0]!;
    if (norms.length === 1) return norms.map(({ cited, text }) => quotedNorm(cited, text, form));
    if (norms.every(({ text }) => text === undefined)) return [`${actName}: ${norms.map(({ unit }) => lowered(unit)).join('; ')}`];
    return [`${actName}:`, ...norms.map(({ unit, text }) => quotedNorm(unit, text, form))];
  });
}

const said = (field: { uk: string; en: string } | undefined, { lang }: OfficialForm): string | undefined => field?.[lang];

/** The value of the form's scale for a line. No value for a verdict that is none: not assessed, not signed. */
export function scaleValue(form: OfficialForm, line: TableLine): ScaleValue {
  const { row } = line;
  if (!row || !isAssessed(line) || row.verdict === 'not-assessed') return {};
  if (row.verdict !== 'not-applicable') return form.scale[row.verdict];
  const value = row.ground && form.notApplicable[row.ground];
  return value === undefined ? {} : { value };
}

/** Why there is no value, in words; undefined when there is one. */
export function reasonOf(form: OfficialForm, line: TableLine, labels: Labels): string | undefined {
  const { value, remark } = scaleValue(form, line);
  const words = FORM_WORDS[form.lang];
  if (value !== undefined) return undefined;
  if (!isAssessed(line)) return words.notAssessed;
  const { verdict, ground } = line.row!;
  return `${words.noValue}: ${remark ?? (ground ? labels.grounds[ground] : labels.verdicts[verdict])}`;
}

/** «Розбіжність: …», «На практиці: …», and what a stale row says. */
function remarksOf({ form, line }: CellRequest): string[] {
  const words = FORM_WORDS[form.lang];
  const { row, state } = line;
  const named = (name: string, field: ConcordanceRow['gap']): string[] => (field ? [`${name}: ${field[form.lang]}`] : []);
  return row && isAssessed(line) ? [...named(words.gap, row.gap), ...named(words.practice, row.practice), ...(state === 'stale' ? [`${words.toReview}.`] : [])] : [];
}

const dueOf = ({ line: { row }, labels }: CellRequest): string | undefined =>
  row?.due === 'accession' || (row?.due === undefined && row?.ground === 'upon-accession') ? labels.accession : row?.due;

function assessment(request: CellRequest): Cell {
  const { form, line, labels } = request;
  const { value, remark } = scaleValue(form, line);
  const verdict = value === undefined ? reasonOf(form, line, labels)! : remark === undefined ? value : `${value}: ${remark}`;
  const isMark = /^[+0–]/.test(verdict);
  return [plain(isMark ? verdict : full(capital(verdict))), ...lines(...(form.columns.some(({ holds }) => holds === 'answers') ? [] : normLines(line, form)), ...remarksOf(request))];
}

function measures(request: CellRequest): Cell {
  const { form, line: { row }, labels } = request;
  const words = FORM_WORDS[form.lang];
  const due = dueOf(request);
  return lines(
    said(row?.measure, form),
    row?.instrument && `${words.instrument}: ${labels.instruments[row.instrument]}`,
    row && row.bodies.length > 0 ? `${words.bodies}: ${row.bodies.map((body) => labels.bodies[body]).join('; ')}` : undefined,
    due && `${words.due}: ${due}`,
  );
}

/** EU-MK: what is fully approximated leaves the next columns empty. */
const isOpen = ({ form, line }: CellRequest): boolean => line.row?.verdict !== 'conforms' || form.scale.conforms.value === undefined;

const CELLS: Record<ColumnContent, (request: CellRequest) => Cell> = {
  number: ({ number }) => lines(String(number)),
  provision: ({ form, line }) => lines(line.heading === undefined ? line.cited : `${line.cited}. ${line.heading}`, line.text ?? said(line.row?.duty, form)),
  'provision-number': ({ line }) => lines(line.cited),
  'provision-text': ({ form, line }) => lines(line.heading, line.text ?? said(line.row?.duty, form)),
  duty: ({ form, line }) => lines(said(line.row?.duty, form) ?? line.heading),
  obligation: ({ form, line }) => lines(said(line.row?.obligation, form)),
  due: (request) => (isOpen(request) ? lines(dueOf(request)) : []),
  assessment,
  verdict: (request) => {
    const value = scaleValue(request.form, request.line).value;
    if (value !== undefined) return lines(value, ...(request.form.columns.some(({ holds }) => holds === 'comment') ? [] : remarksOf(request)));
    return request.form.columns.some(({ holds }) => holds === 'comment') ? [] : lines(reasonOf(request.form, request.line, request.labels));
  },
  'obligation-verdict': ({ form, line: { row } }) => lines(row?.['obligation-verdict'] && form.scale[row['obligation-verdict']].value),
  measures,
  measure: (request) => {
    const { form, line: { row }, labels } = request;
    if (!isOpen(request)) return [];
    return lines(said(row?.measure, form), row?.instrument && `(${labels.instruments[row.instrument]})`);
  },
  comment: (request) => lines(scaleValue(request.form, request.line).remark ?? reasonOf(request.form, request.line, request.labels), ...remarksOf(request)),
  answer: ({ form, answer }) => lines(answer && quotedNorm(answer.cited, answer.text, form)),
  answers: ({ form, line }) => lines(...normLines(line, form)),
  'answer-acts': ({ line }) => lines(...new Set(line.answers.map(({ actName }) => actName))),
  'answer-numbers': ({ line }) => lines(...line.answers.map(({ unit }) => unit)),
  'answer-texts': ({ line }) => lines(...line.answers.map(({ text }) => text)),
};
