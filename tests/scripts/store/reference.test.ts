import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../../scripts/report/usage-error.ts';
import { resolveReference } from '../../../scripts/store/reference.ts';
import { freshFolder } from '../zvirka.ts';

const { folder, remove } = freshFolder();
const places = { content: path.join(folder, 'content'), overlay: path.join(folder, 'overlay') };
afterAll(remove);
beforeAll(() => {
  const acts = path.join(folder, 'content/acts');
  for (const id of ['ua/nt-1', 'ua/empty']) {
    mkdirSync(path.join(acts, id), { recursive: true });
    writeFileSync(path.join(acts, id, 'act.yaml'), `id: ${id}\nkind: law\ntitle: {uk: Т}\nissuer: {uk: Р}\nstatus: training\n`);
  }
  for (const [date, lang] of [['2025-01-01', 'uk'], ['2026-01-01', 'uk'], ['2026-01-01', 'en']]) {
    writeFileSync(path.join(acts, 'ua/nt-1', `${date}.${lang}.md`), `---\nact: ua/nt-1\ndate: ${date}\nlang: ${lang}\nnature: training\nsource:\n  publisher: Ми\n  format: own\n---\n\n# З\n`);
  }
});

const resolved = async (ref: string): Promise<string> => {
  const reference = await resolveReference(ref, places);
  return reference.kind === 'file' ? reference.file : `${reference.file.date}.${reference.file.lang}`;
};
const refused = (ref: string): Promise<string> =>
  resolveReference(ref, places).then(() => 'resolved', (cause: unknown) => (cause instanceof UsageError ? `${cause.code}: ${cause.facts['known'] ?? ''}` : String(cause)));

describe('a REF', () => {
  test.each([
    ['an act is its newest edition, Ukrainian first', 'ua/nt-1', '2026-01-01.uk'],
    ['a date alone is Ukrainian first', 'ua/nt-1@2026-01-01', '2026-01-01.uk'],
    ['a date with a language is that one', 'ua/nt-1@2026-01-01.en', '2026-01-01.en'],
  ])('%s', async (_, ref, edition) => {
    expect(await resolved(ref)).toBe(edition);
  });

  test('a file of that name is the file', async () => {
    const file = path.join(folder, 'закон.txt');
    writeFileSync(file, 'Закон');
    expect(await resolved(file)).toBe(file);
  });

  test.each([
    ['what is neither file nor act', 'нема.txt', 'no-such-reference: '],
    ['a folder', folder, 'is-a-folder: '],
    ['an act that is not there, with the likeliest ones', 'ua/nt-2', 'no-such-act: ua/nt-1, ua/empty'],
    ['an edition that is not there, with those that are', 'ua/nt-1@2024-01-01', 'no-such-edition: 2026-01-01.uk, 2026-01-01.en, 2025-01-01.uk'],
    ['a language that is not there', 'ua/nt-1@2025-01-01.en', 'no-such-edition: 2026-01-01.uk, 2026-01-01.en, 2025-01-01.uk'],
    ['an act without editions', 'ua/empty', 'no-edition: '],
  ])('%s is refused', async (_, ref, expected) => {
    expect(await refused(ref)).toBe(expected);
  });
});
