/** Collecting as a whole, from a publisher on loopback with small texts of our own. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { collect } from '../../../scripts/collect/collect.ts';
import { planOf } from '../../../scripts/collect/plan.ts';
import { publishersFrom } from '../../../scripts/collect/publishers.ts';
import type { Outcome } from '../../../scripts/collect/run.ts';
import type { Wish } from '../../../scripts/collect/steps.ts';
import { importEdition } from '../../../scripts/store/import-edition.ts';
import { file, freshFolder } from '../zvirka.ts';
import { publisherServer, type PublisherServer, type Route } from './publisher-server.ts';
import { card, CHALLENGE, FORMEX, NREG, ojPage, radaPage, RADA_TXT, SHELL } from './texts.ts';

const { folder, remove } = freshFolder();
afterAll(remove);
let servers: PublisherServer[] = [];
/** As the watch was told it. */
let progress: string[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
  progress = [];
});

const NOON = Date.UTC(2026, 10, 22, 12);
const RADA = { [`/laws/card/${NREG}.json`]: { body: card(NREG, [20200201, 20260302]) }, [`/laws/show/${NREG}.xml`]: { body: radaPage() } };
const CELEX = '/resource/celex/32019R9001';
const LAW = `acts/ua/${NREG}/2026-03-02.uk.md`;
const REGULATION = 'acts/eu/32019r9001/2019-06-20.en.md';

interface Circumstances extends Partial<Wish> {
  overlay: string;
  now?: number;
  /** Requests a day. */
  requests?: number;
}

/** One run; `asked` are the paths the publisher was asked for. */
async function run(routes: Record<string, Route>, names: string[], { overlay, now = NOON, requests = 1000, ...wish }: Circumstances): Promise<Outcome & { asked: string[]; refusals: string[] }> {
  const server = await publisherServer(routes);
  servers.push(server);
  const { rada, cellar } = publishersFrom({ ZVIRKA_RADA: server.base, ZVIRKA_CELLAR: server.base, ZVIRKA_PAUSE: '0' });
  const publishers = { rada: { ...rada, day: { ...rada.day, requests } }, cellar };
  const clock = { now: () => now, random: () => 0, sleep: () => Promise.resolve() };
  const plan = await planOf(names, { editions: 'newest', langs: ['en'], format: 'xhtml', consolidated: false, replace: false, ...wish }, { publishers, overlay, now });
  const outcome = await collect(plan, { publishers, clock, overlay, watch: { step: (_, dealt, all) => { progress = [...progress, `${dealt}/${all}`]; }, act: () => undefined } });
  return { ...outcome, asked: server.asked, refusals: outcome.refused.map(({ message }) => message.code) };
}

const overlayOf = (name: string): string => path.join(folder, name);
const rada = `rada:${NREG}`;
const regulation = 'celex:32019R9001';

/** Files of the collection, kept sources apart. */
const stored = (overlay: string): string[] => {
  const acts = path.join(overlay, 'acts');
  if (!existsSync(acts)) return [];
  return readdirSync(acts, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(acts, path.join(entry.parentPath, entry.name))).sort();
};

