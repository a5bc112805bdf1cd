/**
 * The page "compare any two": loads the two chosen texts, compares them here and writes the same parts a built page has.
 * The choice stands in the address, so that a comparison can be sent to a colleague.
 */
import { viewOf } from '../components/compare/view.ts';
import { escaped } from '../components/escape.ts';
import { words } from '../i18n/catalogue.ts';
import { compareEditions } from '../lib/compare/compare.ts';
import type { Mark } from '../lib/model/marks.ts';
import { fileAddress } from './addresses.ts';
import { readText } from './texts.ts';

const speech = document.documentElement.lang === 'en' ? 'en' : 'uk';
const say = words(speech);

const element = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The comparison page has no ${selector}`);
  return found;
};
const form = element<HTMLFormElement>('#compare-form');
const [from, to] = [element<HTMLSelectElement>('#from'), element<HTMLSelectElement>('#to')];
const status = element<HTMLElement>('#compare-status');
const place = element<HTMLElement>('#compared');

/** The dated page of a text: it leads on to the page of the act where that shows the same edition. */
const addressOf = (ref: string): string => {
  const [act = '', edition = ''] = ref.split('@');
  return fileAddress(`${speech === 'en' ? 'en/' : ''}acts/${act}/${edition}/index.html`).href;
};

/** That a text is no law is said with every comparison of it. */
const banners = (): string => {
  const marks = new Set([from, to].flatMap((select) => (select.selectedOptions[0]?.dataset['marks'] ?? '').split(' ').filter(Boolean) as Mark[]));
  return [...marks].map((mark) => `<p class="banner ${mark}">${escaped(say.marks[mark].long)}</p>`).join('');
};

/** Only the last choice may answer. */
let turn = 0;

async function compare(): Promise<void> {
  const own = ++turn;
  const [first, second] = [from.value, to.value];
  status.textContent = say.compare.working;
  try {
    const [before, after] = [await readText(first), await readText(second)];
    const view = viewOf(compareEditions(before, after), say, { from: addressOf(first), to: addressOf(second) });
    if (own !== turn) return;
    status.textContent = view.changed === 0 ? say.compare.nothing : view.counts;
    place.innerHTML = `${banners()}${view.strip}<div class="changes" lang="${escaped(second.slice(-2))}">${view.changes}</div>`;
  } catch {
    if (own === turn) status.textContent = say.compare.failed;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.replaceState(null, '', `?${new URLSearchParams({ from: from.value, to: to.value }).toString()}`);
  void compare();
});

form.hidden = false;
const asked = new URLSearchParams(location.search);
for (const select of [from, to]) {
  const value = asked.get(select.name);
  if (value !== null && [...select.options].some((option) => option.value === value)) select.value = value;
}
if (asked.has('from') && asked.has('to')) void compare();
