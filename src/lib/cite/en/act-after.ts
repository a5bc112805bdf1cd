/**
 * The act a chain of units belongs to, where the text says it: "of Directive 95/46/EC", "to this Regulation", "TFEU", "thereof".
 *
 * "of" joins any unit to its act, "to" an annex only ("references in Article 5 to Directive 95/46/EC" is two citations), "in" a numbered
 * act. A bracketed remark may stand between: "Annexes II A and II B (operations R1, R5) to Directive 75/442/EEC".
 *
 * @example
 * actAfter(tokensOf('Article 290 TFEU'), chain) // { act: { said: 'named', kind: 'treaty', title: 'TFEU', celex: '12012E/TXT' }, … }
 */
import { actNameAt, type ActName } from './act-names.ts';
import type { Chain } from './chain.ts';
import { treatyAt } from './act-words.ts';
import { foreignTitleAt } from './titles.ts';
import { textAt, wordAt, type Token } from './tokens.ts';

/** The act after the units, or undefined when none is said. "that Article thereof" says no more than "that Article" (Regulation (EU) No 596/2014, annex I). */
export function actAfter(tokens: readonly Token[], { next, paths }: Chain): ActName | undefined {
  const adverb = ADVERBS[wordAt(tokens, next)];
  if (adverb) return { act: { said: paths[0]![0]!.number === 'that' ? 'this' : adverb }, at: next, next: next + 1 };
  const adjacent = treatyAt(tokens, afterComma(tokens, next));
  if (adjacent) return { act: adjacent.act, at: next, next: adjacent.next };
  const start = afterComma(tokens, afterRemark(tokens, next));
  const joint = JOINTS[wordAt(tokens, start)];
  if (joint === 'any' || (joint === 'annex' && paths[0]![0]!.kind === 'attachment')) return actNameAt(tokens, afterComma(tokens, start + 1)) ?? foreign(tokens, start, paths);
  const name = start === next ? actNameAt(tokens, joint === 'numbered' ? start + 1 : start) : undefined;
  return name?.act.number === undefined ? undefined : name;
}

/** Only an article or a section, the units that laws of Member States have too, and only right after it. */
function foreign(tokens: readonly Token[], of: number, paths: Chain['paths']): ActName | undefined {
  const { kind } = paths[0]![0]!;
  if (textAt(tokens, of) !== 'of' || (kind !== 'article' && kind !== 'section')) return undefined;
  return foreignTitleAt(tokens, textAt(tokens, of + 1) === 'the' ? of + 2 : of + 1);
}

/** What the preposition joins. Without one, "Article 8(3) Directive (EU) 2022/2555" (Regulation (EU) No 910/2014, art. 46a) counts too. */
const JOINTS: Readonly<Record<string, 'any' | 'annex' | 'numbered' | undefined>> = { of: 'any', to: 'annex', in: 'numbered' };

const afterComma = (tokens: readonly Token[], at: number): number => (textAt(tokens, at) === ',' ? at + 1 : at);

const ADVERBS: Readonly<Record<string, 'this' | 'earlier' | undefined>> = { thereof: 'earlier', thereto: 'earlier', hereof: 'this', hereto: 'this' };

const LONGEST_REMARK = 25;

/** Index after a remark in brackets, or the same index. */
function afterRemark(tokens: readonly Token[], at: number): number {
  if (textAt(tokens, at) !== '(') return at;
  for (let i = at + 1; i < at + LONGEST_REMARK; i++) if (textAt(tokens, i) === ')') return i + 1;
  return at;
}
