/** One consolidation in two formats: what is compared, and what is left out. */
import { describe, expect, it } from 'vitest';
import { articlesAgree } from '../../../scripts/bench/notes/formats.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import { historyOf, type History } from '../../../src/lib/history/history.ts';
import type { Draft } from '../../../src/lib/model/draft.ts';

const note = (text: string): Draft => ({ form: 'note', text, children: [] });
const article = (number: number, ...children: Draft[]): Draft => ({ form: 'heading', text: `Article ${number}`, children });
const paragraph = (text: string): Draft => ({ form: 'paragraph', text, children: [] });
const history = (...drafts: Draft[]): History => historyOf(identify(drafts, 'eu'));

const LISTED = note('►M1 REGULATION (EU) 2024/1183 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL of 11 April 2024');
const page = history(LISTED, note('▼M1'), article(1, paragraph('1. New.'), note('▼B')), article(2, paragraph('1. Base.')));

describe('the acts that changed an article', () => {
  it('are the same whether the whole article is marked or a paragraph of it', () => {
    expect(articlesAgree(page, history(article(1, note('▼ 32024R1183: REPLACED (AR:1;PT:2)'), paragraph('1. New.'), note('▼ 32014R0910')), article(2, paragraph('1. Base.'))))).toEqual({ same: 1, different: [] });
  });

  it('differ where one format alone says that an article was changed', () => {
    expect(articlesAgree(page, history(article(1, paragraph('1. New.')), article(2, note('▼ 32024R1183: INSERTED'), paragraph('1. Base.')))))
      .toEqual({ same: 0, different: ['art_1: 32024R1183 | none', 'art_2: none | 32024R1183'] });
  });

  it('leave corrigenda out', () => {
    expect(articlesAgree(history(), history(article(1, note('▼ 32014R0596R(03): REPLACED (CR:1)'), paragraph('1. Text.'))))).toEqual({ same: 0, different: [] });
  });
});
