/**
 * A page of our own words, `content/pages/<slug>.<uk|en>.md`: what the front matter says. Each page is written in both languages.
 *
 * Links may name acts of the collection and other pages without their addresses: `[Закон](act:ua/1710-17#art_7)`,
 * `[органи](page:bodies)`; a link that leads nowhere is a finding of `zvirka check`.
 *
 * @example
 * // ---
 * // title: Як користуватися без інтернету
 * // lead: Уся збірка вміщується на флешку.
 * // order: 4
 * // section: Про збірку
 * // ---
 */
import * as z from 'zod';

export const proseSchema = z.strictObject({
  title: z.string().min(1),
  /** One or two sentences under the title, and in lists. */
  lead: z.string().min(1),
  /** Its place in lists. */
  order: z.number().int(),
  /** The heading it stands under in the guide, in the page's own language. */
  section: z.string().min(1).optional(),
});
export type ProseMeta = z.infer<typeof proseSchema>;
