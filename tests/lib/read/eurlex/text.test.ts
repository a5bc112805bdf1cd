/** EUR-Lex before 2004: bare paragraphs, and what a conversion of the printed page broke. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/lib/model/block.ts';
import { readEurlexText } from '../../../../src/lib/read/eurlex/text.ts';
import { bare } from '../../../../src/lib/text/whitespace.ts';

const FRONT = ['COUNCIL DIRECTIVE  of 4 May 1987  on examples (87/1/EEC)', 'THE COUNCIL OF THE EUROPEAN COMMUNITIES,', 'HAS ADOPTED THIS DIRECTIVE:'];
const page = (paragraphs: readonly string[]): string =>
  `<html lang="EN"><head><meta name="DC.title" content="EUR-Lex - 31987L0001 - EN"><title>EUR-Lex - 31987L0001 - EN</title></head><body><h1>31987L0001</h1>
<p><strong>Council Directive on examples</strong><br><em>Official Journal L 1</em></p><div id="TexteOnly"><p><TXT_TE>\n<p>${paragraphs.join('</p><p>')}</p>\n</TXT_TE></p></div></body></html>`;
const blocksOf = (...paragraphs: string[]): Block[] => readEurlexText(page(paragraphs)).value.blocks;
const told = (blocks: readonly Block[]): string[] =>
  blocks.map(({ kind, role, depth, text }) => `${kind === 'text' ? '' : `${kind} `}${role ? `${role} ` : ''}${depth ? `${depth} ` : ''}${text}`);
/** What follows the title and the formula. */
const body = (...paragraphs: string[]): string[] => told(blocksOf(...FRONT, ...paragraphs)).slice(FRONT.length);

describe('an act of before 2004', () => {
  it('is the text inside TexteOnly; the portal’s own title and its reference are not the act', () => {
    expect(told(blocksOf(...FRONT, 'Article 1', 'Text.'))).toEqual([
      'title COUNCIL DIRECTIVE of 4 May 1987 on examples (87/1/EEC)', 'THE COUNCIL OF THE EUROPEAN COMMUNITIES,', 'HAS ADOPTED THIS DIRECTIVE:', 'Article 1', 'Text.',
    ]);
  });

  it('says by its page and its title which act it is', () => {
    const { value, messages } = readEurlexText(page([...FRONT, 'Article 1', 'Text.']));
    expect([value.lang, value.facts, messages]).toEqual([
      'en', { title: 'COUNCIL DIRECTIVE of 4 May 1987 on examples (87/1/EEC)', number: '87/1/EEC', celex: '31987L0001', adopted: '1987-05-04', date: '1987-05-04' }, [],
    ]);
  });

  it('closes with place, date and signatures; a name like "V. LAROCK" is no Title V', () => {
    expect(body('Article 1', 'Text.', 'Done at Brussels, 4 May 1987.', 'For the Council', 'V. LAROCK')).toEqual(['Article 1', 'Text.', 'closing Done at Brussels, 4 May 1987.', 'closing For the Council', 'closing V. LAROCK']);
  });

  it('is told apart in French too, however the institution is spaced', () => {
    expect(told(blocksOf('Règlement (CE) n° 1/2001 du Conseil', 'LE  CONSEIL DE L&#039;UNION EUROPÉENNE,', 'Article premier', 'Texte.', 'Fait à Bruxelles, le 1er mai 2001.'))).toEqual([
      'title Règlement (CE) n° 1/2001 du Conseil', "LE CONSEIL DE L'UNION EUROPÉENNE,", 'Article premier', 'Texte.', 'closing Fait à Bruxelles, le 1er mai 2001.',
    ]);
  });

  it('a page without the text is refused', () => {
    for (const html of ['<html><body><p>menu</p></body></html>', page([' ', ''])]) {
      expect(readEurlexText(html)).toMatchObject({ value: { blocks: [] }, messages: [{ code: 'eurlex-no-text', severity: 'error' }] });
    }
  });

  it('200,000 paragraphs, 20,000 nested elements and a million blanks are read like two', () => {
    expect(told(readEurlexText(`<div id="TexteOnly">${'<p>Text.</p>'.repeat(200_000)}</div>`).value.blocks)).toHaveLength(200_000);
    expect(told(readEurlexText(`<div id="TexteOnly">${'<div>'.repeat(20_000)}Article 1${'</div>'.repeat(20_000)}</div>`).value.blocks)).toEqual(['Article 1']);
    expect(told(readEurlexText(`<div id="TexteOnly"><p>Article${' '.repeat(1_000_000)}1</p></div>`).value.blocks)).toEqual(['Article 1']);
  });
});

describe('two lines in one paragraph are parted', () => {
  it('a heading at the end of the paragraph before it', () => {
    expect(body('Article 1', ' Text of the law. Article 2  ', 'More.')).toEqual(['Article 1', 'Text of the law.', 'Article 2', 'More.']);
  });

  it('but a reference is none: only the article that comes next is a heading', () => {
    expect(body('Article 1', 'It is done as in paragraph 2. Article 9')).toEqual(['Article 1', 'It is done as in paragraph 2. Article 9']);
  });

  it('a list set after its lead-in', () => {
    expect(body('Article 1', 'It consists in:    (a) one; ', '      (b) two; namely:      - three,')).toEqual(['Article 1', 'It consists in:', '(a) one;', '(b) two; namely:', '- three,']);
  });

  it('footnotes below a column, one after the other', () => {
    expect(body('Article 1', 'Referred to in Article 1 (1).  (1)OJ No C 111, 20.5.1975, p. 14. (2)OJ No C 286, p. 8.', 'More.')).toEqual([
      'Article 1', 'Referred to in Article 1 (1).', 'footnote (1) OJ No C 111, 20.5.1975, p. 14.', 'footnote (2) OJ No C 286, p. 8.', 'More.',
    ]);
  });

  it('the final formula', () => {
    expect(body('Article 1', 'It enters into force now. This Regulation shall be binding in its entirety.')).toEqual(['Article 1', 'It enters into force now.', 'closing This Regulation shall be binding in its entirety.']);
  });
});

