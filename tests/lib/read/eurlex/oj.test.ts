/** The Official Journal's pages: `oj-` classes, one-row tables for points, quoted articles of amending acts. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/lib/model/block.ts';
import { readEurlexOj } from '../../../../src/lib/read/eurlex/oj.ts';

const page = (body: string): string => `<html><body>${body}</body></html>`;
const point = (label: string, text: string): string =>
  `<table width="100%" border="0"><col width="4%"/><col width="96%"/><tbody><tr><td><p class="oj-normal">${label}</p></td><td>${text}</td></tr></tbody></table>`;
const normal = (text: string): string => `<p class="oj-normal">${text}</p>`;
const blocksOf = (body: string): Block[] => readEurlexOj(page(body)).value.blocks;
/** Depth, role and text of each block: what the outline reads. */
const told = (blocks: readonly Block[]): string[] => blocks.map(({ depth, role, kind, text }) => `${depth ?? 0}${kind === 'text' ? '' : ` ${kind}`}${role ? ` ${role}` : ''}: ${text}`);

describe('the parts of an act', () => {
  it('are told by their classes: title, preamble, recitals, chapters, articles with headings', () => {
    expect(told(blocksOf(
      `<div class="eli-main-title"><p class="oj-doc-ti">REGULATION (EU) 2030/7 OF THE COUNCIL</p><p class="oj-doc-ti">of 4 May 2030</p></div>
       ${normal('THE COUNCIL OF THE EUROPEAN UNION,')}${normal('Whereas:')}
       <div class="eli-subdivision" id="rct_1">${point('(1)', normal('Borders need rules.'))}</div>
       <div id="cpt_I"><p class="oj-ti-section-1">CHAPTER I</p><div class="eli-title"><p class="oj-ti-section-2">General</p></div>
       <div class="eli-subdivision" id="art_1"><p class="oj-ti-art">Article 1</p><div class="eli-title"><p class="oj-sti-art">Subject</p></div>
       <div id="001.001">${normal('1.   This Regulation lays down rules.')}</div></div></div>
       <div class="oj-final">${normal('Done at Brussels, 4 May 2030.')}<p class="oj-signatory">The President</p></div>`,
    ))).toEqual([
      '0 title: REGULATION (EU) 2030/7 OF THE COUNCIL',
      '0 title: of 4 May 2030',
      '0 preamble: THE COUNCIL OF THE EUROPEAN UNION,',
      '0 preamble: Whereas:',
      '0 recital: (1) Borders need rules.',
      '0 container: CHAPTER I',
      '0 heading: General',
      '0 article: Article 1',
      '0 heading: Subject',
      '0: 1. This Regulation lays down rules.',
      '0 closing: Done at Brussels, 4 May 2030.',
      '0 closing: The President',
    ]);
  });

  it('are read under the names without "oj-" too, as pages before 2019 have them', () => {
    expect(told(blocksOf('<p class="doc-ti">SIXTH DIRECTIVE</p><p class="ti-art">Article 1</p><p class="sti-art">Scope</p><p class="normal">Text.</p>'))).toEqual([
      '0 title: SIXTH DIRECTIVE', '0 article: Article 1', '0 heading: Scope', '0: Text.',
    ]);
  });

  it('keep the addresses of the publisher, not the ids of one conversion', () => {
    const [article, paragraph] = blocksOf(`<div id="art_5"><p class="oj-ti-art" id="d1e40-1-1">Article 5</p><div id="005.001">${normal('1.   Text.')}</div></div>`);
    expect([article?.anchor, paragraph?.anchor]).toEqual(['art_5', '005.001']);
  });

  it('after the articles a title line is an annex: its label, then its heading', () => {
    expect(told(blocksOf(
      '<p class="oj-ti-art">Article 1</p><div id="anx_I"><p class="oj-doc-ti">ANNEX I</p><p class="oj-doc-ti">Forms</p><p class="oj-ti-grseq-1">PART A</p><p class="oj-ti-grseq-1">Entry</p><p class="oj-ti-grseq-1">(referred to in Article 1)</p></div>',
    ))).toEqual(['0 article: Article 1', '0 attachment: ANNEX I', '0 heading: Forms', '0 container: PART A', '0 heading: Entry', '0 heading: (referred to in Article 1)']);
  });
});

describe('points set as one-row tables', () => {
  it('are one block each, label and text together, one deeper than the paragraph before them', () => {
    expect(told(blocksOf(`<p class="oj-ti-art">Article 1</p><div id="art_1"><div id="001.002">${normal('2.   It applies:')}${point('(a)', normal('to persons:') + point('(i)', normal('adults;')))}${normal('Member States may add others.')}</div></div>`))).toEqual([
      '0 article: Article 1', '0: 2. It applies:', '1: (a) to persons:', '2: (i) adults;', '1: Member States may add others.',
    ]);
  });

  it('a label whose list begins at once stands alone, as printed: "(1)" "(a) …"', () => {
    expect(told(blocksOf(`<p class="oj-ti-art">Article 7</p>${normal('A person may be sued:')}${point('(1)', point('(a)', normal('in contract;')))}`)).slice(2)).toEqual(['1: (1)', '2: (a) in contract;']);
  });

  it('where items come first, as in many annexes, they are the paragraphs', () => {
    expect(told(blocksOf(`<p class="oj-ti-art">Article 1</p>${point('1.', normal('First.'))}${point('2.', normal('Second.'))}`)).slice(1)).toEqual(['0: 1. First.', '0: 2. Second.']);
  });

  it('a closing mark printed after a quotation joins the line it closes', () => {
    expect(blocksOf(`<p class="oj-ti-art">Article 1</p>${point('(1)', `${normal('point (a) is replaced:')}${normal('‘(a) other text’')};`)}`).at(-1)?.text).toBe('‘(a) other text’;');
  });
});

