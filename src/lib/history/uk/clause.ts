/**
 * One clause of a note: [what] [was done] [by which acts], with the rest as a remark.
 *
 * A clause is understood when every word of it has a place. Operations that leave the text as it is («див.», «офіційне
 * тлумачення …») are told in free prose; of those only units and acts are taken.
 *
 * @example
 * readClause(noteText('{Частину третю статті 5 виключено на підставі Закону № 1-IX від 05.11.2019}'))
 * // { operation: { action: 'repealed', units: [[…]], by: [{ kind: 'закон', number: '1-IX', … }] }, understood: true }
 */
import { actWordAt } from '../../cite/uk/act-words.ts';
import { formAt } from '../../cite/uk/tokens.ts';
import { CHANGES_TEXT, type Action, type AmendingAct, type SaidOperation } from '../amendment.ts';
import { amendingActs, remarkAt, type NamedActs } from './amending-acts.ts';
import { quotedTokens, type NoteText } from './note-text.ts';
import { operationAt, WORD, type SaidAction } from './operations.ts';
import { subjectIn, type Subject } from './subject.ts';
import { unitListAt } from './unit-list.ts';
import { wordChanges } from './word-changes.ts';

export interface ReadClause {
  /** Absent when the clause names no operation: then `by` and `remark` go on with the clause before. */
  operation?: SaidOperation;
  remark?: string;
  by: AmendingAct[];
  understood: boolean;
}

/** The operation of a clause, or the acts and remarks it adds to the clause before. */
export function readClause(clause: NoteText): ReadClause {
  const { tokens } = clause;
  const quoted = quotedTokens(tokens);
  const acts = onlyActs(clause);
  if (acts.understood) return acts;
  const at = tokens.findIndex((_, place) => !quoted[place] && operationAt(tokens, place) !== undefined);
  if (at < 0) return onlyRemark(clause) ?? acts;
  const said = operationAt(tokens, at)!;
  const action = settled(said.action, clause);
  const words = tokens.findIndex(({ form }, place) => place < at && !quoted[place] && WORD.test(form) && formAt(tokens, place + 1) === '"');
  const subject = action === 'interpreted' ? subjectIn(tokens, said.next, reference(clause, said.next)) : subjectIn(tokens, 0, words < 0 ? at : words);
  const ground = grounds(clause, action === 'not-executed' ? 0 : said.next, action);
  const operation = operationOf(clause, words < 0 ? action : (WITH_WORDS[action] ?? action), subject, ground);
  if (words >= 0) operation.words = wordChanges(clause, words, at);
  const added = action === 'added' ? addedUnits(clause, said, subject) : undefined;
  if (added && added.length > 0) operation.added = added;
  const loose = !CHANGES_TEXT.has(operation.action);
  return { operation, by: operation.by, understood: loose || (ground.whole && (subject.whole || words >= 0)) };
}

/** «слова "…" виключено» repeals words and no unit. */
const WITH_WORDS: Partial<Record<Action, Action>> = { repealed: 'words-removed' };

/** What the rest of the clause makes of the operation: «замінено» without words replaces a unit, «визнано» says as what. */
function settled(action: Action, { tokens }: NoteText): Action {
  const says = (word: RegExp): boolean => tokens.some(({ form }) => word.test(form));
  if (action === 'repealed') return says(/^неконституційн/) ? 'unconstitutional' : action;
  if (action === 'words-replaced') return tokens.some(({ form }) => WORD.test(form)) ? action : 'new-wording';
  if (action !== 'unconstitutional') return action;
  if (says(/^неконституційн/)) return 'unconstitutional';
  return says(/^конституційн/) ? 'constitutional' : 'resumed';
}

