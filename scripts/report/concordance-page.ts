/**
 * A concordance for a person at the terminal: a line a row with verdict and standing, what became stale and why, what has no
 * row, and counts.
 *
 * @example
 * // ст. 8, ч. 2   частково відповідає   потребує перегляду   ua/1710-17 ст. 7
 */
import { CONCORDANCE_WORDS } from '../../src/i18n/concordance-words.ts';
import { VERDICTS } from '../../src/lib/model/concordance.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import type { AssessedRow, Counts } from '../../src/lib/concordance/assess.ts';
import { reverse } from '../../src/lib/concordance/reverse.ts';
import type { Table } from '../store/concordance-table.ts';
import { citedAnswers, citedProvision } from './concordance-cited.ts';
import { changesOf } from './concordance-json.ts';

/** From the EU act to Ukrainian law. */
export function concordancePage(table: Table, speech: Speech): string {
  const { concordance: { act }, rows } = table.assessment;
  const say = CONCORDANCE_WORDS[speech];
  const cells = rows.map((assessed) => [
    citedProvision(act, assessed.provision, table.outlines, speech),
    say.verdicts[assessed.row.verdict],
    stateOf(assessed, speech),
    citedAnswers(assessed.row.ua, table.outlines, speech).join(' · '),
  ]);
  return [headOf(table, speech), '', ...inColumns(cells), ...staleLines(table, speech), ...tailOf(table, speech)].join('\n');
}

/** From Ukrainian law to the EU act. */
export function reversePage(table: Table, speech: Speech): string {
  const say = CONCORDANCE_WORDS[speech];
  const blocks = [...reverse([table.assessment], table.outlines)].flatMap(([act, provisions]) => [
    '', act,
    ...inColumns(provisions.flatMap(({ provision, rows }) => rows.map((answer, at) => [
      at === 0 ? `  ${citedProvision(act, provision, table.outlines, speech)}` : '',
      citedProvision(answer.eu, answer.provision, table.outlines, speech),
      say.verdicts[answer.row.verdict],
      stateOf(answer, speech),
    ]))),
  ]);
  return [headOf(table, speech), ...blocks, ...staleLines(table, speech), ...tailOf(table, speech)].join('\n');
}

const headOf = ({ assessment: { concordance, edition } }: Table, speech: Speech): string => {
  const say = CONCORDANCE_WORDS[speech];
  return `${concordance.act} · ${say.edition} ${edition.date}.${edition.lang} · ${say.reviews[concordance.review]}`;
};

/** What is worth a word: not that all is as judged. */
const stateOf = ({ standing: { state } }: AssessedRow, speech: Speech): string => (state === 'fresh' || state === 'not-assessed' ? '' : CONCORDANCE_WORDS[speech].states[state]);

function inColumns(rows: readonly string[][]): string[] {
  const widths = rows.reduce<number[]>((widest, row) => row.map((cell, at) => Math.max(widest[at] ?? 0, cell.length)), []);
  return rows.map((row) => row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at]!))).join('  ').trimEnd());
}

function staleLines(table: Table, speech: Speech): string[] {
  const say = CONCORDANCE_WORDS[speech];
  const { concordance: { act: eu }, rows } = table.assessment;
  const lines = rows.filter(({ standing }) => standing.state !== 'fresh').flatMap((assessed) =>
    changesOf(assessed, table, speech).map(({ act, provision, change, from, to, now, compare }) =>
      [
        `  ${citedProvision(eu, assessed.provision, table.outlines, speech)}: ${act} ${citedProvision(act, provision, table.outlines, speech)}, ${say.provisions[change]}`,
        now === undefined ? '' : `→ ${citedProvision(act, now, table.outlines, speech)}`,
        to === undefined ? '' : `(${from} → ${to})`,
        compare ?? '',
      ].filter((part) => part !== '').join(' ')));
  return lines.length === 0 ? [] : ['', `${say.columns.state}:`, ...lines];
}

function tailOf({ assessment: { concordance: { act }, counts, unassessed }, outlines }: Table, speech: Speech): string[] {
  const say = CONCORDANCE_WORDS[speech];
  const listed = unassessed.map(({ eid }) => citedProvision(act, eid, outlines, speech)).join('; ');
  return ['', `${say.unassessed} (${unassessed.length}): ${listed || say.none}`, countsLine(counts, speech)];
}

/** «відповідає: 12 · частково відповідає: 9 · потребує перегляду: 2». */
export function countsLine(counts: Counts, speech: Speech): string {
  const say = CONCORDANCE_WORDS[speech];
  const all = [...VERDICTS.map((verdict) => [say.verdicts[verdict], counts[verdict]] as const), ...(['stale', 'unsigned', 'unresolvable'] as const).map((state) => [say.states[state], counts[state]] as const)];
  return all.filter(([, count]) => count > 0).map(([name, count]) => `${name}: ${count}`).join(' · ');
}
