/** Outlines in the collection: acts known by their provisions alone, and what wins where a text is there too. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeOutline } from '../../../src/lib/edition/outline-file.ts';
import { outlineRows } from '../../../src/lib/edition/outline-rows.ts';
import type { EditionMeta } from '../../../src/lib/model/edition.ts';
import { sha256Of } from '../../../scripts/store/cache.ts';
import { openCollection, type Collection } from '../../../scripts/store/collection.ts';
import { openConcordances, outlinesFor } from '../../../scripts/store/concordances.ts';
import { datedOutlines, loadOutline } from '../../../scripts/store/outlines.ts';
import { law } from '../../lib/compare/sketch.ts';
import { freshFolder } from '../zvirka.ts';

let root = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ folder: root, remove } = freshFolder());
  put('content', 'acts/ua/nt-9/act.yaml', 'id: ua/nt-9\nkind: law\ntitle: { uk: Про навчання }\nissuer: { uk: Рада }\nstatus: training\n');
});
afterEach(() => remove());

function put(layer: 'content' | 'overlay', name: string, text: string): void {
  const file = path.join(root, layer, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const places = (): { content: string; overlay: string } => ({ content: path.join(root, 'content'), overlay: path.join(root, 'overlay') });
const opened = (): Promise<Collection> => openCollection(places());
const outline = (date: string, parts: Partial<EditionMeta> = {}, ...lines: string[]): string =>
  writeOutline({ meta: { act: 'ua/nt-9', date, lang: 'uk', nature: 'consolidated', source: { publisher: 'Рада', format: 'rada-txt' }, ...parts }, rows: outlineRows(law('Стаття 1. Мова', ...lines), sha256Of) });
const text = (date: string): string => `---\nact: ua/nt-9\ndate: ${date}\nlang: uk\nnature: training\nsource:\n  publisher: Ми\n  format: own\n---\n\n# НАВЧАЛЬНИЙ ЗАКОН\n\n## Стаття 5. Текст\n`;

describe('the collection', () => {
  test('lists outlines newest first beside the editions; an act may have nothing else', async () => {
    put('content', 'acts/ua/nt-9/2024-01-01.uk.outline.tsv', outline('2024-01-01'));
    put('overlay', 'acts/ua/nt-9/2025-01-01.uk.outline.tsv', outline('2025-01-01'));
    const { acts, messages } = await opened();
    expect(messages).toEqual([]);
    expect(acts.map(({ editions, outlines }) => [editions, outlines.map(({ date, layer, nature }) => [date, layer, nature])])).toEqual([[[], [['2025-01-01', 'overlay', 'consolidated'], ['2024-01-01', 'content', 'consolidated']]]]);
  });

  test('leaves out an outline that is misnamed, stands in the wrong place or has no usable head, and says where', async () => {
    put('content', 'acts/ua/nt-9/today.outline.tsv', outline('2024-01-01'));
    put('content', 'acts/ua/nt-9/2025-01-01.uk.outline.tsv', outline('2024-01-01'));
    put('content', 'acts/ua/nt-9/2026-01-01.uk.outline.tsv', outline('2026-01-01').replace('lang\tuk', 'lang\tua'));
    const { acts, messages } = await opened();
    expect(acts[0]!.outlines).toEqual([]);
    expect(messages.map(({ code, at }) => [code, String(at).split('/nt-9/')[1]])).toEqual([
      ['edition-place', '2025-01-01.uk.outline.tsv:3'], ['outline-head-wrong', '2026-01-01.uk.outline.tsv:4'], ['outline-name', 'today.outline.tsv'],
    ]);
  });
});

describe('the outline of an edition', () => {
  test('is that of its text where the text is there, else the one that was written', async () => {
    put('content', 'acts/ua/nt-9/2024-01-01.uk.outline.tsv', outline('2024-01-01', {}, '1. Стара частина.'));
    put('content', 'acts/ua/nt-9/2025-01-01.uk.outline.tsv', outline('2025-01-01'));
    put('overlay', 'acts/ua/nt-9/2025-01-01.uk.md', text('2025-01-01'));
    const dated = datedOutlines((await opened()).acts[0]!, 'uk');
    const loaded = await Promise.all(dated.map(loadOutline));
    expect(loaded.map(({ meta: { date }, rows }) => [date, rows.map(({ eid }) => eid)])).toEqual([['2025-01-01', ['art_5']], ['2024-01-01', ['art_1', 'art_1__para_1']]]);
  });

  test('of a draft is none: what is not law makes no verdict stale', async () => {
    put('content', 'acts/ua/nt-9/2024-01-01.uk.outline.tsv', outline('2024-01-01'));
    put('content', 'acts/ua/nt-9/2027-01-01.uk.outline.tsv', outline('2027-01-01', { nature: 'draft' }));
    expect(datedOutlines((await opened()).acts[0]!).map(({ date }) => date)).toEqual(['2024-01-01']);
  });
});

describe('concordances', () => {
  const table = (act: string, note: string): string => `act: ${act}\nedition: 2024-01-01\nlang: en\nreview: preliminary\nnote: { uk: ${note}, en: Note. }\nrows:\n  - { provision: art_1, kind: final, duty: { uk: О., en: D. }, verdict: not-assessed, ua: [{ act: ua/nt-9, provisions: [art_1] }] }\n`;

  test('of the overlay take the place of those below; one misnamed or misspelt is told with its line', async () => {
    put('content', 'concordance/tr-9.yaml', table('eu/tr-9', 'Нижня'));
    put('overlay', 'concordance/tr-9.yaml', table('eu/tr-9', 'Верхня'));
    put('content', 'concordance/tr-8.yaml', table('eu/tr-7', 'Інша'));
    put('content', 'concordance/tr-6.yaml', table('eu/tr-6', 'Ще').replace('kind: final', 'kind: finale'));
    const { files, messages } = await openConcordances(places());
    expect(files.map(({ concordance: { note } }) => note.uk)).toEqual(['Верхня']);
    expect(messages.map(({ code, at }) => [code, String(at).split('/concordance/')[1]])).toEqual([['field-misspelt-value', 'tr-6.yaml:7'], ['concordance-name', 'tr-8.yaml:1']]);
  });

  test('stand on the newest edition in each language and on those they were judged on', async () => {
    for (const year of ['2022', '2023', '2024']) put('content', `acts/ua/nt-9/${year}-01-01.uk.outline.tsv`, outline(`${year}-01-01`));
    put('content', 'acts/ua/nt-9/2021-01-01.en.outline.tsv', outline('2021-01-01', { lang: 'en' }));
    put('content', 'concordance/tr-9.yaml', table('eu/tr-9', 'Н').replace('verdict: not-assessed', `verdict: not-assessed, basis: [{ act: ua/nt-9, provision: art_1, edition: 2022-01-01, lang: uk, sha256: ${'a'.repeat(64)} }]`));
    const { files } = await openConcordances(places());
    const outlines = await outlinesFor(files.map(({ concordance }) => concordance), (await opened()).acts);
    expect([...outlines].map(([act, known]) => [act, known.map(({ meta }) => `${meta.date}.${meta.lang}`)])).toEqual([['ua/nt-9', ['2024-01-01.uk', '2022-01-01.uk', '2021-01-01.en']]]);
  });
});
