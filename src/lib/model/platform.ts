/** A platform of coordination (координаційна платформа): `content/platforms/<key>.yaml`. */
import * as z from 'zod';
import { BODIES, LEVELS } from './act.ts';
import { actId, bothLanguages, isoDay, recordKey, sourceSchema, statementSchema } from './evidence.ts';

export const platformSchema = z.strictObject({
  id: recordKey,
  name: bothLanguages,
  order: z.number().int().positive(),
  levels: z.array(z.enum(LEVELS)).min(1),
  bodies: z.array(z.enum(BODIES)).default([]),
  since: isoDay.optional(),
  acts: z.array(actId).default([]),
  statements: z.array(statementSchema).min(1),
  /** What it did, by date. */
  events: z.array(z.strictObject({ on: isoDay, text: bothLanguages, sources: z.array(recordKey).min(1) })).default([]),
  sources: z.array(sourceSchema).min(1),
});
export type Platform = z.infer<typeof platformSchema>;
