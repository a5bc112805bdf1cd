/** An act in several Formex files, as CELLAR packs them: written by us after the layout of its lists of parts. */
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/lib/model/block.ts';
import { hasErrors } from '../../../../src/lib/model/message.ts';
import { readFormexParts } from '../../../../src/lib/read/formex/formex.ts';
import { read } from '../../../../src/lib/read/read.ts';

const ACT = `<ACT><BIB.INSTANCE><LG.DOC>EN</LG.DOC></BIB.INSTANCE><TITLE><TI><P>REGULATION (EU) 2030/7 OF THE COUNCIL</P><P>of 4 May 2030</P></TI></TITLE><ENACTING.TERMS><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><ALINEA>Ships<NOTE NOTE.ID="E0001"><P>OJ L 1.</P></NOTE> sail.</ALINEA></ARTICLE></ENACTING.TERMS></ACT>`;
const annex = (number: string, inner: string): string => `<ANNEX><TITLE><TI><P>ANNEX ${number}</P></TI></TITLE><CONTENTS>${inner}</CONTENTS></ANNEX>`;
const LIST = (...annexes: string[]): string =>
  `<DOC><BIB.DOC><PROD.ID>1</PROD.ID></BIB.DOC><FMX><DOC.MAIN.PUB NO.SEQ="0001"><REF.PHYS FILE="L_1EN.000101.fmx.xml" TYPE="DOC.XML"/></DOC.MAIN.PUB>${annexes.map((file, n) => `<DOC.SUB.PUB NO.SEQ="000${n + 2}" TYPE="ANNEX"><REF.PHYS FILE="${file}" TYPE="DOC.XML"/></DOC.SUB.PUB>`).join('')}</FMX></DOC>`;
const FILES = {
  'L_1EN.000101.fmx.xml': ACT,
  'L_1EN.000501.fmx.xml': annex('I', '<P>Second in the list<NOTE NOTE.ID="E0001"><P>OJ L 2.</P></NOTE>.</P>'),
  'L_1EN.000901.fmx.xml': annex('II', '<P>First in the list.</P>'),
  'L_1EN.doc.fmx.xml': LIST('L_1EN.000901.fmx.xml', 'L_1EN.000501.fmx.xml'),
  'L_1EN.toc.fmx.xml': '<PUBLICATION><COLL>L</COLL></PUBLICATION>',
};
const told = (blocks: readonly Block[]): string[] => blocks.filter(({ kind }) => kind !== 'note').map(({ kind, role, text }) => `${role ?? kind}: ${text}`);
const files = (given: Record<string, string>) => readFormexParts(new Map(Object.entries(given)));
const TITLE = ['title: REGULATION (EU) 2030/7 OF THE COUNCIL', 'title: of 4 May 2030'];

describe('Formex in several files', () => {
  it('is read in the order of its list; marks of footnotes begin anew in each file, as the Journal prints them', () => {
    const { value, messages } = files(FILES);
    expect(told(value.blocks)).toEqual([...TITLE, 'article: Article 1', 'text: Ships(1) sail.', 'footnote: (1) OJ L 1.', 'attachment: ANNEX II', 'text: First in the list.', 'attachment: ANNEX I', 'text: Second in the list(1).', 'footnote: (1) OJ L 2.']);
    expect({ facts: value.facts.celex, messages }).toEqual({ facts: '32030R0007', messages: [] });
  });

  it('without a list begins with the act, the annexes by name', () => {
    const { 'L_1EN.doc.fmx.xml': _, ...rest } = FILES;
    expect(told(files({ 'a/annex.xml': annex('III', '<P>Last.</P>'), ...rest }).value.blocks).filter((line) => !line.startsWith('text') && !line.startsWith('foot'))).toEqual([...TITLE, 'article: Article 1', 'attachment: ANNEX I', 'attachment: ANNEX II', 'attachment: ANNEX III']);
  });

  it('says what the list names and nobody gave, and what it does not name', () => {
    const { 'L_1EN.000501.fmx.xml': _, ...rest } = FILES;
    const { value, messages } = files({ ...rest, 'other.xml': annex('IX', '<P>Not named.</P>') });
    expect(messages.map(({ code, facts }) => [code, facts['file']])).toEqual([['formex-parts-missing', 'L_1EN.000501.fmx.xml'], ['formex-parts-unlisted', 'other.xml']]);
    expect(told(value.blocks).slice(-2)).toEqual(['attachment: ANNEX IX', 'text: Not named.']);
  });

  it('puts an included document where it is included, once', () => {
    const act = ACT.replace('</ENACTING.TERMS></ACT>', '</ENACTING.TERMS><INCL.ELEMENT TYPE="FORMEX.DOC" FILEREF="inner.xml"/><INCL.ELEMENT TYPE="FORMEX.DOC" FILEREF="inner.xml"/></ACT>');
    expect(told(files({ 'a.xml': act, 'inner.xml': annex('A', '<P>Inner.</P>') }).value.blocks).slice(-2)).toEqual(['attachment: ANNEX A', 'text: Inner.']);
  });

  it('does not loop where documents include each other', () => {
    const loop = (file: string): string => annex('A', `<P>${file}</P><INCL.ELEMENT TYPE="FORMEX.DOC" FILEREF="${file}"/>`);
    expect(hasErrors(files({ 'a.xml': loop('b.xml'), 'b.xml': loop('a.xml') }).messages)).toBe(false);
  });
});

describe('a zip', () => {
  const zip = (given: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(given).map(([name, text]) => [name, strToU8(text)])));
  const codes = async (given: Record<string, string>): Promise<string[]> => (await read(zip(given))).messages.map(({ code }) => code);

  it('of Formex is read as its files are, in folders or not', async () => {
    const nested = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`uuid/fmx4/${name}`, text]));
    for (const given of [FILES, nested]) expect(told((await read(zip(given))).value.blocks)).toEqual(told(files(FILES).value.blocks));
  });

  it('of one XHTML text is that text, whatever lies beside it', async () => {
    const { value } = await read(zip({ 'en.xhtml': '<html><body><p class="oj-doc-ti">REGULATION (EU) 2030/7</p><p class="oj-ti-art">Article 1</p><p class="oj-normal">Ships sail.</p></body></html>', 'readme.txt': 'No law.', 'style.css': 'p {}' }));
    expect([value.dialect, told(value.blocks)]).toEqual(['eurlex-oj', ['title: REGULATION (EU) 2030/7', 'article: Article 1', 'text: Ships sail.']]);
  });

  it('of several texts, of none, of too much is refused with what to do', async () => {
    const page = '<p class="oj-ti-art">Article 1</p><p class="oj-normal">Ships sail.</p>';
    expect(await codes({ 'en.xhtml': page, 'fr.xhtml': page })).toEqual(['source-archive-many']);
    expect(await codes({ 'readme.txt': 'No law.' })).toEqual(['source-archive']);
    expect(await codes({ 'picture.tif': 'II*' })).toEqual(['source-archive']);
    expect(await codes(Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}.xml`, '<ANNEX/>'])))).toEqual(['source-archive-large']);
    expect(await codes({ 'a.doc.xml': LIST() })).toEqual(['source-archive']);
  });

  it('whose XML is damaged is refused', async () => {
    expect(await codes({ ...FILES, 'L_1EN.000501.fmx.xml': '<ANNEX><CONTENTS>' })).toEqual(['formex-damaged']);
  });
});
