/**
 * The parts of a Word document: which XML holds the text, the styles, the numbering, the notes and the comments.
 *
 * Usually `word/document.xml` and its neighbours, but the package's relationships decide (ISO/IEC 29500-2, 6.5):
 * other programs call them `word/document2.xml`.
 *
 * @example
 * const parts = openParts(bytes);
 * parts.document // { name: 'word/document.xml', xml: '<?xml …' }
 */
import { Refusal } from '../refusals.ts';
import { inflateEntry, listEntries, type Entry } from './package.ts';
import { walkXml } from './xml.ts';

export interface Part {
  name: string;
  xml: string;
}

export interface Parts {
  document: Part;
  styles?: Part;
  numbering?: Part;
  footnotes?: Part;
  endnotes?: Part;
  comments?: Part;
  /** Page headers that can be read; one that cannot is no reason to refuse the text. */
  headers: Part[];
}

/** Bytes of one part inflated: the text itself, and any other part. */
const DOCUMENT_LIMIT = 30_000_000;
const PART_LIMIT = 15_000_000;
const TOTAL_LIMIT = 60_000_000;

/** A section has at most three headers; more sections than this repeat them. */
const MOST_HEADERS = 20;

const MAIN_PART = 'word/document.xml';

/** The name of the part that holds the text, or undefined when the zip is no Word document. */
export const mainPartName = (entries: readonly Entry[]): string | undefined =>
  entries.find((entry) => entry.name === MAIN_PART)?.name ??
  entries.find((entry) => /^word\/document\d*\.xml$/.test(entry.name))?.name;

/**
 * Opens the parts a reading needs.
 *
 * Throws a {@link Refusal} for a package that is damaged, locked, too large or without a document.
 */
export function openParts(bytes: Uint8Array): Parts {
  const entries = listEntries(bytes);
  let total = 0;
  const open = (name: string, limit: number): Part | undefined => {
    const entry = entries.find((candidate) => candidate.name === name);
    if (!entry) return undefined;
    const inflated = inflateEntry(bytes, entry, Math.min(limit, TOTAL_LIMIT - total));
    total += inflated.length;
    return { name, xml: decodeXml(inflated) };
  };
  const main = related(open('_rels/.rels', PART_LIMIT), '').get('officeDocument')?.[0] ?? mainPartName(entries);
  const document = main === undefined ? undefined : open(main, DOCUMENT_LIMIT);
  if (!document) throw new Refusal('source-archive');
  const folder = document.name.slice(0, document.name.lastIndexOf('/') + 1);
  const relations = related(open(`${folder}_rels/${document.name.slice(folder.length)}.rels`, PART_LIMIT), folder);
  const neighbour = (kind: string): Part | undefined =>
    open(relations.get(kind)?.[0] ?? '', PART_LIMIT) ?? open(`${folder}${kind}.xml`, PART_LIMIT);
  return {
    document,
    styles: neighbour('styles'),
    numbering: neighbour('numbering'),
    footnotes: neighbour('footnotes'),
    endnotes: neighbour('endnotes'),
    comments: neighbour('comments'),
    headers: (relations.get('header') ?? []).slice(0, MOST_HEADERS).flatMap((name) => readable(() => open(name, PART_LIMIT)) ?? []),
  };
}

/** What can be opened, or undefined: for parts a reading can do without. */
export function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Kind of relationship ("styles") → names of the parts, in order. */
function related(relationships: Part | undefined, folder: string): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  if (!relationships) return parts;
  walkXml(relationships.xml, relationships.name, {
    open: ({ name, attributes }) => {
      if (name !== 'rel:Relationship' || attributes['TargetMode'] === 'External') return;
      const kind = (attributes['Type'] ?? '').replace(/^.*\//, '');
      const target = resolved(folder, attributes['Target'] ?? '');
      const known = parts.get(kind);
      if (known) known.push(target);
      else parts.set(kind, [target]);
    },
  });
  return parts;
}

/** A target against the folder of its document: `word/` and `../x/styles.xml` → `x/styles.xml`. */
function resolved(folder: string, target: string): string {
  const path = (target.startsWith('/') ? target : folder + target).replace(/\\/g, '/').split('/');
  const steps: string[] = [];
  for (const step of path) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** XML is UTF-8 unless it says otherwise; Word writes UTF-8, some programs UTF-16 with a byte order mark. */
function decodeXml(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (mark) return new TextDecoder(mark).decode(bytes);
  const declared = /^[^>]*\bencoding\s*=\s*["']([\w-]+)["']/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 120)))?.[1];
  return new TextDecoder(knownEncoding(declared)).decode(bytes);
}

function knownEncoding(label: string | undefined): string {
  try {
    return label === undefined ? 'utf-8' : new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
