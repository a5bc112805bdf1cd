/**
 * The official correlation tables of the corpus whose both acts are there, as pairs of articles, with the texts to find them in.
 *
 * The old text is the version that has most of the old articles the table names, the latest of equal ones that is not after the
 * new act: a recast continues the act as amended, not as adopted. The new text is the first version that has its articles.
 *
 * @example
 * const [table] = goldTables(corpus); // { old: '32001R0044', new: '32012R1215', pairs: [['1', '1'], …], oldFiles: […], … }
 */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface GoldTable {
  old: string;
  new: string;
  /** Old article, new article. */
  pairs: [string, string][];
  /** Old articles the table says have no counterpart in the new act (through this column). */
  dropped: string[];
  /** New articles without counterpart in any old act. */
  fresh: string[];
  /** Files of the versions, earliest first. */
  oldFiles: VersionFile[];
  newFiles: VersionFile[];
}

export interface VersionFile {
  date: string;
  file: string;
}

/** Every (old act, new act) of the tables with texts of both; two tables of one act are one. */
export function goldTables(corpus: string): GoldTable[] {
  const folder = path.join(corpus, 'gold/correlation');
  const rows = globSync('*.articles.tsv', { cwd: folder }).sort()
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t') as [string, string, string, string]));
  const keys = [...new Set(rows.filter(([old]) => old !== 'any').map(([old, , current]) => `${old} ${current}`))];
  return keys.map((key) => key.split(' ') as [string, string])
    .filter(([old, current]) => existsSync(folderOf(corpus, old)) && existsSync(folderOf(corpus, current)))
    .map(([old, current]) => tableOf(corpus, old, current, rows));
}

function tableOf(corpus: string, old: string, current: string, rows: readonly [string, string, string, string][]): GoldTable {
  const own = rows.filter((row) => row[0] === old && row[2] === current);
  const pairs = new Map(own.filter((row) => row[3] !== '-').map((row) => [`${row[1]} ${row[3]}`, [row[1], row[3]] as [string, string]]));
  const paired = new Set([...pairs.values()].map(([from]) => from));
  return {
    old, new: current, pairs: [...pairs.values()],
    dropped: [...new Set(own.filter((row) => row[3] === '-' && !paired.has(row[1])).map((row) => row[1]))],
    fresh: [...new Set(rows.filter((row) => row[0] === 'any' && row[2] === current).map((row) => row[3]))],
    oldFiles: versionsOf(corpus, old), newFiles: versionsOf(corpus, current),
  };
}

const folderOf = (corpus: string, celex: string): string => path.join(corpus, 'eu', celex.toLowerCase(), 'versions');

/** English texts by date; XHTML before Formex. */
function versionsOf(corpus: string, celex: string): VersionFile[] {
  const folder = folderOf(corpus, celex);
  return readdirSync(folder).sort().flatMap((date) => {
    const file = ['en.html', 'en.xml'].map((name) => path.join(folder, date, name)).find((name) => existsSync(name)) ?? globSync('en.fmx4/*.xml', { cwd: path.join(folder, date) }).sort().map((name) => path.join(folder, date, name))[0];
    return file === undefined ? [] : [{ date, file }];
  });
}
