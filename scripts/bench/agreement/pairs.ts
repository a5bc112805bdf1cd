/**
 * Texts of the corpus that exist in two formats.
 *
 * @example
 * formexPairs(corpus)[0] // { name: 'eu/31982l0891/versions/2014-07-02/en', left: '…/en.fmx4/CL….xml', right: '…/en.html' }
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface TextPair {
  name: string;
  /** Absolute. */
  left: string;
  right: string;
}

const slashed = (file: string): string => file.split(path.sep).join('/');

/** One version as Formex and as a page with classes. */
export const formexPairs = (corpus: string): TextPair[] =>
  globSync('eu/*/versions/*/*.fmx4/*.xml', { cwd: corpus }).sort().flatMap((file) => {
    const name = slashed(file).replace(/\.fmx4\/.*$/, '');
    const right = ['html', 'xml'].map((extension) => path.join(corpus, `${name}.${extension}`)).find((page) => existsSync(page) && /title-article-norm/.test(readFileSync(page, 'utf8')));
    return right ? [{ name, left: path.join(corpus, file), right }] : [];
  });

/** One edition as the Rada's TXT and XML. */
export const radaPairs = (corpus: string): TextPair[] =>
  globSync('ua/rada-api/*.txt', { cwd: corpus }).sort().flatMap((file) => {
    const right = path.join(corpus, file.replace(/\.txt$/, '.xml'));
    return existsSync(right) ? [{ name: slashed(file).replace(/\.txt$/, ''), left: path.join(corpus, file), right }] : [];
  });

/** One edition in Markdown by Turndown and by pandoc. */
export const markdownPairs = (corpus: string): TextPair[] =>
  globSync('ua/editions/*/*__pandoc.md', { cwd: corpus }).sort().map((file) => {
    const other = file.replace(/__pandoc\.md$/, '__orig.md');
    return { name: slashed(file).replace(/__pandoc\.md$/, ''), left: path.join(corpus, other), right: path.join(corpus, file) };
  });
