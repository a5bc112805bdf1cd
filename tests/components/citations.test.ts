/** Citations of the starter collection as links. */
import { expect, test } from 'vitest';
import { citationLinks } from '../../src/components/citations.ts';
import { openCollection, type ActEntry } from '../../scripts/store/collection.ts';
import path from 'node:path';

const content = path.resolve(import.meta.dirname, '../../content');
const { acts } = await openCollection({ content, overlay: content });
const code = acts.find(({ act }) => act.id === 'eu/32016r0399')!;

const linksAt = async (eid: string, among: readonly ActEntry[], speech: 'uk' | 'en' = 'uk'): Promise<unknown[]> =>
  ((await citationLinks(code.editions[0]!, among, speech)).get(eid) ?? []).map(({ href, preview }) => [href, preview]);

const AT = 'art_8__para_2__point_b__subpara_2';

test('an act with a record alone is led to by its card, under its title; another provision of the text by its place', async () => {
  expect(await linksAt(AT, acts)).toEqual(expect.arrayContaining([['/acts/eu/32017r2226/', 'Регламент про EES'], ['#art_6a', undefined]]));
  expect(await linksAt(AT, acts, 'en')).toEqual(expect.arrayContaining([['/en/acts/eu/32017r2226/', 'EES Regulation']]));
});

test('what the collection does not know stays as printed, and asking so does not change what a larger collection knows', async () => {
  const foreign = (links: unknown[]): unknown[] => links.filter((link) => String((link as string[])[0]).startsWith('/'));
  expect(foreign(await linksAt(AT, [code]))).toEqual([]);
  expect(foreign(await linksAt(AT, acts))).not.toEqual([]);
  const apart = [...acts];
  expect(foreign(await linksAt(AT, [code]))).toEqual([]);
  expect(foreign(await linksAt(AT, apart))).not.toEqual([]);
});
