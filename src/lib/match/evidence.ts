/**
 * What speaks for each Ukrainian article answering each EU article, before any other pair is known: likeness of the whole by kind of
 * feature, of the subjects, of the passages; and what an article of that role has to be.
 *
 * @example
 * const evidence = evidenceOf({ articles: eu, lang: 'en' }, { articles: ua, lang: 'uk' }, dictionary);
 * evidence.tables.subject[0]![2] // 0.81
 */
import type { Article } from './articles.ts';
import { BAG_KINDS, bagsOf, CONCEPT, isKnown, type Bag, type BagKind, type Bags, type MatchMode } from './bags.ts';
import { bm25Shares } from './bm25.ts';
import type { Dictionary } from './dictionary.ts';
import { likenessOfBags } from './likeness.ts';
import { passageLikeness } from './passages.ts';
import { rolesOf } from './roles.ts';
import type { MatchLang } from './words.ts';

/** One act of the two, read in a language. */
export interface Side {
  articles: readonly Article[];
  lang: MatchLang;
}

export const EVIDENCE = [...BAG_KINDS, 'answers', 'subject', 'subjectGrams', 'passages', 'role'] as const;
export type EvidenceName = (typeof EVIDENCE)[number];

export interface Evidence {
  /** By name `[i][j]`, from 0 to 1. */
  tables: Record<EvidenceName, Float64Array[]>;
  /** Bags of the whole articles, for reasons. */
  eu: Bags[];
  ua: Bags[];
}

export const modeOf = (eu: Side, ua: Side): MatchMode => (eu.lang === ua.lang ? 'pivot' : 'dictionary');

/** The evidence of all pairs. */
export function evidenceOf(eu: Side, ua: Side, dictionary: Dictionary): Evidence {
  const mode = modeOf(eu, ua);
  const read = ({ lang }: Side, text: string): Bags => bagsOf(text, lang, dictionary, mode);
  const [whole, subjects] = [[eu, ua].map((side) => side.articles.map(({ text }) => read(side, text))), [eu, ua].map((side) => side.articles.map(({ subject }) => read(side, subject)))] as [[Bags[], Bags[]], [Bags[], Bags[]]];
  const between = (kind: BagKind, first: readonly Bags[], second: readonly Bags[]): Float64Array[] => likenessOfBags(first.map((bags) => bags[kind]), second.map((bags) => bags[kind]));
  const kinds = Object.fromEntries(BAG_KINDS.map((kind) => [kind, between(kind, ...whole)])) as Record<BagKind, Float64Array[]>;
  const spoken = mode === 'pivot' ? (bags: Bags): Bag => bags.words : (bags: Bags): Bag => new Map([...bags.words, ...[...bags.concepts].filter(([concept]) => isKnown(concept)).map(([concept, count]) => [`${CONCEPT}${concept}`, count] as const)]);
  const [subjectsOfEu, subjectsOfUa] = subjects.map((bags) => bags.map(spoken)) as [Bag[], Bag[]];
  return {
    tables: {
      ...(Object.fromEntries(BAG_KINDS.map((kind) => [kind, kinds[kind]])) as Record<BagKind, Float64Array[]>),
      answers: bm25Shares(whole[0].map(({ grams }) => grams), whole[1].map(({ grams }) => grams)),
      subject: likenessOfBags(subjectsOfEu, subjectsOfUa),
      subjectGrams: between('grams', ...subjects),
      passages: passageLikeness(eu, ua, (side, text) => spoken(read(side, text))),
      role: roleTable(eu.articles, ua.articles),
    },
    eu: whole[0], ua: whole[1],
  };
}

function roleTable(eu: readonly Article[], ua: readonly Article[]): Float64Array[] {
  const theirs = ua.map(rolesOf);
  return eu.map((article) => {
    const own = rolesOf(article);
    return Float64Array.from(theirs, (roles) => Number([...own].some((role) => roles.has(role))));
  });
}
