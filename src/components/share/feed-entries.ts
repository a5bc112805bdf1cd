/**
 * The entries of the feed: each edition with what it changed since the one before, in words.
 *
 * @example
 * (await feedEntries(entries, 'uk'))[0]?.summary // 'Навчальний текст: … Порівняно з редакцією від 12 травня 2024 року: змінено: 4 · додано: 1'
 */
import type { ActEntry, EditionFile } from '../../../scripts/store/collection.ts';
import { spoken, words, type Speech } from '../../i18n/catalogue.ts';
import { longDate, shortDate } from '../../i18n/dates.ts';
import { marksOf } from '../../lib/model/marks.ts';
import { comparisonOf } from '../compare/comparisons.ts';
import { pairUpTo } from '../compare/pairs.ts';
import { countsOf } from '../compare/view.ts';
import { datedPath } from '../editions.ts';
import { newestOf, type FeedEntry } from './feed.ts';

/** The newest of the collection in the words of a language; only these are compared with the edition before. */
export function feedEntries(entries: readonly ActEntry[], speech: Speech): Promise<FeedEntry[]> {
  const all = entries.flatMap((entry) => entry.editions.map((edition) =>
    ({ entry, edition, path: datedPath(speech, edition), updated: edition.source.retrieved ?? edition.date })));
  return Promise.all(newestOf(all).map(async ({ entry, edition, path, updated }) =>
    ({ path, updated, title: titleOf(entry, edition, speech), summary: await summaryOf(entry, edition, speech) })));
}

function titleOf({ act }: ActEntry, edition: EditionFile, speech: Speech): string {
  const say = words(speech);
  return `${spoken(act.shortTitle ?? act.title, speech).text}, ${say.act.edition(shortDate(edition.date))}${edition.lang === speech ? '' : ` (${say.langs[edition.lang]})`}`;
}

async function summaryOf(entry: ActEntry, edition: EditionFile, speech: Speech): Promise<string> {
  const { act } = entry;
  const marks = marksOf(act, edition).map((mark) => words(speech).marks[mark].long);
  return [`${spoken(act.title, speech).text}.`, ...marks, await changeOf(entry, edition, speech)].filter(Boolean).join(' ');
}

/** What an edition changed since the one before it, in a sentence; undefined for the first text of an act in its language. */
export async function changeOf({ editions }: Pick<ActEntry, 'editions'>, edition: EditionFile, speech: Speech): Promise<string | undefined> {
  const say = words(speech);
  const pair = pairUpTo(editions, edition);
  return pair && say.share.since(longDate(pair.from.date, speech), countsOf(await comparisonOf(pair), say));
}
