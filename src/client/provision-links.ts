/**
 * The link of every provision to itself: the mark in the margin, on a phone the printed number. Made here, because in the page they would
 * be a tenth to a sixth of its weight; each goes by its citation as a lawyer says it, «ч. 3, п. 2» from the heading on, put together of what stands
 * on the page (`components/law/shown-number.ts`). The address itself is the `id` and needs no script.
 */
import { citationOf } from '../components/citation.ts';
import { shownNumber } from '../components/law/shown-number.ts';
import { CITED_WORDS } from '../i18n/cited-words.ts';
import type { ProvisionKind } from '../lib/model/edition.ts';
import { wayToBothLanguages } from './both-languages.ts';

const LINKED = 'section[id]:not(.title-of-act), p[id]:not(.note), div[id]:not(.table, .closing)';

/** So many at a time that a slow machine answers the reader in between. */
const AT_A_TIME = 250;

/** Starts when the page shows a law. */
export function linkProvisions(): void {
  const law = document.querySelector<HTMLElement>('.law[data-cite]');
  if (!law) return;
  const provisions = [...law.querySelectorAll(LINKED)];
  const nameOf = naming(document.documentElement.lang === 'en' ? 'en' : 'uk');
  const both = wayToBothLanguages();
  const linkFrom = (start: number): void => {
    for (const provision of provisions.slice(start, start + AT_A_TIME)) {
      const link = linkTo(provision, nameOf(provision));
      if (provision.classList.contains('article')) both?.(link);
    }
    if (start + AT_A_TIME < provisions.length) setTimeout(linkFrom, 0, start + AT_A_TIME);
  };
  linkFrom(0);
  law.classList.add('linked', ...(both ? ['bilingual'] : []));
}

/** After a heading; at the end of a paragraph, of the first one of a unit that holds others. */
function linkTo(provision: Element, name: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'addr';
  link.href = `#${provision.id}`;
  link.setAttribute('aria-label', name);
  if (provision.matches('section')) provision.firstElementChild!.after(link);
  else (provision.matches('p') ? provision : provision.firstElementChild!).append(link);
  return link;
}

/** Names provisions; what they stand in is named once. */
function naming(speech: 'uk' | 'en'): (provision: Element) => string {
  const words = { cited: CITED_WORDS[speech] };
  const names = new Map<Element, string>();
  const kindOf = (provision: Element): ProvisionKind =>
    [...provision.classList].find((name): name is ProvisionKind => Object.hasOwn(words.cited, name)) ?? 'paragraph';
  const nameOf = (provision: Element): string => {
    const known = names.get(provision);
    if (known !== undefined) return known;
    const kind = kindOf(provision);
    const label = provision.matches('section') ? '' : (provision.querySelector(':scope > b, :scope > p:first-child > b')?.textContent ?? '');
    const number = provision.getAttribute('data-number') ?? shownNumber(kind, label, provision.id);
    const above = provision.parentElement?.closest('.law [id]');
    const attachment = provision.parentElement?.closest('.attachment');
    const unit = { kind, ...(number !== '' && { number }) };
    const name = citationOf(unit, above && !above.matches('section') ? nameOf(above) : '', attachment ? nameOf(attachment) : '', words);
    names.set(provision, name);
    return name;
  };
  return nameOf;
}
