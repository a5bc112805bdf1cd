/** The outline of EU acts, from blocks with roles (EUR-Lex) and without (Word, plain text). */
import { describe, expect, it } from 'vitest';
import { identify } from '../../../../src/lib/edition/identify.ts';
import { textOfBlocks, textOfDrafts } from '../../../../src/lib/edition/text.ts';
import type { Block } from '../../../../src/lib/model/block.ts';
import type { Draft } from '../../../../src/lib/model/draft.ts';
import { outlineEu } from '../../../../src/lib/outline/eu/eu.ts';

type Told = Partial<Block> & { text: string };
const blocks = (...told: Told[]): Block[] => told.map((block, index) => ({ kind: 'text', at: index + 1, ...block }));
const plain = (...lines: string[]): Block[] => blocks(...lines.map((text) => ({ text })));

/** The tree, one line a draft, indented by its depth: `#` a heading, `##` an annex, `>` a note. */
function tree(drafts: readonly Draft[], depth = 0): string[] {
  const sign = ({ form, attached }: Draft): string => ({ heading: attached ? '## ' : '# ', note: '> ', table: '| ', footnote: '^ ', closing: '---', paragraph: '' })[form];
  return drafts.flatMap((draft) => ['  '.repeat(depth) + sign(draft) + draft.text.replace(/\n/g, ' / '), ...tree(draft.children, depth + 1)]);
}
const outlined = (source: Block[]): string[] => {
  const { value } = outlineEu(source);
  expect(textOfDrafts(value)).toBe(textOfBlocks(source));
  return tree(value);
};

const ARTICLE: Told = { text: 'Article 1', role: 'article' };

describe('the parts of an act', () => {
  it('title in one heading; preamble, recitals and chapters beside it', () => {
    expect(outlined(blocks(
      { text: 'REGULATION (EU) 2030/7', role: 'title' }, { text: 'of 4 May 2030', role: 'title' },
      { text: 'Whereas:', role: 'preamble' }, { text: '(1) One.', role: 'recital', depth: 0 }, { text: 'More of one.', role: 'recital', depth: 1 }, { text: '(2) Two.', role: 'recital', depth: 0 },
      { text: 'CHAPTER I', role: 'container' }, { text: 'General', role: 'heading' }, ARTICLE, { text: 'Subject', role: 'heading' }, { text: '1. Text.', depth: 0 },
    ))).toEqual(['# REGULATION (EU) 2030/7 / of 4 May 2030', 'Whereas:', '(1) One.', '  More of one.', '(2) Two.', '# CHAPTER I / General', '  # Article 1 / Subject', '    1. Text.']);
  });

  it('titles, chapters and sections nest by rank, articles in the innermost', () => {
    const container = (text: string): Told => ({ text, role: 'container' });
    expect(outlined(blocks(container('TITLE I'), container('CHAPTER I'), container('Section 1'), ARTICLE, container('CHAPTER II'), { text: 'Article 2', role: 'article' }, container('TITLE II'), { text: 'Article 3', role: 'article' })))
      .toEqual(['# TITLE I', '  # CHAPTER I', '    # Section 1', '      # Article 1', '  # CHAPTER II', '    # Article 2', '# TITLE II', '  # Article 3']);
  });

  it('what follows the law is one closing; footnotes and annexes follow it', () => {
    expect(outlined(blocks(ARTICLE, { text: 'Text.' }, { text: 'Done at Brussels, 4 May 2030.', role: 'closing' }, { text: 'The President', role: 'closing' }, { kind: 'footnote', text: '(1) OJ L 1.' }, { text: 'ANNEX I', role: 'attachment' }, { text: 'Forms', role: 'heading' }, { text: '1. Name:' })))
      .toEqual(['# Article 1', '  Text.', '---', '  Done at Brussels, 4 May 2030.', '  The President', '^ (1) OJ L 1.', '## ANNEX I / Forms', '  1. Name:']);
  });

  it('a final formula without markup is the closing too; that a directive is addressed to the Member States is an article', () => {
    expect(outlined(blocks(ARTICLE, { text: 'This Directive is addressed to the Member States.' }, { text: 'Fait à Bruxelles, le 4 mai 2030.' }, { text: 'Le président' })))
      .toEqual(['# Article 1', '  This Directive is addressed to the Member States.', '---', '  Fait à Bruxelles, le 4 mai 2030.', '  Le président']);
  });

  it('sections of an annex nest by their labels', () => {
    const section = (text: string): Told => ({ text, role: 'container', depth: 0 });
    expect(outlined(blocks(ARTICLE, { text: 'ANNEX', role: 'attachment' }, section('PART A'), section('1. Rules'), section('1.1. Access'), section('2. Costs'), section('PART B'))))
      .toEqual(['# Article 1', '## ANNEX', '  # PART A', '    # 1. Rules', '      # 1.1. Access', '    # 2. Costs', '  # PART B']);
  });
});

