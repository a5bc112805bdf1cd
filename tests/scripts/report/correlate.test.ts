/** The reports of a correlation: JSON of the contract, CSV that opens in a spreadsheet, a page. */
import { describe, expect, test } from 'vitest';
import { correlationCsv } from '../../../scripts/report/correlate-csv.ts';
import { correlationJson } from '../../../scripts/report/correlate-json.ts';
import { correlationPage } from '../../../scripts/report/correlate-page.ts';
import type { Correlation } from '../../../src/lib/correlate/correlate.ts';
import type { Unit } from '../../../src/lib/compare/units.ts';

const unit = (number: string, heading = ''): Unit => ({ kind: 'article', number, eid: `art_${number}`, document: '', heading, lines: [], position: 0 });
const line = (eid: string): Unit['lines'][number] => ({ eid, kind: 'paragraph', text: '1. Text', content: 'Text', depth: 1, order: 1 });

const CORRELATION: Pick<Correlation, 'rows' | 'detail'> = {
  rows: [
    { kind: 'split', old: [unit('5')], new: [unit('7', '=Visas'), unit('8')], score: 0.87654, reasons: [{ code: 'likeness', value: 0.614 }] },
    { kind: 'repealed', old: [unit('6a')], new: [], score: 0.9, reasons: [] },
    { kind: 'added', old: [], new: [unit('9')], score: 1, reasons: [] },
  ],
  detail: [{ old: line('art_5__para_1'), oldArticle: '5', new: line('art_8__para_1'), newArticle: '8', score: 0.5 }, { old: line('art_6a__para_1'), oldArticle: '6a', score: 0.9 }],
};

describe('the report of a correlation', () => {
  test('as JSON has numbers as printed, and an empty side for no counterpart', () => {
    expect(correlationJson(['a.html', 'b.html'], CORRELATION, 'en')).toEqual({
      old: 'a.html', new: 'b.html',
      rows: [
        { old: ['5'], new: ['7', '8'], kind: 'split', score: 0.877, reasons: ['likeness of words 61 %'] },
        { old: ['6a'], new: [], kind: 'repealed', score: 0.9, reasons: [] },
        { old: [], new: ['9'], kind: 'added', score: 1, reasons: [] },
      ],
      detail: [
        { old: { article: '5', eid: 'art_5__para_1' }, new: { article: '8', eid: 'art_8__para_1' }, score: 0.5 },
        { old: { article: '6a', eid: 'art_6a__para_1' }, new: null, score: 0.9 },
      ],
    });
  });

  test('as CSV quotes lists, ends lines as RFC 4180 has it, begins with a byte order mark', () => {
    expect(correlationCsv(CORRELATION, 'en')).toBe('\ufeffOld act,New act,Relation,Certainty,Why\r\n5,"7, 8",split,0.877,likeness of words 61 %\r\n6a,—,no counterpart,0.9,\r\n—,9,new,1,\r\n');
  });

  test('as CSV keeps what a spreadsheet would run as a formula as text', () => {
    expect(correlationCsv({ rows: [{ ...CORRELATION.rows[1]!, old: [unit('-1+1')] }] }, 'en')).toContain("\r\n'-1+1,");
  });

  test('as a page has a line a row, counts, and says that it is a proposal', () => {
    const page = correlationPage(CORRELATION, 'uk').split('\n');
    expect(page[0]).toMatch(/^5 → 7, 8 {2}поділено +0\.88 {2}=Visas {2}\(схожість слів 61 %\)$/);
    expect(page.at(-2)).toBe('поділено: 1 · немає відповідника: 1 · нове: 1');
    expect(page.at(-1)).toContain('пропозиція');
  });
});
