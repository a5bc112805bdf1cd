/**
 * The search boxes of every page: `/` goes there from anywhere but a field, Escape goes back. What reads citations is loaded when
 * somebody types a number, because most readers never do.
 */
import { fileAddress } from './addresses.ts';

const isField = (element: EventTarget | null): boolean => element instanceof HTMLElement && (element.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

const boxes = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('form[role="search"] input[type="search"]')];

let loading = false;
/** The script finds the boxes itself and reads what stands in them. */
function loadJumps(): void {
  if (loading) return;
  loading = true;
  const script = document.createElement('script');
  script.src = fileAddress('assets/jump.js').href;
  script.onerror = () => (loading = false);
  document.head.append(script);
}

export function searchKeys(): void {
  let before: HTMLElement | null = null;
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const box = boxes().find((one) => one.checkVisibility());
    // A narrow bar has no box; the page of the search has one.
    const link = document.querySelector<HTMLAnchorElement>('#to-search');
    if (!box && !link) return;
    event.preventDefault();
    before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    if (box) box.focus();
    else link?.click();
  });
  for (const box of boxes()) {
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      box.blur();
      before?.focus();
    });
    const look = (): void => {
      if (/\d/.test(box.value)) loadJumps();
    };
    box.addEventListener('input', look);
    // The page of the search takes its question from the address.
    if (/\d/.test(box.value + (new URLSearchParams(location.search).get('q') ?? ''))) loadJumps();
  }
}
