/**
 * Links of a Formex file to other acts: the references that carry an address (`REF.DOC URI`), the acts that changed this one
 * with their CELEX numbers (`MOD.ACT`, `CORRIG`). Most references name only a page of the Official Journal, which is no act.
 *
 * @example
 * // <REF.DOC URI="http://data.europa.eu/eli/reg/2023/2859/oj">OJ L, 2023/2859, 20.12.2023</REF.DOC>
 * formexLinks(root) // [{ text: 'OJ L, 2023/2859, 20.12.2023', act: 'celex:32023R2859' }]
 */
import type { SourceLink } from '../../model/block.ts';
import { once, unionAct } from '../links.ts';
import { childrenNamed, formexElements, plainText, type FormexElement } from './xml.ts';

/** Each link once, in order. */
export const formexLinks = (root: FormexElement): SourceLink[] => once([...formexElements(root)].flatMap(linkOf));

function linkOf(element: FormexElement): SourceLink[] {
  if (element.name === 'REF.DOC') return named(plainText(element), unionAct(element.attributes['URI'] ?? ''));
  if (element.name !== 'MOD.ACT' && element.name !== 'CORRIG') return [];
  const number = childrenNamed(childrenNamed(element, 'BIB.DATA')[0], 'NO.CELEX')[0];
  const celex = number ? plainText(number).trim() : '';
  return named(celex, unionAct(`/resource/celex/${celex}`));
}

const named = (text: string, act: string | undefined): SourceLink[] => (act === undefined ? [] : [{ text, act }]);
