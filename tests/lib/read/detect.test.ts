/** The dialect is told by content; what cannot be read is refused by its name. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DOCX_TEXTS } from '../../../src/lib/model/message-texts/docx.ts';
import { READING_TEXTS } from '../../../src/lib/model/message-texts/reading.ts';
import type { MessageText } from '../../../src/lib/model/message-texts/row.ts';
import { SOURCE_TEXTS } from '../../../src/lib/model/message-texts/source.ts';
import { detect } from '../../../src/lib/read/detect.ts';
import { paragraph, wordFile } from '../../word-files.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array => new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...strToU8(part)] : part)));
const utf16 = (text: string): number[] => [...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** «ЗАКОН УКРАЇНИ\nСтаття 1. Дія» in windows-1251. */
const LAW_1251 = [0xc7, 0xc0, 0xca, 0xce, 0xcd, 0x20, 0xd3, 0xca, 0xd0, 0xc0, 0xaf, 0xcd, 0xc8, 0x0a, 0xd1, 0xf2, 0xe0, 0xf2, 0xf2, 0xff, 0x20, 0x31, 0x2e, 0x20, 0xc4, 0xb3, 0xff];

describe('a source that can be read', () => {
  it.each([
    ['a Word document', wordFile({ body: paragraph('Стаття 1.') }), 'docx'],
    ['a page of the Rada by its registration number', bytes('<html><head><meta name="Nreg" content="1-21"></head><body></body></html>'), 'rada-xml'],
    ['a page of the Rada by the frame of its text', bytes('<html><body><div id=article><p>ЗАКОН</p></div></body></html>'), 'rada-xml'],
    ['the Official Journal', bytes('<?xml version="1.0"?><html><body><p class="oj-doc-ti">REGULATION</p></body></html>'), 'eurlex-oj'],
    ['the Official Journal before the prefix', bytes('<html><body><p class="doc-ti">DIRECTIVE</p><p class="ti-art">Article 1</p></body></html>'), 'eurlex-oj'],
    ['a consolidation', bytes('<html><body><p class="title-article-norm">Article 1</p></body></html>'), 'eurlex-consolidated'],
    ['a consolidation that also has plain paragraphs', bytes('<html><body><p class="normal">x</p><p class="title-doc-first">x</p></body></html>'), 'eurlex-consolidated'],
    ['EUR-Lex before 2004', bytes('<html><head><title>EUR-Lex - 31984L0450 - EN</title></head><body><div id="TexteOnly"><txt_te><p>Article 1</p></txt_te></div></body></html>'), 'eurlex-text'],
    ['a consolidation without classes', bytes("<html><body style=\"font-family: 'Arial Unicode MS'\"><p>Article 1</p></body></html>"), 'eurlex-inline'],
    ['a law saved inside the page of the EUR-Lex site', bytes('<html><head><title>EUR-Lex - 32016R0679</title></head><body><p class="oj-normal">x</p></body></html>'), 'eurlex-oj'],
    ['legal Markdown', bytes('---\nact: ua/nt-1\ndate: 2026-03-01\nlang: uk\n---\n\n# ЗАКОН'), 'legal-markdown'],
    ['plain text of a law', bytes('ЗАКОН УКРАЇНИ\r\nПро мову\r\n'), 'rada-txt'],
    ['plain text in windows-1251', bytes(LAW_1251), 'rada-txt'],
    ['plain text in UTF-16', bytes([0xff, 0xfe, ...utf16('ЗАКОН УКРАЇНИ\nСтаття 1. Дія')]), 'rada-txt'],
    ['an old text with spaced capitals', bytes('    К А Б І Н Е Т  М І Н І С Т Р І В\n            П О С Т А Н О В А\n'), 'rada-txt'],
    ['an article with a Latin C', bytes('Cтаття 5. Дія закону\n'), 'rada-txt'],
    ['a law that opens with a note in braces, which is not JSON', bytes('{Із змінами, внесеними згідно із Законом № 5}\nСтаття 5. Дія закону\n'), 'rada-txt'],
  ])('%s', (_, source, dialect) => {
    expect(detect(source).value?.dialect).toBe(dialect);
  });

  it('in windows-1251 is decoded, the Ukrainian letters too', () => {
    expect(detect(bytes(LAW_1251)).value?.text).toBe('ЗАКОН УКРАЇНИ\nСтаття 1. Дія');
  });

  it('cut in the middle of a letter is still UTF-8', () => {
    const cut = bytes('ЗАКОН УКРАЇНИ\n', 'Стаття 1. Цей Закон визначає порядок. '.repeat(20)).subarray(0, -3);
    expect(detect(cut).value?.text.startsWith('ЗАКОН УКРАЇНИ\nСтаття 1.')).toBe(true);
  });
});

