/**
 * Comments of reviewers: never part of the text, but a person should know they are there.
 *
 * @example
 * readComments(part) // { count: 2, first: 'Уточнити термін' }
 */
import { quote } from '../refusals.ts';
import type { Part } from './parts.ts';
import { walkXml } from './xml.ts';

/** How many comments a document has and how the first begins. */
export function readComments(part: Part | undefined): { count: number; first: string } {
  let count = 0;
  let first = '';
  let inText = false;
  if (part)
    walkXml(part.xml, part.name, {
      open: ({ name }) => {
        if (name === 'w:comment') count += 1;
        inText = name === 'w:t';
      },
      close: () => {
        inText = false;
      },
      text: (text) => {
        if (inText && count === 1) first += text;
      },
    });
  return { count, first: quote(first) };
}
