/** The search as a whole: records of our own in a real index, asked as the search page asks. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexOf, recordOf, type OpenIndex } from '../../index-in-node.ts';

/** What a reader types, and the form the text holds. Apostrophes differ on purpose. */
const PAIRS = `
  кордон|кордонів кордонами|кордону митницею|митниць митниця|митницями перевірка|перевірок перевірок|перевірку
  держава|державі державами|держав особа|осіб осіб|особами документ|документів документами|документ
  обов'язок|обов’язків обовʼязку|обов'язок громадянин|громадян громадяни|громадянином дозвіл|дозволу дозволами|дозвіл
  порядок|порядку строк|строків стаття|статтею статті|статей закон|законами затримання|затримань
  перетинати|перетинає перетинаючи|перетинають прикордонний|прикордонної прикордонними|прикордонного
  іноземець|іноземців іноземцям|іноземець біженець|біженцями притулок|притулку право|прав безпека|безпеці
  в'їзд|в’їзду товар|товарів зброя|зброї день|днів рік|років посвідка|посвідок`
  .trim().split(/\s+/).map((pair) => pair.split('|') as [string, string]);

/** Words that no pair is about. */
const NEUTRAL = ['Хмари пливли над полем.', 'Оркестр грав повільний вальс.', 'Кухар нарізав моркву кубиками.', 'Сова дивилася на місяць.'];

describe('forty pairs of forms', () => {
  let index: OpenIndex;
  beforeAll(async () => {
    const pairs = PAIRS.map(([, form], i) => recordOf({ path: `acts/ua/pair-${i}/`, text: `Тут згадано ${form} лише один раз. ${NEUTRAL[i % 4]!}` }));
    const others = Array.from({ length: 100 }, (_, i) => recordOf({ path: `acts/ua/other-${i}/`, text: NEUTRAL.map((_line, k) => NEUTRAL[(i + k) % 4]).join(' ') }));
    index = await indexOf([...pairs, ...others]);
  });
  afterAll(() => index?.close());

  it('are forty', () => {
    expect(PAIRS).toHaveLength(40);
  });

  it.each(PAIRS.map(([typed, form], i) => ({ typed, form, i })))('$typed finds $form', async ({ typed, i }) => {
    const { hits, exact, unmatched } = await index.ask(typed, {}, 20);
    expect(hits.map(({ url }) => url)).toContain(`/acts/ua/pair-${i}/#art_1`);
    expect(exact).toBeLessThanOrEqual(4);
    expect(unmatched).toEqual([]);
  });
});

const LAWS = [
  recordOf({ fragment: 'art_7', title: 'Стаття 7. Мова', text: 'Мова спілкування з іноземцями, держава-учасниця.' }),
  recordOf({ fragment: 'art_7-1', title: 'Стаття 7-1. Переклад', text: 'Переклад з іноземної мови.' }),
  recordOf({ fragment: 'art_71', title: 'Стаття 71. Оскарження', text: 'Скарга подається протягом 2020–2024 років. Див. статтю 9¹.' }),
  recordOf({ fragment: 'art_72', title: 'Стаття 72. Посилання', text: 'Згідно з Регламентом (ЄС) 2016/399 та Законом № 1710-VI від 01.11.2009.' }),
  recordOf({ fragment: 'art_8', title: 'Стаття 8. Обов’язки', text: "Кожен має обов'язок повідомити про ґрунтові зміни, <script>&amp; інше." }),
  recordOf({ fragment: 'art_9', title: 'Стаття 9. Кордон', text: 'Державний кордон України охороняється. Інший кордон державний.' }),
  recordOf({ fragment: 'art_10', title: 'Стаття 10. Порядок', text: 'Кордон між областями та державний орган.' }),
  recordOf({
    path: 'acts/eu/t-2/2024-01-01.en/', fragment: 'art_3', title: 'Article 3. Refusal of entry', actTitle: 'Training regulation', numbers: 'TR-2 32016R0399', lang: 'en',
    text: 'Border guards refused entry to third-country nationals. Member States shall notify refusals.',
    filters: { jurisdiction: 'eu', kind: 'regulation', language: 'en', body: ['customs', 'police'] },
  }),
];

