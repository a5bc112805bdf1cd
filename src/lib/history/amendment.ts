/**
 * Amendments: what an editorial note tells about the history of the text, as data. Which provisions, what was done to
 * them, by which acts, when.
 *
 * Both traditions become this one shape: the Rada's notes in braces and the marks of EUR-Lex (`▼M1`, Formex
 * instructions).
 *
 * @example
 * // «{Частину другу статті 5 доповнено пунктом 3 згідно із Законом № 1-IX від 05.11.2019; в редакції Закону № 2-IX від 01.02.2020}»
 * { at: 'art_5__para_2__note_1', text: '{Частину другу …}', understood: true, operations: [
 *   { action: 'added', units: [[article 5, paragraph 2]], added: [[article 5, paragraph 2, point 3]],
 *     by: [{ kind: 'закон', number: '1-IX', date: '2019-11-05', rada: '1-20' }], targets: ['art_5__para_2__point_3'] },
 *   { action: 'new-wording', units: [[article 5, paragraph 2, point 3]], by: [{ … number: '2-IX' … }], targets: [ … ] } ] }
 */
import type { CitedUnit } from '../cite/citation.ts';

/** What was done. The first group changes the text, the second its force, the third changes nothing and informs. */
export const ACTIONS = [
  'amended', //          із змінами, внесеними …; a mark without an action
  'new-wording', //      в редакції …; REPLACED
  'added', //            доповнено …; INSERTED
  'repealed', //         виключено, втратив чинність; DELETED, REPEALED
  'words-replaced', //   слова "…" замінено словами "…"
  'words-removed', //    слова "…" виключено
  'suspended', //        дію зупинено
  'resumed', //          дію відновлено
  'extended', //         строк дії продовжено
  'in-force', //         набирає чинності, вводиться в дію
  'unconstitutional', // визнано неконституційним
  'constitutional', //   визнано таким, що відповідає Конституції
  'approved', //         указ затверджено законом
  'interpreted', //      офіційне тлумачення див. …
  'temporary-rule', //   установити, що на період …
  'not-executed', //     зміни внести неможливо
  'see', //              додатково див. …, зміни до … див. в …; a list of acts issued under a provision
  'published', //        (Відомості Верховної Ради України …); dates of signature
] as const;
export type Action = (typeof ACTIONS)[number];

/** Actions that leave another text behind than they found. */
export const CHANGES_TEXT: ReadonlySet<Action> = new Set<Action>(['amended', 'new-wording', 'added', 'repealed', 'words-replaced', 'words-removed']);

/** Operations whose note stands right after the unit. */
export const STANDS_AFTER: ReadonlySet<Action> = new Set<Action>(['amended', 'new-wording', 'added', 'repealed']);

/** An act that amends, as the note names it. */
export interface AmendingAct {
  /** «закон», «постанова», "regulation"; absent when the note does not say. */
  kind?: string;
  number?: string;
  /** ISO. */
  date?: string;
  /** `cabinet`, `president`, `constitutional-court`, `presidium`; any other as printed: «Міністерства юстиції». */
  issuer?: string;
  /** Identifiers that follow from number, kind and issuer beyond doubt, or that the publisher printed. */
  rada?: string;
  celex?: string;
  /** Where in that act, as the publisher codes it: «AR:1;PT:17». */
  place?: string;
}

/** «слово "А" замінено словом "Б"»; `new` is absent when the words were taken away. */
export interface WordChange {
  old: string;
  new?: string;
}

export interface Operation {
  action: Action;
  /** Units operated on, outermost first, as named; of an addition the unit that was added to. Empty: the act, or what `named` says. */
  units: CitedUnit[][];
  /** What is named without being a unit: «Закон», «Порядок», «Назва Постанови», «Вступна частина». */
  named?: string;
  /** Only the heading of the unit: «Назва статті 5 …». */
  heading?: true;
  /** Units that were added. */
  added?: CitedUnit[][];
  words?: WordChange[];
  by: AmendingAct[];
  /** What the note adds about an act, as printed: «вводиться в дію з 01.01.2020». */
  remark?: string;
  /** eIds of the provisions concerned: what was added, what was operated on, or, when that is gone, what it stood in. */
  targets: string[];
}

export interface Amendment {
  /** eId of the note. */
  at: string;
  /** The note as printed. */
  text: string;
  operations: Operation[];
  /** False when a word of the note is not accounted for; what was read stands, and the text is there to read. */
  understood: boolean;
}

/** An operation before its targets are found. */
export type SaidOperation = Omit<Operation, 'targets'>;

/** What a grammar makes of one note. */
export interface ReadNote {
  operations: SaidOperation[];
  understood: boolean;
}
