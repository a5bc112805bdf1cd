/**
 * Acts as English texts name them: by kind and number ("Council Framework Decision 2008/977/JHA"), by title ("the Treaty on European
 * Union", "the 1968 Brussels Convention"), or by pointing ("this Directive", "that Regulation", "the Convention").
 *
 * The name ends with the number and the institutions; the date and the subject that may follow are no part of it, because nothing
 * closes a subject but the sentence.
 *
 * @example
 * actNameAt(tokensOf('Directive 95/46/EC of the European Parliament and of the Council (3)'), 0)
 * // { act: { said: 'named', kind: 'directive', number: '95/46/EC', issuer: 'European Parliament and Council', celex: '31995L0046' }, at: 0, next: 10 }
 */
import type { CitedAct } from '../citation.ts';
import { actKindAt, issuerAt, pointedKindAt, treatyAt, type ActKind } from './act-words.ts';
import { celexOf } from './celex.ts';
import { textAt, wordAt, wordsAt, type Token } from './tokens.ts';
import { titleAt } from './titles.ts';
import { demonstrativeAt } from './unit-phrase.ts';

export interface ActName {
  act: CitedAct;
  /** Index of the first token of the name, "the" left out, and of the token after it. */
  at: number;
  next: number;
  /** Set for a numbered act: further numbers may follow, "Regulations (EU) 2016/399 and (EU) 2018/1860". */
  kind?: ActKind;
}

/** The name of an act that begins at a token, or undefined. Looks ahead a bounded number of tokens. */
export function actNameAt(tokens: readonly Token[], at: number): ActName | undefined {
  const definite = wordAt(tokens, at) === 'the';
  const start = definite ? at + 1 : at;
  return pointedAt(tokens, start) ?? namedAt(tokens, start, definite);
}

function namedAt(tokens: readonly Token[], at: number, definite: boolean): ActName | undefined {
  const kind = actKindAt(tokens, at);
  const numbered = kind && numberedAt(tokens, at, kind, kind.next);
  if (numbered) return numbered;
  const treaty = treatyAt(tokens, at);
  if (treaty) return { act: treaty.act, at, next: treaty.next };
  if (!definite) return undefined;
  return titleAt(tokens, at) ?? knownAt(tokens, at);
}

/** "this Directive", "this present Directive", "those Regulations", "the said Convention"; never before a number of its own, nor in "those Treaty provisions". */
function pointedAt(tokens: readonly Token[], at: number): ActName | undefined {
  const demonstrative = demonstrativeAt(tokens, at);
  if (!demonstrative) return undefined;
  const { which } = demonstrative;
  const start = wordAt(tokens, demonstrative.next) === 'present' ? demonstrative.next + 1 : demonstrative.next;
  const kind = pointedKindAt(tokens, start);
  if (!kind || (/^th[eo]se$/.test(wordAt(tokens, at)) && !kind.plural) || numberedAt(tokens, start, kind, kind.next)) return undefined;
  return { act: { said: which === 'this' ? 'this' : 'earlier', kind: kind.kind }, at, next: kind.next };
}

/** "the Convention", "the Directive": one named before. "the Treaty" is a name of its own: every act knows which. */
function knownAt(tokens: readonly Token[], at: number): ActName | undefined {
  const kind = pointedKindAt(tokens, at);
  if (!kind || kind.next !== at + 1 || kind.plural || !KNOWN.has(kind.kind) || DESCRIBED.has(wordAt(tokens, kind.next))) return undefined;
  const act: CitedAct = kind.kind === 'treaty' || kind.kind === 'charter' ? { said: 'named', kind: 'treaty', title: textAt(tokens, at) } : { said: 'earlier', kind: kind.kind };
  if (kind.kind === 'charter') act.celex = '12012P/TXT';
  return { act, at, next: kind.next };
}
/** "the Regulation adopted pursuant to Article 1" is any that will be (Regulation (EC) No 246/2009, art. 2). */
const DESCRIBED = new Set(['adopted', 'concerned', 'listed', 'referred']);
/** "the Decision", "the Opinion", "the Act" are as often common nouns. */
const KNOWN = new Set(['treaty', 'charter', 'convention', 'agreement', 'protocol', 'code', 'directive', 'regulation']);

const NO = /^(?:no|nos|nr|n)$/;
const AFTER_NO = /^[.°º]$/;

/** The number after a kind: "(EC) No 562/2006", "95/46/EC", "No 17"; then the institutions. */
function numberedAt(tokens: readonly Token[], at: number, kind: ActKind, start: number): ActName | undefined {
  let next = tokens[start]?.kind === 'series' ? start + 1 : start;
  const afterNo = NO.test(wordAt(tokens, next));
  if (afterNo) next += AFTER_NO.test(textAt(tokens, next + 1)) ? 2 : 1;
  const token = tokens[next];
  if (token?.kind !== 'act-number' && !(afterNo && token?.kind === 'number')) return undefined;
  const number = token.text;
  const issuers = institutionsAt(tokens, next + 1);
  const celex = celexOf({ kind: kind.kind, number, afterNo });
  const issuer = issuers?.issuer ?? kind.issuer;
  const act: CitedAct = { said: 'named', kind: kind.kind, number, ...(issuer && { issuer }), ...(celex ? { celex } : kind.kind === 'protocol' && { title: `${textAt(tokens, kind.next - 1)} No ${number}` }) };
  const end = issuers?.next ?? next + 1;
  const date = dateAt(tokens, end);
  if (date !== undefined) act.date = date;
  return { act, at, next: end, kind };
}

/** The next act of a list, its kind and institution unsaid: "and (EU) 2018/1860", "or 2009/73/EC". */
export function furtherActAt(tokens: readonly Token[], at: number, kind: ActKind): ActName | undefined {
  return numberedAt(tokens, at, kind, at);
}

/** "of the European Parliament and of the Council". "of the Council of 3 May" names the Council; "of the Commission's" is a word on. */
function institutionsAt(tokens: readonly Token[], at: number): { issuer: string; next: number } | undefined {
  const start = wordsAt(tokens, at, ['of', 'the']);
  return start === undefined ? undefined : issuerAt(tokens, start);
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** "of 27 April 2016" → 2016-04-27. */
function dateAt(tokens: readonly Token[], at: number): string | undefined {
  const month = MONTHS.indexOf(wordAt(tokens, at + 2)) + 1;
  const day = textAt(tokens, at + 1);
  const year = textAt(tokens, at + 3);
  if (wordAt(tokens, at) !== 'of' || month === 0 || !/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
