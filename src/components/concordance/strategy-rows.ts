/**
 * Measures of strategies that would close a row: strategies name rows as `32016r0399#art_8__para_2`.
 *
 * @example
 * strategyMeasures(strategies, 'uk')(row) // [{ name: 'Оновити порядок…', href: '/strategy/ibm/#renew' }]
 */
import type { Recorded } from '../../../scripts/store/knowledge-records.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Speech } from '../../lib/model/message.ts';
import type { Strategy } from '../../lib/model/strategy.ts';
import { allMeasures } from '../knowledge/strategy-view.ts';
import type { ShownRow } from './shown-row.ts';
import { actSlug } from '../../lib/model/act-slug.ts';

/** The key a strategy names a row by. */
const strategyKey = (act: string, provision: string): string => `${actSlug(act)}#${provision}`;

/** The measures that name a row. */
export function strategyMeasures(strategies: readonly Recorded<Strategy>[], speech: Speech): (row: Pick<ShownRow, 'act' | 'assessed'>) => { name: string; href: string }[] {
  const named = new Map<string, { name: string; href: string }[]>();
  for (const { record } of strategies) {
    for (const measure of allMeasures(record)) {
      const link = { name: measure.name[speech], href: `${pathOf(speech, 'strategy', record.id)}#${measure.key}` };
      for (const key of measure.rows) named.set(key, [...(named.get(key) ?? []), link]);
    }
  }
  return ({ act, assessed }) => named.get(strategyKey(act, assessed.row.provision)) ?? [];
}
