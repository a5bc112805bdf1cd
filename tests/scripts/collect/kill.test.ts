/** A run killed at any moment leaves a sound collection; the next run goes on and asks for nothing that has come. */
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, zvirka, type Ran } from '../zvirka.ts';
import { publisherServer, type PublisherServer } from './publisher-server.ts';
import { card, NREG, ojPage, radaPage } from './texts.ts';

const CARD = `/laws/card/${NREG}.json`;
const TEXT = `/laws/show/${NREG}.xml`;
const CELEX = '/resource/celex/32019R9001';
const routes = { [CARD]: { body: card(NREG, [20200201, 20260302]) }, [TEXT]: { body: radaPage() }, [CELEX]: { body: ojPage() } };
const ASKED = ['collect', `rada:${NREG}`, 'celex:32019R9001', '--json'];

const { folder, remove } = freshFolder();
afterAll(remove);

let servers: PublisherServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

interface Place {
  server: PublisherServer;
  overlay: string;
  run: (env?: Record<string, string>, onStart?: (child: ChildProcess) => void) => Promise<Ran>;
}

/** A publisher and an overlay of a test's own. */
async function placeFor(name: string): Promise<Place> {
  const server = await publisherServer(routes);
  servers = [...servers, server];
  const overlay = path.join(folder, name);
  const run = (env: Record<string, string> = {}, onStart?: (child: ChildProcess) => void): Promise<Ran> =>
    zvirka(ASKED, { overlay, ...(onStart && { onStart }), env: { ZVIRKA_RADA: server.base, ZVIRKA_CELLAR: server.base, ZVIRKA_PAUSE: '0', ...env } });
  return { server, overlay, run };
}

const killedAt = (n: number): Record<string, string> => ({ NODE_OPTIONS: `--import ${path.join(import.meta.dirname, 'killed-at.ts')}`, KILLED_AT: String(n) });

/** What the owner has: acts, kept sources, cards; not what is only remembered, and nothing temporary. */
function collectionIn(overlay: string): Record<string, string> {
  const files = existsSync(overlay) ? readdirSync(overlay, { recursive: true, withFileTypes: true }) : [];
  const names = files.filter((entry) => entry.isFile()).map((entry) => path.relative(overlay, path.join(entry.parentPath, entry.name)));
  return Object.fromEntries(names.filter((name) => /^(?:acts|sources|\.collect\/cards)\//.test(name)).sort().map((name) => [name, readFileSync(path.join(overlay, name), 'latin1')]));
}

/** Paths whose answers are on the disk: dealt with in the interrupted run, or waiting to be. */
function come(overlay: string): string[] {
  const state = read(path.join(overlay, '.collect/state.json')) as { run?: { id: string }; answers: Record<string, { run: string }> } | undefined;
  const dealt = Object.entries(state?.answers ?? {}).filter(([, answer]) => answer.run === state?.run?.id).map(([key]) => key);
  const received = path.join(overlay, '.collect/received');
  const waiting = existsSync(received) ? readdirSync(received).flatMap((name) => (read(path.join(received, name, 'answer.json')) as { key: string } | undefined)?.key ?? []) : [];
  return [...dealt, ...waiting].map((key) => key.slice(key.indexOf(':') + 1).split(' ')[0] ?? '');
}

const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** What lay on the disk before each change of the whole run: what a kill there leaves. */
const left = path.join(folder, 'left');

let whole: Record<string, string>;
let changes: number;

beforeAll(async () => {
  const { overlay, run } = await placeFor('whole');
  const log = path.join(folder, 'changes');
  expect((await run({ ...killedAt(0), CHANGES: log, LEFT: left, LEFT_OF: overlay })).code).toBe(0);
  whole = collectionIn(overlay);
  changes = readFileSync(log, 'utf8').trim().split('\n').length;
});

test('a whole run writes acts, sources and the card', () => {
  expect(Object.keys(whole).map((name) => name.replace(/[0-9a-f]{64}/, 'sha256').replace(/sources\/../, 'sources/aa'))).toEqual([
    `.collect/cards/${NREG}.json`, 'acts/eu/32019r9001/2019-06-20.en.md', 'acts/eu/32019r9001/act.yaml',
    `acts/ua/${NREG}/2026-03-02.uk.md`, `acts/ua/${NREG}/act.yaml`, 'sources/aa/sha256', 'sources/aa/sha256',
  ]);
  expect(changes).toBeGreaterThan(20);
});

/** Killed, looked at, gone on with. */
async function killAndResume(name: string, kill: (place: Place) => Promise<Ran>): Promise<void> {
  const here = await placeFor(name);
  const { code } = await kill(here);
  expect(code).toBe(null);
  await resume(here);
}

/** What an end before its time left is sound; the next run makes it whole and asks for nothing that has come. */
async function resume({ overlay, server, run }: Place): Promise<void> {
  for (const [file, text] of Object.entries(collectionIn(overlay))) expect(text, file).toBe(whole[file]);
  const [had, before] = [come(overlay), server.asked.length];
  const resumed = await run();
  expect(resumed, resumed.stderr).toMatchObject({ code: 0 });
  expect(collectionIn(overlay)).toEqual(whole);
  expect(server.asked.slice(before).filter((asked) => had.includes(asked))).toEqual([]);
  expect(readdirSync(path.join(overlay, '.collect')).sort()).toEqual(['cards', 'state.json']);
}

describe('killed before a change of the disk', () => {
  test('at every one of them, the next run ends with the same collection', async () => {
    const steps = Array.from({ length: changes }, (_, n) => n + 1);
    const worker = async (): Promise<void> => {
      for (let n = steps.shift(); n !== undefined; n = steps.shift()) {
        const here = await placeFor(`change-${n}`);
        const remains = path.join(left, String(n));
        if (existsSync(remains)) cpSync(remains, here.overlay, { recursive: true });
        await resume(here);
      }
    };
    await Promise.all([worker(), worker()]);
  }, 600_000);

  test.each([6, 18])('in earnest, at change %d', (n) => killAndResume(`killed-${n}`, ({ run }) => run(killedAt(n))));
});

describe('killed while an answer is on its way', () => {
  test.each([[CARD, 40], [TEXT, 0], [CELEX, 500]])('%s, %d bytes of it', async (asked, bytes) => {
    await killAndResume(`answer-${asked.replaceAll('/', '-')}-${bytes}`, ({ server, run }) => run({}, (child) => {
      server.onRequest = (path) => {
        if (path !== asked || child.killed) return undefined;
        setTimeout(() => child.kill('SIGKILL'), 100);
        return { stopAfter: bytes };
      };
    }));
  });
});

test('another run while one is under way is refused in one sentence', async () => {
  const { server, run } = await placeFor('two');
  let second: Promise<Ran> | undefined;
  server.onRequest = () => {
    second ??= run();
    return undefined;
  };
  await run();
  expect(await second).toMatchObject({ code: 2, stderr: expect.stringContaining('Collecting is under way already (process ') });
});
