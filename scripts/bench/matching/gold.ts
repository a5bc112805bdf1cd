/**
 * The gold of matching, `tests/gold/matching/*.tsv`: which Ukrainian provisions answer an EU one, read side by side by a person. Ids and
 * remarks of ours only.
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

/** By number of the EU article, in the order of the file. Throws on a row it does not understand. */
export function readGold(name: string): Map<string, GoldArticle> {
  return goldOf(readFileSync(path.join(projectFolder(), 'tests/gold/matching', `${name}.tsv`), 'utf8'), name);
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
