/**
 * A strategy of integrated border management: goals, measures, indicators (`content/strategy/<key>.yaml`).
 * Only what is evidenced; a slot for a strategy nobody has adopted yet has no goals and says what is awaited.
 */
import * as z from 'zod';
import { BODIES } from './act.ts';
import { actId, bothLanguages, isoDay, recordKey, sourceSchema, statementSchema } from './evidence.ts';

/** A value somebody can measure: a number with its unit, at a date. */
const valueSchema = z.strictObject({ value: z.number(), on: isoDay.optional(), sources: z.array(recordKey).min(1) });

export const indicatorSchema = z.strictObject({
  key: recordKey,
  name: bothLanguages,
  /** «осіб», "per cent": without it no value can be compared. */
  unit: bothLanguages.optional(),
  base: valueSchema.optional(),
  target: valueSchema.optional(),
  actual: valueSchema.optional(),
  sources: z.array(recordKey).min(1),
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const MEASURE_STATES = ['planned', 'in-progress', 'done', 'unknown'] as const;

export const measureSchema = z.strictObject({
  key: recordKey,
  name: bothLanguages,
  bodies: z.array(z.enum(BODIES)).default([]),
  due: isoDay.optional(),
  state: z.enum(MEASURE_STATES).default('unknown'),
  acts: z.array(actId).default([]),
  /** Rows of concordances the measure would close: `32016r0399#art_8__para_2`. */
  rows: z.array(z.string().regex(/^[a-z0-9-]+#.+$/u, 'a table and a provision, as in "32016r0399#art_8__para_2"')).default([]),
  indicators: z.array(indicatorSchema).default([]),
  sources: z.array(recordKey).min(1),
});
export type StrategyMeasure = z.infer<typeof measureSchema>;

export const strategySchema = z.strictObject({
  id: recordKey,
  name: bothLanguages,
  order: z.number().int().positive(),
  state: z.enum(['in-force', 'ended', 'awaited']),
  /** The act that approved it. */
  act: actId.optional(),
  from: isoDay.optional(),
  until: isoDay.optional(),
  statements: z.array(statementSchema).min(1),
  goals: z
    .array(z.strictObject({ key: recordKey, name: bothLanguages, sector: bothLanguages.optional(), measures: z.array(measureSchema).default([]), indicators: z.array(indicatorSchema).default([]), sources: z.array(recordKey).min(1) }))
    .default([]),
  /** What is known not to be known: goals whose text was not found, an indicator without a value. */
  missing: z.array(bothLanguages).default([]),
  sources: z.array(sourceSchema).min(1),
});
export type Strategy = z.infer<typeof strategySchema>;

/** An indicator one can measure has a unit and a target: the public asked for nothing less. */
export const isMeasurable = ({ unit, target }: Indicator): boolean => unit !== undefined && target !== undefined;
