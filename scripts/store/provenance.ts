/**
 * Where an imported text comes from and what kind of text it is, as far as the source says; what is assumed is said.
 *
 * @example
 * natureOf(undefined, { act: 'eu/32016r0679', date: '2016-04-27', lang: 'en' }, opened) // 'original' for the Official Journal
 */
import type { Dialect } from '../../src/lib/model/block.ts';
import { traditionOf, type EditionMeta, type Nature, type Side, type Source } from '../../src/lib/model/edition.ts';
import { message, type Result } from '../../src/lib/model/message.ts';
import type { Opened } from './opened.ts';

/** Publishers of the dialects that have only one; a Word file has none. */
const PUBLISHERS: Partial<Record<Dialect, string>> = {
  'rada-txt': 'Верховна Рада України',
  'rada-xml': 'Верховна Рада України',
  'rada-html': 'Верховна Рада України',
  'rada-markdown': 'Верховна Рада України',
  'eurlex-oj': 'Publications Office of the European Union',
  'eurlex-consolidated': 'Publications Office of the European Union',
  'formex': 'Publications Office of the European Union',
  'eurlex-text': 'Publications Office of the European Union',
  'eurlex-inline': 'Publications Office of the European Union',
};

export interface Provenance {
  publisher?: string;
  url?: string;
  retrieved?: string;
  changes?: 'accept' | 'reject';
  side?: Side;
}

/** The `source` of the front matter. Legal Markdown keeps the source it names; what was given on the command line wins. */
export function sourceOf({ publisher, url, retrieved, changes, side }: Provenance, { dialect, meta }: Opened, sha256: string): Source {
  const known: Source = meta?.source ?? { publisher: PUBLISHERS[dialect] ?? 'не зазначено', format: dialect, sha256 };
  return { ...known, ...(publisher && { publisher }), ...(url && { url }), ...(retrieved && { retrieved }), ...(dialect === 'docx' && { ...(changes && { changes }), ...(side && { side }) }) };
}

/** The nature given, else the one the dialect or the side of a comparative table implies. A guess comes with a message. */
export function natureOf(given: Nature | undefined, { act, date, lang }: Pick<EditionMeta, 'act' | 'date' | 'lang'>, { dialect, facts, meta }: Opened, side?: Side): Result<Nature> {
  const said = given ?? meta?.nature ?? IMPLIED[dialect] ?? (side === 'draft' ? 'draft' : undefined);
  if (said) return { value: said, messages: [] };
  const own = traditionOf(act) === 'ua' ? lang === 'uk' : lang !== 'uk';
  const inForce = side === 'current';
  const guess: Nature = !own ? 'working-translation' : !dialect.startsWith('rada-') && dialect !== 'formex' && !inForce ? 'draft' : facts.adopted === date ? 'original' : 'consolidated';
  return { value: guess, messages: [message('nature-assumed', { nature: guess })] };
}

/** Dialects that carry one kind of text only. */
const IMPLIED: Partial<Record<Dialect, Nature>> = { 'eurlex-oj': 'original', 'eurlex-consolidated': 'consolidated', 'eurlex-text': 'original', 'eurlex-inline': 'consolidated' };
