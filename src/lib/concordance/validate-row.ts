/**
 * A row of a concordance against itself: what its verdict demands and forbids. The rules are those of the Cabinet's form and of
 * DESIGN.md section 10: a verdict is signed and bound to texts, a gap has words, «не врегульовано» names no law.
 *
 * @example
 * rowFaults('eu/32016r0399', { provision: 'art_5', verdict: 'conforms', gap: { … }, … })
 * // [{ message: row-conforms-open { row: 'art_5', field: 'gap' }, path: ['gap'] }]
 */
import type { ConcordanceRow, Verdict } from '../model/concordance.ts';
import { message, type Message } from '../model/message.ts';
import { namedBy } from './standing.ts';
import { actSlug } from '../model/act-slug.ts';

/** What is wrong and in which field of the row. */
export interface Fault {
  message: Message;
  path: PropertyKey[];
}

/** Verdicts that find Ukrainian law wanting: they say where the gap is. */
const WANTING: ReadonlySet<Verdict> = new Set(['partial', 'conflicts', 'unregulated']);
/** Verdicts on what Ukrainian law says: they name the provision that says it. */
const ON_PROVISIONS: ReadonlySet<Verdict> = new Set(['conforms', 'no-conflict', 'partial', 'conflicts']);

/** What is wrong with a row, whatever the law says. `today` (ISO date) is left out where nobody may look at the clock. */
export function rowFaults(eu: string, row: ConcordanceRow, today?: string): Fault[] {
  return [...signatureFaults(row, today), ...verdictFaults(row), ...uaFaults(row), ...basisFaults(eu, row)];
}

function signatureFaults({ provision: row, verdict, author, date }: ConcordanceRow, today?: string): Fault[] {
  const isJudged = verdict !== 'not-assessed';
  return [
    ...(isJudged && author === undefined ? [{ message: message('row-unsigned', { row, field: 'author' }), path: ['author'] }] : []),
    ...(isJudged && date === undefined ? [{ message: message('row-unsigned', { row, field: 'date' }), path: ['date'] }] : []),
    ...(today !== undefined && date !== undefined && date > today ? [{ message: message('row-future', { row, date }), path: ['date'] }] : []),
  ];
}

function verdictFaults({ provision: row, verdict, ground, gap, measure, obligation, 'obligation-verdict': onObligation }: ConcordanceRow): Fault[] {
  const open = verdict === 'conforms' ? (['gap', 'measure'] as const).filter((field) => ({ gap, measure })[field] !== undefined) : [];
  return [
    ...open.map((field): Fault => ({ message: message('row-conforms-open', { row, field }), path: [field] })),
    ...(verdict === 'not-applicable' && ground === undefined ? [{ message: message('row-ground-missing', { row }), path: ['ground'] }] : []),
    ...(verdict !== 'not-applicable' && ground !== undefined ? [{ message: message('row-ground-idle', { row, verdict }), path: ['ground'] }] : []),
    ...(onObligation !== undefined && obligation === undefined ? [{ message: message('row-obligation-missing', { row }), path: ['obligation-verdict'] }] : []),
    ...(WANTING.has(verdict) && gap === undefined ? [{ message: message('row-gap-missing', { row, verdict }), path: ['gap'] }] : []),
    ...(WANTING.has(verdict) && measure === undefined ? [{ message: message('row-measure-missing', { row, verdict }), path: ['measure'] }] : []),
  ];
}

function uaFaults({ provision: row, verdict, ua }: ConcordanceRow): Fault[] {
  const seen = new Set<string>();
  const twice = ua.flatMap(({ act, provisions }, at) => provisions.flatMap((provision, place): Fault[] => {
    const name = `${act} ${provision}`;
    if (seen.has(name)) return [{ message: message('row-ua-twice', { row, act, provision }), path: ['ua', at, 'provisions', place] }];
    seen.add(name);
    return [];
  }));
  return [
    ...twice,
    ...(verdict === 'unregulated' && ua.length > 0 ? [{ message: message('row-unregulated-ua', { row }), path: ['ua'] }] : []),
    ...(ON_PROVISIONS.has(verdict) && ua.length === 0 ? [{ message: message('row-ua-missing', { row, verdict }), path: ['ua'] }] : []),
  ];
}

function basisFaults(eu: string, row: ConcordanceRow): Fault[] {
  const named = namedBy(eu, row).map(({ act, provision }) => `${act} ${provision}`);
  const based = row.basis.map(({ act, provision }) => `${act} ${provision}`);
  const lacking = row.verdict === 'not-assessed' ? [] : named.filter((name) => !based.includes(name));
  return [
    ...(lacking.length > 0 ? [{ message: message('row-basis-missing', { row: row.provision, of: lacking.join(', '), eu: actSlug(eu) }), path: ['basis'] }] : []),
    ...based.flatMap((name, at): Fault[] => {
      if (!named.includes(name)) return [{ message: message('row-basis-stray', { row: row.provision, of: name }), path: ['basis', at] }];
      return based.indexOf(name) < at ? [{ message: message('row-basis-twice', { row: row.provision, of: name }), path: ['basis', at] }] : [];
    }),
  ];
}
