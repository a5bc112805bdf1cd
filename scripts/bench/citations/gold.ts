/**
 * The citations marked by hand, in `tests/gold/citations`: which passages were marked exhaustively, where each citation stands
 * and what it points to.
 *
 * @example
 * readGold('uk', 'dev').get('ua/rada-txt/1548.txt')?.marks[0] // { start: 790, end: 835, targets: [{ act: 'title:806-834', units: [] }] }
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CitedKind, CitedUnit } from '../../../src/lib/cite/citation.ts';
import { projectFolder } from '../../store/layers.ts';

export const GOLD_LANGS = ['uk', 'en'] as const;
export type GoldLang = (typeof GOLD_LANGS)[number];
/** Marks to work with, and marks to measure with. */
export const GOLD_SETS = ['dev', 'held-out'] as const;
export type GoldSet = (typeof GOLD_SETS)[number];

export interface GoldTarget {
  /** `.`, `rada:…`, `celex:…`, `title:<start>-<end>`, `?`. */
  act: string;
  path: string;
}

export interface GoldMark {
  start: number;
  end: number;
  targets: GoldTarget[];
}

export interface GoldFile {
  sha256: string;
  /** Ranges of the text that are marked exhaustively. */
  passages: { start: number; end: number }[];
  marks: GoldMark[];
}

const rows = (name: string): string[][] =>
  readFileSync(path.join(projectFolder(), 'tests/gold/citations', name), 'utf8').split('\n').slice(1).filter((line) => line !== '').map((line) => line.split('\t'));

/** The marks of one set, by file of the corpus. */
export function readGold(lang: GoldLang, set: GoldSet): Map<string, GoldFile> {
  const files = new Map<string, GoldFile>();
  for (const [of = '', file = '', sha256 = '', start, end] of rows(`${lang}.passages.tsv`)) {
    if (of !== set) continue;
    const gold = files.get(file) ?? { sha256, passages: [], marks: [] };
    gold.passages.push({ start: Number(start), end: Number(end) });
    files.set(file, gold);
  }
  for (const [file = '', start, end, targets = ''] of rows(`${lang}.${set}.tsv`)) {
    files.get(file)?.marks.push({ start: Number(start), end: Number(end), targets: targets.split(/ (?=\S*#)/).map(targetOf) });
  }
  return files;
}

function targetOf(printed: string): GoldTarget {
  const hash = printed.indexOf('#');
  return { act: printed.slice(0, hash), path: printed.slice(hash + 1) };
}

const KINDS: Record<string, CitedKind> = {
  att: 'attachment', book: 'book', part: 'part', title: 'title', subtitle: 'subtitle', chp: 'chapter', sec: 'section', subsec: 'subsection', rec: 'recital',
  art: 'article', para: 'paragraph', point: 'point', subpara: 'subparagraph', al: 'alinea', indent: 'indent', sent: 'sentence', fn: 'footnote',
};

/** The units of a path: `att_порядок__point_3..5` → attachment порядок, points 3 to 5; undefined for a kind that citations do not have. */
export function unitsOfPath(printed: string): CitedUnit[] | undefined {
  const units = printed === '' ? [] : printed.split('__').map((step): CitedUnit | undefined => {
    const [, name = '', number = '', to] = /^([a-z]+)(?:_(.*?)(?:\.\.(.*))?)?$/u.exec(step) ?? [];
    const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
    return kind && { kind, number, ...(to !== undefined && { to }) };
  });
  return units.every((unit) => unit !== undefined) ? units : undefined;
}
