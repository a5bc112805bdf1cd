/** Writes windows-1251, which the platform only reads. Throws for a character the encoding lacks. */
const BYTES = new Map(Array.from(new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)), (character, byte) => [character, byte]));

export const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const byte = BYTES.get(character);
    if (byte === undefined) throw new Error(`windows-1251 has no ${character}`);
    return byte;
  });

/** True when the encoding has every character of the text. */
export const inWindows1251 = (text: string): boolean => Array.from(text).every((character) => BYTES.has(character));
