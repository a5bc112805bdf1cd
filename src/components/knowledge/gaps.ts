/**
 * What the tables of concordance say to the pages beside them: how the provisions stand, in words and counts, and the open gaps of a
 * body. A gap is open where the law answers in part, otherwise, or not at all.
 *
 * @example
 * standings(counts, 'uk') // [{ word: 'відповідає', count: 9 }, { word: 'не оцінено', count: 14 }]
 */
import { CONCORDANCE_WORDS } from '../../i18n/concordance-words.ts';
import { countsBy, type Assessment, type Counts } from '../../lib/concordance/assess.ts';
import type { Act } from '../../lib/model/act.ts';
import { VERDICTS, type Verdict } from '../../lib/model/concordance.ts';
import type { Speech } from '../../lib/model/message.ts';

const OPEN = ['partial', 'conflicts', 'unregulated'] as const satisfies readonly Verdict[];
/** States in which a verdict does not count. */
const APART = ['stale', 'unsigned', 'unresolvable'] as const;

/** Open gaps by body; a body without one is absent. A row that is stale or not signed is none: nobody stands by it. */
export function openGaps(assessments: readonly Pick<Assessment, 'rows'>[]): Map<Act['bodies'][number], number> {
  const counts = countsBy(assessments.flatMap(({ rows }) => rows), ({ row }) => row.bodies);
  return new Map([...counts].map(([body, own]) => [body, OPEN.reduce((sum, verdict) => sum + own[verdict], 0)] as const).filter(([, open]) => open > 0));
}

/** Counts in words, in the order of the form; what nothing counts as is left out. */
export function standings(counts: Counts, speech: Speech): { word: string; count: number }[] {
  const { verdicts, states } = CONCORDANCE_WORDS[speech];
  return [...VERDICTS.map((key) => ({ word: verdicts[key], count: counts[key] })), ...APART.map((key) => ({ word: states[key], count: counts[key] }))].filter(({ count }) => count > 0);
}
