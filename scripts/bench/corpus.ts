/**
 * Where the real texts are, and which of them the measures run over.
 *
 * The dialect of a file is told here by a few signs of our own and not by `read/detect.ts`, so that a file the reader
 * fails to recognise is counted against it and does not fall out of the figures.
 *
 * @example
 * dialectIn('<p class="oj-ti-art">Article 1</p>', 'eu/x/en.xml') // 'eurlex-oj'
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../store/layers.ts';

export const CORPUS_DIALECTS = [
  'rada-txt', 'rada-xml', 'rada-html', 'eurlex-oj', 'eurlex-consolidated',
  'eurlex-oj-old', 'eurlex-inline-styles', 'eurlex-texte-only', 'formex', 'rada-markdown', 'other',
] as const;
export type CorpusDialect = (typeof CORPUS_DIALECTS)[number];

/** The dialects that must be read now; a file of theirs that is refused is an error of ours. */
export const DIALECTS_DUE: ReadonlySet<CorpusDialect> = new Set(['rada-txt', 'rada-xml', 'rada-html', 'rada-markdown', 'eurlex-oj', 'eurlex-oj-old', 'eurlex-consolidated', 'eurlex-inline-styles', 'eurlex-texte-only', 'formex']);

export interface CorpusFile {
  /** Inside the corpus, with `/`. */
  file: string;
  /** The file to read; for Formex the first part inside its folder. */
  absolute: string;
  dialect: CorpusDialect;
}

/** The folder of the corpus, or undefined when it is not on this machine. `ZVIRKA_CORPUS` names another place. */
export function corpusFolder(): string | undefined {
  const folder = path.resolve(process.env['ZVIRKA_CORPUS'] ?? path.join(projectFolder(), '../shared/corpus'));
  return existsSync(path.join(folder, 'README.md')) ? folder : undefined;
}

const SIGNS: readonly [CorpusDialect, RegExp][] = [
  ['rada-html', /class="?rvps\d/],
  ['rada-xml', /<div id="?article"?>/],
  ['eurlex-oj', /class="oj-(?:doc-ti|ti-art)"/],
  ['eurlex-consolidated', /class="(?:title-article-norm|title-doc-first)"/],
  ['eurlex-oj-old', /class="(?:doc-ti|ti-art)"/],
  ['eurlex-inline-styles', /Arial Unicode MS/],
  ['eurlex-texte-only', /TexteOnly|txt_te/i],
];

/** The dialect of a text by its signs; what has none of them is `other`. */
export function dialectIn(text: string, file: string): CorpusDialect {
  if (file.includes('.fmx4')) return 'formex';
  if (file.endsWith('.md')) return 'rada-markdown';
  if (file.endsWith('.txt')) return 'rada-txt';
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'other';
}

/** One file of the corpus by the name the checked outlines use. */
export function corpusFile(folder: string, file: string): CorpusFile {
  const named = path.join(folder, file);
  const absolute = statSync(named).isDirectory() ? path.join(named, globSync('*.xml', { cwd: named }).sort()[0] ?? '') : named;
  return { file, absolute, dialect: dialectIn(readFileSync(absolute, 'utf8'), file) };
}

const SOURCES = [
  'ua/rada-api/*.{txt,xml}', 'ua/rada-txt/*.txt', 'ua/editions/*/*.md',
  'eu/*/versions/*/*.{html,xml,fmx4}', 'eu-fixtures/*.{html,xhtml}', 'eu-fixtures/version_pairs/**/*.xhtml',
  'eu-fixtures/lexparency/html/tests/data/*_raw.html',
];
/** A list of documents, not a document. */
const NO_ACTS = /perv1-sample/;

/** Every source text of the corpus that is an official page or file; the raw pages of old dialects among them are excerpts. */
export const sourcesOf = (folder: string): CorpusFile[] =>
  globSync(SOURCES, { cwd: folder }).map((file) => file.split(path.sep).join('/')).filter((file) => !NO_ACTS.test(file)).sort()
    .map((file) => corpusFile(folder, file));
