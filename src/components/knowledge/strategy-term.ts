/** The term of a strategy in words: «24 липня 2019 року – 31 грудня 2025 року», «до …»; '' where no date was found. */
import { longDate } from '../../i18n/dates.ts';
import { knowledgeWords } from '../../i18n/knowledge-words.ts';
import type { Speech } from '../../i18n/catalogue.ts';
import type { Strategy } from '../../lib/model/strategy.ts';

export function termOf({ from, until }: Pick<Strategy, 'from' | 'until'>, speech: Speech): string {
  const say = knowledgeWords(speech).strategy;
  if (from && until) return say.term(longDate(from, speech), longDate(until, speech));
  return from ? say.from(longDate(from, speech)) : until ? say.until(longDate(until, speech)) : '';
}
