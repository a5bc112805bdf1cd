/** `zvirka search QUERY`: the search of the page, from the built index, for a terminal or a program. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { searchAnswer } from '../../src/i18n/search-answer.ts';
import { answerTo } from '../../src/client/answer.ts';
import type { OpenedIndex } from '../../src/client/engine.ts';
import type { Filters } from '../../src/lib/search/facets.ts';
import { narrowed } from '../../src/lib/search/find.ts';
import { searchJson, searchLines, type Result } from '../report/search-results.ts';
import { usageError } from '../report/usage-error.ts';
import { openIndex } from '../search/index-on-disk.ts';
import { projectFolder, shown } from '../store/layers.ts';
import { readArguments } from './arguments.ts';
import { DONE, type Verb } from './verb.ts';

const FILTERS = ['jurisdiction', 'kind', 'body', 'component', 'status', 'language', 'year'] as const;
const MOST = 10;

const value = { type: 'string', multiple: true } as const;
const OPTIONS = {
  json: { type: 'boolean' }, most: { type: 'string' }, folder: { type: 'string' },
  jurisdiction: value, kind: value, body: value, component: value, status: value, language: value, year: value,
} as const;

export const verb: Verb = {
  summary: { uk: 'пошук у побудованому сайті, той самий, що на сторінці', en: 'search the built site, as its page does' },
  help: {
    uk: `zvirka search СЛОВА… [--json] [--most N] [--фільтр ЗНАЧЕННЯ]… [--folder ТЕКА]

Шукає положення за словами в будь-якій формі, «точною фразою» в лапках і номерами (1710-VI, 2016/399, ст. 7-1), у тому самому
покажчику, що й сторінка пошуку. Спершу побудуйте сайт: npm run build. Слів без пошуку не треба, якщо задано фільтр.

  --json          одне значення JSON: {query, total, exact, unmatched, results, counts}
  --most N        скільки положень показати (${MOST})
  --folder ТЕКА   інша тека зі сторінками (звичайно dist)
  фільтри         --jurisdiction, --kind, --body, --component, --status, --language, --year; кожен можна повторити

Приклади:
  zvirka search пункт пропуску
  zvirka search '"державний кордон"' --jurisdiction ua --kind law
  zvirka search --year 2016 --body border-guard --json`,
    en: `zvirka search WORDS… [--json] [--most N] [--FILTER VALUE]… [--folder FOLDER]

Finds provisions by words in any form, by an “exact phrase” in quotes and by numbers (1710-VI, 2016/399, art. 7-1), in the index
the search page uses. First build the site: npm run build. With a filter no words are needed.

  --json           one JSON value: {query, total, exact, unmatched, results, counts}
  --most N         how many provisions to show (${MOST})
  --folder FOLDER  another folder of pages (by default dist)
  filters          --jurisdiction, --kind, --body, --component, --status, --language, --year; each may be repeated

Examples:
  zvirka search border crossing point
  zvirka search '"state border"' --jurisdiction ua --kind law
  zvirka search --year 2016 --body border-guard --json`,
  },
  run: async (args, shell) => {
    const { values, positionals } = readArguments('search', args, OPTIONS, ['WORDS…']);
    const filters: Filters = Object.fromEntries(FILTERS.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
    const text = positionals.join(' ').trim();
    if (text === '' && Object.keys(filters).length === 0) throw usageError('missing-argument', { what: 'WORDS', verb: 'search' });
    const most = countOf(values.most);
    const folder = values.folder === undefined ? path.join(projectFolder(), 'dist') : path.resolve(values.folder);
    const index = await indexOf(folder);
    assertKnown(filters, index);
    const everything = await answerTo(index, text);
    const answer = narrowed(everything, ({ id }) => index.facets.allows(id, filters));
    const data = await Promise.all(answer.hits.slice(0, most).map((hit) => hit.data()));
    const results: Result[] = data.map(({ url, meta, plain_excerpt }) => ({ url, meta, excerpt: plain_excerpt }));
    const counts = index.facets.counts(everything.hits.map(({ id }) => id), filters);
    shell.tell(searchAnswer({ ...answer, hits: answer.hits.length }, shell.speech));
    if (values.json) shell.print(JSON.stringify(searchJson({ query: text, answer, results, counts }, shell.speech), null, 2));
    else if (results.length > 0) shell.print(searchLines(results, shown(folder), shell.speech));
    return DONE;
  },
};

function countOf(given = String(MOST)): number {
  if (!/^[1-9]\d{0,5}$/.test(given)) throw usageError('not-a-count', { given, option: '--most' });
  return Number(given);
}

async function indexOf(folder: string): Promise<OpenedIndex> {
  const pieces = path.join(folder, 'assets/search');
  if (!(await stat(path.join(pieces, 'pagefind-entry.json.js')).catch(() => undefined))) throw usageError('no-site', { given: shown(folder) });
  return openIndex(pieces);
}

/** A filter value the index does not have is a slip of the pen, not an empty answer. */
function assertKnown(filters: Filters, { facets }: OpenedIndex): void {
  const counts = facets.counts(facets.ids, {});
  for (const [name, chosen] of Object.entries(filters)) {
    const known = Object.keys(counts[name] ?? {}).sort();
    const unknown = chosen.find((one) => !known.includes(one));
    if (unknown !== undefined) throw usageError('not-listed', { given: unknown, option: `--${name}`, known: known.join(', ') });
  }
}
