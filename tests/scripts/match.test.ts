/** `zvirka match` as a person and as a program use it, on the training acts of the repository. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { file, freshFolder, SMALL_LAW, zvirka } from './zvirka.ts';

const { folder, remove } = freshFolder();
afterAll(remove);

const EU = 'eu/tr-1@2025-02-10.en';
const UA = 'ua/nt-1';
const RECORD = path.join(folder, 'matches/tr-1--nt-1.yaml');

interface Matched {
  pivot?: string;
  rows: { eu: string; mode: string; candidates: { ua: string; score: number; reasons: string[] }[] }[];
  messages: { code: string }[];
}
const matched = async (...args: string[]): Promise<Matched> => JSON.parse((await zvirka(['match', ...args, '--json'], { overlay: folder })).stdout) as Matched;

describe('match --json', () => {
  it('goes through the Ukrainian translation the collection has, and says so', async () => {
    const { pivot, rows, messages } = await matched(EU, UA, '--top', '2');
    expect(pivot).toBe('eu/tr-1@2025-02-10.uk');
    expect(messages.map(({ code }) => code)).toEqual(['match-pivot']);
    expect(rows.every(({ mode, candidates }) => mode === 'pivot' && candidates.length === 2)).toBe(true);
    expect(rows.flatMap(({ candidates }) => candidates).every(({ score, reasons }) => score < 1 && reasons.length > 0)).toBe(true);
  });

  it('finds definitions by definitions and principles by principles', async () => {
    const { rows } = await matched(EU, UA, '--top', '1');
    const first = Object.fromEntries(rows.map(({ eu, candidates }) => [eu, candidates[0]!.ua]));
    expect(first).toMatchObject({ 1: '2', 2: '1', 3: '3' });
  });

  it('goes through the dictionary where there is no translation, articles that it lacks too', async () => {
    const english = file(folder, 'act.md', '---\nact: eu/x-1\ndate: 2024-01-01\nlang: en\nnature: training\nsource: {publisher: us, format: own}\n---\n\n# REGULATION\n\n## Article 1<br>Border control\n\nBorder control is carried out at the border.\n');
    const { pivot, rows } = await matched(english, UA, '--top', '3');
    expect([pivot, rows.map(({ mode }) => mode)]).toEqual([undefined, ['dictionary']]);
    expect((await matched(EU, UA, '--pivot', file(folder, 'pivot.txt', SMALL_LAW))).messages.map(({ code }) => code)).toContain('match-untranslated');
  });

  it('tells a translation that is older than the EU text', async () => {
    const acts = path.join(folder, 'acts/eu/lag-1');
    mkdirSync(acts, { recursive: true });
    const edition = (lang: string, date: string, text: string): void => writeFileSync(path.join(acts, `${date}.${lang}.md`), `---\nact: eu/lag-1\ndate: ${date}\nlang: ${lang}\nnature: training\nsource: {publisher: us, format: own}\n---\n\n# REGULATION\n\n## ${text}\n`);
    const record = readFileSync(path.resolve(import.meta.dirname, '../../content/acts/eu/tr-1/act.yaml'), 'utf8');
    writeFileSync(path.join(acts, 'act.yaml'), record.replace(/^id: .*$/m, 'id: eu/lag-1'));
    edition('en', '2024-07-10', 'Article 1<br>Scope\n\nGoods.');
    edition('uk', '2019-06-11', 'Стаття 1. Сфера\n\nТовари.');
    expect((await matched('eu/lag-1', UA)).messages.map(({ code }) => code)).toEqual(['match-pivot', 'match-pivot-lag']);
  });
});

describe('match --write', () => {
  it('writes proposals, and keeps what a person has decided', async () => {
    await zvirka(['match', EU, UA, '--write'], { overlay: folder });
    const written = readFileSync(RECORD, 'utf8');
    const [eu, ua] = [/eu: (art_3)\n/.exec(written)![1], /eu: art_3\n {4}ua: (\S+)/.exec(written)![1]];
    const decided = written.replace(`- eu: ${eu}\n    ua: ${ua}\n    state: proposed`, `- eu: ${eu}\n    ua: ${ua}\n    state: rejected # інший предмет\n    by: Звірка\n    on: 2026-11-22`);
    writeFileSync(RECORD, decided);
    const { stdout } = await zvirka(['match', EU, UA, '--write', '--json'], { overlay: folder });
    expect((JSON.parse(stdout) as Matched).rows.find(({ eu: number }) => number === '3')!.candidates.map((candidate) => `art_${candidate.ua}`)).not.toContain(ua);
    expect(readFileSync(RECORD, 'utf8')).toContain('state: rejected # інший предмет');
  });

  it('refuses to write over a record that cannot be read', async () => {
    writeFileSync(RECORD, 'eu: [\n');
    const { code, stderr } = await zvirka(['match', EU, UA, '--write'], { overlay: folder });
    expect([code, readFileSync(RECORD, 'utf8')]).toEqual([2, 'eu: [\n']);
    expect(stderr).toContain('cannot be read');
  });

  it('needs acts of the collection', async () => {
    const { code, stderr } = await zvirka(['match', file(folder, 'law.txt', SMALL_LAW), UA, '--write'], { overlay: folder });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--write')]);
  });
});

describe('match of what cannot be matched', () => {
  it('says what is wrong', async () => {
    const wrong = await zvirka(['match', UA, EU], { overlay: folder });
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('has to be in Ukrainian')]);
    expect((await zvirka(['match', EU, UA, '--top', '0'])).code).toBe(2);
  });
});
