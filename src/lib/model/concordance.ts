/**
 * The concordance of an EU act (таблиця відповідності): signed verdicts on its provisions, `content/concordance/<eu-act>.yaml`.
 *
 * A row is bound to the texts it judged by its basis: the hash of each provision at the moment of judgement. The scale is
 * that of the Cabinet's own form (Регламент КМУ № 950, додаток 1), one to one; two values stand beside it.
 *
 * @example
 * { provision: 'art_8__para_3', kind: 'obligation', duty: { uk: '…', en: '…' },
 *   ua: [{ act: 'ua/1710-17', provisions: ['art_7__para_1'] }], verdict: 'partial', gap: { … }, measure: { … },
 *   instrument: 'law', bodies: ['border-guard'], due: 'accession', author: 'Звірка', date: '2026-11-22', basis: [ … ] }
 */
import * as z from 'zod';
import { BODIES } from './act.ts';
import { actId, bothLanguages, isoDay } from './evidence.ts';
import { LANGS } from './edition-schema.ts';

/** The Cabinet's five values, in its order. */
export const SCALE = ['conforms', 'no-conflict', 'partial', 'conflicts', 'unregulated'] as const;

/** The scale, and the two values beside it. */
export const VERDICTS = [...SCALE, 'not-applicable', 'not-assessed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whose judgement a table is. An exercise has a page of its own and stays out of every count. */
export const REVIEWS = ['preliminary', 'official', 'training'] as const;
export type Review = (typeof REVIEWS)[number];

/** Why a provision asks nothing of Ukrainian law today (reference: forms, section 5). */
export const GROUNDS = ['institutional', 'final', 'upon-accession', 'not-relevant', 'discretionary'] as const;

export const PROVISION_TYPES = ['definition', 'obligation', 'right', 'discretion', 'procedure', 'institutional', 'final'] as const;

export const INSTRUMENTS = ['law', 'cabinet-resolution', 'order', 'treaty', 'technical', 'practice'] as const;

/** One provision as it was when judged. */
export const basisSchema = z.strictObject({
  act: actId,
  /** eId of the provision. */
  provision: z.string().min(1),
  /** Date of the edition, and its language. */
  edition: isoDay,
  lang: z.enum(LANGS),
  /** sha256 of the provision's normalised text, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Basis = z.infer<typeof basisSchema>;

export const rowSchema = z.strictObject({
  /** eId of the EU provision: `art_8__para_3`. */
  provision: z.string().min(1),
  kind: z.enum(PROVISION_TYPES),
  /** What the provision asks, in our own words. */
  duty: bothLanguages,
  /** The Ukrainian provisions that answer it; none for what no law regulates. */
  ua: z.array(z.strictObject({ act: actId, provisions: z.array(z.string().min(1)).min(1) })).default([]),
  verdict: z.enum(VERDICTS),
  ground: z.enum(GROUNDS).optional(),
  /** International obligations in the field (form A, column 3). */
  obligation: bothLanguages.optional(),
  /** The verdict on that obligation, on the same scale (form B, column 6). */
  'obligation-verdict': z.enum(SCALE).optional(),
  gap: bothLanguages.optional(),
  measure: bothLanguages.optional(),
  instrument: z.enum(INSTRUMENTS).optional(),
  bodies: z.array(z.enum(BODIES)).default([]),
  due: z.union([isoDay, z.literal('accession')]).optional(),
  /** How it is done in fact, kept apart from the law on the books. */
  practice: bothLanguages.optional(),
  /** A remark for colleagues; survives every export and import. */
  comment: z.string().min(1).optional(),
  author: z.string().min(1).optional(),
  date: isoDay.optional(),
  basis: z.array(basisSchema).default([]),
});
export type ConcordanceRow = z.infer<typeof rowSchema>;

export const concordanceSchema = z.strictObject({
  /** The EU act judged. */
  act: actId,
  /** The edition its provisions are listed from. */
  edition: isoDay,
  lang: z.enum(LANGS),
  /** A desk review of the project, what an authority signed, or an exercise that judges no law. */
  review: z.enum(REVIEWS),
  note: bothLanguages,
  /** Provisions in scope (an article, chapter or title covers what is below it); absent: the whole act. */
  scope: z.array(z.string().min(1)).min(1).optional(),
  rows: z.array(rowSchema).default([]),
});
export type Concordance = z.infer<typeof concordanceSchema>;
