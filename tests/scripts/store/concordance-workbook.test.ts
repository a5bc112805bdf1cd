/** The records of the collection themselves: each goes into a workbook and into a form and comes back as it was. */
import { describe, expect, test } from 'vitest';
import { formSheet } from '../../../src/lib/forms/official/form-sheet.ts';
import { OFFICIAL_FORMS } from '../../../src/lib/forms/official/forms.ts';
import { editedByForm, formRows } from '../../../src/lib/forms/official/read-form-a.ts';
import { cellText } from '../../../src/lib/forms/sheet.ts';
import { readWorkbook } from '../../../src/lib/forms/workbook/read.ts';
import { labelsIn } from '../../../scripts/store/concordance-labels.ts';
import { openTable } from '../../../scripts/store/concordance-table.ts';
import { bookOf, expertWorkbook, importRows, withOutlinesOf } from '../../../scripts/store/concordance-workbook.ts';
import { openConcordances } from '../../../scripts/store/concordances.ts';
import { linesOfTable } from '../../../scripts/store/table-lines.ts';

const acts = (await openConcordances()).files.map(({ concordance }) => concordance.act);

describe.each(acts)('the record of %s', (act) => {
  test('comes back from a workbook as it was, every provision in scope a row', async () => {
    const table = await openTable(act);
    const { value, messages } = await readWorkbook(await expertWorkbook(table));
    const { rows, text } = importRows(await withOutlinesOf(table, value?.rows ?? []), value?.rows ?? [], { acceptsBasis: false });
    expect(messages).toEqual([]);
    expect(rows).toHaveLength(table.assessment.rows.length + table.assessment.unassessed.length);
    expect(rows.filter(({ kind }) => kind !== 'same')).toEqual([]);
    expect(text).toBe(table.file.text);
  });

  test('says nothing else after a form A was read back', async () => {
    const table = await openTable(act);
    const lined = await linesOfTable(table, { speech: 'uk' });
    const { columns, rows } = formSheet(lined, OFFICIAL_FORMS['ua-950-a'], labelsIn('uk')).sheet;
    const read = formRows([[columns.map(({ title }) => title), ...rows.map((cells) => cells.map(cellText))]]) ?? [];
    const { rows: edited, messages } = editedByForm(read, lined.lines, { labels: labelsIn('uk'), book: bookOf(table), citedIn: () => [] });
    expect([messages, edited.length]).toEqual([[], lined.lines.length]);
    expect(importRows(table, edited, { acceptsBasis: false }).text).toBe(table.file.text);
  });
});