describe('tables', () => {
  it('of the act are rows of cells; a cell over two columns is followed by an empty one', () => {
    const table = '<table class="oj-table" border="0"><tr><td colspan="2"><p>Head</p></td></tr><tr><td><p>Article 1</p></td><td><p>Article 2</p><p>Article 3</p></td></tr></table>';
    expect(blocksOf(`<p class="oj-ti-art">Article 1</p>${table}`)[1]).toMatchObject({ kind: 'table', text: '', rows: [['Head', ''], ['Article 1', 'Article 2\nArticle 3']] });
  });

  it('a box round a form is no table', () => {
    expect(told(blocksOf('<p class="oj-ti-art">Article 1</p><table border="1"><tr><td><p class="oj-normal">FORM A</p><p class="oj-normal">1. Name:</p></td></tr></table>')).slice(1)).toEqual(['0: FORM A', '0: 1. Name:']);
  });
});

describe('amending acts', () => {
  it('a quoted article is quoted text, told by the div’s address even without a quote mark', () => {
    const quoted = '<div id="012"><p class="oj-ti-art">Article 12</p><p class="oj-sti-art">Storage</p><div id="012.001"><p class="oj-normal">1.   Gas shall be stored.</p></div></div>';
    const blocks = blocksOf(`<div id="art_85"><p class="oj-ti-art">Article 85</p>${point('(1)', normal('the following articles are inserted:') + quoted)}</div>`);
    expect(blocks.map(({ role, quoted: isQuoted, text }) => [text, role, isQuoted])).toEqual([
      ['Article 85', 'article', undefined],
      ['(1) the following articles are inserted:', undefined, undefined],
      ['Article 12', undefined, true],
      ['Storage', undefined, true],
      ['1. Gas shall be stored.', undefined, true],
    ]);
  });
});

describe('what is not law', () => {
  it('the head of the Official Journal and the imprint are left out', () => {
    expect(told(blocksOf('<table><tr><td><p class="oj-hd-date">4.5.2030</p></td><td><p class="oj-hd-lg">EN</p></td></tr></table><p class="oj-ti-art">Article 1</p><p class="oj-normal">ELI: http://data.europa.eu/eli/dir/2030/7/oj</p><p class="oj-normal">ISSN 1977-0677 (electronic edition)</p>'))).toEqual(['0 article: Article 1']);
  });

  it('footnotes are footnotes, their marks stay in the text', () => {
    expect(told(blocksOf('<p class="oj-ti-art">Article 1</p><p class="oj-normal">As said <a href="#n">(<span class="oj-super">1</span>)</a>.</p><p class="oj-note"><a href="#r">(<span class="oj-super">1</span>)</a> OJ L 1.</p>')).slice(1)).toEqual(['0: As said (1).', '0 footnote: (1) OJ L 1.']);
  });

  it('pictures without text are told, with the text before the first', () => {
    const { value, messages } = readEurlexOj(page(`<p class="oj-ti-art">Article 1</p>${normal('as follows:')}<p><img alt="Formula" src="data:image/png;base64,AAAA"/></p>${normal('where X is the rate.')}`));
    expect(value.blocks).toHaveLength(3);
    expect(messages).toEqual([{ code: 'eurlex-pictures', severity: 'warning', facts: { count: 1, quote: 'as follows:', places: '2' } }]);
  });

  it('an exponent after a digit keeps its height: article 1103⁷ is not article 11037', () => {
    expect(blocksOf('<p class="oj-ti-art">Article 1</p><p class="oj-normal">in Poland: article 1103<span class="oj-super">7</span>, 1<span class="oj-super">er</span> alinéa</p>')[1]?.text).toBe('in Poland: article 1103⁷, 1er alinéa');
  });
});

describe('odd pages', () => {
  it('a page without text is refused in one message', () => {
    expect(readEurlexOj('')).toEqual({ value: { dialect: 'eurlex-oj', blocks: [], facts: {} }, messages: [{ code: 'eurlex-no-text', severity: 'error', facts: {} }] });
  });

  it.each(['<div>', '<span>', '<div style="margin-left: 3pt">', '<div class="grid-list">', '<table><tr><td>(a)</td><td>x'])('20,000 of %s nested are read', (open) => {
    const depth = open.startsWith('<table') ? 2000 : 20_000; // the HTML parser itself is quadratic on nested tables
    expect(blocksOf(`<p class="oj-ti-art">Article 1</p>${open.repeat(depth)}<p>the end</p>`).at(-1)?.text).toContain('the end');
  }, 60_000);
});
