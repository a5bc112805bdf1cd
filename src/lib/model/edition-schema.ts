/** The front matter of a stored edition, as a schema: what an editor may write and what a reader may rely on. */
import * as z from 'zod';

/** A day of the calendar: 2026-02-30 is none. */
const isoDate = z.iso.date('a date as YYYY-MM-DD');

export const LANGS = ['uk', 'en', 'fr', 'de', 'pl', 'ro', 'bg', 'cs', 'ru'] as const;
export const NATURES = ['original', 'consolidated', 'official-translation', 'working-translation', 'draft', 'training'] as const;

/** The two texts of a порівняльна таблиця: the law in force and the draft. */
export const SIDES = ['current', 'draft'] as const;

export const editionMetaSchema = z.strictObject({
  act: z.string().regex(/^(ua|eu|int)\/[a-z0-9][a-z0-9-]*$/, 'jurisdiction and slug, as in "ua/1710-17"'),
  date: isoDate,
  lang: z.enum(LANGS),
  nature: z.enum(NATURES),
  source: z.strictObject({
    publisher: z.string().min(1),
    url: z.url().optional(),
    format: z.string().min(1),
    retrieved: isoDate.optional(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits').optional(),
    changes: z.enum(['accept', 'reject']).optional(),
    side: z.enum(SIDES).optional(),
  }),
  /**
   * Of a translation made for the collection: from which text, by whom, and on which days it was made and held against that text
   * again. `of.source` says in words where that text was, since the collection may not hold it. Without `checkedOn` nobody has
   * checked it back. In a file:
   *
   *     translation:
   *       of:
   *         date: 2026-03-01
   *         lang: uk
   *         source: Звірка, редакція у збірці
   *       by: Звірка
   *       on: 2026-11-22
   *       checkedOn: 2026-11-22
   */
  translation: z.strictObject({
    of: z.strictObject({ date: isoDate, lang: z.enum(LANGS), source: z.string().min(1) }),
    by: z.string().min(1),
    on: isoDate,
    checkedOn: isoDate.optional(),
  }).optional(),
});
