/**
 * What a pack holds, as a page for a person.
 *
 * @example
 * // Набір записано: nabir
 * //   ua/nt-1  2026-03-01.uk, 2026-03-01.en, 2024-05-12.uk  310 кБ  Про спільний контроль …
 */
import type { Speech } from '../../src/lib/model/message.ts';
import { volume } from './collect-result.ts';
import type { PackJson } from './pack-json.ts';
import type { Said } from './speech.ts';

const SAY = {
  written: { uk: 'Набір записано: {out}', en: 'The pack is written: {out}' },
  rehearsed: { uk: 'Набір був би такий (нічого не записано): {out}', en: 'The pack would be (nothing is written): {out}' },
  noText: { uk: 'лише картка', en: 'record only' },
  rest: { uk: '  пошук {search} · оформлення, шрифти, списки {other}', en: '  search {search} · style, fonts, lists {other}' },
  total: { uk: 'Разом: файлів {files}, {bytes}; знаків у найдовшому шляху: {longest}.', en: 'In all: {files} files, {bytes}; characters in the longest path: {longest}.' },
  folder: { uk: 'Відкрити: {start}, подвійним натисканням.', en: 'To open: {start}, by double-click.' },
  zip: { uk: 'Відкрити: розпакувати архів, потім {start} подвійним натисканням.', en: 'To open: unpack the archive, then {start} by double-click.' },
} as const satisfies Record<string, Said>;

const say = (what: keyof typeof SAY, speech: Speech, facts: Record<string, string | number> = {}): string =>
  SAY[what][speech].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));

/** Acts, tables, the rest, the sum, how to open it. */
export function packPage(pack: PackJson, speech: Speech): string {
  const size = (bytes: number): string => volume(bytes, speech);
  return [
    say(pack.written ? 'written' : 'rehearsed', speech, { out: pack.out }),
    ...pack.acts.map(({ id, title, editions, bytes }) => `  ${id}  ${editions.join(', ') || say('noText', speech)}  ${size(bytes)}  ${title}`),
    ...[...pack.tables, ...pack.workbooks].map(({ file, bytes }) => `  ${file}  ${size(bytes)}`),
    say('rest', speech, { search: size(pack.search), other: size(pack.other) }),
    say('total', speech, { files: pack.files, bytes: size(pack.bytes), longest: pack.longestPath }),
    say(pack.kind, speech, { start: pack.start }),
  ].join('\n');
}