describe('paragraphs and lists', () => {
  it('a list hangs below the paragraph before it, further subparagraphs below their number', () => {
    expect(outlined(blocks(ARTICLE, { text: '1. It applies:', depth: 0 }, { text: '(a) one;', depth: 1 }, { text: '(i) deeper;', depth: 2 }, { text: '(b) two.', depth: 1 }, { text: 'Points (a) and (b) end.', depth: 0 }, { text: '2. Next.', depth: 0 })))
      .toEqual(['# Article 1', '  1. It applies:', '    (a) one;', '      (i) deeper;', '    (b) two.', '    Points (a) and (b) end.', '  2. Next.']);
  });

  it('an article without numbers has its subparagraphs side by side', () => {
    expect(outlined(blocks(ARTICLE, { text: 'First:' }, { text: '(a) one.', depth: 1 }, { text: 'Second.' }))).toEqual(['# Article 1', '  First:', '    (a) one.', '  Second.']);
  });

  it('at one indent the labels decide: a) opens a list inside 7, 8 goes on after it (32016L0680 in French, article 3)', () => {
    const flat = (text: string): Told => ({ text, depth: 1 });
    expect(outlined(blocks(ARTICLE, { text: 'On entend par:', depth: 0 }, flat('6. «fichier», un ensemble;'), flat('7. «autorité compétente»:'), flat('a) une autorité;'), flat('b) un autre organisme;'), flat('8. «responsable», une autorité.'))))
      .toEqual(['# Article 1', '  On entend par:', '    6. «fichier», un ensemble;', '    7. «autorité compétente»:', '      a) une autorité;', '      b) un autre organisme;', '    8. «responsable», une autorité.']);
  });

  it('(i) after (h) is a letter, after (a) a Roman numeral', () => {
    expect(outlined(blocks(ARTICLE, ...['1. List:', '(a) one', '(i) deeper', '(ii) deeper', '(b) two'].map((text) => ({ text })), { text: 'Article 2', role: 'article' }, ...['1. List:', '(g) one', '(h) two', '(i) three', '(j) four'].map((text) => ({ text })))))
      .toEqual(['# Article 1', '  1. List:', '    (a) one', '      (i) deeper', '      (ii) deeper', '    (b) two', '# Article 2', '  1. List:', '    (g) one', '    (h) two', '    (i) three', '    (j) four']);
  });

  it('2 after a list stands beside its lead-in: a consolidation that numbers only the second paragraph (32014R0910, article 26)', () => {
    expect(outlined(blocks(ARTICLE, { text: 'A signature shall be:' }, { text: '(a) unique.', depth: 1 }, { text: '2. By 2026 the Commission shall act.' }))).toEqual(['# Article 1', '  A signature shall be:', '    (a) unique.', '  2. By 2026 the Commission shall act.']);
  });

  it('a second list hangs below its own lead-in, and that beside the first list: numbers begin anew (32024L1275, Annex V; 32009R1107, Annex II)', () => {
    expect(outlined(blocks(ARTICLE, { text: '3. Approved if:', depth: 0 }, { text: '(1) safe;', depth: 1 }, { text: '(2) useful.', depth: 1 }, { text: 'This is shown by:', depth: 2 }, { text: '(1) data;', depth: 1 }, { text: '(2) study.', depth: 1 })))
      .toEqual(['# Article 1', '  3. Approved if:', '    (1) safe;', '    (2) useful.', '    This is shown by:', '      (1) data;', '      (2) study.']);
  });

  it('a list stands below its lead-in where the page sets it at the indent of the point (32023L1791, Annex V)', () => {
    expect(outlined(blocks(ARTICLE, { text: '1. Methods.', depth: 0 }, { text: 'These may be used:', depth: 1 }, { text: '(a) one;', depth: 0 }, { text: '(b) two.', depth: 0 }, { text: 'A further paragraph.', depth: 1 }, { text: '2. Next.', depth: 0 })))
      .toEqual(['# Article 1', '  1. Methods.', '    These may be used:', '      (a) one;', '      (b) two.', '    A further paragraph.', '  2. Next.']);
  });

  it('20,000 nested lists become no 20,000 levels', () => {
    const deep = blocks(ARTICLE, ...Array.from({ length: 20_000 }, (_, depth) => ({ text: '(a) deeper:', depth })));
    let levels = 0;
    for (let level = outlineEu(deep).value; level.length > 0; level = level.flatMap(({ children }) => children)) levels += 1;
    expect(levels).toBe(13);
  });
});

