/**
 * What a pack holds, counted: by act, tables, the rest. For the report of `zvirka pack` and its `--json`.
 *
 * @example
 * packJson(choice, files, acts, { target, written: true }).acts[0] // { id: 'ua/nt-1', title: 'Про …', editions: ['2026-03-01.uk', …], bytes: 120000 }
 */
import { START } from '../../src/components/packs/places.ts';
import { pairOf, tableFile, workbookFile } from '../../src/components/packs/files.ts';
import type { PackTarget } from '../pack/place.ts';
import type { PackFile } from '../pack/site.ts';
import type { ActEntry } from '../store/collection.ts';
import { shown } from '../store/layers.ts';
import type { PackChoice } from '../store/pack-choice.ts';

export interface PackJson {
  out: string;
  kind: PackTarget['kind'];
  /** False after a rehearsal. */
  written: boolean;
  start: string;
  acts: { id: string; title: string; editions: string[]; bytes: number }[];
  tables: { act: string; pair: string; file: string; bytes: number }[];
  workbooks: { act: string; file: string; bytes: number }[];
  /** The index of search, and what belongs to no act: start, lists, style, fonts, scripts. */
  search: number;
  other: number;
  files: number;
  bytes: number;
  longestPath: number;
}

const sum = (files: readonly PackFile[]): number => files.reduce((bytes, file) => bytes + file.bytes, 0);

/** Sizes are of the files before an archive makes them smaller. */
export function packJson(choice: PackChoice, files: readonly PackFile[], acts: readonly ActEntry[], { target, written }: { target: PackTarget; written: boolean }): PackJson {
  const packed = acts.filter(({ act }) => choice.acts.includes(act.id)).map(({ act, editions }) => ({
    id: act.id, title: act.title.uk, editions: editions.map(({ date, lang }) => `${date}.${lang}`), bytes: sum(files.filter(({ file }) => isOf(file, act.id))),
  }));
  const tables = choice.tables.flatMap((table) => {
    const pair = pairOf(table, acts);
    const file = files.find((candidate) => pair && `/${candidate.file}` === tableFile(pair));
    return file ? [{ ...table, file: file.place, bytes: file.bytes }] : [];
  });
  const workbooks = choice.workbooks.flatMap((act) => {
    const file = files.find((candidate) => `/${candidate.file}` === workbookFile(act));
    return file ? [{ act, file: file.place, bytes: file.bytes }] : [];
  });
  const search = sum(files.filter(({ file }) => file.startsWith('assets/search/')));
  const bytes = sum(files);
  const counted = [...packed, ...tables, ...workbooks].reduce((all, part) => all + part.bytes, search);
  return {
    out: shown(target.target), kind: target.kind, written, start: START.uk, acts: packed, tables, workbooks, search, other: bytes - counted,
    files: files.length, bytes, longestPath: Math.max(0, ...files.map(({ place }) => place.length)),
  };
}

/** Pages, text and single files of an act. */
const isOf = (file: string, act: string): boolean =>
  ['acts', 'en/acts', 'assets/texts', 'assets/jump'].some((above) => file.startsWith(`${above}/${act}/`)) || file.startsWith(`files/${act.replace('/', '-')}_`);
