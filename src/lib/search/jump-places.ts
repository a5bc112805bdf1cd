/**
 * The addresses of an edition without its words: what a jump to a provision needs to know. Articles with their headings, and below
 * them the numbered units; chapters are left out, because nobody jumps by them and articles are numbered through the act.
 *
 * Each unit is a row of its own name and of its units, the name being what its eId adds to the one above (`/` and the whole eId where
 * it does not begin with it): small enough for the browser to read an act's places for one question.
 *
 * @example
 * placesOf(body) // [['art_1', 'Стаття 1. Терміни', ['para_1', ['point_1'], ['point_2']]], …]
 */
import { HEADING_KINDS, type Provision, type ProvisionKind } from '../model/edition.ts';

/** Name, heading of an article or an attachment, units inside. */
export type JumpPlace = [name: string, ...inside: (string | JumpPlace)[]];

const KINDS: Readonly<Record<string, ProvisionKind>> = { art: 'article', att: 'attachment', para: 'paragraph', point: 'point', rec: 'recital', subpara: 'subparagraph' };
const KEPT: ReadonlySet<ProvisionKind> = new Set(Object.values(KINDS));
const HEADINGS: ReadonlySet<ProvisionKind> = new Set(HEADING_KINDS);
const LONGEST_HEADING = 120;
/** No law nests so deep, and a hostile source must not end the build. */
const DEEPEST = 12;

const headingOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_HEADING ? `${line.slice(0, LONGEST_HEADING).trimEnd()}…` : line;
};

/** The places of an edition. */
export const placesOf = (body: readonly Provision[], above = '', depth = 0): JumpPlace[] =>
  depth > DEEPEST ? [] : body.flatMap((provision): JumpPlace[] => {
    const { kind, eid, text, children } = provision;
    if (!KEPT.has(kind)) return HEADINGS.has(kind) ? placesOf(children, above, depth + 1) : [];
    const name = above === '' ? eid : eid.startsWith(`${above}__`) ? eid.slice(above.length + 2) : `/${eid}`;
    return [[name, ...(HEADINGS.has(kind) ? [headingOf(text)] : []), ...placesOf(children, eid, depth + 1)]];
  });

/** The places as provisions without text, headings apart: a path is followed into them as into the law. */
export function provisionsOf(places: readonly JumpPlace[], above = ''): Provision[] {
  return places.map(([name, ...inside]) => {
    const last = name.slice(name.lastIndexOf('__') + 1).replace(/^[/_]/, '');
    const [, short = '', number] = /^([a-z]+)_(.+)$/.exec(last) ?? [];
    const eid = name.startsWith('/') ? name.slice(1) : above === '' ? name : `${above}__${name}`;
    const heading = inside.find((one) => typeof one === 'string');
    return {
      kind: KINDS[short] ?? 'point', eid, text: heading ?? '', ...(number !== undefined && { number }),
      children: provisionsOf(inside.filter((one) => typeof one !== 'string'), eid),
    };
  });
}
