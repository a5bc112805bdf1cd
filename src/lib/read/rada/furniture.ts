/**
 * What the Rada prints around the law without braces: where the act was published, when a treaty was signed. These
 * lines are the publisher's, so the readers mark them as notes; only at the head of a text, because the same words
 * inside the law are the law's own references.
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

/** Marks the publisher's lines at the head as notes, links to another volume wherever they stand. Changes the blocks given. */
export function markFurniture(blocks: Block[]): void {
  for (const block of blocks) if (block.kind === 'text' && OTHER_VOLUME.test(block.text)) block.kind = 'note';
  for (const block of blocks.slice(0, HEAD)) if (block.kind === 'text' && furniture(block.text)) block.kind = 'note';
}
