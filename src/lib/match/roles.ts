/**
 * Roles that articles of every act have and that say more than their words: the definitions of terms, the scope. A provision with
 * definitions answers the one with definitions, whatever terms each of them defines.
 *
 * @example
 * rolesOf(article) // Set { 'definitions' }
 */
import type { Article } from './articles.ts';

export type Role = 'definitions' | 'scope' | 'penalties';

/** What the article opens with, or how it is headed. */
const FORMULAS: readonly (readonly [Role, 'heading' | 'opening', RegExp])[] = [
  ['definitions', 'opening', /following definitions (?:shall )?apply|вживаються в такому значенні|застосовуються такі (?:терміни та )?означення/iu],
  ['definitions', 'heading', /^(?:definitions|(?:визначення|значення)(?: основних)? термінів|терміни (?:та|і|й) (?:їх )?(?:означення|визначення))/iu],
  ['scope', 'heading', /^(?:(?:subject[- ]matter|предмет)(?: (?:and|і|та|й) (?:scope|objectives|сфера|завдання).*)?|(?:material )?scope|сфера (?:дії|застосування) (?:цього )?(?:закону|кодексу|регламенту).*)$/iu],
  ['penalties', 'heading', /^(?:penalties|sanctions|(?:застосування )?санкці[їй]|відповідальність за порушення.*)$/iu],
];
const OPENING = 400;

export function rolesOf({ heading, passages }: Article): ReadonlySet<Role> {
  const opening = passages.join('\n').slice(0, OPENING);
  return new Set(FORMULAS.filter(([, where, formula]) => formula.test(where === 'heading' ? heading : opening)).map(([role]) => role));
}
