/**
 * Every edition and every comparison as one file to take away, once each: in Ukrainian, an English text in English. The style is the
 * site's own without its fonts; a system's own fonts stand in.
 */
import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import type { ActEntry, EditionFile } from '../../../scripts/store/collection.ts';
import { comparedPairs, pairPath, type Pair } from '../../components/compare/pairs.ts';
import { datedPath } from '../../components/editions.ts';
import { comparisonBody, editionBody } from '../../components/packs/bodies.ts';
import { comparisonFile, editionFile } from '../../components/packs/files.ts';
import { singleFile } from '../../components/packs/single-file.ts';
import { actEntries } from '../../components/collected/acts.ts';
import { absolute } from '../../components/share/address.ts';
import { editionOnSheet, editionsOnSheet, titleOnSheet, type Sheet } from '../../components/share/sheet.ts';
import { site } from '../../components/share/site.ts';
import { spoken, words, type Speech } from '../../i18n/catalogue.ts';
import { shortDate } from '../../i18n/dates.ts';
import { marksOf } from '../../lib/model/marks.ts';
import act from '../../styles/act.css?raw';
import bar from '../../styles/bar.css?raw';
import base from '../../styles/base.css?raw';
import compare from '../../styles/compare.css?raw';
import law from '../../styles/law.css?raw';
import marks from '../../styles/marks.css?raw';
import paper from '../../styles/paper.css?raw';
import strip from '../../styles/strip.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { actRoutes } from '../_routes.ts';

/** Words that were a link to a page of the site look like words. */
const PLAIN = 'a:not([href]) { color: inherit; text-decoration: none; }\n';
const STYLE = [tokens, base, bar, marks, act, law, strip, compare, PLAIN, paper].join('');
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

interface Taken {
  entry: ActEntry;
  /** The edition, or the newer one of a comparison. */
  edition: EditionFile;
  pair?: Pair<EditionFile>;
}

const nameOf = (address: string): string => address.replace(/^\/files\/|\.html$/g, '');

export async function getStaticPaths(): Promise<{ params: { name: string }; props: Taken }[]> {
  return (await actRoutes()).filter(({ props }) => props.speech === 'uk').flatMap(({ props: { entry } }) => [
    ...entry.editions.map((edition) => ({ params: { name: nameOf(editionFile(edition)) }, props: { entry, edition } })),
    ...comparedPairs(entry.editions).map((pair) => ({ params: { name: nameOf(comparisonFile(pair)) }, props: { entry, edition: pair.to, pair } })),
  ]);
}

export const GET: APIRoute = async ({ props }) => {
  const { entry, edition, pair } = props as Taken;
  const speech = edition.lang === 'en' ? 'en' : 'uk';
  const body = pair ? await comparisonBody(entry, pair, speech) : await editionBody(entry, edition, await actEntries(), speech);
  const dates = pair ? `${shortDate(pair.from.date)} – ${shortDate(pair.to.date)}` : shortDate(edition.date);
  const title = `${pair ? `${words(speech).compare.title}: ` : ''}${spoken(entry.act.title, speech).text}, ${dates}`;
  const html = singleFile({ speech, title, marks: marksOf(entry.act, edition), sheet: await sheetFor(props as Taken, speech), body, style: STYLE, styleHash: STYLE_HASH });
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};

/** The head and the foot of a sheet as on the page of the site, whose address stands there. */
async function sheetFor({ entry: { act }, edition, pair }: Taken, speech: Speech): Promise<Sheet> {
  const say = words(speech);
  const page = pair ? pairPath(speech, pair) : datedPath(speech, edition);
  return {
    title: titleOnSheet(act, speech), number: act.number && say.numbered(act.number, act.id.slice(0, 2)),
    edition: pair ? editionsOnSheet(act, pair, say) : editionOnSheet(act, edition, say), place: absolute(await site(), page) ?? page,
  };
}
