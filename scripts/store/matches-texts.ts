/**
 * The texts of a matching: the EU act, its Ukrainian translation when there is one, the Ukrainian law; and what has to be said of them,
 * above all a translation that is older than the EU text.
 *
 * @example
 * const { eu, pivot, ua, messages } = await matchTexts({ eu: 'eu/32013r0952', ua: 'ua/4495-17' });
 */
import type { Article } from '../../src/lib/match/articles.ts';
import { matchableArticles } from '../../src/lib/match/articles.ts';
import type { MatchLang } from '../../src/lib/match/words.ts';
import { hasErrors, message, type Message } from '../../src/lib/model/message.ts';
import { openCollection, type EditionFile } from './collection.ts';
import type { Places } from './layers.ts';
import { open, type Opened } from './opened.ts';

export interface MatchText {
  ref: string;
  opened: Opened;
  lang: MatchLang;
  articles: Article[];
}

export interface MatchTexts {
  eu: MatchText;
  /** The EU act in Ukrainian, when `eu` is not that already. */
  pivot?: MatchText;
  ua: MatchText;
  /** With an `error` among them nothing can be matched. */
  messages: Message[];
}

export interface MatchRefs {
  eu: string;
  ua: string;
  /** The Ukrainian translation to go through; looked for in the collection when absent. */
  pivot?: string | undefined;
}

/** Opens the texts. Throws a `UsageError` for a REF that names nothing. */
export async function matchTexts({ eu, ua, pivot }: MatchRefs, places: Places = {}): Promise<MatchTexts> {
  const [ours, theirs] = [await textOf(eu, places), await textOf(ua, places)];
  const editions = await editionsOf(ours.opened, places);
  const translation = pivot ?? (ours.lang === 'uk' ? undefined : refOf(editions.find(({ lang }) => lang === 'uk')));
  const through = translation === undefined ? undefined : await textOf(translation, places);
  const opened = [ours, theirs, ...(through ? [through] : [])];
  const messages = opened.flatMap((text) => [...text.opened.messages, ...(text.articles.length === 0 ? [message('match-no-articles', {}, text.ref)] : [])]);
  if (theirs.opened.lang !== undefined && theirs.opened.lang !== 'uk') messages.push(message('match-not-ukrainian', {}, ua));
  if (ours.opened.lang !== undefined && ours.opened.lang !== 'en' && ours.opened.lang !== 'uk') messages.push(message('match-other-language', {}, eu));
  if (!hasErrors(messages)) messages.push(...saidOfTranslation(ours, through, editions));
  return { eu: ours, ...(through && { pivot: through }), ua: theirs, messages };
}

async function textOf(ref: string, places: Places): Promise<MatchText> {
  const opened = await open(ref, places);
  return { ref, opened, lang: opened.lang === 'uk' ? 'uk' : 'en', articles: matchableArticles(opened.body) };
}

/** The stored editions of the act a text belongs to, newest first; none for a file. */
async function editionsOf({ meta }: Opened, places: Places): Promise<EditionFile[]> {
  if (!meta) return [];
  return (await openCollection(places)).acts.find(({ act }) => act.id === meta.act)?.editions ?? [];
}

const refOf = (edition: EditionFile | undefined): string | undefined => edition && `${edition.act}@${edition.date}.${edition.lang}`;

/** Which translation is used, and whether the EU text has gone on since. */
function saidOfTranslation(eu: MatchText, through: MatchText | undefined, editions: readonly EditionFile[]): Message[] {
  const used = through ?? (eu.lang === 'uk' ? eu : undefined);
  if (!used) return [];
  const state = used.opened.meta?.date;
  const original = eu.lang === 'uk' ? editions.find(({ lang }) => lang !== 'uk')?.date : eu.opened.meta?.date;
  return [
    ...(through ? [message('match-pivot', { pivot: through.ref })] : []),
    ...(state !== undefined && original !== undefined && state < original ? [message('match-pivot-lag', { pivot: state, eu: original })] : []),
  ];
}
