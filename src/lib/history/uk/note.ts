/**
 * The grammar of the Rada's editorial notes. A note is clauses divided by «;»; a clause without a subject speaks of what
 * the clause before it spoke of («Кодекс доповнено статтею 5 …; із змінами …»), one without acts takes those of the next.
 *
 *   note      = clause { ";" clause }
 *   clause    = [subject] operation ["згідно із" | "на підставі"] acts [remark]
 *   subject   = units | «Закон», «Порядок», «Назва статті 5», «У тексті Закону слова "…"»
 *
 * Nothing is refused: a note that is no sentence of this grammar gives what was read of it and `understood: false`.
 * Law 3354-IX has no rule for these notes; the shapes were counted in 517 texts of the Rada (16,470 notes).
 *
 * @example
 * readUkrainianNote('{Статтю 8 виключено на підставі Закону № 1-IX від 05.11.2019}').operations[0]
 * // { action: 'repealed', units: [[{ kind: 'article', number: '8' }]], by: [{ kind: 'закон', number: '1-IX', date: '2019-11-05', rada: '1-20' }] }
 */
import type { ReadNote, SaidOperation } from '../amendment.ts';
import { readClause, type ReadClause } from './clause.ts';
import { clausesOf, noteText } from './note-text.ts';

/** Where the act was published, where its text was taken from: facts of the text as a whole. */
const ABOUT_THE_TEXT = /^(?:Відомості Верховної Ради|Текст .{0,120}(?:взято|доданий))/;

/** The operations a note tells. */
export function readUkrainianNote(printed: string): ReadNote {
  const note = noteText(printed);
  if (ABOUT_THE_TEXT.test(note.text)) return { operations: [{ action: 'published', units: [], by: [], remark: note.text }], understood: true };
  const operations: SaidOperation[] = [];
  let understood = true;
  for (const clause of clausesOf(note)) {
    const read = readClause(clause);
    const before = operations.at(-1);
    if (read.operation) operations.push(before ? withSubjectOf(read.operation, before) : read.operation);
    else if (before) goOn(before, read);
    else if (read.by.length > 0) operations.push({ action: 'see', units: [], by: read.by });
    understood &&= read.understood || isWaiting(read.operation);
  }
  const filled = withActsOfNext(operations);
  return { operations: filled, understood: understood && filled.length > 0 && !filled.some(isWaiting) };
}

/** Acts and remarks after «;» belong to the operation before. */
function goOn(operation: SaidOperation, { by, remark }: ReadClause): void {
  operation.by.push(...by);
  if (remark !== undefined) operation.remark = operation.remark === undefined ? remark : `${operation.remark}; ${remark}`;
}

/** Word changes joined by «;» name their act once, at the end. */
const isWaiting = (operation: SaidOperation | undefined): boolean => operation !== undefined && operation.by.length === 0 && operation.words !== undefined;

/** An operation without subject of its own is done to what was spoken of before; to the new unit after an addition. */
function withSubjectOf(operation: SaidOperation, before: SaidOperation): SaidOperation {
  if (operation.units.length > 0 || operation.named !== undefined) return operation;
  const units = before.added ?? before.units;
  return { ...operation, units, ...(units.length === 0 && before.named !== undefined && { named: before.named }), ...(before.heading && { heading: true as const }) };
}

function withActsOfNext(operations: readonly SaidOperation[]): SaidOperation[] {
  const filled = [...operations];
  for (let k = filled.length - 2; k >= 0; k--) if (isWaiting(filled[k])) filled[k] = { ...filled[k]!, by: filled[k + 1]!.by };
  return filled;
}
