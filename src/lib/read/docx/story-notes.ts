/**
 * Footnotes and endnotes of a document: which there are, their marks in the text, and the text of each.
 *
 * @example
 * noteIdsOf(footnotes) // ['f1', 'f2']
 */
import type { FlowItem } from './flow.ts';
import type { Part } from './parts.ts';
import { skip, type State } from './story-state.ts';
import { addRunElement } from './story-text.ts';
import { walkXml, type Tag } from './xml.ts';

/** Lines Word keeps among the notes; they are no notes. */
const SEPARATOR_NOTES = /^(?:separator|continuationSeparator|continuationNotice)$/;

/** The ids of the notes of a part, `f1` in footnotes.xml, `e1` in endnotes.xml. */
export function noteIdsOf(part: Part | undefined): string[] {
  const ids: string[] = [];
  const open = ({ name, attributes }: Tag): void => {
    if ((name === 'w:footnote' || name === 'w:endnote') && !SEPARATOR_NOTES.test(attributes['w:type'] ?? ''))
      ids.push(name.charAt(2) + (attributes['w:id'] ?? ''));
  };
  if (part) walkXml(part.xml, part.name, { open });
  return ids;
}

/** The mark of a note that exists. */
export function addNoteReference(state: State, kind: 'f' | 'e', tag: Tag): void {
  const note = kind + (tag.attributes['w:id'] ?? '');
  if (state.options.noteIds.has(note)) addRunElement(state, { note });
}

/** In a part of notes: what follows is the text of this one. */
export function openNote(state: State, kind: 'f' | 'e', tag: Tag): void {
  if (SEPARATOR_NOTES.test(tag.attributes['w:type'] ?? '')) return skip(state);
  const note: FlowItem[] = [];
  state.notes.set(kind + (tag.attributes['w:id'] ?? ''), note);
  state.flows = [note];
}
