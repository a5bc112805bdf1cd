/**
 * Search records: an edition cut into the pieces a reader wants to land on, each with the address of its provision.
 *
 * One record an article and one a recital. Where a document has no articles (a resolution, an annex) its top-level
 * points and sections are the pieces. What stands outside them all (title, preamble, headings of chapters, closing) is
 * the record of the document itself, so every printed word of the law is in exactly one record. Notes of the publisher
 * are not law and not indexed.
 *
 * @example
 * recordsOf(edition, act, { shownOn: 'uk' })[1]
 * // { path: 'acts/ua/nt-1/2026-03-01.uk/', fragment: 'art_1', title: 'Стаття 1. Терміни', … }
 */
import type { Act } from '../model/act.ts';
import { fragment } from '../model/eid.ts';
import { marksOf } from '../model/marks.ts';
import { HEADING_KINDS, type Edition, type Provision } from '../model/edition.ts';
import { provisionsIn, textOf } from '../edition/text.ts';

/** In which page language this edition is the one shown on the act's own page. */
export type ShownOn = '' | 'uk' | 'en' | 'uk en';

export interface SearchRecord {
  /** The page of the edition below the root of its language: `acts/ua/nt-1/2026-03-01.uk/`. */
  path: string;
  /** The `id` of the provision on that page; '' for the act as a whole. */
  fragment: string;
  /** The heading of the provision, or the words it begins with. */
  title: string;
  actTitle: string;
  /** Every number the act is known by: `1710-VI 1710-17`. */
  numbers: string;
  /** The law's words; the heading only where there are no others. */
  text: string;
  date: string;
  lang: string;
  filters: {
    jurisdiction: string;
    kind: string;
    body: string[];
    component: string[];
    status: string;
    language: string;
    /** Of adoption; '' when the record does not say it. */
    year: string;
  };
  shownOn: ShownOn;
  /** What says that the text is not law, as in `model/marks.ts`: `training translation`. */
  marks: string;
}

/** A piece: the provision it is addressed by, its heading and its words. */
interface Piece {
  eid: string;
  title: string;
  text: string[];
}

const HEADINGS = new Set<string>(HEADING_KINDS);
const isHeading = (provision: Provision): boolean => HEADINGS.has(provision.kind);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Label and heading printed on two lines, as one: «Article 5» and «Principles» are parted by a full stop. */
const labelled = (heading: string): string => oneLine(heading.replace(/([^.:;,\s])\s*\n/, '$1. '));

const OPENING_WORDS = 12;
const opening = (text: string): string => {
  const words = text.split(/\s+/);
  return words.length <= OPENING_WORDS ? words.join(' ') : `${words.slice(0, OPENING_WORDS).join(' ')} …`;
};

/** Of one document, the act or an attachment: its pieces, its own first. Attachments inside are documents of their own. */
function piecesOfDocument(eid: string, title: string, body: readonly Provision[]): Piece[] {
  const articled = [...provisionsIn(body.filter(({ kind }) => kind !== 'attachment'))].some(({ kind }) => kind === 'article');
  const pieces: Piece[] = [{ eid, title, text: [] }];
  const walk = (provisions: readonly Provision[], owner: Piece): void => {
    for (const provision of provisions) {
      const { kind, children } = provision;
      if (kind === 'attachment') pieces.push(...piecesOfDocument(provision.eid, oneLine(provision.text), children));
      else if (kind === 'article') pieces.push({ eid: provision.eid, title: labelled(provision.text), text: [textOf(children, { notes: false })] });
      else if (kind === 'recital' || (!articled && kind === 'point')) pieces.push(pieceOfParagraph(provision));
      else if (kind === 'title-of-act') owner.text.push(textOf(children, { notes: false }));
      else if (isHeading(provision)) walk(children, articled ? withLine(owner, provision) : opened(pieces, provision));
      else owner.text.push(textOf([provision], { notes: false }));
    }
  };
  walk(body, pieces[0]!);
  return pieces;
}

const pieceOfParagraph = (provision: Provision): Piece => ({ eid: provision.eid, title: opening(provision.text), text: [textOf([provision], { notes: false })] });

/** The heading of a chapter belongs to the document's own record. */
function withLine(owner: Piece, heading: Provision): Piece {
  owner.text.push(heading.text);
  return owner;
}

/** A section of a document without articles is a piece. */
function opened(pieces: Piece[], heading: Provision): Piece {
  const piece: Piece = { eid: heading.eid, title: labelled(heading.text), text: [] };
  pieces.push(piece);
  return piece;
}

const titleIn = (act: Act, lang: string): string => (lang === 'en' && act.title.en !== undefined ? act.title.en : act.title.uk);

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A repealed article may have a heading and a dash, no more; Pagefind drops a record whose text has no words. */
const searchable = (text: string, title: string): string => (hasWords(text) ? text : `${title} ${text}`.trim());

function filtersOf(act: Act, edition: Edition): SearchRecord['filters'] {
  return {
    jurisdiction: act.id.split('/')[0]!,
    kind: act.kind,
    body: [...act.bodies],
    component: [...act.components],
    status: act.status,
    language: edition.meta.lang,
    year: act.adopted?.slice(0, 4) ?? '',
  };
}

/**
 * The records of an edition, in the order of the text; the act's own record first. `shownOn` says on which act pages
 * this edition is the text shown, so a result can lead there instead of to the dated page.
 */
export function recordsOf(edition: Edition, act: Act, { shownOn }: { shownOn: ShownOn }): SearchRecord[] {
  const { date, lang } = edition.meta;
  const actTitle = titleIn(act, lang);
  const { rada, celex } = act.identifiers;
  const common = {
    path: `acts/${act.id}/${date}.${lang}/`,
    actTitle,
    numbers: [...new Set([act.number, rada, celex])].filter((number) => number !== undefined).join(' '),
    date,
    lang,
    filters: filtersOf(act, edition),
    shownOn,
    marks: marksOf(act, edition.meta).join(' '),
  };
  const printedTitle = edition.body.find(({ kind }) => kind === 'title-of-act')?.text ?? actTitle;
  return piecesOfDocument('', oneLine(printedTitle), edition.body)
    .map(({ eid, title, text }) => ({ ...common, fragment: fragment(eid), title, text: searchable(text.filter((part) => part !== '').join('\n'), title) }))
    .filter(({ text }) => hasWords(text));
}
