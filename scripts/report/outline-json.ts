/**
 * The outline of a text as the contract has it: articles with their address, length and hash, and counts of the rest.
 *
 * @example
 * outlineJson(opened, 'uk').articles[0]
 * // { number: '1', heading: 'Визначення термінів', eid: 'art_1', chars: 812, sha256: '…' }
 */
import type { Lang, Provision, ProvisionKind } from '../../src/lib/model/edition.ts';
import type { Dialect } from '../../src/lib/model/block.ts';
import { hasErrors, type Speech } from '../../src/lib/model/message.ts';
import { articlesOf, provisionsIn, textOf } from '../../src/lib/edition/text.ts';
import { headingLabel } from '../../src/lib/text/labels.ts';
import { sha256Of } from '../store/cache.ts';
import type { Opened } from '../store/opened.ts';
import { messageJson, type MessageJson } from './message-lines.ts';

export interface ArticleJson {
  number: string;
  heading: string;
  eid: string;
  /** Characters (code points) of the article's plain text. */
  chars: number;
  /** sha256 of the article's plain text in UTF-8, hex. */
  sha256: string;
}

export interface OutlineJson {
  act?: string;
  lang: Lang | null;
  /** Null when the file could not be used. */
  dialect: Dialect | null;
  articles: ArticleJson[];
  recitals: number;
  annexes: number;
  notes: number;
  messages: MessageJson[];
}

/**
 * An article's plain text is its label and heading and everything below it in order, one printed line a line, joined with
 * `\n`, cells of a table one a line; editorial notes are left out, for they are not law and change when the law does not.
 */
export const articleText = (article: Provision): string => textOf([article], { notes: false });

/** One article. A heading printed on several lines is joined with spaces. */
export function articleJson(article: Provision): ArticleJson {
  const text = articleText(article);
  const heading = (headingLabel(article.text)?.heading ?? '').replace(/\s*\n\s*/g, ' ');
  return { number: article.number ?? '', heading, eid: article.eid, chars: [...text].length, sha256: sha256Of(text) };
}

/** How many provisions of a kind there are. */
export function countOf(body: readonly Provision[], kind: ProvisionKind): number {
  let count = 0;
  for (const provision of provisionsIn(body)) if (provision.kind === kind) count += 1;
  return count;
}

/** The whole answer. `lang` is null when the text is too short to tell. */
export const outlineJson = ({ meta, lang, dialect, body, messages }: Opened, speech: Speech): OutlineJson => ({
  ...(meta?.act && { act: meta.act }),
  lang: lang ?? null,
  dialect: hasErrors(messages) ? null : dialect,
  articles: articlesOf(body).map(articleJson),
  recitals: countOf(body, 'recital'),
  annexes: countOf(body, 'attachment'),
  notes: countOf(body, 'note'),
  messages: messages.map((m) => messageJson(m, speech)),
});
