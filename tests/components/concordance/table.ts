/** A small table for the tests of its pages: an EU act of chapters and an annex, a Ukrainian act, rows of every kind. */
import type { Table } from '../../../scripts/store/concordance-table.ts';
import type { ActEntry } from '../../../scripts/store/collection.ts';
import { assess, type Assessment } from '../../../src/lib/concordance/assess.ts';
import type { Outlines } from '../../../src/lib/concordance/outline-tree.ts';
import { actSchema } from '../../../src/lib/model/act.ts';
import type { Concordance, ConcordanceRow } from '../../../src/lib/model/concordance.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { concordance, EU, outlineOf, UA } from '../../lib/concordance/sketch.ts';

const article = (number: string, paragraphs = 0): Provision => ({
  kind: 'article', number, eid: `art_${number}`, text: `Article ${number}\nName ${number}`,
  children: Array.from({ length: paragraphs }, (_, at) => ({ kind: 'paragraph' as const, number: String(at + 1), eid: `art_${number}__para_${at + 1}`, text: `${at + 1}. Text ${number} ${at + 1}.`, children: [] })),
});
const chapter = (number: string, children: Provision[]): Provision => ({ kind: 'chapter', number, eid: `chp_${number}`, text: `Chapter ${number}`, children });

/** Articles 1 (two paragraphs) and 2, article 3 in a second chapter, an annex. */
export const EU_OUTLINE = outlineOf(EU, '2024-01-01', [
  chapter('I', [article('1', 2), article('2', 1)]), chapter('II', [article('3', 1)]),
  { kind: 'attachment', number: 'I', eid: 'att_I', text: 'ANNEX I', children: [{ kind: 'point', number: '1', eid: 'att_I__point_1', text: '1. A list.', children: [] }] },
]);
export const UA_OUTLINE = outlineOf(UA, '2024-06-01', [article('7', 1), article('8', 1)]);

const entry = (id: string, title: string): ActEntry =>
  ({ act: actSchema.parse({ id, kind: 'law', title: { uk: title }, issuer: { uk: 'Збірка' }, status: 'in-force' }), file: '', editions: [], outlines: [] });

/** The table of these rows. The collection has no texts: what is shown is what outlines say. */
export function tableOf(rows: readonly ConcordanceRow[], parts: object = {}): Table & { assessment: Assessment; concordance: Concordance } {
  const made = concordance(rows, parts);
  const outlines: Outlines = new Map([[EU, [EU_OUTLINE]], [UA, [UA_OUTLINE]]]);
  return { file: { concordance: made, file: '', text: '', lineOf: () => 1 }, assessment: assess(made, outlines), outlines, acts: [entry(EU, 'Регламент'), entry(UA, 'Закон')], concordance: made };
}
