/**
 * The Word files that are measured, made from official texts, or from the training law where there are none.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { textOf } from '../../../src/lib/edition/text.ts';
import { loadEdition, openCollection } from '../../store/collection.ts';
import { wordFile } from './word-file.ts';

/** Small, middle, large, very large; the Constitution for its superscripts, which only its checked outline tells. */
const TEXTS = [
  { name: 'Resolution 1147', file: 'ua/rada-txt/1548.txt' },
  { name: 'Constitution', file: 'ua/rada-api/rada-constitution.txt', gold: 'gold/outline/uktxt_rada-constitution.json' },
  { name: 'Law 1700-VII', file: 'ua/rada-txt/433082.txt' },
  { name: 'Civil Code', file: 'ua/rada-txt/119580.txt' },
];

export interface Sample {
  name: string;
  /** The Word file. */
  file: string;
  text: string;
  size: number;
  numbered: number;
}

export interface Text {
  name: string;
  printed: string;
  superscripts: Map<string, string>;
}

export function realTexts(corpus: string): Text[] {
  return TEXTS.map(({ name, file, gold }) => ({
    name, printed: readFileSync(path.join(corpus, file), 'utf8'), superscripts: gold ? superscriptsIn(path.join(corpus, gold)) : new Map(),
  }));
}

/** The newest Ukrainian edition of the training law. */
export async function trainingText(): Promise<Text[]> {
  const { acts } = await openCollection();
  const edition = acts.flatMap(({ editions }) => editions).find(({ nature, lang }) => nature === 'training' && lang === 'uk');
  return edition ? [{ name: 'training law', printed: textOf((await loadEdition(edition)).body), superscripts: new Map() }] : [];
}

/** The Word file of a text, written into `scratch`. */
export async function makeSample({ name, printed, superscripts }: Text, scratch: string): Promise<Sample> {
  const lines = printed.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line.trim() !== '');
  const { bytes, numbered } = await wordFile(lines, superscripts);
  const made = path.join(scratch, `${name.replace(/\s+/g, '-')}.docx`);
  writeFileSync(made, bytes);
  return { name, file: made, text: lines.join('\n'), size: bytes.length, numbered };
}

function superscriptsIn(gold: string): Map<string, string> {
  const { articles } = JSON.parse(readFileSync(gold, 'utf8')) as { articles: string[] };
  return new Map(articles.filter((number) => number.includes('-')).map((number) => [number.replace('-', ''), number]));
}
