import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Act } from '../../../src/lib/model/act.ts';
import { writeMarkdown } from '../../../src/lib/edition/markdown-write.ts';
import { readMarkdown } from '../../../src/lib/edition/markdown-read.ts';
import type { ActEntry, EditionFile } from '../../../scripts/store/collection.ts';
import { checkCollection, checkRecord, checkText } from '../../../scripts/store/check-collection.ts';
import { freshFolder } from '../zvirka.ts';

const HEAD = '---\nact: ua/nt-9\ndate: 2026-01-01\nlang: uk\nnature: training\nsource:\n  publisher: Ми\n  format: own\n---\n\n';
const CLEAN = `${HEAD}# НАВЧАЛЬНИЙ ЗАКОН\n\n## Стаття 1. Мова\n\n1. Українська:\n\n    1) усна;\n\n    2) письмова.\n\n## Стаття 2. Строк\n\nТри дні.\n`;
const codes = (text: string): string[] => checkText(text, 'a.md').map(({ code }) => code);

describe('checking a stored text', () => {
  test('a clean one passes', () => {
    expect(writeMarkdown(readMarkdown(CLEAN).value)).toBe(CLEAN);
    expect(codes(CLEAN)).toEqual([]);
  });

  test.each([
    ['an article number left out', CLEAN.replace('Стаття 2.', 'Стаття 3.'), 'number-gap'],
    ['an article number twice', CLEAN.replace('Стаття 2.', 'Стаття 1.'), 'number-duplicate'],
    ['a point number twice in one place', CLEAN.replace('2) письмова', '1) письмова'), 'address-duplicate'],
    ['an extra empty line', CLEAN.replace('Три дні.', '\nТри дні.'), 'not-canonical'],
    ['a paragraph over two lines', CLEAN.replace('Три дні.', 'Три\nдні.'), 'soft-wrap'],
    ['front matter in disorder', CLEAN.replace('lang: uk\nnature: training', 'nature: training\nlang: uk'), 'not-canonical'],
    ['line ends of Windows', CLEAN.replace(/\n/g, '\r\n'), 'not-canonical'],
  ])('%s is found', (_, text, code) => {
    expect(codes(text)).toContain(code);
  });

  test('the same point number in another paragraph is no duplicate', () => {
    expect(codes(CLEAN.replace('Три дні.', '1) три дні.'))).toEqual([]);
  });

  test('the first line that is not canonical is named', () => {
    const [found] = checkText(CLEAN.replace('## Стаття 2', '##  Стаття 2'), 'a.md').filter(({ code }) => code === 'not-canonical');
    expect(found?.at).toBe('a.md:21');
  });
});

describe('checking a record', () => {
  const act: Act = {
    id: 'ua/nt-9', kind: 'law', title: { uk: 'Т' }, issuer: { uk: 'Р' }, status: 'in-force', adopted: '2026-01-01',
    identifiers: {}, addresses: [], bodies: [], levels: [], components: [], relations: [], checks: [],
  };
  const edition = (date: string): EditionFile => ({ act: 'ua/nt-9', date, lang: 'uk', nature: 'original', source: { publisher: 'Ми', format: 'own' }, file: `${date}.uk.md`, sha256: '', layer: 'content' });
  const entry = (parts: Partial<Act>, dates = ['2026-01-01']): ActEntry => ({ act: { ...act, ...parts }, file: 'act.yaml', editions: dates.map(edition) });
  const found = (parts: Partial<Act>, dates?: string[]): string[] => checkRecord(entry(parts, dates), new Set(['ua/nt-9', 'ua/nt-1'])).map(({ code }) => code);
  const checked = { checks: [{ facts: ['title', 'issuer', 'adopted', 'status'], against: 'https://example.org', on: '2026-02-01', by: 'Редактор' }] };

  test('a checked one passes', () => {
    expect(found(checked)).toEqual([]);
  });

  test.each([
    ['a relation to an act that is not there', { ...checked, relations: [{ kind: 'amends' as const, act: 'ua/none' }] }, 'relation-dangling'],
    ['publication before adoption', { ...checked, published: '2025-12-31' }, 'dates-disorder'],
    ['entry into force before adoption', { ...checked, inForce: '2025-12-31' }, 'dates-disorder'],
  ])('%s is found', (_, parts, code) => {
    expect(found(parts)).toContain(code);
  });

  test('a relation to an act that is there is none of it', () => {
    expect(found({ ...checked, relations: [{ kind: 'amends', act: 'ua/nt-1' }] })).toEqual([]);
  });

  test('an edition older than the act is found', () => {
    expect(found(checked, ['2026-01-01', '2025-01-01'])).toEqual(['edition-before-adoption']);
  });

  test('an act without editions is worth knowing', () => {
    expect(found(checked, [])).toEqual(['no-editions']);
  });

  test('facts that nobody checked are listed', () => {
    const [unverified] = checkRecord(entry({ number: '1-Н', checks: [{ facts: ['title', 'issuer'], against: 'x', on: '2026-02-01', by: 'Р' }] }), new Set());
    expect(unverified).toMatchObject({ code: 'facts-unverified', severity: 'info', facts: { facts: 'number, adopted, status' } });
  });

  test('a training act has no facts to check', () => {
    expect(found({ status: 'training' })).toEqual([]);
  });
});

describe('checking a whole collection', () => {
  let folder = '';
  let remove = (): void => undefined;
  beforeEach(() => ({ folder, remove } = freshFolder()));
  afterEach(() => remove());

  test('counts acts and editions and joins all that was found', async () => {
    const acts = path.join(folder, 'content/acts/ua/nt-9');
    mkdirSync(acts, { recursive: true });
    writeFileSync(path.join(acts, 'act.yaml'), 'id: ua/nt-9\nkind: law\ntitle: {uk: Т}\nissuer: {uk: Р}\nstatus: training\n');
    writeFileSync(path.join(acts, '2026-01-01.uk.md'), CLEAN.replace('Стаття 2.', 'Стаття 3.'));
    writeFileSync(path.join(acts, 'зайве.md'), '');
    const { acts: n, editions, messages } = await checkCollection({ content: path.join(folder, 'content'), overlay: path.join(folder, 'none') });
    expect([n, editions, messages.map(({ code }) => code)]).toEqual([1, 1, ['edition-name', 'number-gap']]);
  });
});
