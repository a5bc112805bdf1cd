/** The Ukrainian grammar of citations: what is one citation, which units it names, whose they are. Each row shows one trap. */
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../../src/lib/cite/citation.ts';
import { pathOf } from '../../../../src/lib/cite/targets.ts';
import { citationsInUkrainian } from '../../../../src/lib/cite/uk/uk.ts';

/** «span → paths»; several citations a line each. */
const cited = (text: string): string[] => citationsInUkrainian(text).map(({ start, end, paths }) => `${text.slice(start, end)} → ${paths.map(pathOf).join(' ')}`);
const acts = (text: string): Citation['act'][] => citationsInUkrainian(text).flatMap(({ act, further = [] }) => [act, ...further]);

describe('units', () => {
  test.each([
    ['inside-out', 'згідно з підпунктом "а" пункту 2 частини третьої статті 6 цього Закону', ['підпунктом "а" пункту 2 частини третьої статті 6 цього Закону → art_6__para_3__point_2__point_а']],
    ['a list gives several paths', 'пунктів 1 і 3 частини другої статті 6', ['пунктів 1 і 3 частини другої статті 6 → art_6__para_2__point_1 art_6__para_2__point_3']],
    ['a range is one path', 'статтями 12–14', ['статтями 12–14 → art_12..14']],
    ['a repeated word opens a new citation that shares the container', 'пункту 1 частини першої та пункту 3 частини другої статті 6', [
      'пункту 1 частини першої → art_6__para_1__point_1', 'пункту 3 частини другої статті 6 → art_6__para_2__point_3']],
    ['a joined article is no container', 'частини першої та статті 6', ['частини першої → para_1', 'статті 6 → art_6']],
    ['a letter in a підпункт', 'підпунктів "б" та "в" підпункту 4 пункту 1', ['підпунктів "б" та "в" підпункту 4 пункту 1 → point_1__point_4__point_б point_1__point_4__point_в']],
    ['a heading in quotes belongs to its розділ', 'пункту 2 розділу II "Прикінцеві положення" цього Закону', ['пункту 2 розділу II "Прикінцеві положення" цього Закону → title_II__point_2']],
    ['an annex of a document', 'додатка 3 до цього Порядку', ['додатка 3 до цього Порядку → att_3']],
    ['an annex alone, after a preposition', 'за формою згідно з додатком', ['додатком → att']],
    ['a remark in brackets inside a list', 'статті 121, статті 122 (у частині зупинки), статті 124 цього Кодексу', [
      'статті 121 → art_121', 'статті 122 → art_122', 'статті 124 цього Кодексу → art_124']],
    ['abbreviations from the outside in', 'ст. 5 ч. 2 п. 1', ['ст. 5 ч. 2 п. 1 → art_5__para_2__point_1']],
    ['an article after a list is no page of a publication', 'ст. 5, 6, ст. 7', ['ст. 5, 6 → art_5 art_6', 'ст. 7 → art_7']],
    ['look-alike letters', 'частинi першiй цiєї статтi', ['частинi першiй цiєї статтi → art_this__para_1']],
  ])('%s', (_, text, expected) => expect(cited(text)).toEqual(expected));
});

describe('what is no citation', () => {
  test.each([
    ['the label of the unit itself', 'Стаття 5. Строки'],
    ['a common noun', 'Ця стаття закону визначає статті витрат і частини країни, пункти пропуску через кордон'],
    ['a publication', '(Відомості Верховної Ради України, 1998 р., № 1, ст. 4; 2001 р., № 9, ст. 38, ст. 40)'],
    ['an editorial note in the text', '( Частина третя статті 8 в редакції Закону N 2663-IV ( 2663-15 ) від 16.06.2005 )'],
    ['words that an amendment quotes', 'слова "статті 5" замінити словами "статті 6 цього Закону"'],
    ['a definition of a short name', 'дія акта (далі - Закон) поширюється'],
    ['other laws', 'інших законів України та цих законів'],
    ['a contract', 'умови цього договору'],
  ])('%s', (_, text) => expect(cited(text).filter((line) => !line.startsWith('Ця стаття'))).toEqual([]));
});

