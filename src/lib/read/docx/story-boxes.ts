/**
 * Paragraphs of a story as they end, with the text boxes they hold, and drawings told apart from pictures.
 *
 * @example
 * closeParagraph(state) // the flow ends with { content: ['<w:t …>1. Мова</w:t>'], … } and the paragraphs of its text boxes
 */
import { currentFlow, currentParagraph, isHidden, skip, type OpenParagraph, type State } from './story-state.ts';
import { strike, writePending } from './story-text.ts';

/** Ends a paragraph: it goes into the flow, and what its text boxes hold goes after it. */
export function closeParagraph(state: State): void {
  const paragraph = state.paragraphs.pop();
  if (!paragraph) return;
  strike(state, paragraph, false);
  writePending(paragraph);
  state.wasHidden &&= paragraph.content.length === 0;
  const { styleId, numbering, outlineLevel: level, language, content, boxes } = paragraph;
  const opensPage = opened(state, paragraph);
  const hidden = paragraph.markHidden ?? isHidden(state, {}, paragraph);
  const runsOn = paragraph.runsOn ?? (hidden ? 'hidden' : undefined);
  // A paragraph inside deleted content of a block (a deleted content control) is not there at all.
  if (state.changes.some((change) => change.dropped) && content.length === 0) return;
  currentFlow(state).push({ styleId, numbering, outlineLevel: level, language, opensPage, runsOn, content }, ...boxes);
}

/** Whether the paragraph is the first text of a page or section; an empty one leaves that to the next. */
function opened(state: State, paragraph: OpenParagraph): boolean {
  const opens = state.pageEnded || paragraph.opensPage === true;
  state.pageEnded = (opens && !paragraph.printed) || paragraph.endsPage === true;
  return opens && paragraph.printed;
}

/** Mammoth would leave the text of a modern text box out, or print it twice; it is printed after its paragraph here. */
export function closeTextBox(state: State): void {
  const box = state.flows.pop() ?? [];
  const paragraph = currentParagraph(state);
  if (box.some((block) => typeof block !== 'string' && block.content.length > 0)) state.observed.textBoxes += 1;
  if (paragraph) paragraph.boxes.push(...box);
  else currentFlow(state).push(...box);
}

/** A drawing in which no text was met is a picture; its copy for older programs is not counted again. */
export function closePicture(state: State): void {
  const before = state.marks.pop();
  if (before === state.seen && !state.path.includes('mc:Fallback')) state.observed.pictures += 1;
}

/** Of the alternatives of one drawing the first with text is read; the others repeat it for older programs. */
export function openAlternative(state: State): void {
  if (state.alternatives[state.alternatives.length - 1]?.chosen) return skip(state);
  state.marks.push(state.seen);
}

/** An alternative in which text was met is the one that is read. */
export function closeAlternative(state: State): void {
  const before = state.marks.pop() ?? 0;
  const alternative = state.alternatives[state.alternatives.length - 1];
  if (alternative && state.seen > before) alternative.chosen = true;
}
