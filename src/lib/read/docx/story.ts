/**
 * Reading a story: one walk over document.xml, footnotes.xml or endnotes.xml that keeps what is printed and nothing else.
 *
 * Decided here, because mammoth decides it silently or not at all: tracked changes are kept or dropped as asked, hidden
 * text and field codes are left out, superscripts become `9-1`, text boxes follow the paragraph that holds them, and of
 * the two forms Word writes of a drawing (`mc:AlternateContent`) one is read. Unknown elements are looked through, so
 * text is found wherever it stands.
 *
 * @example
 * readStory(part, { styles, changes: 'accept', noteIds }) // { flow: [{ content: ['<w:t …>Стаття 9-1</w:t>'] }], observed: { … } }
 */
import { Refusal } from '../refusals.ts';
import { nothingObserved, type FlowItem } from './flow.ts';
import type { Part } from './parts.ts';
import { closeAlternative, closeParagraph, closePicture, closeTextBox, openAlternative } from './story-boxes.ts';
import { CHANGES, closeChange, closeStarted, openChange, openStarted } from './story-changes.ts';
import {
  countPiece, currentFlow, currentParagraph, currentRun, isRun, parentOf, skip, type OpenParagraph, type State, type Story,
  type StoryOptions,
} from './story-state.ts';
import { addNoteReference, openNote } from './story-notes.ts';
import { closeTable, gridSpan, onTable, openGridBefore, openTable, readBorder } from './story-tables.ts';
import { addCharacter, addRunElement, endPage, openCommented, readFieldCode, readFieldMark, readText } from './story-text.ts';
import { borderSide, languageOf, outlineLevel, readRunProperty } from './styles.ts';
import { createRaiser } from './superscript.ts';
import { escapeXml, isOn, walkXml, type Tag } from './xml.ts';

/** Passed over with everything in it: looks, properties of the past, pronunciation guides. */
const SKIPPED = new Set([
  'w:sdtPr', 'w:sdtEndPr', 'w:tblGrid', 'w:ffData', 'w:rt', 'w:smartTagPr', 'w:customXmlPr',
  'w:tabs', 'w:pBdr', 'w:framePr', 'm:ctrlPr',
]);
const FORMATTING_CHANGES = new Set([
  'w:pPrChange', 'w:rPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblGridChange', 'w:trPrChange', 'w:tcPrChange',
  'w:tblPrExChange', 'w:numberingChange', 'w:cellMerge',
]);
/** Text that stands in another file inside the package and that no reader of Word files opens. */
const ELSEWHERE = new Set(['w:altChunk', 'w:subDoc']);
/** Elements of a run that print a character, and the one they print. */
const CHARACTERS = new Map([
  ['w:tab', '\t'], ['w:ptab', '\t'], ['w:br', '\n'], ['w:cr', '\n'], ['w:noBreakHyphen', '\u2011'], ['w:softHyphen', '\u00AD'],
]);
/** 100,000 paragraphs take 6 s and 360 MB; the Civil Code has 7,000. */
const MAX_PARAGRAPHS = 100_000;

/**
 * Reads a story.
 *
 * Throws a {@link Refusal}: those of {@link walkXml}, `source-too-many-blocks`, `docx-too-many-elements`, and
 * `docx-embedded-text` when a part of the text stands in another file inside the package.
 */
export function readStory(part: Part, options: StoryOptions): Story {
  const state = walk(part, options, false);
  // A field that is never closed would swallow the rest of the document: read its code too.
  return state.fields.length > 0 ? walk(part, options, true) : state;
}

function walk(part: Part, options: StoryOptions, readFieldCodes: boolean): State {
  const flow: FlowItem[] = [];
  const state: State = {
    flow, notes: new Map(), observed: nothingObserved(), options, flows: [flow], path: [], skipFrom: 0, paragraphs: [],
    paragraphCount: 0, pieces: 0, runs: [], changes: [], fields: [], readFieldCodes, rowStarts: [], cellStarts: [], seen: 0,
    marks: [], alternatives: [], wasHidden: false, tables: [], pageEnded: false, comments: new Set(),
  };
  walkXml(part.xml, part.name, {
    open: (tag) => {
      state.path.push(tag.name);
      if (state.skipFrom === 0) openElement(state, tag, part.name);
    },
    close: (name) => {
      if (state.skipFrom === 0) CLOSE.get(name)?.(state);
      if (state.skipFrom === state.path.length) state.skipFrom = 0;
      state.path.pop();
    },
    text: (text) => {
      if (state.skipFrom === 0) readText(state, text);
    },
  });
  return state;
}

function openElement(state: State, tag: Tag, part: string): void {
  const { name } = tag;
  if (SKIPPED.has(name)) return skip(state);
  if (name === 'w:sectPr') {
    onParagraph(state, (paragraph) => (paragraph.endsPage = true));
    return skip(state);
  }
  if (ELSEWHERE.has(name)) throw new Refusal('docx-embedded-text', {}, part);
  if (FORMATTING_CHANGES.has(name)) {
    state.observed.formattingChanges += 1;
    return skip(state);
  }
  if (CHANGES.has(name)) return openChange(state, tag);
  const side = borderSide(tag, parentOf(state));
  if (side) return readBorder(state, parentOf(state) === 'w:tcBorders' ? 'cells' : 'table', side);
  if (parentOf(state) === 'w:rPr') return openRunProperty(state, tag);
  if (name === 'w:br' && tag.attributes['w:type'] === 'page') endPage(state);
  const character = isRun(parentOf(state)) ? CHARACTERS.get(name) : undefined;
  if (character !== undefined) return addCharacter(state, character);
  OPEN.get(name)?.(state, tag);
}

