import { describe, expect, it } from 'vitest';
import { outlineEu } from '../../../../src/lib/outline/eu/eu.ts';
import { detect } from '../../../../src/lib/read/detect.ts';
import { readFormex } from '../../../../src/lib/read/formex/formex.ts';

/** A consolidation with these enacting terms. */
const consolidation = (terms: string, after = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?><CONS.ACT><INFO.CONSLEG CONSLEG.REF="2020R0007" START.DATE="20240501" END="NONE"/><CONS.DOC>` +
  `<BIB.INSTANCE><LG.DOC>EN</LG.DOC><PAGE.FIRST>1</PAGE.FIRST></BIB.INSTANCE>` +
  `<TITLE><TI><P><HT TYPE="UC">Regulation</HT> (EU) 2020/7 <HT TYPE="UC">of the Council</HT></P><P>of <DATE ISO="20200310">10 March 2020</DATE></P></TI></TITLE>` +
  `<PREAMBLE><PREAMBLE.INIT></PREAMBLE.INIT><PREAMBLE.FINAL></PREAMBLE.FINAL></PREAMBLE><ENACTING.TERMS>${terms}</ENACTING.TERMS>${after}</CONS.DOC></CONS.ACT>`;
const article = (number: number, inside: string): string => `<ARTICLE IDENTIFIER="${String(number).padStart(3, '0')}"><TI.ART>Article ${number}</TI.ART>${inside}</ARTICLE>`;
const changed = (id: number, action: string, inside: string, level = 'STRUCTURE'): string =>
  `<?CLG.MDFO ID="O${id}" IDREF="C${id}" ACTION="${action}" LEVEL="${level}" COMMAND="EXPLICIT" ACTIVE.DOC="32023R0${id}" ACTIVE.LOC="AR:1;PT:${id}"?>${inside}<?CLG.MDFC ID="C${id}" IDREF="O${id}"?>`;

/** Blocks below the title, told in short. */
const told = (xml: string): string[] =>
  readFormex(xml).value.blocks.filter(({ role }) => role !== 'title').map((block) => {
    const kind = block.role ?? (block.kind === 'text' ? '' : block.kind);
    return `${kind}${block.quoted ? ' quoted' : ''}${kind || block.quoted ? ' ' : ''}${block.depth}: ${block.rows ? JSON.stringify(block.rows) : block.text}`;
  });
const codes = (xml: string): string[] => readFormex(xml).messages.map(({ code }) => code);

describe('Formex', () => {
  it('is told by its content, and a list of parts is not an act', () => {
    const dialect = (text: string): string | undefined => {
      const { value, messages } = detect(new TextEncoder().encode(text));
      return value?.dialect ?? messages[0]?.code;
    };
    expect(dialect(consolidation(article(1, '<ALINEA>Text.</ALINEA>')))).toBe('formex');
    expect(dialect('<?xml version="1.0"?><ANNEX><TITLE><TI><P>ANNEX</P></TI></TITLE><CONTENTS><P>Text.</P></CONTENTS></ANNEX>')).toBe('formex');
    expect(dialect('<?xml version="1.0"?><DOC><BIB.INSTANCE/><FMX><DOC.MAIN.PUB/></FMX></DOC>')).toBe('source-formex');
  });

  it('names its act, its date and its language', () => {
    const { lang, facts } = readFormex(consolidation(article(1, '<ALINEA>Text.</ALINEA>'))).value;
    expect({ lang, ...facts }).toEqual({ lang: 'en', title: 'REGULATION (EU) 2020/7 OF THE COUNCIL of 10 March 2020', number: '2020/7', celex: '32020R0007', adopted: '2020-03-10', date: '2024-05-01' });
  });

  it('takes the date of an act of the Official Journal from its title', () => {
    const { facts } = readFormex('<ACT><TITLE><TI><P>Directive 2009/7/EC</P><P>of 2 May 2009</P></TI></TITLE><ENACTING.TERMS><ARTICLE><TI.ART>Article 1</TI.ART><ALINEA>Text.</ALINEA></ARTICLE></ENACTING.TERMS></ACT>').value;
    expect(facts).toMatchObject({ celex: '32009L0007', adopted: '2009-05-02', date: '2009-05-02' });
  });

  it.each([
    ['cut off', '<ACT><ENACTING.TERMS><ARTICLE>', 'formex-damaged'],
    ['with an entity it does not declare', '<ACT><ENACTING.TERMS><P>&unknown;</P></ENACTING.TERMS></ACT>', 'formex-damaged'],
    ['nested like no act', `<ACT><ENACTING.TERMS>${'<P>'.repeat(300)}${'</P>'.repeat(300)}</ENACTING.TERMS></ACT>`, 'source-too-deep'],
    ['full of changes that never end', `<ACT><ENACTING.TERMS>${'<?CLG.MDFO ID="O" ACTION="INSERTED"?>'.repeat(2000)}<P>Text.</P></ENACTING.TERMS></ACT>`, 'source-too-deep'],
    ['without a text', '<ACT><ENACTING.TERMS></ENACTING.TERMS></ACT>', 'formex-no-text'],
  ])('is refused when it is %s', (_, xml, code) => {
    const { value, messages } = readFormex(xml);
    expect([value.blocks, messages.map((m) => [m.code, m.severity])]).toEqual([[], [[code, 'error']]]);
  });
});

describe('the units of Formex', () => {
  it('divisions, articles, paragraphs, points: labels and texts on one line, one deeper in a list', () => {
    expect(told(consolidation(
      '<DIVISION><TITLE><TI><P>CHAPTER I</P></TI><STI><P>GENERAL</P></STI></TITLE>' +
      article(1, '<STI.ART>Scope</STI.ART><PARAG IDENTIFIER="001.001"><NO.PARAG>1.</NO.PARAG><ALINEA><P>This applies to:</P><LIST TYPE="alpha"><ITEM><NP><NO.P>(a)</NO.P><TXT>ships;</TXT><P>and boats;</P></NP></ITEM></LIST></ALINEA><ALINEA>Second subparagraph.</ALINEA></PARAG>') +
      '</DIVISION>',
    ))).toEqual(['container 0: CHAPTER I', 'heading 0: GENERAL', 'article 0: Article 1', 'heading 0: Scope', '0: 1. This applies to:', '1: (a) ships;', '2: and boats;', '1: Second subparagraph.']);
  });

  it('keeps the addresses EUR-Lex gives them', () => {
    const { blocks } = readFormex(consolidation(article(6, '<PARAG IDENTIFIER="006.001"><NO.PARAG>1.</NO.PARAG><ALINEA>Text.</ALINEA></PARAG>'))).value;
    expect(blocks.map(({ anchor }) => anchor).filter(Boolean)).toEqual(['art_6', '006.001']);
  });

  it('prints the dash of a dashed list, which Formex leaves to the type of the list', () => {
    expect(told(consolidation(article(1, '<ALINEA><P>Namely:</P><LIST TYPE="DASH"><ITEM><P>ships,</P></ITEM><ITEM><P>boats.</P></ITEM></LIST><LIST TYPE="NONE"><ITEM><P>rafts</P></ITEM></LIST></ALINEA>')))).toEqual([
      'article 0: Article 1', '0: Namely:', '1: — ships,', '1: — boats.', '1: rafts',
    ]);
  });

  it('citations and recitals stand before the articles, the final formula after them', () => {
    const xml = consolidation(article(1, '<ALINEA>Text.</ALINEA>'), '<FINAL><P>This Regulation shall be binding.</P><SIGNATURE><P>Done at Brussels.</P></SIGNATURE></FINAL>')
      .replace('<PREAMBLE.INIT></PREAMBLE.INIT>', '<PREAMBLE.INIT>THE COUNCIL,</PREAMBLE.INIT><GR.VISA><VISA>Having regard to the Treaty,</VISA></GR.VISA><GR.CONSID><GR.CONSID.INIT>Whereas:</GR.CONSID.INIT><CONSID><NP><NO.P>(1)</NO.P><TXT>Ships sail.</TXT></NP></CONSID></GR.CONSID>');
    expect(told(xml)).toEqual(['preamble 0: THE COUNCIL,', 'preamble 0: Having regard to the Treaty,', 'preamble 0: Whereas:', 'recital 0: (1) Ships sail.', 'article 0: Article 1', '0: Text.', 'closing 0: This Regulation shall be binding.', 'closing 0: Done at Brussels.']);
  });

  it('an annex has its heading, its sections, its numbered points', () => {
    expect(told(consolidation(article(1, '<ALINEA>Text.</ALINEA>'),
      '<CONS.ANNEX><TITLE><TI><P>ANNEX I</P></TI><STI><P>FORMS</P></STI></TITLE><CONTENTS><GR.SEQ LEVEL="1"><TITLE><TI><NP><NO.P>1.</NO.P><TXT>Ships</TXT></NP></TI></TITLE><GR.SEQ LEVEL="2"><NO.GR.SEQ>1.1.</NO.GR.SEQ><P>Length</P></GR.SEQ></GR.SEQ></CONTENTS></CONS.ANNEX>',
    ))).toEqual(['article 0: Article 1', '0: Text.', 'attachment 0: ANNEX I', 'heading 0: FORMS', 'container 0: 1. Ships', '0: 1.1. Length']);
  });

  it('a section below points of one list is a point of it, with a title or without (31996L0061, Annex I)', () => {
    expect(told(consolidation(article(1, '<ALINEA>Text.</ALINEA>'),
      '<CONS.ANNEX><TITLE><TI><P>ANNEX I</P></TI></TITLE><CONTENTS><GR.SEQ LEVEL="1"><NO.GR.SEQ>1.</NO.GR.SEQ><P>Ships count.</P></GR.SEQ><GR.SEQ LEVEL="1"><TITLE><TI><NP><NO.P>2.</NO.P><TXT>Boats</TXT></NP></TI></TITLE><GR.SEQ LEVEL="2"><NO.GR.SEQ>2.1.</NO.GR.SEQ><P>Length</P></GR.SEQ></GR.SEQ></CONTENTS></CONS.ANNEX>',
    )).slice(2)).toEqual(['attachment 0: ANNEX I', '0: 1. Ships count.', '0: 2. Boats', '1: 2.1. Length']);
  });

  it('paragraphs of an item without label stand side by side (32015L2366, article 9)', () => {
    expect(told(consolidation(article(1, '<ALINEA><P>Two methods:</P><LIST TYPE="NONE"><ITEM><P>Method A</P><P>Count the ships.</P></ITEM></LIST></ALINEA>'))).slice(1)).toEqual(['0: Two methods:', '1: Method A', '1: Count the ships.']);
  });

  it('a list of definitions prints the mark it keeps in an attribute after each term', () => {
    expect(told(consolidation(article(1, '<ALINEA><P>Here:</P><DLIST SEPARATOR=":"><DLIST.ITEM><PREFIX>(a)</PREFIX><TERM>ship</TERM><DEFINITION>means a vessel.</DEFINITION></DLIST.ITEM></DLIST></ALINEA>'))).at(-1)).toBe('1: (a) ship : means a vessel.');
  });

  it('a quoted article is a quotation and no article of this act', () => {
    const xml = consolidation(article(1, '<ALINEA><P>The following article is inserted:</P><QUOT.S LEVEL="1"><ARTICLE IDENTIFIER="008A"><TI.ART><QUOT.START CODE="2018"/>Article 8a</TI.ART><ALINEA>Quoted text.<QUOT.END CODE="2019"/></ALINEA></ARTICLE></QUOT.S></ALINEA>'));
    expect(told(xml)).toEqual(['article 0: Article 1', '0: The following article is inserted:', ' quoted 1: ‘Article 8a', ' quoted 2: Quoted text.’']);
    expect(outlineEu(readFormex(xml).value.blocks).value.filter(({ text }) => text.includes('8a'))).toEqual([]);
  });

  it('a table has rows of one length: spans, headed blocks, empty cells', () => {
    const table = '<TBL COLS="2"><TITLE><TI><P>Ships</P></TI></TITLE><CORPUS><ROW><CELL COL="1" COLSPAN="2">All</CELL></ROW><BLK><TI.BLK>Old</TI.BLK><ROW><CELL COL="1" ROWSPAN="2"><P>x</P><P>y</P></CELL><CELL COL="2"><IE/></CELL></ROW><ROW><CELL COL="2">2</CELL></ROW></BLK></CORPUS></TBL>';
    expect(told(consolidation(article(1, `<ALINEA><P>See:</P>${table}</ALINEA>`))).slice(2)).toEqual(['0: Ships', 'table 0: [["All",""],["Old",""],["x\\ny",""],["","2"]]']);
  });
});

describe('the words of Formex', () => {
  const line = (inside: string): string | undefined => told(consolidation(article(1, `<ALINEA>${inside}</ALINEA>`)))[1];

  it.each([
    ['quotation marks come from their codes', '<QUOT.START CODE="00AB"/>ship<QUOT.END CODE="00BB"/>', '0: «ship»'],
    ['capitals are markup', 'the <HT TYPE="UC">Council</HT>', '0: the COUNCIL'],
    ['a raised digit after a digit would become part of it', 'Article 1103<HT TYPE="SUP">7</HT>', '0: Article 1103⁷'],
    ['any other superscript stays as it is', '4 m<HT TYPE="SUP">3</HT>', '0: 4 m3'],
    ['thousands are set apart', 'EUR <FT TYPE="NUMBER">5000000</FT>', '0: EUR 5\u00A0000\u00A0000'],
    ['codes are not numbers', '<FT TYPE="CODE">45000000-7</FT>', '0: 45000000-7'],
    ['a date is no part of the next word', 'of <DATE ISO="20160427">27 April 2016</DATE>on ships', '0: of 27 April 2016 on ships'],
  ])('%s', (_, inside, expected) => {
    expect(line(inside)).toBe(expected);
  });

  it('a footnote leaves its mark and stands below its paragraph, so that the list goes on', () => {
    expect(told(consolidation(article(1, '<PARAG><NO.PARAG>1.</NO.PARAG><ALINEA><P>Ships<NOTE NOTE.ID="E1"><P>OJ L 1.</P></NOTE>:</P><LIST TYPE="alpha"><ITEM><NP><NO.P>(a)</NO.P><TXT>old<NOTE NOTE.REF="E1"/>;</TXT></NP></ITEM></LIST></ALINEA></PARAG>')))).toEqual([
      'article 0: Article 1', '0: 1. Ships(1):', 'footnote 1: (1) OJ L 1.', '1: (a) old(1);',
    ]);
  });

  it('the footnote of a heading waits for the text below it: a heading is one unit', () => {
    expect(told(consolidation(article(1, '<STI.ART>Ships<NOTE NOTE.ID="E1" NUMBERING="STAR"><P>Also boats.</P></NOTE></STI.ART><ALINEA>Text.</ALINEA>')))).toEqual([
      'article 0: Article 1', 'heading 0: Ships(*1)', '0: Text.', 'footnote 1: (*1) Also boats.',
    ]);
  });

  it('pictures and formulas are told, each with the paragraph it stands in or after, a picture with its file', () => {
    const xml = consolidation(article(1, '<ALINEA><P>As follows:</P><P><INCL.ELEMENT FILEREF="x.tif" TYPE="TIFF"/></P><P><FORMULA><EXPR>a<EXPONENT>2</EXPONENT></EXPR></FORMULA></P></ALINEA>'));
    expect(readFormex(xml).messages.map(({ code, facts }) => [code, facts['places']])).toEqual([['eurlex-pictures', '4 (x.tif)'], ['formex-formulas', '4']]);
    expect(told(xml).slice(1)).toEqual(['0: As follows:', '0: a2']);
  });

  it('a picture that carries its text prints it and is not counted', () => {
    const xml = consolidation(article(1, '<ALINEA><P>As follows:</P></ALINEA>'), '<CONS.ANNEX><TITLE><TI><P>ANNEX</P></TI></TITLE><CONTENTS><INCL.ELEMENT FILEREF="x.tif"><IMG.CNT><P>CERTIFICATE</P></IMG.CNT></INCL.ELEMENT></CONTENTS></CONS.ANNEX>');
    expect([codes(xml), told(xml).at(-1)]).toEqual([[], '0: CERTIFICATE']);
  });
});

describe('changes in Formex', () => {
  it('a change is a note before it, the act alone a note where its own text goes on', () => {
    const paragraph = (n: number): string => `<PARAG><NO.PARAG>${n}.</NO.PARAG><ALINEA>Text.</ALINEA></PARAG>`;
    expect(told(consolidation(article(1, paragraph(1) + changed(5, 'REPLACED', paragraph(2)) + changed(6, 'INSERTED', paragraph(3)) + paragraph(4))))).toEqual([
      'article 0: Article 1', '0: 1. Text.', 'note 0: ▼ 32023R05: REPLACED (AR:1;PT:5)', '0: 2. Text.', 'note 0: ▼ 32023R06: INSERTED (AR:1;PT:6)', '0: 3. Text.', 'note 0: ▼ 32020R0007', '0: 4. Text.',
    ]);
  });

  it('a change that ends deeper than it began ends there', () => {
    expect(told(consolidation(article(1, '<PARAG><NO.PARAG>1.</NO.PARAG><?CLG.MDFO ID="O5" IDREF="C5" ACTION="REPLACED" LEVEL="STRUCTURE" ACTIVE.DOC="32023R05" ACTIVE.LOC="TO"?><ALINEA><P>New:</P><?CLG.MDFC ID="C5" IDREF="O5"?><LIST TYPE="alpha"><ITEM><NP><NO.P>(a)</NO.P><TXT>old.</TXT></NP></ITEM></LIST></ALINEA></PARAG>')))).toEqual([
      'article 0: Article 1', 'note 0: ▼ 32023R05: REPLACED', '0: 1. New:', 'note 1: ▼ 32020R0007', '1: (a) old.',
    ]);
  });

  it('words changed inside a paragraph are told by a message, not by a note', () => {
    const xml = consolidation(article(1, `<ALINEA>Ships of ${changed(5, 'REPLACED', '20 metres', 'TEXT')} sail.</ALINEA>`));
    expect([told(xml), codes(xml)]).toEqual([['article 0: Article 1', '0: Ships of 20 metres sail.'], ['formex-marks-inside']]);
  });

  it('deleted articles are stubs with a note each, and their text is no law', () => {
    const xml = consolidation(article(1, '<ALINEA>Text.</ALINEA>') + changed(5, 'DELETED', article(2, '<STI.ART>Dead</STI.ART><ALINEA>Dead law<NOTE NOTE.ID="E1"><P>Dead note.</P></NOTE>.</ALINEA>') + article(3, '<ALINEA>Dead too.</ALINEA>')) + article(4, '<ALINEA>Lives<NOTE NOTE.ID="E2"><P>Note.</P></NOTE>.</ALINEA>'));
    expect(told(xml)).toEqual([
      'article 0: Article 1', '0: Text.', 'article 0: Article 2', 'note 0: ▼ 32023R05: DELETED (AR:1;PT:5)', 'article 0: Article 3', 'note 0: ▼ 32023R05: DELETED (AR:1;PT:5)',
      'note 0: ▼ 32020R0007', 'article 0: Article 4', '0: Lives(1).', 'footnote 1: (1) Note.',
    ]);
    expect(readFormex(xml).messages).toMatchObject([{ code: 'formex-deleted', facts: { count: 1, characters: 'DeadDeadlawDeadnote..Deadtoo.'.length, quote: 'Dead Dead law Dead note. . Dead too.' } }]);
  });

  it('a deleted paragraph leaves a note with its number; a number that was not deleted stays', () => {
    expect(told(consolidation(article(1, changed(5, 'DELETED', '<PARAG><NO.PARAG>1.</NO.PARAG><ALINEA>Dead.</ALINEA></PARAG>') + `<PARAG><NO.PARAG>2.</NO.PARAG><ALINEA>${changed(6, 'DELETED', 'Dead.', 'TEXT')}</ALINEA></PARAG>`)))).toEqual([
      'article 0: Article 1', 'note 0: ▼ 32023R05: DELETED 1. (AR:1;PT:5)', 'note 0: ▼ 32020R0007', '0: 2.', 'note 1: ▼ 32023R06: DELETED (AR:1;PT:6)',
    ]);
  });

  it('a repealed act keeps its text, and a deletion inside it is still one', () => {
    const xml = consolidation(changed(9, 'REPEALED', article(1, '<ALINEA>Last text.</ALINEA>') + changed(5, 'DELETED', article(2, '<ALINEA>Dead.</ALINEA>')) + article(3, '<ALINEA>Last too.</ALINEA>')));
    expect(told(xml)).toEqual([
      'note 0: ▼ 32023R09: REPEALED', 'article 0: Article 1', '0: Last text.', 'article 0: Article 2', 'note 0: ▼ 32023R05: DELETED (AR:1;PT:5)', 'note 0: ▼ 32020R0007', 'article 0: Article 3', '0: Last too.',
    ]);
    expect(codes(xml)).toEqual(['formex-repealed', 'formex-deleted']);
  });

  it('the acts that changed it are listed above it', () => {
    const xml = consolidation(article(1, '<ALINEA>Text.</ALINEA>')).replace('<TITLE>', '<FAM.COMP><BIB.DATA><NO.CELEX>32020R0007</NO.CELEX></BIB.DATA><GR.MOD.ACT><MOD.ACT><BIB.DATA><NO.CELEX>32023R0005</NO.CELEX><TITLE><TI><P>Regulation (EU) 2023/5</P><P>of 1 May 2023</P></TI></TITLE></BIB.DATA></MOD.ACT></GR.MOD.ACT></FAM.COMP><TITLE>');
    expect(told(xml)[0]).toBe('note 0: 32023R0005: Regulation (EU) 2023/5 of 1 May 2023');
  });
});
