/**
 * Characters that legal Markdown would take for its own, and how they are written.
 *
 * All inline constructs are off, so little is special: a backslash, a literal "<br>" (our mark of a printed line
 * break, which GitHub shows as one), what opens a block at the start of a line, and the bar inside a table.
 *
 * @example
 * escapeText('# 5\nта\\або') // '\\# 5<br>та\\або'
 */

const BLOCK_OPENERS = /^(#{1,6}(?= |$)|>|-{3}$|\[\^)/;

/** As in CommonMark a backslash escapes ASCII punctuation only, so «та\або» is written as printed. */
const escapeInline = (text: string): string => text.replace(/\\(?=[!-/:-@[-`{-~\n]|$)/g, '\\\\').replace(/<br>/g, '\\<br>').replace(/\n/g, '<br>');

/** A paragraph, note or footnote as one line. */
export const escapeText = (text: string): string => escapeInline(text).replace(BLOCK_OPENERS, '\\$1');

/** A heading's text as one line: its `#` marks stand before it, so nothing at its start needs care. */
export const escapeHeading = escapeInline;

/** A table cell: the bar is escaped too. */
export const escapeCell = (text: string): string => escapeInline(text).replace(/\|/g, '\\|');

/** The inverse of all three: `<br>` is a line break, a backslash gives the punctuation after it. */
export const unescapeText = (written: string): string =>
  written.replace(/\\([!-/:-@[-`{-~])|<br>/g, (whole, escaped: string | undefined) => escaped ?? (whole === '<br>' ? '\n' : whole));
