/**
 * A row of a table as a page shows it: every provision named, linked and, where the collection has it, in its own words; what became of
 * the judged texts; when it is due. Both directions and the list of measures are made of this.
 *
 * @example
 * (await shownRow(assessed, table, frame)).ua[0].provisions[0].cited // 'ст. 7, ч. 1'
 */
import type { ActEntry } from '../../../scripts/store/collection.ts';
import { citedProvision } from '../../../scripts/report/concordance-cited.ts';
import { changesOf, type ChangeJson } from '../../../scripts/report/concordance-json.ts';
import type { Table } from '../../../scripts/store/concordance-table.ts';
import { datedOutlines } from '../../../scripts/store/outlines.ts';
import { spoken } from '../../i18n/catalogue.ts';
import { pathOf } from '../../i18n/paths.ts';
import { countedAs, type AssessedRow } from '../../lib/concordance/assess.ts';
import { outlineTree, selfAndAbove } from '../../lib/concordance/outline-tree.ts';
import type { Lang } from '../../lib/model/edition.ts';
import { fragment } from '../../lib/model/eid.ts';
import type { Speech } from '../../lib/model/message.ts';
import { editionPath, shownEdition } from '../editions.ts';
import { lagOf } from '../law/lag.ts';
import { provisionText } from './provision-texts.ts';
import type { CountKey } from './tally.ts';
import { actSlug } from '../../lib/model/act-slug.ts';

export interface ShownProvision {
  eid: string;
  cited: string;
  /** Of the article it stands in. */
  heading: string;
  lang: Lang;
  href?: string;
  lines?: string[];
  isCut: boolean;
  /** The edition the words are of. */
  date?: string;
  /** True when it was judged by a translation that is older than the original. */
  lags: boolean;
}

export interface ShownAnswer {
  act: string;
  name: string;
  nameLang: Speech;
  provisions: ShownProvision[];
}

export interface ShownRow {
  assessed: AssessedRow;
  /** Of the EU act. */
  act: string;
  /** Its address in the table. */
  id: string;
  counted: CountKey;
  due: Due;
  eu: ShownProvision;
  ua: ShownAnswer[];
  /** What became of the judged provisions. */
  changes: (ChangeJson & { cited: string; movedTo?: string })[];
}

export type Due = 'overdue' | 'dated' | 'accession' | 'none';

export interface RowFrame {
  speech: Speech;
  /** The day from which dates are counted: `asOf`. */
  asOf: string;
}

/** How a term stands to a day. A measure without a term has none. */
export const dueOf = (due: string | undefined, asOf: string): Due => (due === undefined ? 'none' : due === 'accession' ? 'accession' : due < asOf ? 'overdue' : 'dated');

/** The page of a table, and a row in it. */
export const tablePath = (speech: Speech, act: string, provision?: string): string =>
  `${pathOf(speech, 'harmonisation', actSlug(act))}${provision === undefined ? '' : `#${fragment(provision)}`}`;

/** Where the table of an act is turned round. */
export const reversePath = (speech: Speech, act: string): string => pathOf(speech, 'harmonisation', actSlug(act), 'reverse');

/** A Ukrainian provision in a table turned round. */
export const reverseId = (act: string, provision: string): string => `${act.replace('/', '-')}--${fragment(provision)}`;

/** The short title of an act, else the title, else its id. */
export function nameOfAct(entry: ActEntry | undefined, id: string, speech: Speech): { text: string; lang: Speech } {
  return entry ? spoken(entry.act.shortTitle ?? entry.act.title, speech) : { text: id, lang: speech };
}

/** The row of a table as the pages in a language show it. */
export async function shownRow(assessed: AssessedRow, table: Table, { speech, asOf }: RowFrame): Promise<ShownRow> {
  const { row, standing, provision } = assessed;
  const { concordance } = table.assessment;
  const judged = (act: string, eid: string) => standing.provisions.find(({ basis }) => basis.act === act && basis.provision === eid);
  const shown = (act: string, eid: string, lang: Lang): Promise<ShownProvision> => {
    const state = judged(act, eid);
    return shownProvision(act, state?.state === 'moved' && state.now ? state.now : eid, state?.basis.lang ?? lang, table, speech);
  };
  const ua = row.ua.map(async ({ act, provisions }): Promise<ShownAnswer> => {
    const { text, lang } = nameOfAct(table.acts.find((entry) => entry.act.id === act), act, speech);
    return { act, name: text, nameLang: lang, provisions: await Promise.all(provisions.map((eid) => shown(act, eid, 'uk'))) };
  });
  const cited = (act: string, eid: string): string => citedProvision(act, eid, table.outlines, speech);
  return {
    assessed, act: concordance.act, id: fragment(row.provision), counted: countedAs(assessed), due: dueOf(row.due, asOf),
    eu: { ...(await shown(concordance.act, row.provision, concordance.lang)), cited: cited(concordance.act, provision) },
    ua: await Promise.all(ua),
    changes: changesOf(assessed, table, speech).map((change) => ({ ...change, cited: cited(change.act, change.provision), ...(change.now !== undefined && { movedTo: cited(change.act, change.now) }) })),
  };
}

/** A provision of an act as a table shows it. */
export async function shownProvision(act: string, eid: string, lang: Lang, { acts, outlines }: Pick<Table, 'acts' | 'outlines'>, speech: Speech): Promise<ShownProvision> {
  const entry = acts.find((one) => one.act.id === act);
  const text = await provisionText(entry, lang, eid);
  const known = entry ? datedOutlines(entry) : [];
  const page = entry && text?.lines ? `${editionPath(speech, text.file, shownEdition(entry.editions, speech))}#${fragment(eid)}` : entry && pathOf(speech, 'acts', act);
  return {
    eid, lang, cited: citedProvision(act, eid, outlines, speech), heading: headingOf(act, eid, lang, outlines),
    ...(page && { href: page }), ...(text?.lines && { lines: text.lines, date: text.file.date }), isCut: text?.isCut ?? false,
    lags: lagOf(known, known.find((one) => one.lang === lang)) !== undefined,
  };
}

/** The heading of the article a provision is or stands in, by the newest outline in its language. */
function headingOf(act: string, eid: string, lang: Lang, outlines: Table['outlines']): string {
  const newest = outlines.get(act)?.find(({ meta }) => meta.lang === lang);
  const node = newest && outlineTree(newest).byEid.get(eid);
  const article = node && [...selfAndAbove(node)].find(({ row }) => row.kind === 'article' || row.kind === 'attachment');
  return article?.row.heading ?? '';
}
