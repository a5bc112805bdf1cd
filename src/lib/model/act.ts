/**
 * An act: a law as a work, whatever its editions. This is the shape of `act.yaml`, the record lawyers keep by hand.
 *
 * Dates are apart because the law keeps them apart (adoption, publication, entry into force); a fact that nobody
 * checked against a source is left out or has no row in `checks`, and the pages say so.
 */
import * as z from 'zod';

/** A day of the calendar: 2026-02-30 is none. */
const isoDate = z.iso.date('a date as YYYY-MM-DD');
/** Ukrainian always, English where there is one. */
const bilingual = z.strictObject({ uk: z.string().min(1), en: z.string().min(1).optional() });

export const ACT_KINDS = [
  'constitution', 'code', 'law', 'decree', 'cabinet-resolution', 'cabinet-order', 'order',
  'regulation', 'directive', 'decision', 'recommendation', 'communication', 'treaty', 'other',
] as const;

/** `not-binding` is for acts that by their kind bind nobody: communications, recommendations (TFEU, Article 288). */
export const ACT_STATUSES = ['in-force', 'not-yet-in-force', 'suspended', 'repealed', 'not-binding', 'draft', 'training', 'unknown'] as const;

export const LEVELS = ['intra-service', 'inter-agency', 'international'] as const;

/** The twelve bodies of integrated border management, by short English key. */
export const BODIES = [
  'mia', 'mfa', 'infrastructure', 'finance', 'border-guard', 'migration', 'customs', 'security-service',
  'police', 'national-guard', 'food-safety', 'armed-forces',
] as const;

/** Components of European integrated border management: Regulation (EU) 2019/1896, art. 3 (12 thematic and 3 horizontal). */
export const COMPONENTS = [
  'border-control', 'search-and-rescue', 'risk-analysis', 'information-exchange', 'inter-agency-cooperation',
  'union-cooperation', 'third-countries', 'schengen-measures', 'return', 'technology', 'quality-control', 'solidarity',
  'fundamental-rights', 'education-and-training', 'research-and-innovation',
] as const;

export const RELATIONS = ['amends', 'repeals', 'implements', 'based-on', 'translates', 'replaces', 'related'] as const;

export const actSchema = z.strictObject({
  /** `ua/1710-17`: the folder below `content/acts`. */
  id: z.string().regex(/^(ua|eu|int)\/[a-z0-9][a-z0-9-]*$/, 'jurisdiction and slug, as in "ua/1710-17"'),
  kind: z.enum(ACT_KINDS),
  title: bilingual,
  /** A short name people use: "Schengen Borders Code". */
  shortTitle: bilingual.optional(),
  /** As printed: "1710-VI", "2016/399". */
  number: z.string().min(1).optional(),
  issuer: bilingual,
  identifiers: z.strictObject({ rada: z.string().optional(), celex: z.string().optional(), eli: z.string().optional() }).default({}),
  adopted: isoDate.optional(),
  published: isoDate.optional(),
  inForce: isoDate.optional(),
  status: z.enum(ACT_STATUSES),
  /** Official addresses. */
  addresses: z.array(z.url()).default([]),
  bodies: z.array(z.enum(BODIES)).default([]),
  levels: z.array(z.enum(LEVELS)).default([]),
  components: z.array(z.enum(COMPONENTS)).default([]),
  relations: z.array(z.strictObject({ kind: z.enum(RELATIONS), act: z.string(), note: bilingual.optional() })).default([]),
  /** Who verified which fact, against what, when. */
  checks: z
    .array(z.strictObject({ facts: z.array(z.string()).min(1), against: z.string().min(1), on: isoDate, by: z.string().min(1) }))
    .default([]),
  /** One or two sentences of our own on what the act is for. */
  summary: bilingual.optional(),
});

export type Act = z.infer<typeof actSchema>;
