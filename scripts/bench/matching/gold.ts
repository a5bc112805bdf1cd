/**
 * The gold of matching, `tests/gold/matching/*.tsv`: which Ukrainian provisions answer an EU one. Ids and remarks of ours only.
 *
 * One reader looked for counterparts before any matcher was written. Two more then judged, each alone and without knowing that reading,
 * what it had named and what every method proposed first (`readings/`, made by `pool.ts`); of three grades the middle one counts.
 *
 * @example
 * readGold('32013r0952--4495-17').get('4') // { half: 'dev', direct: ['9'], partial: ['10'] }
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../store/layers.ts';

export type Half = 'dev' | 'held';

export interface GoldArticle {
  half: Half;
  /** Numbers of the Ukrainian articles; both lists empty: read, and no counterpart. */
  direct: string[];
  partial: string[];
}

const COLUMNS = 'eu\tua\tgrade\thalf\tnote';

/** A pair of articles, with the grades of the second and the third reader. */
export interface Reading {
  eu: string;
  ua: string;
  grades: [second: number, third: number];
}

const folder = (): string => path.join(projectFolder(), 'tests/gold/matching');

/** By number of the EU article, in the order of the file: what all three readers say. Throws on a row it does not understand. */
export const readGold = (name: string): Map<string, GoldArticle> => middleOf(readFirst(name), readReadings(name));

/** What the first reader says alone. */
export const readFirst = (name: string): Map<string, GoldArticle> => goldOf(readFileSync(path.join(folder(), `${name}.tsv`), 'utf8'), name);

/** What the others say, pair by pair. */
export const readReadings = (name: string): Reading[] => readingsOf(readFileSync(path.join(folder(), 'readings', `${name}.tsv`), 'utf8'), name);

export function readingsOf(text: string, name: string): Reading[] {
  const [head, ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  if (head !== 'eu\tua\tsecond\tthird') throw new SyntaxError(`${name}: columns ${head ?? ''}`);
  return lines.map((line) => {
    const [, eu = '', ua = '', second, third] = /^([^\t]+)\t([^\t]+)\t([012])\t([012])$/.exec(line) ?? [];
    if (second === undefined || third === undefined) throw new SyntaxError(`${name}: ${line}`);
    return { eu, ua, grades: [Number(second), Number(third)] };
  });
}

/** The grade the first reader gave a pair; what was not named is 0. */
export const firstGrade = (article: GoldArticle | undefined, ua: string): number => (article?.direct.includes(ua) ? 2 : article?.partial.includes(ua) ? 1 : 0);

/** The middle grade of three for each pair; articles and halves are those of the first reader. */
export function middleOf(first: ReadonlyMap<string, GoldArticle>, readings: readonly Reading[]): Map<string, GoldArticle> {
  const gold = new Map([...first].map(([eu, { half }]): [string, GoldArticle] => [eu, { half, direct: [], partial: [] }]));
  for (const { eu, ua, grades } of readings) {
    const article = gold.get(eu);
    if (!article) throw new SyntaxError(`EU article ${eu} has further readings and no first one`);
    const grade = [firstGrade(first.get(eu), ua), ...grades].sort((a, b) => a - b)[1];
    if (grade === 2) article.direct.push(ua);
    if (grade === 1) article.partial.push(ua);
  }
  return gold;
}

export function goldOf(text: string, name: string): Map<string, GoldArticle> {
  const [head, ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  if (head !== COLUMNS) throw new SyntaxError(`${name}: columns ${head ?? ''}`);
  const gold = new Map<string, GoldArticle>();
  for (const line of lines) {
    const [eu = '', ua = '', grade = '', half = ''] = line.split('\t');
    if ((half !== 'dev' && half !== 'held') || !/^[012]$/.test(grade) || (grade === '0') !== (ua === '-')) throw new SyntaxError(`${name}: ${line}`);
    const article = gold.get(eu) ?? { half, direct: [], partial: [] };
    if (grade === '2') article.direct.push(ua);
    if (grade === '1') article.partial.push(ua);
    gold.set(eu, article);
  }
  return gold;
}

export const counterparts = ({ direct, partial }: GoldArticle): string[] => [...direct, ...partial];
