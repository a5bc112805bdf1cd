import { describe, expect, test } from 'vitest';
import { actId, isoDate, oneOf, readArguments, webAddress } from '../../../scripts/commands/arguments.ts';
import { importRequest } from '../../../scripts/commands/import-options.ts';
import { UsageError } from '../../../scripts/report/usage-error.ts';

function refusal(work: () => unknown): string {
  try {
    work();
    return 'accepted';
  } catch (cause) {
    return cause instanceof UsageError ? `${cause.code} ${cause.facts['given'] ?? cause.facts['what'] ?? ''}`.trim() : String(cause);
  }
}

describe('reading arguments', () => {
  const options = { json: { type: 'boolean' }, date: { type: 'string' } } as const;
  const read = (...args: string[]): unknown => readArguments('outline', args, options, ['REF']);

  test('options may stand before and after what they are about', () => {
    expect(readArguments('outline', ['--json', 'a.txt', '--date', '2026-01-01'], options, ['REF'])).toMatchObject({ values: { json: true, date: '2026-01-01' }, positionals: ['a.txt'] });
  });

  test('after -- a name may begin with a dash', () => {
    expect(readArguments('outline', ['--', '-закон.txt'], options, ['REF']).positionals).toEqual(['-закон.txt']);
  });

  test.each([[[]], [['a']], [['a', 'b', 'c']]])('"ACT…" takes any number: %j', (args) => {
    expect(readArguments('collect', args, options, ['ACT…']).positionals).toEqual(args);
  });

  test.each([
    [['--jsno', 'a'], 'unknown-option --jsno'],
    [['-x', 'a'], 'unknown-option -x'],
    [['a', '--date'], 'option-value --date'],
    [['--json=yes', 'a'], 'option-no-value --json'],
    [[], 'missing-argument REF'],
    [['a', 'b'], 'extra-argument b'],
  ])('%j is refused', (args, expected) => {
    expect(refusal(() => read(...args))).toBe(expected);
  });
});

describe('values', () => {
  test.each(['ua/1710-17', 'eu/32016r0679', 'int/cisa'])('%s is an act', (id) => expect(actId(id)).toBe(id));
  test.each(['1710-17', 'ua/1710_17', 'UA/1710-17', 'ua/', 'ua/a/b', 'ua/../x', 'ua/254к-96'])('%s is no act', (id) => expect(refusal(() => actId(id))).toBe(`not-an-act ${id}`));
  test.each(['2026-02-28', '2024-02-29'])('%s is a date', (date) => expect(isoDate(date, '--date')).toBe(date));
  test.each(['2026-02-30', '2025-02-29', '01.02.2026', '2026-2-1', '2026-13-01', ''])('%s is no date', (date) => expect(refusal(() => isoDate(date, '--date'))).toBe(`not-a-date ${date}`.trim()));
  test('a word of the list', () => expect([oneOf('uk', ['uk', 'en'], '--lang'), refusal(() => oneOf('ua', ['uk', 'en'], '--lang'))]).toEqual(['uk', 'not-listed ua']));
  test.each(['javascript:alert(1)', 'zakon.rada.gov.ua', 'file:///etc'])('%s is no address', (url) => expect(refusal(() => webAddress(url, '--url'))).toBe(`not-a-url ${url}`));
});

describe('the options of an import', () => {
  const request = (...args: string[]): unknown => importRequest(['закон.txt', ...args]);

  test.each([
    [['--act', 'закон'], 'not-an-act закон'],
    [['--date', 'вчора'], 'not-a-date вчора'],
    [['--lang', 'ua'], 'not-listed ua'],
    [['--nature', 'law'], 'not-listed law'],
    [['--changes', 'keep'], 'not-listed keep'],
    [['--retrieved', '1.1.2026'], 'not-a-date 1.1.2026'],
    [['--url', 'rada'], 'not-a-url rada'],
  ])('%j is refused before anything is read', (args, expected) => {
    expect(refusal(() => request(...args))).toBe(expected);
  });

  test('content and collection are folders of the project, another name a folder of the person', () => {
    expect(importRequest(['a', '--to', 'content']).request.target).toMatch(/[/\\]content$/);
    expect(importRequest(['a', '--to', 'мої']).request.target).toBe(`${process.cwd()}/мої`);
  });
});
