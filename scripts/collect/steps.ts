/**
 * The steps for one act: which answers to ask for, in which order, and which texts are here already. Pure: it knows the
 * record, the stored editions and, once it has been asked for, the card.
 *
 * An edition with a date of its own does not change, so one that is stored is not asked for again; the Rada's current
 * text may be corrected in place, so it is asked for each time, with the marks of the answer that is here.
 *
 * @example
 * stepsFor({ act: 'ua/1103-16', nreg: '1103-16', … }, wish, undefined, '2026-11-22').steps.map(({ what }) => what) // ['card', 'text']
 */
import type { SourceFacts } from '../../src/lib/model/block.ts';
import type { Lang, Nature } from '../../src/lib/model/edition.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import type { RadaCard } from '../../src/lib/read/rada/card.ts';
import type { EditionFile } from '../store/collection.ts';
import { cellarAddresses, isCellarLanguage, radaAddress, type Addresses, type CellarFormat } from './addresses.ts';
import type { PublisherId } from './publishers.ts';
import type { Target } from './targets.ts';

/** The newest edition, all of them, or those from a date on. */
export type EditionChoice = 'newest' | 'all' | { since: string };

/** What is wanted of every act. */
export interface Wish {
  editions: EditionChoice;
  langs: readonly Lang[];
  format: CellarFormat;
  consolidated: boolean;
  /** Ask also for what is stored, and put it in its place. */
  replace: boolean;
}

export interface CardStep {
  what: 'card';
  act: string;
  nreg: string;
  addresses: Addresses;
}

export interface TextStep {
  what: 'text';
  act: string;
  addresses: Addresses;
  lang: Lang;
  /** Absent when only the text or the card will tell. */
  date?: string;
  nature?: Nature;
  /** What the publisher says of the act apart from the text. */
  facts: SourceFacts;
  stored?: EditionFile;
  /** Stored, and no reason to ask. */
  there: boolean;
}

export type Step = CardStep | TextStep;

export const publisherOf = ({ addresses }: Step): PublisherId => addresses[0].publisher;

/** The steps of an act, card first. `card` is absent before it has been asked for. */
export function stepsFor(target: Target, wish: Wish, card: RadaCard | undefined, today: string): { steps: Step[]; messages: Message[] } {
  const rada = target.nreg === undefined ? NOTHING : radaSteps(target, target.nreg, wish, card, today);
  const cellar = target.celex === undefined ? NOTHING : cellarSteps(target, target.celex, wish);
  const none = target.nreg ?? target.celex ? [] : [message('collect-no-number', {}, target.act)];
  return { steps: [...rada.steps, ...cellar.steps], messages: [...rada.messages, ...cellar.messages, ...none] };
}

const NOTHING: { steps: Step[]; messages: Message[] } = { steps: [], messages: [] };

function radaSteps(target: Target, nreg: string, wish: Wish, card: RadaCard | undefined, today: string): { steps: Step[]; messages: Message[] } {
  const { act } = target;
  const first: CardStep = { what: 'card', act, nreg, addresses: [radaAddress('card', nreg)] };
  const text = { what: 'text', act, lang: 'uk' } as const;
  if (!card) return { steps: [first, { ...text, addresses: [radaAddress('current', nreg)], facts: { nreg }, there: false }], messages: [] };
  const { dates, later } = editionsOf(card, wish.editions, today);
  const texts = dates.map((date): TextStep => {
    const current = date === card.current;
    const stored = storedEdition(target, 'uk', date);
    return {
      ...text, date, addresses: [radaAddress(current ? 'current' : 'dated', nreg, date)], facts: factsOfCard(card),
      ...(act.startsWith('ua/') && { nature: date === card.adopted ? 'original' : 'consolidated' }),
      ...(stored && { stored }), there: stored !== undefined && !current && !wish.replace,
    };
  });
  return { steps: [first, ...texts], messages: later > 0 ? [message('collect-later-editions', { count: later }, act)] : [] };
}

/** The dates to take, newest first, and how many editions wait for a day to come or for none that is known. */
function editionsOf({ editions, current }: RadaCard, choice: EditionChoice, today: string): { dates: string[]; later: number } {
  const dated = [...new Set([...editions.flatMap(({ date, pending }) => (pending ? [] : (date ?? []))), ...(current ? [current] : [])])].sort().reverse();
  const now = dated.filter((date) => date <= today || date === current);
  const later = editions.filter(({ date, pending }) => pending || (date !== undefined && date > today && date !== current)).length;
  const newest = current ?? now[0];
  if (choice === 'newest') return { dates: newest === undefined ? [] : [newest], later };
  return { dates: choice === 'all' ? now : now.filter((date) => date >= choice.since), later };
}

/** What the card says, as a text says it of itself. */
export const factsOfCard = ({ nreg, title, number, adopted, status }: RadaCard): SourceFacts =>
  ({ nreg, ...(title && { title }), ...(number && { number }), ...(adopted && { adopted }), status: status.name });

function cellarSteps(target: Target, celex: string, wish: Wish): { steps: Step[]; messages: Message[] } {
  const { act, entry, original, consolidations } = target;
  const langs = wish.langs.filter(isCellarLanguage);
  const dates = [...(original ? [undefined] : []), ...consolidations];
  const steps = dates.flatMap((consolidation) => langs.map((lang): TextStep => {
    const number = consolidation === undefined ? celex : `0${celex.slice(1)}-${consolidation.replaceAll('-', '')}`;
    const date = consolidation ?? entry?.act.adopted;
    const stored = date === undefined ? storedOriginal(target, lang) : storedEdition(target, lang, date);
    return {
      what: 'text', act, lang, addresses: cellarAddresses(number, lang, wish.format), nature: consolidation === undefined ? 'original' : 'consolidated',
      facts: { celex }, ...(date && { date }), ...(stored && { stored }), there: stored !== undefined && !wish.replace,
    };
  }));
  const messages = [
    ...wish.langs.filter((lang) => !isCellarLanguage(lang)).map((lang) => message('collect-no-language', { lang }, act)),
    ...(wish.consolidated && consolidations.length === 0 ? [message('collect-no-consolidations', { celex: `0${celex.slice(1)}` }, act)] : []),
  ];
  return { steps, messages };
}

const storedEdition = ({ entry }: Target, lang: Lang, date: string): EditionFile | undefined => entry?.editions.find((edition) => edition.date === date && edition.lang === lang);
const storedOriginal = ({ entry }: Target, lang: Lang): EditionFile | undefined => entry?.editions.find((edition) => edition.nature === 'original' && edition.lang === lang);
