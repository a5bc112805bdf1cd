/**
 * A body of integrated border management (суб'єкт ІУК): `content/bodies/<key>.yaml`, one for each of the twelve.
 *
 * `named` lists how laws name the body, so that its duties — the provisions that name it — are found by words, not by hand.
 */
import * as z from 'zod';
import { BODIES, LEVELS } from './act.ts';
import { actId, bothLanguages, isoDay, recordKey, sourceSchema, statementSchema } from './evidence.ts';

export const bodySchema = z.strictObject({
  id: z.enum(BODIES),
  name: bothLanguages,
  shortName: bothLanguages,
  /** Its place in lists: the order of the original collection. */
  order: z.number().int().positive(),
  /** Its name today since when; absent where no source was found. */
  since: isoDay.optional(),
  former: z.array(z.strictObject({ name: bothLanguages, until: isoDay.optional(), sources: z.array(recordKey).min(1) })).default([]),
  /** Phrases in the nominative as laws print them: «центральний орган виконавчої влади, що реалізує державну політику у сфері захисту державного кордону». */
  named: z.array(z.string().min(1)).min(1),
  levels: z.array(z.enum(LEVELS)).default([]),
  /** Acts that constitute it. */
  acts: z.array(actId).default([]),
  address: z.url().optional(),
  role: z.array(statementSchema).min(1),
  sources: z.array(sourceSchema).min(1),
});
export type Body = z.infer<typeof bodySchema>;
