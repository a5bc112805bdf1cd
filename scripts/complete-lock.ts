/**
 * `npm run lock`: completes package-lock.json after `npm install`. Pagefind and the Astro compiler come as one package a
 * platform; npm leaves out of the lock the ones that the registry at hand does not serve, and `npm ci` then refuses the
 * lock everywhere. They are optional: the entry only has to be there. The version is the one the parent asks for; an
 * entry made here has no integrity hash, since the package was not seen.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from './store/atomic.ts';

interface Entry {
  version: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
export interface Lock {
  packages: Record<string, Entry>;
}

const OS: Record<string, string> = { darwin: 'darwin', linux: 'linux', win32: 'win32', windows: 'win32', freebsd: 'freebsd', android: 'android' };
const CPU = ['arm64', 'x64', 'wasm32'];
const LIBC: Record<string, string> = { gnu: 'glibc', musl: 'musl' };

/** Optional packages that some package of the lock asks for and the lock does not list, by name with the version asked for. */
export const missingFrom = ({ packages }: Lock): [string, string][] =>
  Object.values(packages)
    .flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}))
    .filter(([name]) => !Object.keys(packages).some((key) => key.endsWith(`node_modules/${name}`)));

function entryFor(name: string, version: string): Entry {
  const words = name.split(/[/-]/);
  const known = (table: Record<string, string>): string[] => words.flatMap((word) => table[word] ?? []);
  const [os, cpu, libc] = [known(OS), words.filter((word) => CPU.includes(word)), known(LIBC)];
  return { version, ...(cpu.length > 0 && { cpu }), optional: true, ...(os.length > 0 && { os }), ...(libc.length > 0 && { libc }) };
}

/** The lock with every optional package in it. */
export function completed(lock: Lock): Lock {
  const added = missingFrom(lock).map(([name, version]) => [`node_modules/${name}`, entryFor(name, version)] as const);
  return { ...lock, packages: Object.fromEntries([...Object.entries(lock.packages), ...added].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

if (import.meta.main) {
  const root = path.resolve(import.meta.dirname, '..');
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
  for (const [name, version] of missingFrom(lock)) console.error(`added ${name} ${version}`);
  await writeAtomically(root, 'package-lock.json', `${JSON.stringify(completed(lock), null, 2)}\n`);
}
