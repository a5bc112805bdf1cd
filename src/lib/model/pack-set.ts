/**
 * A ready set for a trainer pack, `content/packs/<id>.yaml`: what `zvirka pack --set training` takes along.
 *
 * @example
 * // id: training
 * // order: 1
 * // title: { uk: Навчальний набір, en: Training set }
 * // acts: [ua/nt-1, eu/tr-1]
 * // tables: [ua/nt-1/2024-05-12.uk..2026-03-01.uk]
 * // pages: [training-questions]
 * // workbooks: [eu/tr-1]
 */
import * as z from 'zod';
import { actId, bothLanguages, recordKey } from './evidence.ts';

export const packSetSchema = z.strictObject({
  /** The name of the file. */
  id: recordKey,
  /** Its place among the sets. */
  order: z.number().int(),
  /** The heading of the pack's start page. */
  title: bothLanguages,
  acts: z.array(actId).min(1),
  /** Comparisons of editions, by the address of their page. */
  tables: z.array(z.string().min(1)).default([]),
  /** Pages of prose, by slug, in the order of the class. */
  pages: z.array(recordKey).default([]),
  /** EU acts whose table of concordance goes along as a workbook. */
  workbooks: z.array(actId).default([]),
});
export type PackSet = z.infer<typeof packSetSchema>;
