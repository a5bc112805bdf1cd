/**
 * Links of a source to other acts: the addresses by which the Rada and EUR-Lex name an act, read as its identifier.
 *
 * Sources: the links of the Rada's pages (`/go/1804-17`, `/laws/show/254%D0%BA/96-%D0%B2%D1%80#n15`), of EUR-Lex
 * (`/resource/celex/…`, `?uri=CELEX:…`) and of Formex (ELI: type, year and number as in the CELEX number).
 *
 * @example
 * radaAct('/laws/show/39/95-%D0%B2%D1%80/ed20200101#n15')      // 'rada:39/95-вр'
 * unionAct('http://data.europa.eu/eli/reg/2023/2859/oj')        // 'celex:32023R2859'
 */
import type { Reading, SourceLink } from '../model/block.ts';
import { tidy } from '../text/whitespace.ts';
import { attribute, elementsIn, rawText, type Element } from './html.ts';

const RADA = /^(?:https?:\/\/(?:zakon\d?|data)\.rada\.gov\.ua)?\/(?:go|(?:cgi-bin\/)?laws\/(?:show|card))\/(?:en\/)?([^?#\s]+)/i;
/** What may follow the registration number: an edition, a paragraph, a page, the printed form. */
const OF_DOCUMENT = /^(?:ed\d{8}.*|para.*|page\d*|print\d?|conv|stru|card|only|find.*|sp:.*)$/;

/** `rada:<nreg>`; undefined for an address that leads to no document of the Rada. */
export function radaAct(address: string): string | undefined {
  const path = RADA.exec(address)?.[1];
  if (path === undefined) return undefined;
  const parts = decoded(path).split('/').filter((part) => part !== '');
  const end = parts.findIndex((part, at) => at > 0 && OF_DOCUMENT.test(part));
  const nreg = parts.slice(0, end < 0 ? parts.length : end).join('/').replace(/\.(?:txt|xml|json)$/, '');
  return /\d/.test(nreg) ? `rada:${nreg}` : undefined;
}

const CELEX = /(?:\/resource\/celex\/|[?&]uri=celex(?::|%3A))([^&#/\s]+)/i;
const ELI = /\/eli\/(reg|dir|dec)(?:_(?:impl|del))?\/(\d{4})\/(\d{1,4})\b/i;
const LETTERS: Readonly<Record<string, string>> = { reg: 'R', dir: 'L', dec: 'D' };

/** `celex:<number>`; undefined for an address that names no act. */
export function unionAct(address: string): string | undefined {
  const celex = decoded(CELEX.exec(address)?.[1] ?? '').toUpperCase();
  if (/^[0-9CE]\d{4}[A-Z]{1,2}[\d()R-]+$/.test(celex)) return `celex:${celex}`;
  const [, type, year, number] = ELI.exec(address) ?? [];
  return type === undefined ? undefined : `celex:3${year}${LETTERS[type.toLowerCase()]}${number!.padStart(4, '0')}`;
}

/** Percent signs undone; a broken address leads nowhere. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}

/** The links below an element, each once, in order. */
export const linksIn = (root: Element, actOf: (address: string) => string | undefined): SourceLink[] =>
  once([...elementsIn(root)].flatMap((element) => {
    const act = element.tagName === 'a' ? actOf(attribute(element, 'href') ?? '') : undefined;
    return act === undefined ? [] : [{ text: rawText(element), act }];
  }));

/** Printed text made tidy, links without text and repeated ones left out. */
export function once(links: readonly SourceLink[]): SourceLink[] {
  const seen = new Set<string>();
  return links.flatMap(({ text, act }) => {
    const link = { text: tidy(text).replace(/\n/g, ' '), act };
    const key = `${link.text} ${act}`;
    if (link.text === '' || seen.has(key)) return [];
    seen.add(key);
    return [link];
  });
}

/** A reading with its links; one without links is left as it is. */
export const withLinks = (reading: Reading, links: SourceLink[]): Reading => (links.length > 0 ? { ...reading, links } : reading);
