/**
 * What the Rada prints around the law without braces: where the act was published, when a treaty was signed; below the
 * signature of a saved page, the name of the act again, its address and its status. These lines are the publisher's, so the
 * readers mark them as notes; only at the head and at the foot of a text, because the same words inside the law are the law's own
 * references.
 *
 * @example
 * furniture('(Відомості Верховної Ради України (ВВР), 2007, № 35, ст.484)') // true
 */
import type { Block } from '../../model/block.ts';

const FURNITURE: readonly RegExp[] = [
  /^\(\s?(?:Відомості Верховної Ради|Офіційний вісник України|ВВР)[^]*\)$/,
  /^(?:Дата (?:підписання|набрання чинності|набуття чинності|прийняття|ратифікації|приєднання|вчинення|затвердження)|Набуття чинності|Статус)[^:]{0,60}:/,
];

/** True for a line the publisher adds to the head of a text. */
export const furniture = (line: string): boolean => FURNITURE.some((pattern) => pattern.test(line));

/** «( ст.213 - ст.330 )», «{ ст.213 - ст.330 }»: the link to the other volume of 80731-10, at its head and at its foot. */
const OTHER_VOLUME = /^[({]\s*ст\.\d+\s*-\s*ст\.\d+\s*[)}]$/;

/** How many blocks may stand before the law begins; the amendment list of an act is one block, however long. */
const HEAD = 15;

/** «Постійна адреса:» ⏎ «https://zakon.rada.gov.ua/go/702-19»: every page of the Rada made for print has them below the law. */
const ADDRESS = 'Постійна адреса:';
const OF_THE_RADA = /^https?:\/\/zakon\d?\.rada\.gov\.ua\/go\/\S+$/;
/** Before the address: the name, «Закон України від 17.09.2015 № 702-VIII», «Прийняття від 17.09.2015». */
const BEFORE_ADDRESS = 3;
const DATED = / від \d{2}\.\d{2}\.\d{4}(?![\d.])/;

/** Index of the first block of the foot of a printed page; the number of blocks when it has none. */
function footOf(blocks: readonly Block[]): number {
  const address = blocks.findLastIndex(({ text }, i) => text === ADDRESS && OF_THE_RADA.test(blocks[i + 1]?.text ?? ''));
  const start = address - BEFORE_ADDRESS;
  return start > 0 && [start + 1, start + 2].every((i) => DATED.test(blocks[i]!.text)) ? start : blocks.length;
}

/** Marks the publisher's lines at the head and at the foot as notes, links to another volume wherever they stand. Changes the blocks given. */
export function markFurniture(blocks: Block[]): void {
  for (const block of blocks) if (block.kind === 'text' && OTHER_VOLUME.test(block.text)) block.kind = 'note';
  for (const block of blocks.slice(0, HEAD)) if (block.kind === 'text' && furniture(block.text)) block.kind = 'note';
  for (const block of blocks.slice(footOf(blocks))) if (block.kind === 'text') block.kind = 'note';
}
