/**
 * The last part of the id of an act: the name of its folder, of its table of concordance, and of the page of that.
 *
 * @example
 * actSlug('eu/32016r0399') // '32016r0399'
 */
export const actSlug = (act: string): string => act.slice(act.indexOf('/') + 1);
