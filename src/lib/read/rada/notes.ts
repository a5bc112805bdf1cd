/**
 * Editorial notes of the Rada: «{Пункт 3 в редакції Закону № … від …}». They tell the history of a unit and are never
 * law, so the readers cut them off the law's own lines: «46. {Абзац перший пункту 46 виключено …}» is the label «46.»
 * and a note. Nothing but a note may go this way, so braces count only when they open like the Rada's notes do (a
 * capitalised word), stand at the edge of the line or after a finished sentence, and are closed.
 *
 * One pass over the characters, no regular expression over braces: 200,000 nested braces must cost 200,000 steps.
 *
 * @example
 * splitNotes('довідку; {Абзац третій із змінами …}')
 * // [{ kind: 'text', text: 'довідку;' }, { kind: 'note', text: '{Абзац третій із змінами …}' }]
 */

export interface Piece {
  kind: 'text' | 'note';
  text: string;
}

/** How a note begins: a capitalised word (the Latin C of «Cтаттю» and the lone «У» included) or §; old texts leave a space. */
const NOTE_OPENING = /^\{\s*(?:\p{Lu}[\p{L}\s]|§)/u;
/** «/-{Зміни …, внести неможливо (статтю виключено)}-/»: the Rada's mark on a note about a change that could not be made. */
const MARKED_NOTE = /^\/-\s*\{[^]*\}\s*-\/$/;
/**
 * «( Стаття 16 із змінами, внесеними згідно із Законом N 2508-IV ( 2508-15 ) від 05.04.2005 )»: until about 2012 the notes
 * stood in round brackets, so only a whole line that names a unit and what was done to it by which act is one.
 */
const BRACKETED_NOTE =
  /^\(\s?(?:(?:Статт[яю]|Частин[ау]|Пункт|Підпункт|Абзац|Розділ|Глав[ау]|Назв[ау]|Преамбул[ау]|Закон|Кодекс|Постанов[ау]|Указ)\s[^]{0,200}?(?:із змінами, внесеними|в редакції|виключен[оа]|доповнено|втратив|втратила)|Із змінами, внесеними)\s(?:чинність\s)?(?:на підставі|згідно (?:із|з)|(?:Закон|Указ|Постанов|Декрет)\p{L}*)\s[^]*\)$/u;
/**
 * «Статтю 5 виключено на підставі Закону № 4114-IX від 04.12.2024»: the note of a copy that has lost the braces. No law speaks
 * so of itself: an amending one says «виключити», and the date ends the line («… від 23.12.98»), or what is said of the change
 * («… від 06.10.2011 - зміна вводиться в дію …»).
 */
const BARE_NOTE = /^(?:[СC]татт[юі]|Частин[уи]|Пункти?|Підпункти?|Абзаци?|Розділи?|Глав[уи])\s[^{}]{1,80}\sвиключено на підставі (?:Закон|Кодекс|Постанов|Указ|Декрет|Рішен)[^{}]{1,120}\sвід \d{2}\.\d{2}\.\d{2} ?(?:\d{2})?(?: - змін[аи] [^{}]{1,400})?$/u;
/** What may stand before a note without being torn by it: a finished sentence or list line, or nothing but a label. */
const FINISHED = /[.;:»”"]$/;
const BARE_LABEL = /^(?:(?:Стаття|Розділ|Глава|§)\s?)?[\dIVXІХ]{1,6}(?:\s?-\s?\d+)?\s?[.)]?$/;

/** How many braces a text leaves open; closing braces without an opening one count for nothing. */
export function openBraces(text: string, open = 0): number {
  let depth = open;
  for (const character of text) {
    if (character === '{') depth += 1;
    else if (character === '}' && depth > 0) depth -= 1;
  }
  return depth;
}

/** A printed line as law and notes, in order; white space at the cuts is dropped, no other character is. */
export function splitNotes(line: string): Piece[] {
  if (!line.includes('{')) return [{ kind: bracketedNote(line) || BARE_NOTE.test(line) ? 'note' : 'text', text: line }];
  if (MARKED_NOTE.test(line)) return [{ kind: 'note', text: line }];
  return mergeTorn(cutAtBraces(line));
}

/** A note in round brackets, one pair round the whole line. */
function bracketedNote(line: string): boolean {
  if (!line.startsWith('(') || !BRACKETED_NOTE.test(line)) return false;
  let open = 0;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '(') open += 1;
    else if (line[i] === ')' && --open === 0) return i === line.length - 1;
  }
  return false;
}

/** Cuts where the brace depth leaves or reaches zero. An opening brace that nothing closes stays text. */
function cutAtBraces(line: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  const take = (to: number, braced: boolean): void => {
    const text = line.slice(from, to).trim();
    if (text !== '') pieces.push({ kind: braced && NOTE_OPENING.test(text) ? 'note' : 'text', text });
    from = to;
  };
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '{' && depth++ === 0) take(i, false);
    else if (line[i] === '}' && depth > 0 && --depth === 0) take(i + 1, true);
  }
  take(line.length, false);
  return pieces;
}

/** Puts back together what a note in mid-sentence would tear: its braces stay in the law's line, as printed. */
function mergeTorn(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  let parts: string[] = [];
  const flush = (): void => {
    if (parts.length > 0) merged.push({ kind: 'text', text: parts.join(' ') });
    parts = [];
  };
  pieces.forEach((piece, i) => {
    const before = parts.at(-1) ?? '';
    const torn = piece.kind === 'note' && before !== '' && pieces[i + 1]?.kind === 'text' && !FINISHED.test(before) && !BARE_LABEL.test(before);
    if (piece.kind === 'text' || torn) parts.push(piece.text);
    else {
      flush();
      merged.push(piece);
    }
  });
  flush();
  return merged;
}
