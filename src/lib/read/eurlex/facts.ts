/**
 * What a EUR-Lex page says about its act: CELEX, number, title, dates. Read from the printed title and, in a
 * consolidation, from its reference line; nothing is computed that is not printed there.
 *
 * @example
 * factsOfReference('02016R0679 — EN — 04.05.2016 — 000.002') // { celex: '32016R0679', date: '2016-05-04', lang: 'en' }
 * factsOfTitle(['REGULATION (EU) No 1215/2012 OF THE …', 'of 12 December 2012'])
 * // { celex: '32012R1215', number: '1215/2012', adopted: '2012-12-12', title: … }
 */
import type { Block, SourceFacts } from '../../model/block.ts';
import type { Lang } from '../../model/edition.ts';

const LANGS: readonly Lang[] = ['uk', 'en', 'fr', 'de', 'pl', 'ro', 'bg', 'cs', 'ru'];

/** The language the publisher names by its code, if it is one of the collection's. */
export const langOfCode = (code: string | undefined): Lang | undefined => LANGS.find((lang) => lang === code?.trim().toLowerCase());

/** The line above a consolidation. Sector 0 names the consolidation; the act itself is of sector 3. */
export function factsOfReference(line: string): { celex?: string; date?: string; lang?: Lang | undefined } {
  const found = /^\s*[03]?(\d{4}[A-Z]{1,2}\d{4})\b(?:\s*[—–-]\s*([A-Z]{2}))?(?:\s*[—–-]\s*(\d{2})\.(\d{2})\.(\d{4}))?/.exec(line);
  if (!found) return {};
  const [, act, code, day, month, year] = found;
  return { celex: `3${act}`, ...(year && { date: `${year}-${month}-${day}` }), lang: langOfCode(code) };
}

/** CELEX letter of a kind of act, by the word it is called; every word stands at its beginning in some language. */
const KINDS: readonly [RegExp, string][] = [
  [/\b(?:regulation|règlement|verordnung|rozporządzenie|regulamentul|nařízení)|регламент/i, 'R'],
  [/\b(?:directive|richtlinie|dyrektyw|directiva|směrnice)|директива/i, 'L'],
  [/\b(?:decision|décision|beschluss|decyzja|decizia|rozhodnutí)|решение|рішення/i, 'D'],
];

/** "(EU) No 1215/2012", "N o 1215/2012" in French, "№ 3976/87": number before year, as printed until 2014. */
const NUMBER_YEAR = /(?:\bn\s?(?:[or°]|um|umer)?\.?|№)\s*(\d{1,4})\/(\d{4}|\d{2})\b/i;
/** "(EU) 2016/679", "2006/54/EC", "82/891/EEC": year before number. */
const YEAR_NUMBER = /\b((?:19|20)\d{2}|\d{2})\/(\d{1,4})(\/[A-Z]{2,7})?\b/;

/** Genitive where the language dates so. */
const MONTHS: readonly string[][] = [
  ['january', 'janvier', 'januar', 'stycznia', 'ianuarie', 'януари', 'ledna'],
  ['february', 'février', 'februar', 'lutego', 'februarie', 'февруари', 'února'],
  ['march', 'mars', 'märz', 'marca', 'martie', 'март', 'března'],
  ['april', 'avril', 'kwietnia', 'aprilie', 'април', 'dubna'],
  ['may', 'mai', 'maja', 'май', 'května'],
  ['june', 'juin', 'juni', 'czerwca', 'iunie', 'юни', 'června'],
  ['july', 'juillet', 'juli', 'lipca', 'iulie', 'юли', 'července'],
  ['august', 'août', 'sierpnia', 'август', 'srpna'],
  ['september', 'septembre', 'września', 'septembrie', 'септември', 'září'],
  ['october', 'octobre', 'oktober', 'października', 'octombrie', 'октомври', 'října'],
  ['november', 'novembre', 'listopada', 'noiembrie', 'ноември', 'listopadu'],
  ['december', 'décembre', 'dezember', 'grudnia', 'decembrie', 'декември', 'prosince'],
];

/** What the printed title lines say. */
export function factsOfTitle(lines: readonly string[]): SourceFacts {
  const title = lines.join(' ').replace(/\s+/g, ' ').trim();
  if (title === '') return {};
  const adopted = lines.map(dateIn).find((date) => date !== undefined);
  return { title, ...numberOf(lines, title), ...(adopted && { adopted }) };
}

/** The act's own number stands in the first line or alone in brackets in the last ("(82/891/EEC)"). */
function numberOf(lines: readonly string[], title: string): Pick<SourceFacts, 'number' | 'celex'> {
  const own = [lines[0] ?? '', ...lines.filter((line) => /^\([^()]*\d\/\d[^()]*\)$/.test(line.trim()))];
  const letter = KINDS.map(([word, code]) => ({ at: title.search(word), code })).filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0]?.code;
  for (const line of own) {
    const old = NUMBER_YEAR.exec(line);
    const found = old ?? YEAR_NUMBER.exec(line);
    if (!found) continue;
    const [number, year] = old ? [found[1]!, fullYear(found[2]!)] : [found[2]!, fullYear(found[1]!)];
    const printed = old ? `${found[1]}/${found[2]}` : found[0];
    return { number: printed, ...(letter && { celex: `3${year}${letter}${number.padStart(4, '0')}` }) };
  }
  return {};
}

const fullYear = (year: string): string => (year.length === 4 ? year : `19${year}`);

function dateIn(line: string): string | undefined {
  const found = /(\d{1,2})(?:\.|er)?\s+(\p{L}+)\s+(\d{4})/u.exec(line);
  const month = MONTHS.findIndex((names) => names.includes(found?.[2]?.toLowerCase() ?? '')) + 1;
  return found && month > 0 ? `${found[3]}-${String(month).padStart(2, '0')}-${found[1]!.padStart(2, '0')}` : undefined;
}

/** The printed title lines of a reading. */
export const titleLines = (blocks: readonly Block[]): string[] => blocks.filter(({ role }) => role === 'title').map(({ text }) => text);
