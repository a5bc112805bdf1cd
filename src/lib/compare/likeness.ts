/**
 * How alike texts of one language are: the cosine of their TF-IDF vectors over words, word pairs and character 4-grams, and
 * containment, the share of one text that stands in the other. Length-robust, explained by what they share, no model.
 * Measured for provisions of law in `docs/accuracy.md`; methods and figures of others in the literature named there.
 *
 * Work goes through the texts that share a feature, rare features first, and is bounded: what stands in nearly every text
 * tells nothing and is left out when there is too much to count.
 *
 * @example
 * const like = likenessOf(['Refusal of entry …'], ['Refusal of entry shall …', 'Visas …']);
 * like.cosine[0] // Float64Array [0.8, 0.1]
 */
import { featuresOf, KIND_WEIGHTS, newVocabulary, type Features, type Vocabulary } from './vocabulary.ts';

export { wordsOf } from './vocabulary.ts';

export interface Likeness {
  /** `cosine[i][j]`: from 0 (nothing in common) to 1. */
  cosine: Float64Array[];
  /** `contained[i][j]`: the share of the weight of text i of the first list that text j of the second also has. */
  contained: Float64Array[];
  /** `containing[i][j]`: the share of text j of the second list that text i of the first also has. */
  containing: Float64Array[];
}

/** All likenesses between two lists of texts. Rare features weigh more; rarity is counted over both lists together. */
export function likenessOf(first: readonly string[], second: readonly string[], vocabulary: Vocabulary = newVocabulary()): Likeness {
  const table = (): Float64Array[] => first.map(() => new Float64Array(second.length));
  const likeness: Likeness = { cosine: table(), contained: table(), containing: table() };
  eachRow(first, second, vocabulary, (i, { cosine, contained, containing, touched }) => {
    for (const j of touched) [likeness.cosine[i]![j], likeness.contained[i]![j], likeness.containing[i]![j]] = [cosine[j]!, contained[j]!, containing[j]!];
  });
  return likeness;
}

/** A text of the second list that is like one of the first. */
export interface Alike {
  column: number;
  likeness: number;
}

/** For each text of the first list the texts of the second that are like it by at least `least`, most alike first. */
export function alikeIn(by: 'cosine' | 'contained', first: readonly string[], second: readonly string[], least: number, vocabulary: Vocabulary = newVocabulary()): Alike[][] {
  if (first.length === 0 || second.length === 0 || first.length + second.length > MOST_TEXTS) return first.map(() => []);
  const { rows, holders } = weighedUp(first, second, vocabulary, MOST_WORK_FOR_ONE);
  const sums = new Float64Array(second.length);
  const touched: number[] = [];
  return rows.map((text) => {
    addOne(by, text, holders, sums, touched);
    const found: Alike[] = [];
    for (const column of touched) {
      if (sums[column]! >= least) found.push({ column, likeness: sums[column]! });
      sums[column] = 0;
    }
    touched.length = 0;
    return found.sort((a, b) => b.likeness - a.likeness || a.column - b.column).slice(0, MOST_ALIKE);
  });
}

/** A text of the second list near one of the first, with all that is known of the two. */
export interface Near {
  column: number;
  cosine: number;
  contained: number;
  containing: number;
}

/** For each text of the first list those of the second with a cosine of at least `least`, nearest first, `most` at most. */
export function nearIn(first: readonly string[], second: readonly string[], least: number, most: number, vocabulary: Vocabulary = newVocabulary()): Near[][] {
  const rows = first.map((): Near[] => []);
  eachRow(first, second, vocabulary, (i, { cosine, contained, containing, touched }) => {
    const found = touched.filter((column) => cosine[column]! >= least)
      .map((column): Near => ({ column, cosine: cosine[column]!, contained: contained[column]!, containing: containing[column]! }));
    rows[i] = found.sort((a, b) => b.cosine - a.cosine || a.column - b.column).slice(0, most);
  });
  return rows;
}

