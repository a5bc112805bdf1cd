/**
 * The acts of the collection for pages and their parts, read once in a build; the development server reads them anew each time.
 *
 * @example
 * (await actEntries()).map(({ act }) => act.id) // ['eu/32016r0399', …]
 */
import { getCollection } from 'astro:content';
import type { ActEntry } from '../../../scripts/store/collection.ts';

const readEntries = async (): Promise<ActEntry[]> =>
  (await getCollection('acts')).map(({ data }) => data).toSorted((a, b) => (a.act.id < b.act.id ? -1 : 1));

let entries: Promise<ActEntry[]> | undefined;

/** Every act of the collection with its editions, by id. Asked for by every page, so a build reads them once; the development server anew each time. */
export const actEntries = (): Promise<ActEntry[]> => (import.meta.env.DEV ? readEntries() : (entries ??= readEntries()));