describe('a text', () => {
  test('is the same whether it was collected or saved from a browser and imported', async () => {
    const [overlay, byHand] = [overlayOf('collected'), overlayOf('by-hand')];
    await run({ ...RADA }, [rada], { overlay });
    await importEdition({
      file: file(folder, 'saved.html', radaPage()), act: `ua/${NREG}`, date: '2026-03-02', lang: 'uk', nature: 'consolidated', publisher: 'Верховна Рада України',
      url: `https://data.rada.gov.ua/laws/show/${NREG}.xml`, retrieved: '2026-11-22', target: byHand, dryRun: false, replace: false,
    });
    for (const name of [LAW, `acts/ua/${NREG}/act.yaml`]) expect(readFileSync(path.join(overlay, name), 'utf8')).toBe(readFileSync(path.join(byHand, name), 'utf8'));
  });

  test('comes with its card first; a new act gets its record from both', async () => {
    const overlay = overlayOf('record');
    const { done, asked } = await run({ ...RADA, [`/laws/show/${NREG}/ed20200201.txt`]: { body: RADA_TXT } }, [rada], { overlay, editions: 'all' });
    expect(asked).toEqual([`/laws/card/${NREG}.json`, `/laws/show/${NREG}.xml`, `/laws/show/${NREG}/ed20200201.txt`]);
    expect(done.map(({ what, date }) => date ?? what)).toEqual(['card', '2026-03-02', '2020-02-01']);
    expect(progress).toEqual(['1/3', '2/3', '3/3']);
    expect(readFileSync(path.join(overlay, `acts/ua/${NREG}/act.yaml`), 'utf8')).toMatch(/number: 9001-IX[^]*rada: 9001-20[^]*adopted: 2020-02-01\nstatus: in-force/);
  });

  test('of the Union is dated by what it prints, and asked for as HTML where there is no XHTML', async () => {
    const overlay = overlayOf('html');
    const { done, asked } = await run({ [CELEX]: (headers) => (headers.accept === 'text/html' ? { body: ojPage() } : { status: 404 }) }, [regulation], { overlay });
    expect([done.map(({ date }) => date), asked.length, stored(overlay)]).toEqual([['2019-06-20'], 2, ['eu/32019r9001/2019-06-20.en.md', 'eu/32019r9001/act.yaml']]);
  });
});

describe('a zip of Formex', () => {
  const formexZip = (mtime: string): Uint8Array => zipSync({ 'L_2019.xml': strToU8(FORMEX) }, { mtime });

  test('is taken, and packed anew it is the same text', async () => {
    const overlay = overlayOf('formex');
    const first = await run({ [CELEX]: (headers) => (headers.accept === 'application/zip;mtype=fmx4' ? { body: formexZip('2026-01-01T00:00:00') } : { status: 404 }) }, [regulation], { overlay, format: 'formex' });
    expect([first.refusals, first.done.map(({ date }) => date)]).toEqual([[], ['2019-06-20']]);
    const before = readFileSync(path.join(overlay, REGULATION), 'utf8');
    expect(before).toMatch(/nature: original\n[^]*format: formex\n[^]*Article 2<br>Training/);
    const again = await run({ [CELEX]: { body: formexZip('2026-02-02T00:00:00') } }, [regulation], { overlay, format: 'formex', replace: true });
    expect([again.unchanged.length, readFileSync(path.join(overlay, REGULATION), 'utf8')]).toEqual([1, before]);
  });

  test('that is cut off is refused, also when the server says it is whole', async () => {
    const overlay = overlayOf('half-zip');
    const zip = formexZip('2026-01-01T00:00:00');
    const { refusals } = await run({ [CELEX]: { body: zip.subarray(0, zip.length - 30) } }, [regulation], { overlay, format: 'formex' });
    expect([refusals, existsSync(path.join(overlay, 'acts'))]).toEqual([['source-zip-damaged'], false]);
  });
});

