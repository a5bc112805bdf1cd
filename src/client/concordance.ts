/**
 * Tables of concordance and measures: says how many rows are shown, keeps the filter in the address, and marks terms that have passed since
 * the site was built. Filtering itself is done by the style sheet.
 */
import { keepTicks, restoreTicks } from './acts-list.ts';

countRows();
markOverdue();

function countRows(): void {
  const form = document.querySelector<HTMLFormElement>('form.row-facets');
  const count = document.querySelector<HTMLElement>('#rows-count');
  const nothing = document.querySelector<HTMLElement>('#rows-nothing');
  if (!form || !count || !nothing) return;
  const label = count.textContent.trim();
  const tell = (): void => {
    const shown = [...document.querySelectorAll<HTMLElement>('.row-set > tr')].filter((row) => row.offsetParent !== null).length;
    count.textContent = `${label} ${shown}`;
    count.dataset['live'] = '';
    nothing.hidden = shown > 0;
  };
  restoreTicks(form);
  tell();
  const changed = (): void => {
    keepTicks(form);
    tell();
  };
  form.addEventListener('change', changed);
  form.addEventListener('reset', () => setTimeout(changed));
}

/** The build knows no clock; the reader's machine does. The page brings the word. */
function markOverdue(): void {
  const word = document.querySelector<HTMLElement>('[data-overdue]')?.dataset['overdue'];
  if (word === undefined) return;
  const today = new Date().toISOString().slice(0, 10);
  for (const time of document.querySelectorAll<HTMLTimeElement>('.due time')) {
    if (time.dateTime >= today || time.nextElementSibling) continue;
    const tag = document.createElement('span');
    tag.className = 'tag warn';
    tag.textContent = word;
    time.after(' ', tag);
  }
}
