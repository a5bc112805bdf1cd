/**
 * What a correlation is made of: the articles of an act, each with its passages, the printed lines that a row of a correlation table
 * may name (paragraphs, subparagraphs, points, indents, opening words). Attached documents are left out, so the correlation
 * table that an act prints as its annex is never read; an act without articles is correlated by its numbered points.
 *
 * @example
 * const act = articlesWithPassages(body);
 * act.passages[act.articles[4].first] // { article: 4, line: { eid: 'art_5__para_1', … }, term: 'visa', … }
 */
import { contentOfUnit, unitsOf, type Line, type Unit } from '../compare/units.ts';
import { wordsOf } from '../compare/likeness.ts';
import type { Provision } from '../model/edition.ts';
import { folded } from './folding.ts';
import { rolesOf, type Role } from './roles.ts';

export interface Article {
  unit: Unit;
  /** Folded, what likeness is taken from. */
  text: string;
  heading: string;
  roles: ReadonlySet<Role>;
  /** Its passages are those from `first` up to `end`, not included. */
  first: number;
  end: number;
}

export interface Passage {
  /** Index of its article. */
  article: number;
  line: Line;
  text: string;
  /** Words, counted. */
  words: number;
  /** The term it defines, lower case; '' when it defines none. */
  term: string;
  /** Index of the passage it stands in, -1 for none. */
  parent: number;
}

export interface Act {
  articles: Article[];
  passages: Passage[];
}

/** The articles of an act and their passages, in order. */
export function articlesWithPassages(body: readonly Provision[]): Act {
  const units = unitsOf(body).filter(({ document, number }) => document === '' && number !== undefined);
  const articles = units.filter(({ kind }) => kind === 'article');
  const act: Act = { articles: [], passages: [] };
  for (const unit of articles.length > 0 ? articles : units.filter(({ kind }) => kind === 'paragraph' || kind === 'point')) add(act, unit);
  return act;
}

const UNREAD: ReadonlySet<string> = new Set(['article', 'footnote']);

function add({ articles, passages }: Act, unit: Unit): void {
  const first = passages.length;
  const heading = folded(unit.heading);
  const places = new Map<string, number>();
  for (const line of unit.lines) {
    if (UNREAD.has(line.kind)) continue;
    const parent = parentOf(line.eid, places);
    places.set(line.eid, passages.length);
    passages.push({ article: articles.length, line, text: folded(line.content), words: wordsOf(line.content).length, term: termOf(line.content), parent });
  }
  articles.push({ unit, text: folded(contentOfUnit(unit)), heading, roles: rolesOf(contentOfUnit(unit)), first, end: passages.length });
}

function parentOf(eid: string, places: ReadonlyMap<string, number>): number {
  for (let at = eid.lastIndexOf('__'); at > 0; at = eid.lastIndexOf('__', at - 1)) {
    const found = places.get(eid.slice(0, at));
    if (found !== undefined) return found;
  }
  return -1;
}

/** "‘inside information’ means …", «віза - дозвіл …»: the words a definition opens with. */
const TERM = /^(?:[^‘'"“«]{0,12}[‘'"“«]([^’'"”»]{2,60})[’'"”»]|([^—–.;:\d]{3,60}) [—–-] )/u;

function termOf(content: string): string {
  const found = TERM.exec(content);
  return (found?.[1] ?? found?.[2] ?? '').trim().toLowerCase();
}
