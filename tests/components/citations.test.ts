/** Citations of the starter collection as links. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { citationLinks } from '../../src/components/citations.ts';
import { openCollection, type ActEntry } from '../../scripts/store/collection.ts';
import { freshFolder } from '../scripts/zvirka.ts';

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

test('a provision that the text of another act lacks is led to by the page of that act, one that it has by its place', async () => {
  const { folder, remove } = freshFolder();
  const put = (slug: string, title: string, text: string): void => {
    const place = path.join(folder, 'acts/ua', slug);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'act.yaml'), `id: ua/${slug}\nkind: law\ntitle: {uk: '${title}'}\nissuer: {uk: Верховна Рада України}\nstatus: training\n`);
    writeFileSync(path.join(place, '2026-01-01.uk.md'), `---\nact: ua/${slug}\ndate: 2026-01-01\nlang: uk\nnature: training\nsource: {publisher: Ми, format: own}\n---\n\n${text}\n`);
  };
  put('zz-1', 'Про зразковий брід', '### Стаття 1. Брід\n\n1. Брід є мілкий.');
  put('zz-2', 'Про інше', '### Стаття 1. Посилання\n\n1. Згідно зі статтею 1 Закону України "Про зразковий брід" і статтею 9 Закону України "Про зразковий брід".');
  const { acts: own } = await openCollection({ content: folder, overlay: folder });
  const links = (await citationLinks(own[1]!.editions[0]!, own, 'uk')).get('art_1__para_1') ?? [];
  remove();
  expect(links.map(({ href, preview }) => [href, preview])).toEqual([['/acts/ua/zz-1/#art_1', 'Стаття 1. Брід'], ['/acts/ua/zz-1/', undefined]]);
});
