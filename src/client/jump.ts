/**
 * The jump to a provision: what is typed into a search box and reads as a citation is offered as a link, first of all results. Arrow
 * down and Enter go there; Enter in the box itself searches, as it always did.
 */
import { ACT_WORDS } from '../i18n/act-words.ts';
import { spoken, words } from '../i18n/catalogue.ts';
import { shortDate } from '../i18n/dates.ts';
import { citationOfPath } from '../components/citation.ts';
import { fragment } from '../lib/model/eid.ts';
import { landingOf, readJump, type Jump } from '../lib/search/jump.ts';
import { provisionsOf } from '../lib/search/jump-places.ts';
import { fileAddress } from './addresses.ts';
import { jumpActs, jumpPlaces, type IndexedJump } from './jump-index.ts';

const speech = document.documentElement.lang === 'en' ? 'en' : 'uk';
const say = ACT_WORDS[speech].jump;

interface Offer {
  href: string;
  citation: string;
  /** Act and edition. */
  source: string;
  heading: string;
  lang: string;
}

/** A provision of one act, or undefined when the act has none of the units. */
async function offerOf(act: IndexedJump, path: Jump<IndexedJump>['path']): Promise<Offer | undefined> {
  const landing = landingOf(path, provisionsOf(await jumpPlaces(act, speech)));
  const provision = landing?.chain.at(-1);
  if (!landing || !provision) return undefined;
  const address = fileAddress(`${speech === 'en' ? 'en/' : ''}acts/${act.id}/index.html`);
  address.hash = fragment(provision.eid);
  const [date = '', lang = ''] = act.shown[speech].split('.');
  return {
    href: address.href, citation: citationOfPath(landing.chain, words(speech)), lang,
    source: `${spoken(act.title, speech).text}, ${words(speech).act.edition(shortDate(date))}`, heading: landing.chain.findLast(({ text }) => text !== '')?.text ?? '',
  };
}

async function offersFor(query: string): Promise<Offer[]> {
  const jump = readJump(query, await jumpActs());
  const offers = await Promise.all((jump?.acts ?? []).map((act) => offerOf(act, jump!.path)));
  return offers.filter((offer) => offer !== undefined);
}

function linkOf({ href, citation, source, heading, lang }: Offer): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  const [name, title, act] = ['strong', 'span', 'span'].map((tag) => document.createElement(tag)) as [HTMLElement, HTMLElement, HTMLElement];
  name.textContent = citation;
  title.textContent = heading;
  title.lang = lang;
  act.textContent = source;
  act.className = 'quiet';
  link.append(name, ' ', title, ' ', act);
  return link;
}

/** A place for offers below a search box, and the voice that names them. */
function attach(form: HTMLFormElement, input: HTMLInputElement): void {
  const [list, voice] = [document.createElement('div'), document.createElement('p')];
  list.className = 'jump';
  list.hidden = true;
  voice.className = 'for-ear';
  voice.setAttribute('role', 'status');
  // On the page of the search the offer is the first of the results.
  (document.querySelector('#results') && form.id === 'search-form' ? document.querySelector('#results')! : form).before(voice);
  if (form.id === 'search-form') voice.after(list);
  else form.append(list);
  let turn = 0;
  const close = (): void => {
    list.hidden = true;
    voice.textContent = '';
  };
  const look = async (): Promise<void> => {
    const mine = ++turn;
    const offers = await offersFor(input.value).catch(() => []);
    if (mine !== turn) return;
    list.replaceChildren(...offers.map(linkOf));
    list.hidden = offers.length === 0;
    voice.textContent = offers[0] ? `${say.found([offers[0].citation, offers[0].source].join(', '))} ${say.hint}` : '';
  };
  input.addEventListener('input', () => void look());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !list.hidden) {
      event.preventDefault();
      list.querySelector('a')?.focus();
    } else if (event.key === 'Escape') close();
  });
  list.addEventListener('keydown', (event) => walk(event, list, input));
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  void look();
}

/** Arrows go from offer to offer and back into the box; Escape goes back at once. */
function walk(event: KeyboardEvent, list: HTMLElement, input: HTMLInputElement): void {
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(event.target as HTMLAnchorElement);
  const next = event.key === 'ArrowDown' ? links[Math.min(at + 1, links.length - 1)] : event.key === 'ArrowUp' ? (links[at - 1] ?? input) : event.key === 'Escape' ? input : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) {
  const input = form.querySelector<HTMLInputElement>('input[type="search"]');
  if (input) attach(form, input);
}
