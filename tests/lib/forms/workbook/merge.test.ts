/** Three ways: the row as written, as it is in the record now, as it came back. A change of one side stands, two that differ are a conflict. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IN_UKRAINIAN } from '../../../../src/lib/concordance/stand-ins.ts';
import { cellsOf, FIELD_NAMES, type Cells } from '../../../../src/lib/forms/workbook/fields.ts';
import { mergeRow, type EditedRow, type MergeContext } from '../../../../src/lib/forms/workbook/merge.ts';
import type { ConcordanceRow } from '../../../../src/lib/model/concordance.ts';
import { book, labels, row } from '../table.ts';
import { basisOf, soundRow } from './any-row.ts';

const context: MergeContext = { eu: 'eu/tr-9', labels: labels('uk'), book, basisOf: ({ ua }) => ({ basis: basisOf(ua) }) };
const cells = (own: ConcordanceRow | undefined): Cells => cellsOf(own, context.labels, book);
/** The row `base` as an expert changed it. */
const came = (base: ConcordanceRow | undefined, changes: Partial<Cells>, parts: Partial<EditedRow> = {}): EditedRow =>
  ({ provision: 'art_1', at: 2, ...(base && { base }), written: cells(base), cells: { ...cells(base), ...changes }, formulas: [], shown: [], ...parts });
const codes = ({ messages }: { messages: readonly { code: string }[] }): string[] => messages.map(({ code }) => code);
const SIGNED = { author: 'Друга', date: '2026-02-28' };
const PARTIAL = { verdict: 'Частково відповідає', 'gap.uk': 'Немає строку.', 'measure.uk': 'Доповнити.', 'gap.en': 'No time limit.', 'measure.en': 'Amend.' };

describe('one expert', () => {
  test('who changed nothing changes nothing', () => {
    expect(mergeRow(came(row(), {}), row(), context)).toMatchObject({ kind: 'same', fields: [] });
  });

  test('gives a row its new verdict with signature and a new basis', () => {
    const merged = mergeRow(came(row(), { ...PARTIAL, ...SIGNED }), row(), context);
    expect(merged).toMatchObject({ kind: 'changed', isJudged: true, row: { verdict: 'partial', gap: { uk: 'Немає строку.', en: 'No time limit.' }, ...SIGNED, basis: basisOf(row().ua) } });
    expect(merged.fields).toEqual(['verdict', 'gap.uk', 'measure.uk', 'author', 'date', 'gap.en', 'measure.en']);
  });

  test('who only wrote a remark leaves signature and basis alone', () => {
    expect(mergeRow(came(row(), { comment: 'Перевірити в травні.' }), row(), context)).toMatchObject({ kind: 'changed', isJudged: false, row: { ...row(), comment: 'Перевірити в травні.' } });
  });

  test('may be signed for on the command line; unsigned a new verdict is not taken', () => {
    expect(mergeRow(came(row(), PARTIAL), row(), { ...context, ...SIGNED }).row).toMatchObject(SIGNED);
    const unsigned = mergeRow(came(row(), PARTIAL), row(), context);
    expect([unsigned.kind, codes(unsigned), unsigned.row]).toEqual(['refused', ['workbook-unsigned'], undefined]);
  });

  test('assesses a provision that had no row', () => {
    const changes = { kind: 'обов’язок', 'duty.uk': 'Швидко.', 'duty.en': 'Quickly.', verdict: 'не врегульовано', 'gap.uk': 'Норми немає.', 'gap.en': 'No norm.', ...SIGNED };
    expect(mergeRow(came(undefined, changes), undefined, context)).toMatchObject({ kind: 'added', row: { provision: 'art_1', verdict: 'unregulated', kind: 'obligation', ua: [] } });
    const { kind: _, ...withoutKind } = changes;
    const incomplete = mergeRow(came(undefined, withoutKind), undefined, context);
    expect([incomplete.kind, incomplete.messages.map(({ code, facts }) => [code, facts['field']])]).toEqual(['refused', [['workbook-row-incomplete', 'Вид положення']]]);
  });

  test('who writes no English gets a mark in its place, which the next workbook shows as an empty cell', () => {
    const { 'gap.en': _, 'measure.en': __, ...ukrainian } = PARTIAL;
    const merged = mergeRow(came(row(), { ...ukrainian, ...SIGNED }), row(), context);
    expect(merged.row?.gap).toEqual({ uk: 'Немає строку.', en: `${IN_UKRAINIAN}Немає строку.` });
    expect(cells(merged.row)['gap.en']).toBe('');
    expect(codes(merged)).toEqual(['workbook-no-english', 'workbook-no-english']);
    const again = mergeRow(came(merged.row, { 'gap.uk': 'Інше.', ...SIGNED, date: '2026-02-27' }), merged.row, context);
    expect(again.row?.gap).toEqual({ uk: 'Інше.', en: `${IN_UKRAINIAN}Інше.` });
  });

  // Each is one bad cell in a row with good ones: the row stays whole.
  test.each([
    [{ verdict: 'майже відповідає' }, 'workbook-not-listed'],
    [{ bodies: 'Держмитслужба; Невідома служба' }, 'workbook-not-listed'],
    [{ due: '31.02.2027' }, 'workbook-not-a-day'],
    [{ ua: 'ua/nt-9 ст. 1' }, 'workbook-answer-form'],
    [{ ua: 'ua/absent: ст. 1' }, 'workbook-no-act'],
    [{ ua: 'ua/nt-9: ст. 77' }, 'workbook-no-provision'],
    // Two provisions are called so.
    [{ ua: 'ua/nt-9: ст. 3' }, 'workbook-no-provision'],
    [{ 'practice.en': 'Orally.' }, 'workbook-no-ukrainian'],
    [{ 'gap.uk': 'Є розбіжність', 'gap.en': 'There is' }, 'row-conforms-open'],
    [{ verdict: 'не застосовується' }, 'row-ground-missing'],
  ])('with a cell that cannot be taken leaves the row as it was: %j', (changes, code) => {
    const merged = mergeRow(came(row(), { comment: 'Добре.', ...SIGNED, ...changes }), row(), context);
    expect([merged.kind, merged.row, codes(merged)]).toEqual(['refused', undefined, [code]]);
  });

  test('with a formula in a cell leaves the row as it was', () => {
    expect(codes(mergeRow(came(row(), { comment: '2' }, { formulas: ['comment'] }), row(), context))).toEqual(['workbook-formula']);
  });
});

