/**
 * Provisions that ask nothing of Ukrainian law, told by the formula they are written in (Joint Practical Guide for EU acts, guidelines
 * 10, 20, 21): powers of the Commission, committees, bodies of the Union, entry into force, repeal, addressees, amendments of other
 * acts. Proposed as not applicable with the ground, never decided.
 *
 * @example
 * boilerplateOf(article) // { ground: 'final', code: 'entry-into-force' }
 */
import type { GROUNDS } from '../model/concordance.ts';
import type { Article } from './articles.ts';

export const BOILERPLATE_CODES = [
  'delegated-powers', 'implementing-powers', 'committee', 'union-bodies', 'commission-only', 'commission-reports',
  'entry-into-force', 'transposition', 'repeal', 'addressees', 'amendments', 'transitional',
] as const;
export type BoilerplateCode = (typeof BOILERPLATE_CODES)[number];

export interface Boilerplate {
  ground: Extract<(typeof GROUNDS)[number], 'institutional' | 'final'>;
  code: BoilerplateCode;
}

const INSTITUTIONAL = 'institutional';
const FINAL = 'final';

/** Told by the heading alone. */
const HEADINGS: readonly (readonly [BoilerplateCode, Boilerplate['ground'], RegExp])[] = [
  ['delegated-powers', INSTITUTIONAL, /^(?:exercise of (?:the )?delegation|delegation of power|(?:power to adopt )?delegated (?:acts|powers)|делегування повноважень|здійснення делегування)/iu],
  ['implementing-powers', INSTITUTIONAL, /^(?:conferral of implementing powers|implementing (?:acts|powers|measures)|надання виконавчих повноважень|імплементаційні (?:акти|повноваження))/iu],
  ['committee', INSTITUTIONAL, /^(?:committee(?: procedure)?|процедура комітету|комітет)(?:\s|$)/iu],
  ['commission-reports', INSTITUTIONAL, /^(?:commission reports|review and report|evaluation|reports? by the commission|звіт(?:и|ування) комісії|оцінювання)(?:\s|$)/iu],
  ['union-bodies', INSTITUTIONAL, /^(?:european data protection board|.*\b(?:the|of the) board$|(?:decision to establish|designation of|responsibilities and tasks of) (?:a )?european union reference|commission controls in member states|programme of the commission controls|obligations of the commission)/iu],
  ['entry-into-force', FINAL, /^(?:entry into force|date of application|application$|набуття чинності|набрання чинності|застосування$)/iu],
  ['transposition', FINAL, /^(?:transposition|транспозиція)/iu],
  ['repeal', FINAL, /^(?:repeals?(?:\s|$)|скасування (?:та зміна )?(?:чинного законодавства|директив|регламент|рішен))/iu],
  ['addressees', FINAL, /^(?:addressees|адресати)/iu],
  ['amendments', FINAL, /^(?:amendments? (?:to|of) (?:the )?(?:annex|regulation|directive|decision|council|other)|внесення змін до (?:регламент|директив|рішення (?:ради|комісії)))/iu],
  ['transitional', FINAL, /^(?:transitional (?:measures|provisions|arrangements)|перехідні (?:положення|заходи))/iu],
];

/** Told by the part the article stands in: a chapter on a body of the Union. */
const OF_UNION_BODIES = /^european data protection board$/iu;

/** Told by the words, where the article says little else: formula, and how many words it has at most. */
const FORMULAS: readonly (readonly [BoilerplateCode, Boilerplate['ground'], RegExp, number])[] = [
  ['entry-into-force', FINAL, /this (?:regulation|directive|decision) shall (?:enter into force|apply from)|цей регламент набуває чинності|ця директива набуває чинності/iu, 120],
  ['addressees', FINAL, /(?:directive|decision) is addressed to the (?:member )?states|(?:директиву|рішення) адресовано/iu, 40],
  ['repeal', FINAL, /(?:is|are) (?:hereby )?repealed|втрачає чинність|скасовуються/iu, 60],
  ['transposition', FINAL, /bring into force the laws|ввести в дію закони/iu, 300],
];

/** What opens a passage in which only the Commission acts. */
const COMMISSION_ACTS = /^(?:the commission (?:shall|may|is empowered)|by means of implementing acts|where appropriate, the commission|those implementing acts|комісія |комісію уповноважено|такі імплементаційні акти)/iu;
const IMPLEMENTING = /implementing acts|імплементаційн/iu;
/** «Зокрема»: items of a list go with the sentence above them. */
const ITEM = /^\(?[\p{Ll}\d]{1,4}\)|^[—–-] /u;

/** Why the article asks nothing of Ukrainian law, or undefined. */
export function boilerplateOf({ heading, within, passages, text }: Article): Boilerplate | undefined {
  const headed = HEADINGS.find(([, , pattern]) => pattern.test(heading));
  if (headed) return { code: headed[0], ground: headed[1] };
  if (within.some((part) => OF_UNION_BODIES.test(part))) return { code: 'union-bodies', ground: INSTITUTIONAL };
  const words = text.split(/\s+/).length;
  const said = FORMULAS.find(([, , formula, most]) => words <= most && formula.test(text));
  if (said) return { code: said[0], ground: said[1] };
  const openings = passages.filter((passage) => !ITEM.test(passage));
  if (openings.length === 0 || !openings.every((passage) => COMMISSION_ACTS.test(passage))) return undefined;
  return { code: IMPLEMENTING.test(text) ? 'implementing-powers' : 'commission-only', ground: INSTITUTIONAL };
}
