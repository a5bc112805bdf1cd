/**
 * Facets of the list of acts: which values occur, how often, and a style sheet that filters by them without a script.
 *
 * The rule is the usual one: within a facet any ticked value fits, different facets apply together. In CSS that needs
 * one rule for each combination of values an act really has: hide it while the facet has a tick and none of its own
 * values is ticked.
 *
 * @example
 * facetCss(entries)
 * // body:has([name="kind"]:checked):not(:has([name="kind"]:is([value="law"]):checked)) .acts > [data-kind="law"] { display: none }
 */
import { ACT_KINDS, ACT_STATUSES, BODIES, COMPONENTS, LEVELS, type Act } from '../lib/model/act.ts';
import { LANGS } from '../lib/model/edition-schema.ts';
import { transliterate } from '../lib/model/eid.ts';
import { spoken, type Catalogue, type Speech } from '../i18n/catalogue.ts';

/** What a facet needs of an act: its record and the languages it can be read in. */
export interface Faceted {
  act: Act;
  editions: readonly { lang: string }[];
}

export type FacetName = keyof Catalogue['acts']['facets'];

/** The key of an issuer in addresses and rules, which take no letters but these: «Кабінет Міністрів України» → `kabinet-ministriv-ukrainy`. */
const issuerKey = (issuer: string): string => transliterate(issuer).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** The facets in the order they are shown, each with how an act has it. */
const FACETS: Record<FacetName, (entry: Faceted) => readonly string[]> = {
  jurisdiction: ({ act }) => [act.id.split('/')[0]!],
  kind: ({ act }) => [act.kind],
  issuer: ({ act }) => [issuerKey(act.issuer.uk)],
  status: ({ act }) => [act.status],
  body: ({ act }) => act.bodies,
  level: ({ act }) => act.levels,
  component: ({ act }) => act.components,
  language: ({ editions }) => [...new Set(editions.map(({ lang }) => lang))],
  year: ({ act }) => (act.adopted === undefined ? [] : [act.adopted.slice(0, 4)]),
};

export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

const ORDER: readonly string[] = ['ua', 'eu', 'int', ...ACT_KINDS, ...ACT_STATUSES, ...BODIES, ...LEVELS, ...COMPONENTS, ...LANGS];

/** One facet with the values that occur, in the order of the law; years newest first, issuers by how many acts they have. */
export interface Facet {
  name: FacetName;
  values: { value: string; count: number }[];
}

/** The values of one act: `data-` attributes of its row. Several are joined by spaces, in a fixed order. */
export const facetValues = (entry: Faceted): Record<FacetName, string> =>
  Object.fromEntries(FACET_NAMES.map((name) => [name, FACETS[name](entry).toSorted().join(' ')])) as Record<FacetName, string>;

/** The facets that tell acts apart: one whose values every act has says nothing and is left out. */
export function facetsOf(entries: readonly Faceted[]): Facet[] {
  return FACET_NAMES.flatMap((name) => {
    const counts = new Map<string, number>();
    for (const value of entries.flatMap((entry) => FACETS[name](entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([value, count]) => ({ value, count })).toSorted(name === 'issuer' ? mostFirst : inOrder);
    const tells = values.some(({ count }) => count < entries.length);
    return tells ? [{ name, values }] : [];
  });
}

function inOrder(a: { value: string }, b: { value: string }): number {
  const [left, right] = [ORDER.indexOf(a.value), ORDER.indexOf(b.value)];
  return left === -1 || right === -1 ? (a.value < b.value ? 1 : -1) : left - right;
}

/** Issuers have no order of their own: those with most acts come first. */
const mostFirst = (a: Facet['values'][number], b: Facet['values'][number]): number => b.count - a.count || (a.value < b.value ? -1 : 1);

/**
 * The rule that hides what has these values (joined by spaces) while the facet has a tick and none of them is ticked. Values are slugs and
 * years of a checked schema, so they need no quoting.
 */
export function hidingRule(name: string, values: string, list: string): string {
  const own = values === '' ? '' : `:not(:has([name="${name}"]:is(${values.split(' ').map((value) => `[value="${value}"]`).join(', ')}):checked))`;
  return `body:has(.facets [name="${name}"]:checked)${own} ${list} > [data-${name}="${values}"] { display: none; }`;
}

/** The style sheet, in a fixed order. */
export function facetCss(entries: readonly Faceted[]): string {
  const rules = new Set(entries.flatMap((entry) => Object.entries(facetValues(entry)).map(([name, values]) => hidingRule(name, values, '.acts'))));
  return `${[...rules].toSorted().join('\n')}\n`;
}

/** What each issuer's key is called, as the first act that has it says. */
export function issuerNames(entries: readonly Faceted[], speech: Speech): Record<string, string> {
  return Object.fromEntries(entries.toReversed().map(({ act: { issuer } }) => [issuerKey(issuer.uk), spoken(issuer, speech).text]));
}

/** What a value is called: «Закон», «Україна», «2024». Issuers are named by their acts: `issuerNames`. */
export function facetLabel(name: FacetName, value: string, words: Catalogue): string {
  const tables: Partial<Record<FacetName, Record<string, string>>> = {
    jurisdiction: words.jurisdictions, kind: words.kinds, status: words.statuses, body: words.bodies, level: words.levels,
    component: words.components, language: words.langs,
  };
  return tables[name]?.[value] ?? value;
}
