/** Messages as a person reads them: a document with hundreds of comments must not bury its one warning. */
import { describe, expect, it } from 'vitest';
import { message, type Message } from '../../../src/lib/model/message.ts';
import { messageLines } from '../../../scripts/report/message-lines.ts';

const comment = (n: number): Message => message('docx-comment', { author: 'А', date: '2026-01-01', at: 'строк', quote: String(n) });

describe('messages for a person', () => {
  it('begin with what stands in the way', () => {
    const lines = messageLines([comment(1), message('docx-no-side'), message('nothing-to-store')], 'en');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['Error', 'Error', 'Note']);
  });

  it('of one kind stop after twenty notes and say how many are left', () => {
    const lines = messageLines([...Array.from({ length: 25 }, (_, n) => comment(n)), message('docx-side-absent', { count: 1 })], 'uk');
    expect(lines).toHaveLength(22);
    expect(lines[20]).toBe('… ще 5 таких; усі — з --json');
    expect(lines[21]).toContain('не має тексту');
  });

  it('are all there when they are warnings', () => {
    expect(messageLines(Array.from({ length: 25 }, (_, at) => message('docx-pictures', { count: 1 }, at)), 'en')).toHaveLength(25);
  });
});
