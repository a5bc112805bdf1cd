/**
 * The search page that MiniSearch would give: the whole index in one classic script, our keys, the ten best results as
 * links. Runs in the browser; `minisearch-page.ts` puts the index before it into the same file.
 */
import MiniSearch from 'minisearch';
import { KEYED, type StoredRecord } from './minisearch-keys.ts';

const { zvirkaIndex } = globalThis as typeof globalThis & { zvirkaIndex: string };
const index = MiniSearch.loadJSON<StoredRecord>(zvirkaIndex, KEYED);

const field = document.querySelector<HTMLInputElement>('#q')!;
const results = document.querySelector<HTMLOListElement>('#results')!;

function show(): void {
  const found = index.search(field.value, { combineWith: 'AND', boost: { title: 5 } });
  results.replaceChildren(
    ...found.slice(0, 10).map(({ id, title }) => {
      const link = document.createElement('a');
      link.href = String(id);
      link.textContent = String(title);
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}

field.addEventListener('input', show);
field.value = new URLSearchParams(location.search).get('q') ?? '';
if (field.value !== '') show();
