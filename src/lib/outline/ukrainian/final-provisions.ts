/**
 * Final provisions whose heading a copy has lost. A law ends with a розділ «Прикінцеві положення» whose points begin again
 * at 1 (Law 3354-IX, arts 32 and 40); a copy that keeps articles alone prints those points below the last article, as if they were its
 * own. Numbers never begin again inside an article, so where they do, and a clause of entry into force says what begins, a
 * unit without a heading is opened. The heading is not put back: nothing is printed there. Of 8,164 acts 482 have one, all of
 * them among the 1,609 that a third party cut into articles; of the 6,555 that kept their headings none.
 *
 * Left alone: an article that says itself that it is the final one («Стаття 15. Прикінцеві положення»), a clause without a
 * number (old laws end their last article so), a list that a colon opens.
 *
 * @example
 * // «Стаття 26. Контроль» ⏎ «1. …» ⏎ «2. …» ⏎ «1. Цей Закон набирає чинності …»
 * finalProvisions(lines, last, lines.length) // [3]: the line of the clause
 */
import { headingLabel } from '../../text/labels.ts';
import { endMark, isLaw, type Line } from './lines.ts';

/** «1. Цей Закон набирає чинності …», «1. Цей Кодекс вводиться в дію …». */
const ENTRY_INTO_FORCE = /^1\s?\.\s(?:Цей|Даний)\s(?:Закон|Кодекс|Статут)[\s,][^]{0,400}?(?:набира\p{L}*|набува\p{L}*|набере|вводиться)\s(?:чинності|законної сили|(?:в|у) дію)/u;
/** An article with such a heading, or with so short a first sentence in place of one, holds the final provisions itself. */
const FINAL_ARTICLE = /^(?=[^]{1,200}$)[^]*(?:прикінцев|перехідн|заключн|чинності|(?:в|у) дію)/iu;

/** The last article: where it stands, what its line says and where its text begins. */
interface Article {
  text: string;
  rest?: string;
  body: number;
}

/** Indices of the lines below the last article where the numbers begin again, up to the clause of entry into force; none without it. */
export function finalProvisions(lines: readonly Line[], { text, rest, body }: Article, to: number): number[] {
  if (FINAL_ARTICLE.test(headingLabel(text)?.heading || rest || '')) return [];
  const restarts: number[] = [];
  let before = rest;
  let numbered = false;
  for (let i = body; i < to; i++) {
    const line = lines[i]!;
    if (!isLaw(line)) continue;
    const printed = line.block.text;
    const first = line.item?.kind === 'paragraph' && line.item.number === '1';
    if (first && before !== undefined && endMark(before) !== ':') {
      if (ENTRY_INTO_FORCE.test(printed)) return [...restarts, i];
      if (numbered) restarts.push(i);
    }
    numbered ||= first;
    before = printed;
  }
  return [];
}
