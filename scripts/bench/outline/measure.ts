/**
 * Outline exactness: the article numbers of a file, in order, against the checked outlines of the corpus.
 *
 * A file is exact when its list equals the checked one, where numbers the check calls optional (deleted in the source) may
 * be there or not. Dialects that are not read yet are counted in rows of their own.
 *
 * @example
 * differenceOfLists(['1', '2', '4'], { articles: ['1', '2', '3', '4'], optional: [] }) // 'missing 3'
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { CORPUS_DIALECTS, corpusFile, DIALECTS_DUE, type CorpusDialect } from '../corpus.ts';
import { missing, NO_CORPUS, type Measure } from '../measure.ts';
import { storedArticles, take } from '../pipeline.ts';
import { counted } from '../statistics.ts';

const goldSchema = z.object({ file: z.string(), articles: z.array(z.string()), optional: z.array(z.string()) });
type Gold = z.infer<typeof goldSchema>;

export interface Outlined {
  file: string;
  dialect: CorpusDialect;
  articles: number;
  /** Why the reader refused the file. */
  refused?: string;
  /** What is different; '' when nothing is. */
  difference: string;
}

/** What parts a list from the checked one, in words; '' when it is exact. */
export function differenceOfLists(found: readonly string[], { articles, optional }: Pick<Gold, 'articles' | 'optional'>): string {
  const free = new Set(optional);
  const [ours, theirs] = [found, articles].map((list) => list.filter((number) => !free.has(number)));
  if (ours!.join('\n') === theirs!.join('\n')) return '';
  const absent = surplus(theirs!, ours!);
  const extra = surplus(ours!, theirs!);
  if (absent.length + extra.length === 0) return 'another order';
  return [absent.length > 0 && `missing ${shortened(absent)}`, extra.length > 0 && `too many ${shortened(extra)}`].filter(Boolean).join('; ');
}

/** What the first list has more often than the second. */
function surplus(first: readonly string[], second: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const number of second) left.set(number, (left.get(number) ?? 0) + 1);
  return first.filter((number) => {
    const count = left.get(number) ?? 0;
    left.set(number, count - 1);
    return count <= 0;
  });
}

const MOST_SHOWN = 12;
const shortened = (numbers: readonly string[]): string =>
  numbers.slice(0, MOST_SHOWN).join(', ') + (numbers.length > MOST_SHOWN ? ` … (${numbers.length})` : '');

async function outlined(corpus: string, goldFile: string): Promise<Outlined> {
  const gold = goldSchema.parse(JSON.parse(readFileSync(path.join(corpus, 'gold/outline', goldFile), 'utf8')));
  const { absolute, dialect } = corpusFile(corpus, gold.file);
  const taken = await take(readFileSync(absolute));
  const common = { file: gold.file, dialect, articles: gold.articles.length };
  if (taken.refused !== undefined) return { ...common, refused: taken.refused, difference: '' };
  return { ...common, difference: differenceOfLists(storedArticles(taken), gold) };
}

function rowOf(dialect: CorpusDialect, files: readonly Outlined[]): string[] {
  const read = files.filter(({ refused }) => refused === undefined);
  const exact = read.filter(({ difference }) => difference === '');
  const state = DIALECTS_DUE.has(dialect) ? 'read' : read.length === 0 ? 'not read yet' : 'read, not promised';
  const articles = files.reduce((sum, file) => sum + file.articles, 0);
  return [dialect, state, counted(files.length), counted(articles), counted(exact.length), counted(read.length - exact.length), counted(files.length - read.length)];
}

export const outlineMeasure: Measure = {
  name: 'outline',
  title: 'Outline exactness',
  run: async ({ corpus, tell }) => {
    if (corpus === undefined) return missing(NO_CORPUS);
    const files: Outlined[] = [];
    for (const goldFile of globSync('*.json', { cwd: path.join(corpus, 'gold/outline') }).sort()) files.push(await outlined(corpus, goldFile));
    tell(`outline: ${files.length} checked outlines`);
    const present = CORPUS_DIALECTS.filter((dialect) => files.some((file) => file.dialect === dialect));
    const due = files.filter(({ dialect }) => DIALECTS_DUE.has(dialect));
    const wrong = files.filter(({ difference, refused, dialect }) => difference !== '' || (refused !== undefined && DIALECTS_DUE.has(dialect)));
    return {
      method: [
        'Every file with a checked outline is read, outlined, written as legal Markdown and read back; the numbers of its articles, in order, must equal the checked list. Numbers that the check calls optional (deleted in the source) may be there or not.',
        `Of the dialects promised, ${due.filter(({ difference, refused }) => difference === '' && refused === undefined).length} of ${due.length} files are exact. No other tool reads these dialects into articles, so there is no peer to set beside.`,
      ],
      tables: [
        {
          title: 'Article numbers against the checked outlines',
          columns: ['dialect', 'state', 'files', 'articles', 'exact', 'differ', 'refused'],
          words: [1],
          rows: present.map((dialect) => rowOf(dialect, files.filter((file) => file.dialect === dialect))),
        },
        {
          title: 'Outlines that differ',
          columns: ['file', 'dialect', 'difference'],
          words: [1, 2],
          rows: wrong.map(({ file, dialect, difference, refused }) => [file, dialect, refused ?? difference]),
        },
      ],
    };
  },
};
