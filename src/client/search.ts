/**
 * The search page: reads the form, asks the index, shows results, says aloud what was found.
 *
 * Works while one types (a short pause after the last key), by Enter, and from an address (`?q=…&kind=law`), which is
 * kept in step so that a search can be sent to a colleague. Without a script the page says so by itself.
 */
import type { Counts, Filters } from '../lib/search/facets.ts';
import type { Mark } from '../lib/model/marks.ts';
import { narrowed, type Found } from '../lib/search/find.ts';
import { resultPage } from '../lib/search/result-page.ts';
import { words } from '../i18n/catalogue.ts';
import { longDate } from '../i18n/dates.ts';
import { grouped } from '../i18n/plural.ts';
import { searchAnswer } from '../i18n/search-answer.ts';
import { fileAddress } from './addresses.ts';
import { answerTo } from './answer.ts';
import { openEngine, type SearchHit } from './engine.ts';
import { marked } from './marking.ts';

const PAUSE_MS = 180;
const A_PAGE = 10;

const speech = document.documentElement.lang === 'en' ? 'en' : 'uk';
const say = words(speech);

const element = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
};
const form = element<HTMLFormElement>('form#search-form');
const input = element<HTMLInputElement>('#q');
const status = element<HTMLElement>('#search-status');
const results = element<HTMLOListElement>('#results');
const more = element<HTMLButtonElement>('#more');
const selects = [...form.querySelectorAll<HTMLSelectElement>('#filters select')];

let opened: ReturnType<typeof openEngine> | undefined;
/** Only the last question may answer: an earlier one that took longer is dropped. */
let turn = 0;
let found: Found<SearchHit> = { hits: [], exact: 0, unmatched: [] };
let shown = 0;

const filtersChosen = (): Filters => Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, [value]]));

function addressOf(url: string, shownOn: string, query: string): string {
  const { file, fragment } = resultPage(url, shownOn, speech);
  const address = fileAddress(file);
  if (query !== '') address.searchParams.set('h', query);
  if (fragment !== '') address.hash = fragment;
  return address.href;
}

async function resultOf(hit: SearchHit, query: string): Promise<HTMLLIElement> {
  const { url, meta, plain_excerpt } = await hit.data();
  const { title = '', act = '', numbers = '', date = '', lang = '', shownOn = '', marks = '' } = meta;
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = addressOf(url, shownOn, query);
  link.append(marked(title, query));
  if (lang !== speech) link.lang = lang;
  const source = document.createElement('p');
  source.className = 'quiet';
  const edition = `${say.act.edition(longDate(date, speech))}, ${(say.langs as Record<string, string>)[lang] ?? lang}`;
  for (const mark of marks.split(' ').filter(Boolean) as Mark[]) source.append(tagOf(mark), ' ');
  source.append(marked([act, numbers.split(' ')[0], edition].filter(Boolean).join(' · '), query));
  const excerpt = document.createElement('p');
  excerpt.className = 'excerpt';
  excerpt.lang = lang;
  excerpt.append(marked(plain_excerpt.replace(/&lt;/g, '<').replace(/&gt;/g, '>'), query));
  row.append(link, source, excerpt);
  return row;
}

/** A word beside a text that is not law, as on the pages. */
function tagOf(mark: Mark): HTMLElement {
  const tag = document.createElement('span');
  tag.className = `tag warn ${mark}`;
  tag.textContent = say.marks[mark].short;
  return tag;
}

/** The next page of results. The first new one takes the focus when the reader asked for more. */
async function showMore(focus: boolean): Promise<void> {
  const mine = turn;
  const query = input.value.trim();
  const rows = await Promise.all(found.hits.slice(shown, shown + A_PAGE).map((hit) => resultOf(hit, query)));
  if (mine !== turn) return;
  if (shown === 0) results.replaceChildren(...rows);
  else results.append(...rows);
  shown += rows.length;
  more.hidden = shown >= found.hits.length;
  if (focus) rows[0]?.querySelector('a')?.focus();
}

/** Counts beside the values of each filter; a value that would give nothing is shown, not offered. */
function showCounts(counts: Counts): void {
  for (const select of selects) {
    for (const option of select.options) {
      if (option.value === '') continue;
      option.dataset['label'] ??= option.textContent;
      const count = counts[select.name]?.[option.value] ?? 0;
      option.textContent = `${option.dataset['label']} (${grouped(count)})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

function tell({ hits, exact, unmatched }: Found<SearchHit>, asked: boolean): void {
  status.textContent = asked ? searchAnswer({ hits: hits.length, exact, unmatched }, speech) : say.search.idle;
}

/** The address says what is asked, without a new entry in the history for every letter. */
function keepInAddress(text: string, filters: Filters): void {
  const asked = new URLSearchParams();
  if (text !== '') asked.set('q', text);
  for (const [name, [value = '']] of Object.entries(filters)) asked.set(name, value);
  history.replaceState(null, '', `${location.pathname}${asked.size > 0 ? `?${asked}` : ''}`);
}

async function run(): Promise<void> {
  const mine = ++turn;
  const text = input.value;
  const filters = filtersChosen();
  keepInAddress(text.trim(), filters);
  const asked = text.trim() !== '' || Object.keys(filters).length > 0;
  if (asked && status.textContent === '') status.textContent = say.search.loading;
  try {
    const index = await (opened ??= openEngine());
    const answer = await answerTo(index, text);
    if (mine !== turn) return;
    const counts = index.facets.counts(answer.hits.map(({ id }) => id), filters);
    found = asked ? narrowed(answer, ({ id }) => index.facets.allows(id, filters)) : { hits: [], exact: 0, unmatched: [] };
    shown = 0;
    await showMore(false);
    if (mine !== turn) return;
    showCounts(counts);
    tell(found, asked);
  } catch (cause) {
    opened = undefined;
    if (mine === turn) status.textContent = say.search.failed;
    console.error(cause);
  }
}

let pause: ReturnType<typeof setTimeout> | undefined;
function soon(wait: number): void {
  clearTimeout(pause);
  pause = setTimeout(() => void run(), wait);
}

const asked = new URLSearchParams(location.search);
input.value = asked.get('q') ?? input.value;
for (const select of selects) {
  const value = asked.get(select.name);
  if (value !== null && [...select.options].some((option) => option.value === value)) select.value = value;
}
form.addEventListener('submit', (event) => {
  event.preventDefault();
  soon(0);
});
input.addEventListener('input', () => soon(PAUSE_MS));
for (const select of selects) select.addEventListener('change', () => soon(0));
more.addEventListener('click', () => void showMore(true));
if (asked.size === 0) input.focus({ preventScroll: true });
soon(0);
