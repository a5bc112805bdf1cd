/**
 * Reading the arguments of a verb: `parseArgs` of Node with its complaints turned into sentences of ours, and the few
 * kinds of value that several verbs take (an act, a date, one word of a list).
 *
 * @example
 * const { values, positionals } = readArguments('outline', args, { json: { type: 'boolean' } }, ['REF']);
 */
import { parseArgs, type ParseArgsConfig, type ParseArgsOptionsConfig } from 'node:util';
import { usageError } from '../report/usage-error.ts';

type Parsed<O extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true } & ParseArgsConfig>>;

/**
 * The arguments of `verb`. `expected` names the positional arguments, all of them needed; the last may be "ACT…", any
 * number or none.
 * Throws a `UsageError` for an unknown option, a missing value, a missing or surplus argument.
 */
export function readArguments<O extends ParseArgsOptionsConfig>(verb: string, args: string[], options: O, expected: readonly string[]): Parsed<O> {
  let parsed: Parsed<O>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw optionError(cause, verb, args, options);
  }
  const anyNumber = expected.at(-1)?.endsWith('…') === true;
  const missing = (anyNumber ? expected.slice(0, -1) : expected)[parsed.positionals.length];
  if (missing !== undefined) throw usageError('missing-argument', { what: missing, verb });
  const extra = anyNumber ? undefined : parsed.positionals[expected.length];
  if (extra !== undefined) throw usageError('extra-argument', { given: extra, verb });
  return parsed;
}

function optionError(cause: unknown, verb: string, args: string[], options: ParseArgsOptionsConfig): Error {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (!code.startsWith('ERR_PARSE_ARGS')) return cause instanceof Error ? cause : new Error(String(cause));
  const quoted = cause instanceof Error ? (/'(--?[^\s'=]+)/.exec(cause.message)?.[1] ?? '') : '';
  const given = quoted || args.find((arg) => arg.startsWith('-')) || '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = [...Object.keys(options), 'help'].map((name) => `--${name}`).join(', ');
    return usageError('unknown-option', { given, known });
  }
  const takesValue = options[given.replace(/^--(no-)?/, '')]?.type === 'string';
  return usageError(takesValue ? 'option-value' : 'option-no-value', { given, verb });
}

/** The value of an option that must be there. */
export function needed(value: string | undefined, option: string, verb: string): string {
  if (value === undefined || value.trim() === '') throw usageError('missing-argument', { what: option, verb });
  return value;
}

const ACT = /^(ua|eu|int)\/[a-z0-9][a-z0-9-]*$/;

/** The id of an act: `ua/1710-17`. */
export function actId(value: string): string {
  if (!ACT.test(value)) throw usageError('not-an-act', { given: value });
  return value;
}

/** A date of the calendar: `2026-02-30` is none. */
export function isoDate(value: string, option: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) throw usageError('not-a-date', { given: value, option });
  return value;
}

/** One word of a list. */
export function oneOf<T extends string>(value: string, known: readonly T[], option: string): T {
  const found = known.find((word) => word === value);
  if (found === undefined) throw usageError('not-listed', { given: value, option, known: known.join(', ') });
  return found;
}

/** An address on the web. */
export function webAddress(value: string, option: string): string {
  if (!/^https?:$/.test(URL.parse(value)?.protocol ?? '')) throw usageError('not-a-url', { given: value, option });
  return value;
}
