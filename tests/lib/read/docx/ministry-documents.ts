/**
 * Documents as ministries hand them over, in XML as Word writes it: header tables without lines, styles that number,
 * sections that turn the page, comparative tables in both official forms. All texts are ours.
 *
 * @example
 * await read(order()) // a наказ with its letterhead, points numbered by Word and a signature table
 */
import {
  abstractNum, cell, level, linedTable, num, numbered, paragraph, plainTable, run, sectionEnd, styled, tableRow, wide, wordFile,
} from '../../../word-files.ts';

/** A run as Word splits it while somebody types: revision ids, spelling marks and a language in between. */
const typed = (...pieces: string[]): string =>
  paragraph(pieces.map((text) => `<w:proofErr w:type="spellStart"/><w:r w:rsidR="00AB12CD"><w:rPr><w:sz w:val="28"/><w:lang w:val="uk-UA"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r><w:proofErr w:type="spellEnd"/>`).join('<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>'), '<w:jc w:val="both"/>');
const centred = (text: string): string => paragraph(run(text, '<w:b/>'), '<w:jc w:val="center"/>');

const style = (id: string, name: string, more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="a"/>${more}</w:style>`;
const NORMAL = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="uk-UA"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>';

/** A list of points «1.», «1)», «а)», each with a list of its own, as the button of Word makes them. */
const POINTS = abstractNum(0, level(0, 'decimal', '%1.')) + abstractNum(1, level(0, 'decimal', '%1)')) + abstractNum(2, level(0, 'russianLower', '%1)'));
const RESTART = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

/** Наказ: letterhead and signature in tables without lines, points numbered by Word, a regulation approved by it. */
export const order = (): Uint8Array =>
  wordFile({
    styles: NORMAL,
    numbering: POINTS + num(1, 0) + num(2, 0, RESTART) + num(3, 1),
    body: [
      plainTable(tableRow(cell(centred('МІНІСТЕРСТВО ВНУТРІШНІХ СПРАВ УКРАЇНИ'), wide(3)))),
      centred('НАКАЗ'),
      plainTable(tableRow(cell('12 січня 2026 року'), cell('Київ'), cell('№ 15'))),
      centred('Про затвердження Положення про навчання'),
      typed('Відповідно до статті 5 Закону ', 'України ', '«Про прикордонний контроль» наказую:'),
      numbered('Затвердити Положення про навчання, що додається.', 1),
      numbered('Департаменту персоналу забезпечити:', 1),
      numbered('подання цього наказу на державну реєстрацію;', 3),
      numbered('його оприлюднення.', 3),
      numbered('Цей наказ набирає чинності з дня його офіційного опублікування.', 1),
      plainTable(tableRow(cell('Міністр'), cell(''), cell('Ігор КОВАЛЬ'))),
      sectionEnd('<w:pgSz w:w="11906" w:h="16838"/>'),
      plainTable(tableRow(cell(''), cell(paragraph('ЗАТВЕРДЖЕНО') + paragraph('Наказ Міністерства внутрішніх справ України') + paragraph('12 січня 2026 року № 15')))),
      centred('ПОЛОЖЕННЯ'),
      centred('про навчання'),
      centred('I. Загальні положення'),
      numbered('Це Положення визначає порядок навчання.', 2),
      numbered('Навчання триває один рік.', 2),
      '<w:sectPr/>',
    ].join(''),
  });

/** A regulation with an annex on a section of its own, turned to landscape, with a table whose head is merged. */
export const annex = (): Uint8Array =>
  wordFile({
    styles: NORMAL,
    body: [
      centred('ПОРЯДОК'),
      centred('обліку осіб'),
      typed('1. Облік ведеться за формою згідно з додатком 1 до цього Порядку.'),
      typed('2. Відомості зберігаються п’ять років.'),
      sectionEnd('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'),
      paragraph(run('Додаток 1') + '<w:r><w:br/></w:r>' + run('до Порядку обліку осіб') + '<w:r><w:br/></w:r>' + run('(пункт 1)'), '<w:ind w:left="9000"/>'),
      centred('ЖУРНАЛ'),
      centred('обліку осіб'),
      linedTable(
        tableRow(cell('№ з/п', '<w:vMerge w:val="restart"/>'), cell('Особа', wide(2)), cell('Дата', '<w:vMerge w:val="restart"/>')),
        tableRow(cell('', '<w:vMerge/>'), cell('прізвище'), cell('ім’я'), cell('', '<w:vMerge/>')),
        tableRow(cell('1'), cell('2'), cell('3'), cell('4')),
      ),
    ].join(''),
  });

/** A law whose headings are numbered by their styles: chapters restart nothing, paragraphs restart in every article. */
export const lawNumberedByStyles = (): Uint8Array => {
  const linked = (at: number, format: string, text: string, styleId: string, more = ''): string => level(at, format, text, `<w:pStyle w:val="${styleId}"/>${more}`);
  const numberedStyle = (id: string, name: string, at: number): string =>
    style(id, name, `<w:pPr><w:numPr>${at > 0 ? `<w:ilvl w:val="${at}"/>` : ''}<w:numId w:val="1"/></w:numPr></w:pPr>`);
  return wordFile({
    styles: NORMAL + style('T', 'Title') + numberedStyle('1', 'heading 1', 0) + numberedStyle('2', 'heading 2', 1) + numberedStyle('Part', 'Частина', 2) + numberedStyle('Point', 'Пункт', 3),
    numbering:
      abstractNum(0, [
        linked(0, 'upperRoman', 'Розділ %1.', '1'),
        linked(1, 'decimal', 'Стаття %2.', '2', '<w:lvlRestart w:val="0"/>'),
        linked(2, 'decimal', '%3.', 'Part'),
        linked(3, 'decimal', '%4)', 'Point'),
      ].join('')) + num(1, 0),
    body: [
      styled('ЗАКОН УКРАЇНИ', 'T'),
      styled('Про навчання', 'T'),
      styled('ЗАГАЛЬНІ ПОЛОЖЕННЯ', '1'),
      styled('Сфера дії', '2'),
      styled('Цей Закон визначає:', 'Part'),
      styled('порядок навчання;', 'Point'),
      styled('строк навчання.', 'Point'),
      styled('Дія Закону поширюється на всіх.', 'Part'),
      styled('НАВЧАННЯ', '1'),
      styled('Строк', '2'),
      styled('Навчання триває один рік.', 'Part'),
    ].join(''),
  });
};

const TITLE = [centred('ПОРІВНЯЛЬНА ТАБЛИЦЯ'), centred('до проекту постанови Кабінету Міністрів України «Про внесення змін до Порядку обліку»')];
const SIGNATURE = plainTable(tableRow(cell('Начальник управління'), cell(''), cell('Олена БОЙКО')));

/** Додаток 7 of the Cabinet's rules: two columns; new words bold on the right, removed ones struck on the left. */
export const comparativeOfCabinet = (): Uint8Array =>
  wordFile({
    styles: NORMAL,
    body: [
      ...TITLE,
      linedTable(
        tableRow(cell('Зміст положення акта законодавства'), cell('Зміст відповідного положення проекту акта')),
        tableRow(cell(centred('Порядок обліку, затверджений постановою Кабінету Міністрів України від 12 січня 2020 р. № 15'), wide(2))),
        tableRow(
          cell(paragraph('1. Облік ведуть:') + paragraph('1) органи поліції;') + paragraph(run('2) ') + run('митні органи.', '<w:strike/>'))),
          cell(paragraph('1. Облік ведуть:') + paragraph('1) органи поліції;') + paragraph(run('2) ') + run('органи доходів', '<w:b/>') + run('.'))),
        ),
        tableRow(cell('Відсутній'), cell(paragraph(run('2. Облік ведеться в електронній формі.', '<w:b/>')))),
        tableRow(cell(paragraph('3. …') + paragraph('Строк зберігання п’ять років.')), cell(paragraph('3. …') + paragraph('Строк зберігання десять років.'))),
      ),
      SIGNATURE,
    ].join(''),
  });

/** The Rada's form with a number column and notes, cut into two tables, the head repeated, titles across the columns. */
export const comparativeOfRada = (): Uint8Array => {
  const head = tableRow(cell('№ з/п'), cell('Зміст положення (норми) чинного законодавства'), cell('Зміст відповідного положення (норми) проєкту акта'), cell('Примітки'));
  const numbers = tableRow(cell('1'), cell('2'), cell('3'), cell('4'));
  return wordFile({
    styles: NORMAL,
    body: [
      ...TITLE,
      linedTable(
        head,
        numbers,
        tableRow(cell(centred('Закон України «Про навчання»'), wide(4))),
        tableRow(cell(''), cell('Розділ I. ЗАГАЛЬНІ ПОЛОЖЕННЯ', wide(2)), cell('')),
        tableRow(cell('1.'), cell(paragraph('Стаття 1. Строк') + paragraph('1. Навчання триває рік.')), cell(paragraph('Стаття 1. Строк') + paragraph('1. Навчання триває два роки.') + paragraph('2. Строк може бути продовжено.')), cell('Уточнено строк')),
        head,
        tableRow(cell('2.'), cell('—'), cell(paragraph('Стаття 1-1. Форма') + paragraph('Навчання може бути дистанційним.')), cell('')),
        tableRow(cell('3.'), cell(paragraph('Стаття 2. Витрати') + paragraph('Витрати несе держава.')), cell('Виключити'), cell('')),
      ),
      paragraph('Кодекс законів про навчання'),
      linedTable(
        head,
        tableRow(cell('4.'), cell(paragraph('Стаття 7. Відпустка') + paragraph('Відпустка триває місяць.')), cell(paragraph('Стаття 7. Відпустка') + paragraph('Відпустка триває два місяці.')), cell('')),
      ),
      SIGNATURE,
    ].join(''),
  });
};

/** A draft on its way through offices: a watermark, comments, tracked changes. */
export const reviewedDraft = (): Uint8Array => {
  const by = 'w:id="5" w:author="Юридичний департамент" w:date="2026-02-03T11:00:00Z"';
  return wordFile({
    styles: NORMAL,
    headers: [paragraph('<w:r><w:pict><v:shape><v:textpath string="ПРОЄКТ"/></v:shape></w:pict></w:r>')],
    comments: `<w:comment w:id="0" w:author="О. Коваль" w:date="2026-02-01T10:00:00Z">${paragraph('Чому п’ять?')}</w:comment>`,
    body: [
      paragraph('ЗАКОН УКРАЇНИ'),
      paragraph('Стаття 1. Строк'),
      paragraph(
        run('Строк триває ') + '<w:commentRangeStart w:id="0"/>' +
          `<w:del ${by}><w:r><w:delText>п’ять</w:delText></w:r></w:del><w:ins ${by}>${run('десять')}</w:ins>` +
          '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' + run(' днів.'),
      ),
    ].join(''),
  });
};

/** A law typed into a table without lines: the number of the article on the left, its text on the right. */
export const lawInPlainTable = (): Uint8Array =>
  wordFile({
    styles: NORMAL,
    body:
      centred('ЗАКОН УКРАЇНИ') +
      plainTable(
        tableRow(cell(centred('Стаття 1. Мова'), wide(2))),
        tableRow(cell(''), cell(paragraph('1. Мова навчання українська.') + paragraph('2. Інші мови дозволено.'))),
        tableRow(cell(centred('Стаття 2. Місце'), wide(2))),
        tableRow(cell(''), cell('Навчання відбувається в Києві.')),
      ),
  });
