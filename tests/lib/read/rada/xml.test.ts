import { describe, expect, test } from 'vitest';
import { readRadaXml } from '../../../../src/lib/read/rada/xml.ts';

const page = (article: string, meta = ''): string => `<html><head>${meta}<title>Про мости</title></head><body><h1>Про мости</h1><h4>Стан: Чинний</h4><hr><h3>Текст документа:</h3><div id=article>${article}</div><hr>&copy; портал</body></html>`;
const blocks = (article: string): string[] => readRadaXml(page(article)).value.blocks.map((block) => `${block.kind}${block.anchor ? `#${block.anchor}` : ''}: ${block.text.replaceAll('\n', ' / ')}`);

describe('the article of the page', () => {
  test('is one block a paragraph with its anchor; the header and footer of the page are left out', () => {
    expect(blocks('<p><a name="n9"></a>\nСтаття 1. Міст</p>\n<p><a name="n10"></a>\nМіст є. </p>')).toEqual(['text#n9: Стаття 1. Міст', 'text#n10: Міст є.']);
  });

  test('keeps a printed line break inside its block, and a note over many lines in one', () => {
    expect(blocks('<p><a name="n8"></a>Розділ I\n<br> МОСТИ </p><p>{Із змінами\n<br><a href="/go/1-1">№ 1</a>, ст.90\n<br>№ 2}</p>')).toEqual(['text#n8: Розділ I / МОСТИ', 'note: {Із змінами / № 1, ст.90 / № 2}']);
  });

  test('cuts a note off the law beside it; the anchor stays with the first', () => {
    expect(blocks('<p><a name="n5"></a>Стаття 34. {Статтю 34 виключено}</p>')).toEqual(['text#n5: Стаття 34.', 'note: {Статтю 34 виключено}']);
  });

  test('loses an empty anchor of a paragraph that prints nothing to no one else', () => {
    expect(blocks('<p><a name="n1"></a><br></p><p><a name="n2"></a>Міст є.</p>')).toEqual(['text#n2: Міст є.']);
  });

  test('leaves out the coat of arms and reports any other image', () => {
    const { value, messages } = readRadaXml(page('<p>[ image ]</p><p>Міст є.</p><p>[ image ]</p>'));
    expect([value.blocks.length, messages.map((m) => [m.code, m.at])]).toEqual([1, [['image-dropped', 2]]]);
  });
});

describe('superscripts', () => {
  test('printed with a spaced hyphen are joined in the label a paragraph begins with', () => {
    expect(blocks('<p>Стаття 129 - 1 . Мова</p><p>16 - 1 . З дня набрання</p><p>12 - 1 ) призначення</p><p>Розділ V - 1</p><p>§ 3 - 1 . Засади</p>')).toEqual(['text: Стаття 129-1. Мова', 'text: 16-1. З дня набрання', 'text: 12-1) призначення', 'text: Розділ V-1', 'text: § 3-1. Засади']);
  });

  test('stay as printed in running text, where the same signs make a range', () => {
    expect(blocks('<p>Згідно із статтями 8 - 11 - 2 цього Закону</p><p>5 - 7 років</p>')).toEqual(['text: Згідно із статтями 8 - 11 - 2 цього Закону', 'text: 5 - 7 років']);
  });
});

describe('tables', () => {
  const cells = (...texts: string[]): string => `<tr>${texts.map((text) => `<td><p>${text}</p></td>`).join('')}</tr>`;

  test('that only lay out head and signature are text, cell by cell', () => {
    expect(blocks(`<div><a name="n268"></a><table border=0>${cells('Президент України', 'І. БРІД')}${cells('м. Київ<br>№ 5', '<br>')}</table></div>`)).toEqual(['text#n268: Президент України', 'text: І. БРІД', 'text: м. Київ / № 5']);
  });

  test('with borders are tables, row by row', () => {
    const { value } = readRadaXml(page(`<p>Перелік:</p><table border="1">${cells('№', 'Брід')}${cells('1', 'Мілкий<br>брід')}</table>`));
    expect(value.blocks[1]).toEqual({ kind: 'table', text: '', rows: [['№', 'Брід'], ['1', 'Мілкий\nбрід']], at: 2 });
  });

  test('without borders are tables when no signature is that wide', () => {
    expect(readRadaXml(page(`<table>${cells('а', 'б', 'в', 'г')}</table>`)).value.blocks[0]?.kind).toBe('table');
  });
});

describe('facts', () => {
  test('are the meta tags, dates as ISO', () => {
    const meta = '<meta name="DocumentDate" content="Mon, 02 Mar 2026 07:45:00 GMT"><meta name="Dates" content="31.05.2007"><meta name="Numbers" content="1103-V"><meta name="Stan" content="Чинний"><meta name="Nreg" content="1103-16">';
    expect(readRadaXml(page('<p>Міст є.</p>', meta)).value.facts).toEqual({ title: 'Про мости', number: '1103-V', nreg: '1103-16', status: 'Чинний', date: '2026-03-02', adopted: '2007-05-31' });
  });
});

describe('what is no text of an act', () => {
  test('is refused', () => {
    expect(readRadaXml('<html><head><META NAME="Send" CONTENT="0"></head><body>Перевірка</body></html>').messages.map((m) => m.code)).toEqual(['rada-check-page']);
    expect(readRadaXml('<html><body><p>Щось інше</p></body></html>').messages.map((m) => m.code)).toEqual(['rada-no-text']);
  });
});

test('20,000 nested elements do not fell the reader', () => {
  expect(readRadaXml(page('<div>'.repeat(20_000) + 'Міст є.' + '</div>'.repeat(20_000))).value.blocks.map((block) => block.text)).toEqual(['Міст є.']);
});
