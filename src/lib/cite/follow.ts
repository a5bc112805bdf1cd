/**
 * A path followed into a tree of provisions: «частина друга статті 6» → the provision `art_6__para_2`, if there is one.
 *
 * Units are found by kind and number, nearest first. Texts and outlines do not always call a unit alike: an article without
 * numbered parts has its points directly, the first абзац of a unit is its own text, «§ 371» is § 47-1 where the source
 * drops superscripts. Every such bridge is a row of a table or a named function here, tried only when the plain way finds nothing.
 *
 * @example
 * follow(body, [{ kind: 'article', number: '5' }, { kind: 'point', number: '3' }]) // { units, provision: art_5__para_1__point_3 }
 */
import type { Provision, ProvisionKind } from '../model/edition.ts';
import { foldToCyrillic, foldToLatin } from '../text/homoglyphs.ts';
import type { CitedKind, CitedUnit } from './citation.ts';

export interface Followed {
  /** The units with the numbers of the provisions found. */
  units: CitedUnit[];
  /** The provision; of a range the first. */
  provision: Provision;
  /** Of a range the last. */
  last?: Provision;
}

/** Where a unit may be found, the likeliest kind first. */
const KINDS: Record<CitedKind, readonly ProvisionKind[]> = {
  attachment: ['attachment'],
  book: ['book'],
  part: ['part', 'title'],
  title: ['title', 'chapter', 'part'],
  subtitle: ['subtitle', 'subsection', 'chapter'],
  chapter: ['chapter', 'title', 'section'],
  section: ['section', 'chapter', 'subsection'],
  subsection: ['subsection', 'subtitle'],
  recital: ['recital'],
  article: ['article'],
  paragraph: ['paragraph', 'point', 'subparagraph'],
  point: ['point', 'paragraph', 'indent'],
  subparagraph: ['subparagraph', 'alinea', 'paragraph'],
  alinea: ['alinea', 'subparagraph', 'paragraph'],
  indent: ['indent', 'alinea'],
  sentence: [],
  footnote: ['footnote'],
};

/** Follows a path from some provisions, or undefined when a unit of it does not exist there. */
export function follow(from: readonly Provision[], path: readonly CitedUnit[]): Followed | undefined {
  let here: Followed | undefined;
  const units: CitedUnit[] = [];
  for (const unit of path) {
    const found = step(here ? [here.provision] : from, unit, here !== undefined);
    if (!found) return undefined;
    here = found;
    units.push(...found.units);
  }
  return here && { ...here, units };
}

function step(from: readonly Provision[], unit: CitedUnit, inside: boolean): Followed | undefined {
  const first = find(from, unit.kind, unit.number, inside);
  if (!first) return undefined;
  if (unit.to === undefined) return { units: [{ ...unit, number: first.number }], provision: first.provision };
  const last = find(from, unit.kind, unit.to, inside);
  return last && { units: [{ ...unit, number: first.number, to: last.number }], provision: first.provision, last: last.provision };
}

interface Found {
  provision: Provision;
  /** The number it was found by. */
  number: string;
}

function find(from: readonly Provision[], kind: CitedKind, number: string, inside: boolean): Found | undefined {
  for (const candidate of [number, ...superscripts(number)]) {
    for (const provisionKind of KINDS[kind]) {
      const provision = nearest(from, provisionKind, candidate, inside);
      if (provision) return { provision, number: candidate };
    }
  }
  const provision = inside ? withinOne(from[0]!, kind, number) : undefined;
  return provision && { provision, number };
}

/** Breadth first: a point of the part before a point of a point. The search does not leave an attachment it did not begin in. */
function nearest(from: readonly Provision[], kind: ProvisionKind, number: string, inside: boolean): Provision | undefined {
  if (number === '') return from.find((provision) => provision.kind === kind && provision.number === undefined);
  const wanted = canonical(number);
  let level: readonly Provision[] = inside ? from.flatMap(({ children }) => children) : from;
  while (level.length > 0) {
    const found = number === 'last' ? level.findLast((provision) => provision.kind === kind) : level.find((provision) => provision.kind === kind && isNumbered(provision, wanted));
    if (found) return found;
    level = level.flatMap((provision) => (provision.kind === 'attachment' && kind !== 'attachment' && !inside ? [] : provision.children));
  }
  return undefined;
}

/** By its number, or by the end of its eId: of two attachments «порядок» the second is `att_порядок_2`; indents have no number. */
const isNumbered = ({ number, eid }: Provision, wanted: string): boolean =>
  (number !== undefined && canonical(number) === wanted) || canonical(lastNumber(eid)) === wanted;

/** `порядок_2` of `att_порядок_2`, `3` of `art_5__indent_3`. */
export const lastNumber = (eid: string): string => eid.slice(eid.lastIndexOf('__') + 1).replace(/^_?[a-z]+_/, '');

/** Units that the outline does not keep apart from the one that holds them. */
function withinOne(holder: Provision, kind: CitedKind, number: string): Provision | undefined {
  if (kind === 'sentence' || kind === 'footnote') return holder;
  if (kind === 'alinea' || kind === 'subparagraph' || kind === 'indent') return nthPrinted(holder, number);
  return kind === 'paragraph' && number === '1' ? holder : undefined;
}

/** абзац N counted over everything the unit prints, its own text first. */
function nthPrinted(holder: Provision, number: string): Provision | undefined {
  const printed = [...(holder.kind === 'article' ? [] : [holder]), ...holder.children.filter(({ kind }) => kind !== 'note')];
  return number === 'last' ? printed.at(-1) : printed[Number(number) - 1];
}

/** «1291» may be 129-1, or 12-91, where the source drops superscripts; «VI1» is read as VI-1 already. */
export function superscripts(number: string): string[] {
  const [, digits = ''] = /^(\d{2,5})$/.exec(number) ?? [];
  return [1, 2].filter((length) => digits.length > length && !digits.slice(-length).startsWith('0')).map((length) => `${digits.slice(0, -length)}-${digits.slice(-length)}`);
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN_NUMBER = /^([IVXLC]+)((?:-\d+)?)$/;

/** One spelling of a number: Roman numerals as digits («розділ II» and «розділ другий»), letters in Cyrillic, lower case. */
function canonical(number: string): string {
  const [, roman, superscript = ''] = ROMAN_NUMBER.exec(foldToLatin(number)) ?? [];
  if (roman === undefined) return foldToCyrillic(number).toLowerCase().replace(/\s/g, '-');
  const values = [...roman].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0) + superscript;
}