describe('one line in two paragraphs is joined', () => {
  const COLUMN = 'The Member State in which the branch has been opened may provide for the disclosure, as set out,';
  it('a label alone and its text; a list below it stays a list', () => {
    expect(body('Article 1', '(d)', ' the name;', '(e)', '- an organ,')).toEqual(['Article 1', '(d) the name;', '(e)', '- an organ,']);
  });

  it('a sentence that goes on in small letters, whatever stands empty between', () => {
    expect(body('Article 1', `${COLUMN} which gives rise to some`, ' ', ' disparities of law;')).toEqual(['Article 1', `${COLUMN} which gives rise to some disparities of law;`]);
  });

  it('a number torn from the word before it', () => {
    expect(body('Article 1', '(a) the persons referred to in paragraph', '1 (e) and (f);')).toEqual(['Article 1', '(a) the persons referred to in paragraph 1 (e) and (f);']);
  });

  it('a heading, a sentence that ends, a conjunction alone are left as they are', () => {
    expect(body('Article 1', 'Scope', 'even so;', `${COLUMN} as follows;`, 'even if not;', `${COLUMN} by consent`, 'or')).toEqual(['Article 1', 'Scope', 'even so;', `${COLUMN} as follows;`, 'even if not;', `${COLUMN} by consent`, 'or']);
  });
});

describe('white space is all that changes', () => {
  it('a label glued to its text gets a space', () => {
    expect(body('Article 1', ' (a)the clauses;', ' -joint planning,')).toEqual(['Article 1', '(a) the clauses;', '- joint planning,']);
  });

  it('every character of the page is in the reading', () => {
    const source = [...FRONT, ' Article 1 ', ' 1.  Text &lt;of&gt; &quot;law&quot;. Article 2', '(a)', 'one', '>TABLE>', 'Done at Brussels.', '(1) OJ No L 1.'];
    const printed = source.join('').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"');
    expect(bare(blocksOf(...source).map(({ text }) => text).join(''))).toBe(bare(printed));
  });
});

describe('footnotes', () => {
  it('stand below the closing; a line without a number goes on with the one before', () => {
    expect(body('Article 1', 'Text.', 'Done at Brussels, 4 May 1987.', '(1) OJ No L 299.', 'OJ No L 304.', '(2) Not yet published.')).toEqual([
      'Article 1', 'Text.', 'closing Done at Brussels, 4 May 1987.', 'footnote (1) OJ No L 299.\nOJ No L 304.', 'footnote (2) Not yet published.',
    ]);
  });

  it('stand between two citations', () => {
    expect(told(blocksOf('COUNCIL DIRECTIVE', 'THE COUNCIL,', 'Having regard (1);', '(1) OJ No C 55, p. 43.', 'Having regard too;'))).toEqual([
      'title COUNCIL DIRECTIVE', 'THE COUNCIL,', 'Having regard (1);', 'footnote (1) OJ No C 55, p. 43.', 'Having regard too;',
    ]);
  });

  it('of an annex explain its marks; points numbered alike do not', () => {
    const annex = (...lines: string[]): string[] => body('Article 1', 'Text.', 'Done at Brussels, 4 May 1987.', 'ANNEX', ...lines).slice(4);
    expect(annex('exceeding 50 MW (1)', '(1) Until 2003.', '(2) OJ No L 1.')).toEqual(['exceeding 50 MW (1)', 'footnote (1) Until 2003.', 'footnote (2) OJ No L 1.']);
    expect(annex('Under paragraph (1) of Article 2 (1):', '(1) persons;', '(2) goods.')).toEqual(['Under paragraph (1) of Article 2 (1):', '(1) persons;', '(2) goods.']);
  });
});

describe('what the page does not tell', () => {
  it('a paragraph between two points of one list belongs to the point before it', () => {
    expect(body('Article 1', 'It covers:', '(a) persons:', '- present,', 'Their number is stated;', '(b) goods.', 'It ends.')).toEqual(['Article 1', 'It covers:', '(a) persons:', '- present,', '1 Their number is stated;', '(b) goods.', 'It ends.']);
  });

  it('not across a numbered paragraph or an article', () => {
    expect(body('Article 1', '(a) one.', 'More.', '2. Next.', '(b) two.', 'Article 2', 'Text.', '(c) three.')).toEqual(['Article 1', '(a) one.', 'More.', '2. Next.', '(b) two.', 'Article 2', 'Text.', '(c) three.']);
  });

  it('lost tables and pictures stay as notes and are counted', () => {
    const { value, messages } = readEurlexText(page([...FRONT, 'Article 1', 'Text.', '&gt;TABLE&gt;', '&gt;PIC FILE= &quot;L_1.TIF&quot;&gt;', '&gt;TABLE&gt; ']));
    expect(told(value.blocks).slice(-3)).toEqual(['note >TABLE>', 'note >PIC FILE= "L_1.TIF">', 'note >TABLE>']);
    expect(messages.map(({ code, facts }) => [code, facts])).toEqual([['eurlex-tables-lost', { count: 2, quote: 'Text.', places: '6, 8' }], ['eurlex-pictures', { count: 1, quote: 'Text.', places: '7' }]]);
  });

  it('stars above a title are the publisher’s', () => {
    expect(told(blocksOf('*****', ...FRONT)).slice(0, 2)).toEqual(['note *****', 'title COUNCIL DIRECTIVE of 4 May 1987 on examples (87/1/EEC)']);
  });
});
