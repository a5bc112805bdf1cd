/**
 * Acts named by title: "the 1968 Brussels Convention", "the Schengen Borders Code", "the Act of Accession", "the Hague Convention of
 * 15 November 1965 on the Service Abroad of Judicial and Extrajudicial Documents".
 *
 * A title is capitalised words up to one that says what the act is, and what "of", "on" … and further capitalised words add. It needs
 * more than that one word: "the Convention" alone is one named before.
 *
 * @example
 * titleAt(tokensOf('Berne Convention shall'), 0) // { act: { said: 'named', kind: 'convention', title: 'Berne Convention' }, at: 0, next: 2 }
 */
import type { CitedAct } from '../citation.ts';
import { textAt, type Token } from './tokens.ts';

/** Last words of names. */
const NAMES = new Set(['Treaty', 'Convention', 'Agreement', 'Protocol', 'Charter', 'Code', 'Act', 'Statute', 'Regulations', 'Covenant', 'Rules', 'Regulation', 'Directive', 'Law', 'Constitution']);

/** What may join the name to its subject, and what may stand between capitalised words of it. */
const JOINTS = new Set(['of', 'on', 'for', 'against', 'concerning', 'between', 'relating', 'annexed']);
const INSIDE = new Set(['of', 'on', 'for', 'the', 'and', 'in', 'or', 'to', 'against', 'with', 'concerning', 'between', 'by', 'relating']);

const MOST_BEFORE = 5;
const MOST_AFTER = 30;
const CAPITALISED = /^\p{Lu}[\p{L}'’-]*$/u;
const YEAR = /^(?:19|20)\d\d$/;
/** Words that open a sentence or name an institution, not an act. */
const NO_PART = new Set(['Council', 'Commission', 'Member', 'States', 'This', 'That', 'The', 'Article', 'Annex']);

/** The title that begins at a token, the one after "the". */
export function titleAt(tokens: readonly Token[], at: number): { act: CitedAct; at: number; next: number } | undefined {
  let name = YEAR.test(textAt(tokens, at)) ? at + 1 : at;
  while (name - at <= MOST_BEFORE && !isName(tokens, name) && isPart(tokens, name)) name++;
  if (!isName(tokens, name)) return undefined;
  const next = subjectEnd(tokens, name + 1);
  if (next === name + 1 && name === at) return undefined;
  const words = tokens.slice(at, next);
  const title = words.map(({ text, gap }, i) => (i === 0 || gap === 'none' ? text : ` ${text}`)).join('');
  return { act: { said: 'named', kind: textAt(tokens, name).toLowerCase(), title }, at, next };
}

/**
 * What follows "Article 99 of", when nothing of the Union is meant: a law of a Member State in its own language or words ("of Regio
 * Decreto No 2578"). Its capitalised words or its year are all that can be told.
 */
export function foreignTitleAt(tokens: readonly Token[], at: number): { act: CitedAct; at: number; next: number } | undefined {
  if (!YEAR.test(textAt(tokens, at)) && !isPart(tokens, at)) return undefined;
  let next = at + 1;
  while (next - at < MOST_BEFORE && isPart(tokens, next)) next++;
  return { act: { said: 'named', title: tokens.slice(at, next).map(({ text }) => text).join(' ') }, at, next };
}

/** "the Interinstitutional agreement on better law-making" (Directive 2006/54/EC, recital 41) has the word in lower case. */
const isName = (tokens: readonly Token[], at: number): boolean =>
  NAMES.has(textAt(tokens, at)) || (textAt(tokens, at) === 'agreement' && textAt(tokens, at - 1) === 'Interinstitutional');

const isPart = (tokens: readonly Token[], at: number): boolean => CAPITALISED.test(textAt(tokens, at)) && !NO_PART.has(textAt(tokens, at));

/** Index after the subject: as far as capitalised words, years and days go on, up to the next title of a list. */
function subjectEnd(tokens: readonly Token[], at: number): number {
  if (!JOINTS.has(textAt(tokens, at))) return at;
  let end = at;
  for (let i = at; i < at + MOST_AFTER; i++) {
    const text = textAt(tokens, i);
    if (CAPITALISED.test(text) || /^\d{1,2}$|^(?:19|20)\d\d$/.test(text)) end = i + 1;
    else if (!INSIDE.has(text) || (text === 'and' && opensTitle(tokens, i + 1))) break;
  }
  return end;
}

/** "… and the Lugano Convention", "and to the Treaty": the next act, not more of the subject. */
function opensTitle(tokens: readonly Token[], at: number): boolean {
  let name = at;
  while (/^(?:to|of|in|on|the)$/.test(textAt(tokens, name))) name++;
  for (let i = name; i <= name + MOST_BEFORE; i++) {
    if (NAMES.has(textAt(tokens, i))) return true;
    if (!CAPITALISED.test(textAt(tokens, i))) return false;
  }
  return false;
}
