/**
 * The table of an EU act as lines for forms and workbooks: every provision in scope in the order of the act, with the texts of both
 * sides where the collection has them.
 *
 * @example
 * const { facts, lines } = await linesOfTable(await openTable('eu/32016r0399'), 'uk');
 */
import { words } from '../../src/i18n/catalogue.ts';
import { outlineTree } from '../../src/lib/concordance/outline-tree.ts';
import type { AssessedRow, Assessment } from '../../src/lib/concordance/assess.ts';
import { provisionsIn, textOf } from '../../src/lib/edition/text.ts';
import type { Outline, OutlineRow } from '../../src/lib/edition/outline-rows.ts';
import { citedAs } from '../../src/lib/forms/correlation.ts';
import type { Answer, LinedTable, TableLine } from '../../src/lib/forms/table-lines.ts';
import type { Act } from '../../src/lib/model/act.ts';
import type { Basis } from '../../src/lib/model/concordance.ts';
import { HEADING_KINDS, type Lang } from '../../src/lib/model/edition.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import { sha256Of } from './cache.ts';
import { loadEdition, type ActEntry, type EditionFile } from './collection.ts';
import type { Table } from './concordance-table.ts';
import { actSlug } from '../../src/lib/model/act-slug.ts';

/** What the texts of the EU act are shown in. */
export interface LineRequest {
  speech: Speech;
  /** Both: the translation of the same edition first, the text that was judged behind it. */
  isBilingual?: boolean;
}

/** The lines. Nothing is left out: a provision without a row is a line without one. */
export async function linesOfTable(table: Table, { speech, isBilingual = false }: LineRequest): Promise<LinedTable> {
  const { assessment: { concordance, edition, rows, unassessed }, acts, file } = table;
  const entry = acts.find(({ act }) => act.id === concordance.act);
  const texts = textsIn(acts);
  const eu = await texts(concordance.act, edition.date, edition.lang);
  const translation = edition.lang === speech ? undefined : await texts(concordance.act, edition.date, speech);
  const textOfEu = (provision: string): string | undefined => {
    const [own, translated] = [eu?.(provision), translation?.(provision)];
    return isBilingual && own !== undefined && translated !== undefined ? `${translated}\n\n${own}` : (translated ?? own);
  };
  const lines: TableLine[] = [];
  for (const place of inOrder(table.assessment, table)) {
    const assessed = 'row' in place ? place : undefined;
    const provision = assessed?.provision ?? (place as OutlineRow).eid;
    const headed = translation?.(provision) === undefined ? edition.lang : speech;
    // A form is of one language: a heading of another has no place in it.
    const heading = headed === speech || isBilingual ? listedRow(table, concordance.act, provision, headed)?.heading : undefined;
    const text = textOfEu(provision);
    lines.push({
      provision: assessed?.row.provision ?? provision, cited: citedAs(provision, speech), ...(heading !== undefined && { heading }), ...(text !== undefined && { text }),
      answers: assessed ? await answersOf(assessed, table, texts, speech) : [],
      ...(assessed && { row: assessed.row }), state: assessed?.standing.state ?? 'not-assessed', shown: shownBy(assessed, provision, table),
    });
  }
  const title = entry?.act.title;
  return {
    facts: {
      act: concordance.act, title: { uk: title?.uk ?? concordance.act, en: title?.en ?? title?.uk ?? concordance.act },
      celex: entry?.act.identifiers.celex ?? actSlug(concordance.act).toUpperCase(),
      edition: edition.date, lang: edition.lang, record: sha256Of(file.text), review: concordance.review,
      editions: [...new Set(lines.flatMap(({ shown }) => shown.map(({ act, edition: date, lang }) => `${act}@${date}.${lang}`)))].sort(),
    },
    lines: rows.length + unassessed.length === 0 ? [] : lines,
  };
}

/** Rows and provisions without one, in the order of the act; rows that cannot be placed last. */
function inOrder({ rows, unassessed, concordance, edition }: Assessment, { outlines }: Table): (AssessedRow | OutlineRow)[] {
  const newest = outlines.get(concordance.act)?.find(({ meta }) => meta.lang === edition.lang);
  const byEid = newest && outlineTree(newest).byEid;
  const place = (line: AssessedRow | OutlineRow): number => byEid?.get('row' in line ? line.provision : line.eid)?.position ?? Infinity;
  return [...rows, ...unassessed].map((line, at) => ({ line, at })).sort((a, b) => (place(a.line) === place(b.line) ? a.at - b.at : place(a.line) - place(b.line))).map(({ line }) => line);
}

