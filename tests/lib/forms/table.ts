/** Small lined tables for the tests of forms and workbooks: two provisions of an act of our own, and what a test adds. */
import { labelsIn } from '../../../scripts/store/concordance-labels.ts';
import type { LinedTable, TableLine } from '../../../src/lib/forms/table-lines.ts';
import { addressBook } from '../../../src/lib/forms/workbook/addresses.ts';
import { rowSchema, type ConcordanceRow } from '../../../src/lib/model/concordance.ts';

export const labels = labelsIn;

export const book = addressBook(new Map([['ua/nt-9', [['art_1', 'ст. 1'], ['art_2__para_1', 'ст. 2, ч. 1'], ['art_3', 'ст. 3'], ['att_1__art_3', 'ст. 3']]]]));

const HASH = 'a'.repeat(64);

/** A signed row that breaks no rule. */
export const row = (parts: object = {}): ConcordanceRow =>
  rowSchema.parse({
    provision: 'art_1', kind: 'obligation', duty: { uk: 'Перевіряти.', en: 'Check.' }, verdict: 'conforms', ua: [{ act: 'ua/nt-9', provisions: ['art_1'] }], author: 'Перша', date: '2026-01-10',
    basis: [{ act: 'eu/tr-9', provision: 'art_1', edition: '2024-01-01', lang: 'en', sha256: HASH }, { act: 'ua/nt-9', provision: 'art_1', edition: '2025-01-01', lang: 'uk', sha256: HASH }],
    ...parts,
  });

/** A line with a row, or without one. */
export const line = (own: ConcordanceRow | undefined, parts: Partial<TableLine> = {}): TableLine => ({
  provision: own?.provision ?? 'art_2', cited: own ? 'Стаття 1' : 'Стаття 2', text: own ? 'Кожну особу перевіряють.' : 'Перевірка коротка.',
  answers: (own?.ua ?? []).flatMap(({ act, provisions }) => provisions.map((provision) => ({ act, provision, cited: 'Стаття 1, Закон № 9 «Про навчання»', unit: 'Стаття 1', actName: 'Закон № 9 «Про навчання»', text: 'Перевіряють кожного.' }))),
  ...(own && { row: own }), state: own && own.verdict !== 'not-assessed' ? 'fresh' : 'not-assessed', shown: own?.basis ?? [{ act: 'eu/tr-9', provision: 'art_2', edition: '2024-01-01', lang: 'en', sha256: HASH }], ...parts,
});

export const table = (lines: readonly TableLine[]): LinedTable => ({
  facts: { act: 'eu/tr-9', title: { uk: 'Навчальний регламент', en: 'Training Regulation' }, celex: '32024R0009', edition: '2024-01-01', editions: ['eu/tr-9@2024-01-01.en'], record: HASH, review: 'official', lang: 'en' },
  lines,
});