describe('the search', () => {
  let index: OpenIndex;
  beforeAll(async () => {
    index = await indexOf(LAWS);
  });
  afterAll(() => index?.close());
  const found = async (text: string, filters = {}): Promise<string[]> => (await index.ask(text, filters)).hits.map(({ url }) => url.split('#')[1]!).sort();

  it('tells 7-1 from 71 and from 7', async () => {
    expect(await found('ст. 7-1')).toEqual(['art_7-1']);
    expect(await found('стаття 71')).toEqual(['art_71']);
    expect(await found('стаття 7')).toEqual(['art_7']);
    expect(await found('7¹')).toEqual(['art_7-1']);
  });

  it('finds 9-1 printed as 9¹, and a year inside a range', async () => {
    expect(await found('9-1')).toEqual(['art_71']);
    expect(await found('2024')).toEqual(['art_71']);
  });

  it.each(['1710-VI', '1710-vi', '1710-VІ', '№ 1710-VI', '2016/399', '399', '1710', '01.11.2009'])('finds the number %s', async (number) => {
    expect(await found(number)).toEqual(['art_72']);
  });

  it('finds an act by its CELEX number', async () => {
    expect(await found('32016R0399')).toEqual(['art_3']);
  });

  it.each(["'", '’', 'ʼ', '`', '´', '‘'])('takes the apostrophe %s', async (apostrophe) => {
    expect(await found(`обов${apostrophe}язок`)).toEqual(['art_8']);
  });

  it('finds a phrase only where its words stand together', async () => {
    expect(await found('"державний кордон"')).toEqual(['art_9']);
    expect(await found('«державного кордону»')).toEqual(['art_9']);
    expect(await found('державний кордон')).toEqual(['art_10', 'art_9']);
  });

  it('joins a phrase with other words', async () => {
    expect(await found('"державний кордон" охороняти')).toEqual(['art_9']);
    expect(await found('"державний кордон" області')).toEqual([]);
  });

  it('gives nothing for a phrase that stands nowhere, and names it', async () => {
    expect(await index.ask('"кордон України державний" кордон')).toMatchObject({ hits: [], unmatched: ['кордон України державний'] });
  });

  it('puts the very word before its neighbours', async () => {
    const { hits, exact } = await index.ask('держава');
    expect(hits[0]!.url).toMatch(/#art_7$/);
    expect(exact).toBe(1);
    expect(hits).toHaveLength(3);
  });

  it('names the words no text has, and answers for the others', async () => {
    const { hits, unmatched } = await index.ask('кордон хюжбжк ґрунт');
    expect(unmatched).toEqual(['хюжбжк']);
    expect(hits).toEqual([]);
    expect(await found('кордон хюжбжк')).toEqual(['art_10', 'art_9']);
  });

  it('does not take a longer word for a known shorter one', async () => {
    // Stock Pagefind answers «кордонюк» with «кордон», its longest indexed beginning.
    expect(await index.ask('кордонюкщ')).toMatchObject({ hits: [], unmatched: ['кордонюкщ'] });
  });

  it('answers while a word is being typed', async () => {
    for (const typed of ['охор', 'охоро', 'охорон', 'охороня', 'охороняє', 'охороняєт', 'охороняєть', 'охороняється']) {
      expect(await found(typed), typed).toEqual(['art_9']);
    }
    expect(await found('державний охор')).toEqual(['art_9']);
    expect(await found('2016/39')).toEqual(['art_72']);
  });

  it('finds English words in their forms, in the same index', async () => {
    expect(await found('refusing')).toEqual(['art_3']);
    expect(await found('member state notifying')).toEqual(['art_3']);
    expect(await found('Art. 3')).toEqual(['art_3']);
  });

  it('finds words parted between heading and text', async () => {
    expect(await found('переклад іноземною')).toEqual(['art_7-1']);
    expect(await found('оскарження скарги')).toEqual(['art_71']);
  });

  it('filters: any value of one filter, all filters together', async () => {
    expect(await found('Article', { language: ['en'] })).toEqual(['art_3']);
    expect(await found('entry', { body: ['customs', 'mfa'] })).toEqual(['art_3']);
    expect(await found('entry', { body: ['mfa'] })).toEqual([]);
    expect(await found('entry', { jurisdiction: ['eu'], kind: ['law'] })).toEqual([]);
  });

  it('counts the records of each value in the answer', async () => {
    const { counts } = await index.ask('кордон');
    expect(counts['kind']).toEqual({ law: 2 });
    expect(counts['language']).toEqual({ uk: 2 });
  });

  it('gives nothing without a question', async () => {
    expect(await index.ask('  ')).toMatchObject({ hits: [], unmatched: [] });
  });

  it("shows the law's own words, not keys", async () => {
    const { hits } = await index.ask('обовʼязками');
    expect(hits[0]).toMatchObject({ title: 'Стаття 8. Обов’язки', meta: { act: 'Перелік', date: '2024-01-01', lang: 'uk', shownOn: 'uk' } });
    expect(hits[0]!.excerpt).toBe("Кожен має обов'язок повідомити про ґрунтові зміни, &lt;script&gt;&amp; інше.");
  });
});

describe('two indexes of the same records', () => {
  it('are the same bytes', async () => {
    const records = Array.from({ length: 400 }, (_, i) => recordOf({ path: `acts/ua/t-${i}/`, text: `Положення ${i} про ${PAIRS[i % 40]!.join(' і ')}.` }));
    const [first, second] = [await indexOf(records), await indexOf(records)];
    const files = (await readdir(first.folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(files.length).toBe(first.report.files);
    expect(second.report).toEqual(first.report);
    for (const { parentPath, name } of files) {
      const file = path.relative(first.folder, path.join(parentPath, name));
      expect(await readFile(path.join(second.folder, file), 'utf8'), file).toBe(await readFile(path.join(first.folder, file), 'utf8'));
    }
    await Promise.all([first.close(), second.close()]);
  });
});
