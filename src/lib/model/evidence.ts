/**
 * What stands behind a statement of ours about the world: the sources it was read in. A statement without a source is our
 * own proposal and says so; nothing else may stand without one.
 *
 * @example
 * { text: { uk: 'Центр працює з 22.04.2024.', en: 'The Centre has worked since 22.04.2024.' }, sources: ['kmu-2024'] }
 */
import * as z from 'zod';

/** Ukrainian and English: our own words are written in both. */
export const bothLanguages = z.strictObject({ uk: z.string().min(1), en: z.string().min(1) });
export type BothLanguages = z.infer<typeof bothLanguages>;

export const isoDay = z.iso.date('a date as YYYY-MM-DD');

/** Key of a record: the name of its file. */
export const recordKey = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'small Latin letters, digits and hyphens');

/** `ua/1710-17`: an act of the collection. */
export const actId = z.string().regex(/^(ua|eu|int)\/[a-z0-9][a-z0-9-]*$/, 'jurisdiction and slug, as in "ua/1710-17"');

/** Where something was read. */
export const sourceSchema = z.strictObject({
  key: recordKey,
  title: bothLanguages,
  publisher: z.string().min(1),
  address: z.url().optional(),
  /** The act of the collection that says it, with the provision: the best source there is. */
  act: actId.optional(),
  provision: z.string().optional(),
  published: isoDay.optional(),
  /** The day somebody of us read it. */
  read: isoDay,
});
export type Source = z.infer<typeof sourceSchema>;

/** One statement: with sources a fact, with `own` a proposal or explanation of Zvirka. Exactly one of the two. */
export const statementSchema = z
  .strictObject({
    text: bothLanguages,
    sources: z.array(recordKey).min(1).optional(),
    own: z.literal(true).optional(),
    /** Acts of the collection it is about. */
    acts: z.array(actId).default([]),
  })
  .refine(({ sources, own }) => (sources === undefined) === (own === true), 'either sources of the fact or "own: true"');
export type Statement = z.infer<typeof statementSchema>;

/** Keys of sources that statements name and the record does not list. */
export function unknownSources(sources: readonly Source[], statements: readonly Statement[]): string[] {
  const known = new Set(sources.map(({ key }) => key));
  return [...new Set(statements.flatMap((statement) => statement.sources ?? []))].filter((key) => !known.has(key));
}