function operationOf({ text, tokens }: NoteText, action: Action, { units, named, heading }: Subject, { acts, remarks }: Grounds): SaidOperation {
  const remark = acts.length === 0 && !CHANGES_TEXT.has(action) ? text.slice(tokens[0]!.start, tokens.at(-1)!.end) : remarks.join('; ');
  return { action, units, ...(named !== undefined && { named }), ...(heading && { heading: true as const }), by: acts, ...(remark !== '' && { remark }) };
}

/** Where «див. в Рішенні …» begins, or the end of the clause. */
function reference({ tokens, end }: NoteText, from: number): number {
  const at = tokens.findIndex(({ form }, place) => place >= from && form === 'див');
  return at < 0 ? end : at;
}

interface Grounds extends NamedActs {
  /** No word before or after the acts is left unread. */
  whole: boolean;
}

/** Words between an operation and its acts. «внесе…» covers the Rada's misprints «внесеним», «внесениим». */
const CONNECTOR = /^(?:згі?д\p{L}*|з|із|зі|на|підставі|внесе\p{L}*|внесли|та|і|й|а|,|\.|:|-|відповідн\p{L}*|до|у|в|усіх|всіх|відмінк\p{L}*|числі|числа|числах|формах|крім|\(|\)|слов(?:о|а|ом|ами)|цифр(?:ами|ою|и)|чинність|нов(?:им|ою|ими|ій|і|у)|редакції|україни)$/u;

/** The acts after an operation. */
function grounds(clause: NoteText, from: number, action: Action): Grounds {
  const { tokens, end } = clause;
  const quoted = quotedTokens(tokens);
  let whole = true;
  let excepting = false;
  for (let place = from; place < end; ) {
    const found = amendingActs(clause, place);
    if (found.acts.length > 0) return { ...found, whole: whole && found.next >= end };
    excepting ||= formAt(tokens, place) === 'крім';
    const units = action === 'added' || action === 'new-wording' ? unitListAt(tokens, place) : undefined;
    whole &&= excepting || units !== undefined || quoted[place] === true || CONNECTOR.test(formAt(tokens, place)) || isAddedThing(clause, place, action);
    place = units?.next ?? place + 1;
  }
  return { acts: [], remarks: [], next: end, whole: false };
}

/** «доповнено терміном», «доповнено Порядком»: an instrumental noun that is no unit. */
const isAddedThing = ({ tokens }: NoteText, at: number, action: Action): boolean =>
  action === 'added' && (/^(?:термін|позиці|слов|цифр|речення|рядк|таблиц|форм|схем)\p{L}*$/u.test(formAt(tokens, at)) || (actWordAt(tokens, at)?.capital === true && /м$|ми$|ою$/.test(formAt(tokens, at))));

/** The units that were added, below each unit they were added to. */
function addedUnits({ tokens }: NoteText, { next: from }: SaidAction, { units }: Subject): SaidOperation['units'] {
  let at = from;
  while (/^нов(?:им|ою|ими|у|ий)$/.test(formAt(tokens, at))) at++;
  const added = unitListAt(tokens, at)?.paths ?? [];
  return units.length === 0 ? added : units.flatMap((unit) => added.map((inner) => [...unit, ...inner]));
}

/** «з урахуванням змін, внесених …» after «;» speaks of the acts before it. */
function onlyRemark(clause: NoteText): ReadClause | undefined {
  const remark = remarkAt(clause, 0);
  return remark && remark.next >= clause.end ? { by: [], remark: remark.text, understood: true } : undefined;
}

const GROUND = /^(?:згідно|із|з|зі|на|підставі)$/;

/** A clause that only names acts: «№ 5-VI від …» after «;», or a list of acts issued under a provision. */
function onlyActs(clause: NoteText): ReadClause {
  let at = 0;
  while (GROUND.test(formAt(clause.tokens, at))) at++;
  const { acts, remarks, next: end } = amendingActs(clause, at);
  return { by: acts, ...(remarks.length > 0 && { remark: remarks.join('; ') }), understood: acts.length > 0 && end >= clause.end };
}
