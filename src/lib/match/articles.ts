/**
 * What is matched: the articles of an act, each with its subject and its passages. An act without articles is matched by its numbered
 * points. Attached documents, notes and articles that keep only their number are left out.
 *
 * The subject of an article is its heading; where several articles of the act share one («Сфера застосування»), the heading of the
 * section they stand in tells them apart and is added.
 *
 * @example
 * matchableArticles(body)[3] // { number: '4', heading: 'Scope', subject: 'Scope\nOutward processing', passages: ['1. …'], … }
 */
import { isStub, unitsOf, type Unit } from '../compare/units.ts';
import { HEADING_KINDS, type Provision } from '../model/edition.ts';

export interface Article {
  number: string;
  eid: string;
  heading: string;
  /** Headings of the parts it stands in, outermost first. */
  within: string[];
  subject: string;
  /** What it says, heading left out, in pieces of a few lines. */
  passages: string[];
  /** Everything it says, subject first. */
  text: string;
}

/** The articles of an act, in order. */
export function matchableArticles(body: readonly Provision[]): Article[] {
  const units = unitsOf(body).filter(({ document }) => document === '');
  const hasArticles = units.some(({ kind }) => kind === 'article');
  const wanted = (unit: Unit): boolean => unit.number !== undefined && (hasArticles ? unit.kind === 'article' : unit.kind === 'paragraph' || unit.kind === 'point');
  const shared = repeated(units.filter(wanted).map(headingOf));
  const open: (Unit | undefined)[] = [];
  return units.flatMap((unit) => {
    const rank = HEADING_KINDS.findIndex((kind) => kind === unit.kind);
    if (rank >= 0 && unit.kind !== 'article') open.splice(rank, open.length, ...Array.from({ length: Math.max(0, rank - open.length) }, () => undefined), unit);
    return wanted(unit) && !isStub(unit) ? articleOf(unit, shared, open) : [];
  });
}

function articleOf(unit: Unit, shared: ReadonlySet<string>, open: readonly (Unit | undefined)[]): Article[] {
  const heading = headingOf(unit);
  const within = open.flatMap((holder) => (holder === undefined || holder.kind === 'title-of-act' || holder.heading === '' ? [] : [holder.heading]));
  const subject = [heading, ...(shared.has(heading) ? within.slice(-1) : [])].join('\n');
  const lines = unit.lines.filter(({ kind }) => kind !== 'article').map(({ content }) => withoutNotes(content)).filter((content) => content !== '');
  if (lines.length === 0 && heading === '') return [];
  return [{ number: unit.number!, eid: unit.eid, heading, within, subject, passages: passagesOf(lines), text: [subject, ...lines].join('\n') }];
}

/** Notes of the publisher inside a line: «{Пункт 2 виключено …}». */
const withoutNotes = (text: string): string => text.replace(/\{[^{}]*\}/g, ' ').trim();
const headingOf = ({ heading }: Unit): string => withoutNotes(heading).replace(/\s+/g, ' ');

function repeated(headings: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(headings.filter((heading) => heading !== '' && (seen.has(heading) || !seen.add(heading))));
}

/** A line below this many letters is read together with the next: «1) надати документи;» alone says too little to be found by. */
const LEAST_LETTERS = 120;

function passagesOf(lines: readonly string[]): string[] {
  const passages: string[] = [];
  let current = '';
  for (const line of lines) {
    current = current === '' ? line : `${current}\n${line}`;
    if (current.length < LEAST_LETTERS) continue;
    passages.push(current);
    current = '';
  }
  if (current !== '') passages.push(current);
  return passages;
}
