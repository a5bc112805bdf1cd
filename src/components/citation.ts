/**
 * How a provision is cited in short on a page of the site: «ст. 7-1, ч. 2, п. 3», "Art. 5, para. 1, point a".
 * It names the address link of each provision, so that a list of links read aloud makes sense.
 *
 * @example
 * citationOf({ kind: 'point', number: '3', … }, 'ст. 7-1, ч. 2', '', words('uk')) // 'ст. 7-1, ч. 2, п. 3'
 */
import { HEADING_KINDS, type Provision } from '../lib/model/edition.ts';
import type { CitedWords } from '../i18n/cited-words.ts';

/** What a citation needs to know of a unit. */
type Unit = Pick<Provision, 'kind' | 'number'>;

/** The catalogue of a language, of which no more is needed. */
interface Words {
  cited: CitedWords;
}

const isHeading = (provision: Unit): boolean => (HEADING_KINDS as readonly string[]).includes(provision.kind);

/**
 * The citation of a unit below the unit cited as `above` ('' at the root). A heading is cited without the containers
 * above it, because articles are numbered through the act; only the attachment it stands in is kept, by `document`.
 */
export function citationOf(provision: Unit, above: string, document: string, words: Words): string {
  const word = words.cited[provision.kind];
  const own = provision.number === undefined ? word : `${word} ${provision.number}`;
  const before = isHeading(provision) ? document : above;
  return before === '' ? own : `${before}, ${own}`;
}

/** The citation of the last of units that stand in each other. `[{ kind: 'article', number: '7-1' }, { kind: 'point', number: '3' }]` → «ст. 7-1, п. 3». */
export function citationOfPath(path: readonly Unit[], words: Words): string {
  let [citation, document] = ['', ''];
  for (const unit of path) {
    citation = citationOf(unit, citation, document, words);
    if (unit.kind === 'attachment') document = citation;
  }
  return citation;
}
