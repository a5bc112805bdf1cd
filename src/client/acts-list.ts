/**
 * The list of acts: says aloud how many are shown and keeps the ticks in the address, so a filtered list can be sent to
 * a colleague. The filtering itself is done by the style sheet.
 */

/** Starts when the page has facets. */
export function countActs(): void {
  const form = document.querySelector<HTMLFormElement>('form.facets');
  const count = document.querySelector<HTMLElement>('#acts-count');
  const nothing = document.querySelector<HTMLElement>('#acts-nothing');
  if (!form || !count || !nothing) return;
  const label = count.textContent.trim();
  const tell = (): void => {
    const shown = [...document.querySelectorAll<HTMLElement>('.acts > li')].filter((row) => row.offsetParent !== null).length;
    count.textContent = `${label} ${shown}`;
    count.dataset['live'] = '';
    nothing.hidden = shown > 0;
  };
  restoreTicks(form);
  tell();
  form.addEventListener('change', () => {
    keepTicks(form);
    tell();
  });
  form.addEventListener('reset', () => setTimeout(() => {
    keepTicks(form);
    tell();
  }));
}

/** The ticks an address asks for: `?kind=law&kind=code`. */
export function restoreTicks(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    if (!asked.getAll(box.name).includes(box.value)) continue;
    box.checked = true;
    box.closest('fieldset details')?.setAttribute('open', '');
  }
  if (asked.size > 0) form.querySelector('details')?.setAttribute('open', '');
}

/** Writes the ticks into the address. */
export function keepTicks(form: HTMLFormElement): void {
  const ticks = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  history.replaceState(null, '', `${location.pathname}${ticks.size > 0 ? `?${ticks}` : ''}${location.hash}`);
}
