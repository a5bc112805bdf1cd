/**
 * Amending provisions: what they cite is of the act they amend, not of the act they stand in.
 *
 * «1. У Законі України "Про рекламу": 1) у статті 2: а) частину другу викласти в такій редакції: "… частини першої цієї статті …"»:
 * «статті 2», «частину другу» and, in the quoted new text, «цієї статті» are of the law on advertising. An instruction hands its
 * units down to the instructions below it; quoted text is numbered by its own labels. The «ЗМІНИ» attached to a resolution are
 * instructions for the act that the resolution names.
 *
 * @example
 * amendedPlaces(body).get('title_I__point_1__point_1__point_а') // { act: { … title: 'Про рекламу' }, units: [article 2], quoted: false }
 */
import type { Provision } from '../../model/edition.ts';
import { headingLabel, itemLabel } from '../../text/labels.ts';
import type { CitedAct, CitedUnit } from '../citation.ts';
import { waysOf } from './relative.ts';
import { citationsInUkrainian } from './uk.ts';

/** Where a text stands in the act it amends. */
export interface AmendedPlace {
  act: CitedAct;
  units: readonly CitedUnit[];
  /** New text of the amended act: there «цього Закону» is the amended one too. */
  quoted: boolean;
}

type Places = Map<string, AmendedPlace>;

const OPERATION = /(?:^|[\s(])(?:викласти|доповнити|замінити|виключити|внести|такі зміни|викладено|доповнено)(?=[\s,.:;]|$)/;
const QUOTE = /^["«“„]\s?/;
const CHANGES = /(?:^|\n)\s*З\s?М\s?І\s?Н\s?И(?=[\s,])/;

/** The places of all provisions that amend another act or quote its new text, by eId. */
export function amendedPlaces(body: readonly Provision[]): Places {
  const places: Places = new Map();
  const walk = (siblings: readonly Provision[]): void => {
    let running: CitedAct | undefined;
    for (const provision of siblings) {
      const act = amendedBy(provision) ?? (continues(provision) ? running : undefined);
      if (act) instruct(provision, { act, units: [], quoted: false }, places);
      else walk(provision.children);
      running = act;
    }
  };
  walk(body.filter(({ kind }) => kind !== 'attachment'));
  for (const attachment of body.filter(({ kind }) => kind === 'attachment')) {
    const act = CHANGES.test(attachment.text) ? actOfChanges(attachment, body) : undefined;
    if (act) for (const child of attachment.children) instructUnlessNamed(child, act, places);
    else walk(attachment.children);
  }
  return places;
}

/** A quoted unit that stands beside the instructions still belongs to them: more of the same act follow below it. */
const continues = ({ kind, text, children }: Provision): boolean =>
  kind === 'point' && QUOTE.test(withoutLabel(text).trimStart()) && children.some((child) => OPERATION.test(child.text) || /:\s*$/.test(child.text));

/** The act that an instruction names and whose parts the instructions below it change. */
function amendedBy({ kind, text, children }: Provision): CitedAct | undefined {
  if (kind === 'note' || !/:\s*$/.test(text) || children.length === 0) return undefined;
  if (!OPERATION.test(text) && !children.some((child) => OPERATION.test(child.text) || /:\s*$/.test(child.text))) return undefined;
  const first = citationsInUkrainian(withoutLabel(text))[0];
  return first?.act.said === 'named' && first.further === undefined ? first.act : undefined;
}

/** An item of «ЗМІНИ» may name its own act: «1. У постанові Кабінету Міністрів України від … № …:». */
function instructUnlessNamed(provision: Provision, act: CitedAct, places: Places): void {
  instruct(provision, { act: amendedBy(provision) ?? act, units: [], quoted: false }, places);
}

/** «ЗМІНИ, що вносяться до Порядку …»: named in the heading, or in the resolution that approves them. */
function actOfChanges({ text }: Provision, body: readonly Provision[]): CitedAct | undefined {
  const lines = [text.slice(text.search(CHANGES)), ...body.filter(({ kind }) => kind !== 'attachment').map((provision) => provision.text)];
  for (const line of lines.filter((candidate) => /змін/i.test(candidate))) {
    const named = citationsInUkrainian(line).find(({ act }) => act.said === 'named' && (act.rada !== undefined || act.number !== undefined));
    if (named) return named.act;
  }
  return undefined;
}

const withoutLabel = (text: string): string => text.slice(itemLabel(text)?.label.length ?? 0);

/** An instruction: its own citations are read in `place`, and what it names holds the provisions below. */
function instruct(provision: Provision, place: AmendedPlace, places: Places): void {
  places.set(provision.eid, place);
  const subject = citationsInUkrainian(withoutLabel(provision.text)).find(({ act }) => act.said === 'this' || act === place.act || sameAct(act, place.act));
  const path = subject?.paths.at(-1) ?? [];
  const units = path.length > 0 ? (waysOf(path, place.units)[0] ?? place.units) : place.units;
  const quotes = provision.children.findIndex(({ text }) => QUOTE.test(text));
  const below = quotes < 0 ? provision.children : provision.children.slice(0, quotes);
  for (const child of below) instruct(child, { ...place, units }, places);
  if (quotes >= 0) quote(provision.children.slice(quotes), { ...place, units, quoted: true }, places);
}

const sameAct = (one: CitedAct, other: CitedAct): boolean => one.said === 'named' && one.title === other.title && one.number === other.number && one.date === other.date;

/** Quoted provisions, numbered by their labels; one label of an article holds the provisions after it. */
function quote(provisions: readonly Provision[], place: AmendedPlace, places: Places): void {
  let running = place;
  for (const provision of provisions) {
    const printed = provision.text.replace(QUOTE, '');
    const heading = headingLabel(printed);
    const item = itemLabel(printed);
    let here = running;
    if (heading?.kind === 'article' && heading.number !== undefined) running = here = { ...running, units: [{ kind: 'article', number: heading.number }] };
    else if (item?.number !== undefined) here = { ...running, units: insideOf(running.units, item.kind === 'paragraph', item.number) };
    places.set(provision.eid, here);
    quote(provision.children, here, places);
  }
}

/** A numbered unit of quoted text: «2.» is a частина of the article, «2)» a point of what holds it. */
function insideOf(units: readonly CitedUnit[], paragraph: boolean, number: string): CitedUnit[] {
  const article = units.findIndex(({ kind }) => kind === 'article');
  if (paragraph && article >= 0) return [...units.slice(0, article + 1), { kind: 'paragraph', number }];
  const beside = units.findIndex(({ kind }) => kind === 'point' || kind === 'alinea');
  return [...(beside < 0 ? units : units.slice(0, beside)), { kind: 'point', number }];
}
