/**
 * The words of operations: what a note says was done. A table of word sequences; the first one in a clause that is not in
 * quotes is its operation.
 *
 * @example
 * operationAt(tokensOf('в редакції Закону'), 0) // { action: 'new-wording', next: 2 }
 */
import { formAt, type Token } from '../../cite/uk/tokens.ts';
import type { Action } from '../amendment.ts';

/** Sequences of words; the misprints «в реакдції» and «внесениим» are the Rada's own. */
const OPERATIONS: readonly [Action, readonly RegExp[]][] = [
  ['new-wording', [/^[ву]$/, /^ре[дак]{2,3}ції$/]],
  ['new-wording', [/^викладен[оаі]$/]],
  ['amended', [/^(?:із|зі|з)$/, /^(?:змінами|доповненнями)$/]],
  ['added', [/^(?:доповнен[оаі]|доповнити|включено)$/]],
  ['repealed', [/^(?:виключен|вилучен)(?:[оаі]|ий)$/]],
  ['repealed', [/^втрати(?:в|ла|ло|ли)$/, /^чинність$/]],
  ['words-replaced', [/^замінн?ен[оаі]$/]],
  ['unconstitutional', [/^визна(?:но|ння)$/]],
  ['suspended', [/^зупинено$/]],
  ['resumed', [/^відновлено$/]],
  ['extended', [/^продовжено$/]],
  ['in-force', [/^(?:набирає|набирають|набрав|набрала|набрали)$/, /^чинності$/]],
  ['in-force', [/^вводиться|вводяться$/, /^[ву]$/, /^дію$/]],
  ['approved', [/^затверджено$/]],
  ['interpreted', [/^офіційне$/, /^тлумачення$/]],
  ['temporary-rule', [/^(?:установити|встановити)$/]],
  ['not-executed', [/^неможливо$/]],
  ['see', [/^див$/]],
];

/** What introduces quoted words: «слово», «слова», «цифри», «термін». */
export const WORD = /^(?:слов(?:о|а|осполучення)|цифр[иу]|літер[иу]|терміни?|абревіатур[уи]|позиці[юї])$/;

export interface SaidAction {
  action: Action;
  /** Index of the token after it. */
  next: number;
}

/** The operation whose words begin at a token, or undefined. */
export function operationAt(tokens: readonly Token[], at: number): SaidAction | undefined {
  const form = formAt(tokens, at);
  if (form === '') return undefined;
  const found = OPERATIONS.find(([, [first, ...rest]]) => first!.test(form) && rest.every((word, k) => word.test(formAt(tokens, at + 1 + k))));
  return found && { action: found[0], next: at + found[1].length };
}
