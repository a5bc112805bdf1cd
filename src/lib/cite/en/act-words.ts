/**
 * Words that name acts of the Union: kinds, institutions, treaties.
 *
 * @example
 * actKindAt(tokensOf('Implementing Decisions (EU)'), 0) // { kind: 'decision', plural: true, next: 2 }
 */
import type { CitedAct } from '../citation.ts';
import { textAt, wordsAt, type Token } from './tokens.ts';
import { ordinalAt } from './units.ts';

interface KindWord {
  words: readonly string[];
  kind: string;
  plural?: true;
}

/** Kinds with a number, longer words first. "Delegated" and "Implementing" do not change the kind: the number series is the same. */
const KINDS: readonly KindWord[] = [
  { words: ['Framework', 'Decision'], kind: 'framework decision' }, { words: ['Framework', 'Decisions'], kind: 'framework decision', plural: true },
  { words: ['Joint', 'Action'], kind: 'joint action' }, { words: ['Common', 'Position'], kind: 'common position' },
  { words: ['Regulation'], kind: 'regulation' }, { words: ['Regulations'], kind: 'regulation', plural: true },
  { words: ['Directive'], kind: 'directive' }, { words: ['Directives'], kind: 'directive', plural: true },
  { words: ['Decision'], kind: 'decision' }, { words: ['Decisions'], kind: 'decision', plural: true },
  { words: ['Recommendation'], kind: 'recommendation' }, { words: ['Recommendations'], kind: 'recommendation', plural: true },
  { words: ['Guideline'], kind: 'guideline' }, { words: ['Opinion'], kind: 'opinion' }, { words: ['Protocol'], kind: 'protocol' },
  { words: ['Protocols'], kind: 'protocol', plural: true },
];

/** Acts without a number in a series; cited alone only with a demonstrative: "that Convention". */
const OTHER_KINDS: readonly KindWord[] = ['Treaty', 'Charter', 'Convention', 'Agreement', 'Code', 'Statute', 'Act'].map((word) => ({ words: [word], kind: word.toLowerCase() }));

const MODIFIERS = new Set(['Delegated', 'Implementing', 'Interinstitutional']);

const ISSUERS: readonly (readonly [readonly string[], string])[] = [
  [['European', 'Parliament', 'and', 'Council'], 'European Parliament and Council'],
  [['European', 'Parliament', 'and', 'of', 'the', 'Council'], 'European Parliament and Council'],
  [['European', 'Parliament', 'and', 'the', 'Council'], 'European Parliament and Council'],
  [['European', 'Parliament'], 'European Parliament'], [['European', 'Council'], 'European Council'],
  [['European', 'Central', 'Bank'], 'European Central Bank'], [['ECB'], 'European Central Bank'],
  [['Council', 'and', 'Commission'], 'Council and Commission'], [['Council'], 'Council'], [['Commission'], 'Commission'],
];

export interface ActKind {
  kind: string;
  plural: boolean;
  issuer?: string;
  next: number;
}

/** Words as printed, capitals included: "directive" and "council" are common nouns. */
const printedAt = (tokens: readonly Token[], at: number, words: readonly string[]): number | undefined =>
  words.every((word, i) => textAt(tokens, at + i) === word) ? at + words.length : undefined;

/** The institution at a token. */
export function issuerAt(tokens: readonly Token[], at: number): { issuer: string; next: number } | undefined {
  for (const [words, issuer] of ISSUERS) {
    const next = printedAt(tokens, at, words);
    if (next !== undefined) return { issuer, next };
  }
  return undefined;
}

function kindIn(table: readonly KindWord[], tokens: readonly Token[], at: number): ActKind | undefined {
  for (const { words, kind, plural } of table) {
    const next = printedAt(tokens, at, words);
    if (next !== undefined) return { kind, plural: plural === true, next };
  }
  return undefined;
}

/** The kind of a numbered act with what stands before it: "Second Council Directive", "Commission Implementing Regulation". */
export function actKindAt(tokens: readonly Token[], at: number): ActKind | undefined {
  const counted = ordinalAt(tokens, at) !== undefined && /^[A-Z]/.test(textAt(tokens, at)) ? at + 1 : at;
  const issuer = issuerAt(tokens, counted);
  const start = issuer?.next ?? counted;
  const found = kindIn(KINDS, tokens, MODIFIERS.has(textAt(tokens, start)) ? start + 1 : start);
  return found && { ...found, ...(issuer && { issuer: issuer.issuer }) };
}

/** A kind that "this", "that" or "the" may point with: also "Convention", "Code". */
export const pointedKindAt = (tokens: readonly Token[], at: number): ActKind | undefined =>
  actKindAt(tokens, at) ?? kindIn(OTHER_KINDS, tokens, at);

/** Treaties with a title of their own, longest first. Consolidated versions of 2012 (OJ C 326, 26.10.2012). */
const TREATIES: readonly (readonly [readonly string[], CitedAct])[] = (
  [
    ['treaty on the functioning of the european union', 'TFEU', '12012E/TXT'],
    ['treaty on european union', 'TEU', '12012M/TXT'],
    ['charter of fundamental rights of the european union', 'Charter', '12012P/TXT'],
    ['charter of fundamental rights', 'Charter', '12012P/TXT'],
    ['charter of the fundamental rights of the european union', 'Charter', '12012P/TXT'],
    ['treaty establishing the european economic community', 'Treaty establishing the European Economic Community'],
    ['treaty establishing the european atomic energy community', 'Treaty establishing the European Atomic Energy Community'],
    ['treaty establishing the european coal and steel community', 'Treaty establishing the European Coal and Steel Community'],
    ['treaty establishing the european community', 'Treaty establishing the European Community'],
    ['tfeu', 'TFEU', '12012E/TXT'], ['teu', 'TEU', '12012M/TXT'],
    ['euratom treaty', 'Treaty establishing the European Atomic Energy Community'],
    ['ecsc treaty', 'Treaty establishing the European Coal and Steel Community'],
    ['eec treaty', 'Treaty establishing the European Economic Community'],
    ['ec treaty', 'Treaty establishing the European Community'],
  ] as const
).map(([words, title, celex]) => [words.split(' '), { said: 'named', kind: 'treaty', title, ...(celex && { celex }) }]);

/** The treaty at a token; "the" before it is the caller's. */
export function treatyAt(tokens: readonly Token[], at: number): { act: CitedAct; next: number } | undefined {
  if (!/^[A-Z]/.test(textAt(tokens, at))) return undefined;
  for (const [words, act] of TREATIES) {
    const next = wordsAt(tokens, at, words);
    if (next !== undefined) return { act, next };
  }
  return undefined;
}
