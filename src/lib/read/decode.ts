/**
 * Bytes to text. Official texts are UTF-8, the Rada's older files windows-1251, EUR-Lex's old pages declare
 * "UNICODE-1-1-UTF-8"; so the bytes decide first, and what the page declares only when they cannot be UTF-8.
 *
 * @example
 * decodeText(Uint8Array.of(0xc7, 0xe0, 0xea, 0xee, 0xed)) // 'Закон' (windows-1251)
 */

/** A cut in the middle of a character leaves one mark; a text in another encoding is full of them. */
const BROKEN_SHARE = 0.005;
const REPLACEMENT = '\uFFFD';

/** The text of a file; undefined when the bytes are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (bytes.subarray(0, 65_536).includes(0)) return undefined;
  const text = new TextDecoder('utf-8').decode(bytes);
  if (countOf(text, REPLACEMENT) <= text.length * BROKEN_SHARE) return text;
  return new TextDecoder(declaredEncoding(bytes) ?? 'windows-1251').decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function countOf(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}

/** What a page says about itself in its first lines, if that is an encoding and not UTF-8, which was tried. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  try {
    const { encoding } = new TextDecoder(label ?? 'utf-8');
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}