describe('acts', () => {
  test.each([
    ['a law by title', 'статті 6 Закону України «Про прикордонний контроль»', { said: 'named', kind: 'закон', title: 'Про прикордонний контроль' }],
    ['a law by date and number', 'Закону України від 05.11.2009 № 1710-VI "Про прикордонний контроль"', {
      said: 'named', kind: 'закон', date: '2009-11-05', number: '1710-VI', title: 'Про прикордонний контроль', rada: '1710-17' }],
    ['a printed id of the nineties', 'Закону N 2663-IV ( 2663-15 ) від 16.06.2005', { said: 'named', kind: 'закон', number: '2663-IV', rada: '2663-15', date: '2005-06-16' }],
    ['a printed id decides between two codes of one name', 'статті 197 Митного кодексу України ( 92-15 )', { said: 'named', kind: 'кодекс', title: 'Митний кодекс', rada: '92-15' }],
    ['a title inside a title, one mark closing both', 'Законом України "Про затвердження Указу "Про введення воєнного стану" від 24 лютого 2022 року № 2102-IX', {
      said: 'named', kind: 'закон', title: 'Про затвердження Указу "Про введення воєнного стану', date: '2022-02-24', number: '2102-IX', rada: '2102-20' }],
    ['a resolution of the Cabinet', 'постанови Кабінету Міністрів України від 18 січня 2012 р. № 57', {
      said: 'named', kind: 'постанова', issuer: 'cabinet', date: '2012-01-18', number: '57', rada: '57-2012-п' }],
    ['a decree', 'Указу Президента України від 24 лютого 2022 року № 64/2022', { said: 'named', kind: 'указ', issuer: 'president', date: '2022-02-24', number: '64/2022', rada: '64/2022' }],
    ['an order with its registration', 'наказу МВС від 01.02.2019 № 77, зареєстрованого в Міністерстві юстиції України 12 березня 2019 року за № 240/33211', {
      said: 'named', kind: 'наказ', date: '2019-02-01', number: '77', rada: 'z0240-19' }],
    ['a document by the act that approves it', 'пункту 3 Порядку перетину кордону, затвердженого постановою Кабінету Міністрів України від 27 січня 1995 р. № 57', {
      said: 'named', kind: 'постанова', issuer: 'cabinet', date: '1995-01-27', number: '57', rada: '57-95-п', document: 'порядок', title: 'Порядку перетину кордону' }],
    ['changes to a document that has its own approval', 'пункту 1 змін, що вносяться до порядків, затверджених постановою Кабінету Міністрів України від 1 січня 2018 р. № 5, затверджених постановою Кабінету Міністрів України від 2 лютого 2022 р. № 7', {
      said: 'named', kind: 'постанова', issuer: 'cabinet', date: '2022-02-02', number: '7', rada: '7-2022-п', document: 'зміни',
      title: 'змін, що вносяться до порядків, затверджених постановою Кабінету Міністрів України від 1 січня 2018 р. № 5' }],
    ['a code with the country in the middle', 'Кодексом України про адміністративні правопорушення', { said: 'named', kind: 'кодекс', title: 'Кодекс про адміністративні правопорушення', rada: '80731-10' }],
    ['the constitution', 'статей 17 і 92 Конституції', { said: 'named', kind: 'конституція', title: 'Конституція', rada: '254к/96-вр' }],
    ['a regulation of the Union', 'статті 5(3) Регламенту (ЄС) № 2016/399', { said: 'named', kind: 'регламент', number: '2016/399', celex: '32016R0399' }],
    ['a directive', 'Директиви 95/46/ЄС', { said: 'named', kind: 'директива', number: '95/46', celex: '31995L0046' }],
    ['this act', 'статті 5 цього Закону', { said: 'this', kind: 'закон' }],
    ['an act named before', 'пункту 2 зазначеної постанови', { said: 'earlier', kind: 'постанова' }],
    ['a document to be approved', 'Затвердити Положення про режим, що додається', { said: 'this', kind: 'положення' }],
  ])('%s', (_, text, expected) => expect(acts(text)).toEqual([expected]));

  test('one word for several acts is one citation', () =>
    expect(citationsInUkrainian('законів України "Про А", "Про Б" (Відомості Верховної Ради України, 1998 р., № 1, ст. 4) і "Про В"')).toMatchObject([
      { act: { title: 'Про А' }, further: [{ title: 'Про Б' }, { title: 'Про В' }], paths: [[]] }]));

  test('citations joined to one that names an act share the act', () =>
    expect(acts('статті 5 та частини другої статті 7 Закону України "Про А"').map(({ title }) => title)).toEqual(['Про А', 'Про А']));

  test('«цієї статті» is of this act, whatever follows', () =>
    expect(acts('частини першої цієї статті та статті 7 Закону України "Про А"').map(({ said }) => said)).toEqual(['this', 'named']));

  test('a capital inside a sentence is an act named before, at its head it says nothing', () => {
    expect(acts('вимоги Закону поширюються')).toEqual([{ said: 'earlier', kind: 'закон' }]);
    expect(acts('Закон поширюється')).toEqual([]);
  });
});
