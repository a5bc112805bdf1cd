import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCollection, type Checked } from '../../../scripts/store/check-collection.ts';
import { freshFolder } from '../zvirka.ts';

let folder = '';
let remove = (): void => undefined;
beforeEach(() => ({ folder, remove } = freshFolder()));
afterEach(() => remove());

const RECORD = (id: string): string => `id: ${id}\nkind: law\ntitle: {uk: Т}\nissuer: {uk: Р}\nstatus: training\n`;
const TEXT = (act: string, last = 'Стаття 2. Строк'): string =>
  `---\nact: ${act}\ndate: 2026-01-01\nlang: uk\nnature: training\nsource:\n  publisher: Ми\n  format: own\n---\n\n# НАВЧАЛЬНИЙ ЗАКОН\n\n## Стаття 1. Мова\n\nТак.\n\n## ${last}\n\nТри дні.\n`;

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const whole = path.join(folder, name);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }
}

const check = (options: Parameters<typeof checkCollection>[1] = {}): Promise<Checked> =>
  checkCollection({ content: path.join(folder, 'content'), overlay: path.join(folder, 'overlay') }, { memory: path.join(folder, 'memory'), ...options });
/** `code act line eid` of every finding. */
const found = async (): Promise<string[]> => (await check()).findings.map(({ message, act = '—', line = '—', eid = '—' }) => `${message.code} ${act} ${line} ${eid}`);

describe('checking a whole collection', () => {
  test('nothing is a collection too', async () => {
    expect(await check()).toEqual({ acts: 0, editions: 0, natures: {}, relations: 0, fidelity: { equal: 0, different: 0, unusable: 0, withoutSource: 0, own: 0, skipped: 0 }, findings: [] });
  });

  test('counts acts, editions, natures, relations and how texts stand to their sources', async () => {
    write({
      'content/acts/ua/nt-8/act.yaml': RECORD('ua/nt-8'), 'content/acts/ua/nt-8/2026-01-01.uk.md': TEXT('ua/nt-8'),
      'content/acts/ua/nt-9/act.yaml': `${RECORD('ua/nt-9')}relations: [{kind: amends, act: ua/nt-8}]\n`,
      'content/acts/ua/nt-9/2026-01-01.uk.md': TEXT('ua/nt-9').replace('format: own', 'format: rada-txt').replace('training\nsource', 'draft\nsource'),
    });
    expect(await check()).toMatchObject({ acts: 2, editions: 2, natures: { training: 1, draft: 1 }, relations: 1, fidelity: { own: 1, withoutSource: 1, equal: 0 } });
  });

  test('every finding says which act, which file, which line, which provision', async () => {
    write({
      'content/acts/ua/nt-9/act.yaml': `${RECORD('ua/nt-9')}relations: [{kind: amends, act: eu/32016r0399}]\n`,
      'content/acts/ua/nt-9/2026-01-01.uk.md': TEXT('ua/nt-9', 'Стаття 3. Строк'),
      'content/acts/ua/nt-9/зайве.md': '',
      'content/acts/ua/nt-8/act.yaml': `${RECORD('ua/nt-8')}autor: Хтось\n`,
      'content/acts/ua/nt-8/2026-01-01.uk.md': TEXT('ua/nt-8').replace('date: 2026-01-01', 'date: 2026-02-30'),
    });
    expect(await found()).toEqual([
      'field-not-date ua/nt-8 3 —', 'field-unknown ua/nt-8 6 —', 'edition-name ua/nt-9 — —',
      'relation-dangling ua/nt-9 6 —', 'number-gap ua/nt-9 17 art_3',
    ]);
    const { findings } = await check();
    expect(findings.map(({ file }) => path.posix.basename(file))).toEqual(['2026-01-01.uk.md', 'act.yaml', 'зайве.md', 'act.yaml', '2026-01-01.uk.md']);
  });

  test('the same collection says the same the second time, from memory', async () => {
    write({ 'content/acts/ua/nt-9/act.yaml': RECORD('ua/nt-9'), 'content/acts/ua/nt-9/2026-01-01.uk.md': TEXT('ua/nt-9', 'Стаття 3. Строк') });
    const first = await check();
    expect(await check()).toEqual(first);
    write({ 'content/acts/ua/nt-9/2026-01-01.uk.md': TEXT('ua/nt-9') });
    expect((await check()).findings).toEqual([]);
  });

  test('an act under two ids, and a record that covers another, are found', async () => {
    write({
      'content/acts/ua/nt-8/act.yaml': `${RECORD('ua/nt-8')}identifiers: {rada: 1-09}\n`, 'overlay/acts/ua/nt-9/act.yaml': `${RECORD('ua/nt-9')}identifiers: {rada: 1-09}\n`,
      'overlay/acts/ua/nt-8/act.yaml': `${RECORD('ua/nt-8')}identifiers: {rada: 1-09}\nnumber: 1-Н\n`,
    });
    expect(await found()).toEqual(['no-editions ua/nt-8 — —', 'record-covered ua/nt-8 — —', 'no-editions ua/nt-9 — —', 'act-twice ua/nt-9 6 —']);
  });

  test('a record of proposals is read: its name, its acts, its rows', async () => {
    const matches = (rows: string): string => `eu: eu/tr-1\nua: ua/nt-9\nread: {eu: 2026-01-01.en, ua: 2026-01-01.uk}\nrows:\n${rows}`;
    const fine = matches('  - {eu: art_1, ua: art_2, state: proposed}\n');
    write({ 'content/acts/ua/nt-9/act.yaml': RECORD('ua/nt-9'), 'content/acts/ua/nt-9/2026-01-01.uk.md': TEXT('ua/nt-9'), 'content/matches/tr-1--nt-9.yaml': fine });
    expect(await found()).toEqual(['match-record-act — 1 —']);
    write({ 'content/acts/eu/tr-1/act.yaml': RECORD('eu/tr-1').replace('law', 'regulation') });
    expect(await found()).toEqual(['no-editions eu/tr-1 — —']);
    write({ 'content/matches/tr-1--nt-9.yaml': matches('  - {eu: art_1, ua: art_2, state: confirmed}\n'), 'content/matches/tr-1--nt-8.yaml': fine });
    expect(await found()).toEqual(['no-editions eu/tr-1 — —', 'match-record-name — 1 —', 'match-record-field — 5 —']);
  });

  test('progress is told before each edition', async () => {
    write({ 'content/acts/ua/nt-9/act.yaml': RECORD('ua/nt-9'), 'content/acts/ua/nt-9/2026-01-01.uk.md': TEXT('ua/nt-9') });
    const told: string[] = [];
    await check({ onEdition: ({ done, all, edition }) => told.push(`${done}/${all} ${edition.act}`) });
    expect(told).toEqual(['0/1 ua/nt-9']);
  });

  test('a collection with front matter in disorder still gives the others', async () => {
    write({
      'content/acts/ua/nt-8/act.yaml': 'id: [', 'content/acts/ua/nt-9/act.yaml': RECORD('ua/nt-9'), 'content/acts/ua/nt-9/2026-01-01.uk.md': TEXT('ua/nt-9'),
    });
    expect(await found()).toEqual(['yaml-unclosed ua/nt-8 1 —']);
    expect((await check()).acts).toBe(1);
  });
});
