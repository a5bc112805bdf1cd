/**
 * The acts that changed a consolidated act, as the file lists them before the text: amendments and corrigenda. EUR-Lex
 * prints the list above a consolidation; the notes of changes name these acts by their CELEX numbers.
 *
 * @example
 * changingActs(root)[0] // '32024R1183: Regulation (EU) 2024/1183 … of 11 April 2024 …'
 */
import { tidy } from '../../text/whitespace.ts';
import { childrenNamed, formexElements, plainText, type FormexElement } from './xml.ts';

/** One line for each act or corrigendum, in the order of the file. */
export function changingActs(root: FormexElement): string[] {
  return [...formexElements(root)]
    .filter(({ name }) => name === 'MOD.ACT' || name === 'CORRIG')
    .map((act) => childrenNamed(act, 'BIB.DATA')[0])
    .map((data) => [wordOf(childrenNamed(data, 'NO.CELEX')[0]), titleOf(childrenNamed(data, 'TITLE')[0])].filter((part) => part !== '').join(': '))
    .filter((entry) => entry !== '');
}

const wordOf = (element: FormexElement | undefined): string => (element ? tidy(plainText(element).replace(/[\r\n]+/g, ' ')) : '');

const titleOf = (title: FormexElement | undefined): string =>
  title ? [...formexElements(title)].filter(({ name }) => name === 'P').map(wordOf).join(' ') : '';
