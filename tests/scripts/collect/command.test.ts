/** `zvirka collect` as a person meets it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { publishersFrom } from '../../../scripts/collect/publishers.ts';
import { duration, planPage } from '../../../scripts/report/collect-plan.ts';
import { bar, progress } from '../../../scripts/report/collect-progress.ts';
import { file, freshFolder, zvirka, type Ran } from '../zvirka.ts';
import { publisherServer, type PublisherServer } from './publisher-server.ts';
import { card, CHALLENGE, NREG, radaPage } from './texts.ts';

const { folder, remove } = freshFolder();
afterAll(remove);
let server: PublisherServer | undefined;
afterEach(() => server?.close());

const CARD = `/laws/card/${NREG}.json`;
const TEXT = `/laws/show/${NREG}.xml`;

async function collect(args: string[], { page = radaPage(), overlay = 'o', env = {} }: { page?: string; overlay?: string; env?: Record<string, string> } = {}): Promise<Ran & { overlay: string }> {
  server = await publisherServer({ [CARD]: { body: card(NREG, [20200201, 20260302]) }, [TEXT]: { body: page } });
  const place = path.join(folder, overlay);
  return { ...(await zvirka(['collect', ...args], { overlay: place, env: { ZVIRKA_RADA: server.base, ZVIRKA_CELLAR: server.base, ZVIRKA_PAUSE: '0', ...env } })), overlay: place };
}

test('--help has two examples in both languages', async () => {
  for (const speech of ['uk', 'en']) {
    const { code, stdout } = await collect(['--help'], { env: { ZVIRKA_LANG: speech } });
    expect([code, stdout.split(speech === 'uk' ? 'Приклади:' : 'Examples:')[1]?.match(/^ {2}zvirka collect \S/gm)]).toEqual([0, expect.toSatisfy((found: string[]) => found.length === 2)]);
  }
});

test('--dry-run prints the plan, asks nobody, writes nothing', async () => {
  const { code, stdout, stderr, overlay } = await collect([`rada:${NREG}`, 'celex:02016R0399-20240710', '--editions', 'all', '--dry-run'], { overlay: 'dry' });
  expect([code, stderr, server?.asked, existsSync(overlay)]).toEqual([0, '', [], false]);
  expect(stdout).toContain('Planned: acts 2 · requests at least 3 (Верховна Рада України 2, Publications Office of the European Union 1)');
  expect(stdout).toContain(`\n  ua/${NREG}  card; current edition (Ukrainian); further editions by the card\n  eu/32016r0399  edition of 2024-07-10 (English)\n`);
});

test('the plan and one line an act go to stderr, what was done to stdout', async () => {
  const { code, stdout, stderr } = await collect([`rada:${NREG}`], { overlay: 'page' });
  expect(code).toBe(0);
  expect(stderr.trim().split('\n').at(-1)).toBe(`ua/${NREG}: taken 2 · unchanged 0 · refused 0 · skipped 0`);
  expect(stdout).toMatch(new RegExp(`^ua/${NREG}  card  taken\nua/${NREG}  2026-03-02\\.uk  taken\nIn all: taken 2 · unchanged 0 · refused 0 · skipped 0 · requests 2 · [\\d.]+ kB\n$`));
});

describe('--json', () => {
  test('is one value', async () => {
    const { code, stdout, overlay } = await collect([`rada:${NREG}`, '--json'], { overlay: 'json' });
    const file = path.join(overlay, `acts/ua/${NREG}/2026-03-02.uk.md`);
    expect([code, JSON.parse(stdout)]).toEqual([0, {
      planned: [
        { act: `ua/${NREG}`, what: 'card', address: `https://data.rada.gov.ua${CARD}`, there: false },
        { act: `ua/${NREG}`, what: 'text', lang: 'uk', address: `https://data.rada.gov.ua${TEXT}`, there: false },
      ],
      done: [
        { act: `ua/${NREG}`, what: 'card', address: `https://data.rada.gov.ua${CARD}` },
        { act: `ua/${NREG}`, what: 'text', lang: 'uk', date: '2026-03-02', address: `https://data.rada.gov.ua${TEXT}`, file },
      ],
      unchanged: [], refused: [], skipped: [], requests: 2, bytes: expect.toSatisfy((bytes: number) => bytes > 1000), messages: [],
    }]);
  });

  test('names what was refused, and exits with 1', async () => {
    const { code, stdout } = await collect([`rada:${NREG}`, '--json'], { overlay: 'refused', page: CHALLENGE });
    expect([code, (JSON.parse(stdout) as { refused: unknown[] }).refused]).toEqual([1, [
      { act: `ua/${NREG}`, what: 'text', lang: 'uk', date: '2026-03-02', address: `https://data.rada.gov.ua${TEXT}`, code: 'source-challenge', text: expect.stringContaining('This is a robot check') },
    ]]);
  });
});

test.each([
  [['1710-17'], 'is no act that can be collected'],
  [['ua/255k-96-vr'], 'its name does not tell by which number'],
  [['--editions', 'last'], '"last" does not fit --editions'],
  [['--editions', 'since:2020'], '"2020" (--editions) is not a date'],
  [['--langs', 'en,xx'], '"xx" does not fit --langs'],
  [['--format', 'pdf'], '"pdf" does not fit --format'],
])('%j is one sentence, exit 2', async (args, sentence) => {
  const { code, stdout, stderr } = await collect(args);
  expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  expect(stderr).toContain(sentence);
});

test('a place for tests that is not on this machine is refused', async () => {
  expect(await collect([`rada:${NREG}`], { env: { ZVIRKA_RADA: 'https://example.org' } })).toMatchObject({ code: 2, stderr: expect.stringContaining('no address on this machine') });
});

test('an overlay that cannot be written is one sentence', async () => {
  file(folder, 'a-file', '');
  const { code, stderr } = await collect([`rada:${NREG}`], { overlay: 'a-file' });
  expect([code, server?.asked]).toEqual([2, []]);
  expect(stderr.trim().split('\n').at(-1)).toMatch(/^Could not write ".*\.collect": /);
});

test('a plan without acts says how to name one', () => {
  const wish = { editions: 'newest', langs: ['en'], format: 'xhtml', consolidated: false, replace: false } as const;
  expect(planPage({ names: [], wish, acts: [], requests: { rada: 0, cellar: 0 }, seconds: 0, messages: [] }, publishersFrom({}), 'en')).toMatch(/^Nothing to collect: .* zvirka collect rada:1710-17$/);
});

describe('progress', () => {
  const none = { done: [], unchanged: [], refused: [], skipped: [], requests: 0, bytes: 0, messages: [] };

  const silent = { write: () => expect.unreachable(), tell: () => expect.unreachable() };

  test('on a terminal is one line that moves with every step and is cleared at the end', () => {
    const written: string[] = [];
    const shown = progress({ ...silent, isTerminal: true, write: (text) => written.push(text) }, 'uk');
    shown.step('ua/1', 1, 2);
    shown.act('ua/1', none);
    shown.end();
    expect(written).toEqual(['\r\u001B[K[██████████░░░░░░░░░░] 1/2 ua/1', '\r\u001B[K']);
  });

  test('elsewhere is a line an act', () => {
    const told: string[] = [];
    const shown = progress({ ...silent, isTerminal: false, tell: (line) => told.push(line) }, 'uk');
    shown.step('ua/1', 1, 2);
    shown.act('ua/1', none);
    shown.end();
    expect(told).toEqual(['ua/1: узято 0 · без змін 0 · відмовлено 0 · пропущено 0']);
  });

  test('says a long wait, and is silent about the pause between requests', () => {
    const told: string[] = [];
    const shown = progress({ ...silent, isTerminal: false, tell: (line) => told.push(line) }, 'en');
    shown.waiting(6000);
    shown.waiting(60_000);
    expect(told).toEqual(['waiting 60 s: the server asks for it, or does not answer as it should']);
  });

  test('is full at the end, and empty of nothing', () => expect([bar(3, 3, 'x'), bar(0, 0, 'x')]).toEqual([`[${'█'.repeat(20)}] 3/3 x`, `[${'█'.repeat(20)}] 0/0 x`]));
});

test.each([[0, '0 s'], [11.2, '12 s'], [119, '119 s'], [121, '3 min'], [3600, '1 h 0 min'], [47_000, '13 h 4 min']])('%d seconds are %s', (seconds, said) => expect(duration(seconds, 'en')).toBe(said));
