import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckJson } from '../../scripts/report/check-json.ts';
import { file, freshFolder, SMALL_LAW, zvirka } from './zvirka.ts';

const { folder, remove } = freshFolder();
afterAll(remove);
const law = file(folder, 'закон.txt', SMALL_LAW);
const overlayOf = (name: string): string => path.join(folder, name);
const IMPORT = ['--act', 'ua/test-1', '--date', '2026-02-01', '--lang', 'uk'];
const STORED = 'acts/ua/test-1/2026-02-01.uk.md';
/** Where the bytes of a source are kept. */
const keptAt = (text: string): string => {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return `sources/${sha256.slice(0, 2)}/${sha256}`;
};
const WRITTEN = [STORED, 'acts/ua/test-1/act.yaml', keptAt(SMALL_LAW)];

/** Every file below a folder with its text: to see that nothing has changed. */
function contents(root: string): Record<string, string> {
  if (!existsSync(root)) return {};
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((name) => [path.relative(root, name), readFileSync(name, 'utf8')]),
  );
}

describe('the command line', () => {
  test('without a verb says what to do', async () => {
    expect(await zvirka([])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('zvirka <verb>') });
  });

  test('an unknown verb is one sentence', async () => {
    const { code, stdout, stderr } = await zvirka(['improt', 'a']);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain('"improt"');
  });

  test('names that every object has are no verbs', async () => {
    expect((await zvirka(['constructor'])).code).toBe(2);
  });

  test('an unknown option is one sentence, in Ukrainian by default', async () => {
    const { code, stderr } = await zvirka(['outline', law, '--jsno'], { env: { ZVIRKA_LANG: '', LC_ALL: '', LC_MESSAGES: '', LANG: '' } });
    expect([code, stderr]).toEqual([2, 'Параметра «--jsno» у цієї дії немає. Є: --json, --changes, --side, --write, --act, --date, --lang, --nature, --publisher, --url, --retrieved, --format, --made-from, --to, --help.\n']);
  });

  test('with --json a mistake is one JSON value too', async () => {
    const { code, stdout } = await zvirka(['outline', 'none.txt', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ messages: [{ code: 'no-such-reference', severity: 'error' }] });
  });

  test.each(['outline', 'text', 'concordance', 'pdf', 'import', 'check', 'pack', 'serve'])('%s --help has the same examples in both languages, two or more', async (verb) => {
    const examples: number[] = [];
    for (const speech of ['uk', 'en']) {
      const { code, stdout } = await zvirka([verb, '--help'], { env: { ZVIRKA_LANG: speech } });
      expect(code).toBe(0);
      examples.push(stdout.split(speech === 'uk' ? 'Приклади:' : 'Examples:')[1]?.match(/^ {2}\S/gm)?.length ?? 0);
    }
    expect(examples[0]).toBeGreaterThanOrEqual(2);
    expect(examples[1]).toBe(examples[0]);
  });

  test('--help lists every verb', async () => {
    const { code, stdout } = await zvirka(['--help']);
    expect(code).toBe(0);
    for (const verb of ['outline', 'text', 'import', 'check', 'serve', 'bench']) expect(stdout).toMatch(new RegExp(`^ {2}${verb} `, 'm'));
  });

  test('a reader that closes the pipe has what it wanted', async () => {
    const long = file(folder, 'long.txt', SMALL_LAW.replace('Стаття 3', `${Array.from({ length: 20_000 }, (_, n) => `${n + 3}. Частина.`).join('\n')}\nСтаття 3`));
    const child = spawn(process.execPath, [path.resolve('scripts/zvirka.ts'), 'text', long], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => { stderr += data.toString(); });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('outline', () => {
  test('gives the JSON of the contract', async () => {
    const { code, stdout } = await zvirka(['outline', law, '--json']);
    const outline = JSON.parse(stdout) as { articles: { number: string; heading: string; eid: string; chars: number; sha256: string }[] };
    expect(code).toBe(0);
    expect(Object.keys(outline).sort()).toEqual(['annexes', 'articles', 'dialect', 'lang', 'messages', 'notes', 'recitals']);
    expect(outline).toMatchObject({ lang: 'uk', dialect: 'rada-txt', recitals: 0, annexes: 0 });
    expect(outline.articles.map(({ number, heading, eid }) => [number, heading, eid])).toEqual([['1', 'Терміни', 'art_1'], ['2', 'Строки', 'art_2'], ['3', 'Набрання чинності', 'art_3']]);
    const plain = 'Стаття 3. Набрання чинності\nЦей Закон набирає чинності з дня опублікування.';
    expect(outline.articles[2]).toMatchObject({ chars: plain.length, sha256: createHash('sha256').update(plain).digest('hex') });
  });

  test('is a tree for a person', async () => {
    const { code, stdout } = await zvirka(['outline', law]);
    expect(code).toBe(0);
    expect(stdout).toContain('\nРозділ I ЗАГАЛЬНІ ПОЛОЖЕННЯ\n  Стаття 1. Терміни\n  Стаття 2. Строки\n');
    expect(stdout).toContain('Articles: 3');
  });

  test('of a file without law is one clear sentence', async () => {
    const junk = file(folder, 'junk.bin', Buffer.from([0, 1, 2, 3, 255, 254]));
    const { code, stdout, stderr } = await zvirka(['outline', junk]);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(/^Error: /);
  });
});

describe('text', () => {
  test('is the law in order', async () => {
    const { code, stdout } = await zvirka(['text', law]);
    expect(code).toBe(0);
    expect(stdout.replace(/\s/g, '')).toBe(SMALL_LAW.replace(/\s/g, ''));
  });

  test('--no-notes leaves out editorial notes and nothing else', async () => {
    const { stdout } = await zvirka(['text', law, '--no-notes']);
    expect(stdout).not.toContain('{');
    expect(stdout.replace(/\s/g, '')).toBe(SMALL_LAW.replace(/\{[^}]*\}/g, '').replace(/\s/g, ''));
  });
});

describe('import', () => {
  test('writes the edition and the record of a new act, and reports', async () => {
    const overlay = overlayOf('new');
    const { code, stdout, stderr } = await zvirka(['import', law, ...IMPORT], { overlay });
    expect([code, stderr]).toEqual([0, '']);
    expect(Object.keys(contents(overlay))).toEqual(WRITTEN);
    expect(contents(overlay)[keptAt(SMALL_LAW)]).toBe(SMALL_LAW);
    expect(stdout).toMatch(/Articles +3: 1–3/);
    expect(stdout).toMatch(/Gaps in numbering +none/);
    expect(stdout).toContain('Written.');
    expect(readFileSync(path.join(overlay, 'acts/ua/test-1/act.yaml'), 'utf8')).toContain('status: unknown');
    expect(await zvirka(['text', 'ua/test-1@2026-02-01.uk'], { overlay })).toMatchObject({ code: 0, stdout: (await zvirka(['text', law])).stdout });
  });

  test('the JSON of the contract', async () => {
    const { code, stdout } = await zvirka(['import', law, ...IMPORT, '--json'], { overlay: overlayOf('json') });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ written: expect.stringContaining(STORED), articles: 3, gaps: [], duplicates: [], state: 'written', first: '1', last: '3', notes: 2 });
  });

  test('again is nothing to do', async () => {
    const overlay = overlayOf('again');
    await zvirka(['import', law, ...IMPORT], { overlay });
    const before = contents(overlay);
    const { code, stdout } = await zvirka(['import', law, ...IMPORT], { overlay });
    expect([code, contents(overlay)]).toEqual([0, before]);
    expect(stdout).toContain('Nothing to do');
  });

  test('--dry-run writes nothing, not even a folder', async () => {
    const overlay = overlayOf('dry');
    const { code, stdout } = await zvirka(['import', law, ...IMPORT, '--dry-run', '--json'], { overlay });
    expect([code, existsSync(overlay)]).toEqual([0, false]);
    expect(JSON.parse(stdout)).toMatchObject({ state: 'rehearsed', written: null, articles: 3 });
  });

  test('another text is shown, not written; --replace writes it', async () => {
    const overlay = overlayOf('replace');
    await zvirka(['import', law, ...IMPORT], { overlay });
    const before = contents(overlay);
    const changed = file(folder, 'changed.txt', SMALL_LAW.replace('трьох хвилин', 'чотирьох хвилин').replace('Президент України', 'Стаття 4. Нове\nТак.\nПрезидент України'));
    const refused = await zvirka(['import', changed, ...IMPORT], { overlay });
    expect([refused.code, contents(overlay)]).toEqual([1, before]);
    expect(refused.stdout).toContain('Articles added: 4');
    expect(refused.stdout).toContain('− 1. Контроль триває не більше трьох хвилин.');
    expect(refused.stdout).toContain('+ 1. Контроль триває не більше чотирьох хвилин.');
    expect(refused.stdout).toContain('--replace');
    expect((await zvirka(['import', changed, ...IMPORT, '--replace', '--dry-run'], { overlay })).code).toBe(0);
    expect(contents(overlay)).toEqual(before);
    expect((await zvirka(['import', changed, ...IMPORT, '--replace'], { overlay })).code).toBe(0);
    expect(contents(overlay)[STORED]).toContain('чотирьох хвилин');
    expect(contents(overlay)['acts/ua/test-1/act.yaml']).toBe(before['acts/ua/test-1/act.yaml']);
  });

  test('a source that was lost is kept again by importing the same file', async () => {
    const overlay = overlayOf('kept-again');
    await zvirka(['import', law, ...IMPORT], { overlay });
    rmSync(path.join(overlay, 'sources'), { recursive: true });
    expect((await zvirka(['import', law, ...IMPORT, '--dry-run'], { overlay })).code).toBe(0);
    expect(Object.keys(contents(overlay))).toEqual(WRITTEN.slice(0, 2));
    expect((await zvirka(['import', law, ...IMPORT], { overlay })).stdout).toContain('Nothing to do');
    expect(Object.keys(contents(overlay))).toEqual(WRITTEN);
  });

  test('gaps and duplicates are named', async () => {
    const odd = file(folder, 'odd.txt', SMALL_LAW.replace('Стаття 3.', 'Стаття 4. Друга\nТекст.\nСтаття 4.'));
    const { code, stdout } = await zvirka(['import', odd, ...IMPORT, '--json', '--dry-run'], { overlay: overlayOf('odd') });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ gaps: ['3'], duplicates: ['4'] });
  });

  test('a text in another language is refused', async () => {
    const overlay = overlayOf('language');
    const { code, stderr, stdout } = await zvirka(['import', law, '--act', 'ua/test-1', '--date', '2026-02-01', '--lang', 'en'], { overlay });
    expect([code, stdout, existsSync(overlay)]).toEqual([2, '', false]);
    expect(stderr).toContain('another language');
  });

  test.each([
    [['--act', 'test', '--date', '2026-02-01', '--lang', 'uk'], '"test" does not look like the id of an act'],
    [['--act', 'ua/test-1', '--date', '01.02.2026', '--lang', 'uk'], '"01.02.2026" (--date) is not a date'],
    [['--act', 'ua/test-1', '--date', '2026-02-01', '--lang', 'ua'], '"ua" does not fit --lang'],
    [['--date', '2026-02-01', '--lang', 'uk'], 'Missing: --act'],
    [['--act', 'ua/test-1', '--lang', 'uk'], 'Missing: --date'],
    [['--act', 'ua/test-1', '--date', '2026-02-01'], 'Missing: --lang'],
  ])('%j is refused with what is expected', async (options, sentence) => {
    const overlay = overlayOf('wrong');
    const { code, stderr } = await zvirka(['import', law, ...options], { overlay });
    expect([code, existsSync(overlay)]).toEqual([2, false]);
    expect(stderr).toContain(sentence);
  });

  test('legal Markdown says itself what it is', async () => {
    const [from, to] = [overlayOf('md-from'), overlayOf('md-to')];
    await zvirka(['import', law, ...IMPORT], { overlay: from });
    expect((await zvirka(['import', path.join(from, STORED)], { overlay: to })).code).toBe(0);
    expect(contents(to)[STORED]).toBe(contents(from)[STORED]);
  });

  test('a folder that cannot be written leaves a sentence', async () => {
    const overlay = file(folder, 'not-a-folder', '');
    const { code, stderr } = await zvirka(['import', law, ...IMPORT], { overlay });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Could not write .*The collection is as it was\.\n$/);
  });

  /** Dies as a machine does whose plug is pulled, when it calls this function of the file system. */
  const dyingAt = (call: string): Record<string, string> => {
    const trap = `import fs from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module'; fs.${call} = () => process.kill(process.pid, 'SIGKILL'); syncBuiltinESMExports();`;
    return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(trap)}` };
  };
  const lasting = (overlay: string): Record<string, string> => Object.fromEntries(Object.entries(contents(overlay)).filter(([name]) => !name.startsWith('.tmp-')));

  test('killed between the source and the edition it leaves a collection that lacks nothing', async () => {
    const overlay = overlayOf('killed-between');
    const second = `import fs from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module'; const { rename } = fs; let times = 0; fs.rename = (...names) => (++times === 2 ? process.kill(process.pid, 'SIGKILL') : rename(...names)); syncBuiltinESMExports();`;
    expect((await zvirka(['import', law, ...IMPORT], { overlay, env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(second)}` } })).code).toBe(null);
    expect(Object.keys(lasting(overlay))).toEqual([keptAt(SMALL_LAW)]);
    expect((await zvirka(['check'], { overlay })).code).toBe(0);
    await zvirka(['import', law, ...IMPORT], { overlay });
    expect(Object.keys(contents(overlay))).toEqual(WRITTEN);
  });

  test.each(['open', 'rename'])('killed at its %s it leaves the collection as it was, and the next import completes', async (call) => {
    const overlay = overlayOf(`killed-${call}`);
    expect((await zvirka(['import', law, ...IMPORT], { overlay, env: dyingAt(call) })).code).toBe(null);
    expect(lasting(overlay)).toEqual({});
    await zvirka(['import', law, ...IMPORT], { overlay });
    const before = contents(overlay);
    expect(Object.keys(before)).toEqual(WRITTEN);
    const changed = file(folder, 'killed.txt', SMALL_LAW.replace('трьох', 'чотирьох'));
    expect((await zvirka(['import', changed, ...IMPORT, '--replace'], { overlay, env: dyingAt(call) })).code).toBe(null);
    expect(lasting(overlay)).toEqual(before);
  });
});

describe('check', () => {
  const overlay = overlayOf('check');
  beforeAll(() => zvirka(['import', law, ...IMPORT], { overlay }));
  const answer = async (...args: string[]): Promise<CheckJson> => JSON.parse((await zvirka(['check', '--json', ...args], { overlay })).stdout) as CheckJson;

  test('of a collection just imported proves its text and finds nothing in it', async () => {
    const { fidelity, messages } = await answer();
    expect(fidelity).toMatchObject({ checked: 1, equal: 1, different: 0, withoutSource: 0 });
    expect(messages.filter(({ act, severity }) => act === 'ua/test-1' && severity !== 'info')).toEqual([]);
    expect((await answer('--quick')).fidelity).toMatchObject({ checked: 0, skipped: 1 });
  });

  test('ends with a sentence on what it proves', async () => {
    const { code, stdout } = await zvirka(['check'], { overlay });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nEditions held against their sources: 1; without differences: 1\. Texts written for this collection: \d+\.\n$/);
  });

  test('names file and line of a text that is not its source’s, and exits 1', async () => {
    const stored = path.join(overlay, STORED);
    const before = readFileSync(stored, 'utf8');
    writeFileSync(stored, before.replace('трьох хвилин', 'тридцяти хвилин'));
    const { fidelity, errors, messages } = await answer();
    expect([fidelity.different, errors]).toEqual([1, 1]);
    expect(messages.find(({ code }) => code === 'source-differs')).toMatchObject({ severity: 'error', act: 'ua/test-1', file: expect.stringContaining(STORED) });
    expect((await zvirka(['check'], { overlay })).code).toBe(1);
    writeFileSync(stored, before);
  });

  test('names file, line and field of what is wrong, and exits 1', async () => {
    const record = path.join(overlay, 'acts/ua/test-1/act.yaml');
    writeFileSync(record, readFileSync(record, 'utf8').replace('kind: law', 'kind: lav'));
    const { code, stdout } = await zvirka(['check'], { overlay });
    expect(code).toBe(1);
    expect(stdout).toMatch(/act\.yaml\n {2}Error: line 4: Field "kind": "lav" is not in the list\. Perhaps "law"\?/);
    expect((await answer()).messages).toContainEqual(expect.objectContaining({ code: 'field-misspelt-value', line: 4, act: 'ua/test-1', file: expect.stringMatching(/act\.yaml$/) }));
  });
});

describe('serve', () => {
  test('prints its address, answers, and ends on Ctrl+C', async () => {
    const dist = path.join(folder, 'dist');
    mkdirSync(dist);
    writeFileSync(path.join(dist, 'index.html'), 'home');
    const child = spawn(process.execPath, [path.resolve('scripts/zvirka.ts'), 'serve', '--folder', dist, '--root', 'some/path'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const address = await new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())));
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/some\/path\/$/);
    expect(await (await fetch(address)).text()).toBe('home');
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  test.each([[['--port', 'abc'], '"abc" is not a port'], [['--root', '/a/../b/'], 'is not a path on a server'], [['--folder', '/none/dist'], 'npm run build']])('%j is refused', async (options, sentence) => {
    const { code, stderr } = await zvirka(['serve', ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
