/** English that is still to be written, counted. */
import { describe, expect, it } from 'vitest';
import { standIns } from '../../../src/lib/concordance/stand-ins.ts';
import { row } from '../forms/table.ts';

describe('English still to be written', () => {
  it('is counted text by text, and the first is found', () => {
    const gap = { uk: 'Немає.', en: '(in Ukrainian) Немає.' };
    expect(standIns({ rows: [row(), row({ verdict: 'partial', gap, measure: gap })] })).toEqual({ count: 2, all: 4, first: ['rows', 1, 'gap', 'en'] });
  });

  it('is none where every text has its English', () => {
    expect(standIns({ rows: [row()] })).toEqual({ count: 0, all: 1 });
  });
});