/** No act has so many units without an equal on the other side: such lists are of other texts, and none is taken for like another. */
const MOST_TEXTS = 12_000;
/** More texts that are like one tell nothing further. */
const MOST_ALIKE = 64;
/** Products to add up at most, where three likenesses are taken and where one is: about a second. */
const MOST_WORK = 1.5e8;
const MOST_WORK_FOR_ONE = 5e7;

interface Row {
  cosine: Float64Array;
  contained: Float64Array;
  containing: Float64Array;
  /** Columns that share a feature with the row; the others are 0. */
  touched: number[];
}

/** Hands over the likenesses of each text of the first list to all of the second. The row is the same memory every time. */
function eachRow(first: readonly string[], second: readonly string[], vocabulary: Vocabulary, take: (i: number, row: Row) => void): void {
  if (first.length === 0 || second.length === 0) return;
  const { rows, columns, holders } = weighedUp(first, second, vocabulary, MOST_WORK);
  const row: Row = { cosine: new Float64Array(second.length), contained: new Float64Array(second.length), containing: new Float64Array(second.length), touched: [] };
  const seen = new Uint8Array(second.length);
  rows.forEach((text, i) => {
    addRow(text, columns, holders, row, seen);
    take(i, row);
    for (const j of row.touched) row.cosine[j] = row.contained[j] = row.containing[j] = seen[j] = 0;
    row.touched = [];
  });
}

/** Both lists with their weights, and the second by feature. */
function weighedUp(first: readonly string[], second: readonly string[], vocabulary: Vocabulary, mostWork: number): { rows: Weighted[]; columns: Weighted[]; holders: Holders } {
  const left = first.map((text) => featuresOf(text, vocabulary));
  const right = second.map((text) => featuresOf(text, vocabulary));
  const { places, idf, shared, release } = rarityOf(left, right, vocabulary, mostWork);
  const rows = left.map((features) => weighted(features, places, idf));
  const columns = right.map((features) => weighted(features, places, idf));
  release();
  return { rows, columns, holders: holdersOf(columns, shared) };
}

interface Rarity {
  /** Place of each feature among those in use. */
  places: Int32Array;
  /** Inverse document frequency by place. */
  idf: Float64Array;
  /** 1 for what both lists have and is worth counting, by place. */
  shared: Uint8Array;
  /** Gives the working memory back. */
  release: () => void;
}

function rarityOf(left: readonly Features[], right: readonly Features[], vocabulary: Vocabulary, mostWork: number): Rarity {
  if (vocabulary.places.length < vocabulary.size) vocabulary.places = new Int32Array(vocabulary.size * 2).fill(-1);
  const { places } = vocabulary;
  const used: number[] = [];
  const [ours, theirs]: [number[], number[]] = [[], []];
  const count = (texts: readonly Features[], own: number[], other: number[]): void => {
    for (const { ids } of texts) {
      for (const id of ids) {
        if (places[id]! < 0) {
          places[id] = used.push(id) - 1;
          own.push(0);
          other.push(0);
        }
        own[places[id]!]! += 1;
      }
    }
  };
  count(left, ours, theirs);
  count(right, theirs, ours);
  const documents = left.length + right.length;
  return {
    places,
    idf: Float64Array.from(used, (_, at) => Math.log((documents + 1) / (ours[at]! + theirs[at]! + 0.5))),
    shared: worthCounting(ours, theirs, mostWork),
    release: () => { for (const id of used) places[id] = -1; },
  };
}

/** Rarest features first, until the work they make is too much. */
function worthCounting(ours: readonly number[], theirs: readonly number[], mostWork: number): Uint8Array {
  const work = ours.map((count, at) => count * theirs[at]!);
  const shared = Uint8Array.from(work, (products) => (products > 0 ? 1 : 0));
  let left = mostWork - work.reduce((sum, products) => sum + products, 0);
  if (left >= 0) return shared;
  const byWork = [...work.keys()].sort((a, b) => work[b]! - work[a]!);
  for (let at = 0; left < 0 && at < byWork.length; at++) {
    shared[byWork[at]!] = 0;
    left += work[byWork[at]!]!;
  }
  return shared;
}

/** A text with its weights: TF-IDF by place, and what each kind comes to. */
interface Weighted {
  places: Int32Array;
  weights: Float64Array;
  ends: readonly number[];
  /** By kind. */
  lengths: number[];
  sums: number[];
}

