/** Small outlines and rows for the tests of concordances. */
import { createHash } from 'node:crypto';
import { outlineRows, type Outline } from '../../../src/lib/edition/outline-rows.ts';
import { concordanceSchema, rowSchema, type Basis, type Concordance, type ConcordanceRow } from '../../../src/lib/model/concordance.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';

export const EU = 'eu/tr-9';
export const UA = 'ua/nt-9';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The outline of a text at a date. */
export const outlineOf = (act: string, date: string, body: readonly Provision[]): Outline => ({
  meta: { act, date, lang: act.startsWith('ua/') ? 'uk' : 'en', nature: 'training', source: { publisher: 'own', format: 'own' } },
  rows: outlineRows(body, sha256),
});

/** The basis of a provision as an outline has it. */
export function basisIn({ meta: { act, date, lang }, rows }: Outline, provision: string): Basis {
  const found = rows.find(({ eid }) => eid === provision);
  if (!found) throw new Error(`no ${provision} in ${act}`);
  return { act, provision, edition: date, lang, sha256: found.sha256 };
}

/** A row that is complete but for what a test says. */
export const row = (parts: object): ConcordanceRow =>
  rowSchema.parse({ provision: 'art_1', kind: 'obligation', duty: { uk: 'Обов’язок.', en: 'A duty.' }, verdict: 'not-assessed', ...parts });

/** A row signed on the given outlines. */
export const signed = (eu: Outline, provision: string, answers: readonly [Outline, string][], parts: object = {}): ConcordanceRow =>
  row({
    provision, verdict: 'conforms', author: 'Звірка', date: '2026-01-10',
    ua: answers.map(([{ meta }, name]) => ({ act: meta.act, provisions: [name] })),
    basis: [basisIn(eu, provision), ...answers.map(([outline, name]) => basisIn(outline, name))],
    ...parts,
  });

export const concordance = (rows: readonly ConcordanceRow[], parts: object = {}): Concordance =>
  concordanceSchema.parse({ act: EU, edition: '2024-01-01', lang: 'en', review: 'preliminary', note: { uk: 'Навчальна.', en: 'Training.' }, rows, ...parts });
