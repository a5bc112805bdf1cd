/**
 * The history of each article as a folded list at its foot: what the notes of the publisher say was done, by which act and when, and
 * the comparisons of stored editions in which the article changed. An article renumbered on the way is followed by what it was before.
 *
 * @example
 * (await articleHistories(file, entry, acts, 'uk')).get('art_11') // '<details class="history" lang="uk"><summary>Історія змін</summary>…'
 */
import { actIndexOf } from '../../../scripts/store/cited.ts';
import { loadEdition, type ActEntry, type EditionFile } from '../../../scripts/store/collection.ts';
import { ACT_WORDS } from '../../i18n/act-words.ts';
import { words } from '../../i18n/catalogue.ts';
import { shortDate } from '../../i18n/dates.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { ActIndex } from '../../lib/cite/acts.ts';
import { articlesOf, provisionsIn } from '../../lib/edition/text.ts';
import type { Action, AmendingAct, Operation } from '../../lib/history/amendment.ts';
import { historyOf } from '../../lib/history/history.ts';
import type { Provision } from '../../lib/model/edition.ts';
import type { Speech } from '../../lib/model/message.ts';
import { citationOf } from '../citation.ts';
import { changeId } from '../compare/change-html.ts';
import { comparisonOf } from '../compare/comparisons.ts';
import { comparedPairs, pairPath, type Pair } from '../compare/pairs.ts';
import { escaped } from '../escape.ts';

/** Notes that tell nothing of what became of the text. */
const UNTOLD: ReadonlySet<Action> = new Set<Action>(['see', 'published', 'not-executed']);

/** Where an article changed: a link to the comparison. */
interface Step {
  pair: Pair<EditionFile>;
  id: string;
}

/** The folded histories by the eId of the article; articles without one are not there. */
export async function articleHistories(file: EditionFile, { editions }: ActEntry, acts: readonly ActEntry[], speech: Speech): Promise<Map<string, string>> {
  const { body } = await loadEdition(file);
  const articles = articlesOf(body);
  const operations = operationsIn(articles, body);
  const steps = await stepsOf(articles, file, editions);
  const index = actIndexOf(acts);
  const told = new Map<string, string>();
  for (const article of articles) {
    const rows = rowsOf(article, operations.get(article.eid) ?? [], index, speech);
    const compared = steps.get(article.eid) ?? [];
    if (rows.length + compared.length > 0) told.set(article.eid, historyHtml(rows, compared, file.lang, speech));
  }
  return told;
}

interface Told {
  operation: Operation;
  /** The provisions of the article that it concerns. */
  targets: Provision[];
}

/** The operations on each article, in the order of the notes. */
function operationsIn(articles: readonly Provision[], body: readonly Provision[]): Map<string, Told[]> {
  const owners = new Map(articles.flatMap((article) => [...provisionsIn([article])].map((provision) => [provision.eid, { article, provision }] as const)));
  const found = new Map<string, Told[]>();
  for (const operation of historyOf(body).amendments.flatMap(({ operations }) => operations)) {
    if (UNTOLD.has(operation.action)) continue;
    const targets = Map.groupBy(operation.targets.flatMap((eid) => owners.get(eid) ?? []), ({ article }) => article.eid);
    for (const [eid, concerned] of targets) found.set(eid, [...(found.get(eid) ?? []), { operation, targets: concerned.map(({ provision }) => provision) }]);
  }
  return found;
}

/** One line of the list a note's operation; lines that say the same are one. */
function rowsOf(article: Provision, told: readonly Told[], index: ActIndex, speech: Speech): string[] {
  const { history } = ACT_WORDS[speech];
  const rows = told.map(({ operation: { action, by, heading }, targets }) => {
    const units = [...new Set(targets.map((target) => unitOf(target, article, speech)))].join('; ');
    const acts = by.length === 0 ? history.unnamed : by.map((act) => actHtml(act, index, speech)).join(', ');
    return `<li>${escaped([units, heading && history.heading].filter(Boolean).join(', '))}: ${history.actions[action]} — ${acts}</li>`;
  });
  return [...new Set(rows)];
}

