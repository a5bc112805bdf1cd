/**
 * The parts of a workbook that may be read: XML of a size no table of concordance reaches, without document types, each cell with its
 * formula told. Anything else in the package (pictures, macros, links) is left alone.
 *
 * @example
 * const { packed, formulas } = workbookParts(bytes);
 * formulas.get('Таблиця') // Set { 'G7' }
 */
import { zipSync } from 'fflate';
import { inflateEntry, listEntries } from '../../read/docx/package.ts';
import { walkXml } from '../../read/docx/xml.ts';
import { Refusal } from '../../read/refusals.ts';

export const LARGEST_WORKBOOK = 20_000_000;
const LARGEST_PART = 60_000_000;
const LARGEST_WHOLE = 120_000_000;
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?workbook\.xml(?:\.rels)?|xl\/(?:sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml)$/;

export interface WorkbookParts {
  /** A package of nothing but these parts. */
  packed: Uint8Array;
  /** Addresses of cells with a formula, by name of the sheet. */
  formulas: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Throws a `Refusal` for what is no workbook, is damaged, locked or too large. */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  const parts: Record<string, Uint8Array> = {};
  let whole = 0;
  for (const entry of listEntries(bytes)) {
    const name = entry.name.replace(/^\//, '');
    if (!NEEDED.test(name)) continue;
    const part = inflateEntry(bytes, entry, LARGEST_PART);
    whole += part.length;
    if (whole > LARGEST_WHOLE) throw new Refusal('workbook-large', { limit: LARGEST_WHOLE / 1_000_000 });
    parts[name] = part;
  }
  const texts = new Map(Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)]));
  for (const text of texts.values()) if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Refusal('workbook-foreign');
  if (!texts.has('xl/workbook.xml')) throw new Refusal('workbook-foreign');
  return { packed: zipSync(parts, { level: 0 }), formulas: formulasOf(texts) };
}

function formulasOf(texts: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const targets = new Map<string, string>();
  walkXml(texts.get('xl/_rels/workbook.xml.rels') ?? '', 'xl/_rels/workbook.xml.rels', {
    open: ({ name, attributes }) => { if (local(name) === 'Relationship') targets.set(attributes['Id'] ?? '', partName(attributes['Target'] ?? '')); },
  });
  const formulas = new Map<string, Set<string>>();
  walkXml(texts.get('xl/workbook.xml') ?? '', 'xl/workbook.xml', {
    open: ({ name, attributes }) => {
      if (local(name) !== 'sheet') return;
      const part = targets.get(attributes['r:id'] ?? '') ?? '';
      formulas.set(attributes['name'] ?? '', formulaCells(texts.get(part) ?? '', part));
    },
  });
  return formulas;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const partName = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

function formulaCells(xml: string, part: string): Set<string> {
  const found = new Set<string>();
  let cell = '';
  walkXml(xml, part, {
    open: ({ name, attributes }) => {
      if (local(name) === 'c') cell = attributes['r'] ?? '';
      else if (local(name) === 'f') found.add(cell);
    },
  });
  return found;
}
