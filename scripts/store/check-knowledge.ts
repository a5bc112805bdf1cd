/**
 * What we say, held against itself and against the collection: sources named and not listed, acts and rows that are not there,
 * links of pages that lead nowhere, pages in one language only.
 *
 * @example
 * checkKnowledge(await openKnowledge(), { acts: new Set(['ua/nt-1']), rows: new Set() }) // [named-act-missing at 'content/bodies/mia.yaml:14']
 */
import { BODIES, COMPONENTS } from '../../src/lib/model/act.ts';
import type { Source, Statement } from '../../src/lib/model/evidence.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import type { Strategy } from '../../src/lib/model/strategy.ts';
import { nearest } from '../../src/lib/text/nearest.ts';
import { keysOf } from '../../src/components/knowledge/sources.ts';
import { allMeasures, strategyKeys } from '../../src/components/knowledge/strategy-view.ts';
import { leadsSomewhere, type Reachable } from '../../src/components/knowledge/prose-links.ts';
import { lineOfMention } from './knowledge-file.ts';
import { RESERVED, type ProsePage } from './knowledge-prose.ts';
import type { Recorded } from './knowledge-records.ts';
import type { Knowledge } from './knowledge.ts';

/** What there is to be named. */
export interface Known {
  acts: ReadonlySet<string>;
  /** Rows of concordances: `32016r0399#art_8__para_2`. */
  rows: ReadonlySet<string>;
}

/** What a record names. */
interface Names {
  sources: readonly Source[];
  keys: string[];
  acts: string[];
  rows?: string[];
}

/** Everything to be said, in the order of the kinds, each with file and line. */
export function checkKnowledge(knowledge: Knowledge, known: Known): Message[] {
  const { bodies, platforms, components, practices, strategies, pages } = knowledge;
  const told = <T>(records: readonly Recorded<T>[], names: (record: T) => Names): Message[] => records.flatMap((recorded) => recordMessages(recorded, names(recorded.record), known));
  return [
    ...told(bodies, (body) => ({ sources: body.sources, keys: [...keysOf(body.role), ...body.former.flatMap(({ sources }) => sources)], acts: [...body.acts, ...actsOf(body.role)] })),
    ...told(platforms, (platform) => ({ sources: platform.sources, keys: [...keysOf(platform.statements), ...platform.events.flatMap(({ sources }) => sources)], acts: [...platform.acts, ...actsOf(platform.statements)] })),
    ...told(components, ({ statements, sources }) => ({ sources, keys: keysOf(statements), acts: actsOf(statements) })),
    ...told(practices, ({ practised, proposed, sources }) => ({ sources, keys: [...keysOf(practised), ...keysOf(proposed)], acts: [...actsOf(practised), ...actsOf(proposed)] })),
    ...told(strategies, strategyNames),
    ...pageMessages(pages, reachableFrom(knowledge, known.acts)),
  ];
}

const actsOf = (statements: readonly Statement[]): string[] => statements.flatMap(({ acts }) => acts);

function strategyNames(strategy: Strategy): Names {
  const { sources, statements, act } = strategy;
  const measures = allMeasures(strategy);
  return {
    sources,
    keys: strategyKeys(strategy),
    acts: [...(act === undefined ? [] : [act]), ...actsOf(statements), ...measures.flatMap(({ acts }) => acts)],
    rows: measures.flatMap(({ rows }) => rows),
  };
}

function recordMessages<T>({ file, text }: Recorded<T>, { sources, keys, acts, rows = [] }: Names, known: Known): Message[] {
  const at = (mention: string): string => `${file}:${lineOfMention(text, mention)}`;
  const listed = sources.map(({ key }) => key);
  const cited = sources.flatMap(({ act }) => (act === undefined ? [] : [act]));
  return [
    ...unique(keys).filter((key) => !listed.includes(key)).map((key) => message('source-key-missing', { key }, at(key))),
    ...unique(listed.filter((key, n) => listed.indexOf(key) !== n)).map((key) => message('source-key-twice', { key }, at(`key: ${key}`))),
    ...unique(listed).filter((key) => !keys.includes(key)).map((key) => message('source-key-unused', { key }, at(`key: ${key}`))),
    ...unique([...acts, ...cited]).filter((act) => !known.acts.has(act)).map((act) => actMessage(act, known.acts, at(act))),
    ...unique(rows).filter((row) => !known.rows.has(row)).map((row) => message('named-row-missing', { row }, at(row))),
  ];
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

function actMessage(act: string, acts: ReadonlySet<string>, at: string): Message {
  const likely = nearest(act, [...acts]);
  return likely === undefined ? message('named-act-missing', { act }, at) : message('named-act-misspelt', { act, likely }, at);
}

/** Pages that have an address whatever the collection holds. */
const FIXED_PAGES = ['', ...[...RESERVED].filter((page) => !['assets', 'en', 'files', 'harmonisation', 'tables'].includes(page)), ...BODIES.map((id) => `bodies/${id}`), ...COMPONENTS.map((id) => `components/${id}`)];

/** What a page of prose may lead to. */
export function reachableFrom({ practices, strategies, pages }: Knowledge, acts: ReadonlySet<string>): Reachable {
  return { acts, pages: new Set([...FIXED_PAGES, ...practices.map(({ record }) => `practices/${record.id}`), ...strategies.map(({ record }) => `strategy/${record.id}`), ...pages.map(({ slug }) => slug)]) };
}

function pageMessages(pages: readonly ProsePage[], there: Reachable): Message[] {
  return pages.flatMap(({ slug, speech, file, links }) => {
    const missing = speech === 'uk' ? 'en' : 'uk';
    const alone = !pages.some((page) => page.slug === slug && page.speech === missing);
    return [
      ...(alone ? [message('page-one-language', { missing }, file)] : []),
      ...links.filter(({ to }) => !leadsSomewhere(to, there)).map(({ to, line }) => message('page-link-missing', { link: to }, `${file}:${line}`)),
    ];
  });
}
