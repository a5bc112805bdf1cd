/**
 * Ways to damage an input, as a table: what happens to files on their way (cut off, doubled, wrong encoding, flipped bits),
 * what editors do to texts (lines moved, labels invented, braces left open), and what only an attacker does (deep nesting,
 * long runs of one mark).
 *
 * @example
 * damagedText('1. Один\n2. Два', chanceFrom(3)) // '2. Два\n1. Один'
 */
import type { Chance } from './chance.ts';

type Damage<T> = (input: T, chance: Chance) => T;

/** Two places in order. */
function span(length: number, chance: Chance): [number, number] {
  const [a, b] = [chance.below(length), chance.below(length)];
  return a < b ? [a, b] : [b, a];
}

const INVENTED = [
  'Стаття 5.', 'Стаття 51. Назва', 'Стаття', 'Article 7', 'Розділ V', 'CHAPTER II', '§ 471', '1.', '2)', 'а)', '(a)', '(iv)', '— ', '"', '»', '{', '}', '{Статтю 3 виключено}', 'Додаток 2',
  'ЗАТВЕРДЖЕНО', 'З А К О Н', 'такого змісту:', '|', '> ', '---', '# ', '    ', '\\', '<br>', '&amp;', '[^1]: ', '\u00ad', '\u0000', '\u2028', '\u200b', '\ufeff', '\ud800', '𝟙', '٣.', '9'.repeat(400), '('.repeat(600), '1.'.repeat(500), 'I'.repeat(300),
];

const TEXT: readonly Damage<string>[] = [
  (text, chance) => text.slice(0, chance.below(text.length)),
  (text, chance) => text.slice(chance.below(text.length)),
  (text, chance) => { const [from, to] = span(text.length, chance); return text.slice(0, from) + text.slice(to); },
  (text, chance) => { const [from, to] = span(text.length, chance); return text.slice(0, to) + text.slice(from); },
  (text, chance) => { const at = chance.below(text.length); return text.slice(0, at) + chance.of(INVENTED) + text.slice(at); },
  (text, chance) => { const lines = text.split('\n'); lines.splice(chance.below(lines.length), 0, chance.of(INVENTED)); return lines.join('\n'); },
  (text, chance) => { const lines = text.split('\n'); const [line = ''] = lines.splice(chance.below(lines.length), 1); lines.splice(chance.below(lines.length), 0, line); return lines.join('\n'); },
  (text, chance) => { const lines = text.split('\n'); const at = chance.below(lines.length); lines.splice(at, 0, ...Array<string>(1 + chance.below(60)).fill(lines[at] ?? '')); return lines.join('\n'); },
  (text, chance) => text.replace(/\d+/g, (number) => (chance.below(4) === 0 ? String(chance.below(100_000)) : number)),
  (text, chance) => text.replace(/\n/g, chance.of(['\r\n', '\r\r\n', ' ', '', '\n\n\n', '\u2028'])),
  (text, chance) => text.replace(/ /g, chance.of(['\u00a0', '\u2009', '  ', '\t', ''])),
  (text, chance) => text.replaceAll(chance.of(['"', '.', ')', '{', '}', 'с', 'а']), chance.of(['', '“', '{', 'c', 'a', ')))'])),
];

const MARKUP: readonly Damage<string>[] = [
  (text, chance) => withoutTag(text, chance, ''),
  (text, chance) => withoutTag(text, chance, chance.of(['<p>', '</p>', '</div>', '<table>', '<td>', '<!--', ']]>', '<w:p>', '</w:tbl>', '<w:tbl>', '<script>', '&nbsp;', '&#x110000;', '<p class="oj-ti-art">'])),
  (text, chance) => { const depth = 10 + chance.below(3000); return text.replace('<p', `${'<div>'.repeat(depth)}<p`); },
  (text, chance) => text.replace(/(class|id|w:val|w:numId)="[^"]*"/g, (attribute, name: string) => (chance.below(20) === 0 ? `${name}="${chance.of(['', 'art_1', '-1', '99999999999', 'oj-ti-art', '%1%2%9.', 'bullet'])}"` : attribute)),
  (text, chance) => text.replaceAll(chance.of(['oj-ti-art', 'oj-normal', 'w:t>', 'w:p>', 'w:lvl', '<td>', '</tr>']), chance.of(['oj-note', 'x', 'w:t>', 'title-article-norm', '', '<tr>'])),
];

