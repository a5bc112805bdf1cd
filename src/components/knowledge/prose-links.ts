/**
 * Links of a page of prose that name what they lead to: `act:ua/1710-17#art_7`, `page:bodies/customs`. The build turns them into
 * addresses in the language of the page; a check finds those that lead nowhere.
 *
 * @example
 * addressOf('act:ua/1710-17#art_7', 'en') // '/en/acts/ua/1710-17/#art_7'
 */
import { pathOf } from '../../i18n/paths.ts';
import type { Speech } from '../../lib/model/message.ts';
import { escaped } from '../escape.ts';

export interface Reachable {
  /** Ids of acts. */
  acts: ReadonlySet<string>;
  /** Pages from the root of a language, without slashes at the ends: `bodies/customs`; '' is the home page. */
  pages: ReadonlySet<string>;
}

const NAMED = /^(act|page):([^#]*)(#.*)?$/s;
/** What leads out of the collection or stays on the page. */
const ELSEWHERE = /^(?:https?:\/\/|mailto:|#)/;

/** The address on the site; a link that names nothing of ours comes back as it is. */
export function addressOf(link: string, speech: Speech): string {
  const [, kind, name = '', fragment = ''] = NAMED.exec(link) ?? [];
  if (kind === undefined) return link;
  return pathOf(speech, ...(kind === 'act' ? ['acts', name] : name === '' ? [] : [name])) + fragment;
}

/** Whether the link leads somewhere. A page written from the root would not move with the site's language: it is named instead. */
export function leadsSomewhere(link: string, { acts, pages }: Reachable): boolean {
  const [, kind, name = ''] = NAMED.exec(link) ?? [];
  return kind === undefined ? ELSEWHERE.test(link) : kind === 'act' ? acts.has(name) : pages.has(name);
}

const HREF = /(<a)\shref="([^"]*)"/g;
const unescaped = (attribute: string): string => attribute.replace(/&#38;|&amp;/g, '&');

/**
 * The HTML of a page with its named links as addresses. A link to another site says that it leaves this one; a link to an act or page
 * that is not there stays as words (`zvirka check` names it), because a page must not fail for an act somebody has taken away.
 */
export const withAddresses = (html: string, speech: Speech, there: Reachable): string =>
  html.replace(HREF, (_whole, before: string, attribute: string) => {
    const link = unescaped(attribute);
    if (NAMED.test(link) && !leadsSomewhere(link, there)) return before;
    return `${before} href="${escaped(addressOf(link, speech))}"${/^https?:/.test(link) ? ' rel="external noreferrer"' : ''}`;
  });
