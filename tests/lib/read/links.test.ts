/** Addresses of acts as the Rada and EUR-Lex write them, and the links each dialect carries. */
import { describe, expect, it } from 'vitest';
import { readEurlexConsolidated } from '../../../src/lib/read/eurlex/consolidated.ts';
import { readEurlexOj } from '../../../src/lib/read/eurlex/oj.ts';
import { readFormex } from '../../../src/lib/read/formex/formex.ts';
import { radaAct, unionAct } from '../../../src/lib/read/links.ts';
import { readRadaMarkdown } from '../../../src/lib/read/rada/markdown.ts';
import { readRadaXml } from '../../../src/lib/read/rada/xml.ts';

describe('an address of the Rada', () => {
  it.each([
    ['/go/1804-17', 'rada:1804-17'],
    ['/go/254%D0%BA/96-%D0%B2%D1%80', 'rada:254к/96-вр'],
    ['/go/984_009-13', 'rada:984_009-13'],
    ['https://zakon.rada.gov.ua/laws/show/39/95-%D0%B2%D1%80#n15', 'rada:39/95-вр'],
    ['http://zakon3.rada.gov.ua/laws/show/1404-19/paran214#n214', 'rada:1404-19'],
    ['/laws/show/950-2007-%D0%BF/ed20200101/print', 'rada:950-2007-п'],
    ['/laws/show/en/1103-16', 'rada:1103-16'],
    ['https://zakon.rada.gov.ua/laws/show/64/2022.txt', 'rada:64/2022'],
    ['#n15', undefined],
    ['https://data.rada.gov.ua', undefined],
    ['/laws/main/r', undefined],
    ['https://example.org/go/1804-17', undefined],
    ['/go/%E0%A4%A', undefined],
  ])('%s is %s', (address, act) => expect(radaAct(address)).toBe(act));
});

describe('an address of the Union', () => {
  it.each([
    ['http://publications.europa.eu/resource/celex/32011L0090', 'celex:32011L0090'],
    ['http://publications.europa.eu/resource/celex/32014R0910R%2802%29', 'celex:32014R0910R(02)'],
    ['./../../../legal-content/EN/AUTO/?uri=celex:32016R0679', 'celex:32016R0679'],
    ['./../../../legal-content/EN/AUTO/?uri=CELEX:02016R0679-20160504', 'celex:02016R0679-20160504'],
    ['http://data.europa.eu/eli/reg_impl/2015/1501/oj', 'celex:32015R1501'],
    ['http://data.europa.eu/eli/dir/2009/22/oj', 'celex:32009L0022'],
    ['http://publications.europa.eu/resource/oj/JOL_2012_351_R_TOC', undefined],
    ['./../../../content/help.html', undefined],
  ])('%s is %s', (address, act) => expect(unionAct(address)).toBe(act));
});

describe('links of a reading', () => {
  it('of the Rada’s XML: each once, in order, those inside the text left out', () => {
    const page = '<meta name="Nreg" content="5-20"><div id=article><p>{Із змінами <a href="/go/77-20">№ 77-IX</a>, <a href="/go/78-20">№ 78-IX</a>, <a href="/go/77-20">№ 77-IX</a>; <a href="#n5">див.</a>}</p></div>';
    expect(readRadaXml(page).value.links).toEqual([{ text: '№ 77-IX', act: 'rada:77-20' }, { text: '№ 78-IX', act: 'rada:78-20' }]);
  });

  it('of Markdown made from its pages, with what is printed between the brackets', () => {
    const text = '# Про мости\n\n##### Ідентифікатор: 5-20\n\n### Текст документа:\n\n1\\. Згідно із [Законом \\[новим\\]](/go/77-20) та [вище](#n5).\n';
    expect(readRadaMarkdown(text).value.links).toEqual([{ text: 'Законом [новим]', act: 'rada:77-20' }]);
  });

  it('of EUR-Lex pages', () => {
    expect(readEurlexOj('<body><p class="oj-doc-ti">REGULATION (EU) 2030/7</p><p class="oj-normal">See <a href="./../../../legal-content/EN/AUTO/?uri=celex:32016R0679">Regulation (EU) 2016/679</a>.</p></body>').value.links)
      .toEqual([{ text: 'Regulation (EU) 2016/679', act: 'celex:32016R0679' }]);
    expect(readEurlexConsolidated('<body><p class="title-article-norm">Article 1</p><p class="modref"><a href="http://publications.europa.eu/resource/celex/32031R0001" title="32031R0001: REPLACED">▼M1</a></p><p class="norm">Text.</p></body>').value.links)
      .toEqual([{ text: '▼M1', act: 'celex:32031R0001' }]);
  });

  it('of Formex: references with an address', () => {
    const xml = '<CONS.ACT><ENACTING.TERMS><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><ALINEA>See <REF.DOC URI="http://data.europa.eu/eli/reg/2023/2859/oj">OJ L, 2023/2859</REF.DOC>, <REF.DOC.OJ COLL="L">OJ L 1, p. 1</REF.DOC.OJ>.</ALINEA></ARTICLE></ENACTING.TERMS></CONS.ACT>';
    expect(readFormex(xml).value.links).toEqual([{ text: 'OJ L, 2023/2859', act: 'celex:32023R2859' }]);
  });

  it('are absent where a source carries none', () => {
    expect('links' in readRadaXml('<meta name="Nreg" content="5-20"><div id=article><p>Текст.</p></div>').value).toBe(false);
  });
});
