/** `zvirka pdf`: what the file says of itself, and what is printed of which text. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { documentHtml } from '../../scripts/pdf/document.ts';
import { settled, sheetsIn } from '../../scripts/pdf/print.ts';
import { refsOf } from '../../scripts/pdf/subject.ts';
import { actDocument, comparisonDocument, type Text } from '../../scripts/pdf/texts.ts';
import { openFile } from '../../scripts/store/opened.ts';
import { file, freshFolder, SMALL_LAW, zvirka } from './zvirka.ts';

const { folder, remove } = freshFolder();
afterAll(remove);

const law = file(folder, 'закон.txt', SMALL_LAW);
const later = file(folder, 'проєкт.txt', SMALL_LAW.replace('трьох хвилин', 'чотирьох хвилин'));
const textOf = async (ref: string): Promise<Text> => ({ opened: await openFile(ref), act: undefined, ref });
const WISH = { speech: 'uk', site: {} } as const;
const target = (name: string): string => path.join(folder, name);
const bytesOf = (name: string): string => readFileSync(target(name)).toString('latin1');

/** Poppler reads the text back, where it is installed. */
const hasPoppler = ((): boolean => {
  try {
    return execFileSync('pdftotext', ['-v'], { stdio: 'pipe' }).length >= 0;
  } catch {
    return false;
  }
})();
const textIn = (name: string): string => execFileSync('pdftotext', ['-layout', target(name), '-'], { encoding: 'utf8' });

describe('what is asked for', () => {
  test('is one text, or two with two dots between', async () => {
    expect(await refsOf('ua/nt-1')).toEqual(['ua/nt-1']);
    expect(await refsOf('ua/nt-1@2024-05-12.uk..ua/nt-1')).toEqual(['ua/nt-1@2024-05-12.uk', 'ua/nt-1']);
    expect(await refsOf('старий.docx../інша тека/новий.docx')).toEqual(['старий.docx', '/інша тека/новий.docx']);
  });

  test('is not divided at a step of a path, nor where a file has that very name', async () => {
    expect(await refsOf('../law.txt')).toEqual(['../law.txt']);
    expect(await refsOf('a/../law.txt')).toEqual(['a/../law.txt']);
    expect(await refsOf('..')).toEqual(['..']);
    const odd = file(folder, 'a..b.txt', SMALL_LAW);
    expect(await refsOf(odd)).toEqual([odd]);
  });
});

