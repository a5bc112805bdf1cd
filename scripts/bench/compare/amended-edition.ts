/**
 * An edition as a legislator makes it: most articles stay, a few are amended in places. The shares are those of real editions:
 * of the consecutive pairs under `ua/editions` of the corpus half change one article in twenty-three or fewer, and in it one
 * line or two; one in twenty is taken, with words put in, a line added, a line repealed.
 *
 * @example
 * const { before, after } = amendedEdition(articles, 7); // 671 articles, some 35 of them amended
 */
import { chances, provisionsOf, type RealArticle } from './made-up.ts';
import type { TextPair } from './race.ts';

const AMENDED = 0.05;
const LINES_AMENDED = 2;
const GETS_A_LINE = 0.66;
const LOSES_A_LINE = 0.2;

/** A new edition of `articles`; the same seed gives the same edition. */
export function amendedEdition(articles: readonly RealArticle[], seed: number): TextPair {
  const chance = chances(seed);
  return { before: provisionsOf(articles), after: provisionsOf(articles.map((article) => (chance() < AMENDED ? amended(article, chance) : article))) };
}

function amended({ heading, lines }: RealArticle, chance: () => number): RealArticle {
  const next = [...lines];
  for (let n = 0; n < LINES_AMENDED && next.length > 0; n++) {
    const at = Math.floor(chance() * next.length);
    const words = next[at]!.split(' ');
    words.splice(Math.floor(chance() * words.length), 2, 'крім', 'випадків,', 'визначених', 'законом');
    next[at] = words.join(' ');
  }
  if (chance() < GETS_A_LINE) next.push('Посадова особа повідомляє про це орган, який прийняв рішення, не пізніше наступного робочого дня.');
  if (chance() < LOSES_A_LINE && next.length > 1) next.splice(Math.floor(chance() * next.length), 1);
  return { heading, lines: next };
}
