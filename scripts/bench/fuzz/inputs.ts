/**
 * The n-th damaged input of a kind: a law made from the seed `n`, damaged by the same seed. Nothing is stored; the number is
 * enough to make the file again.
 *
 * @example
 * inputOf('docx', 4711) // bytes of a Word file with a broken numbering part
 */
import { chanceFrom } from './chance.ts';
import { damagedBytes, damagedMarkup, damagedSoundly, damagedText } from './damage.ts';
import { europeanAct, packed, ukrainianLaw, wordParts } from './laws.ts';

export const INPUT_KINDS = ['txt', 'xhtml', 'docx'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

export function inputOf(kind: InputKind, number: number): Uint8Array {
  const chance = chanceFrom(number * INPUT_KINDS.length + INPUT_KINDS.indexOf(kind));
  const inBytes = chance.below(5) === 0;
  if (kind === 'docx') {
    const parts = wordParts(chance);
    if (inBytes) return damagedBytes(packed(parts), chance);
    // Strict XML ends most other damage at the door; three of four files get past it.
    const sound = chance.below(4) > 0;
    const part = sound ? chance.of(['word/document.xml', 'word/document.xml', 'word/numbering.xml']) : chance.of(Object.keys(parts));
    return packed({ ...parts, [part]: (sound ? damagedSoundly : damagedMarkup)(parts[part] ?? '', chance) });
  }
  const text = kind === 'txt' ? ukrainianLaw(chance).join('\n') : europeanAct(chance);
  if (inBytes) return damagedBytes(encoded(text), chance);
  return encoded(kind === 'txt' ? damagedText(text, chance) : damagedMarkup(text, chance));
}
