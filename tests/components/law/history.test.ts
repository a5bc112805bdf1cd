/** The history of an article: what notes tell of it, and the comparisons in which it changed. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCollection, type ActEntry } from '../../../scripts/store/collection.ts';
import { articleHistories } from '../../../src/components/law/provision-history.ts';

const { acts } = await openCollection({ overlay: mkdtempSync(path.join(tmpdir(), 'zvirka-no-overlay-')) });
const entry = acts.find(({ act }) => act.id === 'ua/nt-1') as ActEntry;
const [newest, oldest] = ['2026-03-01', '2024-05-12'].map((date) => entry.editions.find((edition) => edition.date === date && edition.lang === 'uk')!);

describe('the history of an article', () => {
  it('says which unit, what was done, by which act and when, and leads to the comparison', async () => {
    const histories = await articleHistories(newest!, entry, acts, 'uk');
    expect(histories.get('art_11')).toBe('<details class="history"><summary>Історія змін</summary><ul><li>ч. 3: викладено в новій редакції — Закон № НТ-2 від 12.02.2026</li></ul>'
      + '<p>Порівняти редакції: <a href="/acts/ua/nt-1/compare/2024-05-12.uk..2026-03-01.uk/#art_11">12.05.2024 – 01.03.2026</a></p></details>');
    expect(histories.get('art_14')).toContain('<li>ст. 14: виключено — Закон № НТ-2 від 12.02.2026</li>');
    expect(histories.has('art_1')).toBe(false);
  });

  it('of an older edition looks forward to what became of the article', async () => {
    const histories = await articleHistories(oldest!, entry, acts, 'en');
    expect(histories.get('art_11')).toContain('lang="en"><summary>Amendment history</summary><p>Compare editions: <a href="/en/acts/ua/nt-1/compare/2024-05-12.uk..2026-03-01.uk/#art_11">');
  });

  it('names an act of the collection by a link', async () => {
    const amending = { ...entry, act: { ...entry.act, id: 'ua/nt-2', number: 'НТ-2', adopted: '2026-02-12' } };
    const histories = await articleHistories(newest!, entry, [...acts, amending], 'uk');
    expect(histories.get('art_11')).toContain('<a href="/acts/ua/nt-2/">Закон № НТ-2 від 12.02.2026</a>');
  });
});
