/**
 * The outline of a text for a person: its headings as a tree, the articles with their numbers, and counts of the rest.
 *
 * @example
 * // Розділ I. ЗАГАЛЬНІ ПОЛОЖЕННЯ
 * //   Стаття 1. Визначення термінів
 */
import { HEADING_KINDS, type Provision } from '../../src/lib/model/edition.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import { articlesOf } from '../../src/lib/edition/text.ts';
import type { Opened } from '../store/opened.ts';
import { countOf } from './outline-json.ts';
import { WORDS } from './words.ts';

const HEADINGS: ReadonlySet<string> = new Set(HEADING_KINDS);

/** Every heading on a line of its own, indented by its depth. */
export function headingTree(body: readonly Provision[], depth = 0): string[] {
  return body.flatMap((provision) => {
    if (!HEADINGS.has(provision.kind)) return [];
    return ['  '.repeat(depth) + provision.text.replace(/\s*\n\s*/g, ' '), ...headingTree(provision.children, depth + 1)];
  });
}

/** The page: the tree, then one line of counts. */
export function outlinePage({ body, dialect, lang, meta }: Opened, speech: Speech): string {
  const words = WORDS[speech];
  const counts = [
    `${words.articles}: ${articlesOf(body).length}`,
    `${words.recitals}: ${countOf(body, 'recital')}`,
    `${words.annexes}: ${countOf(body, 'attachment')}`,
    `${words.notes}: ${countOf(body, 'note')}`,
  ];
  const origin = [meta && `${meta.act}@${meta.date}.${meta.lang}`, words.dialects[dialect], lang ? words.languages[lang] : words.unknownLanguage];
  return [...headingTree(body), '', counts.join(' · '), origin.filter(Boolean).join(' · ')].join('\n');
}
