/**
 * What an attached document calls itself. A resolution approves a ПОРЯДОК, a ПОЛОЖЕННЯ, ПРАВИЛА: the word names the
 * attachment in the address of its provisions (`att_порядок__point_3`), because numbering starts again in each.
 */
import { unspaced } from '../text/spaced.ts';

const DOCUMENT_WORDS = [
  'порядок', 'положення', 'правила', 'регламент', 'інструкція', 'статут', 'перелік', 'план', 'стратегія', 'концепція',
  'програма', 'методика', 'вимоги', 'форма', 'зміни', 'умови', 'склад', 'критерії', 'опис', 'протокол', 'типове положення',
];

/**
 * The word an attachment's heading names itself by, or undefined: a printed line that begins with it.
 * `documentWord('ЗАТВЕРДЖЕНО\nпостановою …\nПОРЯДОК\nпропуску осіб')` → `'порядок'`.
 */
export function documentWord(heading: string): string | undefined {
  for (const line of heading.split('\n')) {
    const said = unspaced(line).toLowerCase();
    const word = DOCUMENT_WORDS.find((candidate) => said === candidate || said.startsWith(`${candidate} `));
    if (word && /^\p{Lu}/u.test(line)) return word;
  }
  return undefined;
}
