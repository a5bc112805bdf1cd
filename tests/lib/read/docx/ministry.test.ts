/** Whole documents as ministries write them, through the reader and the outline to named provisions. */
import { describe, expect, it } from 'vitest';
import { identify } from '../../../../src/lib/edition/identify.ts';
import { articlesOf, provisionsIn, textOfBlocks } from '../../../../src/lib/edition/text.ts';
import type { Provision } from '../../../../src/lib/model/edition.ts';
import { outline } from '../../../../src/lib/outline/outline.ts';
import { read, type ReadOptions } from '../../../../src/lib/read/read.ts';
import {
  annex, comparativeOfCabinet, comparativeOfRada, lawInPlainTable, lawNumberedByStyles, order, reviewedDraft,
} from './ministry-documents.ts';

async function opened(bytes: Uint8Array, options: ReadOptions = {}): Promise<{ eids: string[]; body: Provision[]; text: string; codes: string[] }> {
  const { value, messages } = await read(bytes, options);
  const drafts = outline(value, 'ua');
  const body = identify(drafts.value, 'ua');
  const eids = [...provisionsIn(body)].map(({ eid }) => eid);
  return { eids, body, text: textOfBlocks(value.blocks), codes: [...messages, ...drafts.messages].map(({ code }) => code) };
}

describe('a наказ with letterhead and signature in tables', () => {
  it('has its points, its signature, and the regulation it approves as an attachment', async () => {
    const { eids, body, codes } = await opened(order());
    expect(eids).toEqual([
      'title-of-act', 'preamble__p_1', 'point_1', 'point_2', 'point_2__point_1', 'point_2__point_2', 'point_3',
      'closing', 'closing__p_1', 'closing__p_2',
      'att_положення', 'att_положення__title_I', 'att_положення__title_I__point_1', 'att_положення__title_I__point_2',
    ]);
    expect(body[0]?.text).toBe('МІНІСТЕРСТВО ВНУТРІШНІХ СПРАВ УКРАЇНИ\nНАКАЗ\n12 січня 2026 року\nКиїв\n№ 15\nПро затвердження Положення про навчання');
    expect(codes).toEqual([]);
  });
});

describe('an annex on a section of its own', () => {
  it('is an attachment with its name, and its table keeps the columns of a merged head', async () => {
    const { body, codes } = await opened(annex());
    const attachment = body.find(({ kind }) => kind === 'attachment');
    expect(attachment?.text).toBe('Додаток 1\nдо Порядку обліку осіб\n(пункт 1)\nЖУРНАЛ\nобліку осіб');
    expect(attachment?.children[0]?.rows).toEqual([['№ з/п', 'Особа', '', 'Дата'], ['', 'прізвище', 'ім’я', ''], ['1', '2', '3', '4']]);
    expect(codes).toEqual(['docx-merged-cells']);
  });
});

describe('a law numbered by its styles', () => {
  it('has the numbers Word shows, articles through all chapters', async () => {
    const { text, eids } = await opened(lawNumberedByStyles());
    expect(text.split('\n')).toEqual([
      'ЗАКОН УКРАЇНИ', 'Про навчання', 'Розділ I. ЗАГАЛЬНІ ПОЛОЖЕННЯ', 'Стаття 1. Сфера дії', '1. Цей Закон визначає:', '1) порядок навчання;', '2) строк навчання.',
      '2. Дія Закону поширюється на всіх.', 'Розділ II. НАВЧАННЯ', 'Стаття 2. Строк', '1. Навчання триває один рік.',
    ]);
    expect(eids).toContain('art_1__para_1__point_2');
  });
});

describe('a law in a table without lines', () => {
  it('is read as the law', async () => {
    const { body, codes } = await opened(lawInPlainTable());
    expect(articlesOf(body).map(({ text }) => text)).toEqual(['Стаття 1. Мова', 'Стаття 2. Місце']);
    expect(codes).toEqual([]);
  });
});

describe('a draft on its way through offices', () => {
  it('is refused until somebody decides, with its changes and comments listed', async () => {
    const { codes, text } = await opened(reviewedDraft());
    expect([text, codes]).toEqual(['', ['docx-changes', 'docx-change-deletion', 'docx-change-insertion', 'docx-comments', 'docx-comment']]);
  });

  it('is read as decided, and its watermark is told', async () => {
    const { codes, text } = await opened(reviewedDraft(), { changes: 'accept' });
    expect(text).toBe('ЗАКОН УКРАЇНИ\nСтаття 1. Строк\nСтрок триває десять днів.');
    expect(codes).toContain('docx-draft-header');
  });
});

describe('a comparative table in the form of the Cabinet', () => {
  it('without a side is a document with a table, and says so', async () => {
    const { codes, body } = await opened(comparativeOfCabinet());
    expect(codes).toEqual(['docx-comparative-table']);
    expect(body.map(({ kind }) => kind)).toEqual(['title-of-act', 'table', 'closing']);
  });

  it('is the text in force on one side', async () => {
    const { text, codes } = await opened(comparativeOfCabinet(), { side: 'current' });
    expect(text.split('\n')).toEqual([
      'Порядок обліку, затверджений постановою Кабінету Міністрів України від 12 січня 2020 р. № 15',
      '1. Облік ведуть:', '1) органи поліції;', '2) митні органи.', '3. …', 'Строк зберігання п’ять років.',
    ]);
    expect(codes).toEqual(['docx-side', 'docx-side-shortened', 'docx-side-absent', 'docx-side-outside']);
  });

  it('is the draft on the other', async () => {
    const { eids, codes } = await opened(comparativeOfCabinet(), { side: 'draft' });
    expect(eids).toEqual(['title-of-act', 'point_1', 'point_1__point_1', 'point_1__point_2', 'point_2', 'point_3', 'point_3__al_2']);
    expect(codes).toEqual(['docx-side', 'docx-side-shortened', 'docx-side-outside']);
  });
});

describe('a comparative table in the form of the Rada, in two pieces', () => {
  it('gives both texts articles of their own', async () => {
    const [current, draft] = [await opened(comparativeOfRada(), { side: 'current' }), await opened(comparativeOfRada(), { side: 'draft' })];
    expect(articlesOf(current.body).map(({ number }) => number)).toEqual(['1', '2', '7']);
    expect(articlesOf(draft.body).map(({ number }) => number)).toEqual(['1', '1-1', '7']);
    expect(current.codes).toContain('docx-side-columns');
  });

  it('gives both the titles across the columns and the name of the act between the tables', async () => {
    for (const side of ['current', 'draft'] as const) {
      const { body } = await opened(comparativeOfRada(), { side });
      const headings = [...provisionsIn(body)].filter(({ kind }) => ['title-of-act', 'title', 'division'].includes(kind)).map(({ text }) => text);
      expect(headings).toEqual(['Закон України «Про навчання»', 'Розділ I. ЗАГАЛЬНІ ПОЛОЖЕННЯ', 'Кодекс законів про навчання']);
    }
  });
});
