/** Consolidations of EUR-Lex that say everything by inline styles. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/lib/model/block.ts';
import { readEurlexInline } from '../../../../src/lib/read/eurlex/inline.ts';

const BODY = "font-family: 'Arial Unicode MS'; font-size: 10pt; margin-left: 20pt; margin-top: 20pt; margin-right: 20pt";
const TEXT = "font-family: 'Arial Unicode MS'; font-size: 10pt; text-align: justify; margin-top: 6pt; margin-bottom: 0pt";
const CENTRED = 'text-align: center; margin-bottom: 6pt; margin-top: 0pt';
const p = (text: string, style = TEXT): string => `<p style="${style}">${text}</p>`;
const title = (text: string): string => p(text, `font-weight: bold; ${CENTRED}`);
const label = (text: string): string => p(text, CENTRED);
const article = (number: string): string => p(`Article ${number}`, 'font-style: italic; text-align: center; margin-top: 12pt; margin-btoom: 6pt');
const heading = (text: string): string => p(text, 'font-weight: bold; text-align: center; margin-top: 12pt; margin-btoom: 6pt');
const mark = (text: string): string => p(`<a title="x">${text}</a>`, 'font-weight: bold; text-align: left');
const point = (text: string): string => `<div style="margin-left: 30pt; text-indent: -30pt">${p(text.replace(' ', '<span style="word-spacing: 18pt"> </span>'))}</div>`;
const HEADER = `${p('1990L0046 — EN — 20.11.2003 — 001.001', 'text-align: right; margin-bottom: 0pt')}<hr/>${p('Purely a tool', 'font-weight: bold; text-align: center; margin-top: 0pt; margin-bottom: 20pt')}
  <table><tr><td>${p('<a>►B</a>')}</td><td>${p('DIRECTIVE 90/46/EC', 'font-weight: bold; text-align: center; margin-top: 0pt; margin-bottom: 0pt')}</td></tr></table>`;
const FRONT = `${mark('▼B')}${title('DIRECTIVE 90/46/EC OF THE COUNCIL')}${title('of 24 October 1990')}<div style="background-color: #CCCCCC">${p('THE COUNCIL,')}
  <table border="0"><tr><td><p>(1)</p></td><td><p>Whereas one;</p></td></tr></table>${p('HAS ADOPTED THIS DIRECTIVE:')}</div>`;
const page = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?><html><head><title>Consolidated TEXT</title></head><body style="${BODY}">${HEADER}${FRONT}${body}</body></html>`;
const told = (blocks: readonly Block[]): string[] => blocks.map(({ depth, role, kind, text }) => `${depth ?? 0}${kind === 'text' ? '' : ` ${kind}`}${role ? ` ${role}` : ''}: ${text}`);
const blocksOf = (body: string): string[] => told(readEurlexInline(page(body)).value.blocks);
const bodyOf = (body: string): string[] => blocksOf(body).slice(7);

describe('a consolidation without classes', () => {
  it('header and marks are notes, title and preamble the act', () => {
    expect(blocksOf(article('1'))).toEqual([
      '0 note: ►B DIRECTIVE 90/46/EC', '0 note: ▼B', '0 title: DIRECTIVE 90/46/EC OF THE COUNCIL', '0 title: of 24 October 1990',
      '0 preamble: THE COUNCIL,', '0 recital: (1) Whereas one;', '0 preamble: HAS ADOPTED THIS DIRECTIVE:', '0 article: Article 1',
    ]);
  });

  it('names the act and the date of the consolidation', () => {
    expect(readEurlexInline(page(article('1'))).value).toMatchObject({
      dialect: 'eurlex-inline', lang: 'en', facts: { celex: '31990L0046', date: '2003-11-20', adopted: '1990-10-24', number: '90/46/EC', title: 'DIRECTIVE 90/46/EC OF THE COUNCIL of 24 October 1990' },
    });
  });

  it('centred lines are labels or headings by what they say and stand below', () => {
    expect(bodyOf(`${label('CHAPTER I')}${title('GENERAL')}${label('SECTION I')}${label('DATA')}${article('1')}${heading('Scope')}${label('FINAL PROVISIONS')}${article('2')}${label('ANNEX I')}${label('LIST')}`)).toEqual([
      '0 container: CHAPTER I', '0 heading: GENERAL', '0 container: SECTION I', '0 heading: DATA', '0 article: Article 1', '0 heading: Scope',
      '0 container: FINAL PROVISIONS', '0 article: Article 2', '0 attachment: ANNEX I', '0 heading: LIST',
    ]);
  });

  it('a hanging indent is an item; the margins of the page are none', () => {
    expect(bodyOf(`${article('1')}${p('1.  It covers:')}${point('(a) persons;')}${point('(b) goods.')}${p('2.  It ends.')}`)).toEqual([
      '0 article: Article 1', '0: 1. It covers:', '1: (a) persons;', '1: (b) goods.', '0: 2. It ends.',
    ]);
  });

  it('a deleted article is a mark and its rule', () => {
    expect(bodyOf(`${article('1')}${p('Text.')}${p('<a title="32001F0500: DELETED">▼M1</a> —————', 'font-weight: bold')}${mark('▼B')}${article('3')}${p('Text.')}`)).toEqual([
      '0 article: Article 1', '0: Text.', '0 note: ▼M1 —————', '0 note: ▼B', '0 article: Article 3', '0: Text.',
    ]);
  });

  it('a footnote links back to its mark; small print that does not is text', () => {
    const small = (text: string): string => p(text, 'font-size: 8pt; text-align: justify; margin-top: 6pt; margin-bottom: 0pt');
    expect(bodyOf(`${article('1')}${p('Text (<a href="#E0001"><span>1</span></a>).')}${small('(<a href="#src.E0001"><span>1</span></a>) OJ L 1.')}${small('A remark.')}`)).toEqual([
      '0 article: Article 1', '0: Text (1).', '0 footnote: (1) OJ L 1.', '0: A remark.',
    ]);
  });
});
