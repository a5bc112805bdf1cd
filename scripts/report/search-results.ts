/**
 * What `zvirka search` prints: provisions with act, edition, the words round the match and the file of the page; or one JSON value.
 *
 * @example
 * searchLines(results, 'dist', 'uk')
 * // Стаття 7. Пункти пропуску
 * //   Про прикордонний контроль · 1710-VI · редакція від 15 серпня 2021, українська
 * //   … у пунктах пропуску через державний кордон …
 * //   dist/acts/ua/1710-17/index.html#art_7
 */
import { words } from '../../src/i18n/catalogue.ts';
import { longDate } from '../../src/i18n/dates.ts';
import type { Mark } from '../../src/lib/model/marks.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import type { Counts } from '../../src/lib/search/facets.ts';
import type { Found } from '../../src/lib/search/find.ts';
import { resultPage } from '../../src/lib/search/result-page.ts';

export interface Result {
  /** As the index holds it: `/acts/ua/nt-1/2026-03-01.uk/#art_1`. */
  url: string;
  meta: Record<string, string>;
  excerpt: string;
}

const plain = (excerpt: string): string => excerpt.replace(/&lt;/g, '<').replace(/&gt;/g, '>').trim();

function pageOf({ url, meta }: Result, speech: Speech): string {
  const { file, fragment } = resultPage(url, meta['shownOn'] ?? '', speech);
  return fragment === '' ? file : `${file}#${fragment}`;
}

/** For a person: four lines a provision, an empty line between. `folder` stands before the addresses. */
export function searchLines(results: readonly Result[], folder: string, speech: Speech): string {
  return results.map((result) => linesOf(result, folder, speech).join('\n')).join('\n\n');
}

function linesOf(result: Result, folder: string, speech: Speech): string[] {
  const say = words(speech);
  const { title = '', act = '', numbers = '', date = '', lang = '', marks = '' } = result.meta;
  const edition = `${say.act.edition(longDate(date, speech))}, ${(say.langs as Record<string, string>)[lang] ?? lang}`;
  const standing = marks.split(' ').filter(Boolean).map((mark) => say.marks[mark as Mark].short);
  const source = [...standing, act, numbers.split(' ')[0], edition].filter(Boolean).join(' · ');
  return [title, `  ${source}`, `  ${plain(result.excerpt)}`, `  ${folder}/${pageOf(result, speech)}`];
}

export interface Searched {
  query: string;
  answer: Found<unknown>;
  /** The first of the hits. */
  results: readonly Result[];
  /** What each value of each filter would show. */
  counts: Counts;
}

/** For a program. `page` is below the root of the site. */
export function searchJson({ query, answer, results, counts }: Searched, speech: Speech): object {
  return {
    query,
    total: answer.hits.length,
    exact: answer.exact,
    unmatched: answer.unmatched,
    results: results.map((result) => {
      const [edition = '', eid = ''] = result.url.replace(/^\//, '').split('#');
      const { title = '', act = '', numbers = '', date = '', lang = '', marks = '' } = result.meta;
      return {
        act: edition.split('/').slice(1, 3).join('/'), date, lang, eid, title, actTitle: act, numbers: numbers.split(' ').filter(Boolean),
        marks: marks.split(' ').filter(Boolean), excerpt: plain(result.excerpt), page: pageOf(result, speech),
      };
    }),
    counts,
  };
}