describe('notes, tables, quotations', () => {
  it('a mark stands right before what it marks, at the same level', () => {
    expect(outlined(blocks(ARTICLE, { text: '1. List:', depth: 0 }, { kind: 'note', text: '▼M1' }, { text: '(a) one.', depth: 1 }, { kind: 'note', text: '▼B' }, { text: '2. Next.', depth: 0 }, { kind: 'note', text: '▼M2' }, { text: 'Article 2', role: 'article' }, { kind: 'note', text: '▼M3 —————' })))
      .toEqual(['# Article 1', '  1. List:', '    > ▼M1', '    (a) one.', '  > ▼B', '  2. Next.', '  > ▼M2', '# Article 2', '  > ▼M3 —————']);
  });

  it('a repealed article stays as its heading and its mark', () => {
    expect(outlined(blocks(ARTICLE, { kind: 'note', text: '▼M5 —————' }, { text: 'Article 2', role: 'article' }, { text: 'Text.' }))).toEqual(['# Article 1', '  > ▼M5 —————', '# Article 2', '  Text.']);
  });

  it('a quoted article is a paragraph of the point that inserts it', () => {
    expect(outlined(blocks(ARTICLE, { text: '(1) inserted:', depth: 1 }, { text: '‘Article 8a', depth: 2, quoted: true, role: 'article' }, { text: '(2) deleted.', depth: 1 }))).toEqual(['# Article 1', '  (1) inserted:', '    ‘Article 8a', '  (2) deleted.']);
  });

  it('a table hangs where it stands', () => {
    const table: Told = { kind: 'table', text: '', rows: [['a', 'b']], depth: 0 };
    expect(outlined(blocks(ARTICLE, { text: '1. As follows:', depth: 0 }, table, { text: '2. Next.', depth: 0 }))).toEqual(['# Article 1', '  1. As follows:', '    | ', '  2. Next.']);
  });

  it('a heading line without a label before it is kept as text, with a message', () => {
    const { value, messages } = outlineEu(blocks(ARTICLE, { text: 'Text.' }, { text: 'Lost heading', role: 'heading' }));
    expect(tree(value)).toEqual(['# Article 1', '  Text.', '  Lost heading']);
    expect(messages).toEqual([{ code: 'unplaced', severity: 'warning', facts: { quote: 'Lost heading' }, at: 3 }]);
  });
});

describe('a source without roles', () => {
  it('is read by its words', () => {
    expect(outlined(plain(
      'REGULATION (EU) 2030/7', 'of 4 May 2030', 'THE COUNCIL OF THE EUROPEAN UNION,', 'Whereas:', '(1) One.', 'HAS ADOPTED THIS REGULATION:',
      'CHAPTER I', 'General provisions', 'Article 1', 'Scope', '1. It applies:', '(a) here;', '(b) there.', 'It does not apply elsewhere.', '2. It ends.',
      'Article 2', 'Article 5 of Directive 95/46/EC shall apply.', 'Done at Brussels, 4 May 2030.', 'For the Council', 'ANNEX', 'Forms', '1. Name',
    ))).toEqual([
      '# REGULATION (EU) 2030/7 / of 4 May 2030', 'THE COUNCIL OF THE EUROPEAN UNION,', 'Whereas:', '(1) One.', 'HAS ADOPTED THIS REGULATION:',
      '# CHAPTER I / General provisions', '  # Article 1 / Scope', '    1. It applies:', '      (a) here;', '      (b) there.', '      It does not apply elsewhere.', '    2. It ends.',
      '  # Article 2', '    Article 5 of Directive 95/46/EC shall apply.', '---', '  Done at Brussels, 4 May 2030.', '  For the Council', '## ANNEX / Forms', '  1. Name',
    ]);
  });

  it('a line in capitals right above an article is a heading without a label; below a label it is the label’s', () => {
    expect(outlined(plain('DIRECTIVE', 'THE COUNCIL,', 'CHAPTER VII', 'MEASURES', 'Article 1', 'Text.', 'FINAL PROVISIONS', 'Article 2', 'Text.', 'NO HEADING', 'Text.'))).toEqual([
      '# DIRECTIVE', 'THE COUNCIL,', '# CHAPTER VII / MEASURES', '  # Article 1', '    Text.', '  # FINAL PROVISIONS', '    # Article 2', '      Text.', '      NO HEADING', '      Text.',
    ]);
  });

  it('a footnote mark is no part of the number of an article', () => {
    const { value } = outlineEu(plain('DIRECTIVE', 'THE COUNCIL,', 'Article 26 (6)', 'Derogations', 'Text.'));
    expect(identify(value, 'eu').filter(({ kind }) => kind === 'article').map(({ number, text }) => [number, text])).toEqual([['26', 'Article 26 (6)\nDerogations']]);
  });

  it('the parts of an annex are its sections', () => {
    expect(outlined(plain('DIRECTIVE', 'THE COUNCIL,', 'Article 1', 'Text.', 'ANNEX I', 'PART A', 'REPEALED DIRECTIVE', '(Article 27)', 'PART B', 'TIME LIMITS'))).toEqual([
      '# DIRECTIVE', 'THE COUNCIL,', '# Article 1', '  Text.', '## ANNEX I', '  # PART A / REPEALED DIRECTIVE', '    (Article 27)', '  # PART B / TIME LIMITS',
    ]);
  });

  it('a recital may be numbered "1. Whereas" (31996L0061); other numbers in a preamble are points', () => {
    const { value } = outlineEu(plain('DIRECTIVE', 'THE COUNCIL,', '1. Whereas one;', '(2) Whereas two;', '8. Every worker', 'Article 1', 'Text.'));
    expect(identify(value, 'eu').map(({ kind, number }) => [kind, number]).slice(2, 5)).toEqual([['recital', '1'], ['recital', '2'], ['point', '8']]);
  });
});
