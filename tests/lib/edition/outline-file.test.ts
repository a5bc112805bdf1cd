/** Outlines: what they list, what they never say, and their file. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readOutline, readOutlineHead, writeOutline } from '../../../src/lib/edition/outline-file.ts';
import { outlineRows, type Outline } from '../../../src/lib/edition/outline-rows.ts';
import type { EditionMeta, Provision } from '../../../src/lib/model/edition.ts';
import { act, law } from '../compare/sketch.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const META: EditionMeta = { act: 'ua/nt-9', date: '2026-03-01', lang: 'uk', nature: 'consolidated', source: { publisher: 'Верховна Рада України', format: 'rada-txt', retrieved: '2026-03-02', sha256: 'ab'.repeat(32) } };
const LAW = law('Розділ I', 'ЗАГАЛЬНІ ПОЛОЖЕННЯ', 'Стаття 1. Документи', '1. Особа має:', '1) паспорт;', '2) візу.', '{Стаття 1 в редакції Закону № 5}', 'Стаття 2. Україна є суверенна держава.', 'Стаття 3. Мова', 'Мова держави.');
const outline: Outline = { meta: META, rows: outlineRows(LAW, sha256) };
const file = writeOutline(outline);

describe('an outline', () => {
  test('lists provisions in order with their depth, and no note', () => {
    expect(outline.rows.map(({ depth, eid }) => `${depth} ${eid}`)).toEqual([
      '0 title_I', '1 art_1', '2 art_1__para_1', '3 art_1__para_1__point_1', '3 art_1__para_1__point_2', '1 art_2', '2 art_2__para_1', '1 art_3', '2 art_3__para_1',
    ]);
  });

  test('says headings and never a sentence of the law', () => {
    expect(outline.rows.map(({ heading }) => heading)).toEqual(['ЗАГАЛЬНІ ПОЛОЖЕННЯ', 'Документи', undefined, undefined, undefined, undefined, undefined, 'Мова', undefined]);
    for (const words of ['паспорт', 'суверенна', 'Мова держави']) expect(file).not.toContain(words);
  });

  test('takes no first sentence for a heading, as stored texts of the Constitution print it', () => {
    const stored: Provision = { kind: 'article', number: '5', eid: 'art_5', text: 'Стаття 5. Україна є республікою.', children: [{ kind: 'paragraph', number: '1', eid: 'art_5__para_1', text: 'Носієм суверенітету є народ.', children: [] }] };
    const single: Provision = { kind: 'article', number: '20', eid: 'art_20', text: 'Стаття 20. Символами є Прапор і Герб', children: [] };
    expect(outlineRows([stored, single], sha256).map(({ heading }) => heading)).toEqual([undefined, undefined, undefined]);
  });

  test('hashes what leads points in, nested or standing before them; a list without points has no lead of its own', () => {
    const unit = (kind: Provision['kind'], eid: string, text: string, ...children: Provision[]): Provision => ({ kind, eid, text, children });
    const [a, b] = [unit('point', 'a', '(a) persons;'), unit('point', 'b', '(b) goods.')];
    const leadsOf = (...children: Provision[]): (string | undefined)[] => outlineRows([unit('article', 'art_1', 'Article 1\nChecks', ...children)], sha256).map(({ lead }) => lead);
    const short = sha256('Officers shall check:').slice(0, 16);
    expect(leadsOf(unit('subparagraph', 's', 'Officers shall check:', a, b))).toEqual([undefined, short, undefined, undefined]);
    expect(leadsOf(unit('subparagraph', 's', 'Officers shall check:'), a, b)).toEqual([short, undefined, undefined, undefined]);
    expect(leadsOf(unit('subparagraph', 's', 'Officers check.'), unit('subparagraph', 't', 'They are polite.'))).toEqual([undefined, undefined, undefined]);
  });

  test('lists recitals, articles and annexes of an EU act', () => {
    const rows = outlineRows(act('REGULATION', '(1) The protection matters.', 'Article 1', 'Subject matter', '1. This Regulation lays down rules.'), sha256);
    expect(rows.map(({ eid }) => eid)).toContain('rec_1');
    expect(rows.map(({ eid }) => eid)).toContain('art_1__para_1');
  });
});

describe('its file', () => {
  test('reads back as it was written, and writes back as it was read', () => {
    const { value, messages } = readOutline(file);
    expect(messages).toEqual([]);
    expect(value).toEqual(outline);
    expect(writeOutline(value!)).toBe(file);
  });

  test('reads back with a byte order mark and the line ends of Windows', () => {
    expect(readOutline(`\uFEFF${file.replaceAll('\n', '\r\n')}`).value).toEqual(outline);
  });

  test('of the time before leads reads as well', () => {
    const former = file.split('\n').map((line, at) => (at < 10 || line === '' ? line : line.slice(0, line.lastIndexOf('\t')))).join('\n');
    expect(former).not.toBe(file);
    expect(readOutline(former).value?.rows).toEqual(outline.rows.map(({ lead: _, ...row }) => row));
  });

  test('its head alone says which edition it is of', () => {
    expect(readOutlineHead(file).value).toEqual(META);
  });

  const wrong = (from: string | RegExp, to: string): [string, unknown][] => readOutline(file.replace(from, to)).messages.map(({ code, at }) => [code, at]);
  test.each<[string, string | RegExp, string, [string, unknown][]]>([
    ['a date that is none', 'date\t2026-03-01', 'date\t2026-02-30', [['outline-head-wrong', 3]]],
    ['a field nobody knows', 'retrieved\t', 'retreived\t', [['outline-head-unknown', 8]]],
    ['a field without its value', 'format\trada-txt', 'format', [['outline-head-line', 7], ['outline-head-wrong', 1]]],
    ['hashes by another rule', 'hash-rule\t1', 'hash-rule\t0', [['outline-hash-rule', 1]]],
    ['columns that are others', 'depth\teid', 'eid\tdepth', [['outline-columns', 11]]],
    ['a hash cut short', /[0-9a-f](?=\t[0-9a-f]{16}\n3\tart_1__para_1__point_1)/, '', [['outline-row-wrong', 14]]],
    ['a kind there is none of', '\tarticle\t1', '\tarticel\t1', [['outline-row-wrong', 13]]],
    ['a provision that stands in nothing', '1\tart_1\t', '4\tart_1\t', [['outline-row-depth', 13]]],
    ['a provision that stands twice', 'art_1__para_1__point_2', 'art_1__para_1__point_1', [['outline-row-twice', 16]]],
  ])('tells the line of %s', (_, from, to, expected) => {
    expect(wrong(from, to).slice(0, expected.length)).toEqual(expected);
    expect(wrong(from, to).length).toBeLessThanOrEqual(2);
    expect(readOutline(file.replace(from, to)).value).toBeUndefined();
  });

  test('a file that is no outline at all is told in a few lines', () => {
    expect(readOutline('x\n'.repeat(100)).messages.length).toBeGreaterThan(0);
    expect(readOutline(`${file.split('\n').slice(0, 11).join('\n')}\n${'x\n'.repeat(1000)}`).messages).toHaveLength(20);
    expect(readOutline('').value).toBeUndefined();
  });
});
