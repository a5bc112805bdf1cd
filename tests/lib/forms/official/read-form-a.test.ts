/** A filled form A read back: the verdict first or last, the longest word first, and never a guess. */
import { describe, expect, test } from 'vitest';
import { formSheet } from '../../../../src/lib/forms/official/form-sheet.ts';
import { editedByForm, formRows, verdictIn } from '../../../../src/lib/forms/official/read-form-a.ts';
import { UA_950_A } from '../../../../src/lib/forms/official/ua-950-a.ts';
import { cellText } from '../../../../src/lib/forms/sheet.ts';
import type { TableLine } from '../../../../src/lib/forms/table-lines.ts';
import { FIELD_NAMES } from '../../../../src/lib/forms/workbook/fields.ts';
import { VERDICTS } from '../../../../src/lib/model/concordance.ts';
import { book, labels, line, row, table } from '../table.ts';

describe('the verdict in a prose', () => {
  test.each([
    ['Частково відповідає. Стаття 6 Закону', 'partial', 'Стаття 6 Закону'],
    ['НЕ ВІДПОВІДАЄ', 'conflicts', ''],
    ['Стаття 6 Закону: «Перевіряють». Не суперечить.', 'no-conflict', 'Стаття 6 Закону: «Перевіряють».'],
    ['Не врегульовано', 'unregulated', ''],
    ['Відповідає: стаття 7', 'conforms', 'стаття 7'],
  ])('%s', (prose, verdict, rest) => {
    expect(verdictIn(prose)).toEqual({ verdict, rest });
  });

  // «відповідають» is another word; two values in one sentence, or in the first and the last, are no verdict.
  test.each(['Не потребує імплементації', 'Відповідають статті 6 і 7', 'відповідає/не відповідає', 'Відповідає частково', 'Відповідає. Стаття 6. Не відповідає.', ''])('«%s» is none', (prose) => {
    expect(verdictIn(prose)).toBeUndefined();
  });
});

const context = { labels: labels('uk'), book, citedIn: (text: string) => (text.includes('статті 2') ? [{ act: 'ua/nt-9', provision: 'art_2__para_1' }] : []) };
const printed = (lines: readonly TableLine[]): string[][] => formSheet(table(lines), UA_950_A, labels('uk')).sheet.rows.map((cells) => cells.map(cellText));
const WANTING = { gap: { uk: 'Немає\nстроку.', en: 'No time limit.' }, measure: { uk: 'Доповнити закон.', en: 'Amend the law.' }, instrument: 'law', bodies: ['customs'], due: '2027-12-31' };
const everyVerdict = VERDICTS.map((verdict, at): TableLine => ({
  ...line(row({ provision: `art_${at + 1}`, verdict, ...(verdict === 'not-applicable' && { ground: 'final' }), ...(verdict === 'partial' && WANTING) })), cited: `Стаття ${at + 1}`,
}));

describe('a filled form', () => {
  test('is found by the names of its columns, however Word has spaced them, and without its rows of numbers', () => {
    const head = UA_950_A.columns.map(({ title }) => title.replace(/ /g, '\u00a0').replace('\\', '/'));
    expect(formRows([[['а', 'б']], [['Назва'], head, ['1', '2', '3', '4', '5'], ['1', 'Стаття 1', '', 'Відповідає', ''], head]])).toEqual([['1', 'Стаття 1', '', 'Відповідає', '']]);
    expect(formRows([[['а', 'б']]])).toBeUndefined();
  });

  test('that nobody touched changes nothing, whatever its verdicts', () => {
    const { rows, messages } = editedByForm(printed(everyVerdict).slice(1), everyVerdict, context);
    expect(messages).toEqual([]);
    expect(rows.map(({ cells, written }) => FIELD_NAMES.filter((name) => cells[name] !== written[name]))).toEqual(everyVerdict.map(() => []));
  });

  test('gives each of the five values back', () => {
    const own = line(row({ verdict: 'not-assessed', ua: [], basis: [] }));
    const values = Object.values(UA_950_A.scale).map(({ value }) => editedByForm([['1', 'Стаття 1', '', value!, '']], [own], context).rows[0]?.cells.verdict);
    expect(values).toEqual(['відповідає', 'не суперечить', 'частково відповідає', 'не відповідає', 'не врегульовано']);
  });

  test('keeps gap, practice, measure, bodies and time limit apart, and unknown words in the remark', () => {
    const cells = ['1', 'Стаття 1. Заголовок\nКожну особу перевіряють.', 'Угода, стаття 5', 'Частково відповідає.\nСтаття 1, Закон № 9 «Про навчання»:\u00a0"Перевіряють кожного."\nРозбіжність: Немає строку.\nНа практиці: Усно.', 'Доповнити закон.\nЯким актом: закон\nВідповідальні: Держмитслужба\nСтрок: 31.12.2027'];
    const [edited] = editedByForm([cells], [line(row())], context).rows;
    expect(edited?.cells).toMatchObject({ verdict: 'частково відповідає', 'obligation.uk': 'Угода, стаття 5', 'gap.uk': 'Немає строку.', 'practice.uk': 'Усно.', 'measure.uk': 'Доповнити закон.', instrument: 'закон', bodies: 'Держмитслужба', due: '31.12.2027', comment: '', ua: 'ua/nt-9: ст. 1' });
    const [other] = editedByForm([['1', 'Стаття 1', '', 'Відповідає. Див. також частину 1 статті 2 Закону', '']], [line(row())], context).rows;
    expect(other?.cells).toMatchObject({ comment: 'Див. також частину 1 статті 2 Закону', ua: 'ua/nt-9: ст. 1\nua/nt-9: ст. 2, ч. 1' });
  });

  test('with a wording that is no value becomes not assessed, with a message', () => {
    const { rows, messages } = editedByForm([['1', 'Стаття 1', '', 'Не потребує імплементації', '']], [line(row())], context);
    expect([rows[0]?.cells.verdict, messages.map(({ code }) => code)]).toEqual(['не оцінено', ['form-verdict-unknown']]);
  });

  test('names rows it does not know, and takes «Стаття 12» for no «Стаття 1»', () => {
    expect(editedByForm([['1', 'Стаття 12. Інше', '', 'Відповідає', '']], [line(row())], context)).toEqual({ rows: [], messages: [expect.objectContaining({ code: 'form-row-unknown' })] });
  });
});
