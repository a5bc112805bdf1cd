/**
 * Comments of reviewers: never part of the text, but a person should know them all, with who wrote them and when.
 *
 * @example
 * readComments(part) // { count: 1, listed: [{ id: '0', author: 'О. Коваль', date: '2026-01-12', text: 'Уточнити термін' }] }
 */
import { LONGEST_QUOTED, MOST_LISTED } from './flow.ts';
import type { Part } from './parts.ts';
import { walkXml } from './xml.ts';

export interface Comment {
  id: string;
  author: string;
  /** ISO date, without the time. */
  date: string;
  text: string;
}

/** How many comments a document has, and the first thousand of them. */
export function readComments(part: Part | undefined): { count: number; listed: Comment[] } {
  const listed: Comment[] = [];
  let count = 0;
  let comment: Comment | undefined;
  let inText = false;
  const add = (text: string): void => {
    if (comment && comment.text.length < LONGEST_QUOTED) comment.text = (comment.text + text).slice(0, LONGEST_QUOTED);
  };
  if (part)
    walkXml(part.xml, part.name, {
      open: ({ name, attributes }) => {
        if (name === 'w:comment') {
          count += 1;
          comment = { id: attributes['w:id'] ?? '', author: attributes['w:author'] ?? '', date: (attributes['w:date'] ?? '').slice(0, 10), text: '' };
          if (listed.length < MOST_LISTED) listed.push(comment);
        }
        inText = name === 'w:t';
        if (name === 'w:p') add(' ');
      },
      close: () => {
        inText = false;
      },
      text: (text) => {
        if (inText) add(text);
      },
    });
  return { count, listed };
}
