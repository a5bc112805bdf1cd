/**
 * The page "compare any two": loads the two chosen texts, compares or correlates them here and writes the same parts a built page has.
 * The choice stands in the address, so that a comparison can be sent to a colleague.
 */
import { correlationHtml } from '../components/compare/correlation-html.ts';
import { viewOf } from '../components/compare/view.ts';
import { escaped } from '../components/escape.ts';
import { words } from '../i18n/catalogue.ts';
import { withAmendingActs } from '../lib/compare/amended-by.ts';
import { compareEditions } from '../lib/compare/compare.ts';
import { correlate } from '../lib/correlate/correlate.ts';
import type { Mark } from '../lib/model/marks.ts';
import type { Provision } from '../lib/model/edition.ts';
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

const MODES = ['compare', 'correlate'] as const;
type Mode = (typeof MODES)[number];

/** What the page shows of two texts: a sentence for the status, and the markup below it. */
const SHOWS: Record<Mode, (texts: [Provision[], Provision[]], refs: [string, string]) => { status: string; html: string }> = {
  compare: ([before, after], [first, second]) => {
    const comparison = withAmendingActs(compareEditions(before, after, { lang: second.slice(-2) === 'en' ? 'en' : 'uk' }), before, after);
    const view = viewOf(comparison, say, { from: addressOf(first), to: addressOf(second) });
    return { status: view.changed === 0 ? say.compare.nothing : view.counts, html: `${view.strip}<div class="changes" lang="${escaped(second.slice(-2))}">${view.changes}</div>` };
  },
  correlate: ([before, after], [first, second]) => {
    const correlation = correlate(before, after);
    return { status: say.compare.correlated(correlation.rows.length), html: correlationHtml(correlation, speech, { from: addressOf(first), to: addressOf(second) }) };
  },
};

async function show(mode: Mode): Promise<void> {
  const own = ++turn;
  const refs: [string, string] = [from.value, to.value];
  status.textContent = say.compare.working;
  try {
    const shown = SHOWS[mode]([await readText(refs[0]), await readText(refs[1])], refs);
    if (own !== turn) return;
    status.textContent = shown.status;
    place.innerHTML = banners() + shown.html;
  } catch {
    if (own === turn) status.textContent = say.compare.failed;
  }
}

const modeOf = (value: string | null | undefined): Mode => MODES.find((mode) => mode === value) ?? 'compare';

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const mode = modeOf(event.submitter?.getAttribute('value'));
  history.replaceState(null, '', `?${new URLSearchParams({ from: from.value, to: to.value, mode }).toString()}`);
  void show(mode);
});

form.hidden = false;
const asked = new URLSearchParams(location.search);
for (const select of [from, to]) {
  const value = asked.get(select.name);
  if (value !== null && [...select.options].some((option) => option.value === value)) select.value = value;
}
if (asked.has('from') && asked.has('to')) void show(modeOf(asked.get('mode')));
