/** Figures and tables as they are printed. */
import { describe, expect, it } from 'vitest';
import { withSection } from '../../../scripts/bench/report.ts';
import { inBytes, inMilliseconds, inSeconds, ratio, spreadOf } from '../../../scripts/bench/statistics.ts';
import { asMarkdown, asText } from '../../../scripts/bench/table.ts';

describe('several runs as one figure', () => {
  it('give the median, whatever one slow run took', () => {
    expect(spreadOf([1, 1.1, 60])).toEqual({ median: 1.1, least: 1, most: 60, runs: 3 });
    expect(spreadOf([4, 2]).median).toBe(3);
  });

  it('are printed with their range, one run without', () => {
    expect(inSeconds(spreadOf([1.21, 1.3, 1.25]))).toBe('1.25 s (1.21–1.30)');
    expect(inMilliseconds(spreadOf([12.4]))).toBe('12 ms');
  });

  it('cannot come from no run', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });

  it('stand beside the peer as a ratio below one when ours is less', () => {
    expect(ratio(1, 4)).toBe('0.25×');
  });

  it('are bytes in powers of ten', () => {
    expect([inBytes(999), inBytes(12_345), inBytes(1_250_000)]).toEqual(['999 B', '12 kB', '1.3 MB']);
  });
});

describe('a table', () => {
  const table = { title: 'Times', columns: ['text', 'ours', 'note'], rows: [['short', '1 s', 'a | b'], ['a longer one', '10 s', '<b>']], words: [2] };

  it('stands in columns on the screen, figures on the right', () => {
    expect(asText(table)).toBe('Times\n  text          ours  note\n  short          1 s  a | b\n  a longer one  10 s  <b>');
  });

  it('is a Markdown table whose cells cannot break it', () => {
    expect(asMarkdown(table).split('\n').slice(2)).toEqual(['| text | ours | note |', '| --- | ---: | --- |', '| short | 1 s | a \\| b |', '| a longer one | 10 s | \\<b\\> |']);
  });

  it('says so when nothing is in it', () => {
    expect(asMarkdown({ ...table, rows: [] })).toBe('**Times**: none.');
  });
});

describe('the page of measures', () => {
  const occasion = { date: '2026-11-21', machine: '2 processor cores', command: 'npm run bench' };
  const measured = (cell: string) => ({ method: ['How it was done.'], tables: [{ title: 'T', columns: ['a'], rows: [[cell]] }] });
  const outline = { name: 'outline', title: 'Outline' } as const;
  const fidelity = { name: 'fidelity', title: 'Fidelity' } as const;

  it('replaces a section and leaves the others as they were', () => {
    const first = withSection('', outline, measured('old'), occasion);
    const both = withSection(first, fidelity, measured('kept'), occasion);
    const again = withSection(both, outline, measured('new'), { ...occasion, date: '2026-12-01' });
    expect(again).not.toContain('old');
    expect(again).toContain('| new |');
    expect(again).toContain('| kept |');
    expect(again.match(/Measured 2026-11-21/g)).toHaveLength(1);
  });

  it('keeps one order of sections and is the same when nothing changed', () => {
    const page = withSection(withSection('', outline, measured('o'), occasion), fidelity, measured('f'), occasion);
    expect(page.indexOf('## Fidelity')).toBeLessThan(page.indexOf('## Outline'));
    expect(withSection(page, fidelity, measured('f'), occasion)).toBe(page);
    expect(withSection(page, outline, measured('o'), occasion)).toBe(page);
  });
});
