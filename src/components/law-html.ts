/**
 * The text of an edition as HTML: every provision with its lasting `id` and a link to it, headings in order,
 * notes apart from the law, tables as tables.
 *
 * One pass with a stack of its own instead of components calling each other: a code of a thousand articles is one page,
 * and a text nested without end must not end the build. The printed characters are all there and in order; the mark of
 * an address link is drawn by the style sheet, so copying a paragraph copies the law and nothing else.
 *
 * @example
 * lawHtml([{ kind: 'article', number: '2', eid: 'art_2', text: 'Стаття 2. Контроль', children: [] }], words('uk'))
 * // '<section id="art_2" class="article"><h2>Стаття 2. Контроль</h2><a class="addr" href="#art_2" …></a></section>'
 */
import type { Catalogue } from '../i18n/catalogue.ts';
import { HEADING_KINDS, type Provision } from '../lib/model/edition.ts';
import { fragment } from '../lib/model/eid.ts';
import { itemLabel } from '../lib/text/labels.ts';
import { citationOf } from './citation.ts';
import type { TextLink } from './citations.ts';
import { escaped, lines } from './escape.ts';
import { notesHtml } from './notes-html.ts';
import { tableHtml } from './table-html.ts';

/** Where a provision stands while it is written. */
interface Place {
  /** 2–6: the level a heading here gets; the page's own heading is 1. */
  level: number;
  /** How many paragraphs are open around it. */
  depth: number;
  /** Citation of the unit above, from the heading it stands under: '' right below a heading. */
  above: string;
  /** Citation of the attachment it stands in, '' in the act itself. */
  document: string;
}

type Pending = string | { provision: Provision; place: Place } | { notes: Provision[] };

const DEEPEST_HEADING = 6;
/** Paragraphs deeper than this stand beside their parent: no law nests so deep, and an endless source must not. */
const DEEPEST_PARAGRAPH = 8;

const HEADINGS: ReadonlySet<string> = new Set(HEADING_KINDS);
const ROOT: Place = { level: 2, depth: 0, above: '', document: '' };

/** Links in the texts of provisions, by eId; sorted, not overlapping. */
export type LinksIn = ReadonlyMap<string, readonly TextLink[]>;

/** HTML at the foot of an article, by its eId: its history. None of it is law. */
export type FootOf = ReadonlyMap<string, string>;

/** The whole law, escaped and ready for `set:html`. `links` are the citations and terms that lead somewhere. */
export function lawHtml(body: readonly Provision[], words: Catalogue, links: LinksIn = new Map(), feet: FootOf = new Map()): string {
  const out: string[] = [];
  const stack: Pending[] = pendingOf(body, ROOT).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') out.push(next);
    else if ('notes' in next) out.push(notesHtml(next.notes, words));
    else {
      const { open, close, inside } = written(next.provision, next.place, words, links.get(next.provision.eid) ?? [], feet);
      out.push(open);
      const children = pendingOf(next.provision.children, inside);
      if (inside.depth > DEEPEST_PARAGRAPH) out.push(close);
      else stack.push(close);
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
    }
  }
  return out.join('');
}

/** Provisions waiting to be written; notes that follow one another are one bundle. */
function pendingOf(provisions: readonly Provision[], place: Place): Pending[] {
  const pending: Pending[] = [];
  for (const provision of provisions) {
    const last = pending.at(-1);
    if (provision.kind !== 'note') pending.push({ provision, place });
    else if (last && typeof last !== 'string' && 'notes' in last) last.notes.push(provision);
    else pending.push({ notes: [provision] });
  }
  return pending;
}

interface Written {
  open: string;
  close: string;
  inside: Place;
}

function written(provision: Provision, place: Place, words: Catalogue, links: readonly TextLink[], feet: FootOf): Written {
  const citation = citationOf(provision, place.above, place.document, words);
  const id = fragment(provision.eid);
  if (HEADINGS.has(provision.kind)) return heading(provision, place, id, citation, feet);
  if (provision.kind === 'table') return { open: tableHtml(provision, id, words), close: '', inside: place };
  // Below the deepest paragraph the citation stops growing too, or an endless source would make endless labels.
  const inside = { ...place, depth: place.depth + 1, above: place.depth > DEEPEST_PARAGRAPH ? place.above : citation };
  if (provision.kind === 'closing') return { open: `<div id="${id}" class="closing">`, close: '</div>', inside };
  const text = printed(provision, links) + address(id, citation);
  return provision.children.length === 0
    ? { open: `<p id="${id}" class="${provision.kind}">${text}</p>`, close: '', inside }
    : { open: `<div id="${id}" class="unit"><p class="${provision.kind}">${text}</p>`, close: '</div>', inside };
}

function heading(provision: Provision, place: Place, id: string, citation: string, feet: FootOf): Written {
  const { kind } = provision;
  const [first = '', ...rest] = provision.text.split('\n');
  const text = rest.length === 0 ? lines(first) : `<span class="label">${lines(first)}</span><br>${lines(rest.join('\n'))}`;
  const tag = `h${place.level}`;
  return {
    open: `<section id="${id}" class="${kind === 'title-of-act' || kind === 'article' || kind === 'attachment' ? kind : `container ${kind}`}"><${tag}>${text}</${tag}>${kind === 'title-of-act' ? '' : address(id, citation)}`,
    close: `${feet.get(provision.eid) ?? ''}</section>`,
    inside: {
      level: Math.min(DEEPEST_HEADING, place.level + 1),
      depth: 0,
      above: '',
      document: kind === 'attachment' ? citation : place.document,
    },
  };
}

/** The text with its printed number set apart, so that the eye finds the number and a list hangs on it. */
export function printed({ text, kind }: Provision, links: readonly TextLink[]): string {
  const label = kind === 'closing-line' || kind === 'footnote' ? undefined : itemLabel(text)?.label;
  return label === undefined ? linked(text, 0, links) : `<span class="num">${lines(label)}</span>${linked(text, label.length, links)}`;
}

/** The text from an offset on, its citations as links with the first words of what they cite, its terms as links to their definitions. */
function linked(text: string, from: number, links: readonly TextLink[]): string {
  let [html, at] = ['', from];
  for (const { start, end, href, preview, term } of links) {
    if (start < at || end > text.length) continue;
    const title = preview === undefined ? '' : ` title="${escaped(preview)}"`;
    html += `${lines(text.slice(at, start))}<a class="${term ? 'term' : 'cites'}" href="${escaped(href)}"${title}>${lines(text.slice(start, end))}</a>`;
    at = end;
  }
  return html + lines(text.slice(at));
}

/**
 * A heading goes by its citation, a unit by its own from the heading on («ч. 3, п. 2»): heard after the heading it says which one, and
 * a page of a hundred articles is two thousand bytes lighter on its way. The whole citation is put together when it is copied.
 */
const address = (id: string, citation: string): string => `<a class="addr" href="#${id}" aria-label="${escaped(citation)}"></a>`;
