/**
 * A note taken apart: its text without the braces, its tokens, what stands in quotes, and its clauses. «;» ends a clause;
 * so do «, із змінами» and «, в редакції» after an act, as notes of the nineties join their operations, and «, а слова …».
 *
 * @example
 * clausesOf(noteText('{Статтю 5 виключено …; Кодекс доповнено …}')).length // 2
 */
import { formAt, isTight, tokensOf, type Token } from '../../cite/uk/tokens.ts';
import { operationAt, WORD } from './operations.ts';

/** Tokens of a clause: those of the text from the start of the clause, up to `end`. */
export interface NoteText {
  text: string;
  tokens: readonly Token[];
  /** Index after the last token of the clause. */
  end: number;
}

/** The note without what marks it as a note: braces, round brackets, «/-{ … }-/». */
export function noteText(printed: string): NoteText {
  const text = printed.trim().replace(/^(?:\/-\s*)?[{(]\s*/, '').replace(/\s*[})](?:\s*-\/)?$/, '');
  const tokens = tokensOf(text);
  return { text, tokens, end: tokens.length };
}

/** True when the source breaks the line before a token. */
export const breaksBefore = ({ text, tokens }: Pick<NoteText, 'text' | 'tokens'>, at: number): boolean =>
  at > 0 && tokens[at] !== undefined && text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n');

/** For each token whether it stands inside quotes; a quoted letter («"а"») is a number, not a quotation. */
export function quotedTokens(tokens: readonly Token[]): boolean[] {
  let open = false;
  return tokens.map((token, at) => {
    if (token.form !== '"') return open;
    const letter = !open && isTight(tokens, at + 1) && (tokens[at + 1]?.text.length ?? 9) <= 2 && formAt(tokens, at + 2) === '"';
    const closesLetter = !open && isTight(tokens, at) && (tokens[at - 1]?.text.length ?? 9) <= 2 && formAt(tokens, at - 2) === '"';
    if (!letter && !closesLetter) open = !open;
    return true;
  });
}

/** The clauses of a note, in order. */
export function clausesOf(note: NoteText): NoteText[] {
  const { tokens } = note;
  const quoted = quotedTokens(tokens);
  const clauses: NoteText[] = [];
  let from = 0;
  let depth = 0;
  let hasAct = false;
  const cut = (to: number, next: number): void => {
    if (to > from) clauses.push({ text: note.text, tokens: tokens.slice(from, to), end: to - from });
    from = next;
    hasAct = false;
  };
  tokens.forEach((token, at) => {
    if (quoted[at]) return;
    if (token.form === '(') depth++;
    else if (token.form === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && token.form === ';') cut(at, at + 1);
    else if (token.text === '№' || token.text === 'N') hasAct = true;
    else if (token.form === ',' && (hasAct ? opensOperation(tokens, at + 1) : formAt(tokens, at + 1) === 'а' && WORD.test(formAt(tokens, at + 2)))) cut(at, at + 1);
  });
  cut(tokens.length, tokens.length);
  return clauses;
}

/** After an act, «, із змінами, внесеними …» is another operation. */
function opensOperation(tokens: readonly Token[], at: number): boolean {
  const action = operationAt(tokens, at)?.action;
  return action === 'amended' || action === 'new-wording';
}
