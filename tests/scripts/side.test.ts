/** The two texts of a comparative table on the command line. */
import { afterAll, describe, expect, it } from 'vitest';
import { resolveReference } from '../../scripts/store/reference.ts';
import { comparativeOfRada } from '../lib/read/docx/ministry-documents.ts';
import { file, freshFolder, zvirka } from './zvirka.ts';

const { folder, remove } = freshFolder();
afterAll(remove);
const table = file(folder, 'таблиця.docx', comparativeOfRada());
const IMPORT = ['--act', 'ua/navchannia', '--date', '2026-01-12', '--lang', 'uk', '--json'];

describe('a comparative table', () => {
  it('without a side is outlined as it is, with the names of both sides', async () => {
    const { code, stderr } = await zvirka(['outline', table]);
    expect(code).toBe(0);
    expect(stderr).toContain('"Зміст положення (норми) чинного законодавства" | "Зміст відповідного положення (норми) проєкту акта"');
  });

  it('has the same side by option and by reference', async () => {
    const [byOption, byReference] = [await zvirka(['text', table, '--side', 'draft']), await zvirka(['text', `${table}#draft`])];
    expect(byOption.stdout).toBe(byReference.stdout);
    expect(byOption.stdout.split('\n')).toContain('1. Навчання триває два роки.');
  });

  it('is not imported without a side', async () => {
    const { code, stdout } = await zvirka(['import', table, ...IMPORT], { overlay: `${folder}/none` });
    const { state, messages } = JSON.parse(stdout) as { state: string; messages: { code: string; severity: string }[] };
    expect([code, state]).toEqual([2, 'unusable']);
    expect(messages.filter(({ severity }) => severity === 'error').map(({ code: name }) => name)).toEqual(['side-needed']);
  });

  it('is imported by its side, which the edition remembers', async () => {
    const overlay = `${folder}/overlay`;
    const { code, stdout } = await zvirka(['import', table, ...IMPORT, '--side', 'draft'], { overlay });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ state: 'written', nature: 'draft', articles: 3, source: { side: 'draft' } });
  });
});

describe('a side', () => {
  it('of a file that has none is refused', async () => {
    const { code, stderr } = await zvirka(['text', file(folder, 'закон.txt', 'ЗАКОН УКРАЇНИ\nСтаття 1. Строк\nСтрок триває рік.\n'), '--side', 'draft']);
    expect(code).toBe(2);
    expect(stderr).toContain('no comparative table');
  });

  it('is current or draft', async () => {
    expect((await zvirka(['text', table, '--side', 'left'])).stderr).toContain('current, draft');
  });

  it('named by a reference gives way to a file of that very name', async () => {
    const odd = file(folder, 'таблиця.docx#current', 'текст');
    expect(await resolveReference(odd)).toEqual({ kind: 'file', file: odd });
  });
});
