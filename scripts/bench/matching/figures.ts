/**
 * Figures of a matching against the gold: where the first counterpart stands among the candidates of each EU article that has one.
 *
 * @example
 * figuresOf([1, 3, 12]) // { n: 3, hit1: 0.33, hit5: 0.67, hit10: 0.67, mrr: 0.47, interval: [0.33, 1] }
 */
import { interval } from '../correlation/bootstrap.ts';
import { counterparts, type GoldArticle, type Half } from './gold.ts';
import type { GoldPair } from './texts.ts';

/** An EU article, the place of its first counterpart (from 1) and the candidates before it. */
export interface Placed {
  eu: string;
  gold: GoldArticle;
  place: number;
  first: string[];
}

/** The articles of a half that have a counterpart. `scores[i][j]` of the articles in their order. */
export function placed({ eu, ua, gold }: GoldPair, half: Half, scores: readonly ArrayLike<number>[]): Placed[] {
  return eu.articles.flatMap(({ number }, i) => {
    const article = gold.get(number);
    if (!article || article.half !== half || counterparts(article).length === 0) return [];
    const order = ua.articles.map((_, j) => j).sort((a, b) => scores[i]![b]! - scores[i]![a]! || a - b).map((j) => ua.articles[j]!.number);
    const wanted = new Set(counterparts(article));
    const at = order.findIndex((candidate) => wanted.has(candidate));
    return [{ eu: number, gold: article, place: at < 0 ? Infinity : at + 1, first: order.slice(0, 3) }];
  });
}

export interface Figures {
  n: number;
  hit1: number;
  hit5: number;
  hit10: number;
  mrr: number;
  /** Of hit@5: articles drawn again with replacement. */
  interval: [number, number];
}

export const shareWithin = (places: readonly number[], most: number): number => places.filter((place) => place <= most).length / (places.length || 1);

export function figuresOf(places: readonly number[]): Figures {
  return {
    n: places.length, hit1: shareWithin(places, 1), hit5: shareWithin(places, 5), hit10: shareWithin(places, 10),
    mrr: places.reduce((sum, place) => sum + 1 / place, 0) / (places.length || 1),
    interval: interval(places, (drawn) => shareWithin(drawn, 5)),
  };
}