describe('a second run', () => {
  test('of an unchanged publisher hears 304 and writes nothing', async () => {
    const overlay = overlayOf('again');
    const modified = 'Mon, 02 Mar 2026 00:35:06 GMT';
    const marked = Object.fromEntries(Object.entries(RADA).map(([path, { body }]): [string, Route] =>
      [path, (headers) => (headers['if-modified-since'] === modified ? { status: 304 } : { body, headers: { 'Last-Modified': modified } })]));
    await run(marked, [rada], { overlay });
    const before = statSync(path.join(overlay, LAW)).mtimeMs;
    const { unchanged, done, bytes } = await run(marked, [rada], { overlay, now: NOON + 86_400_000 });
    expect([unchanged.map(({ what }) => what), done, bytes, statSync(path.join(overlay, LAW)).mtimeMs]).toEqual([['card', 'text'], [], 0, before]);
  });

  test('that hears the text again keeps the stored one and its day', async () => {
    const overlay = overlayOf('same');
    await run(RADA, [rada], { overlay });
    const before = readFileSync(path.join(overlay, LAW), 'utf8');
    const { unchanged } = await run(RADA, [rada], { overlay, now: NOON + 86_400_000, replace: true });
    expect([unchanged.map(({ what }) => what), readFileSync(path.join(overlay, LAW), 'utf8')]).toEqual([['card', 'text'], before]);
  });

  test('does not ask for what does not change', async () => {
    const overlay = overlayOf('there');
    await run({ [CELEX]: { body: ojPage() } }, [regulation], { overlay });
    const { skipped, asked } = await run({}, [regulation], { overlay });
    expect([skipped.map(({ message }) => message.code), asked]).toEqual([['collect-there'], []]);
  });

  test('takes a new edition beside the old one', async () => {
    const overlay = overlayOf('newer');
    await run(RADA, [rada], { overlay });
    const later = { [`/laws/card/${NREG}.json`]: { body: card(NREG, [20200201, 20260302, 20260901]) }, [`/laws/show/${NREG}.xml`]: { body: radaPage({ edition: 'Tue, 01 Sep 2026 07:45:00 GMT' }) } };
    await run(later, [rada], { overlay });
    expect(stored(overlay)).toEqual([`ua/${NREG}/2026-03-02.uk.md`, `ua/${NREG}/2026-09-01.uk.md`, `ua/${NREG}/act.yaml`]);
  });

  test('does not overwrite a text that differs; --replace does', async () => {
    const overlay = overlayOf('differs');
    await run({ [CELEX]: { body: ojPage() } }, [regulation], { overlay });
    const before = readFileSync(path.join(overlay, REGULATION), 'utf8');
    const other = { [CELEX]: { body: ojPage('Officers shall learn how to check a document within five minutes.') } };
    const lawful = await run({ ...RADA }, [rada], { overlay });
    expect(lawful.refusals).toEqual([]);
    const corrected = await run({ ...RADA, [`/laws/show/${NREG}.xml`]: { body: radaPage({ paragraphs: ['Стаття 1. Терміни', 'У цьому Законі офіцер - особа, яка вчить інших.'] }) } }, [rada], { overlay });
    expect([corrected.refusals, readFileSync(path.join(overlay, LAW), 'utf8').includes('вчить')]).toEqual([['replace-needed'], false]);
    expect(readFileSync(path.join(overlay, REGULATION), 'utf8')).toBe(before);
    expect((await run(other, [regulation], { overlay, replace: true })).done).toHaveLength(1);
    expect(readFileSync(path.join(overlay, REGULATION), 'utf8')).toContain('within five minutes');
  });
});

describe('never stored as law', () => {
  const overlay = overlayOf('refused');
  test.each([
    ['a robot check', CHALLENGE, 'source-challenge'],
    ['the shell of the site', SHELL, 'source-eurlex-shell'],
    ['nothing', '', 'source-empty'],
    ['a title without law', ojPage().replace(/<p class="oj-normal">HAVE[^]*<\/body>/, '</body>'), 'collect-no-law'],
    ['a list of several files', '<html><head><title>300 Multiple Choices</title></head><body>cellar</body></html>', 'source-cellar-error'],
    ['a text in another language', ojPage().replace(/Subject matter|Training</g, 'Objet<').replace(/(This Regulation lays|Officers shall)[^<]*/g, 'Le présent règlement établit les règles relatives à la formation des agents aux frontières extérieures de l’Union.').replace('on the training of border guards', 'relatif à la formation des agents'), 'collect-wrong-language'],
    ['a text without a date, of an act nobody has dated', ojPage().replace('of 20 June 2019', ''), 'collect-date-unknown'],
    ['a PDF', '%PDF-1.7\n…', 'source-pdf'],
  ])('%s', async (_, body, code) => {
    const { refusals, done } = await run({ [CELEX]: { body } }, [regulation], { overlay });
    expect([refusals, done, existsSync(path.join(overlay, 'acts'))]).toEqual([[code], [], false]);
  });

  test('another act than was asked for, another edition than the card names', async () => {
    const page = (body: string): Record<string, Route> => ({ ...RADA, [`/laws/show/${NREG}.xml`]: { body } });
    expect((await run(page(radaPage({ nreg: '9002-20' })), [rada], { overlay })).refusals).toEqual(['collect-other-act']);
    expect((await run(page(radaPage({ edition: 'Tue, 01 Sep 2026 07:45:00 GMT' })), [rada], { overlay })).refusals).toEqual(['collect-other-date']);
    expect(existsSync(path.join(overlay, 'acts'))).toBe(false);
  });

  test.each([['a robot check', CHALLENGE, 'source-challenge'], ['a card of another act', card('9002-20', [20200201]), 'collect-other-act'], ['half a card', '{"nreg":', 'rada-card-unreadable'], ['a refusal', JSON.stringify({ nreg: NREG, result_code: 404 }), 'rada-card-refused']])(
    '%s instead of the card: nothing more is asked of the Rada', async (_, body, code) => {
      const { refusals, asked } = await run({ ...RADA, [`/laws/card/${NREG}.json`]: { body } }, [rada], { overlay });
      expect([refusals, asked]).toEqual([[code], [`/laws/card/${NREG}.json`]]);
    });
});

