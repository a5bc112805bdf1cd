/**
 * Reads a consolidation of EUR-Lex whose page has no classes and says everything by inline styles (`font-family: 'Arial
 * Unicode MS'`; 31995L0046 as of 2003-11-20). It is printed like the consolidations with classes, so each style is given
 * the class it stands for (`inline-styles.ts`) and the reader of those takes the page from there.
 *
 * @example
 * readEurlexInline(page).value.facts // { celex: '31995L0046', date: '2003-11-20', number: '95/46/EC', … }
 */
import type { Reading } from '../../model/block.ts';
import type { Result } from '../../model/message.ts';
import { readingOfConsolidation } from './consolidated.ts';
import { nameStyles } from './inline-styles.ts';
import { documentOf } from './page.ts';

/** Blocks of the page in order; left out and told as `readEurlexConsolidated` does. */
export function readEurlexInline(text: string): Result<Reading> {
  const document = documentOf(text);
  if (document) nameStyles(document);
  return readingOfConsolidation(document, 'eurlex-inline');
}
