/**
 * Writes an edition as legal Markdown: the form that lawyers read and git compares (DESIGN.md, section 4).
 * The same edition always gives the same bytes; `markdown-read.ts` gives the edition back.
 *
 * @example
 * writeMarkdown(edition)
 * // ---
 * // act: ua/nt-1
 * // …
 * // ---
 * //
 * // # НАВЧАЛЬНИЙ ЗАКОН<br>Про контроль у пунктах пропуску
 * //
 * // ## Розділ I<br>ЗАГАЛЬНІ ПОЛОЖЕННЯ
 */
import { stringify } from 'yaml';
import type { Draft } from '../model/draft.ts';
import { HEADING_KINDS, type Edition, type EditionMeta, type Provision, type Translation } from '../model/edition.ts';
import { flatten, type Entry } from './entries.ts';
import { escapeCell, escapeHeading, escapeText } from './escape.ts';

/** The whole file, ending in one line feed. */
export function writeMarkdown(edition: Edition): string {
  const blocks = writeEntries(flatten(draftsOf(edition.body)));
  return [writeFrontMatter(edition.meta), ...blocks].join('\n\n') + '\n';
}

/** The front matter with its keys in one order, whatever order they came in. */
function writeFrontMatter({ act, date, lang, nature, source, translation }: EditionMeta): string {
  const { publisher, url, format, retrieved, sha256, changes, side } = source;
  const facts = { act, date, lang, nature, source: { publisher, url, format, retrieved, sha256, changes, side }, translation: translation && inOrder(translation) };
  return `---\n${stringify(facts, { lineWidth: 0, keepUndefined: false })}---`;
}

const inOrder = ({ of: { date, lang, source }, by, on, checkedOn }: Translation) => ({ of: { date, lang, source }, by, on, checkedOn });

function writeEntries(entries: readonly Entry[]): string[] {
  let footnotes = 0;
  return entries.map((entry) => {
    if (entry.form === 'footnote') footnotes += 1;
    return writeEntry(entry, footnotes);
  });
}

function writeEntry({ form, level, text, rows }: Entry, footnotes: number): string {
  const indent = '    '.repeat(level);
  switch (form) {
    case 'title':
    case 'attachment':
    case 'heading': return `${'#'.repeat(level)} ${escapeHeading(text)}`.trimEnd();
    case 'note': return `${indent}> ${escapeText(text)}`.trimEnd();
    case 'footnote': return `${indent}[^${footnotes}]: ${escapeText(text)}`.trimEnd();
    case 'table': return writeTable(rows ?? [], indent);
    case 'closing': return '---';
    case 'paragraph': return indent + escapeText(text);
  }
}

/** GFM: the first row is the head, because a table of Markdown must have one. */
function writeTable(rows: readonly string[][], indent: string): string {
  const lines = rows.map((row) => `${indent}| ${row.map(escapeCell).join(' | ')} |`);
  const rule = `${indent}|${' --- |'.repeat(rows[0]?.length ?? 1)}`;
  return [lines[0] ?? `${indent}|  |`, rule, ...lines.slice(1)].join('\n');
}

const HEADINGS: ReadonlySet<string> = new Set(HEADING_KINDS);
const OTHER_FORMS: ReadonlySet<string> = new Set(['note', 'table', 'footnote', 'closing']);

/** Provisions without their names: what Markdown stores, since the names follow from it. */
export const draftsOf = (provisions: readonly Provision[]): Draft[] =>
  provisions.map(({ kind, text, rows, children }) => ({
    form: (HEADINGS.has(kind) ? 'heading' : OTHER_FORMS.has(kind) ? kind : 'paragraph') as Draft['form'],
    text,
    ...(kind === 'attachment' && { attached: true }),
    ...(rows && { rows }),
    children: draftsOf(children),
  }));
