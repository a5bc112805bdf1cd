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
import type { Catalogue } from '../i18n/catalogue.ts';

/** What a facet needs of an act: its record and the languages it can be read in. */
export interface Faceted {
  act: Act;
  editions: readonly { lang: string }[];
}

export type FacetName = keyof Catalogue['acts']['facets'];

/** The facets in the order they are shown, each with how an act has it. */
const FACETS: Record<FacetName, (entry: Faceted) => readonly string[]> = {
  jurisdiction: ({ act }) => [act.id.split('/')[0]!],
  kind: ({ act }) => [act.kind],
  status: ({ act }) => [act.status],
  body: ({ act }) => act.bodies,
  level: ({ act }) => act.levels,
  component: ({ act }) => act.components,
  language: ({ editions }) => [...new Set(editions.map(({ lang }) => lang))],
  year: ({ act }) => (act.adopted === undefined ? [] : [act.adopted.slice(0, 4)]),
};

export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

const ORDER: readonly string[] = ['ua', 'eu', 'int', ...ACT_KINDS, ...ACT_STATUSES, ...BODIES, ...LEVELS, ...COMPONENTS, ...LANGS];

/** One facet with the values that occur, in the order of the law; years newest first. */
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
    const values = [...counts].map(([value, count]) => ({ value, count })).toSorted(inOrder);
    const tells = values.some(({ count }) => count < entries.length);
    return tells ? [{ name, values }] : [];
  });
}

function inOrder(a: { value: string }, b: { value: string }): number {
  const [left, right] = [ORDER.indexOf(a.value), ORDER.indexOf(b.value)];
  return left === -1 || right === -1 ? (a.value < b.value ? 1 : -1) : left - right;
}

/** The style sheet, in a fixed order. Values are slugs and years of a checked schema, so they need no quoting. */
export function facetCss(entries: readonly Faceted[]): string {
  const rules = new Set<string>();
  for (const entry of entries) {
    for (const [name, values] of Object.entries(facetValues(entry))) {
      const own = values === '' ? '' : `:not(:has([name="${name}"]:is(${values.split(' ').map((value) => `[value="${value}"]`).join(', ')}):checked))`;
      rules.add(`body:has(.facets [name="${name}"]:checked)${own} .acts > [data-${name}="${values}"] { display: none; }`);
    }
  }
  return `${[...rules].toSorted().join('\n')}\n`;
}

/** What a value is called: «Закон», «Україна», «2024». */
export function facetLabel(name: FacetName, value: string, words: Catalogue): string {
  const tables: Partial<Record<FacetName, Record<string, string>>> = {
    jurisdiction: words.jurisdictions, kind: words.kinds, status: words.statuses, body: words.bodies, level: words.levels,
    component: words.components, language: words.langs,
  };
  return tables[name]?.[value] ?? value;
}
