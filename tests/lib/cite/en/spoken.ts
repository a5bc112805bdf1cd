/** Citations in one line each, so that a test reads as a table: the phrase, the act, the ways to the units. */
import type { Citation, CitedAct, CitedUnit } from '../../../../src/lib/cite/citation.ts';
import { citationsInEnglish } from '../../../../src/lib/cite/en/en.ts';

export const spokenPath = (path: readonly CitedUnit[]): string =>
  path.map(({ kind, number, to }) => `${kind} ${number}${to === undefined ? '' : `..${to}`}`.trim()).join(', ');

export const spokenAct = ({ said, kind, number, title, celex }: CitedAct): string =>
  celex ?? (said === 'named' ? `${kind ?? ''} ${number ?? title ?? ''}`.trim() : [said, kind].filter(Boolean).join(' '));

export interface Spoken {
  phrase: string;
  act: string;
  paths: string[];
}

export const spoken = (text: string, { start, end, act, further, paths }: Citation): Spoken => ({
  phrase: text.slice(start, end),
  act: [act, ...(further ?? [])].map(spokenAct).join(' + '),
  paths: paths.map(spokenPath),
});

/** All citations of a text. */
export const read = (text: string): Spoken[] => citationsInEnglish(text).map((citation) => spoken(text, citation));

/** The paths of the only citation of a text. */
export function pathsOf(text: string): string[] {
  const found = read(text);
  if (found.length !== 1) throw new Error(`${found.length} citations in: ${text}`);
  return found[0]!.paths;
}
