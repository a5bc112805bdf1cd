/**
 * The fifteen components of European IBM for the pages: each has its page whether a record of it is there or not.
 *
 * @example
 * componentsInOrder([], 'en')[0] // { id: 'border-control', name: 'border control', kind: 'thematic', record: undefined }
 */
import type { Recorded } from '../../../scripts/store/knowledge-records.ts';
import { words, type Speech } from '../../i18n/catalogue.ts';
import { COMPONENTS } from '../../lib/model/act.ts';
import type { ComponentRecord } from '../../lib/model/component.ts';

export type ComponentId = (typeof COMPONENTS)[number];

export interface ShownComponent {
  id: ComponentId;
  name: string;
  kind: ComponentRecord['kind'];
  record: ComponentRecord | undefined;
}

/** Regulation (EU) 2019/1896, art. 3(2). */
const HORIZONTAL: ReadonlySet<string> = new Set(['fundamental-rights', 'education-and-training', 'research-and-innovation']);

/** Every component, once, in the order of the records and then of the Regulation. */
export function componentsInOrder(records: readonly Recorded<ComponentRecord>[], speech: Speech): ShownComponent[] {
  const recorded = records.map(({ record }) => record.id);
  return [...recorded, ...COMPONENTS.filter((id) => !recorded.includes(id))].map((id) => componentOf(records, id, speech));
}

/** One component; without a record, by our short words for it. */
export function componentOf(records: readonly Recorded<ComponentRecord>[], id: ComponentId, speech: Speech): ShownComponent {
  const record = records.find((one) => one.record.id === id)?.record;
  const usual = words(speech).components[id];
  return { id, name: record?.name[speech] ?? capitalised(usual), kind: record?.kind ?? (HORIZONTAL.has(id) ? 'horizontal' : 'thematic'), record };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
