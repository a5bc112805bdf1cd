/** Collecting real answers: a server on loopback replays what the publishers gave, as it is in the corpus. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { corpus, hasCorpus } from '../../corpus/corpus.ts';
import { freshFolder, zvirka } from '../zvirka.ts';
import { publisherServer, type PublisherServer, type Route } from './publisher-server.ts';

const { folder, remove } = freshFolder();
afterAll(remove);
let server: PublisherServer | undefined;
afterEach(() => server?.close());

interface Collected {
  code: number | null;
  json: { done: { act: string; date?: string }[]; refused: { code: string; address: string }[]; skipped: { code: string }[]; requests: number; messages: { code: string }[] };
  overlay: string;
}

let runs = 0;

async function collected(routes: Record<string, Route>, args: string[], overlay = path.join(folder, String(runs++))): Promise<Collected> {
  await server?.close();
  server = await publisherServer(routes);
  const { code, stdout } = await zvirka(['collect', ...args, '--json'], { overlay, env: { ZVIRKA_RADA: server.base, ZVIRKA_CELLAR: server.base, ZVIRKA_PAUSE: '0' } });
  return { code, json: JSON.parse(stdout) as Collected['json'], overlay };
}

const version = (act: string, date: string, ...file: string[]): string => corpus('eu', act, 'versions', date, ...file);
const celex = (number: string): string => `/resource/celex/${number}`;

/** As CELLAR packs it: a new zip for each request, its own time in it. */
function formexZip(act: string, date: string, mtime: string): Uint8Array {
  const names = readdirSync(version(act, date, 'en.fmx4'));
  return zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(version(act, date, 'en.fmx4', name)))])), { mtime });
}

describe.skipIf(!hasCorpus)('from the Rada', () => {
  const routes = (): Record<string, Route> => ({
    '/laws/card/1103-16.json': { body: readFileSync(corpus('ua/rada-api/card-1103-16.json')) },
    '/laws/show/1103-16.xml': { body: readFileSync(corpus('ua/rada-api/rada-1103-16-law.xml')) },
  });

  test('the current edition, with the record of its act', async () => {
    const { code, json, overlay } = await collected(routes(), ['rada:1103-16']);
    expect([code, json.done.map(({ act, date }) => [act, date]), json.requests]).toEqual([0, [['ua/1103-16', undefined], ['ua/1103-16', '2026-03-02']], 2]);
    expect(readFileSync(path.join(overlay, 'acts/ua/1103-16/act.yaml'), 'utf8')).toMatch(/number: 1103-V\n[^]*rada: 1103-16\nadopted: 2007-05-31\nstatus: in-force/);
    const outline = await zvirka(['outline', 'ua/1103-16@2026-03-02.uk', '--json'], { overlay });
    const gold = JSON.parse(readFileSync(corpus('gold/outline/uktxt_rada-1103-16-law.json'), 'utf8')) as { articles: string[] };
    expect((JSON.parse(outline.stdout) as { articles: { number: string }[] }).articles.map(({ number }) => number)).toEqual(gold.articles);
  });

  test('an older edition as TXT, beside it', async () => {
    const { code, json, overlay } = await collected(
      { ...routes(), '/laws/show/1103-16/ed20251004.txt': { body: readFileSync(corpus('ua/rada-api/rada-1103-16-law.txt')) } }, ['rada:1103-16', '--editions', 'since:2025-01-01']);
    expect([code, json.done.map(({ date }) => date)]).toEqual([0, [undefined, '2026-03-02', '2025-10-04']]);
    expect(readFileSync(path.join(overlay, 'acts/ua/1103-16/2025-10-04.uk.md'), 'utf8')).toMatch(/nature: consolidated\n[^]*ed20251004\.txt\n {2}format: rada-txt\n/);
  });

  test('the Constitution, whose number has a slash and Cyrillic letters', async () => {
    const card = JSON.stringify({ nreg: '254к/96-вр', nazva: 'Конституція України', status: 5, result_code: 200, pridat: 19960628, datred: 20200101, eds: [{ datred: 20200101, pidstava: '27-20' }] });
    const { code, json, overlay } = await collected({
      '/laws/card/254%D0%BA/96-%D0%B2%D1%80.json': { body: card },
      '/laws/show/254%D0%BA/96-%D0%B2%D1%80.xml': { body: readFileSync(corpus('ua/rada-api/rada-constitution.xml')) },
    }, ['rada:254к/96-вр']);
    expect([code, json.refused, json.done.map(({ act, date }) => [act, date])]).toEqual([0, [], [['ua/254k-96-vr', undefined], ['ua/254k-96-vr', '2020-01-01']]]);
    expect(readFileSync(path.join(overlay, 'acts/ua/254k-96-vr/2020-01-01.uk.md'), 'utf8')).toMatch(/^act: ua\/254k-96-vr$/m);
    // its record is in the starter collection: none is made beside it
    expect(existsSync(path.join(overlay, 'acts/ua/254k-96-vr/act.yaml'))).toBe(false);
  });

  test('all 18 editions are asked for, newest first; one the publisher lacks is said', async () => {
    const { json } = await collected(routes(), ['rada:1103-16', '--editions', 'all']);
    expect(json.done).toHaveLength(2);
    expect(json.refused.map(({ code }) => code)).toEqual(Array.from({ length: 17 }, () => 'collect-not-there'));
    expect([json.refused[0]?.address, json.refused[16]?.address]).toEqual(['https://data.rada.gov.ua/laws/show/1103-16/ed20251004.txt', 'https://data.rada.gov.ua/laws/show/1103-16/ed20070531.txt']);
  });
});

