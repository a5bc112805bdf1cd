/**
 * `npm test`: types first, then every test; the last line is the count of both, `N passed, N failed`.
 *
 * The type check counts as one. Arguments go on to vitest: `npm test -- tests/lib/read`.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countOf, countLine, type Count } from './report/test-count.ts';
import { projectFolder } from './store/layers.ts';

const project = projectFolder();

/** Runs a program of `node_modules` under this Node, its output shown as it comes; gives its exit code. */
function run(program: string, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(project, 'node_modules', program), ...args], {
      cwd: project, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function types(): Promise<Count> {
  const code = await run('astro/bin/astro.mjs', ['check']);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function tests(args: string[]): Promise<Count> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zvirka-test-'));
  const file = path.join(folder, 'result.json');
  try {
    const code = await run('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args]);
    return countOf(await readFile(file, 'utf8').catch(() => undefined), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const counts = [await types(), await tests(process.argv.slice(2))];
const sum = counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }));
console.log(countLine(sum));
process.exitCode = sum.failed === 0 ? 0 : 1;