describe('a source that cannot be read', () => {
  const zipOf = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
  it.each([
    ['an empty file', bytes(), 'source-empty'],
    ['a file of blanks', bytes('\uFEFF \n \n'), 'source-empty'],
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'source-pdf'],
    ['a PDF after blank lines', bytes('\r\n\r\n%PDF-1.4\n'), 'source-pdf'],
    ['an old Word file', bytes(OLE, utf16('Root Entry'), utf16('WordDocument')), 'source-old-word'],
    ['a Word file with a password', bytes(OLE, utf16('Root Entry'), utf16('EncryptedPackage')), 'source-office-locked'],
    ['an old Excel file', bytes(OLE, utf16('Workbook')), 'source-spreadsheet'],
    ['OpenDocument', zipOf('mimetype', 'content.xml', 'META-INF/manifest.xml'), 'source-odt'],
    ['Excel', zipOf('[Content_Types].xml', 'xl/workbook.xml'), 'source-spreadsheet'],
    ['PowerPoint', zipOf('[Content_Types].xml', 'ppt/presentation.xml'), 'source-presentation'],
    ['an archive of other files', zipOf('лист.txt'), 'source-archive'],
    ['an empty archive', zipSync({}), 'source-archive'],
    ['half a Word file', wordFile({ body: paragraph('Стаття 1.') }).subarray(0, 300), 'source-zip-damaged'],
    ['RTF', bytes('{\\rtf1\\ansi ЗАКОН}'), 'source-rtf'],
    ['a scan', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0]), 'source-image'],
    ['a photo', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0x10], 'JFIF'), 'source-image'],
    ['a program', bytes([0x7f], 'ELF', [2, 1, 1, 0, 0, 0]), 'source-binary'],
    ['Formex without a text', bytes('<?xml version="1.0"?><CONS.ACT><INFO.CONSLEG/></CONS.ACT>'), 'source-formex'],
    ['a robot check', bytes('<!DOCTYPE html><html><head><script>window.awsWafCookieDomainList = [];</script></head><body></body></html>'), 'source-challenge'],
    ['the robot check of the Rada', bytes('<html><head><META NAME="Send" CONTENT="0; URL=/laws/show/1-21?test=x" HTTP-EQUIV="Refresh"></head><body></body></html>'), 'rada-check-page'],
    ['a page of EUR-Lex by its title alone', bytes('<html><head><meta name="DC.title" content="EUR-Lex - 31984L0450 - EN"><title>EUR-Lex - 31984L0450 - EN</title></head><body>menu</body></html>'), 'source-eurlex-shell'],
    ['a proposal of the Commission', bytes('<html><body><p class="Titrearticle">Article 1</p></body></html>'), 'source-eurlex-proposal'],
    ['a page of EUR-Lex without the law', bytes('<html><head><title>EUR-Lex - 02001R0044 - EN - EUR-Lex</title></head><body>menu</body></html>'), 'source-eurlex-shell'],
    ['an answer of CELLAR', bytes('<html><body><h1>404 - Not Found</h1></body></html>'), 'source-cellar-error'],
    ['the web page of the Rada', bytes('<html><body><link href="https://zakon.rada.gov.ua/x.css"><p>x</p></body></html>'), 'source-rada-page'],
    ['another web page', bytes('<!DOCTYPE html><html><body><p>Погода</p></body></html>'), 'source-html-no-law'],
    ['other XML', bytes('<?xml version="1.0"?><catalog><book/></catalog>'), 'source-xml-no-law'],
    ['a letter', bytes('Шановний колего! Надсилаю Вам на розгляд матеріали наради.'), 'source-text-no-law'],
    ['JSON', bytes('{"nreg": "1103-16"}'), 'source-json'],
    ['JSON with the articles of a law, which its words do not make a printed text', bytes('{\n"title": "Стаття 1. Дія",\n"content":\n"Стаття 1. Дія\\n1. Цей Закон постановляє …"\n}'), 'source-json'],
    ['Markdown that is no edition', bytes('---\ntitle: Нотатки\n---\n\n# Нотатки'), 'source-text-no-law'],
  ])('%s', (_, source, code) => {
    const { value, messages } = detect(source);
    expect(value).toBeUndefined();
    expect(messages.map((m) => [m.code, m.severity])).toEqual([[code, 'error']]);
  });

  it('is refused with what to do, in both languages', () => {
    for (const [code, { severity, uk, en }] of Object.entries<MessageText>({ ...SOURCE_TEXTS, ...DOCX_TEXTS, ...READING_TEXTS })) {
      if (severity !== 'error') continue;
      for (const sentence of [uk, en]) expect(sentence.split(/[.:;] /).length, `${code}: what it is, and what to do`).toBeGreaterThan(1);
    }
  });
});