describe('what is printed', () => {
  test('of an act is all of it, of an article that article alone', async () => {
    const text = await textOf(law);
    expect(actDocument(text, WISH).body).toContain('Стаття 3. Набрання чинності');
    const one = actDocument(text, { ...WISH, article: '2' });
    expect(one.body).toContain('Контроль триває не більше трьох хвилин');
    expect(one.body).not.toContain('Стаття 1. Терміни');
    expect(one.sheet.place).toMatch(/#art_2$/);
  });

  test('of a comparison is what changed, of one article what became of it', async () => {
    const texts = [await textOf(law), await textOf(later)] as const;
    const all = comparisonDocument(texts, WISH);
    expect(all.body).toContain('чотирьох');
    expect(all.sheet.edition).toContain('Порівняння редакцій');
    expect(comparisonDocument(texts, { ...WISH, article: '1' }).body).not.toContain('чотирьох');
  });

  test('is nothing when there is no such article: the error names those there are', async () => {
    const text = await textOf(law);
    for (const make of [() => actDocument(text, { ...WISH, article: '99' }), () => comparisonDocument([text, text], { ...WISH, article: '99' })]) {
      expect(make).toThrow('There is no article "99" in the text. There are: 1, 2, 3.');
    }
  });

  test('holds a title with markup in it as words', () => {
    const html = documentHtml({ speech: 'uk', sheet: { title: '</title><script>"x"', place: '"/>' }, marks: ['training'], body: '' }, '');
    expect(html).not.toContain('<script>');
    expect(html).toContain('data-place="&quot;/&gt;"');
    expect(html).toContain('чинним правом він не є');
  });
});

describe('what a browser adds of its own', () => {
  test('is put in order without moving a byte: the moment, the names of cells', () => {
    const before = Buffer.from("/CreationDate (D:20261122031440+00'00')\n/ModDate (D:20261122031440+00'00') [(node00000526)] (node00000523) (node00000526)", 'latin1');
    const after = settled(before, '2026-03-01');
    expect(after.length).toBe(before.length);
    expect(Buffer.from(after).toString('latin1')).toBe("/CreationDate (D:20260301000000+00'00')\n/ModDate (D:20260301000000+00'00') [(node00000002)] (node00000001) (node00000002)");
  });

  test('sheets are counted by the root of the tree of pages', () => {
    expect(sheetsIn(Buffer.from('<</Type /Pages\n/Count 8\n/Kids [1 0 R]>> <</Type /Pages\n/Count 10>>'))).toBe(10);
  });
});

describe('zvirka pdf', () => {
  test('makes a tagged A4 file with bookmarks, language, title and embedded fonts, twice the same', async () => {
    for (const name of ['a.pdf', 'b.pdf']) {
      const { code, stdout } = await zvirka(['pdf', 'ua/nt-1@2026-03-01.uk', '--out', target(name), '--json'], { env: { ZVIRKA_LANG: 'uk' } });
      expect([code, Object.keys(JSON.parse(stdout) as object)]).toEqual([0, ['written', 'sheets', 'bytes', 'browser']]);
    }
    const pdf = bytesOf('a.pdf');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    for (const sign of ['/StructTreeRoot', '/MarkInfo', '/Outlines', '/Lang (uk', '/ToUnicode', '/MediaBox [0 0 594.95996 841.91998]']) expect(pdf, sign).toContain(sign);
    expect(pdf).toContain('D:20260301000000');
    expect(bytesOf('b.pdf')).toBe(pdf);
  });

  test('lays a comparison down', async () => {
    expect((await zvirka(['pdf', `${law}..${later}`, '--out', target('c.pdf')])).stdout).toMatch(/^Written: .*c\.pdf: \d+\u00a0sheets?\n$/);
    expect(bytesOf('c.pdf')).toContain('/MediaBox [0 0 841.91998 594.95996]');
    expect(bytesOf('c.pdf')).not.toContain('/MediaBox [0 0 594.95996 841.91998]');
  });

  test.skipIf(!hasPoppler)('has act, edition, address and number on every sheet, and text that can be copied', async () => {
    await zvirka(['pdf', 'ua/nt-1@2026-03-01.uk', '--out', target('d.pdf')], { env: { ZVIRKA_LANG: 'uk', ZVIRKA_SITE: 'https://law.example.org/z' } });
    const sheets = textIn('d.pdf').split('\f').filter((sheet) => sheet.trim() !== '');
    expect(sheets.length).toBeGreaterThan(3);
    for (const [at, sheet] of sheets.entries()) {
      for (const words of ['Навчальний закон про контроль у пунктах пропуску, № НТ-1', 'редакція від 01.03.2026', 'навчальний текст', 'https://law.example.org/z/acts/ua/nt-1/2026-03-01.uk/', `${at + 1} / ${sheets.length}`]) {
        expect(sheet, `${at + 1}: ${words}`).toContain(words);
      }
    }
    expect(sheets.join(' ').replace(/\s+/g, ' ')).toContain('Стаття 5. Органи контролю');
  });

  test('lays a table of seven columns down on a sheet of its own, and leaves the act upright', async () => {
    const row = (cell: string): string => `| ${Array.from({ length: 7 }, (_, n) => `${cell} ${n}`).join(' | ')} |`;
    const wide = file(folder, 'wide.md', `---\nact: ua/test-9\ndate: 2026-01-01\nlang: uk\nnature: training\nsource: {publisher: Збірка, format: own}\n---\n\n## Стаття 1. Таблиця\n\n1. Перша частина.\n\n${row('Назва')}\n|${' --- |'.repeat(7)}\n${row('дані')}\n`);
    expect((await zvirka(['pdf', wide, '--out', target('w.pdf')])).code).toBe(0);
    expect(bytesOf('w.pdf')).toContain('/MediaBox [0 0 841.91998 594.95996]');
    expect(bytesOf('w.pdf')).toContain('/MediaBox [0 0 594.95996 841.91998]');
  });

  test('says in a sentence what is missing', async () => {
    for (const [args, env, said] of [
      [['pdf', 'ua/nt-1'], {}, 'Missing: --out'],
      [['pdf', 'ua/nt-1', '--out', target('x.pdf'), '--article', '99'], {}, 'There is no article "99"'],
      [['pdf', 'ua/none', '--out', target('x.pdf')], {}, 'There is no act "ua/none"'],
      [['pdf', 'ua/nt-1', '--out', target('x.pdf')], { CHROMIUM: '/no/such/browser' }, 'The variable CHROMIUM names the browser "/no/such/browser"'],
    ] as const) {
      const { code, stderr } = await zvirka([...args], { env });
      expect([code, stderr.trim().split('\n').length]).toEqual([2, 1]);
      expect(stderr).toContain(said);
    }
  });
});
