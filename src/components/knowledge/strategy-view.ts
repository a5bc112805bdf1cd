/**
 * A strategy for its page: its measures in order, how many have each state, which indicators nobody can measure.
 *
 * @example
 * statesOf(measures) // [{ state: 'done', count: 3 }, { state: 'unknown', count: 12 }]
 */
import type { Recorded } from '../../../scripts/store/knowledge-records.ts';
import type { Speech } from '../../i18n/catalogue.ts';
import { keysOf } from './sources.ts';
import { isMeasurable, type Indicator, type Strategy, type StrategyMeasure } from '../../lib/model/strategy.ts';

/** As a reader asks: what is done first. */
const STATES = ['done', 'in-progress', 'planned', 'unknown'] as const satisfies readonly StrategyMeasure['state'][];

export const allMeasures = ({ goals }: Strategy): StrategyMeasure[] => goals.flatMap(({ measures }) => measures);

/** Of goals and of measures, in order. */
export const allIndicators = ({ goals }: Strategy): Indicator[] => goals.flatMap(({ indicators, measures }) => [...indicators, ...measures.flatMap((measure) => measure.indicators)]);

/** The keys of sources a strategy refers to, down its page. */
export function strategyKeys(strategy: Strategy): string[] {
  const goals = strategy.goals.flatMap(({ sources, measures }) => [...sources, ...keysOf(measures)]);
  const indicators = allIndicators(strategy).flatMap(({ sources, base, target, actual }) => [...sources, ...keysOf([base, target, actual].filter((value) => value !== undefined))]);
  return [...keysOf(strategy.statements), ...goals, ...indicators];
}

/** How many measures have each state; a state no measure has is left out. */
export const statesOf = (measures: readonly StrategyMeasure[]): { state: StrategyMeasure['state']; count: number }[] =>
  STATES.map((state) => ({ state, count: measures.filter((measure) => measure.state === state).length })).filter(({ count }) => count > 0);

/** Indicators apart: those with unit and target, and those without. */
export function indicatorsApart(indicators: readonly Indicator[]): { measurable: Indicator[]; immeasurable: Indicator[] } {
  return { measurable: indicators.filter(isMeasurable), immeasurable: indicators.filter((indicator) => !isMeasurable(indicator)) };
}

/** The measures of all strategies that name a body. */
export const measuresOf = (strategies: readonly Recorded<Strategy>[], body: StrategyMeasure['bodies'][number]): { strategy: Strategy; measure: StrategyMeasure }[] =>
  strategies.flatMap(({ record: strategy }) => allMeasures(strategy).filter(({ bodies }) => bodies.includes(body)).map((measure) => ({ strategy, measure })));

/** A number as the language prints it: «12 500,5», "12 500.5", a no-break space between thousands. */
export function printedNumber(value: number, speech: Speech): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return fraction === undefined ? grouped : `${grouped}${speech === 'uk' ? ',' : '.'}${fraction}`;
}
