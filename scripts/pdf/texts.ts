/**
 * The texts a PDF is made of: an edition or one article of it, a comparison of two or what it says of one article. Markup and class
 * names are those of the site, so its style for paper serves here too.
 *
 * @example
 * const { sheet, body } = actDocument({ opened, entry, ref: 'ua/nt-1' }, { speech: 'uk', site, article: '5' });
 */
import { escaped } from '../../src/components/escape.ts';
import { datedPath } from '../../src/components/editions.ts';
import { viewOf } from '../../src/components/compare/view.ts';
import { pairPath } from '../../src/components/compare/pairs.ts';
import { lawHtml } from '../../src/components/law-html.ts';
import { absolute } from '../../src/components/share/address.ts';
import { titleOnSheet } from '../../src/components/share/sheet.ts';
import { spoken, words, type Catalogue, type Speech } from '../../src/i18n/catalogue.ts';
import { longDate, shortDate } from '../../src/i18n/dates.ts';
import { compareEditions } from '../../src/lib/compare/compare.ts';
import { articlesOf } from '../../src/lib/edition/text.ts';
import type { Act } from '../../src/lib/model/act.ts';
import { fragment } from '../../src/lib/model/eid.ts';
import type { Provision } from '../../src/lib/model/edition.ts';
import { marksOf, type Mark } from '../../src/lib/model/marks.ts';
import type { Site } from '../../src/site.config.ts';
import { usageError } from '../report/usage-error.ts';
import type { Opened } from '../store/opened.ts';
import type { PrintedDocument } from './document.ts';

/** A text to print: what was opened, and the record of its act when the collection has one. */
export interface Text {
  opened: Opened;
  act: Act | undefined;
  /** How a person names it: the REF, of a file its name without the folders. */
  ref: string;
}

export interface Wish {
  speech: Speech;
  site: Pick<Site, 'address'>;
  /** Number of the one article to print. */
  article?: string | undefined;
}

/** An edition, or one article of it. Throws a `UsageError` when it has no such article. */
export function actDocument(text: Text, { speech, site, article }: Wish): PrintedDocument {
  const say = words(speech);
  const { opened, act, ref } = text;
  const { meta } = opened;
  const body = article === undefined ? opened.body : [articleIn(opened.body, article)];
  const place = meta && act ? placeOf(site, datedPath(speech, meta)) : ref;
  return {
    speech,
    marks: marksIn(text),
    sheet: { title: shortOf(text, speech), number: numberOf(text, say), edition: onSheet(text, say), place: article === undefined ? place : `${place}#${fragment(body[0]!.eid)}` },
    body: `<article class="act">${headHtml(text, meta ? [say.act.asOf(longDate(meta.date, speech))] : [], speech)}<div class="law"${langOf(opened)}>${lawHtml(body, say)}</div></article>`,
  };
}

/** What changed from one text to the other. Throws a `UsageError` when one article is asked for and neither has it. */
export function comparisonDocument([from, to]: readonly [Text, Text], { speech, site, article }: Wish): PrintedDocument {
  const say = words(speech);
  const comparison = compareEditions(from.opened.body, to.opened.body);
  const changes = article === undefined ? comparison.changes : comparison.changes.filter((change) => [...change.from, ...change.to].some((unit) => unit.kind === 'article' && unit.number === article.toLowerCase()));
  if (article !== undefined && changes.length === 0) articleIn(to.opened.body, article);
  const view = viewOf({ ...comparison, changes }, say, { from: '', to: '' });
  const columns = [from, to].map((text) => `<p>${escaped(sideOf(text, say))}</p>`).join('');
  const [a, b] = [from.opened.meta, to.opened.meta];
  const onePage = to.act && a && b && a.act === b.act ? placeOf(site, pairPath(speech, { from: a, to: b })) : `${from.ref} .. ${to.ref}`;
  return {
    speech,
    marks: marksIn(to),
    sheet: { title: shortOf(to, speech), number: numberOf(to, say), edition: [say.compare.title, sideOf(from, say), onSheet(to, say)].join(' · '), place: onePage },
    body: `<article class="comparison">${headHtml(to, [say.compare.title, ...(article === undefined ? [view.counts] : []), ...(view.changed === 0 ? [say.compare.nothing] : [])], speech)}<div class="columns">${columns}</div><div class="changes"${langOf(to.opened)}>${view.changes}</div></article>`,
  };
}

function articleIn(body: readonly Provision[], number: string): Provision {
  const articles = articlesOf(body);
  const found = articles.find((article) => article.number === number.toLowerCase());
  if (found) return found;
  const known = articles.map((article) => article.number);
  throw usageError('no-such-article', { given: number, known: known.length > 12 ? `${known.slice(0, 6).join(', ')} … ${known.slice(-3).join(', ')}` : known.join(', ') || '—' });
}

/** The address on the site; its path alone when nobody said where the site stands. */
const placeOf = (site: Pick<Site, 'address'>, path: string): string => absolute(site, path) ?? path;

const titleOf = ({ act, opened, ref }: Text, speech: Speech): string =>
  act ? spoken(act.title, speech).text : (opened.facts.title ?? opened.body.find(({ kind }) => kind === 'title-of-act')?.text.replace(/\s+/g, ' ') ?? ref);

const shortOf = (text: Text, speech: Speech): string => (text.act ? titleOnSheet(text.act, speech) : titleOf(text, speech));

function numberOf({ act, opened }: Text, say: Catalogue): string | undefined {
  if (act) return act.number && say.numbered(act.number, act.id.slice(0, 2));
  return opened.facts.number && say.numbered(opened.facts.number, opened.facts.celex === undefined ? 'ua' : 'eu');
}

/** «редакція від 01.03.2026»; a file without a date is named by its name. */
const sideOf = ({ opened: { meta, facts }, ref }: Text, say: Catalogue): string => {
  const date = meta?.date ?? facts.date;
  return date === undefined ? ref : say.act.edition(shortDate(date));
};

const marksIn = ({ act, opened: { meta } }: Text): Mark[] => (meta ? marksOf(act ?? { status: 'unknown' }, meta) : []);

const onSheet = (text: Text, say: Catalogue): string => [sideOf(text, say), ...marksIn(text).map((mark) => say.marks[mark].short)].join(' · ');

const langOf = ({ lang }: Opened): string => (lang === undefined ? '' : ` lang="${lang}"`);

/** Title, what the text is, and where it came from with the hash of the file: paper keeps no link. */
function headHtml(text: Text, said: readonly string[], speech: Speech): string {
  const say = words(speech);
  const source = text.opened.meta?.source;
  const from = source && [source.publisher, source.url, source.retrieved && `${say.act.retrieved}: ${longDate(source.retrieved, speech)}`, source.sha256 && `sha256 ${source.sha256}`].filter(Boolean).join(', ');
  return `<header class="act-head"><h1>${escaped(titleOf(text, speech))}</h1>${said.map((line) => `<p class="state">${escaped(line)}</p>`).join('')}${from ? `<p class="print-only">${escaped(`${say.act.source}: ${from}`)}</p>` : ''}</header>`;
}
