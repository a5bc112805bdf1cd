/**
 * One consolidation in two formats: the acts that changed each article by the marks of the page and by the instructions of
 * Formex must be the same. Corrigenda are left out, because a page does not give their numbers.
 *
 * @example
 * articlesAgree(pageHistory, formexHistory) // { same: 71, different: ['art_17: none | 32024R1183'] }
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { historyOf, type History } from '../../../src/lib/history/history.ts';
import { take } from '../pipeline.ts';

export interface Agreement {
  same: number;
  different: string[];
}

/** eId of an article of the act → CELEX numbers of the acts that changed it or something in it. */
function changersOf({ byProvision }: History): Map<string, Set<string>> {
  const articles = new Map<string, Set<string>>();
  for (const [eid, amendments] of byProvision) {
    const article = /^art_[^_]+/.exec(eid)?.[0];
    if (article === undefined) continue;
    const known = articles.get(article) ?? new Set<string>();
    for (const { operations } of amendments) {
      for (const { targets, by } of operations) if (targets.includes(eid)) for (const { celex } of by) if (celex !== undefined && !celex.includes('R(')) known.add(celex);
    }
    if (known.size > 0) articles.set(article, known);
  }
  return articles;
}

const listed = (celexes: ReadonlySet<string> | undefined): string => (celexes ? [...celexes].sort().join(', ') : 'none');

/** Article by article, over those that either format says were changed. */
export function articlesAgree(page: History, formex: History): Agreement {
  const [one, other] = [changersOf(page), changersOf(formex)];
  const articles = [...new Set([...one.keys(), ...other.keys()])].sort();
  const pairs = articles.map((article) => ({ article, page: listed(one.get(article)), formex: listed(other.get(article)) }));
  const different = pairs.filter((pair) => pair.page !== pair.formex).map((pair) => `${pair.article}: ${pair.page} | ${pair.formex}`);
  return { same: pairs.length - different.length, different };
}

export interface TwoFormats extends Agreement {
  version: string;
}

/** Every English version of the corpus that is there both as a page and as Formex. */
export async function twoFormats(corpus: string): Promise<TwoFormats[]> {
  const found: TwoFormats[] = [];
  for (const folder of globSync('eu/*/versions/*/en.fmx4', { cwd: corpus }).map((name) => path.join(corpus, name)).sort()) {
    const page = ['en.html', 'en.xml'].map((name) => path.join(folder, '..', name)).find((file) => existsSync(file));
    const [part] = globSync('*.xml', { cwd: folder }).sort();
    if (page === undefined || part === undefined) continue;
    const [ofPage, ofFormex] = [await take(readFileSync(page)), await take(readFileSync(path.join(folder, part)))];
    if (ofPage.refused !== undefined || ofFormex.refused !== undefined) continue;
    const version = path.relative(corpus, path.dirname(folder)).split(path.sep).join('/');
    found.push({ version, ...articlesAgree(historyOf(ofPage.body), historyOf(ofFormex.body)) });
  }
  return found;
}
