/**
 * A row of the bilingual termbase, `content/glossary.csv`: the site's glossary and the dictionary of matching at once.
 *
 * @example
 * // uk,en,subject,origin,where,note
 * // прикордонний контроль,border control,borders,law,ua/1710-17 ст. 1,
 */
import * as z from 'zod';

export const TERM_SUBJECTS = ['borders', 'migration', 'customs', 'transit', 'phytosanitary', 'data', 'security', 'maritime', 'drafting', 'institutions', 'general'] as const;

/**
 * Where the pair comes from: `translation` both sides stand in an act and its official translation; `law` each side is the
 * term of its own law for the same thing; `own` our working equivalent.
 */
export const TERM_ORIGINS = ['translation', 'law', 'own'] as const;

export const TERM_COLUMNS = ['uk', 'en', 'subject', 'origin', 'where', 'note'] as const;

export const termSchema = z.strictObject({
  uk: z.string().min(1),
  en: z.string().min(1),
  subject: z.enum(TERM_SUBJECTS),
  origin: z.enum(TERM_ORIGINS),
  /** The provisions it stands in: `984_009-13 ст. 5(1); 32013R0952 art. 5(1)`. Empty only for `own`. */
  where: z.string(),
  note: z.string(),
});
export type Term = z.infer<typeof termSchema>;
