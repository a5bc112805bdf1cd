/**
 * Amending provisions: what they say is of the act they amend, not of the act they stand in.
 *
 * "Regulation (EU) No 531/2012 is amended as follows: (1) in Article 3, paragraph 6 is replaced by the following: ‘6. … paragraph 5 …’":
 * "Article 3" and "paragraph 5" are of No 531/2012, and the quoted text stands in its Article 3(6). An instruction hands its units down
 * to the instructions below it; quoted text is numbered by its own labels (Regulation (EU) 2015/2120, art. 7).
 *
 * @example
 * amendedPlaces(body).get('art_7__subpara_1__point_2__subpara_2')
 * // { act: { … number: '531/2012' }, units: [article 3, paragraph 6], quoted: true }
 */
import type { Provision } from '../../model/edition.ts';
import { headingLabel, itemLabel } from '../../text/labels.ts';
import type { CitedAct, CitedUnit } from '../citation.ts';
import { citationsInEnglish } from './en.ts';
import { waysOf } from './relative.ts';
import { depthOf } from './units.ts';

/** Where a text stands in the act it amends. */
export interface AmendedPlace {
  act: CitedAct;
  units: CitedUnit[];
  /** New text of the amended act: there "this Regulation" is the amended one too. */
  quoted: boolean;
}

const INSTRUCTION = /\b(?:is|are|shall be) (?:hereby )?(?:amended|replaced|added|inserted|deleted|supplemented)\b/;
const QUOTE = /^[‘“„"']\s?/;

/** The places of all provisions that amend another act or quote its new text, by eId. */
export function amendedPlaces(body: readonly Provision[]): Map<string, AmendedPlace> {
  const places = new Map<string, AmendedPlace>();
  const walk = (provisions: readonly Provision[]): void => {
    for (const provision of provisions) {
      const named = amendedBy(provision);
      if (named) instruct(provision, named, places);
      else walk(provision.children);
    }
  };
  walk(body);
  return places;
}

/** The act an instruction or a listing names: "Directive 98/26/EC is amended as follows:", "In Article 9(1) of Directive 98/26/EC, …". */
function amendedBy({ text, kind }: Provision): AmendedPlace | undefined {
  if (kind === 'recital' || kind === 'note' || !/:\s*$/.test(text)) return undefined;
  const cited = citationsInEnglish(text);
  const head = LISTING.test(text) ? cited.at(-1) : INSTRUCTION.test(text) ? cited.find(({ start }) => start <= LATEST_HEAD) : undefined;
  return head?.act.said === 'named' ? { act: head.act, units: [], quoted: false } : undefined;
}
const LATEST_HEAD = 12;
/** "the following provisions of Directive 2001/86/EC: (a) Article 3(1) …" speaks of another act in the same way. */
const LISTING = /\bfollowing (?:provisions|articles|points|paragraphs) of\b[^:]{0,200}:\s*$/i;

/** An instruction: its own citations are read in `place`, and what it names holds the provisions below. */
function instruct(provision: Provision, place: AmendedPlace, places: Map<string, AmendedPlace>): void {
  places.set(provision.eid, place);
  const cited = citationsInEnglish(provision.text).filter(({ act }) => act.said === 'this' || act.number === place.act.number);
  const last = cited.at(-1)?.paths.at(-1) ?? [];
  const units = last.length > 0 ? waysOf(last, place.units)[0]! : place.units;
  const [first] = provision.children;
  if (first && QUOTE.test(first.text)) quote(provision.children, { ...place, units, quoted: true }, places);
  else for (const child of provision.children) instruct(child, { ...place, units }, places);
}

/** Quoted provisions, numbered by their labels. An article label holds the siblings after it: quotations lose their headings' depth. */
function quote(provisions: readonly Provision[], place: AmendedPlace, places: Map<string, AmendedPlace>): void {
  let running = place;
  for (const provision of provisions) {
    const unit = labelled(provision.text.replace(QUOTE, ''), running.units);
    const here = unit ? { ...running, units: [...holdersOf(unit, running.units), unit] } : running;
    if (unit && depthOf(unit.kind) < 2) running = here;
    places.set(provision.eid, here);
    quote(provision.children, here, places);
  }
}

function labelled(text: string, units: readonly CitedUnit[]): CitedUnit | undefined {
  const heading = headingLabel(text);
  if (heading?.kind === 'article' || heading?.kind === 'attachment') return { kind: heading.kind, number: heading.number ?? '' };
  const item = itemLabel(text);
  if (item?.number === undefined) return undefined;
  const inArticle = units.some(({ kind }) => kind === 'article');
  return { kind: item.kind === 'paragraph' && inArticle ? 'paragraph' : 'point', number: item.number };
}

/** Units of the place that can hold a labelled one: a paragraph stands in its article, (a) beside (b), (i) in (a). */
function holdersOf(unit: CitedUnit, units: readonly CitedUnit[]): readonly CitedUnit[] {
  if (depthOf(unit.kind) < 2) return [];
  if (unit.kind === 'paragraph') return units.slice(0, units.findIndex(({ kind }) => kind === 'article') + 1);
  const beside = units.findIndex(({ kind, number }) => kind === 'point' && classOf(number) === classOf(unit.number));
  return beside < 0 ? units : units.slice(0, beside);
}

const classOf = (number: string): string => (/^\d/.test(number) ? 'digits' : /^[ivx]+$/.test(number) ? 'roman' : 'letter');
