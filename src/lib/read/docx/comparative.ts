/**
 * Порівняльна таблиця: two texts side by side, the law in force and the draft, in a table of two columns, often with a
 * number column before and notes after. Recognised by its head: one cell names the text in force, another the draft.
 *
 * The forms: додаток 7 of the Cabinet's rules № 950 («Зміст положення акта законодавства» | «Зміст відповідного
 * положення проекту акта»), the Rada's («Зміст положення (норми) чинного законодавства» | «… проєкту акта»), and how
 * ministries vary them («Чинна редакція» | «Запропонована редакція»). A head that speaks of the law of the Union is
 * another form (№ 950, додаток 1) and no comparative table.
 *
 * @example
 * headOf(gridOf(table)) // { current: { from: 0, to: 1, name: 'Чинна редакція' }, draft: { … }, others: [], rows: 1, width: 2 }
 */
import type { Side } from '../../model/edition.ts';
import type { GridCell, GridRow } from './table.ts';

interface Column {
  from: number;
  to: number;
  /** As the head prints it, on one line. */
  name: string;
}

export interface Head {
  current: Column;
  draft: Column;
  /** Names of the other columns, which belong to neither text. */
  others: string[];
  /** How many rows of the table are head. */
  rows: number;
  /** Columns of the grid. */
  width: number;
}

const NAMES_A_TEXT = /зміст|положенн|норм|редакц|текст|стат(?:тя|ті|ей)|provision|wording|text|version/iu;
const DRAFT = /про[єе]кт|пропонован|урахуванням|нов(?:а|ої) редакц|draft|proposed|new (?:text|version|wording)|amended/iu;
const CURRENT = /чинн|діюч|акт[аиу]? законодавства|законодавств|current|existing|in force/iu;
const UNION = /європейськ|(?<!\p{L})єс(?!\p{L})|acquis|european|(?<!\p{L})eu(?!\p{L})/iu;
/** A cell of law is longer than the name of a column. */
const LONGEST_NAME = 200;
/** The title of the table may stand in rows above the head. */
const ROWS_SEARCHED = 4;

function sideNamed(text: string): Side | undefined {
  if (text.length > LONGEST_NAME || !NAMES_A_TEXT.test(text) || UNION.test(text)) return undefined;
  if (DRAFT.test(text)) return 'draft';
  return CURRENT.test(text) ? 'current' : undefined;
}

const columnOf = ({ from, to, text }: GridCell): Column => ({ from, to, name: text.replace(/\s+/g, ' ').trim() });

/** The head of a comparative table; undefined when the table is none. */
export function headOf(grid: readonly GridRow[]): Head | undefined {
  for (const [index, { cells, width }] of grid.slice(0, ROWS_SEARCHED).entries()) {
    const named = (side: Side): GridCell[] => cells.filter(({ text }) => sideNamed(text) === side);
    const [current, draft] = [named('current'), named('draft')];
    if (current.length !== 1 || draft.length !== 1) continue;
    const others = cells.filter((cell) => cell !== current[0] && cell !== draft[0] && cell.text !== '').map((cell) => columnOf(cell).name);
    const numbers = isNumbers(grid[index + 1]) ? 1 : 0;
    return { current: columnOf(current[0]!), draft: columnOf(draft[0]!), others, rows: index + 1 + numbers, width };
  }
  return undefined;
}

/** «1 | 2 | 3» below the head. */
const isNumbers = (row: GridRow | undefined): boolean =>
  row !== undefined && row.cells.length > 1 && row.cells.every(({ text }, index) => text.replace(/\.$/, '') === String(index + 1));

/** True when a row repeats the head on a new page. */
export const repeatsHead = ({ cells }: GridRow, head: Head): boolean =>
  [head.current.name, head.draft.name].every((name) => cells.some((cell) => columnOf(cell).name === name)) || isNumbers({ cells, width: 0 });

/** A cell belongs to a side when it covers more than half of its column; a title across both belongs to both. */
export function isOn(cell: GridCell, { from, to }: Column): boolean {
  return 2 * (Math.min(cell.to, to) - Math.max(cell.from, from)) > to - from;
}

/** What stands in place of a text that is not there: «Відсутня», «Норма відсутня», «—», «Виключити» in the draft. */
const ABSENT = /^(?:(?:норм[аи]|положення|текст|пункт|стаття|частина|абзац)\s)?(?:відсутн(?:я|є|ій|і)|немає|виключ(?:ити|ено|ається)|вилуч(?:ити|ено)|absent|none|deleted)\.?$|^[-–—]+$/iu;

export const isAbsent = (text: string): boolean => ABSENT.test(text.trim());

/** A unit quoted in part: «…» alone, at the beginning or at the end of a line, in brackets or not; «Без змін» quotes nothing. */
const SHORTENED = /^без змін\.?$|(?:^|\s)[<[(]?\s?(?:…|\.{3,})\s?[>\])]?[;.,]?$|^[<[(]?\s?(?:…|\.{3,})/iu;

export const isShortened = (text: string): boolean => text.split('\n').some((line) => SHORTENED.test(line.trim()));
