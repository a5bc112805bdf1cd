/**
 * What an operation is done to: the units named, or the act or a part of it that is no unit («Порядок», «Вступна частина»).
 *
 * @example
 * subjectIn(tokensOf('Назва статті 5'), 0, 3) // { units: [[{ kind: 'article', number: '5' }]], heading: true, whole: true }
 */
import type { CitedUnit } from '../../cite/citation.ts';
import { formAt, type Token } from '../../cite/uk/tokens.ts';
import { unitListAt } from './unit-list.ts';

export interface Subject {
  units: CitedUnit[][];
  /** As printed, when it is no unit. */
  named?: string;
  heading: boolean;
  /** Nothing between the units is left unread. */
  whole: boolean;
}

/** Words that carry no more than the grammar of the note: «У тексті …», «Дію …», «Положення частини …». */
const FILLER = /^(?:у|в|до|щодо|дію|дія|текст|тексті|тексту|положення|положень|припис|приписи|зміни|всьому|,|\.|та|і|а|")$/;
const HEADING = /^назв(?:а|у|і|и|ою)$/;
/** «У тексті Регламенту, крім пункту 5 § 3, слова …»: what is excepted is not changed. */
const EXCEPTION = /^крім$/;
/** Adjectives that make «частина» a part of the act and no unit: «Вступна частина», «Постановляюча частина». */
const PART_OF_ACT = /^(?:вступн|постановляюч|резолютивн|мотивувальн|описов)\p{L}*$/u;

/** Parts of an act that are no unit, after a unit in them: «Абзац перший преамбули». */
const PART = /^(?:преамбул[аиуі]|частин[аиуі])$/;

/** The subject in the tokens of a range. */
export function subjectIn(tokens: readonly Token[], from: number, to: number): Subject {
  const within = tokens.slice(0, to);
  const subject: Subject = { units: [], heading: false, whole: true };
  const words: Token[] = [];
  let named = false;
  for (let at = from; at < to; ) {
    const form = formAt(within, at);
    if (EXCEPTION.test(form)) break;
    const units = named || PART_OF_ACT.test(formAt(within, at - 1)) ? undefined : unitListAt(within, at);
    if (units) subject.units.push(...units.paths.filter((path) => !subject.units.some((known) => isSame(known, path))));
    else if (HEADING.test(form)) subject.heading = true;
    else if (words.length > 0 || !FILLER.test(form) || isName(within, at)) {
      words.push(within[at]!);
      named = subject.units.length === 0 && /^\p{Lu}/u.test(words[0]!.text) && !/^(?:розділ|книг|глав)/.test(form);
    }
    at = units?.next ?? at + 1;
  }
  subject.whole = subject.units.length === 0 || words.every(({ form }) => PART.test(form) || PART_OF_ACT.test(form));
  if (subject.whole && words.length > 0) subject.named = printed(words);
  return subject;
}

/** «Стаття 5. Статтю 5 виключено …» names one article twice. */
const isSame = (a: readonly CitedUnit[], b: readonly CitedUnit[]): boolean =>
  a.length === b.length && a.every((unit, k) => unit.kind === b[k]!.kind && unit.number === b[k]!.number && unit.to === b[k]!.to);

/** «Положення доповнено …» is a document, «Положення частини другої …» only a way to say it. */
const isName = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}/u.test(tokens[at]!.text) && at === tokens.length - 1 && tokens[at]!.text.length > 2;

/** The words with single spaces; a mark keeps to the word before it. */
const printed = (words: readonly Token[]): string => words.map(({ text }) => text).join(' ').replace(/ ([,.)])/g, '$1');