/** «ч. 2, п. 1» within the article; the article itself goes by its number. */
function unitOf(target: Provision, article: Provision, speech: Speech): string {
  const chain: Provision[] = [];
  for (let here: Provision | undefined = article; here && here !== target;) {
    here = here.children.find(({ eid }) => target.eid === eid || target.eid.startsWith(`${eid}__`));
    if (here) chain.push(here);
  }
  return (chain.length === 0 ? [article] : chain).reduce((above, unit) => citationOf(unit, above, '', words(speech)), '');
}

function actHtml({ kind, number, date, rada, celex }: AmendingAct, index: ActIndex, speech: Speech): string {
  const { history } = ACT_WORDS[speech];
  const name = [kind && kind[0]!.toUpperCase() + kind.slice(1), number && `№ ${number}`, date && history.dated(shortDate(date))].filter(Boolean).join(' ') || history.unnamed;
  const id = (rada && index.byIdentifier(`rada:${rada}`)) ?? (celex && index.byIdentifier(`celex:${celex}`)) ?? (number && date ? index.find({ said: 'named', number, date }) : undefined);
  return id ? `<a href="${escaped(pathOf(speech, 'acts', id))}">${escaped(name)}</a>` : escaped(name);
}

/** Every comparison of neighbours in which an article changed, the newest first. */
async function stepsOf(articles: readonly Provision[], file: EditionFile, editions: readonly EditionFile[]): Promise<Map<string, Step[]>> {
  const same = editions.filter(({ lang }) => lang === file.lang);
  const pairs = comparedPairs(same).slice(0, Math.max(0, same.length - 1));
  const at = pairs.findIndex(({ from }) => from.date === file.date);
  const [before, after] = at === -1 ? [pairs, []] : [pairs.slice(0, at), pairs.slice(at)];
  const older = await walked(articles, before.toReversed(), 'to');
  const newer = await walked(articles, after, 'from');
  return new Map(articles.map(({ eid }) => [eid, [...(newer.get(eid) ?? []).toReversed(), ...(older.get(eid) ?? [])]]));
}

/** Follows each article from edition to edition; `side` is where it stands in the first comparison. */
async function walked(articles: readonly Provision[], pairs: readonly Pair<EditionFile>[], side: 'from' | 'to'): Promise<Map<string, Step[]>> {
  const steps = new Map<string, Step[]>();
  let now = new Map(articles.map(({ eid }) => [eid, eid]));
  for (const pair of pairs) {
    const { changes } = await comparisonOf(pair);
    const changeOf = new Map(changes.flatMap((change) => change[side].map((unit) => [unit.eid, change] as const)));
    const next = new Map<string, string>();
    for (const [article, eid] of now) {
      const change = changeOf.get(eid);
      if (!change) continue;
      if (change.kind !== 'same') steps.set(article, [...(steps.get(article) ?? []), { pair, id: changeId(change) }]);
      const other = change[side === 'to' ? 'from' : 'to'][0]?.eid;
      if (other !== undefined) next.set(article, other);
    }
    now = next;
  }
  return steps;
}

function historyHtml(rows: readonly string[], steps: readonly Step[], lang: string, speech: Speech): string {
  const { history } = ACT_WORDS[speech];
  const links = steps.map(({ pair, id }) => `<a href="${escaped(pairPath(speech, pair))}#${id}">${history.between(shortDate(pair.from.date), shortDate(pair.to.date))}</a>`).join(', ');
  const list = rows.length === 0 ? '' : `<ul>${rows.join('')}</ul>`;
  return `<details class="history"${lang === speech ? '' : ` lang="${speech}"`}><summary>${history.title}</summary>${list}${links && `<p>${history.compared} ${links}</p>`}</details>`;
}
