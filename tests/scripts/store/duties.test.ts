import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCollection } from '../../../scripts/store/collection.ts';
import { dutiesOf } from '../../../scripts/store/duties.ts';
import { freshFolder } from '../zvirka.ts';

let root = '';
let remove = (): void => undefined;
beforeEach(() => ({ folder: root, remove } = freshFolder()));
afterEach(() => remove());

const CUSTOMS = [{ body: 'customs', phrases: ['митний орган'] }];

function put(id: string, editions: Record<string, string>, status = 'training'): void {
  const folder = path.join(root, 'content/acts', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'act.yaml'), `id: ${id}\nkind: law\ntitle: {uk: Про навчання}\nissuer: {uk: Рада}\nstatus: ${status}\n`);
  for (const [name, text] of Object.entries(editions)) {
    const [date, lang] = name.split('.');
    writeFileSync(path.join(folder, `${name}.md`), `---\nact: ${id}\ndate: ${date}\nlang: ${lang}\nnature: training\nsource: {publisher: Ми, format: own}\n---\n\n# ЗАКОН\n\n## Стаття 1. Мова\n\n${text}\n`);
  }
}
const found = async (named = CUSTOMS) => {
  const { acts } = await openCollection({ content: path.join(root, 'content'), overlay: path.join(root, 'none') });
  return [...await dutiesOf(acts, named, path.join(root, 'cache'))].map(([body, own]) => [body, own.map(({ entry, edition, namings }) => [entry.act.id, edition.date, namings.length])]);
};

describe('duties of a body', () => {
  test('are looked for in the newest Ukrainian text of each act, most namings first', async () => {
    put('ua/a', { '2020-01-01.uk': 'Митний орган.', '2021-01-01.uk': 'Митний орган діє.', '2022-01-01.en': 'Customs act.' });
    put('ua/b', { '2020-01-01.uk': '1. Митні органи.\n\n## Стаття 2. Ще\n\nДо митних органів.' });
    put('ua/c', { '2020-01-01.uk': 'Нікого не названо.' });
    expect(await found()).toEqual([['customs', [['ua/b', '2020-01-01', 2], ['ua/a', '2021-01-01', 1]]]]);
  });

  test('are not looked for in acts of the Union, which speak of bodies of its Member States', async () => {
    put('ua/a', { '2020-01-01.uk': 'Митний орган.' }, 'in-force');
    put('eu/b', { '2020-01-01.uk': 'Митний орган.' }, 'in-force');
    expect(await found()).toEqual([['customs', [['ua/a', '2020-01-01', 1]]]]);
  });

  test('are remembered by text and by phrases, and only the newest phrases are kept', async () => {
    put('ua/a', { '2020-01-01.uk': 'Митний орган і поліція.' });
    expect(await found()).toEqual(await found());
    expect(await found([{ body: 'police', phrases: ['поліція'] }])).toEqual([['police', [['ua/a', '2020-01-01', 1]]]]);
    expect(readdirSync(path.join(root, 'cache/duties')).length).toBe(1);
  });

  test('are looked for anew where the memory is broken', async () => {
    put('ua/a', { '2020-01-01.uk': 'Митний орган.' });
    await found();
    const [version] = readdirSync(path.join(root, 'cache/duties'));
    const folder = path.join(root, 'cache/duties', version!);
    for (const file of readdirSync(folder)) writeFileSync(path.join(folder, file), '{"broken":');
    expect(await found()).toEqual([['customs', [['ua/a', '2020-01-01', 1]]]]);
  });
});
