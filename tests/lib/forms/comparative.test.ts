/** The порівняльна таблиця: what stands in its cells, and the files it becomes. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../src/lib/compare/compare.ts';
import { comparativeSheet } from '../../../src/lib/forms/comparative/comparative.ts';
import { comparativeRows } from '../../../src/lib/forms/comparative/rows.ts';
import { sheetDocx } from '../../../src/lib/forms/sheet-docx.ts';
import { sheetHtml } from '../../../src/lib/forms/sheet-html.ts';
import type { Cell } from '../../../src/lib/forms/sheet.ts';
import { law } from '../compare/sketch.ts';

const before = law('Стаття 1. Вʼїзд', '1. Особа подає паспорт:', '1) на вимогу наряду;', '2) протягом 30 хвилин;', '2. Перевірка є безоплатною.', 'Стаття 2. Виїзд', '1. Виїзд є вільним.');
const after = law('Стаття 1. Вʼїзд', '1. Особа подає паспорт:', '1) на вимогу наряду;', '2) протягом 60 хвилин;', '2-1) разом із візою;', '2. Перевірка є безоплатною.', 'Стаття 2. Виїзд', '1. Виїзд є вільним.', 'Стаття 3. Відмова', '1. Про відмову приймається рішення.');
const comparison = compareEditions(before, after);

/** A cell as lines: struck words in [-…-], bold ones in {+…+}. */
const drawn = (cell: Cell): string[] => cell.map((passage) => passage.map(({ text, mark }) => (mark === 'removed' ? `[-${text}-]` : mark === 'added' ? `{+${text}+}` : text)).join(''));

describe('the rows', () => {
  it('quote each changed unit whole, with old words struck on the left and new ones bold on the right', () => {
    const [first] = comparativeRows(comparison, { shorten: false });
    expect(drawn(first![0])).toEqual(['Стаття 1. Вʼїзд', '1. Особа подає паспорт:', '1) на вимогу наряду;', '2) протягом [-30-] хвилин;', '2. Перевірка є безоплатною.']);
    expect(drawn(first![1])).toEqual(['Стаття 1. Вʼїзд', '1. Особа подає паспорт:', '1) на вимогу наряду;', '2) протягом {+60+} хвилин;', '{+2-1) разом із візою;+}', '2. Перевірка є безоплатною.']);
  });

  it('leave out units that stayed and set «Відсутнє» beside one that only one side has', () => {
    const rows = comparativeRows(comparison, { shorten: false });
    expect(rows).toHaveLength(2);
    expect(drawn(rows[1]![0])).toEqual(['Відсутнє']);
    expect(drawn(rows[1]![1])).toEqual(['{+Стаття 3. Відмова+}', '{+1. Про відмову приймається рішення.+}']);
  });

  it('shortened keep the heading, the change and what it hangs in', () => {
    const [first] = comparativeRows(comparison, { shorten: true });
    expect(drawn(first![0])).toEqual(['Стаття 1. Вʼїзд', '1. Особа подає паспорт:', '…', '2) протягом [-30-] хвилин;', '…']);
    expect(drawn(first![1])).toEqual(['Стаття 1. Вʼїзд', '1. Особа подає паспорт:', '…', '2) протягом {+60+} хвилин;', '{+2-1) разом із візою;+}', '…']);
  });

  it('of two equal texts are none', () => expect(comparativeRows(compareEditions(before, before), { shorten: false })).toEqual([]));
});

describe('the Word file', () => {
  const sheet = comparativeSheet(comparison, { form: 'cabinet', title: 'постанови «Про приклад» & інше', shorten: false });
  const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

  it('lies on its side, repeats the names of the columns, marks words bold and struck', async () => {
    const document = part(await sheetDocx(sheet), 'word/document.xml');
    expect(document).toContain('w:orient="landscape"');
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(document).toContain('Зміст положення акта законодавства');
    expect(document).toContain('постанови «Про приклад» &amp; інше');
    expect(document).toMatch(/<w:strike\/>(?:(?!<\/w:r>).)*>30</);
    expect(document).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*>60</);
  });

  it('is the same bytes every time', async () => expect(await sheetDocx(sheet)).toEqual(await sheetDocx(sheet)));

  it('says that a form was not held against its source', async () => {
    expect(part(await sheetDocx(comparativeSheet(comparison, { form: 'rada', shorten: false })), 'word/document.xml')).toContain('форма не звірена');
    expect(part(await sheetDocx(sheet), 'word/document.xml')).not.toContain('форма не звірена');
  });
});

describe('the page', () => {
  it('stands alone, escapes the text and marks changes by elements', () => {
    const page = sheetHtml(comparativeSheet(comparison, { form: 'cabinet', title: '<b>Про</b> &', shorten: true }));
    expect(page).toContain('&lt;b&gt;Про&lt;/b&gt; &amp;');
    expect(page).toContain('<del>30</del>');
    expect(page).toContain('<ins>60</ins>');
    expect(page).not.toMatch(/<script|src=|href=|url\(/);
  });
});
