/** Importing real texts, from the file to the stored edition and back. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { corpus, hasCorpus } from '../corpus/corpus.ts';
import { freshFolder, zvirka } from './zvirka.ts';

const { folder: overlay, remove } = freshFolder();
afterAll(remove);

interface Expected {
  articles: number;
  first: string;
  last: string;
  nature: string;
}

/** The last column is the file of `gold/outline`: article numbers on which independent methods agree. */
const TEXTS: [file: string, act: string, date: string, lang: string, expected: Expected, gold: string][] = [
  ['ua/rada-api/rada-1103-16-law.xml', 'ua/1103-16', '2026-03-02', 'uk', { articles: 29, first: '1', last: '22', nature: 'consolidated' }, 'uktxt_rada-1103-16-law'],
  ['ua/rada-api/rada-constitution.txt', 'ua/254k-96-vr', '2020-01-01', 'uk', { articles: 166, first: '1', last: '161', nature: 'consolidated' }, 'uktxt_rada-constitution'],
  ['eu/32016r0679/versions/2016-04-27/fr.xml', 'eu/32016r0679', '2016-04-27', 'fr', { articles: 99, first: '1', last: '99', nature: 'original' }, '32016r0679_2016-04-27_fr_xml'],
  ['eu/32012r1215/versions/2015-01-10/en.html', 'eu/32012r1215', '2015-01-10', 'en', { articles: 85, first: '1', last: '81', nature: 'consolidated' }, '32012r1215_2015-01-10_en_html'],
];

interface Outline {
  articles: { number: string }[];
}

describe.skipIf(!hasCorpus)('real texts', () => {
  test.each(TEXTS)('%s is imported whole, once', async (file, act, date, lang, expected, gold) => {
    const command = ['import', corpus(...file.split('/')), '--act', act, '--date', date, '--lang', lang, '--json'];
    const { code, stdout } = await zvirka(command, { overlay });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ state: 'written', gaps: [], duplicates: [], ...expected });
    expect(JSON.parse((await zvirka(command, { overlay })).stdout)).toMatchObject({ state: 'unchanged', written: null });
    const { articles, optional } = JSON.parse(readFileSync(corpus('gold', 'outline', `${gold}.json`), 'utf8')) as { articles: string[]; optional: string[] };
    const outline = JSON.parse((await zvirka(['outline', `${act}@${date}.${lang}`, '--json'], { overlay })).stdout) as Outline;
    expect(outline.articles.map(({ number }) => number).filter((number) => !optional.includes(number))).toEqual(articles);
  });

  test('after them check finds no error and nothing to rewrite', async () => {
    const { stdout } = await zvirka(['check', '--json'], { overlay });
    const { messages } = JSON.parse(stdout) as { messages: { code: string; severity: string; file?: string }[] };
    const ours = messages.filter(({ file = '' }) => file.includes(path.basename(overlay)));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter(({ severity, code }) => severity === 'error' || code === 'not-canonical')).toEqual([]);
  });

  test.each([
    ['eu/31976l0207/versions/2002-10-05/en.html', 'a Czech text under an English name', 'language-differs'],
    ['eu/32001r0044/versions/2002-03-01/en.html', 'a page shell without text', 'source-eurlex-shell'],
    ['docx/poi/bug53475-password-is-solrcell.docx', 'a document locked by a password', 'source-office-locked'],
    ['docx/poi/truncated62886.docx', 'a document cut off', 'source-zip-damaged'],
    ['ua/rada-api/card-1103-16.json', 'a card, which is no text', 'source-rada-card'],
  ])('%s, %s, is refused in one sentence', async (file, _, reason) => {
    const before = existsSync(path.join(overlay, 'acts/eu/refused'));
    const { code, stdout } = await zvirka(['import', corpus(...file.split('/')), '--act', 'eu/refused', '--date', '2020-01-01', '--lang', 'en', '--json'], { overlay });
    expect(code).toBe(2);
    const { state, written, messages } = JSON.parse(stdout) as { state: string; written: string | null; messages: { code: string; severity: string }[] };
    expect([state, written, messages.filter(({ severity }) => severity === 'error').map((m) => m.code)]).toEqual(['unusable', null, [reason]]);
    expect([before, existsSync(path.join(overlay, 'acts/eu/refused'))]).toEqual([false, false]);
  });
});
