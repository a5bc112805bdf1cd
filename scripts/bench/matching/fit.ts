/**
 * Fits the weights of matching on the dev halves of the gold only and prints them for `src/lib/match/weights.ts`; before that what the same
 * fit finds on each chapter of the dev halves that it has not seen, with the texts as they are, with headings hidden and without the
 * dictionary. Features are chosen by these figures. Not part of a measure: run it by hand when the evidence changes.
 *
 * @example
 * ZVIRKA_CORPUS=../corpus node scripts/bench/matching/fit.ts
 */
import type { MatchMode } from '../../../src/lib/match/bags.ts';
import { EMPTY_DICTIONARY, type Dictionary } from '../../../src/lib/match/dictionary.ts';
import type { FeatureName } from '../../../src/lib/match/features.ts';
import { matchDictionary } from '../../store/matches-dictionary.ts';
import { corpusFolder } from '../corpus.ts';
import { crossValidated, devListsOf, fitted } from './dev-lists.ts';
import { shareWithin } from './figures.ts';
import { goldPairs, withoutHeadings, type GoldPair } from './texts.ts';

const hidden = (pair: GoldPair): GoldPair => ({ ...pair, eu: withoutHeadings(pair.eu), ua: withoutHeadings(pair.ua) });

const VARIANTS: readonly (readonly [string, (pair: GoldPair) => GoldPair, (dictionary: Dictionary) => Dictionary])[] = [
  ['as they are', (pair) => pair, (dictionary) => dictionary],
  ['headings hidden', hidden, (dictionary) => dictionary],
  ['no dictionary', (pair) => pair, () => EMPTY_DICTIONARY],
];

/**
 * What earns its place. With a translation `words` brings nothing on chapters not seen and `answers` brings a right candidate forward,
 * with headings and without them, with the dictionary and without it; through the dictionary it is the other way round.
 */
const USED: Record<MatchMode, readonly FeatureName[]> = {
  pivot: ['strength', 'alone', 'answers', 'neighbours', 'role'],
  dictionary: ['strength', 'words', 'alone', 'neighbours', 'role'],
};

function figuresLine(places: readonly number[]): string {
  const shown = [1, 3, 5, 10].map((most) => `hit@${most} ${shareWithin(places, most).toFixed(3)}`);
  return `${shown.join(', ')}, MRR ${(places.reduce((sum, place) => sum + 1 / place, 0) / (places.length || 1)).toFixed(3)} of ${places.length}`;
}

async function main(): Promise<void> {
  const corpus = corpusFolder();
  if (corpus === undefined) throw new Error('ZVIRKA_CORPUS names no corpus');
  const { dictionary } = await matchDictionary([]);
  const pairs = await goldPairs(corpus);
  for (const mode of ['pivot', 'dictionary'] satisfies MatchMode[]) {
    const own = pairs.filter((pair) => pair.mode === mode);
    for (const [name, text, words] of VARIANTS) {
      const { places, strong, strongRight } = crossValidated(own.flatMap((pair) => devListsOf(text(pair), words(dictionary))), USED[mode]);
      process.stdout.write(`${mode}, ${name}, chapters not seen: ${figuresLine(places)}; strong ${strongRight} of ${strong} right\n`);
    }
    const weights = fitted(own.flatMap((pair) => devListsOf(pair, dictionary)), USED[mode]);
    process.stdout.write(`${mode}: { ${Object.entries(weights).map(([name, weight]) => `${name}: ${weight.toFixed(2)}`).join(', ')} }\n`);
  }
}

if (import.meta.main) await main();
