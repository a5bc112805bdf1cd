/**
 * How alike texts of one language are: the cosine of their TF-IDF vectors over words, word pairs and character 4-grams, and
 * containment, the share of one text that stands in the other. Length-robust, explained by what they share, no model.
 * Measured for provisions of law in `docs/accuracy.md`; methods and figures of others in the literature named there.
 *
 * @example
 * const like = likenessOf(['Refusal of entry …'], ['Refusal of entry shall …', 'Visas …']);
 * like.cosine[0] // Float64Array [0.8, 0.1]
 */
import { ukrainianKey } from '../text/stem.ts';
import { printedKey } from './tokens.ts';

export interface Likeness {
  /** `cosine[i][j]`: from 0 (nothing in common) to 1. */
  cosine: Float64Array[];
  /** `contained[i][j]`: the share of the weight of text i of the first list that text j of the second also has. */
  contained: Float64Array[];
  /** `containing[i][j]`: the share of text j of the second list that text i of the first also has. */
  containing: Float64Array[];
}

type Counts = Map<string, number>;

const WORD = /[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*|\d+(?:[./-]\d+)*/gu;
const CYRILLIC = /[а-яіїєґ]/i;

/** The words of a text by their keys, numbers as they are. */
export const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => (CYRILLIC.test(word) ? ukrainianKey(word) : printedKey(word).toLowerCase()));

/** Features weigh less the more there are of their kind in a text, so that each kind counts as much as its weight says. */
const KINDS: readonly { weight: number; of: (text: string, words: readonly string[]) => string[] }[] = [
  { weight: 1, of: (_, words) => [...words] },
  { weight: 0.6, of: (_, words) => words.slice(1).map((word, at) => `${words[at]} ${word}`) },
  { weight: 0.6, of: (_, words) => words.flatMap((word) => gramsOf(` ${word} `)) },
];

const GRAM = 4;
const gramsOf = (word: string): string[] => Array.from({ length: Math.max(1, word.length - GRAM + 1) }, (_, at) => `#${word.slice(at, at + GRAM)}`);

interface Vector {
  ids: Int32Array;
  weights: Float64Array;
}

/** All likenesses between two lists of texts. Rare features weigh more; rarity is counted over both lists together. */
export function likenessOf(first: readonly string[], second: readonly string[]): Likeness {
  const size = (): Float64Array[] => first.map(() => new Float64Array(second.length));
  const likeness: Likeness = { cosine: size(), contained: size(), containing: size() };
  const words = [first, second].map((texts) => texts.map(wordsOf));
  let total = 0;
  for (const kind of KINDS) {
    const counts = [first, second].map((texts, side) => texts.map((text, at) => countsOf(kind.of(text, words[side]![at]!))));
    addKind(likeness, vectorsOf(counts[0]!, counts[1]!), kind.weight);
    total += kind.weight;
  }
  for (const table of Object.values(likeness) as Float64Array[][]) for (const row of table) for (let j = 0; j < row.length; j++) row[j]! /= total;
  return likeness;
}

function countsOf(features: readonly string[]): Counts {
  const counts: Counts = new Map();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** Sublinear counts times inverse document frequency, not yet of length one. */
function vectorsOf(first: readonly Counts[], second: readonly Counts[]): [Vector[], Vector[], number] {
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  for (const counts of [...first, ...second]) {
    for (const feature of counts.keys()) {
      const id = ids.get(feature) ?? ids.size;
      ids.set(feature, id);
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
  }
  const documents = first.length + second.length;
  const vectorOf = (counts: Counts): Vector => {
    const [own, weights] = [new Int32Array(counts.size), new Float64Array(counts.size)];
    let at = 0;
    for (const [feature, count] of counts) {
      const id = ids.get(feature)!;
      own[at] = id;
      weights[at++] = (1 + Math.log(count)) * Math.log((documents + 1) / (frequency[id]! + 0.5));
    }
    return { ids: own, weights };
  };
  return [first.map(vectorOf), second.map(vectorOf), ids.size];
}

/** Adds one kind of feature, with its weight, through an inverted index of the second list. */
function addKind({ cosine, contained, containing }: Likeness, [first, second, features]: [Vector[], Vector[], number], weight: number): void {
  const holders: [number, number][][] = Array.from({ length: features }, () => []);
  second.forEach(({ ids, weights }, j) => ids.forEach((id, at) => holders[id]!.push([j, weights[at]!])));
  const lengths = second.map(({ weights }) => lengthOf(weights));
  const sums = second.map(({ weights }) => weights.reduce((sum, value) => sum + value, 0));
  first.forEach(({ ids, weights }, i) => {
    const [dots, shared] = [new Float64Array(second.length), new Float64Array(second.length)];
    ids.forEach((id, at) => {
      for (const [j, other] of holders[id]!) {
        dots[j]! += weights[at]! * other;
        shared[j]! += Math.min(weights[at]!, other);
      }
    });
    const [length, sum] = [lengthOf(weights), weights.reduce((total, value) => total + value, 0)];
    for (let j = 0; j < second.length; j++) {
      cosine[i]![j]! += weight * share(dots[j]!, length * lengths[j]!);
      contained[i]![j]! += weight * share(shared[j]!, sum);
      containing[i]![j]! += weight * share(shared[j]!, sums[j]!);
    }
  });
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const lengthOf = (weights: Float64Array): number => Math.sqrt(weights.reduce((sum, value) => sum + value * value, 0));
