/**
 * The outline of an edition: its provisions by address, number, heading and hash, without a word of their text. A repository
 * that may not publish a law can publish this: tables of concordance are complete, verdicts have a basis, and a text
 * collected later is recognised as the same.
 *
 * @example
 * outlineRows(edition.body, sha256) // [{ depth: 0, eid: 'art_1', kind: 'article', number: '1', heading: 'Терміни', sha256: '…' }, … ]
 */
import type { EditionMeta, Provision, ProvisionKind } from '../model/edition.ts';
import { HEADING_KINDS } from '../model/edition.ts';
import { headingLabel } from '../text/labels.ts';
import { printedForm, provisionHash, withoutLabel, type Sha256 } from './provision-hash.ts';

export interface OutlineRow {
  /** Provisions it stands in: 0 at the root. With the order of rows it gives the tree back. */
  depth: number;
  eid: string;
  kind: ProvisionKind;
  number?: string;
  /** Of a unit printed as a heading; never a sentence of the law. */
  heading?: string;
  /** `provisionHash`. */
  sha256: string;
  /** Of a unit with units inside: what its lead-in says («Особа має:»), as a short hash. A point means nothing without it. */
  lead?: string;
}

export interface Outline {
  meta: EditionMeta;
  rows: OutlineRow[];
}

/** What is no provision of the law: notes of the publisher, footnotes, the title, place, date and signatures. */
const LEFT_OUT: ReadonlySet<ProvisionKind> = new Set(['note', 'footnote', 'title-of-act', 'closing', 'closing-line']);

/** Kinds an outline lists. */
export const isListed = (kind: ProvisionKind): boolean => !LEFT_OUT.has(kind);

/** The rows of a tree, in order. */
export function outlineRows(body: readonly Provision[], sha256: Sha256): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const walk = (provisions: readonly Provision[], depth: number): void => {
    for (const provision of provisions) {
      if (!isListed(provision.kind)) continue;
      rows.push(rowOf(provision, depth, sha256));
      walk(provision.children, depth + 1);
    }
  };
  walk(body, 0);
  return rows;
}

function rowOf(provision: Provision, depth: number, sha256: Sha256): OutlineRow {
  const { eid, kind, number } = provision;
  const heading = headingOf(provision);
  const lead = leadOf(provision);
  return {
    depth, eid, kind, ...(number !== undefined && { number }), ...(heading !== undefined && { heading }), sha256: provisionHash(provision, sha256),
    ...(lead !== '' && { lead: sha256(lead).slice(0, LEAD_LENGTH) }),
  };
}

/** Hexadecimal digits of a lead: enough to tell two wordings of one place apart. */
export const LEAD_LENGTH = 16;

/** Units that print no number: before the points of an article or a paragraph they lead them in. */
const UNNUMBERED: ReadonlySet<ProvisionKind> = new Set(['subparagraph', 'alinea']);

/** The words the units inside hang on: the unit's own, a heading apart, and what stands unnumbered before its first numbered one. */
function leadOf({ kind, text, children }: Provision): string {
  const units = children.filter((child) => isListed(child.kind));
  const first = units.findIndex((child) => !UNNUMBERED.has(child.kind));
  const leading = units.slice(0, Math.max(first, 0)).map((child) => child.text);
  if (units.length === 0 || (HEADINGS.has(kind) && kind !== 'article')) return '';
  return printedForm([kind === 'article' ? '' : withoutLabel(kind, text), ...leading].join('\n'));
}

const HEADINGS: ReadonlySet<ProvisionKind> = new Set(HEADING_KINDS);
/** No heading of the collection is longer; what is longer is a sentence of the law. */
const LONGEST = 300;

/**
 * The heading, when the unit has one. «Стаття 1. Україна є суверенна держава.» prints its first sentence where others print a
 * heading (the Constitution does throughout): what ends as a sentence, or stands alone in its article, is text.
 */
function headingOf({ kind, text, children }: Provision): string | undefined {
  if (!HEADINGS.has(kind)) return undefined;
  const said = (headingLabel(text)?.heading ?? text).replace(/\s+/g, ' ').trim();
  const isText = said.length > LONGEST || /[.;:,!?]$/u.test(said) || (kind === 'article' && !children.some((child) => isListed(child.kind)));
  return said === '' || isText ? undefined : said;
}
