/**
 * Roles of final provisions, by the formula they are written in (Joint Practical Guide for EU acts, guidelines 20 and 21; for
 * Ukrainian laws the usual прикінцеві положення). Two final provisions of one role continue each other however little text
 * they share, unless the new act takes the place of several: then its final provisions are its own.
 *
 * @example
 * rolesOf('This Directive is addressed to the Member States.') // Set { 'addressees' }
 */

export type Role = 'addressees' | 'entry-into-force' | 'repeal' | 'transposition';

/** The formula, and how many words such an article has at most: in a longer one it is an aside. */
const FORMULAS: readonly [Role, RegExp, number][] = [
  ['addressees', /addressed to the (?:Member )?States/i, 40],
  ['entry-into-force', /this (?:Directive|Regulation|Decision) shall (?:enter into force|take effect)|цей (?:Закон|Кодекс) набирає чинності/iu, 80],
  ['repeal', /(?:is|are) (?:hereby )?repealed|shall be repealed|визнати такими?,? що втрати(?:в|ли|ла) чинність/iu, 150],
  ['transposition', /bring into force the laws|laws, regulations and administrative provisions necessary|measures necessary to comply/i, 400],
];

export function rolesOf(text: string): ReadonlySet<Role> {
  const words = text.split(/\s+/).length;
  return new Set(FORMULAS.filter(([, formula, most]) => words < most && formula.test(text)).map(([role]) => role));
}

const ACT_NUMBER = /\b\d{2,4}\/\d{1,4}\b/g;

/** Whether the act takes the place of several: its repeal provision names more than one. */
export const replacesSeveral = (articles: readonly { roles: ReadonlySet<Role>; text: string }[]): boolean =>
  articles.some(({ roles, text }) => roles.has('repeal') && new Set(text.match(ACT_NUMBER)).size > 1);
