/** The correlation table of two acts as HTML, in the order of either. */
import { describe, expect, it } from 'vitest';
import { correlationTable, kindCounts } from '../../../src/components/compare/correlation-html.ts';
import type { CorrelationRow } from '../../../src/lib/correlate/article-rows.ts';
import type { Unit } from '../../../src/lib/compare/units.ts';

const unit = (number: string, heading = ''): Unit => ({ kind: 'article', number, eid: `art_${number}`, document: '', heading, lines: [], position: 0 });
const ROWS: CorrelationRow[] = [
  { kind: 'split', old: [unit('5')], new: [unit('7', '<b>Візи</b>'), unit('8')], score: 0.876, reasons: [{ code: 'likeness', value: 0.614 }, { code: 'order', value: 1 }] },
  { kind: 'same', old: [unit('6')], new: [unit('9')], score: 1, reasons: [{ code: 'same-text', value: 1 }, { code: 'likeness', value: 1 }] },
  { kind: 'repealed', old: [unit('6-1')], new: [], score: 0.9, reasons: [] },
];
const frame = { speech: 'uk', addresses: { from: '/old/', to: '/new/' } } as const;
const html = correlationTable(ROWS, 'old', frame);

describe('the table', () => {
  it('leads to the provisions of both acts', () => {
    expect(html).toContain('href="/old/#art_5">Стаття 5</a>');
    expect(html).toContain('href="/new/#art_7">Стаття 7</a>');
  });

  it('has an anchor an article of the act it goes by, and none twice', () => {
    expect(html.match(/ id="[^"]+"/g)).toEqual([' id="old_art_5"', ' id="old_art_6"', ' id="old_art_6-1"']);
    expect(correlationTable(ROWS, 'new', frame).match(/ id="[^"]+"/g)).toEqual([' id="new_art_7"', ' id="new_art_8"', ' id="new_art_9"']);
  });

  it('has the act it goes by first', () => {
    expect(html.indexOf('>Старий акт</th>')).toBeLessThan(html.indexOf('>Новий акт</th>'));
    const turned = correlationTable(ROWS, 'new', frame);
    expect(turned.indexOf('>Новий акт</th>')).toBeLessThan(turned.indexOf('>Старий акт</th>'));
  });

  it('says what became of each in a word and a mark, how sure, and why', () => {
    expect(html).toContain('<span class="mark" aria-hidden="true">÷</span> поділено');
    expect(html).toContain('Певність 88\u00a0%; схожість слів 61\u00a0%; сусідні статті йдуть так само');
  });

  it('of the same text gives no other reason', () => {
    expect(html).toContain('Певність 100\u00a0%; той самий текст</span>');
  });

  it('has a dash for no counterpart', () => {
    expect(html).toContain('<td>—</td>');
  });

  it('is never wholly sure but of the same text', () => {
    expect(correlationTable([{ ...ROWS[2]!, score: 0.9999 }], 'old', frame)).toContain('Певність 99\u00a0%');
  });

  it('never lets a heading be markup, and says its language where it is not that of the page', () => {
    expect(html).toContain('&lt;b&gt;Візи&lt;/b&gt;');
    expect(correlationTable(ROWS, 'old', { ...frame, lang: 'en' })).toContain('<span class="quiet" lang="en">');
  });
});

describe('an article without heading', () => {
  const bare = { ...unit('1'), lines: [{ eid: 'art_1', kind: 'article' as const, text: 'Стаття 1', content: '', depth: 0, order: 0 }, { eid: 'art_1__para_1', kind: 'paragraph' as const, text: `1. ${'слово '.repeat(30)}`, content: 'слово '.repeat(30), depth: 1, order: 1 }] };
  const row = correlationTable([{ kind: 'repealed', old: [bare], new: [], score: 0.9, reasons: [] }], 'old', frame);

  it('is told from others by its first words, cut at a word', () => {
    expect(row).toContain(`<span class="quiet">${'слово '.repeat(15).trim()}…</span>`);
  });
});

describe('the counts', () => {
  it('are of the kinds that occur', () => {
    expect(kindCounts(ROWS, 'uk')).toBe('без змін: 1 · поділено: 1 · немає відповідника: 1');
  });
});
