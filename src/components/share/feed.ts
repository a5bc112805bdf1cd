/**
 * What is new in the collection, as an Atom feed (RFC 4287), one a language. An entry is an edition.
 *
 * No clock: `updated` is the day the text was taken from its source, and for a text of the collection's own, which has no
 * such day, the date of the edition. The feed itself was updated when its newest entry was; an entry says in words what the
 * edition changed.
 *
 * @example
 * atomFeed({ address: 'https://law.example.org/' }, 'uk', [{ title: 'Закон', … }]) // '<?xml version="1.0" …'
 */
import { words, type Speech } from '../../i18n/catalogue.ts';
import { pathOf } from '../../i18n/paths.ts';
import { escaped } from '../escape.ts';
import { absolute } from './address.ts';
import { feedPath } from './preview.ts';

export interface FeedEntry {
  title: string;
  summary: string;
  /** The dated page of the edition, from the root of the site: an address that never changes. */
  path: string;
  /** ISO date. */
  updated: string;
}

/** A reader of feeds shows the latest; the list of acts has all. */
export const FEED_LENGTH = 50;

/** Newest first; of one day in the order of addresses. */
export const newestOf = <E extends Pick<FeedEntry, 'updated' | 'path'>>(entries: readonly E[]): E[] =>
  entries.toSorted((a, b) => (a.updated === b.updated ? (a.path < b.path ? -1 : 1) : a.updated < b.updated ? 1 : -1)).slice(0, FEED_LENGTH);

/** Letters that XML 1.0 does not have in any form. */
const text = (value: string): string => escaped(value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
const midnight = (date: string): string => `${date}T00:00:00Z`;

/** The feed of a language. `entries` newest first. Of a collection without a text the feed has no date of its own, and Atom demands one: the first there is. */
export function atomFeed(site: { address: string }, speech: Speech, entries: readonly FeedEntry[]): string {
  const say = words(speech);
  const at = (path: string): string => text(absolute(site, path)!);
  const self = at(feedPath(speech));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${speech}">
  <title>${text(`${say.name}. ${say.share.feed}`)}</title>
  <id>${self}</id>
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <link rel="alternate" type="text/html" href="${at(pathOf(speech))}"/>
  <updated>${midnight(entries[0]?.updated ?? '1970-01-01')}</updated>
  <author><name>${text(say.name)}</name></author>
${entries.map(({ title, summary, path, updated }) => `  <entry>
    <title>${text(title)}</title>
    <id>${at(path)}</id>
    <link rel="alternate" type="text/html" href="${at(path)}"/>
    <updated>${midnight(updated)}</updated>
    <summary>${text(summary)}</summary>
  </entry>
`).join('')}</feed>
`;
}
