/**
 * Running a program and watching it from outside: wall time and the peak memory of its whole process tree.
 *
 * Memory is sampled from `/proc` on Linux. The figure is the largest sum of resident memory of all processes of the tree
 * at one moment, or the largest that one of them ever had, whichever is more; pages shared between processes count more
 * than once. Other systems have no `/proc`: there the figure is left out.
 *
 * @example
 * const { seconds, peakBytes } = await watch('pandoc', ['-f', 'docx', '-t', 'html', 'law.docx']);
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Watched {
  seconds: number;
  /** Of the whole tree; undefined where the system does not tell. */
  peakBytes: number | undefined;
  /** The process of the tree that ever had the most. */
  largest: Holding | undefined;
  code: number | null;
  stdout: string;
  /** The last 4,000 characters. */
  stderr: string;
}

/** What one process holds. */
export interface Holding {
  program: string;
  bytes: number;
}

export interface Watching {
  cwd?: string;
  env?: Record<string, string>;
  /** Milliseconds after which the program is killed. */
  timeout?: number;
}

const SAMPLE_MILLISECONDS = 60;

/** Runs a program to its end. Rejects when it cannot be started; a bad exit code is the caller's to judge. */
export function watch(program: string, args: readonly string[], { cwd, env, timeout }: Watching = {}): Promise<Watched> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, { cwd, timeout, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: string[] = [];
    let stderr = '';
    let peak = 0;
    let largest: Holding | undefined;
    const sample = (): void => {
      const memory = child.pid === undefined ? NOTHING : treeMemory(child.pid);
      peak = Math.max(peak, memory.together, memory.largest?.bytes ?? 0);
      if ((memory.largest?.bytes ?? 0) > (largest?.bytes ?? 0)) largest = memory.largest;
    };
    const sampler = setInterval(sample, SAMPLE_MILLISECONDS);
    child.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr = (stderr + text).slice(-4000); });
    child.on('spawn', sample).on('error', (error) => { clearInterval(sampler); reject(error); });
    child.on('close', (code) => {
      clearInterval(sampler);
      resolve({ seconds: (performance.now() - started) / 1000, peakBytes: peak || undefined, largest, code, stdout: output.join(''), stderr });
    });
  });
}

/** Like `watch`, and throws with the program's own last words when it ends badly. */
export async function watchToSuccess(program: string, args: readonly string[], watching: Watching = {}): Promise<Watched> {
  const watched = await watch(program, args, watching);
  if (watched.code !== 0) throw new Error(`${program} ended with ${watched.code}: ${watched.stderr.trim() || watched.stdout.slice(-1000)}`);
  return watched;
}

/** True when a program of that name can be started. */
export const isInstalled = (program: string): Promise<boolean> => watch(program, ['--version']).then(({ code }) => code === 0, () => false);

const NOTHING = { together: 0, largest: undefined };

/** Resident memory of a process and all below it now, and the most one of them ever had; nothing where there is no `/proc`. */
function treeMemory(root: number): { together: number; largest: Holding | undefined } {
  if (!existsSync('/proc/self/status')) return NOTHING;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) if (/^\d+$/.test(name)) parents.set(Number(name), parentOf(name));
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) if (at === root) return true;
    return false;
  };
  const figures = [...parents.keys()].filter(isBelow).map(memoryOf);
  const [largest] = figures.map(({ program, most }): Holding => ({ program, bytes: most })).sort((a, b) => b.bytes - a.bytes);
  return { together: figures.reduce((sum, { now }) => sum + now, 0), largest };
}

/** The fourth field of `stat`; the second may hold spaces and brackets, so it is counted from the last bracket. */
const parentOf = (pid: string): number => Number(readProc(pid, 'stat').split(') ').at(-1)?.split(' ')[1] ?? 0);

function memoryOf(pid: number): { program: string; now: number; most: number } {
  const status = readProc(String(pid), 'status');
  const kilobytes = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  const program = /^[\w.-]+/.exec(readProc(String(pid), 'cmdline').split('\0')[0]?.split('/').at(-1) ?? '')?.[0] ?? '?';
  return { program, now: kilobytes('VmRSS') * 1024, most: kilobytes('VmHWM') * 1024 };
}

/** A process may end between the listing and the look. */
function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
