/**
 * The shape of the JSON files below `data/`, as a schema: the files are made to it, a test holds every one against it, and the
 * site publishes it as JSON Schema for who reads them.
 *
 * @example
 * editionDataSchema.parse(JSON.parse(text)).provisions[0]?.eid
 */
import * as z from 'zod';
import { actSchema } from '../../lib/model/act.ts';
import { editionMetaSchema } from '../../lib/model/edition-schema.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const marks = z.array(z.enum(['training', 'translation', 'draft']));

/** An edition in the index: where its text is. */
const listedEdition = z.strictObject({
  ...editionMetaSchema.omit({ act: true }).shape,
  marks,
  /** Of the stored file: two editions with the same hash are the same bytes. */
  sha256,
  /** From the root of the site. */
  data: z.string(),
  page: z.string(),
});

/** `data/acts.json`. */
export const indexDataSchema = z.strictObject({
  acts: z.array(z.strictObject({ ...actSchema.shape, marks, editions: z.array(listedEdition) })),
});
export type IndexData = z.infer<typeof indexDataSchema>;

export interface ProvisionData {
  eid: string;
  /** `#…` on the page, where it is not the eId itself. */
  anchor?: string | undefined;
  kind: string;
  number?: string | undefined;
  text: string;
  rows?: string[][] | undefined;
  children?: ProvisionData[] | undefined;
}

const provision: z.ZodType<ProvisionData> = z.lazy(() => z.strictObject({
  eid: z.string().min(1),
  anchor: z.string().optional(),
  kind: z.string(),
  number: z.string().optional(),
  text: z.string(),
  rows: z.array(z.array(z.string())).optional(),
  children: z.array(provision).optional(),
}));

/** `data/acts/<act>/<date>.<lang>.json`. */
export const editionDataSchema = z.strictObject({
  ...editionMetaSchema.shape,
  ...actSchema.pick({ title: true, number: true, status: true }).shape,
  marks,
  /** Of the stored file. */
  sha256,
  articles: z.array(z.strictObject({ number: z.string(), heading: z.string(), eid: z.string(), chars: z.int(), sha256 })),
  provisions: z.array(provision),
});
export type EditionData = z.infer<typeof editionDataSchema>;
