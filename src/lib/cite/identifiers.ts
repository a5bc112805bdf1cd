/**
 * Identifiers that print gives away: what a clerk writes into an address bar from the number, the date and the issuer alone.
 * What is not beyond doubt is left out.
 *
 * Sources: the Rada's own links from printed numbers to ids in its dated editions (some 12,000 of them agree with the table of
 * convocations below); the CELEX scheme of the Publications Office (sector 3, year, letter, four digits).
 *
 * @example
 * radaIdOf({ said: 'named', kind: 'закон', number: '1710-VI' }) // '1710-17'
 * celexOf('regulation', '562/2006', 'ЄС')                      // '32006R0562'
 */
import type { CitedAct } from './citation.ts';

/** Convocations by the Roman suffix of the number. «-X» is left out: 8073-X is 80731-10 at the Rada. */
const CONVOCATIONS: Record<string, string> = {
  XII: '12', XIV: '14', III: '14', IV: '15', V: '16', VI: '17', VII: '18', VIII: '19', IX: '20',
};

/** The Rada's id of an act named in print, or undefined. `registered` is the number of the Ministry of Justice («240/33211»). */
export function radaIdOf(act: CitedAct, registered?: { number: string; date: string }): string | undefined {
  if (registered) return registeredId(registered);
  const { kind, number = '', date = '', issuer } = act;
  const [, serial = '', convocation = ''] = /^(\d+)-([IVX]+)$/.exec(number) ?? [];
  if (Object.hasOwn(CONVOCATIONS, convocation)) return `${serial}-${CONVOCATIONS[convocation]}`;
  if (/^\d+[а-я]?\/\d{2}-вр$/i.test(number)) return number.toLowerCase();
  if (kind === 'указ' && (issuer === undefined || issuer === 'president')) return decreeId(number, date);
  if (issuer === 'cabinet' && kind === 'постанова' && /^\d+$/.test(number)) return yearly(number, date, 'п');
  return issuer === 'cabinet' && kind === 'розпорядження' && /^\d+(?:-р)?$/.test(number) ? yearly(number.replace('-р', ''), date, 'р') : undefined;
}

/** 57 of 2012 → `57-2012-п`; the nineties have two digits: `295-96-п`. */
const yearly = (serial: string, date: string, suffix: string): string | undefined => {
  const year = Number(date.slice(0, 4));
  if (!year) return undefined;
  return `${serial}-${year < 2000 ? date.slice(2, 4) : year}-${suffix}`;
};

const decreeId = (number: string, date: string): string | undefined =>
  /^\d+\/\d{2,4}$/.test(number) ? number : /^\d+$/.test(number) && date !== '' ? `${number}/${date.startsWith('19') ? date.slice(2, 4) : date.slice(0, 4)}` : undefined;

const registeredId = ({ number, date }: { number: string; date: string }): string | undefined => {
  const serial = /^(\d{1,4})\/\d+$/.exec(number)?.[1];
  return serial !== undefined && date !== '' ? `z${serial.padStart(4, '0')}-${date.slice(2, 4)}` : undefined;
};

const LETTERS: Record<string, string> = { regulation: 'R', directive: 'L', decision: 'D', 'framework decision': 'F' };

/**
 * The CELEX number of an act of the Union by its number as printed, or undefined. Regulations put the serial first until 2014
 * («562/2006») and the year first from 2015 («2016/399»), directives and decisions the year first.
 */
export function celexOf(kind: string, number: string): string | undefined {
  const letter = Object.hasOwn(LETTERS, kind) ? LETTERS[kind] : undefined;
  const [, first = '', second = ''] = /^(\d{1,4})\/(\d{1,4})(?:\/\p{L}+)?$/u.exec(number) ?? [];
  if (letter === undefined || first === '') return undefined;
  const [year, serial] = letter === 'R' ? regulationYear(first, second) : decisionYear(first, second);
  return year === undefined || serial === undefined ? undefined : `3${year}${letter}${serial.padStart(4, '0')}`;
}

type YearAndSerial = [year: string | undefined, serial: string | undefined];
const NEITHER: YearAndSerial = [undefined, undefined];

/** Two-digit years ended with 1999, four-digit ones before the serial begin in 2015. */
function regulationYear(first: string, second: string): YearAndSerial {
  const [a, b] = [Number(first), Number(second)];
  const leads = first.length === 4 && a >= 2015 && a < 2100;
  const trails = (second.length === 4 && b >= 1999 && b <= 2014) || (second.length === 2 && b >= 52 && b <= 99);
  if (leads === trails) return NEITHER;
  return leads ? [first, second] : [second.length === 2 ? `19${second}` : second, first];
}

function decisionYear(first: string, second: string): YearAndSerial {
  const a = Number(first);
  if (first.length === 2 && a >= 52 && a <= 99) return [`19${first}`, second];
  return first.length === 4 && a >= 1999 && a < 2100 ? [first, second] : NEITHER;
}
