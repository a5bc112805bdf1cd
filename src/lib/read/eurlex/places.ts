/**
 * What an element of EUR-Lex says about the lines in it: their class, the part of the act, the unit they belong to.
 *
 * Units by their signs: `div#006.001` and `div.norm` with `span.no-parag` are numbered paragraphs; `div.grid-list`, `li`
 * and a hanging indent are items of a list. A `div#008A` below another article's address is a quotation: an amending
 * act prints the new article 8a of the act it amends (32024R1789, 32023R1113). So is a paragraph whose number opens with a
 * quotation mark, "‘5." (32015L2366, article 110).
 *
 * @example
 * placeIn(walk, div, ['oj-final']) // { zone: 'final' }
 */
import { lineClass } from './classes.ts';
import { finish, print } from './emit.ts';
import { openFrame, type Frame } from './frames.ts';
import { shortText } from './short-text.ts';
import type { Place, Walk } from './walk.ts';
import { attribute, childrenOf, classesOf, isElement, type Element } from '../html.ts';

/** What a block element says about the lines in it. */
export function placeIn(walk: Walk, element: Element, classes: readonly string[]): Partial<Place> {
  const { place } = walk;
  const known = lineClass(classes);
  const change: Partial<Place> = known ? { class: known } : element.tagName === 'p' && place.class?.as !== 'heading' ? { class: undefined } : {};
  if (element.tagName === 'p') change.continues = classes.includes('list');
  if (element.tagName === 'div') change.unlabelled = classes.length === 1 && classes[0] === 'list';
  if (classes.includes('eli-title')) change.class = { as: 'heading' };
  Object.assign(change, zoneOf(element, classes));
  const frame = frameOf(walk, element, classes);
  if (frame) Object.assign(change, frame);
  return change;
}

function zoneOf(element: Element, classes: readonly string[]): Partial<Place> {
  const id = attribute(element, 'id') ?? '';
  if (/^anx_/.test(id)) return { zone: 'annex' };
  if (/^fnp_/.test(id) || classes.some((name) => /^(?:oj-)?(?:final|signatory)$/.test(name))) return { zone: 'final' };
  if (/^pbl_/.test(id) || classes.includes('preamble')) return { zone: 'preamble' };
  const article = /^art_(\w+)$/.exec(id);
  return article ? { article: article[1]!.toLowerCase() } : {};
}

/** The unit an element opens, or undefined. */
function frameOf(walk: Walk, element: Element, classes: readonly string[]): Partial<Place> | undefined {
  const { frame, article } = walk.place;
  const part = /^(\d{3}[A-Z]*)(\.\d{3}[A-Z]*)?$/.exec(attribute(element, 'id') ?? '');
  if (part && article !== '') {
    const quoted = part[1]!.replace(/^0+/, '').toLowerCase() !== article || !part[2];
    return { frame: opened(walk, quoted ? 'item' : 'paragraph', quoted), ...(quoted && { quoted }) };
  }
  if (classes.includes('grid-list') || element.tagName === 'li') return { frame: opened(walk, 'item') };
  if (classes.some((name) => /enumeration-spacing$/.test(name))) return { frame: opened(walk, frame.kind === 'page' ? 'paragraph' : 'item') };
  if (HANGING.test(attribute(element, 'style') ?? '')) return { frame: opened(walk, 'item'), hanging: true };
  const number = classes.includes('norm') ? childrenOf(element).find((node) => isElement(node) && classesOf(node).includes('no-parag')) : undefined;
  if (number) {
    const quoted = /^[‘“«„"]/.test(shortText(number, 12) ?? '');
    return { frame: opened(walk, quoted ? 'item' : 'paragraph', quoted), ...(quoted && { quoted }) };
  }
  return walk.place.hanging && element.tagName === 'p' ? { hanging: true } : undefined;
}

const HANGING = /margin-left:\s*\d/;

/** Opens a frame; a label still waiting in the outer one has no text of its own and is printed first. */
export function opened(walk: Walk, kind: 'paragraph' | 'item', quoted = false): Frame {
  print(walk);
  finish(walk);
  return openFrame(walk.place.frame, kind, quoted);
}
