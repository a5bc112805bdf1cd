/** A table goes to an expert and comes back, through the command line: workbooks, forms, two copies, texts that changed meanwhile. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, typed, withCells } from '../../lib/forms/workbook/typed.ts';
import { freshFolder, zvirka, type Ran } from '../zvirka.ts';

let overlay = '';
let remove = (): void => undefined;
const put = (name: string, bytes: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(overlay, name)), { recursive: true });
  writeFileSync(path.join(overlay, name), bytes);
};
const bytesOf = (name: string): Uint8Array => readFileSync(path.join(overlay, name));
const record = (): string => readFileSync(path.join(overlay, 'concordance/tr-9.yaml'), 'utf8');
const act = (id: string, kind: string): string => `id: ${id}\nkind: ${kind}\ntitle: { uk: Про навчання }\nissuer: { uk: Рада }\nstatus: training\n`;
const head = (id: string, date: string, lang: string): string => `---\nact: ${id}\ndate: ${date}\nlang: ${lang}\nnature: training\nsource:\n  publisher: Ми\n  format: own\n---\n\n`;
const law = (date: string, words: string): string => `${head('ua/nt-9', date, 'uk')}# НАВЧАЛЬНИЙ ЗАКОН\n\n## Стаття 1. Перевірки\n\n${words}\n\n## Стаття 2. Час\n\nПеревірка триває недовго.\n`;
const REGULATION = `${head('eu/tr-9', '2024-01-01', 'en')}# TRAINING REGULATION\n\n## Article 1<br>Checks\n\nEvery person shall be checked.\n\n## Article 2<br>Time\n\n1. The check shall be short.\n\n2. Nobody shall wait for long.\n`;
const TABLE = `# Таблиця для навчання
act: eu/tr-9
edition: 2024-01-01
lang: en
review: preliminary
note: { uk: Навчальна таблиця., en: A training table. }
rows:
  - provision: art_1 # перша
    kind: obligation
    duty: { uk: "=Перевіряти кожного.", en: Check everybody. }
    ua: [{ act: ua/nt-9, provisions: [art_1] }]
    verdict: conforms
    author: Звірка
    date: 2026-01-10
`;

const run = (...args: string[]): Promise<Ran> => zvirka(args, { overlay });
const inOverlay = (name: string): string => path.join(overlay, name);
const importing = async (name: string, ...options: string[]): Promise<Record<string, unknown> & { code: number | null }> => {
  const { code, stdout } = await run('concordance', 'import', inOverlay(name), '--json', ...options);
  return { ...(stdout === '' ? {} : JSON.parse(stdout) as object), code };
};
const PARTIAL = { verdict: 'частково відповідає', 'gap.uk': 'Немає строку.', 'gap.en': 'No time limit.', 'measure.uk': 'Доповнити.', 'measure.en': 'Amend.', author: 'Експертка', date: '01.03.2026' };

beforeEach(async () => {
  ({ folder: overlay, remove } = freshFolder());
  put('acts/eu/tr-9/act.yaml', act('eu/tr-9', 'regulation'));
  put('acts/ua/nt-9/act.yaml', act('ua/nt-9', 'law'));
  put('acts/eu/tr-9/2024-01-01.en.md', REGULATION);
  put('acts/ua/nt-9/2025-01-01.uk.md', law('2025-01-01', 'Кожну особу перевіряють.'));
  put('concordance/tr-9.yaml', TABLE);
  await run('concordance', 'sign', 'tr-9');
  await run('concordance', 'tr-9', '--xlsx', inOverlay('table.xlsx'));
});
afterEach(() => remove());

describe('a workbook', () => {
  test('that nobody touched leaves the record byte for byte', async () => {
    const before = record();
    expect(await importing('table.xlsx')).toMatchObject({ code: 0, written: false, counts: { same: 3, added: 0, changed: 0, conflict: 0, refused: 0 } });
    expect(record()).toBe(before);
  });

  test('brings changed and added rows, bound to the texts that were shown; a rehearsal writes nothing', async () => {
    const before = record();
    put('back.xlsx', typed(typed(bytesOf('table.xlsx'), 2, PARTIAL), 4, { kind: 'обов’язок', 'duty.uk': '-Не чекати.', 'duty.en': 'No waiting.', ua: 'ua/nt-9: ст. 2', verdict: 'не суперечить', bodies: 'Держмитслужба; ДМС', due: 'зі вступом до ЄС', author: 'Експертка', date: '2026-03-01' }));
    expect(await importing('back.xlsx', '--dry-run')).toMatchObject({ code: 0, written: false, rows: [{ provision: 'art_1', kind: 'changed' }, { provision: 'art_2__para_2', kind: 'added' }] });
    expect(record()).toBe(before);
    expect(await importing('back.xlsx')).toMatchObject({ code: 0, written: true });
    expect(record()).toContain('# Таблиця для навчання\n');
    expect(record()).toContain('  - provision: art_1 # перша\n    kind: obligation\n    duty: { uk: "=Перевіряти кожного.", en: Check everybody. }\n');
    const { rows, stale } = JSON.parse((await run('concordance', 'tr-9', '--json')).stdout) as { rows: Record<string, unknown>[]; stale: unknown[] };
    expect(rows).toMatchObject([
      { provision: 'art_1', verdict: 'partial', state: 'fresh', author: 'Експертка', date: '2026-03-01' },
      { provision: 'art_2__para_2', verdict: 'no-conflict', state: 'fresh', duty: { uk: '-Не чекати.' }, ua: [{ act: 'ua/nt-9', provisions: ['art_2'] }], bodies: ['customs', 'migration'], due: 'accession' },
    ]);
    expect(stale).toEqual([]);
    expect((await importing('back.xlsx'))['counts']).toMatchObject({ same: 3 });
  });

  test('with a word of no list leaves its row, takes the others, and ends with 1', async () => {
    put('back.xlsx', typed(typed(bytesOf('table.xlsx'), 2, { comment: 'Так.' }), 3, { verdict: 'мабуть' }));
    expect(await importing('back.xlsx')).toMatchObject({ code: 1, written: true, rows: [{ provision: 'art_1', kind: 'changed' }, { provision: 'art_2__para_1', kind: 'refused' }] });
    expect(record()).toContain('comment: Так.');
  });

  test('with a formula in a cell leaves its row', async () => {
    put('back.xlsx', withCells(bytesOf('table.xlsx'), { [addressOf('comment', 2)]: `<c r="${addressOf('comment', 2)}" t="str"><f>HYPERLINK("http://example.org")</f><v>так</v></c>` }));
    expect(await importing('back.xlsx')).toMatchObject({ code: 1, written: false, messages: [{ code: 'workbook-formula' }] });
  });

  test('of two experts: rows of both are taken, the row both changed is listed and stays', async () => {
    put('first.xlsx', typed(bytesOf('table.xlsx'), 2, { comment: 'Перша.' }));
    put('second.xlsx', typed(bytesOf('table.xlsx'), 2, { comment: 'Друга.', due: '2027-12-31' }));
    expect(await importing('first.xlsx')).toMatchObject({ code: 0, counts: { changed: 1 } });
    expect(await importing('second.xlsx')).toMatchObject({ code: 1, rows: [{ kind: 'conflict', fields: ['due'], conflicts: [{ field: 'comment', ours: 'Перша.', theirs: 'Друга.' }] }] });
    expect(record()).toMatch(/due: 2027-12-31\n[\s\S]*comment: Перша\./);
  });

  test('judged on texts that have changed since is refused whole, unless told: then the verdict is bound to those texts and stale', async () => {
    put('back.xlsx', typed(bytesOf('table.xlsx'), 2, PARTIAL));
    put('acts/ua/nt-9/2026-02-01.uk.md', law('2026-02-01', 'Особу перевіряють на вимогу.'));
    const before = record();
    expect(await importing('back.xlsx')).toMatchObject({ code: 1, written: false, refused: true, messages: [{ code: 'workbook-basis-changed' }] });
    expect(record()).toBe(before);
    expect(await importing('back.xlsx', '--basis', 'accept')).toMatchObject({ code: 0, written: true });
    const { rows } = JSON.parse((await run('concordance', 'tr-9', '--json')).stdout) as { rows: Record<string, unknown>[] };
    expect(rows).toMatchObject([{ verdict: 'partial', state: 'stale', basis: [{ act: 'eu/tr-9' }, { act: 'ua/nt-9', edition: '2025-01-01' }] }]);
  });

  test('is not taken for another act, and no other file for a workbook', async () => {
    put('concordance/nt-9.yaml', 'no');
    put('other.xlsx', zipSync({ 'a.txt': strToU8('a') }));
    expect([(await run('concordance', 'import', inOverlay('table.xlsx'), '--into', 'eu/32016r0399')).code, (await run('concordance', 'import', inOverlay('other.xlsx'))).code, (await run('concordance', 'import', inOverlay('absent.xlsx'))).code]).toEqual([2, 2, 2]);
  });
});

describe('a form', () => {
  test('is written in every format, and its report lists what it could not say', async () => {
    const { code, stdout } = await run('concordance', 'tr-9', '--form', 'ua-950-a', '--docx', inOverlay('a.docx'), '--xlsx', inOverlay('a.xlsx'), '--html', inOverlay('a.html'), '--csv', inOverlay('a.csv'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ form: 'ua-950-a', verified: true, workingCopy: true, notAssessed: 2, withoutValue: [{ provision: 'art_2__para_1', reason: 'Не оцінено' }, { provision: 'art_2__para_2' }] });
    const word = strFromU8(unzipSync(bytesOf('a.docx'))['word/document.xml']!);
    expect(word).toContain('<w:tblHeader/>');
    expect(word).toContain('w:orient="landscape"');
    expect(word).toContain('РОБОЧИЙ ПРИМІРНИК: не оцінено положень: 2');
    expect(readFileSync(inOverlay('a.csv'), 'utf8')).toMatch(/^\ufeffПорядковий номер,/);
    expect((await run('concordance', 'tr-9', '--form', 'no-such')).code).toBe(2);
  });

  test('comes back from Word: what was changed in it, and nothing else', async () => {
    await run('concordance', 'tr-9', '--docx', inOverlay('a.docx'));
    expect(await importing('a.docx', '--into', 'tr-9')).toMatchObject({ code: 0, written: false, counts: { same: 3 } });
    const parts = unzipSync(bytesOf('a.docx'));
    put('b.docx', zipSync({ ...parts, 'word/document.xml': strToU8(strFromU8(parts['word/document.xml']!).replace('>Відповідає.<', '>Не суперечить.<')) }));
    expect((await run('concordance', 'import', inOverlay('b.docx'))).code).toBe(2);
    expect(await importing('b.docx', '--into', 'tr-9')).toMatchObject({ code: 1, messages: [{ code: 'workbook-unsigned' }] });
    expect(await importing('b.docx', '--into', 'tr-9', '--author', 'Експертка', '--date', '2026-03-01')).toMatchObject({ code: 0, written: true, rows: [{ provision: 'art_1', fields: ['verdict'] }] });
    expect(record()).toContain('verdict: no-conflict');
    // The record is another one now: what was made of the old one is refused.
    expect(await importing('b.docx', '--into', 'tr-9')).toMatchObject({ code: 2 });
  });
});
