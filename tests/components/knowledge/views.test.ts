import { describe, expect, it } from 'vitest';
import { bodiesInOrder } from '../../../src/components/knowledge/bodies.ts';
import { componentsInOrder } from '../../../src/components/knowledge/components.ts';
import { openGaps, standings } from '../../../src/components/knowledge/gaps.ts';
import { practiceFacts } from '../../../src/components/knowledge/practice-facts.ts';
import { inOrderOfMention } from '../../../src/components/knowledge/sources.ts';
import { indicatorsApart, printedNumber, statesOf } from '../../../src/components/knowledge/strategy-view.ts';
import { words } from '../../../src/i18n/catalogue.ts';
import { countsOf, type AssessedRow } from '../../../src/lib/concordance/assess.ts';
import { knowledgeWords } from '../../../src/i18n/knowledge-words.ts';
import { bodySchema } from '../../../src/lib/model/body.ts';
import { rowSchema } from '../../../src/lib/model/concordance.ts';
import { indicatorSchema, measureSchema } from '../../../src/lib/model/strategy.ts';

const rowOf = (row: object, index: number): AssessedRow => {
  const parsed = rowSchema.parse(row);
  return { row: parsed, index, provision: parsed.provision, standing: { state: parsed.verdict === 'not-assessed' ? 'not-assessed' : 'fresh', provisions: [], unbased: [] } };
};
const both = { uk: 'а', en: 'a' };

describe('bodies and components', () => {
  it('have a page each, those with a record first', () => {
    const customs = bodySchema.parse({ id: 'customs', name: { uk: 'Митниця', en: 'Customs' }, shortName: both, order: 1, named: ['а'], role: [{ text: both, own: true }], sources: [{ key: 'a', title: both, publisher: 'a', read: '2026-01-01' }] });
    const shown = bodiesInOrder([{ record: customs, file: '', text: '' }], 'en');
    expect(shown.length).toBe(12);
    expect(shown.slice(0, 2).map(({ id, name, record }) => [id, name, record !== undefined])).toEqual([['customs', 'Customs', true], ['mia', words('en').bodies.mia, false]]);
  });

  it('are horizontal as the Regulation says, without a record too', () => {
    expect(componentsInOrder([], 'en').filter(({ kind }) => kind === 'horizontal').map(({ id }) => id)).toEqual(['fundamental-rights', 'education-and-training', 'research-and-innovation']);
  });
});

describe('a strategy', () => {
  it('counts its measures by state and leaves out a state without one', () => {
    const measures = ['unknown', 'done', 'unknown'].map((state, n) => measureSchema.parse({ key: `m${n}`, name: both, state, sources: ['a'] }));
    expect(statesOf(measures)).toEqual([{ state: 'done', count: 1 }, { state: 'unknown', count: 2 }]);
  });

  it('sets indicators without unit or target apart', () => {
    const [whole, bare] = [{ unit: both, target: { value: 5, sources: ['a'] } }, { unit: both }].map((more, n) => indicatorSchema.parse({ key: `i${n}`, name: both, sources: ['a'], ...more }));
    expect(indicatorsApart([whole!, bare!])).toEqual({ measurable: [whole], immeasurable: [bare] });
  });

  it('prints numbers as the language does', () => {
    expect([printedNumber(12500.5, 'uk'), printedNumber(12500.5, 'en'), printedNumber(7, 'uk')]).toEqual(['12\u00a0500,5', '12\u00a0500.5', '7']);
  });
});

describe('open gaps', () => {
  const judged = [['partial', ['customs', 'mia'], '2026-01-01'], ['unregulated', ['customs'], '2026-01-01'], ['conforms', ['customs'], '2026-01-01'], ['not-assessed', ['mia'], undefined]]
    .map(([verdict, bodies, date], index) => rowOf({ provision: `art_${index}`, kind: 'obligation', duty: both, verdict, bodies, ...(date && { date, author: 'Звірка' }) }, index));

  it('are the rows that are not yet met, by body; a body without one is absent', () => {
    expect([...openGaps([{ rows: judged }])]).toEqual([['customs', 2], ['mia', 1]]);
    expect([...openGaps([{ rows: judged.slice(2) }])]).toEqual([]);
  });

  it('are not counted where the text has changed since: nobody stands by that row', () => {
    expect([...openGaps([{ rows: [{ ...judged[1]!, standing: { state: 'stale', provisions: [], unbased: [] } }] }])]).toEqual([]);
  });

  it('stand beside counts of every verdict, not assessed among them', () => {
    expect(standings(countsOf(judged, 3), 'en')).toEqual([{ word: 'conforms', count: 1 }, { word: 'conforms in part', count: 1 }, { word: 'not regulated', count: 1 }, { word: 'not assessed', count: 4 }]);
  });
});

describe('a practice', () => {
  it('names its countries; one without a word keeps its code', () => {
    expect(practiceFacts({ countries: ['EE', 'ZZ'], kind: 'model' }, knowledgeWords('uk'))).toEqual(['Естонія, ZZ', 'модель']);
  });
});

describe('sources', () => {
  it('stand in the order a reader meets them; what nothing refers to comes last', () => {
    const source = (key: string) => ({ key, title: both, publisher: 'a', read: '2026-01-01' });
    expect(inOrderOfMention(['unused', 'second', 'first'].map(source), ['first', 'second', 'first']).map(({ key }) => key)).toEqual(['first', 'second', 'unused']);
  });
});
