/**
 * The acts that changed a consolidated act, as the publisher lists them before the text. A page of EUR-Lex gives each a
 * mark («►M1 REGULATION (EU) 2019/1238 …»), Formex its CELEX number («32019R1238: Regulation (EU) 2019/1238 …»). Marks in the
 * text refer to this list.
 *
 * @example
 * listedAct('►M1 REGULATION (EU) 2019/1238 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL of 20 June 2019 L 198 1 25.7.2019')
 * // { key: 'M1', act: { kind: 'regulation', number: '2019/1238', date: '2019-06-20', celex: '32019R1238' } }
 */
import { citationsInEnglish } from '../../cite/en/en.ts';
import type { AmendingAct } from '../amendment.ts';

export interface ListedAct {
  /** `M1`, `C2`, `A1`, `B`; or a CELEX number. */
  key: string;
  act: AmendingAct;
}

const LISTED = /^(?:►\s?([A-Z]\d*)\s+|(\d{3}(?:\d{2})?[A-Z]{1,2}(?:\d{4})?(?:R\(\d{2}\))?): )([^]+)$/;

/** The act of one line of the list, or undefined when the line is none. */
export function listedAct(line: string): ListedAct | undefined {
  const [, mark, celex, title = ''] = LISTED.exec(line) ?? [];
  const key = mark ?? (celex && fullCelex(celex));
  if (key === undefined) return undefined;
  const corrigendum = /^C\d/.test(key) || /R\(\d{2}\)$/.test(key);
  const act = corrigendum ? { kind: 'corrigendum' } : named(title);
  return { key, act: { ...act, ...(celex !== undefined && { celex: key }) } };
}

/** «397L0055» of the oldest files → `31997L0055`. */
export const fullCelex = (printed: string): string =>
  printed.replace(/^3(\d{2})(?=[A-Z])/, (_, year: string) => `3${Number(year) < 50 ? '20' : '19'}${year}`);

/** Kind, number, date and CELEX as the title says them; a title in another language gives its number alone. */
function named(title: string): AmendingAct {
  const [cited] = citationsInEnglish(inTitleCase(title));
  if (cited?.act.said !== 'named') {
    const number = /(?<![\d/])\d{1,4}\/\d{1,4}(?:\/[A-Z]{2,7})?(?![\d/])/.exec(title)?.[0];
    return number === undefined ? {} : { number };
  }
  const { kind, number, date, celex } = cited.act;
  return { ...(kind !== undefined && { kind }), ...(number !== undefined && { number }), ...(date !== undefined && { date }), ...(celex !== undefined && { celex }) };
}

/** «REGULATION (EU) 2019/1238 OF THE» → «Regulation (EU) 2019/1238 of the»: the list prints titles in capitals. */
const inTitleCase = (title: string): string =>
  title.replace(/(?<![(/\p{L}])\p{Lu}{2,}(?![)/\p{L}])/gu, (word) => (/^(?:OF|THE|AND|ON|TO|IN)$/.test(word) ? word.toLowerCase() : word[0]! + word.slice(1).toLowerCase()));

/** An act known by its CELEX number alone. */
export function actOfCelex(celex: string): AmendingAct {
  const KINDS: Record<string, string> = { R: 'regulation', L: 'directive', D: 'decision' };
  const [, letter = '', corrigendum] = /^3\d{4}([A-Z])\d{4}(R\(\d{2}\))?$/.exec(celex) ?? [];
  const kind = corrigendum ? 'corrigendum' : KINDS[letter];
  return { ...(kind !== undefined && { kind }), celex };
}
