/** A component of European integrated border management: `content/components/<key>.yaml`, after Regulation (EU) 2019/1896, art. 3(1). */
import * as z from 'zod';
import { COMPONENTS } from './act.ts';
import { bothLanguages, sourceSchema, statementSchema } from './evidence.ts';

export const componentSchema = z.strictObject({
  id: z.enum(COMPONENTS),
  name: bothLanguages,
  order: z.number().int().positive(),
  /** Thematic components and those that run through all of them. */
  kind: z.enum(['thematic', 'horizontal']),
  /** The point of article 3(1), or its last subparagraph: `a`, `b` … */
  point: z.string().min(1).optional(),
  statements: z.array(statementSchema).min(1),
  sources: z.array(sourceSchema).min(1),
});
export type ComponentRecord = z.infer<typeof componentSchema>;
