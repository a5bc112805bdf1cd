/**
 * Where a redirect may lead: to the publisher's own hosts, never elsewhere. CELLAR sends on to `http:` addresses; they
 * are asked over `https:`.
 *
 * @example
 * nextHop(place, 'http://publications.europa.eu/resource/cellar/…/DOC_1', cellar).href // 'https://publications.europa.eu/…'
 */
import { message, type Message } from '../../src/lib/model/message.ts';
import type { Publisher } from './publishers.ts';

/** The next address, or why it is not asked. */
export function nextHop(place: URL, location: string | undefined, { base, hosts }: Publisher): URL | Message {
  const next = location === undefined ? null : URL.parse(location, place);
  if (!next) return message('collect-redirect-broken', { address: place.href });
  if (next.protocol === 'http:' && base.startsWith('https:')) next.protocol = 'https:';
  const known = next.protocol === place.protocol && hosts.includes(next.host) && next.username === '' && next.password === '';
  next.hash = '';
  return known ? next : message('collect-redirect-foreign', { host: next.host || next.protocol });
}
