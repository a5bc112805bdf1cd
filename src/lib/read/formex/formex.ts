/**
 * Reads Formex 4, the XML in which the Publications Office keeps acts and consolidations: one file with the root `ACT`,
 * `CONS.ACT`, `ANNEX` or `CONS.ANNEX`, or an act in several files (`parts.ts`).
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
import { formexLinks } from './links.ts';
import { listedSections, unlabelledItems } from './lists.ts';
import { formexMessages } from './messages.ts';
import { assembled, type Assembled } from './parts.ts';
import { visitUnit } from './units.ts';
import { endWalk, newWalk, printNote } from './walk.ts';
import { parseFormex, writeMarks, type FormexElement } from './xml.ts';
import { withLinks } from '../links.ts';
import { Refusal, refused } from '../refusals.ts';

/**
 * Blocks of the document in order. XML that is not well formed, or without text, gives no blocks and an `error` message.
 * Written by the reader: marks of footnotes, which begin anew in each file; dashes and separators of lists; quotation
 * marks from their codes; notes of changes. Left out: what the file says of itself, deleted text (counted in a message).
 */
export const readFormex = (text: string): Result<Reading> => readParts(() => ({ parts: [parseFormex(text)], messages: [] }));

/** The same of an act in several files, by their names: a folder or an archive. */
export const readFormexParts = (texts: ReadonlyMap<string, string>): Result<Reading> => readParts(() => assembled(texts));

function readParts(assemble: () => Assembled): Result<Reading> {
  try {
    const { parts, messages } = assemble();
    const root: FormexElement = { name: '', attributes: {}, children: parts.flatMap((part) => part.children) };
    writeMarks(root);
    const facts = formexFacts(root, []);
    const walk = newWalk(facts.celex ?? '', { marks: new Map(parts.flatMap((part) => [...footnoteMarks(part)])), listed: listedSections(root), even: unlabelledItems(root) });
    for (const act of changingActs(root)) printNote(walk, act);
    visitUnit(walk, root);
    endWalk(walk);
    const blocks = blocksOf(walk.flow.lines);
    const lang = formexLang(root);
    const reading: Reading = { dialect: 'formex', ...(lang && { lang }), blocks, facts: formexFacts(root, titleLines(blocks)) };
    return { value: withLinks(reading, formexLinks(root)), messages: [...messages, ...formexMessages(walk)] };
  } catch (error) {
    if (error instanceof Refusal) return refused('formex', error.reason);
    throw error;
  }
}
