/** `zvirka concordance` and `zvirka outline --write` as an editor meets them: outlines, a table, a signature, an amendment. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { file, freshFolder, zvirka, type Ran } from '../zvirka.ts';

let overlay = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ folder: overlay, remove } = freshFolder());
  put('acts/eu/tr-9/act.yaml', record('eu/tr-9', 'regulation'));
  put('acts/ua/nt-9/act.yaml', record('ua/nt-9', 'law'));
  put('acts/ua/nt-9/2025-01-01.uk.md', edition('2025-01-01', 'Кожну особу перевіряють.'));
  put('concordance/tr-9.yaml', TABLE);
});
afterEach(() => remove());

const put = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(overlay, name)), { recursive: true });
  writeFileSync(path.join(overlay, name), text);
};
const record = (id: string, kind: string): string => `id: ${id}\nkind: ${kind}\ntitle: { uk: Про навчання }\nissuer: { uk: Рада }\nstatus: training\n`;
const edition = (date: string, words: string): string =>
  `---\nact: ua/nt-9\ndate: ${date}\nlang: uk\nnature: training\nsource:\n  publisher: Ми\n  format: own\n---\n\n# НАВЧАЛЬНИЙ ЗАКОН\n\n## Стаття 1. Перевірки\n\n${words}\n\n## Стаття 2. Час\n\nПеревірка триває недовго.\n`;
const REGULATION = `---\nact: eu/tr-9\ndate: 2024-01-01\nlang: en\nnature: training\nsource:\n  publisher: We\n  format: own\n---\n\n# TRAINING REGULATION\n\n## Article 1<br>Checks\n\nEvery person shall be checked.\n\n## Article 2<br>Time\n\n1. The check shall be short.\n\n2. Nobody shall wait for long.\n`;
const TABLE = `act: eu/tr-9
edition: 2024-01-01
lang: en
review: preliminary
note: { uk: Навчальна таблиця., en: A training table. }
rows:
  - provision: art_1
    kind: obligation
    duty: { uk: Перевіряти кожного., en: Check everybody. }
    ua: [{ act: ua/nt-9, provisions: [art_1] }]
    verdict: conforms
    bodies: [border-guard]
    author: Звірка
    date: 2026-01-10
  - provision: art_2__para_1
    kind: obligation
    duty: { uk: "=Перевіряти швидко.", en: Check quickly. }
    verdict: not-assessed
`;

const run = (...args: string[]): Promise<Ran> => zvirka(args, { overlay });
const json = async (...args: string[]): Promise<Record<string, unknown>> => JSON.parse((await run('concordance', ...args, '--json')).stdout) as Record<string, unknown>;
const outlineOfRegulation = (): Promise<Ran> => run('outline', file(overlay, 'regulation.md', REGULATION), '--write');

describe('zvirka outline --write', () => {
  test('writes the outline of a file that stays where it is, once', async () => {
    const { code, stdout } = await outlineOfRegulation();
    expect([code, stdout]).toEqual([0, expect.stringContaining('acts/eu/tr-9/2024-01-01.en.outline.tsv')]);
    const written = readFileSync(path.join(overlay, 'acts/eu/tr-9/2024-01-01.en.outline.tsv'), 'utf8');
    expect(written).toMatch(/^hash-rule\t1\nact\teu\/tr-9\ndate\t2024-01-01\nlang\ten\nnature\ttraining\npublisher\tWe\nformat\town\n\ndepth\t/);
    expect(written).toContain('\tart_2__para_1\tparagraph\t1\t\t');
    expect(written).not.toContain('shall');
    expect((await outlineOfRegulation()).stdout).toContain('there already');
  });

  test('asks for what a file of another dialect does not say, and refuses another language', async () => {
    const law = file(overlay, 'law.txt', 'ЗАКОН УКРАЇНИ\nПро приклад\nСтаття 1. Мова\nМовою судочинства, діловодства та навчання є державна мова.\n');
    expect([(await run('outline', law, '--write', '--act', 'ua/nt-7')).code, (await run('outline', law, '--write', '--act', 'ua/nt-7', '--date', '2025-01-01', '--lang', 'en')).code]).toEqual([2, 2]);
    expect((await run('outline', law, '--write', '--act', 'ua/nt-7', '--date', '2025-01-01', '--lang', 'uk', '--json')).stdout).toContain('"state": "written"');
  });

  test('records what a file was made of', async () => {
    const bulk = file(overlay, 'bulk.json', '{"articles":[]}');
    await run('outline', file(overlay, 'regulation.md', REGULATION), '--write', '--made-from', bulk, '--format', 'articles-json', '--publisher', 'Somebody');
    const head = readFileSync(path.join(overlay, 'acts/eu/tr-9/2024-01-01.en.outline.tsv'), 'utf8').split('\n\n')[0];
    expect(head?.split('\n').slice(5)).toEqual(['publisher\tSomebody', 'format\tarticles-json', 'sha256\t35c74c2e22b3ccd222b09b8b63f16f3c9c1312e50fbdaff47ef8af563af95791']);
  });
});

describe('zvirka concordance', () => {
  test('is signed on what is known, then turns stale with an amendment, by itself', async () => {
    await outlineOfRegulation();
    expect(await json('tr-9')).toMatchObject({ eu: 'eu/tr-9', edition: '2024-01-01.en', counts: { unsigned: 1, conforms: 0 } });
    expect(await run('concordance', 'sign', 'eu/tr-9', '--dry-run')).toMatchObject({ code: 0, stdout: expect.stringContaining('would be signed: 1') });
    expect(readFileSync(path.join(overlay, 'concordance/tr-9.yaml'), 'utf8')).toBe(TABLE);
    expect((await run('concordance', 'sign', 'eu/tr-9')).stdout).toContain('Rows signed: 1');
    const fresh = await json('eu/tr-9');
    expect(fresh).toMatchObject({ counts: { conforms: 1, 'not-assessed': 2, stale: 0, unsigned: 0 }, stale: [], unassessed: [{ provision: 'art_2__para_2', kind: 'paragraph', number: '2' }] });
    put('acts/ua/nt-9/2026-01-01.uk.md', edition('2026-01-01', 'Кожну особу ретельно перевіряють.'));
    const stale = await json('eu/tr-9');
    expect(stale).toMatchObject({
      counts: { conforms: 0, stale: 1 },
      stale: [{ provision: 'art_1', changes: [{ side: 'ua', act: 'ua/nt-9', provision: 'art_1', change: 'amended', from: '2025-01-01.uk', to: '2026-01-01.uk', compare: '/en/acts/ua/nt-9/compare/2025-01-01.uk..2026-01-01.uk/' }] }],
    });
    const page = (await run('concordance', 'eu/tr-9')).stdout;
    expect(page).toContain('to be reviewed: 1');
    expect(page).toContain('ua/nt-9 Art. 1, amended (2025-01-01.uk → 2026-01-01.uk)');
    const check = JSON.parse((await run('check', '--quick', '--json')).stdout) as { messages: { code: string; file: string; act?: string; line?: number }[] };
    expect(check.messages.filter(({ code, act }) => code === 'row-stale' && act === 'eu/tr-9')).toMatchObject([{ file: expect.stringContaining('concordance/tr-9.yaml'), line: 17 }]);
  }, 60_000);

  test('reads from the Ukrainian side, and of one Ukrainian act alone', async () => {
    await outlineOfRegulation();
    expect(await json('tr-9', '--reverse')).toMatchObject({ acts: [{ act: 'ua/nt-9', provisions: [{ provision: 'art_1', rows: [{ eu: 'eu/tr-9', provision: 'art_1', verdict: 'conforms', state: 'unsigned' }] }] }] });
    expect((await json('tr-9', '--ua', 'ua/nt-9'))['rows']).toHaveLength(1);
    expect(await run('concordance', 'tr-9', '--ua', 'ua/nt-99')).toMatchObject({ code: 2, stderr: expect.stringContaining('ua/nt-9') });
  });

  test('writes CSV that a spreadsheet opens and runs nothing of', async () => {
    await outlineOfRegulation();
    const target = path.join(overlay, 'table.csv');
    await zvirka(['concordance', 'tr-9', '--csv', target], { overlay, env: { ZVIRKA_LANG: 'uk' } });
    const lines = readFileSync(target, 'utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFeId,Положення акта ЄС,/);
    expect(lines.map((line) => line.split(',')[0])).toEqual(['\uFEFFeId', 'art_1', 'art_2__para_1', 'art_2__para_2', '']);
    expect(lines[2]).toContain("'=Перевіряти швидко.");
  });

  test('says what there is when there is no such table, and when the table cannot be read', async () => {
    expect(await run('concordance', '32099r0001')).toMatchObject({ code: 2, stderr: expect.stringContaining('eu/tr-9') });
    put('concordance/tr-9.yaml', TABLE.replace('verdict: conforms', 'verdict: conform'));
    const { code, stderr } = await run('concordance', 'tr-9');
    expect([code, stderr]).toEqual([2, expect.stringContaining('concordance/tr-9.yaml:11')]);
  });
});

describe('zvirka check', () => {
  test('says whether a text is the one its outline was made of', async () => {
    await outlineOfRegulation();
    const messages = async (): Promise<[string, string][]> => {
      const { stdout } = await run('check', '--quick', '--json');
      return (JSON.parse(stdout) as { messages: { code: string; text: string }[] }).messages.filter(({ code }) => code.startsWith('outline-')).map(({ code, text }) => [code, text]);
    };
    expect(await messages()).toEqual([]);
    put('acts/eu/tr-9/2024-01-01.en.md', REGULATION);
    expect(await messages()).toMatchObject([['outline-text-same', expect.stringContaining('5 provisions')]]);
    put('acts/eu/tr-9/2024-01-01.en.md', REGULATION.replace('short', 'long'));
    expect(await messages()).toMatchObject([['outline-text-differs', expect.stringContaining('art_2')]]);
  }, 60_000);

  test('names file and line of an outline that was spoiled', async () => {
    await outlineOfRegulation();
    const name = 'acts/eu/tr-9/2024-01-01.en.outline.tsv';
    put(name, readFileSync(path.join(overlay, name), 'utf8').replace('\tarticle\t2', '\tarticel\t2'));
    const { stdout } = await run('check', '--quick', '--json');
    expect((JSON.parse(stdout) as { messages: { code: string }[] }).messages.filter(({ code }) => code === 'outline-row-wrong')).toMatchObject([{ file: expect.stringContaining(name), line: 12 }]);
  });
});
