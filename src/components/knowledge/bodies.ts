/**
 * The twelve bodies for the pages: each has its page whether a record of it is there or not, in the order of the records and then of
 * the collection.
 *
 * @example
 * bodiesInOrder([], 'en')[0] // { id: 'mia', name: 'MIA', shortName: 'MIA', levels: [], record: undefined }
 */
import type { Recorded } from '../../../scripts/store/knowledge-records.ts';
import { words, type Speech } from '../../i18n/catalogue.ts';
import { BODIES, type Act } from '../../lib/model/act.ts';
import type { Body } from '../../lib/model/body.ts';

export type BodyId = (typeof BODIES)[number];

export interface ShownBody {
  id: BodyId;
  name: string;
  shortName: string;
  levels: Act['levels'];
  record: Body | undefined;
}

/** Every body, once. */
export function bodiesInOrder(records: readonly Recorded<Body>[], speech: Speech): ShownBody[] {
  const recorded = records.map(({ record }) => record);
  const rest = BODIES.filter((id) => !recorded.some((record) => record.id === id));
  return [...recorded.map(({ id }) => id), ...rest].map((id) => bodyOf(records, id, speech));
}

/** One body; without a record, by its usual short name. */
export function bodyOf(records: readonly Recorded<Body>[], id: BodyId, speech: Speech): ShownBody {
  const record = records.find((one) => one.record.id === id)?.record;
  const usual = words(speech).bodies[id];
  return { id, name: record?.name[speech] ?? usual, shortName: record?.shortName[speech] ?? usual, levels: record?.levels ?? [], record };
}
