/**
 * What publishers say of changes, against what a comparison finds: the marks of EU consolidations, the notes of the Rada.
 *
 * @example
 * const { found, wrong, missed } = await marksAgreement(corpus, bodyOf);
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { newAmendments, speaksOf } from '../../../src/lib/compare/amended-by.ts';
import { compareEditions } from '../../../src/lib/compare/compare.ts';
import { articlesOf, textOf } from '../../../src/lib/edition/text.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { languageOf } from '../../../src/lib/text/language.ts';
import { annexNames, changedUnits } from './changed-units.ts';
import { markedUnits } from './marks.ts';

/** Reads a file of the corpus. */
export type ReadBody = (file: string) => Promise<Provision[]>;

export interface MarksAgreement {
  /** Consolidations compared with their originals. */
  texts: number;
  /** Units marked and found changed. */
  found: number;
  /** Units found changed that are not marked, and marked ones that were not found: «32014R0910 2024-05-20 en.xml article 3». */
  wrong: string[];
  missed: string[];
}

const languageIn = (body: readonly Provision[]): ReturnType<typeof languageOf> => languageOf(textOf(body, { notes: false }).slice(0, 20_000));

/** Every consolidation of the corpus with an article in it against the original, where that is there in the same language. */
export async function marksAgreement(corpus: string, bodyOf: ReadBody): Promise<MarksAgreement> {
  const agreement: MarksAgreement = { texts: 0, found: 0, wrong: [], missed: [] };
  const files = globSync('eu/*/versions/*/{*.html,*.xml,*.fmx4/*.xml}', { cwd: corpus }).map((file) => file.split(path.sep).join('/')).sort();
  for (const file of files) {
    const [, act, , date, language = ''] = file.split('/');
    const source = readFileSync(path.join(corpus, file), 'utf8');
    if (!isConsolidation(source)) continue;
    const first = files.find((other) => other.startsWith(`eu/${act}/versions/`) && path.posix.basename(other).startsWith(language.slice(0, 2)) && !other.includes('.fmx4'));
    if (first === undefined || first.split('/')[3]! >= date! || isConsolidation(readFileSync(path.join(corpus, first), 'utf8'))) continue;
    const [before, after] = [await bodyOf(first), await bodyOf(file)];
    const lang = languageIn(after);
    if (articlesOf(before).length === 0 || articlesOf(after).length === 0 || languageIn(before) !== lang) continue;
    const marks = markedUnits(source);
    const changed = changedUnits(compareEditions(before, after, { lang }), annexNames(before, after));
    const name = (unit: string): string => `${act} ${date} ${file.split('/')[4]} ${unit}`;
    agreement.texts += 1;
    agreement.found += [...changed].filter((unit) => !marks.unsure(unit) && marks.changed.has(unit)).length;
    agreement.wrong.push(...[...changed].filter((unit) => !marks.unsure(unit) && !marks.changed.has(unit)).map(name));
    agreement.missed.push(...[...marks.changed].filter((unit) => !marks.unsure(unit) && !changed.has(unit)).map(name));
  }
  return agreement;
}

const isConsolidation = (source: string): boolean => source.includes('<CONS.ACT') || /class="(?:title-article-norm|modref)"/.test(source);

export interface NotesAgreement {
  pairs: number;
  /** Notes of the later edition that name an act for the first time. */
  notes: number;
  /** Those whose provisions were not found changed, as printed. */
  disagree: string[];
}

/** Every pair of neighbouring Ukrainian editions. */
export async function notesAgreement(corpus: string, bodyOf: ReadBody): Promise<NotesAgreement> {
  const agreement: NotesAgreement = { pairs: 0, notes: 0, disagree: [] };
  const files = globSync('ua/editions/*/*.md', { cwd: corpus }).map((file) => file.split(path.sep).join('/')).sort();
  for (const [at, file] of files.slice(1).entries()) {
    if (path.posix.dirname(files[at]!) !== path.posix.dirname(file)) continue;
    const [before, after] = [await bodyOf(files[at]!), await bodyOf(file)];
    const { changes } = compareEditions(before, after, { lang: 'uk' });
    const changed = changes.filter(({ kind }) => kind !== 'same');
    const amendments = Map.groupBy(newAmendments(before, after, changes.flatMap(({ lines }) => lines)), (amendment) => amendment.at);
    agreement.pairs += 1;
    agreement.notes += amendments.size;
    for (const [eid, said] of amendments) if (!changed.some((change) => said.some((amendment) => speaksOf(amendment, change)))) agreement.disagree.push(`${file} ${eid}: ${said[0]!.text}`);
  }
  return agreement;
}
