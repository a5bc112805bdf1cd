/**
 * Bare articles that are of another act: the text does not say it here, but does for a neighbour.
 *
 * In the Communities' older acts "Article 85(3)" alone is often of the Treaty; lists name the act at their end only. Each rule gives the act
 * to try; whoever knows this act's articles decides.
 *
 * @example
 * // "Article 85(1) of the Treaty …; whereas Article 85(3)"
 * elsewhereOf('85', standing) // { otherwise: { said: 'named', kind: 'treaty', title: 'Treaty' } }
 */
import type { CitedAct, CitedUnit } from '../citation.ts';
import type { Followed, Standing } from './relative.ts';

type Elsewhere = Pick<Followed, 'otherwise' | 'row'>;

/** "Article 5", not "this Article", which ends a row. */
const isNumberedArticle = (unit: CitedUnit | undefined): boolean => unit?.kind === 'article' && !/^th(?:is|at)$/.test(unit.number);

/** "Article 85(1) of the Treaty …; whereas Article 85(3) …": the act whose article of that number was named last. */
function sameArticle(article: string, { before }: Standing): Elsewhere | undefined {
  const named = before.findLast(({ act, paths }) => act.said === 'named' && paths.some(([first]) => first?.kind === 'article' && first.number === article));
  return named && { otherwise: named.act };
}

/**
 * "the approach referred to in Article 143(1), … in Article 221, … in Article 259(3) of Regulation (EU) No 575/2013" (Directive 2013/36/EU,
 * art. 3): the act said at the end of the row.
 */
function endOfRow({ after = [] }: Standing): Elsewhere | undefined {
  const at = after.findIndex(({ act, paths }) => act.said !== 'this' || act.kind !== undefined || !isNumberedArticle(paths[0]?.[0]));
  const end = after[at];
  if (end?.act.said !== 'named' || !isNumberedArticle(end.paths[0]?.[0])) return undefined;
  return { otherwise: end.act, row: after.slice(0, at).flatMap(({ paths }) => paths) };
}

/**
 * An article beyond the last one of the act: of the act the same provision has named ("the area of application of the Treaty … as defined
 * in Article 227", Directive 77/388/EEC, art. 3), in the preamble else of the Treaty ("pursuant to Article 172", Regulation 1017/68).
 */
function actBeyond(article: string, { before, beside = [], inPreamble, lastArticle }: Standing): Elsewhere | undefined {
  if (lastArticle === undefined || Number.parseInt(article, 10) <= lastArticle) return undefined;
  const named = beside.findLast(({ act }) => act.said === 'named') ?? (inPreamble ? before.findLast(({ act }) => act.kind === 'treaty') : undefined);
  return named && { otherwise: named.act };
}

/** The act to try when this one has no such article: the text does not say it here, but does for a neighbour. */
export const elsewhereOf = (article: string, standing: Standing): Elsewhere | undefined =>
  sameArticle(article, standing) ?? endOfRow(standing) ?? actBeyond(article, standing);

/** "the rights recognised by the Charter, in particular the right to family life (Article 7), data protection (Article 8)". */
export function actOfTheList({ beside = [], inPreamble, bracketed, amended }: Standing): CitedAct | undefined {
  const act = inPreamble && bracketed && !amended ? beside.at(-1)?.act : undefined;
  return act?.said === 'named' ? act : undefined;
}
