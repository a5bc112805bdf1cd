/**
 * Short names that a text gives to acts: «Закону України "Про …" (далі - Закон)». From there on the bare «Закону» is that act.
 *
 * @example
 * definedKindAfter(' (Відомості Верховної Ради України, 1998 р., № 1) (далі - Закон) визначає') // 'закон'
 */
import { actWordAt } from './act-words.ts';
import { tokensOf } from './tokens.ts';

/** A publication in brackets may stand between; so may the words «із змінами». */
const DEFINITION = /^(?:\s*\([^()]{0,250}\))?[\s,]*(?:із змінами)?\s*\(\s*далі\s*[-–—]\s*([^()]{2,60})\)/u;

/** The kind of act that a name defined right after a citation stands for, or undefined. */
export function definedKindAfter(after: string): string | undefined {
  const name = DEFINITION.exec(after)?.[1];
  if (name === undefined) return undefined;
  const tokens = tokensOf(name);
  return tokens.map((_, at) => actWordAt(tokens, at)?.kind).find((kind) => kind !== undefined);
}
