/** Every kind of record, damaged in one place: `check` names file and line, and says what is to be done. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCollection, type Finding } from '../../../scripts/store/check-collection.ts';
import { projectFolder } from '../../../scripts/store/layers.ts';
import { sentence } from '../../../src/lib/model/message.ts';
import { freshFolder } from '../zvirka.ts';

const SOURCES = 'sources:\n  - key: law\n    title: {uk: Закон, en: Law}\n    publisher: Рада\n    read: 2026-01-01\n';
const STATEMENT = '  - text: {uk: Твердження., en: Statement.}\n    sources: [law]\n';
const NAMED = 'name: {uk: Назва, en: Name}\norder: 1\n';

const HEAD = 'hash-rule\t1\nact\tua/nt-9\ndate\t2026-01-01\nlang\tuk\nnature\ttraining\npublisher\tМи\nformat\town\n\ndepth\teid\tkind\tnumber\theading\tsha256\tlead\n';
const OUTLINE = `${HEAD}0\tart_1\tarticle\t1\tМова\t${'a'.repeat(64)}\t\n1\tart_1__para_1\tparagraph\t1\t\t${'b'.repeat(64)}\t\n`;

/** A small whole collection of our own beside the training acts and their table. */
const RECORDS: Record<string, string> = {
  'bodies/mfa.yaml': `id: mfa\n${NAMED}shortName: {uk: МЗС, en: MFA}\nnamed: [МЗС]\nacts: [ua/nt-1]\nrole:\n${STATEMENT}${SOURCES}`,
  'platforms/group.yaml': `id: group\n${NAMED}levels: [inter-agency]\nstatements:\n${STATEMENT}${SOURCES}`,
  'components/return.yaml': `id: return\n${NAMED}kind: thematic\nstatements:\n${STATEMENT}${SOURCES}`,
  'practices/queue.yaml': `id: queue\n${NAMED}countries: [EE]\nkind: digital-system\npractised:\n${STATEMENT}${SOURCES}`,
  'strategy/plan.yaml': `id: plan\n${NAMED}state: in-force\nstatements:\n${STATEMENT}goals:\n  - key: goal\n    name: {uk: Ціль, en: Goal}\n    sources: [law]\n    measures:\n      - key: first\n        name: {uk: Захід, en: Measure}\n        rows: ['tr-1#art_3__para_3']\n        sources: [law]\n${SOURCES}`,
  'packs/class.yaml': 'id: class\norder: 1\ntitle: {uk: Клас, en: Class}\nacts: [ua/nt-1]\ntables: [ua/nt-1/2024-05-12.uk..2026-03-01.uk]\npages: [lesson]\nworkbooks: [eu/tr-1]\n',
  'pages/lesson.uk.md': '---\ntitle: Заняття\nlead: Про що\norder: 1\n---\n\nЧитайте [закон](act:ua/nt-1).\n',
  'pages/lesson.en.md': '---\ntitle: Class\nlead: What about\norder: 1\n---\n\nRead the [law](act:ua/nt-1).\n',
  'matches/tr-1--nt-1.yaml': 'eu: eu/tr-1\nua: ua/nt-1\nread: {eu: 2025-02-10.en, ua: 2026-03-01.uk}\nrows:\n  - {eu: art_3__para_3, ua: art_3, state: proposed}\n',
  // An act of which only the outline may be kept.
  'acts/ua/nt-9/act.yaml': 'id: ua/nt-9\nkind: law\ntitle: {uk: Закон}\nissuer: {uk: Рада}\nstatus: training\n',
  'acts/ua/nt-9/2026-01-01.uk.outline.tsv': OUTLINE,
  'glossary.csv': 'uk,en,subject,origin,where,note\nкордон,border,borders,own,,\n',
};
const COPIED = ['acts/ua/nt-1', 'acts/ua/nt-3', 'acts/eu/tr-1', 'concordance/tr-1.yaml'];

const { folder, remove } = freshFolder();
afterAll(remove);
const content = path.join(folder, 'content');
const fileOf = (name: string): string => path.join(content, name);
const check = async (): Promise<Finding[]> => (await checkCollection({ content, overlay: path.join(folder, 'none') }, { memory: path.join(folder, 'memory'), today: '2026-12-31' })).findings;

beforeAll(() => {
  for (const name of COPIED) cpSync(path.join(projectFolder(), 'content', name), fileOf(name), { recursive: true });
  for (const [name, text] of Object.entries(RECORDS)) {
    mkdirSync(path.dirname(fileOf(name)), { recursive: true });
    writeFileSync(fileOf(name), text);
  }
});

