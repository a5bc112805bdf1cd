/**
 * The collection as data: one index of all acts and one file an edition, for programs that would otherwise read the pages.
 *
 * @example
 * editionData(act, file, body).provisions[0] // { eid: 'art_1', kind: 'article', number: '1', text: 'Стаття 1. …', children: […] }
 */
import { articleJson } from '../../../scripts/report/outline-json.ts';
import type { ActEntry, EditionFile } from '../../../scripts/store/collection.ts';
import { articlesOf } from '../../lib/edition/text.ts';
import type { Act } from '../../lib/model/act.ts';
import type { Provision } from '../../lib/model/edition.ts';
import { fragment } from '../../lib/model/eid.ts';
import { marksOf } from '../../lib/model/marks.ts';
import { datedPath, type Dated } from '../editions.ts';
import type { EditionData, IndexData, ProvisionData } from './data-schema.ts';

/** From the root of the site. */
export const editionDataPath = ({ act, date, lang }: Dated): string => `/data/acts/${act}/${date}.${lang}.json`;

/** The index of the collection. */
export const indexData = (entries: readonly ActEntry[]): IndexData => ({
  acts: entries.map(({ act, editions }) => ({
    ...act,
    marks: marksOf(act),
    editions: editions.map((edition) => ({
      date: edition.date, lang: edition.lang, nature: edition.nature, source: edition.source, translation: edition.translation,
      marks: marksOf(act, edition), sha256: edition.sha256, data: editionDataPath(edition), page: datedPath('uk', edition),
    })),
  })),
});

/** One edition with its text. Articles carry their hashes: what a table of concordance rests on. */
export const editionData = (act: Act, edition: EditionFile, body: readonly Provision[]): EditionData => ({
  act: act.id, title: act.title, number: act.number, status: act.status,
  date: edition.date, lang: edition.lang, nature: edition.nature, marks: marksOf(act, edition), source: edition.source, translation: edition.translation, sha256: edition.sha256,
  articles: articlesOf(body).map(articleJson),
  provisions: body.map(provisionData),
});

function provisionData({ eid, kind, number, text, rows, children }: Provision): ProvisionData {
  const anchor = fragment(eid);
  return {
    eid,
    ...(anchor !== eid && { anchor }),
    kind,
    ...(number !== undefined && { number }),
    text,
    ...(rows && { rows }),
    ...(children.length > 0 && { children: children.map(provisionData) }),
  };
}
