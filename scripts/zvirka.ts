#!/usr/bin/env node
/**
 * The command line: `zvirka <verb> …`. This file only finds the verb and keeps the contract: the result on stdout,
 * everything else on stderr, exit 0 done, 1 findings, 2 wrong usage or unusable input. Each verb is one file in
 * `commands/`.
 *
 * @example
 * zvirka outline ua/nt-1 --json
 */
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import type { Speech } from '../src/lib/model/message.ts';
import { UNUSABLE, type ExitCode, type Shell, type Verb } from './commands/verb.ts';
import { reasonOf, usageError, UsageError } from './report/usage-error.ts';
import { speechOf, type Said } from './report/speech.ts';

const VERBS: Record<string, () => Promise<{ verb: Verb }>> = {
  outline: () => import('./commands/outline.ts'),
  text: () => import('./commands/text.ts'),
  compare: () => import('./commands/compare.ts'),
  correlate: () => import('./commands/correlate.ts'),
  concordance: () => import('./commands/concordance.ts'),
  search: () => import('./commands/search.ts'),
  match: () => import('./commands/match.ts'),
  cite: () => import('./commands/cite.ts'),
  history: () => import('./commands/history.ts'),
  pdf: () => import('./commands/pdf.ts'),
  import: () => import('./commands/import.ts'),
  collect: () => import('./commands/collect.ts'),
  check: () => import('./commands/check.ts'),
  pack: () => import('./commands/pack.ts'),
  serve: () => import('./commands/serve.ts'),
  shots: () => import('./commands/shots.ts'),
  bench: () => import('./commands/bench.ts'),
};

const OPENING: Said = {
  uk: 'zvirka <дія> …   Звірка: українське право інтегрованого управління кордонами поруч із правом ЄС.\n\nДії:',
  en: 'zvirka <verb> …   Ukrainian law on integrated border management beside the EU acquis.\n\nVerbs:',
};
const CLOSING: Said = {
  uk: '\nПриклади:\n  zvirka import закон.txt --act ua/1710-17 --date 2021-08-15 --lang uk\n  zvirka outline ua/1710-17@2021-08-15 --json\n\nПро кожну дію: zvirka <дія> --help. Мова повідомлень: ZVIRKA_LANG=uk|en.',
  en: '\nExamples:\n  zvirka import law.txt --act ua/1710-17 --date 2021-08-15 --lang uk\n  zvirka outline ua/1710-17@2021-08-15 --json\n\nOn each verb: zvirka <verb> --help. Language of messages: ZVIRKA_LANG=uk|en.',
};
const BROKEN: Said = {
  uk: 'Помилка програми, а не ваша: {reason}. Докладно: ZVIRKA_DEBUG=1 перед командою.',
  en: 'A fault of the program, not yours: {reason}. Details: ZVIRKA_DEBUG=1 before the command.',
};

async function overview(speech: Speech): Promise<string> {
  const rows = await Promise.all(Object.entries(VERBS).map(async ([name, load]) => `  ${name.padEnd(11)} ${(await load()).verb.summary[speech]}`));
  return [OPENING[speech], ...rows, CLOSING[speech]].join('\n');
}

/** Finds the verb and runs it. */
async function main(args: string[], shell: Shell): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) throw usageError('no-verb');
  if (['--help', '-h', 'help'].includes(name)) return say(await overview(shell.speech), shell);
  if (name === '--version') return say(version(), shell);
  const load = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!load) throw usageError('unknown-verb', { given: name, known: Object.keys(VERBS).join(', ') });
  const { verb } = await load();
  return asksForHelp(rest) ? say(verb.help[shell.speech], shell) : verb.run(rest, shell);
}

const asksForHelp = (args: string[]): boolean => {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
};

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

function say(text: string, shell: Shell): ExitCode {
  shell.print(text);
  return 0;
}

/** One sentence for whatever went wrong; with `--json` also as the one JSON value a script waits for. */
function confess(cause: unknown, json: boolean, shell: Shell): ExitCode {
  const [code, text] = cause instanceof UsageError
    ? [cause.code, cause.sentence(shell.speech)]
    : ['fault', BROKEN[shell.speech].replace('{reason}', reasonOf(cause, shell.speech))];
  shell.tell(text);
  if (process.env['ZVIRKA_DEBUG'] && cause instanceof Error) shell.tell(cause.stack ?? '');
  if (json) shell.print(JSON.stringify({ messages: [{ code, severity: 'error', text }] }));
  return UNUSABLE;
}

/** A reader that closed the pipe (`zvirka text … | head`) has what it wanted: the end, not an error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Compiled code is kept beside the parsed editions, for the child processes too: it halves the time to start. */
process.env['NODE_COMPILE_CACHE'] ??= path.join(import.meta.dirname, '../.cache/compiled');
enableCompileCache(process.env['NODE_COMPILE_CACHE']);

const shell: Shell = {
  speech: speechOf(process.env),
  print: (text) => void process.stdout.write(`${text}\n`),
  tell: (text) => void process.stderr.write(`${text}\n`),
};
const args = process.argv.slice(2);
process.exitCode = await main(args, shell).catch((cause: unknown) => confess(cause, args.includes('--json'), shell));
