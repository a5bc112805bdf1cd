/**
 * The text of a story: what a run prints, and what it does not because it is hidden, deleted or a field code.
 *
 * @example
 * readText(state, 'Стаття 9') // the paragraph at hand holds «Стаття 9», or nothing if the run is hidden
 */
import { quote } from '../refusals.ts';
import type { NoteMark } from './flow.ts';
import { countPiece, currentParagraph, currentRun, isDropped, isHidden, isRun, parentOf, type OpenParagraph, type State } from './story-state.ts';
import { inherited } from './styles.ts';
import { escapeXml, type Tag } from './xml.ts';

const TEXT_ELEMENTS = new Set(['w:t', 'w:delText', 'm:t']);
/** Numbers that Word computes and does not store: their field has a code and no result. */
const NUMBERING_FIELDS = /\b(?:LISTNUM|AUTONUM(?:LGL|OUT)?)\b/;

/** Character data: printed text of the paragraph at hand, or noted and left out. */
export function readText(state: State, text: string): void {
  const element = state.path[state.path.length - 1] ?? '';
  if (element === 'w:instrText') return readFieldCode(state, text);
  if (!TEXT_ELEMENTS.has(element)) return;
  state.seen += text.length;
  if (state.quotedChange) state.observed.firstChange += text;
  const paragraph = currentParagraph(state);
  if (!paragraph || isDropped(state)) return;
  const looks = currentRun(state);
  const hidden = isHidden(state, looks, paragraph);
  if (hidden && text.trim() !== '') observeHidden(state, text);
  if (!hidden && text.trim() !== '') state.wasHidden = false;
  if (hidden) return;
  if (looks.struck === true && text.trim() !== '') {
    state.observed.struck += 1;
    state.observed.firstStruck ||= quote(text);
  }
  const raised = looks.raised ?? inherited(state.options.styles, looks.style, (style) => style.run.raised) ?? false;
  paragraph.pending += escapeXml(paragraph.raise(text, raised));
}

/** Neighbouring hidden runs are one passage; the first is quoted. */
function observeHidden(state: State, text: string): void {
  const { observed } = state;
  if (!state.wasHidden) observed.hidden += 1;
  if (observed.hidden === 1) observed.firstHidden += text;
  state.wasHidden = true;
}

/** A tab, a line break or a hyphen. Breaks stay elements for mammoth, the rest is text. */
export function addCharacter(state: State, character: string): void {
  if (character === '\n') return addRunElement(state, '<w:br/>');
  const paragraph = currentParagraph(state);
  if (!paragraph || isDropped(state) || isHidden(state, currentRun(state), paragraph)) return;
  paragraph.pending += paragraph.raise(character, false);
}

/** A break, a symbol or a note mark, where the run is printed at all. */
export function addRunElement(state: State, element: string | NoteMark): void {
  const paragraph = currentParagraph(state);
  if (!paragraph || !isRun(parentOf(state)) || isDropped(state) || isHidden(state, currentRun(state), paragraph)) return;
  countPiece(state);
  writePending(paragraph);
  paragraph.content.push(element);
  // What follows a break or a mark follows no digit.
  paragraph.raise(' ', false);
}

/** Ends the piece of text that is being gathered. */
export function writePending(paragraph: OpenParagraph): void {
  if (paragraph.pending === '') return;
  paragraph.content.push(`<w:t xml:space="preserve">${paragraph.pending}</w:t>`);
  paragraph.pending = '';
}

/** The mark of a footnote or endnote that exists. */
export function addNoteReference(state: State, kind: 'f' | 'e', tag: Tag): void {
  const note = kind + (tag.attributes['w:id'] ?? '');
  if (state.options.noteIds.has(note)) addRunElement(state, { note });
}

/** `begin`, `separate` and `end` of a field: between the last two stands what is printed. */
export function readFieldMark(state: State, mark: string): void {
  const field = state.fields[state.fields.length - 1];
  if (mark === 'begin') state.fields.push({ inResult: false });
  else if (mark === 'separate' && field) field.inResult = true;
  else if (mark === 'end') state.fields.pop();
}

/** A field's code: only those without a stored result matter. */
export function readFieldCode(state: State, code: string): void {
  if (NUMBERING_FIELDS.test(code)) state.observed.numberingFields += 1;
}