function weighted({ ids, weights: counts, ends }: Features, places: Int32Array, idf: Float64Array): Weighted {
  const own = ids.map((id) => places[id]!);
  const weights = counts.map((count, at) => count * idf[own[at]!]!);
  const [lengths, sums]: [number[], number[]] = [[], []];
  let at = 0;
  for (const end of ends) {
    let [squares, sum] = [0, 0];
    for (; at < end; at++) {
      squares += weights[at]! ** 2;
      sum += weights[at]!;
    }
    lengths.push(Math.sqrt(squares));
    sums.push(sum);
  }
  return { places: own, weights, ends, lengths, sums };
}

/** Which columns have a feature, and with what weight: those of place p stand from `from[p]` to `from[p + 1]`. */
interface Holders {
  from: Int32Array;
  columns: Int32Array;
  weights: Float64Array;
  /** The weights as shares of the length of their kind. */
  shares: Float64Array;
}

function holdersOf(columns: readonly Weighted[], shared: Uint8Array): Holders {
  const from = new Int32Array(shared.length + 1);
  for (const { places } of columns) for (const place of places) if (shared[place] === 1) from[place + 1]! += 1;
  for (let place = 0; place < shared.length; place++) from[place + 1]! += from[place]!;
  const next = from.slice();
  const room = from[shared.length]!;
  const holders: Holders = { from, columns: new Int32Array(room), weights: new Float64Array(room), shares: new Float64Array(room) };
  columns.forEach(({ places, weights, ends, lengths }, column) => {
    let kind = 0;
    for (let at = 0; at < places.length; at++) {
      while (at >= ends[kind]!) kind++;
      if (shared[places[at]!] !== 1) continue;
      const slot = next[places[at]!]!++;
      holders.columns[slot] = column;
      holders.weights[slot] = weights[at]!;
      holders.shares[slot] = over(weights[at]!, lengths[kind]!);
    }
  });
  return holders;
}

const ALL_KINDS = KIND_WEIGHTS.reduce<number>((sum, weight) => sum + weight, 0);
const over = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Adds up one likeness of a text to every column; `touched` are those it shares a feature with. */
function addOne(by: 'cosine' | 'contained', text: Weighted, { from, columns, weights, shares }: Holders, sums: Float64Array, touched: number[]): void {
  let at = 0;
  text.ends.forEach((end, kind) => {
    const scale = over(KIND_WEIGHTS[kind]! / ALL_KINDS, (by === 'cosine' ? text.lengths : text.sums)[kind]!);
    for (; at < end; at++) {
      const own = text.weights[at]!;
      const last = from[text.places[at]! + 1]!;
      for (let slot = from[text.places[at]!]!; slot < last; slot++) {
        const column = columns[slot]!;
        if (sums[column] === 0) touched.push(column);
        sums[column]! += scale * (by === 'cosine' ? own * shares[slot]! : Math.min(own, weights[slot]!));
      }
    }
  });
}

function addRow(text: Weighted, columns: readonly Weighted[], { from, columns: holding, weights }: Holders, row: Row, seen: Uint8Array): void {
  let at = 0;
  text.ends.forEach((end, kind) => {
    const kindWeight = KIND_WEIGHTS[kind]! / ALL_KINDS;
    const [byLength, bySum] = [over(kindWeight, text.lengths[kind]!), over(kindWeight, text.sums[kind]!)];
    for (; at < end; at++) {
      const place = text.places[at]!;
      const own = text.weights[at]!;
      for (let slot = from[place]!; slot < from[place + 1]!; slot++) {
        const column = holding[slot]!;
        const other = weights[slot]!;
        if (seen[column] === 0) {
          seen[column] = 1;
          row.touched.push(column);
        }
        const least = own < other ? own : other;
        row.cosine[column]! += byLength * over(own * other, columns[column]!.lengths[kind]!);
        row.contained[column]! += bySum * least;
        row.containing[column]! += kindWeight * over(least, columns[column]!.sums[kind]!);
      }
    }
  });
}
