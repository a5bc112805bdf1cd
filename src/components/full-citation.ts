/**
 * The full citation of a provision in the form its readers use: Ukrainian inside-out with the short words of Law 3354-IX,
 * art. 33(5) («п. 2 ч. 3 ст. 6 Закону України «…» № 1710-VI, ред. від 15.08.2021»); English for EU acts outside-in
 * ("Article 6(3)(b) of Regulation (EU) 2016/399, consolidated 10.7.2024"). Pure: the page keeps the act's part, the browser
 * adds the unit that was pressed.
 *
 * @example
 * fullCitation('ст. 6, ч. 3, п. 2', 'Закону України «Про …» № 1-IX, ред. від 01.03.2026', 'uk') // 'п. 2 ч. 3 ст. 6 Закону України …'
 */
import type { Act } from '../lib/model/act.ts';
import type { Nature } from '../lib/model/edition.ts';
import type { Speech } from '../lib/model/message.ts';
import { shortDate } from '../i18n/dates.ts';

/** Acts named in the genitive by their kind; a code's own name would have to be inflected, so it stands in brackets as printed. */
const GENITIVE: Partial<Record<Act['kind'], string>> = {
  law: 'Закону України', 'cabinet-resolution': 'постанови Кабінету Міністрів України', 'cabinet-order': 'розпорядження Кабінету Міністрів України',
  decree: 'Указу Президента України', order: 'наказу', regulation: 'Регламенту', directive: 'Директиви', decision: 'Рішення',
};
const ENGLISH: Partial<Record<Act['kind'], string>> = {
  law: 'Law of Ukraine', 'cabinet-resolution': 'Resolution of the Cabinet of Ministers of Ukraine', 'cabinet-order': 'Order of the Cabinet of Ministers of Ukraine',
  decree: 'Decree of the President of Ukraine', order: 'Order', regulation: 'Regulation', directive: 'Directive', decision: 'Decision',
};

/** «Регламенту (ЄС) 2016/399»: numbers of the Union since 2015 say «(ЄС)»; older ones print their own marks. */
const unionNumber = (number: string, speech: Speech): string => (/^\d{4}\/\d+$/.test(number) ? `${speech === 'uk' ? '(ЄС)' : '(EU)'} ${number}` : number);

type Cited = Pick<Act, 'id' | 'kind' | 'title' | 'number'>;

/** The act's part of a citation, edition included. */
export function actCitation({ id, kind, title, number }: Cited, edition: { date: string; nature: Nature }, speech: Speech): string {
  const union = id.startsWith('eu/');
  const name = speech === 'en' ? (title.en ?? title.uk) : title.uk;
  const word = (speech === 'uk' ? GENITIVE : ENGLISH)[kind];
  const numbered = number === undefined ? '' : union ? ` ${unionNumber(number, speech)}` : speech === 'uk' ? ` № ${number}` : ` No ${number}`;
  const quoted = speech === 'uk' ? `«${name}»` : `“${name}”`;
  const act = word === undefined ? `(${name}${numbered && `,${numbered}`})` : union && number !== undefined ? `${word}${numbered}` : `${word} ${quoted}${numbered}`;
  return `${act}, ${editionWords(edition, union, speech)}`;
}

/** "consolidated 10.7.2024" as EUR-Lex names consolidations; an original is the text of the Official Journal. */
function editionWords({ date, nature }: { date: string; nature: Nature }, union: boolean, speech: Speech): string {
  if (speech === 'uk') return `ред. від ${shortDate(date)}`;
  const [year, month, day] = date.split('-').map(Number);
  return union && nature === 'consolidated' ? `consolidated ${day}.${month}.${year}` : `edition of ${day}.${month}.${year}`;
}

/** "Art. 6", "para. 3", "point b" → "Article 6(3)(b)". Units that have no brackets in EU citations keep their words. */
function unionUnits(units: readonly string[]): string {
  const [first = '', ...rest] = units;
  const own = first.replace(/^Art\. /, 'Article ');
  return own.startsWith('Article ') ? rest.reduce((cited, unit) => cited + (/^(?:para\.|point) \S+$/.test(unit) ? `(${unit.split(' ')[1]})` : `, ${unit}`), own) : units.join(', ');
}

/** The whole citation. `units` is the short one the page prints, outermost first; '' cites the act as a whole. */
export function fullCitation(units: string, act: string, speech: Speech): string {
  if (units === '') return act;
  const path = units.split(', ');
  const unit = speech === 'uk' ? path.toReversed().join(' ') : unionUnits(path);
  return speech === 'uk' || act.startsWith('(') ? `${unit} ${act}` : `${unit} of ${act.startsWith('Law') || act.startsWith('Resolution') || act.startsWith('Decree') || act.startsWith('Order') ? 'the ' : ''}${act}`;
}
