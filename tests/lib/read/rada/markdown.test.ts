import { describe, expect, test } from 'vitest';
import { detect } from '../../../../src/lib/read/detect.ts';
import { readRadaMarkdown } from '../../../../src/lib/read/rada/markdown.ts';
import { read } from '../../../../src/lib/read/read.ts';

const HEADER = `## Верховна Рада України; Закон від 05.01.2020 № 5-IX

# Про мости

#### Стан: Чинний

##### Ідентифікатор: 5-20
`;
const FOOT = `© [Офіційний вебпортал парламенту України\\
https://www.rada.gov.ua/](https://data.rada.gov.ua)`;
const RULE = '-'.repeat(72);

/** As pandoc writes a page. */
const pandoc = (...paragraphs: string[]): string => `${HEADER}
${RULE}

### Текст документа від 01.02.2022:

::: {#article}
${paragraphs.join('\n\n')}
:::

${RULE}

::: {align="right"}
${FOOT}
:::
`;

/** As Turndown writes it: the page's title first, headings underlined. */
const turndown = (...paragraphs: string[]): string => `               Про мости

Верховна Рада України; Закон від 05.01.2020 № 5-IX
--------------------------------------------------

Про мости
=========

#### Стан: Чинний

##### Ідентифікатор: 5-20

* * *

### Текст документа від 01.02.2022:

${paragraphs.join('\n\n')}

* * *

${FOOT.replace('\\', '  ')}
`;

