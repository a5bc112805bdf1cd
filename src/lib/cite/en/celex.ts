/**
 * CELEX of an act as an English text names it. Only this grammar sees what decides which half of the number is the year.
 *
 * Until 2014 regulations print "No" and the year last, directives and decisions the year first; since 2015 every series prints
 * the year first and no "No" (Interinstitutional style guide, annex on numbering). So "No 1987/2006" is of 2006 although both halves
 * look like years.
 *
 * @example
 * celexOf({ kind: 'regulation', number: '1987/2006', afterNo: true }) // '32006R1987'
 * celexOf({ kind: 'directive', number: '95/46/EC', afterNo: false })  // '31995L0046'
 */
export interface PrintedNumber {
  kind: string;
  /** As printed, without the series in brackets. */
  number: string;
  /** "No" stands before it. */
  afterNo: boolean;
}

/** Letters of sector 3. Common positions and joint actions of the second and third pillars have series of their own. */
const LETTERS: Readonly<Record<string, string>> = { regulation: 'R', directive: 'L', decision: 'D', 'framework decision': 'F', recommendation: 'H' };

/** Joint actions and common positions are numbered by pillar: Joint Action 98/733/JHA is 31998F0733. */
const PILLARS: Readonly<Record<string, string>> = { 'joint action JHA': 'F', 'joint action CFSP': 'E', 'common position CFSP': 'E' };

/** Acts of the Coal and Steel Community and of the European Central Bank are numbered apart. */
const OTHER_SERIES = /\/(?:ECSC|ECB|CECA)$/;

/**
 * Up to 1962 regulations were numbered through without a year; No 17 of 6 February 1962 is the first of that year, and the first with
 * a year in its number is of 1963.
 */
const UNDATED_OF_1962 = { first: 17, last: 170 };

/** The CELEX number, or undefined where kind and number do not say it beyond doubt. */
export function celexOf({ kind, number, afterNo }: PrintedNumber): string | undefined {
  const letter = LETTERS[kind] ?? PILLARS[`${kind} ${number.slice(number.lastIndexOf('/') + 1)}`];
  if (letter === undefined || OTHER_SERIES.test(number)) return undefined;
  const halves = /^(\d{1,4})\/(\d{1,4})(?:\/[A-Za-z]+)?$/.exec(number);
  if (!halves) return undated(kind, number, afterNo);
  const [, first, second] = halves;
  const yearLast = afterNo || yearOf(first!) === undefined;
  const [year, serial] = yearLast ? [yearOf(second!), first!] : [yearOf(first!), second!];
  return year === undefined ? undefined : `3${year}${letter}${serial.padStart(4, '0')}`;
}

function undated(kind: string, number: string, afterNo: boolean): string | undefined {
  const serial = Number(number);
  const of1962 = kind === 'regulation' && afterNo && serial >= UNDATED_OF_1962.first && serial <= UNDATED_OF_1962.last;
  return of1962 ? `31962R${number.padStart(4, '0')}` : undefined;
}

/** Four digits as they are; two digits are of the twentieth century, the first acts of 1952. */
function yearOf(half: string): string | undefined {
  if (/^(?:19[5-9]|20)\d\d?$/.test(half) && half.length === 4) return half;
  return /^[5-9]\d$/.test(half) ? `19${half}` : undefined;
}
