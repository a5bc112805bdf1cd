/**
 * The termbase, `glossary.csv` of the layers. A row of the overlay takes the place of the same pair in `content/`, others are added.
 *
 * @example
 * await readTerms(layersOf(), messages) // [{ uk: 'прикордонний контроль', en: 'border control', …, file: 'content/glossary.csv', line: 2 }]
 */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { message, type Message } from '../../src/lib/model/message.ts';
import { TERM_COLUMNS, TERM_ORIGINS, TERM_SUBJECTS, termSchema, type Term } from '../../src/lib/model/term.ts';
import { readCsv, type CsvRow } from '../../src/lib/text/csv.ts';
import { textOfFile } from './knowledge-file.ts';
import { shown, type Layer } from './layers.ts';

export interface PlacedTerm extends Term {
  file: string;
  line: number;
}

/** The rows that can be used, in the order of the files. */
export async function readTerms(layers: readonly Layer[], messages: Message[]): Promise<PlacedTerm[]> {
  const terms = new Map<string, PlacedTerm>();
  for (const { folder } of layers) {
    const file = path.join(folder, 'glossary.csv');
    if (!(await access(file).then(() => true, () => false))) continue;
    const text = await textOfFile(file, messages);
    for (const term of text === undefined ? [] : termsOf(text, shown(file), messages)) terms.set(pairOf(term), term);
  }
  return [...terms.values()];
}

/** One pair, however its letters are written: «Кордон» and «кордон» are the same row twice. */
const pairOf = ({ uk, en }: Term): string => `${uk.toLowerCase()}\t${en.toLowerCase()}`;

/** The rows of a text. Messages name the line. */
export function termsOf(text: string, file: string, messages: Message[]): PlacedTerm[] {
  const { rows: [head, ...rows], faults } = readCsv(text);
  messages.push(...faults.map(({ fault, line }) => message(`csv-${fault}`, {}, `${file}:${line}`)));
  const expected = TERM_COLUMNS.join(',');
  if (head?.cells.join(',') !== expected) {
    messages.push(message('csv-columns', { expected, found: head?.cells.join(',') ?? '' }, `${file}:1`));
    return [];
  }
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const tell = (m: Message): void => void messages.push({ ...m, at: `${file}:${row.line}` });
    const term = termOf(row, tell);
    const earlier = term && seen.get(pairOf(term));
    if (!term) return [];
    if (earlier !== undefined) {
      tell(message('term-twice', { uk: term.uk, en: term.en, line: earlier }));
      return [];
    }
    seen.set(pairOf(term), row.line);
    return [{ ...term, file, line: row.line }];
  });
}

const LISTED = { subject: TERM_SUBJECTS, origin: TERM_ORIGINS } as const;

function termOf({ cells }: CsvRow, tell: (m: Message) => void): Term | undefined {
  if (cells.length !== TERM_COLUMNS.length) {
    tell(message('csv-cells', { found: cells.length, expected: TERM_COLUMNS.length }));
    return undefined;
  }
  const row = Object.fromEntries(TERM_COLUMNS.map((column, n) => [column, cells[n]!])) as Record<(typeof TERM_COLUMNS)[number], string>;
  for (const field of ['uk', 'en'] as const) {
    if (row[field].trim() === '') tell(message('term-empty', { field }));
    else if (/^\s|\s$|\s{2}/u.test(row[field])) tell(message('term-spaces', { field }));
  }
  for (const field of ['subject', 'origin'] as const) {
    if (!(LISTED[field] as readonly string[]).includes(row[field])) tell(message('field-not-listed', { field, found: row[field], known: LISTED[field].join(', ') }));
  }
  if (row.where.trim() === '' && row.origin !== 'own') tell(message('term-no-place', { origin: row.origin }));
  const { data } = termSchema.safeParse({ ...row, uk: row.uk.trim(), en: row.en.trim() });
  return data;
}