const shown = (text: string): string[] => readRadaMarkdown(text).value.blocks.map((block) => `${block.kind}${block.anchor ? `#${block.anchor}` : ''}: ${block.text.replaceAll('\n', ' / ')}`);

describe('the page round the law', () => {
  test.each([['pandoc', pandoc], ['Turndown', turndown]])('is read as facts and left out of the text (%s)', (_, page) => {
    const { value, messages } = readRadaMarkdown(page('ЗАКОН УКРАЇНИ', 'Про мости', 'Стаття 1. Міст'));
    expect(value.facts).toEqual({ title: 'Про мости', number: '5-IX', nreg: '5-20', status: 'Чинний', date: '2022-02-01', adopted: '2020-01-05' });
    expect(value.blocks.map(({ text }) => text)).toEqual(['ЗАКОН УКРАЇНИ', 'Про мости', 'Стаття 1. Міст']);
    expect(messages).toEqual([]);
  });

  test('without a date of the edition gives none', () => {
    expect(readRadaMarkdown(pandoc('Стаття 1. Міст').replace(' від 01.02.2022', '')).value.facts.date).toBeUndefined();
  });

  test('may be cut off below: the last line of the law is kept', () => {
    expect(shown(`${HEADER}\n### Текст документа:\n\nСтаття 1. Міст\n\n1\\. Міст є.`)).toEqual(['text: Стаття 1. Міст', 'text: 1. Міст є.']);
  });

  test('alone is refused', () => {
    expect(readRadaMarkdown(pandoc()).messages.map(({ code, severity }) => [code, severity])).toEqual([['rada-no-text', 'error']]);
    expect(readRadaMarkdown('# Про мости').messages.map(({ code }) => code)).toEqual(['rada-no-text']);
  });

  test('tells the dialect, not the name of the file and not any Markdown', async () => {
    const dialect = (text: string): string | undefined => detect(new TextEncoder().encode(text)).value?.dialect;
    expect([dialect(pandoc('Міст є.')), dialect(turndown('Міст є.')), dialect(turndown('Міст є.').replaceAll('\n', '\r\n'))]).toEqual(['rada-markdown', 'rada-markdown', 'rada-markdown']);
    expect(dialect('# Про мости\n\nСтаття 1. Міст\n')).toBe('rada-txt');
    expect((await read(new TextEncoder().encode(turndown('Стаття 1. Міст', 'Через річку перекинуто міст, і ним їдуть.')))).value).toMatchObject({ dialect: 'rada-markdown', lang: 'uk' });
  });
});

describe('a paragraph', () => {
  test('is a block at its line; the Rada’s anchor goes to the text it stands before', () => {
    const { blocks } = readRadaMarkdown(pandoc('[]{#n1}\\', '[]{#n2}\nСтаття 1. Міст', '1. Міст є.')).value;
    expect(blocks).toEqual([{ kind: 'text', text: 'Стаття 1. Міст', anchor: 'n2', at: 16 }, { kind: 'text', text: '1. Міст є.', at: 19 }]);
  });

  test('loses escapes, not the signs escaped', () => {
    expect(shown(turndown('1\\. Міст', '2\\) брід \\[за рікою\\]', '\\- паром'))).toEqual(['text: 1. Міст', 'text: 2) брід [за рікою]', 'text: - паром']);
  });

  test('keeps the words of a link, brackets inside them too, and drops where it leads', () => {
    expect(shown(turndown('Згідно з [Законом](/go/254%D0%BA/96-%D0%B2%D1%80) та [пунктом 2\\[а\\]](#n7), [12](/go/1-1)[\\-1](/go/1-1)'))).toEqual(['text: Згідно з Законом та пунктом 2[а], 12-1']);
  });

  test('keeps a bracket that is no link', () => {
    expect(shown(turndown('міст [старий](не адреса) є ] [ тут', 'брід] (/go/1-1)'))).toEqual(['text: міст [старий](не адреса) є ] [ тут', 'text: брід] (/go/1-1)']);
  });

  test('breaks where the source says so and goes on where it only wraps', () => {
    expect(shown(turndown('Розділ I  \nМОСТИ', 'Міст через\nріку'))).toEqual(['text: Розділ I / МОСТИ', 'text: Міст через ріку']);
    expect(shown(pandoc('Розділ I\\\nМОСТИ', 'Міст через\nріку'))).toEqual(['text: Розділ I / МОСТИ', 'text: Міст через ріку']);
  });

  test('loses the marks of a heading', () => {
    expect(shown(turndown('### Про мости', 'Брід\n----', 'Паром\n====='))).toEqual(['text: Про мости', 'text: Брід', 'text: Паром']);
  });

  test('is a note in braces, over many lines too; cut off the law beside it', () => {
    expect(shown(turndown('{Із змінами, внесеними згідно із Законами  \n[№ 1](/go/1-1)  \n[№ 2](/go/2-1)}', '5\\. {Пункт 5 виключено згідно із Законом [№ 1](/go/1-1) }'))).toEqual([
      'note: {Із змінами, внесеними згідно із Законами / № 1 / № 2}', 'text: 5.', 'note: {Пункт 5 виключено згідно із Законом № 1 }',
    ]);
  });

  test('of a link to the other volume is the publisher’s', () => {
    expect(shown(turndown('( [ст.213 - ст.330](/go/80732-10) )', '( ст. 5 діє )'))).toEqual(['note: ( ст.213 - ст.330 )', 'text: ( ст. 5 діє )']);
  });

  test('in round brackets is a note only when it tells a change of a unit', () => {
    expect(shown(pandoc('( Стаття 16 із змінами, внесеними згідно із Законом N 2 ( [2-15](/go/2-15) ) від 05.04.2005 )', '( Частину третю статті 10 виключено на підставі Закону N 3 )', '(у редакції Закону)', '(Стаття 5 діє) і (в редакції Закону N 1)'))).toEqual([
      'note: ( Стаття 16 із змінами, внесеними згідно із Законом N 2 ( 2-15 ) від 05.04.2005 )', 'note: ( Частину третю статті 10 виключено на підставі Закону N 3 )',
      'text: (у редакції Закону)', 'text: (Стаття 5 діє) і (в редакції Закону N 1)',
    ]);
  });
});

describe('superscripts', () => {
  test('printed with a spaced hyphen are joined in a label only', () => {
    expect(shown(turndown('Стаття 129 - 1 . Мова', '" Стаття 332 - 1 . Порушення', '15 - 1 . Заборонити', 'Див. статті 8 - 11'))).toEqual(['text: Стаття 129-1. Мова', 'text: " Стаття 332-1. Порушення', 'text: 15-1. Заборонити', 'text: Див. статті 8 - 11']);
  });
});

describe('signs', () => {
  test('of pandoc are what it wrote them for: only an escaped one is straight', () => {
    expect(shown(pandoc('об\'єкт і пам\\\'ять, \\"міст\\", "брід", слова ("паром"), "Про "мости"" -- тут --- там...'))).toEqual([
      'text: об’єкт і пам\'ять, "міст", “брід”, слова (“паром”), “Про “мости”” – тут — там…',
    ]);
  });

  test('before and after a link are quotation marks of the same kind', () => {
    expect(shown(pandoc('Закону "[Про мости](/go/1-1)" та ["Про броди"](/go/2-1)'))).toEqual(['text: Закону “Про мости” та “Про броди”']);
  });

  test('of Turndown are printed as they are', () => {
    expect(shown(turndown('об\'єкт "міст" -- є...'))).toEqual(['text: об\'єкт "міст" -- є...']);
  });
});

describe('tables', () => {
  const SIGNATURE = ['+------------------+--------+', '| Президент\\       | І.БРІД |', '| України          |        |', '+------------------+--------+', '| м. Київ\\         | \\      |', '| № 5-IX           |        |', '+------------------+--------+'].join('\n');

  test('that lay out head and signature are text, cell by cell, whichever tool drew them', () => {
    expect(shown(pandoc('<div>\n\n[]{#n9}\n\n' + SIGNATURE + '\n\n</div>'))).toEqual(['text#n9: Президент / України', 'text: І.БРІД', 'text: м. Київ / № 5-IX']);
    expect(shown(turndown('Президент  \nУкраїни', 'І.БРІД', 'м. Київ  \n№ 5-IX', '  '))).toEqual(['text: Президент / України', 'text: І.БРІД', 'text: м. Київ / № 5-IX']);
  });

  test('between dashes are rows of the head; the coat of arms is left out', () => {
    expect(shown(pandoc('  ---------------\n  \\[ image \\]\n  ЗАКОН УКРАЇНИ\n  ---------------', 'Про мости'))).toEqual(['text: ЗАКОН УКРАЇНИ', 'text: Про мости']);
  });

  test('of more columns than a signature has are tables of the law; a cell goes on over its lines and may hold a bar', () => {
    const grid = ['+----+------+------+-----+', '| №  | Міст | Ріка | Км  |', '+====+======+======+=====+', '| 1  | Стар | Уж   | 1\\| |', '|    | ий   |      | 2   |', '+----+------+------+-----+'].join('\n');
    expect(readRadaMarkdown(pandoc('Перелік:', grid)).value.blocks[1]).toEqual({ kind: 'table', text: '', rows: [['№', 'Міст', 'Ріка', 'Км'], ['1', 'Стар ий', 'Уж', '1| 2']], at: 16 });
  });

  test('with a row over all columns lose nothing of it', () => {
    const grid = ['+----+----+', '| Мости   |', '+----+----+', '| а  | б  |', '+----+----+'].join('\n');
    expect(shown(pandoc(grid))).toEqual(['text: Мости', 'text: а', 'text: б']);
  });

  test('that are never closed are text', () => {
    expect(shown(pandoc('  -----\n  Міст є.'))).toEqual(['text: Міст є.']);
  });
});

test('an image inside the law is reported with its line', () => {
  const { value, messages } = readRadaMarkdown(turndown('Міст є.', '\\[ image \\]', 'Брід є.'));
  expect([value.blocks.length, messages.map(({ code, at }) => [code, at])]).toEqual([2, [['image-dropped', 19]]]);
});

describe('hostile files', () => {
  const seconds = (text: string): number => {
    const start = performance.now();
    readRadaMarkdown(text);
    return (performance.now() - start) / 1000;
  };
  test.each([
    ['brackets', '['.repeat(200_000)], ['closed brackets', '[]('.repeat(100_000)], ['links without end', '[а](/'.repeat(60_000)], ['backslashes', '\\'.repeat(200_000)],
    ['anchors', '[]{#n1}'.repeat(50_000)], ['grid borders', '+--+\n'.repeat(50_000)], ['open tables', '  ---\n  а\n\n'.repeat(20_000)], ['round brackets', `( Стаття 1 ${'('.repeat(200_000)}`],
    ['spaces', ' '.repeat(200_000) + 'а'], ['a rule that is none', `* * *${' '.repeat(200_000)}а`], ['a border that is none', `|${' |'.repeat(100_000)}а`], ['quotation marks', '"'.repeat(200_000)],
  ])('of %s cost no more than their length', (_, text) => {
    expect(seconds(pandoc(`Міст\n\n${text}\n\nБрід`))).toBeLessThan(2);
  });
});
