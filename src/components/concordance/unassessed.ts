/**
 * What nobody has assessed, for the eye: article by article, its provisions in a line. None is left out.
 *
 * @example
 * unassessedGroups(assessment, outlines, 'uk') // [{ article: 'ст. 6', heading: 'Строки', provisions: [{ eid: 'art_6__para_2', words: 'ч. 2' }] }]
 */
import { citationOfPath } from '../citation.ts';
import { words } from '../../i18n/catalogue.ts';
import type { Assessment } from '../../lib/concordance/assess.ts';
import { outlineTree, selfAndAbove, type Outlines } from '../../lib/concordance/outline-tree.ts';
import type { Lang } from '../../lib/model/edition.ts';
import type { Speech } from '../../lib/model/message.ts';

export interface UnassessedGroup {
  article: string;
  heading: string;
  lang: Lang | undefined;
  /** `words` is what the provision is within the article: '' for the article itself. */
  provisions: { eid: string; words: string }[];
}

/** The provisions, in the order given; headings as the edition has them that the table is listed from. */
export function unassessedGroups({ unassessed, concordance: { act, lang } }: Pick<Assessment, 'unassessed' | 'concordance'>, outlines: Outlines, speech: Speech): UnassessedGroup[] {
  const say = words(speech);
  const known = (outlines.get(act) ?? []).toSorted((a, b) => Number(b.meta.lang === lang) - Number(a.meta.lang === lang));
  const groups: UnassessedGroup[] = [];
  for (const { eid } of unassessed) {
    const outline = known.find((one) => outlineTree(one).byEid.has(eid));
    const node = outline && outlineTree(outline).byEid.get(eid);
    const path = node ? [...selfAndAbove(node)].map(({ row }) => row).reverse() : [];
    const at = path.findLastIndex(({ kind }) => kind === 'article' || kind === 'attachment');
    const article = citationOfPath(path.slice(0, at + 1), say) || eid;
    const whole = citationOfPath(path, say) || eid;
    const own = whole.startsWith(`${article}, `) ? whole.slice(article.length + 2) : whole === article ? '' : whole;
    const last = groups.at(-1);
    if (last?.article === article) last.provisions.push({ eid, words: own });
    else groups.push({ article, heading: path[at]?.heading ?? '', lang: outline?.meta.lang, provisions: [{ eid, words: own }] });
  }
  return groups;
}