/** The line expected is the one of what was damaged, unless another is named. */
const BY: [kind: string, file: string, whole: string, damaged: string, code: string, todo: RegExp, at?: string][] = [
  ['an act with a field that is none', 'acts/ua/nt-1/act.yaml', 'status:', 'stauts:', 'field-misspelt', /status/],
  ['an act with a relation that leads nowhere', 'acts/ua/nt-1/act.yaml', 'act: eu/tr-1', 'act: eu/tr-11', 'relation-misspelt', /eu\/tr-1\?/],
  ['an edition with a date that is none', 'acts/ua/nt-1/2024-05-12.uk.md', 'date: 2024-05-12', 'date: 2024-05-32', 'field-not-date', /рік-місяць-день/],
  ['an edition that lost an article', 'acts/ua/nt-1/2024-05-12.uk.md', '## Стаття 2.', '## Стаття 22.', 'number-gap', /пропущено 2–21/],
  ['an outline with a provision that stands in none', 'acts/ua/nt-9/2026-01-01.uk.outline.tsv', '1\tart_1__para_1', '3\tart_1__para_1', 'outline-row-depth', /art_1__para_1/],
  ['an outline with a field that is none', 'acts/ua/nt-9/2026-01-01.uk.outline.tsv', 'nature\t', 'natuer\t', 'outline-head-unknown', /nature/],
  ['a table of concordance with a verdict that is none', 'concordance/tr-1.yaml', 'verdict: unregulated', 'verdict: unregulate', 'field-misspelt-value', /unregulated/],
  ['a table of concordance that names a provision that is not there', 'concordance/tr-1.yaml', 'provision: art_3__para_3', 'provision: art_3__para_33', 'row-provision-misspelt', /art_3__para_3/],
  ['a table of concordance without a signature', 'concordance/tr-1.yaml', '    author: "Звірка: навчальний зразок"\n', '', 'row-unsigned', /Зазначте, хто/, '  - provision: art_3__para_3'],
  ['a record of proposals that names another act', 'matches/tr-1--nt-1.yaml', 'ua: ua/nt-1', 'ua: ua/nt-11', 'match-record-act', /виправте назву/],
  ['a record of proposals with a state that is none', 'matches/tr-1--nt-1.yaml', 'state: proposed', 'state: propose', 'match-record-field', /proposed/],
  ['a body that names an act that is not there', 'bodies/mfa.yaml', 'acts: [ua/nt-1]', 'acts: [ua/nt-11]', 'named-act-misspelt', /ua\/nt-1\?/],
  ['a body without a source that it cites', 'bodies/mfa.yaml', 'sources: [law]', 'sources: [low]', 'source-key-missing', /додайте джерело/],
  ['a platform with a level that is none', 'platforms/group.yaml', 'levels: [inter-agency]', 'levels: [interagency]', 'field-misspelt-value', /inter-agency/],
  ['a component under a name that is none', 'components/return.yaml', 'kind: thematic', 'kind: thematik', 'field-misspelt-value', /thematic/],
  ['a practice in a country that is none', 'practices/queue.yaml', 'countries: [EE]', 'countries: [Estonia]', 'field-wrong', /as in "EE"/],
  ['a strategy that names a row that is not there', 'strategy/plan.yaml', 'tr-1#art_3__para_3', 'tr-1#art_3__para_33', 'named-row-missing', /виправте адресу/],
  ['a row of the glossary with too few values', 'glossary.csv', 'кордон,border,borders,own,,', 'кордон,border,borders', 'csv-cells', /перевірте коми/],
  ['a page whose link leads nowhere', 'pages/lesson.uk.md', '(act:ua/nt-1)', '(act:ua/nt-11)', 'page-link-missing', /виправте адресу/],
  ['a page without front matter', 'pages/lesson.en.md', '---\ntitle', 'title', 'page-front-matter', /title/],
  ['a set that names an act that is not there', 'packs/class.yaml', 'acts: [ua/nt-1]', 'acts: [ua/nt-11]', 'pack-act-missing', /ua\/nt-1\. Виправте/],
  ['a set that names a comparison that is not there', 'packs/class.yaml', '2024-05-12.uk..', '2024-05-13.uk..', 'pack-table-missing', /2024-05-12\.uk\.\.2026-03-01\.uk/],
  ['a set that names a page that is not there', 'packs/class.yaml', 'pages: [lesson]', 'pages: [leson]', 'pack-page-missing', /lesson/],
  ['a set that names a table that is not there', 'packs/class.yaml', 'workbooks: [eu/tr-1]', 'workbooks: [ua/nt-1]', 'pack-workbook-missing', /eu\/tr-1/],
  ['a set with a field that is none', 'packs/class.yaml', 'order: 1', 'ordre: 1', 'field-misspelt', /order/],
];

describe('a collection', () => {
  test('that is whole has neither errors nor warnings', async () => {
    expect((await check()).filter(({ message }) => message.severity !== 'info').map(({ message, file, line }) => `${file}:${line} ${sentence(message, 'en')}`)).toEqual([]);
  });

  test('that has English still to be written says how much and where, as a note', async () => {
    const sound = readFileSync(fileOf('concordance/tr-1.yaml'), 'utf8');
    const english = '      en: The criteria used';
    expect(sound).toContain(english);
    writeFileSync(fileOf('concordance/tr-1.yaml'), sound.replace(english, '      en: (in Ukrainian) The criteria used'));
    const found = (await check()).filter(({ message }) => message.code === 'english-stand-in');
    writeFileSync(fileOf('concordance/tr-1.yaml'), sound);
    expect(found.map(({ message, line }) => [message.severity, message.facts['count'], line])).toEqual([['info', 1, sound.slice(0, sound.indexOf(english)).split('\n').length]]);
    expect(sentence(found[0]!.message, 'en')).toMatch(/^1 of the \d+ texts/);
  });

  test.each(BY)('tells of %s', async (_, file, whole, damaged, code, todo, at = whole) => {
    const sound = readFileSync(fileOf(file), 'utf8');
    expect(sound).toContain(whole);
    const line = sound.slice(0, sound.indexOf(at)).split('\n').length;
    writeFileSync(fileOf(file), sound.replace(whole, damaged));
    const found = (await check()).filter(({ message }) => message.severity !== 'info').map(({ message, file: place, line: told }) => ({ code: message.code, at: `${place.replaceAll('\\', '/').replace(/^.*\/content\//, '')}:${told}`, said: sentence(message, 'uk') }));
    writeFileSync(fileOf(file), sound);
    expect(found.map((one) => `${one.code} ${one.at}`)).toContain(`${code} ${file}:${line}`);
    expect(found.find((one) => one.code === code)!.said).toMatch(todo);
  });
});
