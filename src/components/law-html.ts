/**
 * The text of an edition as HTML: every provision with its lasting `id`, headings in order, notes apart from the law, tables as tables.
 *
 * One pass with a stack of its own instead of components calling each other: a code of a thousand articles is one page,
 * and a text nested without end must not end the build. The printed characters are all there and in order.
 *
 * Markup is spare, because a long act weighs what stands at each of its thousand provisions: a paragraph without a class is a `paragraph`
 * in the sense of the model, a unit that holds others is a `div` of its kind, and the link of a provision to itself is made by the browser
 * (`client/provision-links.ts`), which names it by what is printed.
 *
 * @example
 * lawHtml([{ kind: 'article', number: '2', eid: 'art_2', text: 'Стаття 2. Контроль', children: [] }], words('uk'))
 * // '<section id="art_2" class="article z0"><h2>Стаття 2. Контроль</h2></section>'
 */
import type { Catalogue } from '../i18n/catalogue.ts';
import { HEADING_KINDS, type Provision } from '../lib/model/edition.ts';
import { fragment } from '../lib/model/eid.ts';
import { itemLabel } from '../lib/text/labels.ts';
import type { TextLink } from './citations.ts';
import { escaped, lines } from './escape.ts';
import { heightClass, heightsOf, runsOf, type Heights } from './law/apart.ts';
import { shownNumber } from './law/shown-number.ts';
import { notesHtml } from './notes-html.ts';
import { tableHtml } from './table-html.ts';

/** Where a provision stands while it is written. */
interface Place {
  /** 2–6: the level a heading here gets; the page's own heading is 1. */
  level: number;
  /** How many paragraphs are open around it. */
  depth: number;
}

type Pending = string | { provision: Provision; place: Place } | { notes: Provision[] };

const DEEPEST_HEADING = 6;
/** Paragraphs deeper than this stand beside their parent: no law nests so deep, and an endless source must not. */
const DEEPEST_PARAGRAPH = 8;

const HEADINGS: ReadonlySet<string> = new Set(HEADING_KINDS);
const CONTAINERS: ReadonlySet<string> = new Set(HEADING_KINDS.filter((kind) => kind !== 'article' && kind !== 'attachment'));
const ROOT: Place = { level: 2, depth: 0 };

/** Links in the texts of provisions, by eId; sorted, not overlapping. */
export type LinksIn = ReadonlyMap<string, readonly TextLink[]>;

/** HTML at the foot of an article, by its eId: its history. None of it is law. */
export type FootOf = ReadonlyMap<string, string>;

/** What the whole text is written with. */
interface Writing {
  words: Catalogue;
  links: LinksIn;
  feet: FootOf;
  heights: Heights;
}

/** The whole law, escaped and ready for `set:html`. `links` are the citations and terms that lead somewhere. */
export function lawHtml(body: readonly Provision[], words: Catalogue, links: LinksIn = new Map(), feet: FootOf = new Map()): string {
  const writing: Writing = { words, links, feet, heights: heightsOf(body) };
  const out: string[] = [];
  const stack: Pending[] = pendingOf(body, ROOT, writing.heights).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') out.push(next);
    else if ('notes' in next) out.push(notesHtml(next.notes, words));
    else {
      const { open, close, inside } = written(next.provision, next.place, writing);
      out.push(open);
      const children = pendingOf(next.provision.children, inside, writing.heights);
      if (inside.depth > DEEPEST_PARAGRAPH) out.push(close);
      else stack.push(close);
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
    }
  }
  return out.join('');
}

/** Provisions waiting to be written, long rows of them in runs; notes that follow one another are one bundle. */
function pendingOf(provisions: readonly Provision[], place: Place, heights: Heights): Pending[] {
  return runsOf(provisions, heights).flatMap(({ height, run }) => {
    const pending = bundled(run, place);
    return height === undefined ? pending : [`<div class="run ${heightClass(height)}">`, ...pending, '</div>'];
  });
}

function bundled(provisions: readonly Provision[], place: Place): Pending[] {
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

function written(provision: Provision, place: Place, writing: Writing): Written {
  const { kind, eid, children } = provision;
  if (HEADINGS.has(kind)) return heading(provision, place, writing);
  if (kind === 'table') return { open: tableHtml(provision, fragment(eid), writing.words), close: '', inside: place };
  const inside = { ...place, depth: place.depth + 1 };
  if (kind === 'closing') return { open: `<div id="${fragment(eid)}" class="closing">`, close: '</div>', inside };
  const text = printed(provision, writing.links.get(eid) ?? []);
  const named = addressed(provision, kind === 'paragraph' ? '' : kind, labelOf(provision));
  return children.length === 0 ? { open: `<p${named}>${text}</p>`, close: '', inside } : { open: `<div${named}><p>${text}</p>`, close: '</div>', inside };
}

function heading(provision: Provision, place: Place, { feet, heights }: Writing): Written {
  const { kind, eid } = provision;
  const [first = '', ...rest] = provision.text.split('\n');
  const text = rest.length === 0 ? lines(first) : `<span class="label">${lines(first)}</span><br>${lines(rest.join('\n'))}`;
  const tag = `h${place.level}`;
  const classes = kind === 'title-of-act' ? kind : `${CONTAINERS.has(kind) ? 'container ' : ''}${kind} ${heightClass(heights.get(provision) ?? 0)}`;
  // A unit whose heading the source has lost is a section without one: an empty heading says nothing to a screen reader.
  const head = provision.text === '' ? '' : `<${tag}>${text}</${tag}>`;
  return {
    open: `<section${addressed(provision, classes, '')}>${head}`,
    close: `${feet.get(eid) ?? ''}</section>`,
    inside: { level: Math.min(DEEPEST_HEADING, place.level + 1), depth: 0 },
  };
}

/** The address of a provision, its kind, and its number where neither tells it. */
function addressed({ kind, eid, number = '' }: Provision, classes: string, label: string): string {
  const id = fragment(eid);
  return ` id="${id}"${classes && ` class="${classes}"`}${shownNumber(kind, label, id) === number ? '' : ` data-number="${escaped(number)}"`}`;
}

/** The number as printed, '' where none is. */
const labelOf = ({ kind, text }: Provision): string => (kind === 'closing-line' || kind === 'footnote' ? '' : (itemLabel(text)?.label ?? ''));

/** The text with its printed number set apart, so that the eye finds the number and a list hangs on it. */
export function printed(provision: Provision, links: readonly TextLink[]): string {
  const label = labelOf(provision);
  return `${label && `<b>${lines(label)}</b>`}${linked(provision.text, label.length, links)}`;
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
