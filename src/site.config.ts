/**
 * What belongs to the owner of a site and not to its code: its address, where questions go, who made it, what it is not.
 * Everything may be left out; what is left out is not shown, and nothing is invented in its place. The file is `site.yaml`
 * beside `acts/`, in the overlay or in `content/` (`scripts/store/site.ts` reads it).
 *
 * @example
 * // collection/site.yaml
 * // address: https://law.example.org/zvirka/
 * // questions: {mail: questions@example.org}
 * // credits: [{uk: Кафедра прикордонного права, en: Chair of Border Law, url: 'https://example.org'}]
 */
import * as z from 'zod';

const webAddress = z.url({ protocol: /^https?$/, error: 'https://…' });
const bilingual = z.strictObject({ uk: z.string().min(1), en: z.string().min(1) });

export const siteSchema = z.strictObject({
  /** Where the site stands. Without it there is no canonical address, no Open Graph, no sitemap and no feed: each needs one. */
  address: webAddress.refine((address) => !/[?#]/.test(address), 'https://…').optional(),
  /** Where a reader's question goes: an address of mail, or the page where a new issue is written. */
  questions: z.strictObject({ mail: z.email().optional(), issues: webAddress.optional() }).optional(),
  /** Who made the collection and with whose help, at the foot of every page. */
  credits: z.array(bilingual.extend({ url: webAddress.optional() })).optional(),
  /** What the site is not, at the foot of every page. */
  disclaimer: bilingual.optional(),
});

/** As the file has it. */
export type SiteFile = z.infer<typeof siteSchema>;
export type Site = SiteFile & Required<Pick<SiteFile, 'questions' | 'credits' | 'disclaimer'>>;

export const SITE_DEFAULTS = {
  questions: {},
  credits: [],
  disclaimer: {
    uk: 'Звірка показує тексти для роботи й навчання. Офіційним є текст, опублікований в офіційному виданні; звідки взято кожен текст, сказано на його сторінці. Сайт нікуди не надсилає того, що ви читаєте чи шукаєте.',
    en: 'Zvirka shows texts for work and training. The official text is the one published in the official journal; where each text was taken from stands on its page. This site sends nothing of what you read or search anywhere.',
  },
} as const satisfies Partial<Site>;
