/** Automatic numbers of Word are part of the law as printed, and are not stored in the text. */
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/lib/read/docx/docx.ts';
import { abstractNum, level, num, numbered, paragraph, styled, wordFile } from '../../../word-files.ts';

const textsOf = async (parts: Parameters<typeof wordFile>[0]): Promise<string[]> =>
  (await readDocx(wordFile(parts))).value.blocks.map((block) => block.text);

const law = abstractNum(0, level(0, 'decimal', 'Стаття %1.') + level(1, 'decimal', '%2.') + level(2, 'russianLower', '%3)'));

describe('the labels of a Word list', () => {
  it('are written into the text, level by level, and lower levels restart', async () => {
    expect(
      await textsOf({
        numbering: law + num(1, 0),
        body: [numbered('Мова', 1), numbered('Перша:', 1, 1), numbered('пункт;', 1, 2), numbered('пункт.', 1, 2), numbered('Друга.', 1, 1), numbered('Дія', 1), numbered('Перша.', 1, 1)].join(''),
      }),
    ).toEqual(['Стаття 1. Мова', '1. Перша:', 'а) пункт;', 'б) пункт.', '2. Друга.', 'Стаття 2. Дія', '1. Перша.']);
  });

  it('go on after a paragraph that interrupts the list', async () => {
    expect(await textsOf({ numbering: law + num(1, 0), body: numbered('А', 1) + paragraph('Примітка.') + numbered('Б', 1) })).toEqual(['Стаття 1. А', 'Примітка.', 'Стаття 2. Б']);
  });

  it('go on in a second num of the same list, and restart where that num says so', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    expect(
      await textsOf({ numbering: law + num(1, 0) + num(2, 0) + num(3, 0, restart), body: numbered('А', 1) + numbered('Б', 2) + numbered('В', 3) + numbered('Г', 3) }),
    ).toEqual(['Стаття 1. А', 'Стаття 2. Б', 'Стаття 1. В', 'Стаття 2. Г']);
  });

  it('start where the level starts', async () => {
    const from5 = abstractNum(0, '<w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>');
    expect(await textsOf({ numbering: from5 + num(1, 0), body: numbered('А', 1) + numbered('Б', 1) })).toEqual(['5. А', '6. Б']);
  });

  it('do not restart at a level that is told never to', async () => {
    const through = abstractNum(0, level(0, 'upperRoman', 'Розділ %1') + level(1, 'decimal', 'Стаття %2.', '<w:lvlRestart w:val="0"/>'));
    expect(await textsOf({ numbering: through + num(1, 0), body: numbered('', 1) + numbered('А', 1, 1) + numbered('', 1) + numbered('Б', 1, 1) })).toEqual(['Розділ I', 'Стаття 1. А', 'Розділ II', 'Стаття 2. Б']);
  });

  it('restart only after the level that is named', async () => {
    const afterChapter = abstractNum(0, level(0, 'decimal', 'Розділ %1') + level(1, 'decimal', 'Глава %2') + level(2, 'decimal', 'Стаття %3.', '<w:lvlRestart w:val="1"/>'));
    expect(
      await textsOf({
        numbering: afterChapter + num(1, 0),
        body: [numbered('', 1), numbered('', 1, 1), numbered('А', 1, 2), numbered('', 1, 1), numbered('Б', 1, 2), numbered('', 1), numbered('В', 1, 2)].join(''),
      }),
    ).toEqual(['Розділ 1', 'Глава 1', 'Стаття 1. А', 'Глава 2', 'Стаття 2. Б', 'Розділ 2', 'Стаття 1. В']);
  });

  it('show every number in Arabic digits at a "legal" level', async () => {
    const legal = abstractNum(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>'));
    expect(await textsOf({ numbering: legal + num(1, 0), body: numbered('А', 1) + numbered('Б', 1) + numbered('В', 1, 1) })).toEqual(['I. А', 'II. Б', '2.1. В']);
  });

  it('come from the paragraph style, whose level is the one that names the style', async () => {
    const linked = abstractNum(0, level(0, 'decimal', 'Стаття %1.', '<w:pStyle w:val="Art"/>') + level(1, 'decimal', '%2.', '<w:pStyle w:val="Part"/>'));
    const styles =
      '<w:style w:type="paragraph" w:styleId="Art"><w:name w:val="Art"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Part"/><w:basedOn w:val="Art"/></w:style>';
    expect(await textsOf({ numbering: linked + num(1, 0), styles, body: styled('Мова', 'Art') + styled('Перша.', 'Part') + styled('Дія', 'Art') })).toEqual(['Стаття 1. Мова', '1. Перша.', 'Стаття 2. Дія']);
  });

  it('are found through a chain of numbering styles', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="One"><w:name w:val="One"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="numbering" w:styleId="Two"><w:name w:val="Two"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>';
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="One"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Two"/></w:abstractNum>${abstractNum(2, level(0, 'decimal', '%1)'))}${num(1, 0)}${num(2, 1)}${num(3, 2)}`;
    expect(await textsOf({ numbering, styles, body: numbered('а', 1) + numbered('б', 1) })).toEqual(['1) а', '2) б']);
  });

  it('of a circle of numbering styles are left out, and the text stays', async () => {
    const styles = '<w:style w:type="numbering" w:styleId="One"><w:name w:val="One"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(await textsOf({ numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="One"/></w:abstractNum>${num(1, 0)}`, styles, body: numbered('текст', 1) })).toEqual(['текст']);
  });

  it('take Ukrainian letters from a sequence the file describes, not the fallback for old programs', async () => {
    const ukrainian = abstractNum(
      0,
      '<w:lvl w:ilvl="0"><w:start w:val="4"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="а, б, в, …"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1)"/></w:lvl>',
    );
    expect(await textsOf({ numbering: ukrainian + num(1, 0), body: numbered('г', 1) + numbered('ґ', 1) + numbered('д', 1) })).toEqual(['г) г', 'ґ) ґ', 'д) д']);
  });

  it('of bullets are the printed dash, and a point for a picture of a symbol font', async () => {
    const bullets = abstractNum(0, level(0, 'bullet', '—') + level(1, 'bullet', '\uF0B7') + '<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="§"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>');
    expect(await textsOf({ numbering: bullets + num(1, 0), body: numbered('а', 1) + numbered('б', 1, 1) + numbered('в', 1, 2) })).toEqual(['— а', '• б', '• в']);
  });

  it('are not shown where a paragraph takes itself out of its style\'s list', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Art"><w:name w:val="Art"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const out = paragraph('без номера', '<w:pStyle w:val="Art"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await textsOf({ numbering: law + num(1, 0), styles, body: styled('А', 'Art') + out + styled('Б', 'Art') })).toEqual(['Стаття 1. А', 'без номера', 'Стаття 2. Б']);
  });

  it('say how deep a point stands in its article, when one list holds them all', async () => {
    const { value } = await readDocx(wordFile({ numbering: law + num(1, 0), body: numbered('Мова', 1) + numbered('Перша:', 1, 1) + numbered('пункт;', 1, 2) }));
    expect(value.blocks.map((block) => block.depth)).toEqual([undefined, 0, 1]);
  });

  it('tell no depth when every kind of unit has a list of its own', async () => {
    const lists = abstractNum(0, level(0, 'decimal', '%1.')) + abstractNum(1, level(0, 'decimal', '%1)')) + num(1, 0) + num(2, 1);
    const { value } = await readDocx(wordFile({ numbering: lists, body: numbered('Перша:', 1) + numbered('пункт;', 2) }));
    expect(value.blocks.map((block) => block.depth)).toEqual([undefined, undefined]);
  });

  it('in an unknown format are plain numbers with a warning', async () => {
    const { value, messages } = await readDocx(wordFile({ numbering: abstractNum(0, level(0, 'koreanLegal', '%1.')) + num(1, 0), body: numbered('текст', 1) }));
    expect(value.blocks[0]?.text).toBe('1. текст');
    expect(messages).toEqual([{ code: 'docx-number-format', severity: 'warning', facts: { formats: 'koreanLegal' } }]);
  });

  it('in words follow the language of the paragraph, of its style, or of the document', async () => {
    const numbering = abstractNum(0, level(0, 'ordinalText', 'Книга %1')) + num(1, 0);
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="uk-UA"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="En"><w:name w:val="En"/><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:style>';
    const list = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const body = numbered('', 1) + paragraph('', `<w:pStyle w:val="En"/>${list}`) + paragraph('', `${list}<w:rPr><w:lang w:val="pl-PL"/></w:rPr>`);
    const { value, messages } = await readDocx(wordFile({ numbering, styles, body }));
    expect(value.blocks.map(({ text }) => text)).toEqual(['Книга Перший', 'Книга Second', 'Книга 3']);
    expect(messages.map(({ code }) => code)).toEqual(['docx-number-format', 'docx-number-words']);
  });

  it('in Word\'s Russian letters are told when they pass «г», where the Ukrainian alphabet has ґ', async () => {
    const numbering = abstractNum(0, level(0, 'russianLower', '%1)')) + num(1, 0);
    const points = (count: number): Promise<string[]> =>
      readDocx(wordFile({ numbering, body: numbered('x', 1).repeat(count) })).then(({ messages }) => messages.map(({ code, facts }) => `${code} ${facts['count']}`));
    expect([await points(4), await points(6)]).toEqual([[], ['docx-russian-letters 2']]);
  });

  it('from a sample several alphabets begin with are told when they pass «г»', async () => {
    const custom = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="custom" w:format="а, б, в, ..."/><w:lvlText w:val="%1)"/></w:lvl>';
    const { value, messages } = await readDocx(wordFile({ numbering: abstractNum(0, custom) + num(1, 0), body: numbered('x', 1).repeat(5) }));
    expect(value.blocks[4]?.text).toBe('ґ) x');
    expect(messages).toEqual([{ code: 'docx-alphabet', severity: 'warning', facts: { samples: 'а, б, в, ...' } }]);
  });

  it('that are hidden count and are not shown', async () => {
    const hidden = abstractNum(0, level(0, 'decimal', '%1.', '<w:rPr><w:vanish/></w:rPr>') + level(1, 'decimal', '%1.%2.'));
    expect(await textsOf({ numbering: hidden + num(1, 0), body: numbered('А', 1) + numbered('Б', 1) + numbered('В', 1, 1) })).toEqual(['А', 'Б', '2.1. В']);
  });

  it('that ask for the number of a lower level are not shown, as in Word', async () => {
    expect(await textsOf({ numbering: abstractNum(0, level(0, 'decimal', '%1.%2')) + num(1, 0), body: numbered('А', 1) })).toEqual(['А']);
  });

  it('begin where their num overrides the start, after a restart too', async () => {
    const lists = abstractNum(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)'));
    const from3 = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride>';
    expect(await textsOf({ numbering: lists + num(1, 0, from3), body: [numbered('А', 1), numbered('а', 1, 1), numbered('б', 1, 1), numbered('Б', 1), numbered('в', 1, 1)].join('') })).toEqual(['1. А', '3) а', '4) б', '2. Б', '3) в']);
  });

  it('take the whole level from their num where it overrides that', async () => {
    const other = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Глава %1')}</w:lvlOverride>`;
    expect(await textsOf({ numbering: law + num(1, 0) + num(2, 0, other), body: numbered('А', 1) + numbered('Б', 2) })).toEqual(['Стаття 1. А', 'Глава II Б']);
  });

  it.each([['tab', '1. А'], ['space', '1. А'], ['nothing', '1.А']])('stand before the text with a %s', async (suffix, text) => {
    const numbering = abstractNum(0, level(0, 'decimal', '%1.', `<w:suff w:val="${suffix}"/>`)) + num(1, 0);
    expect(await textsOf({ numbering, body: numbered('А', 1) })).toEqual([text]);
  });

  it('of a style reach the styles based on it, unless one of them takes itself out', async () => {
    const basedOn = (id: string, base: string, more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/>${more}</w:style>`;
    const styles =
      '<w:style w:type="paragraph" w:styleId="Art"><w:name w:val="Art"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      basedOn('Same', 'Art') + basedOn('Out', 'Same', '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>');
    expect(await textsOf({ numbering: law + num(1, 0), styles, body: styled('А', 'Same') + styled('Б', 'Out') + styled('В', 'Same') })).toEqual(['Стаття 1. А', 'Б', 'Стаття 2. В']);
  });

  it('of a hidden paragraph are not counted: Word joins it with the next', async () => {
    const hiddenPoint = paragraph('<w:r><w:rPr><w:vanish/></w:rPr><w:t>сховане</w:t></w:r>', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>');
    expect(await textsOf({ numbering: law + num(1, 0), body: numbered('А', 1) + hiddenPoint + numbered('Б', 1) })).toEqual(['Стаття 1. А', 'Стаття 2. Б']);
  });
});
