/**
 * Citations: what a text says about another provision, as a grammar reads it and as resolving completes it.
 *
 * Ukrainian names units inside-out («пункту 2 частини третьої статті 6 Закону …»), EU texts outside-in ("Article 6(3)(b) of
 * Regulation …"); both become one shape: an act and one or more paths, outermost unit first. One citation is one phrase up to
 * and including the act it names; a list or range in it («статей 5, 6 і 8–10») gives several paths or a path with `to`. A unit
 * word that is repeated («статті 5 та статті 6 Закону …») opens a new citation with the same act.
 *
 * @example
 * // «пунктів 1 і 3 частини другої статті 6 Закону України «Про прикордонний контроль»»
 * { start: 0, end: 81, act: { said: 'named', title: 'Про прикордонний контроль' },
 *   paths: [[{ kind: 'article', number: '6' }, { kind: 'paragraph', number: '2' }, { kind: 'point', number: '1' }],
 *           [{ kind: 'article', number: '6' }, { kind: 'paragraph', number: '2' }, { kind: 'point', number: '3' }]] }
 */

/** Units a citation may name. `subparagraph` is the unnumbered paragraph of EU acts, `alinea` the абзац. */
export type CitedKind =
  | 'attachment' | 'book' | 'part' | 'title' | 'subtitle' | 'chapter' | 'section' | 'subsection'
  | 'recital' | 'article' | 'paragraph' | 'point' | 'subparagraph' | 'alinea' | 'indent' | 'sentence' | 'footnote';

/** One unit on the way to the target. */
export interface CitedUnit {
  kind: CitedKind;
  /**
   * As `Provision.number` has it: `7-1`, `9a`, `IV`, `а`, `iv`; ordinals as digits («абзац третій» → `3`), `last` for the last;
   * '' for a unit named without number («додаток до цього Порядку»); before resolving also `this` («цієї статті»), `that` ("that Article",
   * «цими пунктами») and `preceding`.
   */
  number: string;
  /** Last number of a range: "points (a) to (d)". */
  to?: string;
  /** A point inside a point beyond doubt: «підпункт», «літера». */
  sub?: true;
}

/** The act as the text names it. Every fact is as printed, dates as ISO; nothing is looked up here. */
export interface CitedAct {
  /** `this` the act the text stands in (also when no act is said); `named` another one; `earlier` one named before («зазначеного Закону», "that Regulation"). */
  said: 'this' | 'named' | 'earlier';
  /** The word for it, nominative: «закон», «кодекс», «постанова», "regulation", "directive". */
  kind?: string;
  /** `1710-VI`, `57`, `2016/399`, `562/2006`. */
  number?: string;
  date?: string;
  title?: string;
  /** The document the act approves, when that is what is cited, nominative: «Порядку …, затвердженого постановою …» → «порядок». */
  document?: string;
  /** Whose act, where it is said: «Кабінету Міністрів України» → `cabinet`; EU: "Council", "Commission". */
  issuer?: string;
  /** Worked out from number and kind where they say it beyond doubt. */
  celex?: string;
  rada?: string;
}

/** A citation as a grammar reads it. `start` and `end` are offsets in the text it was given, UTF-16 units. */
export interface Citation {
  start: number;
  end: number;
  act: CitedAct;
  /** Paths of units, outermost first; one empty path when an act is cited as a whole. */
  paths: CitedUnit[][];
  /** Further acts that one phrase names after the first, each cited as a whole: «законів України "Про …" і "Про …"». */
  further?: CitedAct[];
}

/** Why a target has no provision. */
export type TargetState =
  | 'resolved' //            the provision exists, `eid` names it
  | 'act-only' //            a whole act that the collection has
  | 'elsewhere' //           an act that is known by identifier, whose text is not in the collection
  | 'act-unknown' //         the act could not be identified
  | 'no-such-provision'; //  the act is here, the provision is not in it

/** One path of a citation, followed. */
export interface Target {
  /** Id in the collection (`ua/1710-17`), or an identifier beginning `rada:` or `celex:`; '' when unknown, `.` for the act itself. */
  act: string;
  /** The path in short: `art_6__para_3__point_b`, `art_8..10`; '' for a whole act. `this` and `that` are filled in. */
  path: string;
  /** eId of the provision, or of the first and last of a range. */
  eid?: string;
  to?: string;
  state: TargetState;
  /** Where the act is named by its title, for an act known only so; offsets as `Citation.start`. */
  naming?: { start: number; end: number };
}

/** A citation followed to its targets. */
export interface Resolved extends Citation {
  /** eId of the provision it stands in. */
  at: string;
  text: string;
  targets: Target[];
}
