/**
 * Contents that follow the reader: the heading being read is marked in the contents and in the strip, and the part of the contents
 * that holds it is opened and scrolled into view there (the page itself never moves by this).
 */

/** How far down the window a heading counts as being read. */
const READING_LINE = 0.25;

/** Starts following when the page has contents. */
export function followReader(): void {
  const contents = document.querySelector<HTMLElement>('.contents');
  if (!contents) return;
  const links = new Map([...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]));
  const cells = new Map([...document.querySelectorAll<HTMLAnchorElement>('.strip a')].map((cell) => [cell.hash.slice(1), cell]));
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  for (const [id, cell] of cells) cell.title = links.get(id)?.textContent?.trim() ?? '';
  let marked: HTMLAnchorElement[] = [];
  let waiting = false;
  const mark = (): void => {
    waiting = false;
    const id = lastAbove(headings, innerHeight * READING_LINE)?.id;
    const now = id === undefined ? [] : [links.get(id), cells.get(id)].filter((link) => link !== undefined);
    if (now[0] === marked[0]) return;
    for (const link of marked) link.removeAttribute('aria-current');
    for (const link of now) link.setAttribute('aria-current', 'true');
    marked = now;
    if (now[0]) show(now[0], contents);
    else contents.scrollTop = 0;
  };
  const soon = (): void => {
    if (!waiting) requestAnimationFrame(mark);
    waiting = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  mark();
}

/** Headings stand in the order of the page, so the last one above the line is found by halving. */
function lastAbove(headings: readonly HTMLElement[], line: number): HTMLElement | undefined {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.getBoundingClientRect().top <= line) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1];
}

/** Only while the contents stand beside the text; folded ones are left as the reader has them. */
function show(link: HTMLElement, contents: HTMLElement): void {
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

