/**
 * One consolidation in two formats: the acts that changed each article by the marks of the page and by the instructions of
 * Formex must be the same. Corrigenda are left out, because a page does not give their numbers.
 *
 * @example
 * articlesAgree(pageHistory, formexHistory) // { same: 71, different: ['art_17: none | 32024R1183'] }
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CitedUnit } from '../../../src/lib/cite/citation.ts';
import type { Operation } from '../../../src/lib/history/amendment.ts';
import { historyOf, type History } from '../../../src/lib/history/history.ts';
import { take } from '../pipeline.ts';

export interface Agreement {
  same: number;
  different: string[];
}

/** eId of an article of the act → CELEX numbers of the acts that changed it or something in it. */
function changersOf({ amendments }: History): Map<string, Set<string>> {
  const articles = new Map<string, Set<string>>();
  for (const operation of amendments.flatMap(({ operations }) => operations)) {
    const acts = operation.by.flatMap(({ celex }) => (celex === undefined || celex.includes('R(') ? [] : [celex]));
    for (const article of articlesOf(operation)) {
      if (acts.length > 0) articles.set(article, new Set([...(articles.get(article) ?? []), ...acts]));
    }
  }
  return articles;
}

/** The articles of the targets, and those a page leaves out. */
function articlesOf({ targets, units }: Operation): string[] {
  const there = targets.flatMap((eid) => /^art_[^_]+/.exec(eid)?.[0] ?? []);
  const gone = targets.length > 0 ? [] : units.flatMap(([unit]) => (unit?.kind === 'article' ? numbersOf(unit) : []));
  return [...there, ...gone.map((number) => `art_${number}`)];
}

/** 17 to 19 → 17, 18, 19. */
const numbersOf = ({ number, to = number }: CitedUnit): number[] => Array.from({ length: Number(to) - Number(number) + 1 }, (_, k) => Number(number) + k);

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
