/**
 * What the classes of EUR-Lex mean. Every paragraph of a class-based page carries a class that says what it is, in the
 * Official Journal (`oj-ti-art`, before 2019 `ti-art`) and in consolidations (`title-article-norm`); this table is all
 * the readers know of them.
 *
 * Measured on 43 OJ and 62 consolidated pages: every other class (`oj-normal`, `norm`, `list`, `tbl-txt` …) is plain text.
 *
 * @example
 * lineClass('oj-ti-art')          // { as: 'article' }
 * lineClass('title-gr-seq-level-2') // { as: 'group', level: 2 }
 */

/** `group` is a section heading, used inside annexes; `furniture` is the publisher's page, not the act. */
export type LineKind =
  | 'title' | 'container' | 'heading' | 'article' | 'attachment' | 'group'
  | 'note' | 'footnote' | 'furniture' | 'quoted-heading' | 'law';

export interface LineClass {
  as: LineKind;
  /** Of a `group`: 1 is the outermost. */
  level?: number;
}

const CLASSES: Record<string, LineClass> = {
  // Official Journal, `oj-` taken off
  'doc-ti': { as: 'title' },
  'ti-section-1': { as: 'container' },
  'ti-section-2': { as: 'heading' },
  'ti-art': { as: 'article' },
  'sti-art': { as: 'heading' },
  'ti-grseq-1': { as: 'group', level: 1 },
  'ti-tbl': { as: 'group', level: 1 },
  'hd-date': { as: 'furniture' },
  'hd-lg': { as: 'furniture' },
  'hd-ti': { as: 'furniture' },
  'hd-oj': { as: 'furniture' },
  'hd-uniq': { as: 'furniture' },
  'hd-coll': { as: 'furniture' },
  // Consolidations
  'title-doc-first': { as: 'title' },
  'title-doc-last': { as: 'title' },
  'title-division-1': { as: 'container' },
  'title-division-2': { as: 'heading' },
  'title-article-norm': { as: 'article' },
  'stitle-article-norm': { as: 'heading' },
  'title-article-quoted': { as: 'quoted-heading' },
  'stitle-article-quoted': { as: 'quoted-heading' },
  'title-annex-1': { as: 'attachment' },
  'title-annex-2': { as: 'heading' },
  'title-table': { as: 'group', level: 1 },
  'modref': { as: 'note' },
  'arrow': { as: 'note' },
  'reference': { as: 'furniture' },
  'disclaimer': { as: 'furniture' },
  // Both
  'note': { as: 'footnote' },
  'footnote': { as: 'footnote' },
};

const GROUP_LEVEL = /^title-gr-seq-level-(\d)$/;

/** What the first known class of an element says; undefined when it says nothing ("oj-normal", "norm", "list"). */
export function lineClass(classes: readonly string[]): LineClass | undefined {
  for (const name of classes) {
    const plain = name.replace(/^oj-/, '');
    const known = CLASSES[plain];
    if (known) return known;
    const level = GROUP_LEVEL.exec(plain);
    if (level) return { as: 'group', level: Number(level[1]) };
  }
  return undefined;
}
