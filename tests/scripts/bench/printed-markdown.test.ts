/** The yardstick for Markdown made from the Rada's pages: what a person reads on the page. */
import { describe, expect, it } from 'vitest';
import { printedMarkdown } from '../../../scripts/bench/fidelity/printed-markdown.ts';

const page = (...lines: string[]): string => ['# Про мости', '### Текст документа від 01.02.2022:', ...lines, '* * *', '© [портал](https://data.rada.gov.ua)'].join('\n');

describe('printed Markdown', () => {
  it('has no header, foot, rule, anchor, link target or escape', () => {
    expect(printedMarkdown(page('1\\. Див. [Закон \\[1\\]](/go/1-1)'))).toBe('1. Див. Закон [1]');
    expect(printedMarkdown(page('::: {#article}', '[]{#n1}', 'Міст\\', 'є', ':::'))).toBe('Міст \nє');
  });

  it('has the signs pandoc wrote, and straight ones where it escaped them', () => {
    expect(printedMarkdown(page('::: {#article}', '"об\'єкт" -- \\"пам\\\'ять\\"', ':::'))).toBe('“об’єкт” – "пам\'ять"');
    expect(printedMarkdown(page('"об\'єкт"'))).toBe('"об\'єкт"');
  });

  it('goes through a drawn table cell by cell', () => {
    expect(printedMarkdown(page('+----+----+', '| а\\ | в  |', '| б  |    |', '+----+----+')).replace(/\s+/g, ' ')).toBe('а б в');
  });
});
