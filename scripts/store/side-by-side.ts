/**
 * Many small pieces of work on files, a bounded number at a time: a disk answers many questions in the time of a few, but memory and the
 * number of open files have limits.
 *
 * @example
 * await sideBySide(['a.md', 'b.md', 'c.md'], 2, (file) => readFile(file, 'utf8')) // the three texts, in their order
 */

/** What `work` makes of each, in their order. Throws what one of them throws, and begins no further round then. */
export async function sideBySide<T, R>(all: readonly T[], atATime: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < all.length; at += atATime) done.push(...(await Promise.all(all.slice(at, at + atATime).map(work))));
  return done;
}
