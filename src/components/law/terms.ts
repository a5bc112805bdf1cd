/**
 * The links of an edition: its citations, and the terms it defines where they are used. A term leads to its definition on the same
 * page; what it means is shown from there (`client/preview.ts`), so the page carries no definition twice.
 *
 * @example
 * withTerms(body, 'uk', citations).get('art_5__para_1') // [{ start: 12, end: 27, href: '#art_1__para_1__point_4', term: true }]
 */
import type { Lang, Provision } from '../../lib/model/edition.ts';
import { fragment } from '../../lib/model/eid.ts';
import { definitionsIn } from '../../lib/terms/definitions.ts';
import { termMarks } from '../../lib/terms/marks.ts';
import type { TextLink } from '../citations.ts';
import type { LinksIn } from '../law-html.ts';

/** Citations and terms together; a term inside a citation stays as printed. */
export function withTerms(body: readonly Provision[], lang: Lang, citations: LinksIn): LinksIn {
  const links = new Map<string, readonly TextLink[]>(citations);
  for (const [eid, marks] of termMarks(body, definitionsIn(body, lang), lang, citations)) {
    const terms = marks.map(({ start, end, eid: definition }): TextLink => ({ start, end, href: `#${fragment(definition)}`, term: true }));
    links.set(eid, [...(links.get(eid) ?? []), ...terms].toSorted((a, b) => a.start - b.start));
  }
  return links;
}
