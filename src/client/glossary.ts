/** The box that finds a term: hides rows and letters that do not fit and says how many are left. The field filter is the style sheet's. */
import { termFilter, wordsOfTerm } from '../lib/search/term-filter.ts';

const box = document.querySelector<HTMLInputElement>('#term-filter');
const count = document.querySelector<HTMLElement>('#terms-count');

if (box && count) {
  document.documentElement.dataset['scripted'] = '';
  const rows = [...document.querySelectorAll<HTMLElement>('.terms > div')].map((row) =>
    ({ row, words: wordsOfTerm([...row.querySelectorAll('dt, dd:not(.at)')].map((cell) => cell.textContent).join(' ')) }));
  const letters = [...document.querySelectorAll<HTMLElement>('.letter')];
  const tell = (): void => {
    for (const letter of letters) letter.hidden = ![...letter.querySelectorAll<HTMLElement>('.terms > div')].some((row) => !row.hidden && getComputedStyle(row).display !== 'none');
    const shown = rows.filter(({ row }) => row.offsetParent !== null).length;
    const asked = box.value.trim() !== '' || document.querySelector('[name="subject"]:checked:not([value=""])') !== null;
    count.textContent = asked ? (shown === 0 ? (count.dataset['nothing'] ?? '') : `${count.dataset['label']} ${shown}`) : '';
  };
  const filter = (): void => {
    const fits = termFilter(box.value);
    for (const letter of letters) letter.hidden = false;
    for (const { row, words } of rows) row.hidden = !fits(words);
    tell();
  };
  box.addEventListener('input', filter);
  box.form?.addEventListener('change', filter);
  // Nothing is sent: Enter only keeps what is filtered.
  box.form?.addEventListener('submit', (event) => event.preventDefault());
  if (box.value !== '') filter();
}
