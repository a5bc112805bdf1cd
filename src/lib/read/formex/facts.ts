/**
 * What a Formex file says about its act. A consolidation names the act and its date outright (`INFO.CONSLEG`); an act
 * of the Official Journal is named by its printed title.
 *
 * @example
 * // <INFO.CONSLEG CONSLEG.REF="2014R0910" START.DATE="20241018"/>
 * formexFacts(root, titleLines) // { celex: '32014R0910', date: '2024-10-18', … }
 */
import type { SourceFacts } from '../../model/block.ts';
import type { Lang } from '../../model/edition.ts';
import { factsOfTitle, langOfCode } from '../eurlex/facts.ts';
import { childrenNamed, findFormex, plainText, type FormexElement } from './xml.ts';

/** Facts of the file and of the printed title; the file's own word wins. */
export function formexFacts(root: FormexElement, title: readonly string[]): SourceFacts {
  const printed = factsOfTitle(title);
  const consolidation = findFormex(root, 'INFO.CONSLEG')?.attributes;
  const act = /^\d{4}[A-Z]{1,2}\d{4}$/.exec(consolidation?.['CONSLEG.REF'] ?? '')?.[0];
  const own = childrenNamed(findFormex(root, 'FAM.COMP'), 'BIB.DATA')[0];
  const celex = act ? `3${act}` : word(own, 'NO.CELEX');
  const adopted = isoDate(childrenNamed(own, 'DATE')[0]?.attributes['ISO']) ?? printed.adopted;
  const date = consolidation ? isoDate(consolidation['START.DATE']) : adopted;
  return { ...printed, ...(celex && { celex }), ...(adopted && { adopted }), ...(date && { date }) };
}

const word = (element: FormexElement | undefined, name: string): string | undefined => {
  const found = childrenNamed(element, name)[0];
  return found && plainText(found).trim();
};

/** `isoDate('20241018')` → '2024-10-18'. */
const isoDate = (digits: string | undefined): string | undefined => {
  const found = /^(\d{4})(\d{2})(\d{2})$/.exec(digits ?? '');
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
};

/** The language the file names, if it is one of the collection's. */
export function formexLang(root: FormexElement): Lang | undefined {
  const code = findFormex(root, 'LG.DOC') ?? findFormex(root, 'LG.OJ');
  return code && langOfCode(plainText(code));
}
