/**
 * What a link of the law leads to, shown beside it: the first words of a provision cited, the definition of a term. With the mouse on
 * the link, by keyboard when the focus is on it, by touch at the first tap; the second tap follows. Escape hides it. What stands on the
 * same page is read from there; of other pages the build keeps the first words in `title`.
 */

const LONGEST = 420;
const MOUSE_WAITS_MS = 220;

let box: HTMLElement | undefined;
let shownFor: HTMLAnchorElement | undefined;
let clock = 0;

/** The words of a provision of this page: of a heading with what follows it, else of the unit alone. */
function wordsAt(id: string): string {
  const target = document.getElementById(id);
  const parts = target?.matches('section') ? [target.querySelector('h2, h3, h4, h5, h6'), target.querySelector('p:not(.note)')] : [target];
  const text = parts.map((part) => part?.textContent ?? '').join(' ').replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}

/** The browser's own tip would say it twice, so its words are taken over. */
function previewOf(link: HTMLAnchorElement): string {
  if (link.title !== '') {
    link.dataset['preview'] = link.title;
    link.removeAttribute('title');
  }
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('#') ? wordsAt(decodeURIComponent(href.slice(1))) : (link.dataset['preview'] ?? '');
}

function hide(): void {
  clearTimeout(clock);
  if (box) box.hidden = true;
  shownFor?.removeAttribute('aria-describedby');
  shownFor = undefined;
}

function show(link: HTMLAnchorElement, law: HTMLElement): void {
  clearTimeout(clock);
  if (shownFor === link) return;
  const text = previewOf(link);
  hide();
  if (text === '') return;
  box ??= boxIn(law);
  box.textContent = text;
  box.hidden = false;
  shownFor = link;
  link.setAttribute('aria-describedby', box.id);
  place(box, link);
}

function boxIn(law: HTMLElement): HTMLElement {
  const made = document.createElement('div');
  made.id = 'preview';
  made.setAttribute('role', 'tooltip');
  made.lang = law.lang;
  made.addEventListener('pointerenter', () => clearTimeout(clock));
  made.addEventListener('pointerleave', hideSoon);
  law.after(made);
  return made;
}

/** Below the link, or above it when there is no room; never wider than the window. */
function place(made: HTMLElement, link: HTMLAnchorElement): void {
  const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
  made.style.left = '0';
  made.style.top = '0';
  const own = made.getBoundingClientRect();
  const below = at.bottom + own.height + 8 < innerHeight || at.top < own.height + 8;
  made.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - own.width - 8)) - own.left}px`;
  made.style.top = `${(below ? at.bottom + 6 : at.top - own.height - 6) - own.top}px`;
}

function hideSoon(): void {
  clearTimeout(clock);
  clock = window.setTimeout(hide, MOUSE_WAITS_MS);
}

/** Starts when the page shows a law. */
export function previewLinks(): void {
  const law = document.querySelector<HTMLElement>('.law');
  if (!law) return;
  const linkAt = (target: EventTarget | null): HTMLAnchorElement | null => (target instanceof Element ? target.closest<HTMLAnchorElement>('a.cites, a.term') : null);
  law.addEventListener('pointerover', (event) => {
    const link = event.pointerType === 'mouse' ? linkAt(event.target) : null;
    if (!link) return;
    clearTimeout(clock);
    clock = window.setTimeout(() => show(link, law), MOUSE_WAITS_MS);
  });
  law.addEventListener('pointerout', (event) => {
    if (event.pointerType === 'mouse' && linkAt(event.target)) hideSoon();
  });
  law.addEventListener('focusin', (event) => {
    const link = linkAt(event.target);
    if (link?.matches(':focus-visible')) show(link, law);
    else if (shownFor !== event.target) hide();
  });
  law.addEventListener('focusout', hide);
  law.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    if (!link || (event as PointerEvent).pointerType !== 'touch' || shownFor === link || previewOf(link) === '') return hide();
    event.preventDefault();
    show(link, law);
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shownFor) hide();
  });
}
