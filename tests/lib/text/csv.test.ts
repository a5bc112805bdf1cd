import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/lib/text/csv.ts';

describe('comma-separated values', () => {
  it('keep commas, doubled quotes and line breaks inside quotes', () => {
    expect(readCsv('uk,en\n"ст. 1, ч. 2","""so-called"""\n"перший\nдругий",two\n').rows).toEqual([
      { cells: ['uk', 'en'], line: 1 },
      { cells: ['ст. 1, ч. 2', '"so-called"'], line: 2 },
      { cells: ['перший\nдругий', 'two'], line: 3 },
    ]);
  });

  it('count lines through a cell with line breaks in it', () => {
    expect(readCsv('"а\nб"\nв\n').rows.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('read line ends and byte order mark of Windows, and a last line without an end', () => {
    expect(readCsv('\uFEFFuk,en\r\nкордон,border').rows).toEqual([{ cells: ['uk', 'en'], line: 1 }, { cells: ['кордон', 'border'], line: 2 }]);
  });

  it('keep empty cells, also the last', () => {
    expect(readCsv('а,,\n').rows[0]?.cells).toEqual(['а', '', '']);
  });

  it('have no rows in nothing', () => {
    expect(readCsv('')).toEqual({ rows: [], faults: [] });
  });

  it('leave out a row with a quote in the middle of a bare cell and go on', () => {
    const { rows, faults } = readCsv('а"б,в\nг,д\n');
    expect(faults).toEqual([{ fault: 'quote-inside', line: 1 }]);
    expect(rows).toEqual([{ cells: ['г', 'д'], line: 2 }]);
  });

  it('leave out a row with text after a closing quote', () => {
    expect(readCsv('"а" б,в\nг,д\n')).toEqual({ rows: [{ cells: ['г', 'д'], line: 2 }], faults: [{ fault: 'text-after-quote', line: 1 }] });
  });

  it('say where a quote begins that nothing closes', () => {
    expect(readCsv('а,б\n"в,г\nд,е\n').faults).toEqual([{ fault: 'quote-unclosed', line: 2 }]);
  });

  it('take linear time on a million quotes', () => {
    const start = performance.now();
    readCsv('"'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
