/** A row as a page shows it: what stands in its cells, when it is due, how it is filtered, the same row turned round. */
import { describe, expect, it } from 'vitest';
import { asOf } from '../../../src/components/concordance/as-of.ts';
import { measuresIn } from '../../../src/components/concordance/measures.ts';
import { rowAttributes, rowFacetCss, rowFacetsOf, ROW_FACETS } from '../../../src/components/concordance/row-facets.ts';
import { rowsHtml } from '../../../src/components/concordance/row-html.ts';
import { reverseHtml } from '../../../src/components/concordance/reverse-html.ts';
import { dueOf, shownProvision, shownRow, type ShownRow } from '../../../src/components/concordance/shown-row.ts';
import { strategyMeasures } from '../../../src/components/concordance/strategy-rows.ts';
import { tally } from '../../../src/components/concordance/tally.ts';
import { unassessedGroups } from '../../../src/components/concordance/unassessed.ts';
import { row, signed, UA } from '../../lib/concordance/sketch.ts';
import { EU_OUTLINE, tableOf, UA_OUTLINE } from './table.ts';

const DAY = '2026-03-02';
const shownOf = (rows: Parameters<typeof tableOf>[0]): Promise<ShownRow[]> => {
  const table = tableOf(rows);
  return Promise.all(table.assessment.rows.map((one) => shownRow(one, table, { speech: 'uk', asOf: DAY })));
};
const htmlOf = async (rows: Parameters<typeof tableOf>[0]): Promise<string> => rowsHtml(await shownOf(rows), { speech: 'uk', asOf: DAY });

const judged = signed(EU_OUTLINE, 'art_1__para_2', [[UA_OUTLINE, 'art_7__para_1']], {
  verdict: 'partial', gap: { uk: 'Бракує <b>строку</b>.', en: 'No <b>term</b>.' }, measure: { uk: 'Додати.', en: 'Add.' }, instrument: 'law', bodies: ['mia', 'border-guard'], due: '2026-03-01', author: 'Упорядник',
});