/** What an opening tag does; tags not named are looked through. */
const OPEN = new Map<string, (state: State, tag: Tag) => void>(Object.entries({
  'w:p': (state) => {
    if (++state.paragraphCount > MAX_PARAGRAPHS) throw new Refusal('source-too-many-blocks', { limit: MAX_PARAGRAPHS });
    countPiece(state);
    state.paragraphs.push({ content: [], pending: '', raise: createRaiser(), boxes: [], printed: false, struck: false });
  },
  'w:r': (state) => void state.runs.push({}),
  'm:r': (state) => void state.runs.push({}),
  'w:pStyle': (state, tag) => onParagraph(state, (paragraph) => (paragraph.styleId = tag.attributes['w:val'])),
  'w:outlineLvl': (state, tag) => onParagraph(state, (paragraph) => (paragraph.outlineLevel = outlineLevel(tag.attributes['w:val'] ?? ''))),
  'w:pageBreakBefore': (state, tag) => onParagraph(state, (paragraph) => (paragraph.opensPage = isOn(tag))),
  'w:numId': (state, tag) => onNumbering(state, (paragraph) => ((paragraph.numbering ??= {}).numId = tag.attributes['w:val'])),
  'w:ilvl': (state, tag) => onNumbering(state, (paragraph) => ((paragraph.numbering ??= {}).level = Number(tag.attributes['w:val']) || 0)),
  'w:sym': (state, tag) =>
    addRunElement(state, `<w:sym w:font="${escapeXml(tag.attributes['w:font'] ?? '')}" w:char="${escapeXml(tag.attributes['w:char'] ?? '')}"/>`),
  'w:footnoteReference': (state, tag) => addNoteReference(state, 'f', tag),
  'w:endnoteReference': (state, tag) => addNoteReference(state, 'e', tag),
  'w:footnote': (state, tag) => openNote(state, 'f', tag),
  'w:endnote': (state, tag) => openNote(state, 'e', tag),
  'w:fldChar': (state, tag) => readFieldMark(state, tag.attributes['w:fldCharType'] ?? ''),
  'w:fldSimple': (state, tag) => readFieldCode(state, tag.attributes['w:instr'] ?? ''),
  'w:txbxContent': (state) => void state.flows.push([]),
  'w:commentRangeStart': openCommented,
  'w:commentRangeEnd': (state, tag) => void state.comments.delete(tag.attributes['w:id'] ?? ''),
  'w:tbl': openTable,
  'w:tblStyle': (state, tag) => onTable(state, (table) => (table.styleId = tag.attributes['w:val'])),
  'w:gridBefore': (state, tag) => openGridBefore(state, Number(tag.attributes['w:val'])),
  'w:tr': (state) => openStarted(state, state.rowStarts, '<w:tr>'),
  'w:tc': (state) => {
    onTable(state, (table) => (table.cells += 1));
    openStarted(state, state.cellStarts, '<w:tc>');
  },
  'w:gridSpan': (state, tag) => void currentFlow(state).push(gridSpan(Number(tag.attributes['w:val']))),
  'w:vMerge': (state, tag) => {
    const restarts = tag.attributes['w:val'] === 'restart';
    currentFlow(state).push(`<w:tcPr><w:vMerge w:val="${restarts ? 'restart' : 'continue'}"/></w:tcPr>`);
  },
  'w:drawing': (state) => void state.marks.push(state.seen),
  'w:pict': (state) => void state.marks.push(state.seen),
  'w:object': (state) => void state.marks.push(state.seen),
  'm:oMath': (state) => void (state.observed.formulas += 1),
  'mc:AlternateContent': (state) => void state.alternatives.push({ chosen: false }),
  'mc:Choice': (state) => openAlternative(state),
  'mc:Fallback': (state) => openAlternative(state),
} satisfies Record<string, (state: State, tag: Tag) => void>));

const CLOSE = new Map<string, (state: State) => void>(Object.entries({
  'w:p': closeParagraph,
  'w:r': (state) => void state.runs.pop(),
  'm:r': (state) => void state.runs.pop(),
  'w:ins': closeChange,
  'w:del': closeChange,
  'w:moveFrom': closeChange,
  'w:moveTo': closeChange,
  'w:txbxContent': closeTextBox,
  'w:tbl': closeTable,
  'w:tr': (state) => closeStarted(state, state.rowStarts.pop(), '</w:tr>'),
  'w:tc': (state) => closeStarted(state, state.cellStarts.pop(), '</w:tc>'),
  'w:drawing': closePicture,
  'w:pict': closePicture,
  'w:object': closePicture,
  'mc:AlternateContent': (state) => void state.alternatives.pop(),
  'mc:Choice': closeAlternative,
  'mc:Fallback': closeAlternative,
} satisfies Record<string, (state: State) => void>));

function onParagraph(state: State, set: (paragraph: OpenParagraph) => void): void {
  const paragraph = currentParagraph(state);
  if (paragraph && parentOf(state) === 'w:pPr') set(paragraph);
}

function onNumbering(state: State, set: (paragraph: OpenParagraph) => void): void {
  const paragraph = currentParagraph(state);
  if (paragraph && parentOf(state) === 'w:numPr' && parentOf(state, 2) === 'w:pPr') set(paragraph);
}

/** Properties of a run, or of a paragraph's mark when they stand in `w:pPr`. */
function openRunProperty(state: State, tag: Tag): void {
  const owner = parentOf(state, 2);
  if (isRun(owner)) readRunProperty(tag, currentRun(state));
  const paragraph = currentParagraph(state);
  if (owner === 'w:pPr' && paragraph && (tag.name === 'w:vanish' || tag.name === 'w:specVanish')) paragraph.markHidden = isOn(tag);
  if (owner === 'w:pPr' && paragraph && tag.name === 'w:lang') paragraph.language = languageOf(tag.attributes['w:val'] ?? '');
}