describe('two experts', () => {
  const base = row();
  const first = mergeRow(came(base, { comment: 'Перша.' }), base, context).row!;

  test('who changed what does not belong together both stand', () => {
    expect(mergeRow(came(base, { ...PARTIAL, ...SIGNED }), first, context)).toMatchObject({ kind: 'changed', row: { verdict: 'partial', comment: 'Перша.' } });
  });

  test('who changed the same differently are in conflict: the record keeps the first, the second is listed', () => {
    expect(mergeRow(came(base, { comment: 'Друга.' }), first, context)).toMatchObject({ kind: 'conflict', fields: [], conflicts: [{ field: 'comment', ours: 'Перша.', theirs: 'Друга.' }] });
    expect(mergeRow(came(base, { comment: 'Друга.', due: '2027-12-31' }), first, context)).toMatchObject({ kind: 'conflict', fields: ['due'], row: { comment: 'Перша.', due: '2027-12-31' } });
  });

  test('who changed the same alike agree', () => {
    expect(mergeRow(came(base, { comment: 'Перша.' }), first, context)).toMatchObject({ kind: 'same' });
  });

  test('a verdict of one and a gap of the other are one judgement: in conflict', () => {
    const partial = mergeRow(came(base, { ...PARTIAL, ...SIGNED }), base, context).row!;
    expect(mergeRow(came(base, { ua: 'ua/nt-9: ст. 2, ч. 1', author: 'Третя' }), partial, context)).toMatchObject({ kind: 'conflict', fields: [] });
  });

  test('a row that the record lost meanwhile, or that another added, is left to a person', () => {
    expect(codes(mergeRow(came(base, { comment: 'Друга.' }), undefined, context))).toEqual(['workbook-row-gone']);
    expect(mergeRow(came(undefined, { 'duty.uk': 'Інше.' }), base, context)).toMatchObject({ kind: 'conflict', conflicts: [{ field: 'duty.uk' }] });
  });
});

describe('whatever the rows say', () => {
  const before = fc.option(soundRow('Перша', '2026-01-10'), { nil: undefined });

  test('a row that came back as another row becomes that row', () => {
    fc.assert(fc.property(before, soundRow('Друга', '2026-02-28'), (base, wanted) => {
      expect(mergeRow(came(base, cells(wanted)), base, context).row).toEqual(wanted);
    }), { numRuns: 500 });
  });

  test('of two experts nothing is lost: each field is of one of them, or listed', () => {
    fc.assert(fc.property(soundRow('Перша', '2026-01-10'), soundRow('Друга', '2026-02-20'), soundRow('Третя', '2026-02-28'), (base, ours, theirs) => {
      const merged = mergeRow(came(base, cells(theirs)), ours, context);
      const after = cells(merged.row ?? ours);
      const listed = merged.conflicts.map(({ field }) => field);
      if (merged.kind === 'refused') expect(merged.messages).not.toEqual([]);
      else for (const name of FIELD_NAMES) {
        const isTheirs = cells(theirs)[name] !== cells(base)[name];
        if (isTheirs && !listed.includes(name)) expect(after[name], name).toBe(cells(theirs)[name]);
        else if (!isTheirs || listed.includes(name)) expect(after[name], name).toBe(cells(ours)[name]);
      }
    }), { numRuns: 300 });
  });
});
