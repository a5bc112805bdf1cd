/**
 * A browser of Chromium's kind, for the PDF of an act and for the tests: one that is installed, else Chromium as it comes inside
 * a package of the registry. No manual step and no download of its own.
 *
 * It is looked for in CHROMIUM, then where Chrome, Edge and Chromium install themselves, then unpacked from
 * `@sparticuz/chromium` (Linux x64).
 *
 * @example
 * const browser = await launchChromium(); // a UsageError that says what to install where there is none
 */
import { execFile } from 'node:child_process';
import { access, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { usageError } from '../report/usage-error.ts';

const run = promisify(execFile);

export interface Program {
  executablePath: string;
  /** What its process needs in its environment, beside ours. */
  env: Record<string, string>;
}

const programs = (...folders: (string | undefined)[]): string[] =>
  folders.flatMap((folder) => (folder === undefined ? [] : [path.join(folder, 'Google/Chrome/Application/chrome.exe'), path.join(folder, 'Microsoft/Edge/Application/msedge.exe')]));

/** Where installers put a browser of Chromium's kind. */
const INSTALLED: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/opt/google/chrome/chrome', '/usr/bin/microsoft-edge',
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: programs(process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']),
};

export const isThere = (file: string): Promise<boolean> => access(file).then(() => true, () => false);

async function firstOf(files: readonly (string | undefined)[]): Promise<string | undefined> {
  for (const file of files) if (file && (await isThere(file))) return file;
  return undefined;
}

/** Does the program start at all? A missing system library shows here, not in the middle of a test. */
export const starts = ({ executablePath, env }: Program): Promise<boolean> =>
  run(executablePath, ['--version'], { env: { ...process.env, ...env }, timeout: 60_000 }).then(() => true, () => false);

/** Lets one process at a time do `work`; the others wait until `done` is there. A lock older than three minutes is dead. */
async function once(done: string, work: () => Promise<void>): Promise<void> {
  const lock = `${done}.lock`;
  await mkdir(path.dirname(done), { recursive: true });
  while (!(await isThere(done))) {
    const mine = await mkdir(lock).then(() => true, () => false);
    if (mine) {
      try {
        if (!(await isThere(done))) await work();
        await writeFile(done, '');
      } finally {
        await rm(lock, { recursive: true, force: true });
      }
    } else {
      const age = await stat(lock).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
      if (age > 180_000) await rm(lock, { recursive: true, force: true });
      await pause(200);
    }
  }
}

/** Where the package keeps its archives; undefined where it was not installed. */
function packageFolder(): string | undefined {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  } catch {
    return undefined;
  }
}

/**
 * Chromium from the package. Its libraries (NSS and others that a bare server lacks) lie in an archive that the package
 * unpacks on Amazon's machines only, so they are unpacked here and given by LD_LIBRARY_PATH where the program does not
 * start without them.
 */
async function packagedChromium(): Promise<Program | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const bin = packageFolder();
  if (bin === undefined) return undefined;
  const { size } = await stat(path.join(bin, 'chromium.br'));
  const folder = path.join(os.tmpdir(), `zvirka-chromium-${process.getuid?.() ?? 0}-${size}`);
  await once(path.join(folder, 'unpacked'), async () => {
    const { inflate } = await import('@sparticuz/chromium');
    const before = process.env['TMPDIR'];
    // The package unpacks into the system's temporary folder; this names ours for the time it takes.
    process.env['TMPDIR'] = folder;
    try {
      for (const archive of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(path.join(bin, archive));
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });
  const bare = { executablePath: path.join(folder, 'chromium'), env: {} };
  if (await starts(bare)) return bare;
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const carried = { ...bare, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] ?? path.join(folder, 'fonts') } };
  return (await starts(carried)) ? carried : undefined;
}

/** A browser of Chromium's kind, or undefined. CHROMIUM names one; CHROMIUM=package asks for the packaged one. */
export async function findChromium(): Promise<Program | undefined> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== 'package') {
    if (await isThere(named)) return { executablePath: named, env: {} };
    throw usageError('no-named-browser', { given: named });
  }
  const installed = named === 'package' ? undefined : await firstOf(INSTALLED[process.platform] ?? []);
  const program = installed === undefined ? undefined : { executablePath: installed, env: {} };
  return program && (await starts(program)) ? program : packagedChromium();
}

/** Chromium without a window. Its rules for pages on disk are those of every user: nothing is relaxed. Throws a `UsageError` where there is none. */
export async function launchChromium(): Promise<Browser> {
  const program = await findChromium();
  if (!program) throw usageError('no-browser');
  return chromium.launch({
    executablePath: program.executablePath,
    env: { ...process.env, ...program.env } as Record<string, string>,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
}
