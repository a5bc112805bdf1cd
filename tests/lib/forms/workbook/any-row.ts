/** Rows of any content that a record may hold, for properties: texts with line breaks, formulas, controls and all. */
import fc from 'fast-check';
import { GROUNDS, INSTRUMENTS, PROVISION_TYPES, rowSchema, SCALE, VERDICTS, type ConcordanceRow } from '../../../../src/lib/model/concordance.ts';
import { BODIES } from '../../../../src/lib/model/act.ts';

const WORDS = ['Перевіряють', '=1+1', '-', '@a', "'", '\n', ' ', '"', ',', ';', '#', ':', '_x0041_', '<a&b>', 'é', '𝒜', '|', '{}', '\t', '0', '2027-01-01', 'true', '\u0007', '…'];
/** No text of a record is blank, or has blanks around it that an editor cannot see. */
export const anyText = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join('').trim()).filter((text) => text !== '');
const both = fc.record({ uk: anyText, en: anyText });
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const day = fc.constantFrom('2025-12-31', '2026-01-10', '2026-02-28');

/** A row that the schema takes; its verdict may break the rules of verdicts. */
export const anyRow: fc.Arbitrary<ConcordanceRow> = fc.record({
  provision: fc.constant('art_1'), kind: fc.constantFrom(...PROVISION_TYPES), duty: both,
  ua: fc.uniqueArray(fc.constantFrom('art_1', 'art_2__para_1', 'art_3'), { maxLength: 3 }).map((provisions) => (provisions.length > 0 ? [{ act: 'ua/nt-9', provisions }] : [])),
  verdict: fc.constantFrom(...VERDICTS), ground: optional(fc.constantFrom(...GROUNDS)), obligation: optional(both), 'obligation-verdict': optional(fc.constantFrom(...SCALE)), gap: optional(both), measure: optional(both),
  instrument: optional(fc.constantFrom(...INSTRUMENTS)), bodies: fc.uniqueArray(fc.constantFrom(...BODIES), { maxLength: 3 }), due: optional(fc.oneof(day, fc.constant('accession' as const))),
  practice: optional(both), comment: optional(anyText), author: optional(anyText), date: optional(day),
}).map((row) => rowSchema.parse(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))));

/** Rows that break no rule of verdicts, signed by the given author. */
export const soundRow = (author: string, date: string): fc.Arbitrary<ConcordanceRow> => anyRow.map((row) => {
  const { ground, gap, measure, ua, 'obligation-verdict': onObligation, ...rest } = row;
  const isWanting = ['partial', 'conflicts', 'unregulated'].includes(row.verdict);
  const answers = row.verdict === 'unregulated' ? [] : ua.length === 0 ? [{ act: 'ua/nt-9', provisions: ['art_3'] }] : ua;
  return rowSchema.parse({
    ...rest, ua: answers, author, date,
    ...(row.obligation && onObligation && { 'obligation-verdict': onObligation }),
    ...(row.verdict === 'not-applicable' && { ground: ground ?? 'final' }),
    ...(row.verdict !== 'conforms' && (isWanting || gap) && { gap: gap ?? { uk: 'Розбіжність', en: 'Gap' } }),
    ...(row.verdict !== 'conforms' && measure && { measure }),
    basis: row.verdict === 'not-assessed' ? [] : basisOf(answers),
  });
});

const HASH = 'b'.repeat(64);
/** A basis for what the row names. */
export const basisOf = (ua: ConcordanceRow['ua']): ConcordanceRow['basis'] => [
  { act: 'eu/tr-9', provision: 'art_1', edition: '2024-01-01', lang: 'en', sha256: HASH },
  ...ua.flatMap(({ act, provisions }) => provisions.map((provision) => ({ act, provision, edition: '2025-01-01', lang: 'uk' as const, sha256: HASH }))),
];
