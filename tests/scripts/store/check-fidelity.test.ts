import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFidelity, type Fidelity } from '../../../scripts/store/check-fidelity.ts';
import { openCollection, type EditionFile } from '../../../scripts/store/collection.ts';
import { importEdition } from '../../../scripts/store/import-edition.ts';
import { layersOf } from '../../../scripts/store/layers.ts';
import { keepSource, sourceFile } from '../../../scripts/store/sources.ts';
import { paragraph, run, wordFile } from '../../word-files.ts';
import { file, freshFolder, SMALL_LAW } from '../zvirka.ts';

let folder = '';
let remove = (): void => undefined;
beforeEach(() => ({ folder, remove } = freshFolder()));
afterEach(() => remove());

const overlay = (): string => path.join(folder, 'overlay');
const places = (): { content: string; overlay: string } => ({ content: path.join(folder, 'content'), overlay: overlay() });

async function imported(bytes: string | Uint8Array, more: { changes?: 'accept' | 'reject' } = {}): Promise<void> {
  const outcome = await importEdition({ file: file(folder, 'джерело', bytes), act: 'ua/test-1', date: '2026-02-01', lang: 'uk', target: overlay(), dryRun: false, replace: true, ...more });
  expect(outcome.state).toBe('written');
}

const edition = async (): Promise<EditionFile> => (await openCollection(places())).acts[0]!.editions[0]!;

async function fidelity({ quick = false } = {}): Promise<[state: string, ...codes: string[]]> {
  const { state, findings }: Fidelity = await checkFidelity(await edition(), layersOf(places()), { quick, memory: path.join(folder, 'memory') });
  return [state, ...findings.map(({ message }) => message.code)];
}

/** The stored edition, changed by hand. */
async function changed(change: (text: string) => string): Promise<void> {
  const { file: stored } = await edition();
  writeFileSync(stored, change(readFileSync(stored, 'utf8')));
}

describe('an edition against its kept source', () => {
  test('just imported is equal', async () => {
    await imported(SMALL_LAW);
    expect(await fidelity()).toEqual(['equal']);
  });

  test('a word changed in the edition is an error that says where', async () => {
    await imported(SMALL_LAW);
    await changed((text) => text.replace('трьох хвилин', 'чотирьох хвилин'));
    const { state, findings } = await checkFidelity(await edition(), layersOf(places()), { quick: false, memory: path.join(folder, 'memory') });
    expect(state).toBe('different');
    expect(findings[0]?.message).toMatchObject({ code: 'source-differs', severity: 'error', facts: { after: expect.stringMatching(/не більше$/), source: expect.stringMatching(/^трьох хвилин/), stored: expect.stringMatching(/^чотирьох хвилин/) } });
  });

  test('a provision moved elsewhere with its text in place is worth knowing', async () => {
    await imported(SMALL_LAW);
    await changed((text) => text.replace('\n    1) на п\'ять хвилин;', '\n1) на п\'ять хвилин;'));
    expect(await fidelity()).toEqual(['equal', 'outline-differs']);
  });

  test('a damaged source is an error', async () => {
    await imported(SMALL_LAW);
    writeFileSync(sourceFile(overlay(), (await edition()).source.sha256!), SMALL_LAW.replace('три', 'чотири'));
    expect(await fidelity()).toEqual(['unusable', 'source-damaged']);
  });

  test('a source that is not kept is counted, not an error', async () => {
    await imported(SMALL_LAW);
    rmSync(path.join(overlay(), 'sources'), { recursive: true });
    expect(await fidelity()).toEqual(['withoutSource', 'source-not-kept']);
  });

  test('a source that the program cannot read is an error, with the reason', async () => {
    await imported(SMALL_LAW);
    const { source: { sha256 = '' } } = await edition();
    const page = '<!DOCTYPE html><html><body><p>Just a moment...</p></body></html>';
    const other = await keepSource(overlay(), Buffer.from(page));
    await changed((text) => text.replace(sha256, other));
    expect(await fidelity()).toEqual(['unusable', 'source-unread', expect.stringMatching(/^source-/)]);
  });

  test('a text of our own has no source', async () => {
    await imported(SMALL_LAW);
    await changed((text) => text.replace(/^ {2}format: .*\n/m, '  format: own\n').replace(/^ {2}sha256: .*\n/m, ''));
    expect(await fidelity()).toEqual(['own']);
    await changed((text) => text.replace('format: own', 'format: rada-txt'));
    expect(await fidelity()).toEqual(['withoutSource', 'source-unnamed']);
  });

  test('in a hurry no source is read', async () => {
    await imported(SMALL_LAW);
    rmSync(path.join(overlay(), 'sources'), { recursive: true });
    expect(await fidelity({ quick: true })).toEqual(['skipped']);
  });

  test('the source may lie in the other layer', async () => {
    await imported(SMALL_LAW);
    mkdirSync(path.join(folder, 'content'));
    cpSync(path.join(overlay(), 'sources'), path.join(folder, 'content/sources'), { recursive: true });
    rmSync(path.join(overlay(), 'sources'), { recursive: true });
    expect(await fidelity()).toEqual(['equal']);
  });

  test('tracked changes are read again as they were decided', async () => {
    const deleted = '<w:del w:id="1" w:author="Н"><w:r><w:delText xml:space="preserve">три</w:delText></w:r></w:del>';
    const inserted = `<w:ins w:id="2" w:author="Н">${run('чотири')}</w:ins>`;
    const word = wordFile({ body: [
      paragraph(run('ЗАКОН УКРАЇНИ')), paragraph(run('Про навчальний перетин кордону')), paragraph(run('Стаття 1. Строки')),
      paragraph(run('Контроль триває ') + deleted + inserted + run(' хвилини для навчальної групи офіцерів.')),
    ].join('') });
    for (const changes of ['accept', 'reject'] as const) {
      await imported(word, { changes });
      expect((await edition()).source.changes).toBe(changes);
      expect(await fidelity()).toEqual(['equal']);
    }
  });
});

describe('what was proved once', () => {
  test('is remembered while edition, source and program are the same', async () => {
    await imported(SMALL_LAW);
    expect(await fidelity()).toEqual(['equal']);
    const [version = ''] = readdirSync(path.join(folder, 'memory/check'));
    const [name = ''] = readdirSync(path.join(folder, 'memory/check', version));
    const remembered = path.join(folder, 'memory/check', version, name);
    writeFileSync(remembered, JSON.stringify([{ message: { code: 'outline-differs', severity: 'info', facts: { count: 7 } } }]));
    expect(await fidelity()).toEqual(['equal', 'outline-differs']);
    await changed((text) => text.replace('трьох', 'чотирьох'));
    expect(await fidelity()).toEqual(['different', 'source-differs']);
  });

  test('does not hide that the source was damaged since', async () => {
    await imported(SMALL_LAW);
    await fidelity();
    writeFileSync(sourceFile(overlay(), (await edition()).source.sha256!), 'x');
    expect(await fidelity()).toEqual(['unusable', 'source-damaged']);
  });

  test('is proved again when the memory is broken', async () => {
    await imported(SMALL_LAW);
    await fidelity();
    for (const entry of readdirSync(path.join(folder, 'memory'), { recursive: true, withFileTypes: true })) if (entry.isFile()) writeFileSync(path.join(entry.parentPath, entry.name), '[{}]');
    expect(await fidelity()).toEqual(['equal']);
  });
});