/** The outline a line shows of an act: the newest in the language of the table, of Ukrainian acts the newest Ukrainian one. */
export const shownOutline = ({ outlines }: Pick<Table, 'outlines'>, act: string, lang: Lang): Outline | undefined =>
  outlines.get(act)?.find(({ meta }) => meta.lang === lang) ?? outlines.get(act)?.[0];

const languageOf = (act: string, { assessment: { concordance } }: Table): Lang => (act === concordance.act ? concordance.lang : 'uk');

const listedRow = (table: Table, act: string, provision: string, lang: Lang): OutlineRow | undefined => {
  const outline = shownOutline(table, act, lang);
  return outline && outlineTree(outline).byEid.get(provision)?.row;
};

/** The texts a line shows, as a basis. Of a provision that moved it is the text that was judged: it is the same. */
function shownBy(assessed: AssessedRow | undefined, provision: string, table: Table): Basis[] {
  const { concordance: { act: eu } } = table.assessment;
  const named = [{ act: eu, provision: assessed?.row.provision ?? provision }, ...(assessed?.row.ua ?? []).flatMap(({ act, provisions }) => provisions.map((name) => ({ act, provision: name })))];
  return named.flatMap((name): Basis[] => {
    const moved = assessed?.standing.provisions.find(({ basis, state }) => state === 'moved' && basis.act === name.act && basis.provision === name.provision);
    if (moved) return [moved.basis];
    const outline = shownOutline(table, name.act, languageOf(name.act, table));
    const row = outline && outlineTree(outline).byEid.get(name.provision)?.row;
    return outline && row ? [{ ...name, edition: outline.meta.date, lang: outline.meta.lang, sha256: row.sha256 }] : [];
  });
}

async function answersOf({ row, standing }: AssessedRow, table: Table, texts: Texts, speech: Speech): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { act, provisions } of row.ua) {
    const entry = table.acts.find((candidate) => candidate.act.id === act);
    const actName = entry ? nameOfAct(entry.act, speech) : act;
    const outline = shownOutline(table, act, 'uk');
    const textIn = outline && await texts(act, outline.meta.date, outline.meta.lang);
    for (const provision of provisions) {
      const now = standing.provisions.find(({ basis, state }) => state === 'moved' && basis.act === act && basis.provision === provision)?.now ?? provision;
      const [unit, text] = [citedAs(now, speech), textIn?.(now)];
      answers.push({ act, provision, cited: `${unit}, ${actName}`, unit, actName, ...(text !== undefined && { text }) });
    }
  }
  return answers;
}

/** «Закон № 1710-VI «Про прикордонний контроль»». */
function nameOfAct({ kind, number, title }: Act, speech: Speech): string {
  const name = speech === 'en' && title.en !== undefined ? `“${title.en}”` : `«${title.uk}»`;
  return [words(speech).kinds[kind], ...(number === undefined ? [] : [`${speech === 'uk' ? '№' : 'No'} ${number}`]), name].join(' ');
}

type TextIn = (provision: string) => string | undefined;
type Texts = (act: string, date: string, lang: Lang) => Promise<TextIn | undefined>;

/** Texts of provisions by edition, each edition read once; undefined where the collection has only its outline. */
function textsIn(acts: readonly ActEntry[]): Texts {
  const known = new Map<string, Promise<TextIn | undefined>>();
  return (act, date, lang) => {
    const name = `${act}@${date}.${lang}`;
    const found = known.get(name) ?? textsOfEdition(acts.find((entry) => entry.act.id === act)?.editions.find((edition) => edition.date === date && edition.lang === lang && edition.nature !== 'draft'));
    known.set(name, found);
    return found;
  };
}

async function textsOfEdition(file: EditionFile | undefined): Promise<TextIn | undefined> {
  if (!file) return undefined;
  const byEid = new Map([...provisionsIn((await loadEdition(file)).body)].map((provision) => [provision.eid, provision]));
  return (eid) => {
    const found = byEid.get(eid);
    // The heading stands beside the citation already.
    const isHeaded = found !== undefined && (HEADING_KINDS as readonly string[]).includes(found.kind) && found.children.length > 0;
    return found && textOf(isHeaded ? found.children : [found], { notes: false });
  };
}
