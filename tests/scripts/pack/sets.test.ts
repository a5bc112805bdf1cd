/** Ready sets: the training one in the collection is whole, its key leads to provisions that are there, and what is wrong is said. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choiceOf } from '../../../scripts/pack/choice.ts';
import { packSet, packStock } from '../../../scripts/pack/sets.ts';
import { loadEdition, openCollection } from '../../../scripts/store/collection.ts';
import { openTable } from '../../../scripts/store/concordance-table.ts';
import { readProse } from '../../../scripts/store/knowledge-prose.ts';
import { layersOf } from '../../../scripts/store/layers.ts';
import { provisionsIn } from '../../../src/lib/edition/text.ts';
import { VERDICTS } from '../../../src/lib/model/concordance.ts';
import { file, freshFolder } from '../zvirka.ts';

const NONE = { overlay: import.meta.dirname };
const { acts } = await openCollection(NONE);
const stock = await packStock(NONE);

describe('the training set', () => {
  it('brings acts, comparison, sheet, key and the table to fill in', async () => {
    expect(choiceOf({ acts: [], tables: [] }, acts, stock, await packSet('training', NONE))).toMatchObject({
      title: { uk: 'Навчальний набір', en: 'Training set' }, acts: ['eu/tr-1', 'ua/nt-1', 'ua/nt-3'],
      tables: [{ act: 'ua/nt-1', pair: '2024-05-12.uk..2026-03-01.uk' }],
      pages: ['training', 'training-questions', 'training-key'], workbooks: ['eu/tr-1'],
    });
  });

  it('has no key for participants', async () => {
    expect((await packSet('training-participants', NONE)).pages).toEqual(['training-questions']);
  });

  it('has a table with one model row for each verdict, still true of the texts, and the rest to fill in', async () => {
    const { assessment } = await openTable('eu/tr-1', NONE);
    expect(assessment.concordance.review).toBe('training');
    expect(assessment.rows.map(({ row }) => row.verdict).toSorted()).toEqual(VERDICTS.filter((verdict) => verdict !== 'not-assessed').toSorted());
    expect(assessment.rows.map(({ standing }) => standing.state)).toEqual(Array<string>(6).fill('fresh'));
    expect(assessment.unassessed.map(({ eid }) => eid)).toEqual(expect.arrayContaining(['art_8__para_2', 'art_8__para_4', 'art_10__para_3', 'art_9__para_2']));
  });

  it('links its pages to provisions that are there, in the text a reader of the language meets', async () => {
    const pages = (await readProse(layersOf(NONE), [])).filter(({ slug }) => slug.startsWith('training'));
    expect(pages.length).toBe(6);
    const dead: string[] = [];
    for (const { slug, speech, links } of pages) {
      for (const { to } of links) {
        const [, act, provision] = /^act:([^#]+)#(.+)$/.exec(decodeURI(to)) ?? [];
        if (act === undefined) continue;
        const editions = acts.find((entry) => entry.act.id === act)?.editions ?? [];
        const shown = editions.find(({ lang }) => lang === speech) ?? editions[0]!;
        const body = provisionsIn((await loadEdition(shown)).body);
        if (![...body].some(({ eid }) => eid === provision)) dead.push(`${slug}.${speech}: ${to}`);
      }
    }
    expect(dead).toEqual([]);
  });
});

describe('a set', () => {
  const { folder, remove } = freshFolder();
  beforeAll(() => {
    mkdirSync(path.join(folder, 'packs'));
    file(folder, 'packs/class.yaml', 'id: class\norder: 3\ntitle: { uk: Клас, en: Class }\nacts: [ua/nt-1]\npages: [none]\n');
    file(folder, 'packs/broken.yaml', 'id: broken\norder: 4\n');
  });
  afterAll(remove);

  it('of the overlay is found beside ours; one with a page that is not there is refused', async () => {
    const set = await packSet('class', { overlay: folder });
    expect(() => choiceOf({ acts: [], tables: [] }, acts, stock, set)).toThrow(expect.objectContaining({ code: 'no-such-page' }) as Error);
  });

  it('that is not there, or cannot be read, is said to be so', async () => {
    await expect(packSet('none', NONE)).rejects.toMatchObject({ code: 'no-such-set', facts: { known: 'training, training-participants' } });
    await expect(packSet('broken', { overlay: folder })).rejects.toMatchObject({ code: 'pack-set-broken' });
  });

  it('or a wish for a workbook brings every act its table names', () => {
    expect(choiceOf({ acts: [], tables: [], workbooks: ['eu/tr-1'] }, acts, stock)).toMatchObject({ acts: ['eu/tr-1', 'ua/nt-1'], workbooks: ['eu/tr-1'] });
    expect(() => choiceOf({ acts: [], tables: [], workbooks: ['eu/none'] }, acts, stock)).toThrow(expect.objectContaining({ code: 'no-such-concordance' }) as Error);
  });
});
