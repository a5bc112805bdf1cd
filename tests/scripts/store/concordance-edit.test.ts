/** Editing a record: fields that change are written, everything else stays byte for byte. */
import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { concordanceSchema, rowSchema, type Concordance, type ConcordanceRow } from '../../../src/lib/model/concordance.ts';
import { editRecord } from '../../../scripts/store/concordance-edit.ts';
import { anyRow } from '../../lib/forms/workbook/any-row.ts';

const HEAD = `# Таблиця
act: eu/tr-9
edition: 2024-01-01
lang: en
review: preliminary
note: { uk: Навчальна., en: Training. }
`;
const TEXT = `${HEAD}rows:
  # перша
  - provision: art_1
    kind: obligation # див. лист
    duty: { uk: Перевіряти., en: Check. } # сталий текст
    ua:
      # найближча норма
      - act: ua/nt-9
        provisions: [art_1]
    verdict: not-assessed
    comment: |
      рядок
      # не коментар
  # друга
  - { provision: art_3, kind: right, duty: { uk: Мати час., en: Have time. }, verdict: not-assessed }
# кінець
`;
const read = (text: string): Concordance => concordanceSchema.parse(parseDocument(text).toJS());
const rowOf = (text: string, provision: string): ConcordanceRow => read(text).rows.find((row) => row.provision === provision)!;
const ORDER = ['art_1', 'art_2', 'art_3', 'art_4'];

describe('a record', () => {
  test('without a change is the same text', () => {
    expect(editRecord(TEXT, [], ORDER)).toBe(TEXT);
    expect(editRecord(TEXT, [rowOf(TEXT, 'art_1')], ORDER)).toBe(TEXT);
  });

  test('changes where a field changes and nowhere else, comments beside it kept', () => {
    const edited = editRecord(TEXT, [{ ...rowOf(TEXT, 'art_1'), kind: 'right', verdict: 'conforms', bodies: ['customs'], comment: 'нове' }], ORDER);
    expect(edited).toBe(TEXT.replace('kind: obligation', 'kind: right').replace('verdict: not-assessed\n    comment: |\n      рядок\n      # не коментар', 'verdict: conforms\n    bodies: [ customs ]\n    comment: нове'));
  });

  test('keeps a comment that stood inside a field above the field', () => {
    const edited = editRecord(TEXT, [{ ...rowOf(TEXT, 'art_1'), ua: [{ act: 'ua/nt-9', provisions: ['art_2'] }] }], ORDER);
    expect(edited).toContain('    # найближча норма\n    ua:\n      - { act: ua/nt-9, provisions: [ art_2 ] }\n    verdict');
  });

  test('loses a field with its line', () => {
    const { comment: _, ...rest } = rowOf(TEXT, 'art_1');
    expect(editRecord(TEXT, [rest], ORDER)).toBe(TEXT.replace('    comment: |\n      рядок\n      # не коментар\n', ''));
  });

  test('writes a row of one line anew when it changes', () => {
    const edited = editRecord(TEXT, [{ ...rowOf(TEXT, 'art_3'), verdict: 'conforms' }], ORDER)!;
    expect(edited).toContain('  # друга\n  - provision: art_3\n    kind: right\n');
    expect(edited.startsWith(TEXT.slice(0, TEXT.indexOf('  - { provision: art_3')))).toBe(true);
    expect(edited.endsWith('# кінець\n')).toBe(true);
  });

  test('takes a new row in its place in the act, or at the end, or as the first', () => {
    const added = (provision: string): ConcordanceRow => rowSchema.parse({ provision, kind: 'right', duty: { uk: 'Так.', en: 'Yes.' }, verdict: 'not-assessed' });
    const edited = editRecord(TEXT, [added('art_4'), added('art_2')], ORDER)!;
    expect(read(edited).rows.map(({ provision }) => provision)).toEqual(ORDER);
    expect(edited).toContain('      # не коментар\n  - provision: art_2\n');
    for (const empty of [HEAD, `${HEAD}rows: []\n`, HEAD.trimEnd()]) {
      expect(read(editRecord(empty, [added('art_1')], ORDER)!).rows.map(({ provision }) => provision)).toEqual(['art_1']);
    }
  });
});

describe('whatever the rows say', () => {
  const rows = fc.array(anyRow, { minLength: 1, maxLength: 3 }).map((some) => some.map((row, at) => ({ ...row, provision: `art_${at + 1}` })));
  /** As an editor may have written it: by hand, or by another program. */
  const layouts = fc.constantFrom({}, { lineWidth: 40 }, { defaultStringType: 'QUOTE_DOUBLE' as const }, { indentSeq: false }, { collectionStyle: 'flow' as const });

  test('the record says what it should, its other rows as they stood', () => {
    fc.assert(fc.property(rows, anyRow, layouts, fc.nat(3), (before, after, layout, place) => {
      const record = { act: 'eu/tr-9', edition: '2024-01-01', lang: 'en', review: 'preliminary', note: { uk: 'Н.', en: 'T.' } };
      const text = `${stringify(record)}# між\n${layout.collectionStyle ? `rows:\n${before.map((row) => `  # над\n  - ${JSON.stringify(row)}\n`).join('')}` : stringify({ rows: before }, layout)}`;
      const changed = { ...after, provision: `art_${place + 1}` };
      const edited = editRecord(text, [changed], ORDER);
      expect(edited).toBeDefined();
      const wanted = read(text).rows.map((row) => (row.provision === changed.provision ? changed : row));
      expect(read(edited!).rows).toEqual(place < before.length ? wanted : [...wanted, changed]);
      expect(edited).toContain('# між\n');
    }), { numRuns: 150 });
  });

  test('many rows at once are as good as one by one', () => {
    fc.assert(fc.property(rows, rows, fc.array(anyRow, { maxLength: 2 }), (before, after, more) => {
      const text = `${HEAD}${stringify({ rows: before })}`;
      const changes = [...new Map([...more.map((row, at) => ({ ...row, provision: `art_${4 - at}` })), ...after].map((row) => [row.provision, row])).values()];
      const oneByOne = changes.reduce((edited, row) => editRecord(edited, [row], ORDER)!, text);
      expect(read(editRecord(text, changes, ORDER)!)).toEqual(read(oneByOne));
    }), { numRuns: 50 });
  });
});
