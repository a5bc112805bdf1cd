/** `zvirka cite` as a person and a script run it: offsets in the printed text, counts, both languages, a text in no language of ours. */
import { afterAll, describe, expect, test } from 'vitest';
import { file, freshFolder, SMALL_LAW, zvirka } from '../zvirka.ts';

const { folder, remove } = freshFolder();
afterAll(remove);

const LAW = SMALL_LAW.replace('1. Контроль триває не більше трьох хвилин.', '1. Контроль триває не більше трьох хвилин, крім випадків, визначених пунктом 2 частини другої цієї статті та статтею 9 цього Закону.')
  .replace('Цей Закон набирає чинності з дня опублікування.', 'Цей Закон набирає чинності відповідно до статті 94 Конституції України та Закону України "Про невідоме".');
const law = file(folder, 'закон.txt', LAW);

interface Cite {
  lang: string | null;
  dialect: string | null;
  citations: { at: string; start: number; end: number; text: string; targets: { act: string; path: string; eid?: string; state: string }[] }[];
  counts: Record<string, number>;
  unresolved: { text: string }[];
  messages: { code: string }[];
}

describe('--json', () => {
  test('one value of the contract, whose offsets count in what `zvirka text` prints', async () => {
    const [{ code, stdout }, { stdout: text }] = await Promise.all([zvirka(['cite', law, '--json']), zvirka(['text', law])]);
    const cite = JSON.parse(stdout) as Cite;
    expect(code).toBe(0);
    expect(Object.keys(cite).sort()).toEqual(['citations', 'counts', 'dialect', 'lang', 'messages', 'unresolved']);
    for (const citation of cite.citations) expect(text.slice(citation.start, citation.end)).toBe(citation.text);
    expect(cite.citations.map(({ at, text: said, targets }) => [at, said, ...targets.map(({ act, path, state }) => `${act}#${path} ${state}`)])).toEqual([
      ['preamble__p_1', 'Цей Закон', '.# act-only'],
      ['art_1__para_1', 'цьому Законі', '.# act-only'],
      ['art_2__para_1', 'пунктом 2 частини другої цієї статті', '.#art_2__para_2__point_2 resolved'],
      ['art_2__para_1', 'статтею 9 цього Закону', '.#art_9 no-such-provision'],
      ['art_3__para_1', 'Цей Закон', '.# act-only'],
      ['art_3__para_1', 'статті 94 Конституції України', 'ua/254k-96-vr#art_94 elsewhere'],
      ['art_3__para_1', 'Закону України "Про невідоме"', '# act-unknown'],
    ]);
    expect(cite.counts).toEqual({ resolved: 1, 'act-only': 3, elsewhere: 1, 'act-unknown': 1, 'no-such-provision': 1 });
    expect(cite.unresolved.map(({ text: said }) => said)).toEqual(['статтею 9 цього Закону', 'Закону України "Про невідоме"']);
  });

  test('a file that cannot be used still answers with one value', async () => {
    const { code, stdout } = await zvirka(['cite', file(folder, 'порожній.txt', ''), '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ dialect: null, citations: [] });
  });
});

describe('for a person', () => {
  test.each([['uk', 'Посилань: 7', 'такого положення немає'], ['en', 'Citations: 7', 'no such provision']])('in %s: what leads nowhere, and counts', async (language, count, state) => {
    const { stdout } = await zvirka(['cite', law], { env: { ZVIRKA_LANG: language } });
    expect(stdout).toContain(count);
    expect(stdout).toContain(`art_2__para_1: «статтею 9 цього Закону» — ${state}`);
  });

  test('an edition of the collection is followed in its own text', async () => {
    const { code, stdout } = await zvirka(['cite', 'ua/nt-1', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ act: 'ua/nt-1', dialect: 'legal-markdown', lang: 'uk' });
  });

  test('help has examples in both languages', async () => {
    for (const language of ['uk', 'en']) expect((await zvirka(['cite', '--help'], { env: { ZVIRKA_LANG: language } })).stdout.match(/^ {2}zvirka cite /gm)).toHaveLength(2);
  });
});
