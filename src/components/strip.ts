/**
 * The strip of articles: an act at a glance, one cell an article in printed order, darker where the article is longer,
 * with a gap where a new container begins. It returns on every page that shows an act.
 *
 * It is a picture with links for the pointer; the same links stand in the contents, so keyboard and screen reader
 * pass it by.
 *
 * @example
 * cellsOf(body) // { kind: 'article', cells: [{ id: 'art_1', title: 'Стаття 1. Терміни', shade: 2, opens: false }, …] }
 */
import { textOf } from '../lib/edition/text.ts';
import { HEADING_KINDS, type Provision } from '../lib/model/edition.ts';
import { fragment } from '../lib/model/eid.ts';
import { escaped } from './escape.ts';

/** One article, or one point. */
export interface Cell {
  id: string;
  title: string;
  /** 1–5: how long it is. */
  shade: number;
  /** True when a container begins with it: a gap is left before it. */
  opens: boolean;
}

/** Characters of law (notes apart) an article may have to keep shade 1, 2, 3 or 4; the same for every act, so strips compare. */
const SHADES = [250, 800, 2000, 5000];

const shadeOf = (article: Provision): number => {
  const { length } = textOf([article], { notes: false });
  const shade = SHADES.findIndex((limit) => length <= limit);
  return shade === -1 ? SHADES.length + 1 : shade + 1;
};

const HEADINGS: ReadonlySet<string> = new Set(HEADING_KINDS);

/** What the cells are: a resolution has no articles, its points are what people cite. */
export type CellKind = 'article' | 'point';

/**
 * The articles of the act itself, its attachments left out; where there are none, the points of the act and of what it
 * approves. Fewer than two make no strip: then there are no cells.
 */
export function cellsOf(body: readonly Provision[]): { kind: CellKind; cells: Cell[] } {
  const articles = cellsOfKind(body, 'article');
  if (articles.length > 1) return { kind: 'article', cells: articles };
  const points = cellsOfKind(body, 'point');
  return { kind: 'point', cells: points.length > 1 ? points : [] };
}

function cellsOfKind(body: readonly Provision[], kind: CellKind): Cell[] {
  const cells: Cell[] = [];
  const walk = (provisions: readonly Provision[]): void => {
    let opens = cells.length > 0;
    for (const provision of provisions) {
      if (provision.kind === kind) {
        cells.push({ id: fragment(provision.eid), title: titleOf(provision), shade: shadeOf(provision), opens });
        opens = false;
      } else if (HEADINGS.has(provision.kind) && (kind === 'point' || provision.kind !== 'attachment')) {
        walk(provision.children);
        opens = cells.length > 0;
      }
    }
  };
  walk(body);
  return cells;
}

const LONGEST_TITLE = 90;

function titleOf({ text }: Provision): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE).trimEnd()}…` : line;
}

/** More cells than this wrap into rows; many more are drawn smaller, or a code's strip would fill the screen. */
const MANY = 60;
const DENSE = 300;
const density = (cells: number): string => (cells > DENSE ? ' many dense' : cells > MANY ? ' many' : '');

/** The cells as HTML; `page` is the address the links lead to, '' for this page, whose contents name the cells (`client/follow.ts`). */
export function stripHtml(cells: readonly Cell[], page = ''): string {
  const links = cells.map(({ id, title, shade, opens }) =>
    `<a href="${escaped(page)}#${id}" tabindex="-1"${page === '' ? '' : ` title="${escaped(title)}"`} class="s${shade}${opens ? ' opens' : ''}"></a>`);
  return `<div class="strip${density(cells.length)}" aria-hidden="true">${links.join('')}</div>`;
}
