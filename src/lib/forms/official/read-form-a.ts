/**
 * A filled form A as it came back from Word: which of its rows say something else than the record, in the fields of an expert's
 * workbook. Column 4 is prose: the verdict first or last (longest words first, «не відповідає» before «відповідає»), then norms,
 * then what is said of gap and practice; what is not recognised stays as text, in the remark. A wording that is no value of the scale becomes
 * not assessed and a message, never a guess.
 *
 * @example
 * verdictIn('Частково відповідає. Стаття 6 …') // { verdict: 'partial', rest: 'Стаття 6 …' }
 *
 * Source: Регламент КМУ № 950, додаток 1; reference forms, section 6.
 */
import type { Verdict } from '../../model/concordance.ts';
import { message, type Message } from '../../model/message.ts';
import { cellText } from '../sheet.ts';
import type { TableLine } from '../table-lines.ts';
import type { AddressBook } from '../workbook/addresses.ts';
import { cellsOf, type Cells } from '../workbook/fields.ts';
import type { EditedRow } from '../workbook/merge.ts';
import { cellOf, normLines } from './cells.ts';
import { UA_950_A } from './ua-950-a.ts';
import { FORM_WORDS, type Labels } from './words.ts';

const words = FORM_WORDS.uk;

/** Spaces, quotes and apostrophes differ between programs; words do not. */
const folded = (text: string): string => text.replace(/[«»“”„"]/g, '"').replace(/[’ʼ`´]/g, "'").replace(/\\/g, '/').replace(/[\s\u00a0]+/g, ' ').trim().toLowerCase();

/** The rows of the first table with the five columns of the form, without its head; undefined when there is none. */
export function formRows(tables: readonly (readonly (readonly string[])[])[]): string[][] | undefined {
  const titles = UA_950_A.columns.map(({ title }) => folded(title));
  const isHead = (row: readonly string[]): boolean => row.length === titles.length && titles.every((title, at) => folded(row[at] ?? '') === title);
  for (const table of tables) {
    const head = table.findIndex(isHead);
    if (head >= 0) return table.slice(head + 1).filter((row) => !isHead(row) && row.join(' ') !== '1 2 3 4 5').map((row) => [...row]);
  }
  return undefined;
}

/** Values of the scale, the longest first: «частково відповідає» holds «відповідає». */
const VALUES = (Object.entries(UA_950_A.scale) as [Verdict, { value?: string }][])
  .map(([verdict, { value = '' }]) => ({ verdict, value }))
  .sort((a, b) => b.value.length - a.value.length);

/** Any value of the scale as a word of its own («відповідають» is none), and a «частково» that stands apart from its value. */
const SAID = new RegExp(`(?<!\\p{L})(?:${VALUES.map(({ value }) => value).join('|')}|частково)(?!\\p{L})`, 'gu');

/** The verdict of one sentence: the only value it says, at its beginning or its end. */
function saidIn(sentence: string): { verdict: Verdict; at: number; length: number } | undefined {
  const lower = sentence.toLowerCase();
  const [only, ...others] = [...lower.matchAll(SAID)];
  const value = VALUES.find((known) => known.value === only?.[0]);
  if (!only || !value || others.length > 0) return undefined;
  const [before, behind] = [lower.slice(0, only.index), lower.slice(only.index + only[0].length)];
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(behind) ? undefined : { verdict: value.verdict, at: only.index, length: only[0].length };
}

/**
 * The verdict that a prose says in its first or its last sentence, and the rest; undefined when neither says exactly one value of
 * the scale («відповідає/не відповідає», «відповідає частково»), or the two say different ones.
 */
export function verdictIn(prose: string): { verdict: Verdict; rest: string } | undefined {
  const text = prose.trim();
  const end = text.replace(/[\s.;]+$/, '');
  const firstEnd = /[.;\n]/.exec(end)?.index ?? end.length;
  const lastStart = Math.max(...['.', ';', '\n'].map((mark) => end.lastIndexOf(mark))) + 1;
  const first = saidIn(end.slice(0, firstEnd));
  const last = lastStart > firstEnd ? saidIn(end.slice(lastStart)) : undefined;
  if (first && last && first.verdict !== last.verdict) return undefined;
  const found = first ?? (last && { ...last, at: last.at + lastStart });
  if (!found) return undefined;
  const rest = first ? text.slice(found.at + found.length) : end.slice(0, found.at);
  const kept = first && found.at > 0 ? text.slice(0, found.at) + rest : rest;
  return { verdict: found.verdict, rest: kept.replace(/^[\s.:;,–—-]+/, '').replace(/[\s:;,–—-]+$/, '') };
}

export interface FormContext {
  labels: Labels;
  book: AddressBook;
  /** Ukrainian provisions that a prose cites, with their acts. */
  citedIn: (text: string) => readonly { act: string; provision: string }[];
}

/** The rows of a filled form against the lines it was made from. */
export function editedByForm(rows: readonly (readonly string[])[], lines: readonly TableLine[], context: FormContext): { rows: EditedRow[]; messages: Message[] } {
  const messages: Message[] = [];
  const seen = new Set<string>();
  const edited = rows.flatMap((row, at): EditedRow[] => {
    const line = lineOf(row[1] ?? '', lines);
    if (!line || seen.has(line.provision)) {
      if (row.some((cell) => cell.trim() !== '')) messages.push(message('form-row-unknown', { found: (row[1] ?? '').slice(0, 80).replace(/\s+/g, ' ') }, at + 1));
      return [];
    }
    seen.add(line.provision);
    const written = cellsOf(line.row, context.labels, context.book);
    const cells = { ...written, ...changesIn(row, line, written, context, messages, at + 1) };
    return [{ provision: line.provision, at: at + 1, ...(line.row && { base: line.row }), written, cells, formulas: [], shown: line.shown }];
  });
  return { rows: edited, messages };
}

/** The line whose citation the cell begins with; the longest, for «Стаття 2» begins «Стаття 2, частина 1» too. */
function lineOf(cell: string, lines: readonly TableLine[]): TableLine | undefined {
  const text = folded(cell);
  const starting = lines.filter(({ cited }) => text.startsWith(folded(cited)) && /^(?:$|[\s.:])/.test(text.slice(folded(cited).length)));
  return starting.reduce<TableLine | undefined>((longest, line) => (longest && longest.cited.length >= line.cited.length ? longest : line), undefined);
}

function changesIn(row: readonly string[], line: TableLine, written: Cells, context: FormContext, messages: Message[], at: number): Partial<Cells> {
  const expected = (holds: 'obligation' | 'assessment' | 'measures'): string => cellText(cellOf(holds, { form: UA_950_A, line, labels: context.labels, number: 0 }));
  const isChanged = (cell: string | undefined, holds: 'obligation' | 'assessment' | 'measures'): boolean => folded(cell ?? '') !== folded(expected(holds));
  return {
    ...(isChanged(row[2], 'obligation') && { 'obligation.uk': (row[2] ?? '').trim() }),
    ...(isChanged(row[3], 'assessment') && assessmentIn(row[3] ?? '', line, written, context, messages, at)),
    ...(isChanged(row[4], 'measures') && measuresIn(row[4] ?? '')),
  };
}

/** «Яким актом: закон» and the like go to their fields, the rest is the measure. */
function measuresIn(cell: string): Partial<Cells> {
  const named = { [words.instrument]: 'instrument', [words.bodies]: 'bodies', [words.due]: 'due' } as const;
  const found: Partial<Cells> = { instrument: '', bodies: '', due: '' };
  const rest: string[] = [];
  for (const line of cell.split('\n')) {
    const [label, value] = afterLabel(line, Object.keys(named));
    if (label === undefined) rest.push(line);
    else found[named[label as keyof typeof named]!] = value;
  }
  return { ...found, 'measure.uk': rest.join('\n').trim() };
}

function afterLabel(line: string, labels: readonly string[]): [label: string, value: string] | [undefined, string] {
  const label = labels.find((word) => line.trimStart().startsWith(`${word}:`));
  return label === undefined ? [undefined, line] : [label, line.trimStart().slice(label.length + 1).trim()];
}

/** Column 4: verdict, norms, gap, practice, and what is none of them. */
function assessmentIn(cell: string, line: TableLine, written: Cells, context: FormContext, messages: Message[], at: number): Partial<Cells> {
  const found = verdictIn(cell);
  const { gap, practice, rest } = partsOf(found?.rest ?? cell, line);
  const isUnsaid = found === undefined && !folded(cell).startsWith(folded(words.notAssessed)) && !folded(cell).startsWith(folded(words.noValue));
  if (isUnsaid) messages.push(message('form-verdict-unknown', { row: line.provision, found: cell.slice(0, 80).replace(/\s+/g, ' ') }, at));
  const keepsVerdict = found === undefined && folded(cell).startsWith(folded(words.noValue));
  const verdict = keepsVerdict ? written.verdict : context.labels.verdicts[found?.verdict ?? 'not-assessed'];
  const cited = context.citedIn(rest).filter(({ act, provision }) => !line.answers.some((answer) => answer.act === act && answer.provision === provision));
  const added = cited.map(({ act, provision }) => `${act}: ${context.book.cite(act, provision)}`);
  return {
    verdict, 'gap.uk': gap, 'practice.uk': practice,
    ...(!keepsVerdict && { ground: '' }),
    ...(added.length > 0 && { ua: [written.ua, ...added].filter((part) => part !== '').join('\n') }),
    ...(rest !== '' && { comment: [written.comment, rest].filter((part) => part !== '' && !written.comment.includes(rest)).join('\n') }),
  };
}

/** What stands in column 4 behind the verdict. A norm as it was printed is known already. */
function partsOf(prose: string, line: TableLine): { gap: string; practice: string; rest: string } {
  const norms = normLines(line, UA_950_A).map(folded);
  const parts: Record<'gap' | 'practice' | 'rest', string[]> = { gap: [], practice: [], rest: [] };
  const lines = prose.split('\n');
  let at = 0;
  let open: keyof typeof parts = 'rest';
  while (at < lines.length) {
    const paragraph = lines[at]!;
    const length = normLength(lines, at, norms);
    const [label, value] = afterLabel(paragraph, [words.gap, words.practice]);
    if (length > 0) {
      at += length;
      open = 'rest';
      continue;
    }
    if (label !== undefined) open = label === words.gap ? 'gap' : 'practice';
    if (folded(paragraph).startsWith(folded(words.toReview)) || folded(paragraph).startsWith(folded(words.noValue))) open = 'rest';
    else parts[open].push(value);
    at += 1;
  }
  return { gap: parts.gap.join('\n').trim(), practice: parts.practice.join('\n').trim(), rest: parts.rest.join('\n').trim() };
}

/** How many lines from here print a known norm whole; 0 for none. */
function normLength(lines: readonly string[], from: number, norms: readonly string[]): number {
  const first = folded(lines[from] ?? '');
  for (const norm of first === '' ? [] : norms.filter((known) => known.startsWith(first))) {
    const folds: string[] = [];
    for (let at = from, length = 0; at < lines.length && length <= norm.length; at += 1) {
      const part = folded(lines[at]!);
      if (part === '') continue;
      folds.push(part);
      length += part.length + 1;
      if (length - 1 === norm.length && folds.join(' ') === norm) return at - from + 1;
    }
  }
  return 0;
}
