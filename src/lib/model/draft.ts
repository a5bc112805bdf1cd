/**
 * A draft tree: an outline before its units have names. Exactly what legal Markdown can say — headings with a level,
 * paragraphs with a depth, notes, tables, footnotes, a closing — and nothing more. `edition/identify.ts` turns it into
 * provisions with kind, number and eId, so an outline fresh from a source and one read back from the collection get
 * the same names by the same code.
 *
 * @example
 * { form: 'heading', text: 'Стаття 2. Спільний контроль', children: [
 *   { form: 'paragraph', text: '2. Під час спільного контролю:', children: [
 *     { form: 'paragraph', text: '1) відомості вносяться один раз;', children: [] } ] } ] }
 */
export interface Draft {
  /** `closing` groups the lines after the law (signature, place, date); it has no text of its own. */
  form: 'heading' | 'paragraph' | 'note' | 'table' | 'footnote' | 'closing';
  /** As printed, label included; `\n` is a printed line break. A heading keeps label and heading: "CHAPTER I\nGENERAL PROVISIONS". */
  text: string;
  /** Heading of a document attached to the act: an annex, an approved ПОРЯДОК. Stands at the root. */
  attached?: boolean;
  rows?: string[][];
  children: Draft[];
}
