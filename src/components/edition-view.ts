/**
 * What the page of an edition shows of its text: the law, its contents, its strip and what there is of it, counted.
 *
 * @example
 * (await editionView(file, acts, 'uk')).counts // '24 статті, 3 додатки'
 */
import { loadEdition, type ActEntry, type EditionFile } from '../../scripts/store/collection.ts';
import { articlesOf, provisionsIn } from '../lib/edition/text.ts';
import type { Provision } from '../lib/model/edition.ts';
import { words, type Speech } from '../i18n/catalogue.ts';
import { counted } from '../i18n/plural.ts';
import { citationLinks } from './citations.ts';
import { tableLinks } from './concordance/act-links.ts';
import { contentsHtml, contentsOf } from './contents.ts';
import { lawHtml, type FootOf } from './law-html.ts';
import { articleHistories } from './law/provision-history.ts';
import { withTerms } from './law/terms.ts';
import { cellsOf, stripHtml, type CellKind } from './strip.ts';

export interface EditionView {
  law: string;
  /** '' when the text has no headings. */
  contents: string;
  strip: string;
  /** What a cell of the strip is; undefined without a strip. */
  cells: CellKind | undefined;
  counts: string;
  notes: number;
}

/** Loads the edition of a file and writes it; its citations become links into `acts`, its terms links to their definitions. */
export async function editionView(file: EditionFile, acts: readonly ActEntry[], speech: Speech): Promise<EditionView> {
  const { body, meta } = await loadEdition(file);
  const say = words(speech);
  const links = withTerms(body, meta.lang, await citationLinks(file, acts, speech));
  const { kind, cells } = cellsOf(body);
  return {
    law: lawHtml(body, say, links, await feetOf(file, acts, speech)),
    contents: contentsHtml(contentsOf(body), say),
    strip: cells.length === 0 ? '' : stripHtml(cells),
    cells: cells.length === 0 ? undefined : kind,
    counts: countsOf(body, speech),
    notes: [...provisionsIn(body)].filter(({ kind }) => kind === 'note').length,
  };
}

/** At the foot of each article: its history, and where it stands in tables of concordance. */
async function feetOf(file: EditionFile, acts: readonly ActEntry[], speech: Speech): Promise<FootOf> {
  const entry = acts.find(({ act }) => act.id === file.act);
  if (!entry) return new Map();
  const [histories, tables] = await Promise.all([articleHistories(file, entry, acts, speech), tableLinks(file, entry, speech)]);
  return new Map([...new Set([...histories.keys(), ...tables.keys()])].map((eid) => [eid, `${histories.get(eid) ?? ''}${tables.get(eid) ?? ''}`]));
}

/** «24 статті, 2 додатки»: what there is, and only what there is. Points are counted where there are no articles. */
export function countsOf(body: readonly Provision[], speech: Speech): string {
  const { nouns } = words(speech);
  const kinds = [...provisionsIn(body)].map(({ kind }) => kind);
  const of = (kind: Provision['kind']): number => kinds.filter((other) => other === kind).length;
  const { kind, cells } = cellsOf(body);
  const counts = [
    [of('recital'), nouns.recitals], [articlesOf(body).length, nouns.articles], [kind === 'point' ? cells.length : 0, nouns.points],
    [of('attachment'), nouns.attachments], [of('table'), nouns.tables],
  ] as const;
  return counts.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun, speech)).join(', ');
}
