/**
 * Reads Formex 4, the XML in which the Publications Office keeps acts and consolidations: one file with the root `ACT`,
 * `CONS.ACT`, `ANNEX` or `CONS.ANNEX`.
 *
 * What a consolidation says of its changes becomes notes (`changes.ts`); deleted text is left out
 * (`deleted.ts`); the text of a repealed act stays.
 *
 * @example
 * readFormex(xml).value.facts // { celex: '32014R0910', date: '2024-10-18', number: '910/2014', … }
 */
import type { Reading } from '../../model/block.ts';
import type { Result } from '../../model/message.ts';
import { blocksOf } from '../eurlex/blocks.ts';
import { titleLines } from '../eurlex/facts.ts';
import { formexFacts, formexLang } from './facts.ts';
import { footnoteMarks } from './footnotes.ts';
import { changingActs } from './history.ts';
import { formexMessages } from './messages.ts';
import { visitUnit } from './units.ts';
import { endWalk, newWalk, printNote } from './walk.ts';
import { parseFormex, writeDashes } from './xml.ts';
import { Refusal, refused } from '../refusals.ts';

/**
 * Blocks of the document in order. XML that is not well formed, or without text, gives no blocks and an `error`
 * message. Written by the reader: marks of footnotes, dashes of lists, quotation marks from their codes, notes of
 * changes; left out: what the file says of itself, deleted text (counted in a message).
 */
export function readFormex(text: string): Result<Reading> {
  try {
    const root = parseFormex(text);
    writeDashes(root);
    const facts = formexFacts(root, []);
    const walk = newWalk(facts.celex ?? '', footnoteMarks(root));
    for (const act of changingActs(root)) printNote(walk, act);
    visitUnit(walk, root);
    endWalk(walk);
    const blocks = blocksOf(walk.flow.lines);
    const lang = formexLang(root);
    return { value: { dialect: 'formex', ...(lang && { lang }), blocks, facts: formexFacts(root, titleLines(blocks)) }, messages: formexMessages(walk) };
  } catch (error) {
    if (error instanceof Refusal) return refused('formex', error.reason);
    throw error;
  }
}