function withoutTag(text: string, chance: Chance, instead: string): string {
  const from = text.indexOf('<', chance.below(text.length));
  const to = text.indexOf('>', from);
  return from < 0 || to < 0 ? text : text.slice(0, from) + instead + text.slice(to + 1);
}

/** Elements of Word that stand in each other only as a whole, so that taking or moving one leaves sound XML. */
const WHOLE = /<w:(p|r|tr|tc|tbl|lvl|num|pPr|numPr|abstractNumId|numFmt|lvlText|ins)(?: [^>]*)?(?:\/>|>(?:(?!<w:\1[ >]).)*?<\/w:\1>)/gs;
const escapedXml = (text: string): string => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g, '');

function withElement(text: string, chance: Chance, change: (element: string, others: readonly string[]) => string): string {
  const elements = [...text.matchAll(WHOLE)];
  const chosen = elements.length > 0 ? chance.of(elements) : undefined;
  if (!chosen) return text;
  return text.slice(0, chosen.index) + change(chosen[0], elements.map(([element]) => element)) + text.slice(chosen.index + chosen[0].length);
}

/** Odd but sound XML: what a broken export or an attacker writes on purpose. */
const SOUND: readonly Damage<string>[] = [
  (text, chance) => withElement(text, chance, () => ''),
  (text, chance) => withElement(text, chance, (element) => element.repeat(2 + chance.below(40))),
  (text, chance) => withElement(text, chance, (element, others) => element + chance.of(others)),
  (text, chance) => withElement(text, chance, (element) => `<w:tbl><w:tr><w:tc>${element}</w:tc></w:tr></w:tbl>`.repeat(1 + chance.below(3))),
  (text, chance) => withElement(text, chance, (element) => '<w:sdt><w:sdtContent>'.repeat(50) + element + '</w:sdtContent></w:sdt>'.repeat(50)),
  (text, chance) => withElement(text, chance, (element) => `<w:del w:author="А" w:date="2020">${element}</w:del>`),
  (text, chance) => text.replace(/w:val="[^"]*"/g, (attribute) => (chance.below(8) === 0 ? `w:val="${chance.of(['0', '1', '-1', '8', '99999999999', '%1', '%1.%2.%3.%9', 'bullet', 'decimal', 'russianUpper', 'upperRoman', 'none', 'x', ''])}"` : attribute)),
  (text, chance) => text.replace(/(<w:t[^>]*>)([^<]*)/g, (run, open: string, words: string) => (chance.below(10) === 0 ? open + escapedXml(damagedText(words, chance)) : run)),
];

const BYTES: readonly Damage<Uint8Array>[] = [
  (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  (bytes, chance) => { const copy = bytes.slice(); for (let left = 1 + chance.below(20); left > 0; left--) copy[chance.below(copy.length)]! ^= 1 << chance.below(8); return copy; },
  (bytes, chance) => { const [from, to] = span(bytes.length, chance); const copy = bytes.slice(); copy.fill(chance.below(256), from, Math.min(to, from + 200)); return copy; },
  (bytes, chance) => { const [from, to] = span(bytes.length, chance); return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]); },
  (bytes) => Uint8Array.from([0xff, 0xfe, ...bytes]),
];

const several = <T>(input: T, ways: readonly Damage<T>[], chance: Chance): T => {
  let damaged = input;
  for (let left = 1 + chance.below(4); left > 0; left--) damaged = chance.of(ways)(damaged, chance);
  return damaged;
};

/** A plain text, damaged in one to four ways. */
export const damagedText = (text: string, chance: Chance): string => several(text, TEXT, chance);
/** A page or an XML part, damaged in its text or its markup. */
export const damagedMarkup = (text: string, chance: Chance): string => several(text, [...MARKUP, ...TEXT.slice(0, 5)], chance);
/** A part of a Word file, damaged so that it is still XML. */
export const damagedSoundly = (text: string, chance: Chance): string => several(text, SOUND, chance);
/** A file, damaged below the level of characters. */
export const damagedBytes = (bytes: Uint8Array, chance: Chance): Uint8Array => several(bytes, BYTES, chance);