test('what the record says otherwise than the card is reported and left to its editor', async () => {
  const overlay = overlayOf('editor');
  const record = `id: ua/${NREG}\nkind: law\ntitle:\n  uk: Про навчальний перетин кордону\nnumber: 9001-VIII\nissuer:\n  uk: Верховна Рада України\nidentifiers:\n  rada: ${NREG}\nadopted: 2020-02-02\nstatus: repealed\n`;
  mkdirSync(path.join(overlay, `acts/ua/${NREG}`), { recursive: true });
  writeFileSync(path.join(overlay, `acts/ua/${NREG}/act.yaml`), record);
  const { messages, done } = await run(RADA, [rada], { overlay });
  expect(messages.filter(({ code }) => code === 'record-differs').map(({ facts }) => [facts['field'], facts['stored'], facts['found']])).toEqual([
    ['number', '9001-VIII', '9001-IX'], ['adopted', '2020-02-02', '2020-02-01'], ['status', 'repealed', 'in-force'],
  ]);
  expect([done.length, readFileSync(path.join(overlay, `acts/ua/${NREG}/act.yaml`), 'utf8')]).toEqual([2, record]);
});

describe('a publisher that is not to be asked any more', () => {
  const acts = ['9001-20', '9002-20', '9003-20', '9004-20', '9005-20'];
  const names = acts.map((nreg) => `rada:${nreg}`);
  const all: Record<string, Route> = Object.fromEntries(acts.flatMap((nreg) => [[`/laws/card/${nreg}.json`, { body: card(nreg, [20200201, 20260302]) }], [`/laws/show/${nreg}.xml`, { body: radaPage({ nreg }) }]]));

  test('when the day is used up, the same command goes on tomorrow and asks for nothing twice', async () => {
    const overlay = overlayOf('day');
    const today = await run(all, names.slice(0, 2), { overlay, requests: 3 });
    expect([today.asked.length, today.refusals]).toEqual([3, ['collect-day-requests']]);
    const tomorrow = await run(all, names.slice(0, 2), { overlay, requests: 3, now: NOON + 86_400_000 });
    expect([tomorrow.asked, tomorrow.refusals]).toEqual([['/laws/show/9002-20.xml'], []]);
    expect(stored(overlay)).toHaveLength(4);
  });

  test('when it has failed three times, the other acts are skipped; the other publisher is asked', async () => {
    const overlay = overlayOf('failing');
    const { refusals, skipped, done } = await run({ [CELEX]: { body: ojPage() }, ...Object.fromEntries(Object.keys(all).map((path) => [path, { status: 502 }])) }, [...names, regulation], { overlay });
    expect(refusals).toEqual(['collect-server-fault', 'collect-server-fault', 'collect-server-fault']);
    expect([skipped.map(({ act, message }) => [act, message.code]), done.length]).toEqual([[['ua/9004-20', 'collect-stopped'], ['ua/9005-20', 'collect-stopped']], 1]);
  });

  test('one text that fails does not keep the others away', async () => {
    const overlay = overlayOf('one');
    const { refusals, done } = await run({ ...all, '/laws/show/9001-20.xml': { status: 500 } }, names.slice(0, 2), { overlay });
    expect([refusals, done.map(({ act, what }) => [act, what])]).toEqual([['collect-server-fault'], [['ua/9001-20', 'card'], ['ua/9002-20', 'card'], ['ua/9002-20', 'text']]]);
  });
});
