import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadEdition, openCollection, type Collection } from '../../../scripts/store/collection.ts';
import { freshFolder } from '../zvirka.ts';

let root = '';
let remove = (): void => undefined;
beforeEach(() => ({ folder: root, remove } = freshFolder()));
afterEach(() => remove());

const ACT = (id: string): string => `id: ${id}\nkind: law\ntitle: {uk: Про навчання}\nissuer: {uk: Рада}\nstatus: training\n`;
const EDITION = (act: string, date: string, lang = 'uk', text = 'Стаття 1. Мова'): string =>
  `---\nact: ${act}\ndate: ${date}\nlang: ${lang}\nnature: training\nsource:\n  publisher: Ми\n  format: own\n---\n\n# НАВЧАЛЬНИЙ ЗАКОН\n\n## ${text}\n`;

function put(layer: 'content' | 'overlay', name: string, text: string | Uint8Array): void {
  const file = path.join(root, layer, 'acts', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const opened = (): Promise<Collection> => openCollection({ content: path.join(root, 'content'), overlay: path.join(root, 'overlay') });
const codes = async (): Promise<[string, string][]> =>
  (await opened()).messages.map((m) => [m.code, String(m.at).split('/acts/')[1] ?? '']);

describe('opening the collection', () => {
  test('a missing folder is an empty collection', async () => {
    expect(await opened()).toEqual({ acts: [], messages: [] });
  });

  test('acts come by id, editions newest first, Ukrainian before English before the others', async () => {
    put('content', 'ua/b/act.yaml', ACT('ua/b'));
    put('content', 'eu/a/act.yaml', ACT('eu/a'));
    for (const [date, lang] of [['2025-01-01', 'uk'], ['2026-01-01', 'fr'], ['2026-01-01', 'en'], ['2026-01-01', 'uk']] as const) put('content', `ua/b/${date}.${lang}.md`, EDITION('ua/b', date, lang));
    const { acts, messages } = await opened();
    expect(messages).toEqual([]);
    expect(acts.map(({ act }) => act.id)).toEqual(['eu/a', 'ua/b']);
    expect(acts[1]?.editions.map(({ date, lang }) => `${date}.${lang}`)).toEqual(['2026-01-01.uk', '2026-01-01.en', '2026-01-01.fr', '2025-01-01.uk']);
  });

  test('the overlay lies over content: its edition wins, the others stay', async () => {
    put('content', 'ua/a/act.yaml', ACT('ua/a'));
    put('content', 'ua/a/2025-01-01.uk.md', EDITION('ua/a', '2025-01-01'));
    put('content', 'ua/a/2026-01-01.uk.md', EDITION('ua/a', '2026-01-01'));
    put('overlay', 'ua/a/2026-01-01.uk.md', EDITION('ua/a', '2026-01-01', 'uk', 'Стаття 1. Накладене'));
    const [entry] = (await opened()).acts;
    expect(entry?.editions.map(({ date, layer }) => `${date} ${layer}`)).toEqual(['2026-01-01 overlay', '2025-01-01 content']);
    const edition = await loadEdition(entry!.editions[0]!);
    expect(edition.body[1]?.text).toBe('Стаття 1. Накладене');
  });

  test('the record of the overlay wins too', async () => {
    put('content', 'ua/a/act.yaml', ACT('ua/a'));
    put('overlay', 'ua/a/act.yaml', ACT('ua/a').replace('Про навчання', 'Про інше'));
    expect((await opened()).acts[0]?.act.title.uk).toBe('Про інше');
  });

  test('an edition says the sha256 of its bytes, line ends and byte order mark of Windows included', async () => {
    put('content', 'ua/a/act.yaml', ACT('ua/a'));
    const windows = `\uFEFF${EDITION('ua/a', '2026-01-01').replace(/\n/g, '\r\n')}`;
    put('content', 'ua/a/2026-01-01.uk.md', windows);
    expect((await opened()).acts[0]?.editions[0]?.sha256).toBe(createHash('sha256').update(windows).digest('hex'));
  });

  test('names that begin with a dot, and files that are neither record nor edition, are passed over', async () => {
    put('content', 'ua/a/act.yaml', ACT('ua/a'));
    put('content', 'ua/a/.2026-01-01.uk.md.swp', 'editor');
    put('content', 'ua/a/notes.txt', 'нотатки');
    put('content', 'ua/.tmp-1/act.yaml', 'half');
    const { acts, messages } = await opened();
    expect([acts.length, messages]).toEqual([1, []]);
  });
});

describe('a bad file never stops the others', () => {
  beforeEach(() => put('content', 'ua/good/act.yaml', ACT('ua/good')));

  test.each([
    ['an act without its record', 'ua/a/2026-01-01.uk.md', EDITION('ua/a', '2026-01-01'), 'act-yaml-missing', 'ua/a'],
    ['a record with another id than its folder', 'ua/a/act.yaml', ACT('ua/b'), 'act-id-folder', 'ua/a/act.yaml:1'],
    ['a record the schema refuses', 'ua/a/act.yaml', ACT('ua/a').replace('law', 'lav'), 'field-misspelt-value', 'ua/a/act.yaml:2'],
    ['a name that is no edition', 'ua/good/нова.md', EDITION('ua/good', '2026-01-01'), 'edition-name', 'ua/good/нова.md'],
    ['front matter of another date', 'ua/good/2026-01-01.uk.md', EDITION('ua/good', '2026-01-02'), 'edition-place', 'ua/good/2026-01-01.uk.md:3'],
    ['front matter left out', 'ua/good/2026-01-01.uk.md', '# Закон\n', 'front-matter-missing', 'ua/good/2026-01-01.uk.md:1'],
    ['bytes that are not UTF-8', 'ua/good/2026-01-01.uk.md', Buffer.from([0xd1, 0x0a, 0xff]), 'not-utf8', 'ua/good/2026-01-01.uk.md'],
  ])('%s is named', async (_, name, text, code, at) => {
    put('content', name, text);
    expect(await codes()).toEqual([[code, at]]);
    expect((await opened()).acts.map(({ act }) => act.id)).toEqual(['ua/good']);
  });
});
