/**
 * What a trainer pack holds: the acts and tables chosen, and the names of the acts left out, so that a page can say what is not
 * there. `zvirka pack` writes it to a file and names the file in ZVIRKA_PACK; the build of the site then sees only these acts.
 *
 * @example
 * chosenPack() // { acts: ['ua/nt-1'], tables: [], pages: [], workbooks: [], outside: { 'ua/nt-3': { uk: 'Про …' } }, editions: 2, from: '2024-05-12', to: '2026-03-01' }
 */
import { readFileSync } from 'node:fs';
import type { Act } from '../../src/lib/model/act.ts';
import type { BothLanguages } from '../../src/lib/model/evidence.ts';

export interface PackTable {
  act: string;
  /** «2024-05-12.uk..2026-03-01.uk», the last part of the comparison's address. */
  pair: string;
}

export interface PackChoice {
  /** Of a ready set. */
  title?: BothLanguages | undefined;
  /** Ids, sorted. */
  acts: string[];
  tables: PackTable[];
  /** Pages of prose, by slug. */
  pages: string[];
  /** EU acts whose table of concordance comes as a workbook. */
  workbooks: string[];
  /** Titles of the acts of the collection that are not in the pack, by id. */
  outside: Record<string, Act['title']>;
  /** How many editions, translations of one date counted once, and the dates of the oldest and the newest of them; no dates without editions. */
  editions: number;
  from?: string | undefined;
  to?: string | undefined;
}

let chosen: { file: string; choice: PackChoice } | undefined;

/** The pack being built; undefined in every other build. Read once. */
export function chosenPack(): PackChoice | undefined {
  const file = process.env['ZVIRKA_PACK'];
  if (!file) return undefined;
  if (chosen?.file !== file) chosen = { file, choice: JSON.parse(readFileSync(file, 'utf8')) as PackChoice };
  return chosen.choice;
}
