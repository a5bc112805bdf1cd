/**
 * Laws made up from a seed, to be damaged: a Ukrainian law as a Rada text, an EU act as XHTML of the Official Journal, and the
 * Ukrainian law as a Word file. They have everything an outline steers by: containers, articles with superscript numbers,
 * parts, points, notes in braces, quoted articles, attachments, tables, footnotes.
 *
 * @example
 * ukrainianLaw(chanceFrom(1)) // ['ЗАКОН УКРАЇНИ', 'Про контроль 1', …, 'Стаття 1. Кордон', '1. Особа:', …]
 */
import { strToU8, zipSync } from 'fflate';
import type { Chance } from './chance.ts';

const WORDS = ['особа', 'контроль', 'кордон', 'документ', 'перевірка', 'рішення', 'пункт пропуску', 'орган', 'строк', 'здiйснюється', 'об’єкт', 'п\'ять'];
const ENGLISH = ['person', 'check', 'border', 'document', 'Member State', 'decision', 'authority', 'period', 'entry', 'refusal'];
const NOTES = ['{Стаття {n} із змінами, внесеними згідно із Законом № 1-IX від 01.01.2020}', '{Статтю {n} виключено на підставі Закону № 2-IX від 02.02.2021}', '{Частина перша статті {n} в редакції Закону', '{'];

const sentenceOf = (chance: Chance, words: readonly string[]): string => Array.from({ length: 3 + chance.below(9) }, () => chance.of(words)).join(' ');

/** Lines of a law as the Rada prints them. */
export function ukrainianLaw(chance: Chance): string[] {
  const lines = ['ЗАКОН УКРАЇНИ', `Про контроль ${chance.below(100)}`, 'Цей Закон визначає порядок контролю.'];
  let article = 0;
  for (let chapter = 1; chapter <= 1 + chance.below(3); chapter++) {
    lines.push(`Розділ ${'IVX'.repeat(chapter).slice(0, chapter)}`, 'ЗАГАЛЬНІ ПОЛОЖЕННЯ');
    for (let left = 1 + chance.below(6); left > 0; left--) lines.push(...ukrainianArticle(++article, chance));
  }
  if (chance.below(3) === 0) lines.push('ПРИКІНЦЕВІ ПОЛОЖЕННЯ', '1. Цей Закон набирає чинності з дня опублікування.', '2. Внести зміни до статті 5 Закону:', 'доповнити статтею такого змісту:', `"Стаття ${article + 1}. Цитата`, '1. Текст.', 'Стаття 99. Ще цитата', 'Кінець".');
  lines.push('Президент України О. ПРІЗВИЩЕ', 'м. Київ', '1 січня 2020 року', '№ 1-IX');
  if (chance.below(3) === 0) lines.push('Додаток 1', 'до Закону', 'ПЕРЕЛІК', '1. Перший.', '2. Другий.');
  return lines;
}

function ukrainianArticle(number: number, chance: Chance): string[] {
  const lines = [`Стаття ${number}${chance.below(8) === 0 ? '1' : ''}. ${sentenceOf(chance, WORDS)}`];
  for (let part = 1; part <= 1 + chance.below(4); part++) {
    lines.push(`${part}. ${sentenceOf(chance, WORDS)}${chance.below(2) ? '.' : ':'}`);
    for (let point = 1; point <= chance.below(4); point++) lines.push(`${point}) ${sentenceOf(chance, WORDS)};`, ...(chance.below(5) === 0 ? [`а) ${sentenceOf(chance, WORDS)};`] : []));
    if (chance.below(6) === 0) lines.push(chance.of(NOTES).replace('{n}', String(number)));
  }
  return lines;
}

/** A page of the Official Journal. */
export function europeanAct(chance: Chance): string {
  const paragraph = (number: number): string => `<div id="00${number}.001"><p class="oj-normal">${number}.   ${sentenceOf(chance, ENGLISH)}:</p><table><tbody><tr><td><p class="oj-normal">(a)</p></td><td><p class="oj-normal">${sentenceOf(chance, ENGLISH)};</p></td></tr></tbody></table></div>`;
  const article = (number: number): string => `<div class="eli-subdivision" id="art_${number}"><p class="oj-ti-art">Article ${number}</p><div class="eli-title"><p class="oj-sti-art">${sentenceOf(chance, ENGLISH)}</p></div>${Array.from({ length: 1 + chance.below(3) }, (_, at) => paragraph(at + 1)).join('')}</div>`;
  const articles = Array.from({ length: 2 + chance.below(8) }, (_, at) => article(at + 1)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>L</title></head><body><div class="eli-main-title"><p class="oj-doc-ti">REGULATION (EU) 2020/${chance.below(999)}</p><p class="oj-doc-ti">of 1 January 2020</p></div><p class="oj-normal">Whereas:</p><div class="eli-subdivision" id="rct_1"><p class="oj-normal">(1) ${sentenceOf(chance, ENGLISH)}</p></div>${articles}<div class="oj-final"><p class="oj-normal">Done at Brussels</p></div><hr class="oj-note"/><p class="oj-note">(1) OJ L 1, p. 1.</p></body></html>`;
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>';
const ROOT = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const DOCUMENT = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>';
const NUMBERING = `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="russianLower"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** The parts of a Word file, so that damage can be done inside it; `packed` makes the file. */
export function wordParts(chance: Chance): Record<string, string> {
  const paragraphs = ukrainianLaw(chance).map((text) => {
    const numbering = chance.below(6) === 0 ? `<w:pPr><w:numPr><w:ilvl w:val="${chance.below(3)}"/><w:numId w:val="1"/></w:numPr></w:pPr>` : '';
    const run = `<w:r><w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`;
    return `<w:p>${numbering}${chance.below(12) === 0 ? `<w:ins w:author="A" w:date="2020-01-01T00:00:00Z">${run}</w:ins>` : run}</w:p>`;
  });
  const table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>б</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': ROOT,
    'word/_rels/document.xml.rels': DOCUMENT,
    'word/numbering.xml': NUMBERING,
    'word/document.xml': `<w:document ${WORD}><w:body>${paragraphs.join('')}${table}</w:body></w:document>`,
  };
}

/** Parts as a file. */
export const packed = (parts: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
