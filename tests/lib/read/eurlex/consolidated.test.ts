/** Consolidated pages: three generations of markup, marks of amendments, headers, shells and stubs. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/lib/model/block.ts';
import { readEurlexConsolidated } from '../../../../src/lib/read/eurlex/consolidated.ts';

const HEADER = `<p class="reference">02030R0007 — EN — 01.06.2031 — 001.001</p><p class="disclaimer">No legal effect.</p>
  <table><tr><td><p class="arrow"><a>►B</a></p></td><td><p class="title-doc-first">REGULATION (EU) 2030/7</p><p class="title-doc-oj-reference">(OJ L 1, p. 1)</p></td></tr></table>
  <p class="hd-modifiers">Amended by:</p>
  <table><tr><td><p class="arrow"><a>►M1</a></p></td><td><p class="title-fam-member-star">REGULATION (EU) 2031/1</p></td><td><p class="toc-1">L 9</p></td></tr></table>
  <p class="arrow"><a>▼B</a></p><p class="title-doc-first">REGULATION (EU) 2030/7 OF THE COUNCIL</p><p class="title-doc-last">of 4 May 2030</p>`;
const page = (body: string, header = HEADER): string => `<html><body>${header}${body}</body></html>`;
const blocksOf = (body: string): Block[] => readEurlexConsolidated(page(body)).value.blocks.slice(6);
const told = (blocks: readonly Block[]): string[] => blocks.map(({ depth, role, kind, text }) => `${depth ?? 0}${kind === 'text' ? '' : ` ${kind}`}${role ? ` ${role}` : ''}: ${text}`);
const ARTICLE = '<p class="title-article-norm">Article 1</p>';
const POINTS = ['0 article: Article 1', '0: 2. It applies:', '1: (a) to persons;', '1: (b) to goods.', '0: 3. It ends.'];

describe('one text in three generations of markup', () => {
  it('plain, until 2019: hanging indents', () => {
    const point = (label: string, text: string): string => `<div style="margin-left: 24pt; text-indent: -24pt"><p class="norm">${label}<span style="word-spacing: 15pt"> </span>${text}</p></div>`;
    expect(told(blocksOf(`${ARTICLE}<p class="norm">2.  It applies:</p>${point('(a)', 'to persons;')}${point('(b)', 'to goods.')}<p class="norm">3.  It ends.</p>`))).toEqual(POINTS);
  });

  it('from 2020: nested inline elements, no text twice', () => {
    const point = (label: string, text: string): string => `<div class="grid-container grid-list"><div class="list grid-list-column-1"><span>${label}</span></div><div class="grid-list-column-2"><p class="norm">${text}</p></div></div>`;
    expect(told(blocksOf(`${ARTICLE}<div class="norm"><span class="no-parag">2.  </span><div class="norm inline-element"><p class="norm inline-element">It applies:</p>${point('(a)', 'to persons;')}${point('(b)', 'to goods.')}</div></div>
      <div class="norm"><span class="no-parag">3.  </span><div class="norm inline-element">It ends.</div></div>`))).toEqual(POINTS);
  });

  it('from October 2023: in subdivisions with addresses', () => {
    const point = (label: string, text: string): string => `<div class="grid-container grid-list"><div class="list grid-list-column-1">${label}</div><div class="grid-list-column-2"><p class="norm">${text}</p></div></div>`;
    const blocks = blocksOf(`<div class="eli-container"><div class="eli-subdivision" id="art_1">${ARTICLE}<div class="norm"><span class="no-parag">2.</span><div class="norm inline-element"><p class="norm inline-element">It applies:</p>${point('(a)', 'to persons;')}${point('(b)', 'to goods.')}</div></div><div class="norm"><span class="no-parag">3.</span><div class="norm inline-element">It ends.</div></div></div></div>`);
    expect(told(blocks)).toEqual(POINTS);
    expect(blocks[0]?.anchor).toBe('art_1');
  });
});

describe('marks of the publisher', () => {
  it('▼ is a note; a deleted unit keeps its rule', () => {
    expect(told(blocksOf(`${ARTICLE}<p class="norm">1.  One.</p><p class="modref"><a title="32031R0001: DELETED">▼M1</a> —————</p><p class="modref"><a>▼B</a></p><p class="norm">3.  Three.</p>`))).toEqual([
      '0 article: Article 1', '0: 1. One.', '0 note: ▼M1 —————', '0 note: ▼B', '0: 3. Three.',
    ]);
  });

  it('► … ◄ inside the law are taken out and counted, the number after them stays', () => {
    const { value, messages } = readEurlexConsolidated(page(`${ARTICLE}<p class="norm">It expires on <a><span>►M1</span></a>30 June 2032 <span>◄</span>.</p>`));
    expect(value.blocks.at(-1)?.text).toBe('It expires on 30 June 2032 .');
    expect(messages).toEqual([{ code: 'eurlex-marks-removed', severity: 'info', facts: { count: 1 } }]);
  });

  it('a mark between a label and its text, or a label and its heading, stands before both', () => {
    expect(told(blocksOf(`<p class="title-division-1">SECTION 2</p><p class="modref">▼M2</p><p class="title-division-2">Services</p>${ARTICLE}<div class="grid-list"><div class="grid-list-column-1">(a)</div><div class="grid-list-column-2"><p class="modref">▼C1</p><p class="norm">one;</p></div></div>`))).toEqual([
      '0 note: ▼M2', '0 container: SECTION 2', '0 heading: Services', '0 article: Article 1', '0 note: ▼C1', '0: (a) one;',
    ]);
  });

  it('quoted articles of an amending act carry their own class and stay text', () => {
    const blocks = blocksOf(`${ARTICLE}<div class="grid-list"><div class="grid-list-column-1">(1)</div><div class="grid-list-column-2"><p class="norm">inserted:</p><p class="title-article-quoted">‘Article 6a</p><div class="norm"><span class="no-parag">1.</span><div class="inline-element">New.</div></div></div></div>`);
    expect(blocks.map(({ text, role, quoted }) => [text, role, quoted])).toEqual([['Article 1', 'article', undefined], ['(1) inserted:', undefined, undefined], ['‘Article 6a', undefined, true], ['1. New.', undefined, true]]);
  });
});

describe('the page round the act', () => {
  it('the header is notes, one an act; reference and disclaimer are left out, their facts kept', () => {
    const { value } = readEurlexConsolidated(page(ARTICLE));
    expect(told(value.blocks.slice(0, 6))).toEqual([
      '0 note: ►B REGULATION (EU) 2030/7 (OJ L 1, p. 1)', '0 note: Amended by:', '0 note: ►M1 REGULATION (EU) 2031/1 L 9', '0 note: ▼B',
      '0 title: REGULATION (EU) 2030/7 OF THE COUNCIL', '0 title: of 4 May 2030',
    ]);
    expect(value.facts).toEqual({ title: 'REGULATION (EU) 2030/7 OF THE COUNCIL of 4 May 2030', number: '2030/7', celex: '32030R0007', adopted: '2030-05-04', date: '2031-06-01' });
    expect(value.lang).toBe('en');
  });

  it('the language is the publisher’s mark, whatever the file is called: 31976L0207 has Czech under an English name', () => {
    expect(readEurlexConsolidated('<html><body><p class="reference">1976L0207 — CS — 05.10.2002 — 001.001</p></body></html>').value.lang).toBe('cs');
  });

  it('a page saved from the portal is read inside its document only', () => {
    const portal = `<html><body><div class="ecl-site-header">Menu</div><div id="document1">${ARTICLE}<p class="norm">Text.</p><a class="linkToTop">Top</a></div><footer>Legal notice</footer></body></html>`;
    expect(told(readEurlexConsolidated(portal).value.blocks)).toEqual(['0 article: Article 1', '0: Text.']);
  });

  it('a portal page that shows no document is refused', () => {
    const { value, messages } = readEurlexConsolidated('<html><body><div id="MainContent"><p>Document 02001R0044-20020301</p><p>The HTML format is unavailable</p></div></body></html>');
    expect(value.blocks).toEqual([]);
    expect(messages.map(({ code, severity }) => [code, severity])).toEqual([['eurlex-no-text', 'error']]);
  });

  it('the header left of a repealed act gives its notes and says that the text is elsewhere', () => {
    const { value, messages } = readEurlexConsolidated('<html><body><p class="reference">2001R0044 — EN — 10.01.2015 — 012.001</p><p class="hd-modifiers">repealed by:</p></body></html>');
    expect(told(value.blocks)).toEqual(['0 note: repealed by:']);
    expect(messages.map(({ code }) => code)).toEqual(['eurlex-header-only']);
  });
});

describe('what the page does not mark', () => {
  const norm = (text: string): string => `<p class="norm">${text}</p>`;
  const article = (number: number, ...lines: string[]): string => `<p class="title-article-norm">Article ${number}</p>${lines.map(norm).join('')}`;

  it('headings in plain paragraphs, when every article has one (32005L0056)', () => {
    const roles = (body: string): (string | undefined)[] => blocksOf(body).map(({ role }) => role);
    expect(roles(article(1, 'Scope', 'It applies.') + article(2, 'Definitions', 'Here:') + article(3, 'Entry into force', 'Now.'))).toEqual(['article', 'heading', undefined, 'article', 'heading', undefined, 'article', 'heading', undefined]);
    expect(roles(article(1, 'Scope', 'It applies.') + article(2, 'It is so.', 'Here:') + article(3, 'Entry into force', 'Now.'))).not.toContain('heading');
    expect(roles(article(1, 'Scope', 'It applies.') + article(2, 'Definitions', 'Here:'))).not.toContain('heading');
  });

  it('items of a list without labels stand below the paragraph before them, side by side', () => {
    expect(told(blocksOf(`${ARTICLE}<div class="norm"><span class="no-parag">1.  </span><div class="norm inline-element"><p class="norm inline-element">Own funds are counted so:</p><div class="list">Method A</div><div class="list">Count all.</div></div></div>`)))
      .toEqual(['0 article: Article 1', '0: 1. Own funds are counted so:', '1: Method A', '1: Count all.']);
  });

  it('a dash printed again alone takes no list from its item (32011L0035)', () => {
    const item = (inner: string): string => `<div style="margin-left: 12pt; text-indent: -12pt; ">${inner}</div>`;
    expect(told(blocksOf(`${ARTICLE}${norm('1. Types:')}${item(`<p class="norm">— Belgium:</p><p class="normal">—</p>${item('<p class="norm">— la société,</p>')}`)}`))).toEqual(['0 article: Article 1', '0: 1. Types:', '1: — Belgium:', '2: —', '2: — la société,']);
  });

  it('a paragraph whose number opens with a quotation mark is a quotation (32015L2366, article 110)', () => {
    expect(told(blocksOf(`${ARTICLE}${norm('Paragraph 5 is replaced by the following:')}<div class="norm"><span class="no-parag">‘5.  </span><div class="norm inline-element">New text.’</div></div>`))).toEqual(['0 article: Article 1', '0: Paragraph 5 is replaced by the following:', '1: ‘5. New text.’']);
    expect(blocksOf(`${ARTICLE}<div class="norm"><span class="no-parag">‘5.  </span><div class="norm inline-element">New.’</div></div>`).at(-1)?.quoted).toBe(true);
  });

  it('a table of contents is lines, not a table (32017L1132)', () => {
    const cell = (text: string): string => `<td><p class="toc-item">${text}</p></td>`;
    expect(told(blocksOf(`<table><tr>${cell('TITLE I')}${cell('GENERAL')}</tr><tr>${cell('Chapter I')}${cell('Scope')}</tr></table>${ARTICLE}${norm('Text.')}`))).toEqual(['0 preamble: TITLE I GENERAL', '0 preamble: Chapter I Scope', '0 article: Article 1', '0: Text.']);
  });

  it('a further paragraph of a footnote is of the footnote (31989L0666)', () => {
    expect(told(blocksOf(`${ARTICLE}${norm('Text.')}<p class="footnote">(1) OJ L 1.</p>${norm('Editorial note: adjusted.')}<p class="footnote">(2) OJ L 2.</p>`)).slice(2)).toEqual(['0 footnote: (1) OJ L 1.', '0 footnote: Editorial note: adjusted.', '0 footnote: (2) OJ L 2.']);
  });
});
