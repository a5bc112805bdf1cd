/**
 * Contents that follow the reader: the heading being read is marked in the contents and in the strip, and the part of the contents
 * that holds it is opened and scrolled into view there (the page itself never moves by this).
 *
 * What is read is what stands on the reading line of the window. Asking each heading for its place would lay out the parts of a long act
 * that are left out of layout until they come near (`styles/law.css`).
 */

/** How far down the window a heading counts as being read. */
const READING_LINE = 0.25;
/** Between two sections there is white space; what stands above it is read. */
const WHITE_SPACE = 60;
/** A hand on the wheel does not read; asked once in this time, scrolling costs nothing. */
const WAITS_MS = 120;

/** Starts following when the page has contents. */
export function followReader(): void {
  const contents = document.querySelector<HTMLElement>('.contents');
  const law = document.querySelector<HTMLElement>('.law');
  if (!contents || !law) return;
  const links = new Map([...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]));
  const cells = new Map([...document.querySelectorAll<HTMLAnchorElement>('.strip a')].map((cell) => [cell.hash.slice(1), cell]));
  for (const [id, cell] of cells) cell.title = links.get(id)?.textContent?.trim() ?? '';
  let marked: HTMLAnchorElement[] = [];
  let waiting = false;
  const mark = (): void => {
    waiting = false;
    const id = readIn(law, links);
    if (id === undefined) return;
    const now = [links.get(id), cells.get(id)].filter((link) => link !== undefined);
    if (now[0] === marked[0]) return;
    for (const link of marked) link.removeAttribute('aria-current');
    for (const link of now) link.setAttribute('aria-current', 'true');
    marked = now;
    if (now[0]) show(now[0], contents);
    else contents.scrollTop = 0;
  };
  const soon = (): void => {
    if (!waiting) setTimeout(mark, WAITS_MS);
    waiting = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  soon();
}

/** The `id` of the innermost listed section on the reading line: '' above the first, undefined where nothing tells. */
function readIn(law: HTMLElement, listed: ReadonlyMap<string, unknown>): string | undefined {
  const { top, bottom, left, width } = law.getBoundingClientRect();
  const line = Math.min(innerHeight * READING_LINE, bottom - 1);
  if (top > line) return '';
  const at = (y: number): Element | null => document.elementFromPoint(left + width / 2, y);
  const there = at(line);
  const read = there?.matches('.law, .law .container, .law .attachment') ? at(line - WHITE_SPACE) : there;
  for (let section = read?.closest('.law section'); section; section = section.parentElement?.closest('.law section')) {
    if (listed.has(section.id)) return section.id;
  }
  return read && law.contains(read) ? '' : undefined;
}

/** Only while the contents stand beside the text; folded ones are left as the reader has them. */
function show(link: HTMLAnchorElement, contents: HTMLElement): void {
  if (getComputedStyle(contents).position !== 'sticky') return;
  const own = new Set<Element>();
  for (let fold = link.parentElement?.closest('details'); fold; fold = fold.parentElement?.closest('details')) own.add(fold);
  for (const fold of contents.querySelectorAll<HTMLDetailsElement>('li > details')) {
    if (own.has(fold) && !fold.open) {
      fold.open = true;
      fold.dataset['followed'] = '';
    } else if (!own.has(fold) && fold.dataset['followed'] === '') {
      fold.open = false;
      delete fold.dataset['followed'];
    }
  }
  const box = contents.getBoundingClientRect();
  const place = link.getBoundingClientRect();
  if (place.top < box.top + 40 || place.bottom > box.bottom - 40) contents.scrollTop += place.top - box.top - box.height / 3;
}
