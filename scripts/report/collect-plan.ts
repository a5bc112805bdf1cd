/**
 * The plan of collecting as a person reads it before anything is asked for.
 *
 * @example
 * // Заплановано: акти 1 · запити 2 (Верховна Рада України 2) · близько 12 с
 * //   ua/1103-16  картка; поточна редакція (українська)
 */
import type { Lang } from '../../src/lib/model/edition.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import type { ActPlan, Plan } from '../collect/plan.ts';
import type { Publisher, PublisherId } from '../collect/publishers.ts';
import type { Step } from '../collect/steps.ts';
import { messageLine } from './message-lines.ts';
import type { Said } from './speech.ts';
import { WORDS } from './words.ts';

const SENTENCES = {
  opening: { uk: 'Заплановано: акти {acts} · запити {least}{requests} ({each}) · {least}близько {time}', en: 'Planned: acts {acts} · requests {least}{requests} ({each}) · {least}about {time}' },
  nothing: { uk: 'Збирати нема чого: жодна картка акта не називає номера Ради, CELEX чи ELI. Назвіть акт: zvirka collect rada:1710-17', en: 'Nothing to collect: no record names a number of the Rada, a CELEX or an ELI. Name an act: zvirka collect rada:1710-17' },
  least: { uk: 'щонайменше ', en: 'at least ' },
  none: { uk: 'немає', en: 'none' },
  card: { uk: 'картка', en: 'card' },
  open: { uk: 'інші редакції за карткою', en: 'further editions by the card' },
  newest: { uk: 'поточна редакція ({lang})', en: 'current edition ({lang})' },
  original: { uk: 'початковий текст ({lang})', en: 'original text ({lang})' },
  edition: { uk: 'редакція {date} ({lang})', en: 'edition of {date} ({lang})' },
  there: { uk: 'вже є', en: 'is there' },
} as const satisfies Record<string, Said>;

const say = (key: keyof typeof SENTENCES, speech: Speech, facts: Record<string, string | number> = {}): string =>
  SENTENCES[key][speech].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));

/** The whole plan: one line for the sum, one an act, then what stands in the way. */
export function planPage({ acts, requests, seconds, messages }: Plan, publishers: Record<PublisherId, Publisher>, speech: Speech): string {
  if (acts.length === 0) return say('nothing', speech);
  const counts = Object.values(publishers).filter(({ id }) => requests[id] > 0).map(({ id, title }) => `${title} ${requests[id]}`);
  const opening = say('opening', speech, {
    acts: acts.length, requests: requests.rada + requests.cellar, each: counts.join(', ') || say('none', speech),
    least: acts.some(({ open }) => open) ? say('least', speech) : '', time: duration(seconds, speech),
  });
  return [opening, ...acts.map((act) => actLine(act, speech)), ...messages.map((m) => messageLine(m, speech))].join('\n');
}

const actLine = ({ target, steps, open }: ActPlan, speech: Speech): string =>
  `  ${target.act}  ${[...steps.map((step) => stepWords(step, speech)), ...(open ? [say('open', speech)] : [])].join('; ') || say('none', speech)}`;

function stepWords(step: Step, speech: Speech): string {
  if (step.what === 'card') return say('card', speech);
  const lang = languageName(step.lang, speech);
  const words = step.date ? say('edition', speech, { date: step.date, lang }) : say(step.nature === 'original' ? 'original' : 'newest', speech, { lang });
  return step.there ? `${words}: ${say('there', speech)}` : words;
}

const languageName = (lang: Lang, speech: Speech): string => WORDS[speech].languages[lang];

const UNITS: Record<Speech, [hours: string, minutes: string, seconds: string]> = { uk: ['год', 'хв', 'с'], en: ['h', 'min', 's'] };

/** `duration(4000, 'en')` → '1 h 7 min'; seconds are told only below two minutes. */
export function duration(seconds: number, speech: Speech): string {
  const [hours, minutes, rest] = UNITS[speech];
  if (seconds < 120) return `${Math.ceil(seconds)} ${rest}`;
  const whole = Math.ceil(seconds / 60);
  return whole < 60 ? `${whole} ${minutes}` : `${Math.floor(whole / 60)} ${hours} ${whole % 60} ${minutes}`;
}
