/**
 * The text of a story: what a run prints, and what it does not because it is hidden, deleted or a field code.
 *
 * @example
 * readText(state, 'Стаття 9') // the paragraph at hand holds «Стаття 9», or nothing if the run is hidden
 */
import { LONGEST_QUOTED, MOST_LISTED, type NoteMark } from './flow.ts';
import { quoteChange } from './story-changes.ts';
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
  quoteChange(state, text);
  const paragraph = currentParagraph(state);
  if (!paragraph || isDropped(state)) return;
  quoteCommented(state, text);
  const looks = currentRun(state);
  const hidden = isHidden(state, looks, paragraph);
  if (hidden && text.trim() !== '') observeHidden(state, text);
  if (!hidden && text.trim() !== '') state.wasHidden = false;
  if (hidden) return;
  if (text.trim() !== '') {
    paragraph.printed = true;
    strike(state, paragraph, looks.struck === true);
  }
  const raised = looks.raised ?? inherited(state.options.styles, looks.style, (style) => style.run.raised) ?? false;
  paragraph.pending += escapeXml(paragraph.raise(text, raised));
}

const STRUCK = '</w:r><w:r><w:rPr><w:strike/></w:rPr>';
const NOT_STRUCK = '</w:r><w:r>';

/** Struck text is a run of its own, so that what is left of it can be told when tables have been read. */
export function strike(state: State, paragraph: OpenParagraph, struck: boolean): void {
  if (paragraph.struck === struck) return;
  countPiece(state);
  writePending(paragraph);
  paragraph.content.push(struck ? STRUCK : NOT_STRUCK);
  paragraph.struck = struck;
}

/** From here on the words are those a comment stands at. */
export function openCommented({ comments, observed }: State, tag: Tag): void {
  if (comments.size < MOST_LISTED && observed.commented.size < MOST_LISTED) comments.add(tag.attributes['w:id'] ?? '');
}

/** The words a comment stands at, kept for its quotation. */
function quoteCommented(state: State, text: string): void {
  for (const id of state.comments) {
    const words = (state.observed.commented.get(id) ?? '') + text;
    state.observed.commented.set(id, words.slice(0, LONGEST_QUOTED));
    if (words.length >= LONGEST_QUOTED) state.comments.delete(id);
  }
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

/** A page that ends before any text of the paragraph opens with it, otherwise with the next one. */
export function endPage(state: State): void {
  const paragraph = currentParagraph(state);
  if (!paragraph) state.pageEnded = true;
  else if (paragraph.printed) paragraph.endsPage = true;
  else paragraph.opensPage = true;
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
