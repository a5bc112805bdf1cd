/** A practice others have and Ukraine could take over: `content/practices/<key>.yaml`. What they do is a fact, what to take over our proposal. */
import * as z from 'zod';
import { BODIES, COMPONENTS } from './act.ts';
import { bothLanguages, recordKey, sourceSchema, statementSchema } from './evidence.ts';

export const practiceSchema = z.strictObject({
  id: recordKey,
  name: bothLanguages,
  order: z.number().int().positive(),
  /** `EE`, `LT` …; `EU`, `US` for models; several for a comparison. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'two capital Latin letters, as in "EE"')).min(1),
  kind: z.enum(['organisation', 'digital-system', 'model']),
  components: z.array(z.enum(COMPONENTS)).default([]),
  bodies: z.array(z.enum(BODIES)).default([]),
  /** What is done there. */
  practised: z.array(statementSchema).min(1),
  /** What could be taken over, with the acts it would touch. */
  proposed: z.array(statementSchema).default([]),
  sources: z.array(sourceSchema).min(1),
});
export type Practice = z.infer<typeof practiceSchema>;
