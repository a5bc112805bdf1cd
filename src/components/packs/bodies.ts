/**
 * What stands in a single file: an edition with its card, contents and text, or a comparison with its strip and changes. The same
 * parts and class names as on the pages of the site, so the same style sheets serve.
 *
 * @example
 * (await editionBody(entry, edition, acts, 'uk')).includes('<div class="law"') // true
 */
import type { ActEntry, EditionFile } from '../../../scripts/store/collection.ts';
import { spoken, words, type Speech } from '../../i18n/catalogue.ts';
import { longDate, shortDate } from '../../i18n/dates.ts';
import { cardRows, sourceRows, type Row } from '../card.ts';
import { comparisonOf } from '../compare/comparisons.ts';
import type { Pair } from '../compare/pairs.ts';
import { viewOf } from '../compare/view.ts';
import { editionView } from '../edition-view.ts';
import { escaped } from '../escape.ts';

const numbered = ({ act }: ActEntry, speech: Speech): string => (act.number === undefined ? '' : words(speech).numbered(act.number, act.id.slice(0, 2)));
const sentences = (parts: readonly string[]): string => parts.filter((part) => part !== '').map(escaped).join('. ');

/** Card of the act, source of the text, contents, the law; `acts` are those its citations may name. */
export async function editionBody(entry: ActEntry, edition: EditionFile, acts: readonly ActEntry[], speech: Speech): Promise<string> {
  const say = words(speech);
  const title = spoken(entry.act.title, speech);
  const view = await editionView(edition, acts, speech);
  const { publisher, url } = edition.source;
  const printed = [[title.text, numbered(entry, speech), say.act.edition(longDate(edition.date, speech))].filter(Boolean).join(', '), `${say.act.source}: ${[publisher, url].filter(Boolean).join(', ')}`];
  const notes = view.notes > 0 ? `<p class="tools"><label><input type="checkbox" id="show-notes" checked> ${escaped(say.act.showNotes)} <span class="quiet">(${view.notes})</span></label></p>` : '';
  // A box that scrolls is reached by keyboard: no script opens its fold for assistive technology here.
  const contents = view.contents === '' ? '' : `<nav class="contents" tabindex="0" aria-label="${escaped(say.act.contents)}"><h2 class="wide">${escaped(say.act.contents)}</h2>${folded(say.act.contents, view.contents)}</nav>`;
  return `<article class="act">
<header class="act-head"><p class="eyebrow">${escaped([say.kinds[entry.act.kind], numbered(entry, speech), say.act.edition(shortDate(edition.date))].filter(Boolean).join(' · '))}</p>
<h1 lang="${title.lang}">${escaped(title.text)}</h1><p class="state">${escaped(say.act.asOf(longDate(edition.date, speech)))}</p><p class="strip-caption">${escaped(view.counts)}</p></header>
${contents}
<aside class="side" aria-label="${escaped(say.act.card)}"><h2 class="wide">${escaped(say.act.card)}</h2>${folded(say.act.card, `${rowsHtml(cardRows(entry.act, speech))}<h2>${escaped(say.act.source)}</h2>${rowsHtml(sourceRows(edition, speech))}`)}</aside>
<div class="text"><p class="print-only">${sentences(printed)}</p>
${notes}<div class="law" lang="${edition.lang}">${view.law}</div></div>
</article>`;
}

/** What changed between two editions, in counts, in a strip, line by line. */
export async function comparisonBody(entry: ActEntry, pair: Pair<EditionFile>, speech: Speech): Promise<string> {
  const say = words(speech);
  const title = spoken(entry.act.title, speech);
  const view = viewOf(await comparisonOf(pair), say, { from: '/', to: '/' });
  const dates = say.compare.between(longDate(pair.from.date, speech), longDate(pair.to.date, speech));
  const only = view.changed > 0 ? `<p class="tools"><label><input type="checkbox" id="only-changes"> ${escaped(say.compare.onlyChanges)}</label></p>` : '';
  const column = (date: string): string => `<p>${escaped(say.act.edition(shortDate(date)))}</p>`;
  return `<article class="comparison">
<header class="act-head"><p class="eyebrow">${escaped([say.compare.title, numbered(entry, speech)].filter(Boolean).join(' · '))}</p><h1 lang="${title.lang}">${escaped(title.text)}</h1><p class="state">${escaped(dates)}</p>
<p class="strip-caption">${escaped(view.changed === 0 ? say.compare.nothing : view.counts)}</p>${view.strip}${only}</header>
<p class="print-only">${sentences([[title.text, numbered(entry, speech)].filter(Boolean).join(', '), dates])}</p>
<div class="columns" aria-hidden="true">${column(pair.from.date)}${column(pair.to.date)}</div>
<div class="changes" lang="${pair.to.lang}">${view.changes}</div>
</article>`;
}

/** Folded on a narrow screen, open on a wide one. */
const folded = (title: string, html: string): string => `<details class="fold"><summary>${escaped(title)}</summary>${html}</details>`;

const rowsHtml = (rows: readonly Row[]): string =>
  `<dl class="rows">${rows.map(({ term, values }) => `<div><dt>${escaped(term)}</dt>${values.map(valueHtml).join('')}</div>`).join('')}</dl>`;

function valueHtml({ text, href, lang, code }: Row['values'][number]): string {
  const own = escaped(text);
  return `<dd${lang === undefined ? '' : ` lang="${lang}"`}>${href !== undefined ? `<a href="${escaped(href)}" rel="external noreferrer">${own}</a>` : code ? `<code>${own}</code>` : own}</dd>`;
}
