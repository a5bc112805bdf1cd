/**
 * A package of Word or Excel with its times and the order of its parts fixed: the same content gives the same bytes.
 *
 * @example
 * settled(bytes) // the same parts, each dated 1 January 2020
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Any moment will do; this one lies in every zip's range. Zip keeps local fields, so there it is named by them. */
const MOMENT = '2020-01-01T00:00:00Z';

/** The package again. `change` may rewrite a part that is text. */
export function settled(bytes: Uint8Array, change: (name: string, text: string) => string = (_, text) => text): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1));
  const written = names.map((name): [string, Uint8Array] => [name, /\.(?:xml|rels)$/.test(name) ? strToU8(change(name, dated(strFromU8(parts[name]!)))) : parts[name]!]);
  return zipSync(Object.fromEntries(written), { mtime: new Date(2020, 0, 1), level: 6 });
}

const dated = (xml: string): string => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${MOMENT}`);