describe('a row', () => {
  it('cites both sides and names the verdict in a word and a mark; its words are escaped', async () => {
    const html = await htmlOf([judged]);
    expect(html).toContain('<tr id="art_1__para_2"');
    expect(html).toContain('>ст. 1, ч. 2</a> <span class="quiet" lang="en">Name 1</span>');
    expect(html).toContain('<p class="of">Закон</p><p class="cited"><a href="/acts/ua/nt-9/">ст. 7, ч. 1</a>');
    expect(html).toContain('<span class="mark" aria-hidden="true">◐</span> частково відповідає');
    expect(html).toContain('Бракує &lt;b&gt;строку&lt;/b&gt;.');
    expect(html).toContain('<time datetime="2026-03-01">01.03.2026</time> <span class="tag warn">прострочено</span>');
  });

  it('says who judged, when and by which editions', async () => {
    expect(await htmlOf([judged])).toContain('<summary>Упорядник, 10.01.2026</summary><p>Оцінено за текстами: eu/tr-9, 01.01.2024, англійська; ua/nt-9, 01.06.2024, українська</p>');
  });

  it('without a signature shows that first, and its verdict beside it', async () => {
    const html = await htmlOf([row({ provision: 'art_2', verdict: 'conforms' })]);
    expect(html).toMatch(/не підписано<\/span><\/p><p class="quiet">Оцінка: відповідає<\/p>/);
    expect(html).toContain('норми не знайдено');
  });

  it('that does not apply asks for no Ukrainian provision', async () => {
    expect(await htmlOf([signed(EU_OUTLINE, 'art_3', [], { verdict: 'not-applicable', ground: 'final' })])).not.toContain('норми не знайдено');
  });

  it('whose judged text is another now turns stale, says what it was and what became of the text', async () => {
    const old = { ...judged, basis: judged.basis.map((basis) => (basis.act === UA ? { ...basis, edition: '2020-01-01', sha256: 'a'.repeat(64) } : basis)) };
    const html = await htmlOf([old]);
    expect(html).toContain('↻</span> потребує перегляду');
    expect(html).toContain('було: частково відповідає');
    expect(html).toContain('<li>Законодавство України, ст. 7, ч. 1: змінено (01.01.2020 → 01.06.2024)</li>');
    expect(html).toContain('data-verdict="stale"');
  });

  it('is an anchor once, even where the file has it twice', async () => {
    expect((await htmlOf([judged, judged])).match(/ id="/g)).toHaveLength(1);
  });
});

describe('terms', () => {
  it('are overdue before the day, and dated on it', () => {
    expect(['2026-03-01', '2026-03-02', 'accession', undefined].map((due) => dueOf(due, DAY))).toEqual(['overdue', 'dated', 'accession', 'none']);
  });

  it('count from the latest day the collection records; nothing is overdue where none is recorded', () => {
    const { acts, concordance } = tableOf([judged]);
    expect(asOf(acts, [concordance])).toBe('2026-01-10');
    expect(asOf(acts, [])).toBe('0000-00-00');
  });

  it('order the measures: dates, accession, none; rows without a measure are not there', async () => {
    const measure = { uk: 'Захід.', en: 'Measure.' };
    const rows = await shownOf([
      row({ provision: 'art_1', measure }), row({ provision: 'art_2', measure, due: 'accession' }), row({ provision: 'art_3', measure, due: '2027-01-01' }), row({ provision: 'att_I' }),
    ]);
    expect(measuresIn(rows).map(({ id }) => id)).toEqual(['art_3', 'art_2', 'art_1']);
  });
});

describe('filters', () => {
  const { assessment: { rows } } = tableOf([judged, row({ provision: 'art_2', kind: 'final' })]);

  it('have the values of a row as attributes', () => {
    expect(rowAttributes(rows[0]!, DAY)).toBe(' data-verdict="partial" data-kind="obligation" data-body="border-guard mia" data-instrument="law" data-due="overdue"');
  });

  it('are offered where they tell rows apart, in the order of the form', () => {
    expect(rowFacetsOf(rows, ROW_FACETS, DAY, 'uk').map(({ name, values }) => `${name}: ${values.map(({ label, count }) => `${label} ${count}`).join(', ')}`)).toEqual([
      'verdict: частково відповідає 1, не оцінено 1', "kind: обов’язок 1, прикінцеве 1", 'body: МВС 1, Держприкордонслужба 1', 'instrument: закон 1', 'due: прострочено 1, без строку 1',
    ]);
    expect(rowFacetsOf(rows.slice(0, 1), ROW_FACETS, DAY, 'uk')).toEqual([]);
  });

  it('hide by style sheet alone: a row whose value is not ticked while another is', () => {
    const css = rowFacetCss(rows, DAY);
    expect(css).toContain('body:has(.facets [name="body"]:checked):not(:has([name="body"]:is([value="border-guard"], [value="mia"]):checked)) .row-set > [data-body="border-guard mia"] { display: none; }');
    expect(css).toContain('body:has(.facets [name="body"]:checked) .row-set > [data-body=""] { display: none; }');
  });
});

describe('the table turned round', () => {
  it('has each Ukrainian provision once, beside it the rows it answers, each leading to its place', async () => {
    const table = tableOf([judged, signed(EU_OUTLINE, 'art_2', [[UA_OUTLINE, 'art_7__para_1']])]);
    const rows = await Promise.all(table.assessment.rows.map((one) => shownRow(one, table, { speech: 'uk', asOf: DAY })));
    const html = reverseHtml(UA, [{ provision: await shownProvision(UA, 'art_7__para_1', 'uk', table, 'uk'), rows }], 'uk');
    expect(html.match(/<tr id="ua-nt-9--art_7__para_1"><td data-head="Норма України" rowspan="2">/g)).toHaveLength(1);
    expect([...html.matchAll(/harmonisation\/tr-9\/#(\w+)/g)].map(([, id]) => id)).toEqual(['art_1__para_2', 'art_2']);
  });
});

describe('what nobody assessed', () => {
  it('stands article by article, none left out', () => {
    const { assessment, outlines } = tableOf([judged]);
    expect(unassessedGroups(assessment, outlines, 'uk').map(({ article, heading, provisions }) => [article, heading, provisions.map(({ words }) => words)])).toEqual([
      ['ст. 1', 'Name 1', ['ч. 1']], ['ст. 2', 'Name 2', ['ч. 1']], ['ст. 3', 'Name 3', ['ч. 1']], ['додаток I', '', ['']],
    ]);
  });

  it('is counted even when it is nothing', () => {
    const { assessment: { counts } } = tableOf([signed(EU_OUTLINE, 'chp_I', []), signed(EU_OUTLINE, 'chp_II', []), signed(EU_OUTLINE, 'att_I', [])]);
    expect(tally(counts, 'uk').map(({ word, count }) => `${word} ${count}`)).toEqual(['відповідає 3', 'не оцінено 0']);
  });
});

describe('measures of strategies', () => {
  it('are found by the row they name', async () => {
    const measure = { key: 'renew', name: { uk: 'Оновити', en: 'Renew' }, rows: ['tr-9#art_1__para_2'] };
    const strategies = [{ record: { id: 'ibm', goals: [{ measures: [measure] }] } }] as unknown as Parameters<typeof strategyMeasures>[0];
    const [shown] = await shownOf([judged]);
    expect(strategyMeasures(strategies, 'uk')(shown!)).toEqual([{ name: 'Оновити', href: '/strategy/ibm/#renew' }]);
  });
});
