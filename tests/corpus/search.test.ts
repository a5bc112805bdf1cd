/**
 * Search over real law: nineteen acts in force, asked in other forms than the text prints. An article is found when it
 * is among the first five results.
 */
import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchRecord } from '../../src/lib/search/records.ts';
import { indexOf, recordOf, type OpenIndex } from '../index-in-node.ts';
import { corpus, hasCorpus } from './corpus.ts';

interface StoredAct {
  id: string;
  title: string;
  short_name: string;
  provisions: { section: string; title: string; content: string }[];
}

async function recordsOfCorpus(): Promise<SearchRecord[]> {
  const folder = corpus('ua', 'articles-json');
  const acts = await Promise.all((await readdir(folder)).sort().map(async (file) => JSON.parse(await readFile(`${folder}/${file}`, 'utf8')) as StoredAct));
  return acts.flatMap(({ id, title, short_name, provisions }) => {
    const numbers = new Map(provisions.map((provision) => [provision.section, provision]));
    return [...numbers.values()].map(({ section, title: heading, content }) =>
      recordOf({ path: `acts/ua/${id === 'ua-personal-data-protection' ? 'data' : id.replace('ua-law-', '')}/2026-01-01.uk/`, fragment: `art_${section}`, title: heading, actTitle: title, numbers: short_name, text: /\p{L}/u.test(content) ? content : heading }));
  });
}

/** Questions in a reader's words, and the article of the act that answers. */
const QUESTIONS: [string, string][] = [
  ['відмовити в перетинанні державного кордону іноземцеві', '1710-17 art_14'],
  ['мовою на державному кордоні', '1710-17 art_7-1'],
  ['круїзні судна прикордонним контролем', '1710-17 art_19'],
  ['контроль яхти', '1710-17 art_20'],
  ['прикордонний контроль риболовного судна', '1710-17 art_21'],
  ['спільний прикордонний контроль суміжна держава', '1710-17 art_26'],
  ['відмітками про перетинанням державного кордону', '1710-17 art_12'],
  ['підстави відмови у наданні віз', '3773-17 art_11'],
  ['примусовим видворенням іноземця', '3773-17 art_30'],
  ['добровільним поверненням іноземця', '3773-17 art_25'],
  ['реадмісією іноземців', '3773-17 art_29'],
  ['обовʼязком приймаючих сторін', '3773-17 art_4-1'],
  ['забороною вислати біженців', '3671-17 art_3'],
  ['припиненню тимчасового захисту', '3671-17 art_24'],
  ['втратою статусу біженцем', '3671-17 art_11'],
  ['"видалення або знищення персональних даних"', 'data art_15'],
];

describe.skipIf(!hasCorpus)('search over real acts', () => {
  let index: OpenIndex;
  let records: SearchRecord[];
  beforeAll(async () => {
    records = await recordsOfCorpus();
    index = await indexOf(records);
  });
  afterAll(() => index?.close());

  it('indexes every article', () => {
    expect(index.report.records).toBe(records.length);
    expect(records.length).toBeGreaterThan(800);
  });

  it.each(QUESTIONS)('%s → %s', async (question, expected) => {
    const { hits, unmatched } = await index.ask(question, {}, 5);
    expect(unmatched).toEqual([]);
    expect(hits.map(({ url }) => url.replace(/^\/acts\/ua\/([^/]+)\/.*#/, '$1 '))).toContain(expected);
  });

  it('finds an inserted article by its number in its act, and not the number it would be without the hyphen', async () => {
    const { hits } = await index.ask('іноземців ст. 5-1', { }, 50);
    expect(hits.length).toBeGreaterThan(0);
    for (const { url, title, meta } of hits) {
      const record = records.find((one) => `/${one.path}#${one.fragment}` === url)!;
      expect(`${title} ${meta['act']} ${record.text}`).toMatch(/5[-‑]1|5¹/);
    }
  });
});