describe.skipIf(!hasCorpus)('from CELLAR', () => {
  test('the Official Journal and a consolidation', async () => {
    const { code, json, overlay } = await collected({
      [celex('32014R0910')]: { status: 303, headers: { Location: '/resource/cellar/uuid.0006.03/DOC_1' } },
      '/resource/cellar/uuid.0006.03/DOC_1': { body: readFileSync(version('32014r0910', '2014-07-23', 'en.xml')) },
      [celex('02014R0910-20241018')]: { body: readFileSync(version('32014r0910', '2024-10-18', 'en.html')) },
    }, ['celex:32014R0910', 'celex:02014R0910-20241018']);
    expect([code, json.done.map(({ act, date }) => [act, date]), json.requests]).toEqual([0, [['eu/32014r0910', '2014-07-23'], ['eu/32014r0910', '2024-10-18']], 3]);
    expect(readFileSync(path.join(overlay, 'acts/eu/32014r0910/2014-07-23.en.md'), 'utf8')).toMatch(/nature: original\n[^]*url: https:\/\/publications\.europa\.eu\/resource\/celex\/32014R0910\n/);
  });

  test.each([
    ['a Czech text under an English address', '01976L0207-20021005', '31976l0207', '2002-10-05', 'collect-wrong-language'],
    ['a page without its text', '02001R0044-20020301', '32001r0044', '2002-03-01', 'source-eurlex-shell'],
    ['the header of a repealed act', '02001R0044-20150110', '32001r0044', '2015-01-10', 'eurlex-header-only'],
  ])('%s is refused', async (_, number, act, date, reason) => {
    const { code, json } = await collected({ [celex(number)]: { body: readFileSync(version(act, date, 'en.html')) } }, [`celex:${number}`]);
    expect([code, json.refused.map((row) => row.code), json.done]).toEqual([1, [reason], []]);
  });

  test('a zip of Formex that was cut off is refused', async () => {
    const zip = formexZip('32014r0910', '2024-10-18', '2026-01-01T00:00:00');
    const { json } = await collected({ [celex('02014R0910-20241018')]: { body: zip.subarray(0, zip.length / 2) } }, ['celex:02014R0910-20241018', '--format', 'formex']);
    expect(json.refused.map((row) => row.code)).toEqual(['source-zip-damaged']);
  });

  test('a zip of Formex is the same text although it is packed anew', async () => {
    const number = '02014R0910-20241018';
    const args = [`celex:${number}`, '--format', 'formex'];
    const first = await collected({ [celex(number)]: { body: formexZip('32014r0910', '2024-10-18', '2026-01-01T00:00:00') } }, args);
    expect([first.code, first.json.done.map(({ date }) => date)]).toEqual([0, ['2024-10-18']]);
    const stored = path.join(first.overlay, 'acts/eu/32014r0910/2024-10-18.en.md');
    const before = readFileSync(stored, 'utf8');
    await collected({ [celex(number)]: { body: formexZip('32014r0910', '2024-10-18', '2026-02-02T00:00:00') } }, [...args, '--replace'], first.overlay);
    expect(readFileSync(stored, 'utf8')).toBe(before);
  });
});
