import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkKnowledge } from '../../../scripts/store/check-knowledge.ts';
import { openKnowledge } from '../../../scripts/store/knowledge.ts';
import { freshFolder } from '../zvirka.ts';

let root = '';
let remove = (): void => undefined;
beforeEach(() => ({ folder: root, remove } = freshFolder()));
afterEach(() => remove());

function put(layer: 'content' | 'overlay', name: string, text: string): void {
  const file = path.join(root, layer, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const opened = () => openKnowledge({ content: path.join(root, 'content'), overlay: path.join(root, 'overlay') });
const told = (messages: Awaited<ReturnType<typeof opened>>['messages']): [string, string][] =>
  messages.map(({ code, at }) => [code, String(at).replace(/^.*\/(?:content|overlay)\//, '')]);
const read = async (): Promise<[string, string][]> => told((await opened()).messages);
const checked = async (acts: string[] = [], rows: string[] = []): Promise<[string, string][]> =>
  told(checkKnowledge(await opened(), { acts: new Set(acts), rows: new Set(rows) }));

const SOURCES = `sources:
  - key: law
    title: {uk: Закон, en: Law}
    publisher: Рада
    read: 2026-01-01
`;
const BODY = (id: string, more = ''): string => `id: ${id}
name: {uk: Орган, en: Body}
shortName: {uk: Орган, en: Body}
order: 1
named: [Орган]
${more}role:
  - text: {uk: Роль., en: Role.}
    sources: [law]
${SOURCES}`;

describe('records of the guide', () => {
  test('missing folders are empty ones', async () => {
    expect(await opened()).toEqual({ bodies: [], platforms: [], components: [], practices: [], strategies: [], terms: [], pages: [], messages: [] });
  });

  test('come in their own order, then by id', async () => {
    put('content', 'bodies/mfa.yaml', BODY('mfa'));
    put('content', 'bodies/customs.yaml', BODY('customs'));
    put('content', 'bodies/mia.yaml', BODY('mia').replace('order: 1', 'order: 2'));
    expect((await opened()).bodies.map(({ record }) => record.id)).toEqual(['customs', 'mfa', 'mia']);
  });

  test('of the overlay take the place of those below', async () => {
    put('content', 'bodies/mfa.yaml', BODY('mfa'));
    put('overlay', 'bodies/mfa.yaml', BODY('mfa').replace('{uk: Орган, en: Body}', '{uk: Інше, en: Other}'));
    expect((await opened()).bodies.map(({ record }) => record.name.uk)).toEqual(['Інше']);
  });

  test('with a slip are left out, and the slip is told with its line', async () => {
    put('content', 'bodies/mfa.yaml', BODY('mfa', 'adress: https://example.org\n'));
    put('content', 'bodies/customs.yaml', BODY('mia'));
    expect((await opened()).bodies).toEqual([]);
    expect(await read()).toEqual([['record-id-file', 'bodies/customs.yaml:1'], ['field-misspelt', 'bodies/mfa.yaml:6']]);
  });

  test('may not state a fact without a source, nor call a sourced one our own', async () => {
    put('content', 'bodies/mfa.yaml', BODY('mfa').replace('    sources: [law]\n', ''));
    put('content', 'bodies/mia.yaml', BODY('mia').replace('    sources: [law]\n', '    sources: [law]\n    own: true\n'));
    expect(await read()).toEqual([['field-wrong', 'bodies/mfa.yaml:7'], ['field-wrong', 'bodies/mia.yaml:7']]);
  });

  test('name sources they list, and list none twice', async () => {
    put('content', 'bodies/mfa.yaml', BODY('mfa').replace('sources: [law]', 'sources: [law, lost]'));
    put('content', 'bodies/mia.yaml', `${BODY('mia')}${SOURCES.replace('sources:\n', '')}`);
    expect(await checked()).toEqual([['source-key-missing', 'bodies/mfa.yaml:8'], ['source-key-twice', 'bodies/mia.yaml:10']]);
  });

  test('name acts of the collection; a slip is guessed', async () => {
    put('content', 'bodies/mfa.yaml', BODY('mfa', 'acts: [ua/1710-17, ua/1710-71, eu/nowhere]\n'));
    expect(await checked(['ua/1710-17'])).toEqual([['named-act-misspelt', 'bodies/mfa.yaml:6'], ['named-act-missing', 'bodies/mfa.yaml:6']]);
  });

  test('name rows of concordances that are there', async () => {
    put('content', 'strategy/plan.yaml', `id: plan
name: {uk: План, en: Plan}
order: 1
state: in-force
statements: [{text: {uk: А, en: A}, sources: [law]}]
goals:
  - key: goal
    name: {uk: Ціль, en: Goal}
    sources: [law]
    measures: [{key: m, name: {uk: Захід, en: Measure}, rows: ['32016r0399#art_8'], sources: [law]}]
${SOURCES}`);
    expect(await checked([], ['32016r0399#art_9'])).toEqual([['named-row-missing', 'strategy/plan.yaml:10']]);
    expect(await checked([], ['32016r0399#art_8'])).toEqual([]);
  });
});

describe('the glossary', () => {
  const HEAD = 'uk,en,subject,origin,where,note\n';

  test('is read row by row, with lines', async () => {
    put('content', 'glossary.csv', `${HEAD}кордон,border,borders,law,"ст. 1, ч. 2",\n`);
    expect((await opened()).terms.map(({ uk, where, line }) => [uk, where, line])).toEqual([['кордон', 'ст. 1, ч. 2', 2]]);
  });

  test('leaves out rows that cannot be used and says why', async () => {
    put('content', 'glossary.csv', `${HEAD}кордон,border,borders,law,ст. 1,\nкордон,Border,borders,law,ст. 2,\n,side,borders,own,,\nмито,duty,taxes,own,,\nмало,cells\nа"б,quote,borders,own,,\n`);
    expect((await opened()).terms.map(({ uk }) => uk)).toEqual(['кордон']);
    expect(await read()).toEqual([
      ['csv-quote-inside', 'glossary.csv:7'], ['term-twice', 'glossary.csv:3'], ['term-empty', 'glossary.csv:4'], ['field-not-listed', 'glossary.csv:5'], ['csv-cells', 'glossary.csv:6'],
    ]);
  });

  test('warns of a term with a place that is not said and of stray spaces, and keeps it', async () => {
    put('content', 'glossary.csv', `${HEAD}кордон ,border,borders,law,,\n`);
    expect((await opened()).terms.map(({ uk }) => uk)).toEqual(['кордон']);
    expect(await read()).toEqual([['term-spaces', 'glossary.csv:2'], ['term-no-place', 'glossary.csv:2']]);
  });

  test('names its columns first', async () => {
    put('content', 'glossary.csv', 'en,uk\nborder,кордон\n');
    expect(await read()).toEqual([['csv-columns', 'glossary.csv:1']]);
  });

  test('of the overlay adds rows and takes the place of the same pair', async () => {
    put('content', 'glossary.csv', `${HEAD}кордон,border,borders,own,,\nмито,duty,customs,own,,\n`);
    put('overlay', 'glossary.csv', `${HEAD}кордон,border,general,own,,\nвіза,visa,migration,own,,\n`);
    expect((await opened()).terms.map(({ uk, subject }) => [uk, subject])).toEqual([['кордон', 'general'], ['мито', 'customs'], ['віза', 'migration']]);
  });
});

describe('pages of prose', () => {
  const PAGE = (text: string, more = ''): string => `---\ntitle: Про\nlead: Коротко.\norder: 1\n${more}---\n\n${text}\n`;

  test('are front matter and Markdown, in both languages', async () => {
    put('content', 'pages/about.uk.md', PAGE('Текст.', 'section: Про збірку\n'));
    put('content', 'pages/about.en.md', PAGE('Text.'));
    const { pages, messages } = await opened();
    expect(pages.map(({ slug, speech, section, markdown }) => [slug, speech, section, markdown.trim()])).toEqual([['about', 'uk', 'Про збірку', 'Текст.'], ['about', 'en', undefined, 'Text.']]);
    expect(messages).toEqual([]);
    expect(await checked()).toEqual([]);
  });

  test('in one language only, or under the address of another page, are findings', async () => {
    put('content', 'pages/about.uk.md', PAGE('Текст.'));
    put('content', 'pages/acts.uk.md', PAGE('Текст.'));
    put('content', 'pages/Про.uk.md', PAGE('Текст.'));
    expect(await read()).toEqual([['page-reserved', 'pages/acts.uk.md'], ['page-name', 'pages/Про.uk.md']]);
    expect(await checked()).toEqual([['page-one-language', 'pages/about.uk.md']]);
  });

  test('say what is wrong in their front matter, with the line of the file', async () => {
    put('content', 'pages/about.uk.md', '---\ntitle: Про\nlead: Коротко.\nordre: 1\n---\n\nТекст.\n');
    put('content', 'pages/other.uk.md', 'Текст.\n');
    expect(await read()).toEqual([['field-missing', 'pages/about.uk.md:2'], ['field-misspelt', 'pages/about.uk.md:4'], ['page-front-matter', 'pages/other.uk.md:1']]);
  });

  test('lead only to acts and pages that are there', async () => {
    for (const speech of ['uk', 'en']) {
      put('content', `pages/about.${speech}.md`, PAGE('[а](act:ua/nt-1#art_1), [б](page:bodies/customs), [в](page:about)\n\n[г](act:ua/nt-9) і [ґ](page:nobody)'));
    }
    expect(await checked(['ua/nt-1'])).toEqual(['uk', 'en'].flatMap((speech) => [['page-link-missing', `pages/about.${speech}.md:9`], ['page-link-missing', `pages/about.${speech}.md:9`]]));
  });
});
