/**
 * What a person keeps of the matcher's proposals for one EU act and one Ukrainian act, `content/matches/<eu-act>--<ua-act>.yaml`.
 *
 * The machine writes rows as `proposed`; a person makes them `confirmed` or `rejected` and signs. A row names the Ukrainian provision that
 * may answer, or the ground on which the EU provision asks nothing of Ukrainian law.
 *
 * @example
 * { eu: 'art_8', ua: 'art_11', state: 'rejected', why: { uk: 'спільні терміни: згода', en: 'shared terms: згода' }, by: 'Звірка', on: '2026-11-22' }
 */
import * as z from 'zod';
import { GROUNDS } from './concordance.ts';
import { actId, bothLanguages, isoDay } from './evidence.ts';

export const MATCH_STATES = ['proposed', 'confirmed', 'rejected'] as const;
export type MatchState = (typeof MATCH_STATES)[number];

export const matchRowSchema = z
  .strictObject({
    /** eId of the EU provision. */
    eu: z.string().min(1),
    /** eId of the Ukrainian one, or the ground on which there need be none. */
    ua: z.string().min(1).optional(),
    ground: z.enum(GROUNDS).optional(),
    state: z.enum(MATCH_STATES),
    /** From 0 to 1; of a pair a person added, none. */
    score: z.number().min(0).max(1).optional(),
    /** The reasons of the proposal. */
    why: bothLanguages.optional(),
    /** A remark of the person who decided. */
    note: z.string().min(1).optional(),
    by: z.string().min(1).optional(),
    on: isoDay.optional(),
  })
  .refine(({ ua, ground }) => (ua === undefined) !== (ground === undefined), 'either "ua" or "ground"')
  .refine(({ state, by, on }) => state === 'proposed' || (by !== undefined && on !== undefined), '"by" and "on" of the person who confirmed or rejected it');
export type MatchRecordRow = z.infer<typeof matchRowSchema>;

const editionName = z.string().regex(/^\d{4}-\d{2}-\d{2}\.[a-z]{2}$/, 'an edition as date.language, 2021-08-15.uk');

export const matchRecordSchema = z.strictObject({
  eu: actId,
  ua: actId,
  /** The editions read last; `pivot` is the Ukrainian text of the EU act. */
  read: z.strictObject({ eu: editionName, pivot: editionName.optional(), ua: editionName }),
  rows: z.array(matchRowSchema).default([]),
});
export type MatchRecord = z.infer<typeof matchRecordSchema>;
