/** Any source through one door: dialect, reader, language, limits. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_SOURCE_BYTES } from '../../../src/lib/read/limits.ts';
import { read } from '../../../src/lib/read/read.ts';
import { manyHtmlParagraphs, manyLines, nestedHtml } from '../../hostile-files.ts';
import { paragraph, wordFile } from '../../word-files.ts';

const LAW = 'ЗАКОН УКРАЇНИ\nПро спільний контроль\nСтаття 1. Цей Закон визначає порядок спільного контролю.\n';

describe('reading a source', () => {
  it('gives blocks and the language, told by what was read', async () => {
    const { value } = await read(strToU8(LAW));
    expect([value.dialect, value.lang, value.blocks.length]).toEqual(['rada-txt', 'uk', 3]);
  });

  it('tells the language of a Word document', async () => {
    const { value } = await read(wordFile({ body: paragraph('This Law lays down the rules of joint control at the state border.') }));
    expect([value.dialect, value.lang]).toEqual(['docx', 'en']);
  });

  it('gives legal Markdown its dialect and leaves its text to the reader of editions', async () => {
    expect((await read(strToU8('---\nact: ua/nt-1\ndate: 2026-03-01\n---\n# ЗАКОН\n'))).value).toEqual({ dialect: 'legal-markdown', blocks: [], facts: {} });
  });

  it('refuses with an empty reading and one message', async () => {
    const { value, messages } = await read(strToU8('%PDF-1.7'));
    expect([value.blocks, messages.map(({ code }) => code)]).toEqual([[], ['source-pdf']]);
  });
});

describe('limits', () => {
  it.each([
    ['a file too large', () => new Uint8Array(MAX_SOURCE_BYTES + 1), 'source-too-large'],
    ['1.5 million lines', manyLines, 'source-too-many-blocks'],
    ['1.5 million paragraphs of HTML', manyHtmlParagraphs, 'source-too-many-tags'],
  ])('%s are refused', async (_, make, code) => {
    expect((await read(make())).messages.map((m) => m.code)).toEqual([code]);
  });

  it.each(['div', 'b', 'table><tr><td'])('20,000 nested <%s> end in blocks or a refusal', async (tag) => {
    const { value, messages } = await read(nestedHtml(tag, 20_000));
    expect(value.blocks.length + messages.length).toBeGreaterThan(0);
  });
});
