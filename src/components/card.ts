/**
 * The card of an act as rows of term and values, in the order a lawyer looks for them: what it is, its dates apart,
 * who issued it, whether it is in force, what it concerns. A fact the record does not state has no row.
 *
 * @example
 * cardRows(act, 'uk')[0] // { term: 'Вид', values: [{ text: 'Закон' }] }
 */
import type { Act } from '../lib/model/act.ts';
import type { EditionMeta } from '../lib/model/edition.ts';
import { ACT_WORDS } from '../i18n/act-words.ts';
import { spoken, words, type Speech } from '../i18n/catalogue.ts';
import { longDate } from '../i18n/dates.ts';
import { pathOf } from '../i18n/paths.ts';

export interface Value {
  text: string;
  /** A page of the site begins with `/`; anything else is an address of others. */
  href?: string | undefined;
  /** Set when the text is not in the page's language. */
  lang?: string | undefined;
  /** Letters and digits without meaning to the eye: a hash, a CELEX number. */
  code?: boolean;
}

export interface Row {
  term: string;
  values: Value[];
}

/** What a link of a card says of where it leads; nothing within the site. */
export const relOf = (href: string): string | undefined => (href.startsWith('/') ? undefined : 'external noreferrer');

/** Rows without values fall away. */
const filled = (rows: Row[]): Row[] => rows.filter(({ values }) => values.length > 0);

const one = (text: string | undefined, more: Partial<Value> = {}): Value[] => (text === undefined ? [] : [{ text, ...more }]);

/** The facts of the act. With `guide` bodies and components lead to their pages, which a trainer pack and a single file have not. */
export function cardRows(act: Act, speech: Speech, { guide = false } = {}): Row[] {
  const say = words(speech);
  const pageOf = (...place: string[]): Partial<Value> => (guide ? { href: pathOf(speech, ...place) } : {});
  const date = (iso: string | undefined): Value[] => (iso === undefined ? [] : one(longDate(iso, speech)));
  const issuer = spoken(act.issuer, speech);
  const { rada, celex, eli } = act.identifiers;
  return filled([
    { term: say.act.kind, values: one(say.kinds[act.kind]) },
    { term: say.act.number, values: one(act.number) },
    { term: say.act.adopted, values: date(act.adopted) },
    { term: say.act.published, values: date(act.published) },
    { term: say.act.inForce, values: date(act.inForce) },
    { term: say.act.issuer, values: one(issuer.text, { lang: issuer.lang === speech ? undefined : issuer.lang }) },
    { term: say.act.status, values: one(say.statuses[act.status]) },
    { term: say.act.levels, values: act.levels.map((level) => ({ text: say.levels[level] })) },
    { term: say.act.bodies, values: act.bodies.map((body) => ({ text: say.bodies[body], ...pageOf('bodies', body) })) },
    { term: say.act.components, values: act.components.map((component) => ({ text: say.components[component], ...pageOf('components', component) })) },
    { term: say.act.rada, values: one(rada, { code: true }) },
    { term: say.act.celex, values: one(celex, { code: true }) },
    { term: say.act.eli, values: one(eli, { code: true, href: eli?.startsWith('http') ? eli : undefined }) },
    { term: say.act.addresses, values: act.addresses.map((address) => ({ text: hostOf(address), href: address })) },
  ]);
}

/** Where the text of an edition came from, and of a translation how it was made. */
export function sourceRows({ nature, lang, source, translation }: EditionMeta, speech: Speech): Row[] {
  const say = words(speech);
  return filled([
    { term: say.act.nature, values: one(say.natures[nature]) },
    { term: say.act.language, values: one(say.langs[lang]) },
    { term: say.act.publisher, values: one(source.publisher) },
    { term: say.act.address, values: source.url === undefined ? [] : [{ text: hostOf(source.url), href: source.url }] },
    { term: say.act.retrieved, values: source.retrieved === undefined ? [] : one(longDate(source.retrieved, speech)) },
    { term: say.act.hash, values: source.sha256 !== undefined ? one(source.sha256, { code: true }) : one(source.format === 'own' ? say.act.own : say.act.noHash) },
    ...translationRows(translation, speech),
  ]);
}

/** How a translation of ours was made; none for any other text. */
function translationRows(translation: EditionMeta['translation'], speech: Speech): Row[] {
  if (translation === undefined) return [];
  const say = ACT_WORDS[speech].translation;
  const { of, by, on, checkedOn } = translation;
  return [
    { term: say.from, values: one(`${words(speech).langs[of.lang]}, ${longDate(of.date, speech)}: ${of.source}`) },
    { term: say.by, values: one(by) },
    { term: say.on, values: one(longDate(on, speech)) },
    { term: say.checked, values: one(checkedOn === undefined ? say.unchecked : longDate(checkedOn, speech)) },
  ];
}

/** The name of a link: `zakon.rada.gov.ua/laws/show/1710-17`; the scheme says nothing to a reader. */
const hostOf = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
