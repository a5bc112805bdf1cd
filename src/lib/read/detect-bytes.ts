/**
 * Files told by their first bytes, none of which can be read: each is refused by its name, because "unknown format"
 * helps nobody who holds a PDF.
 *
 * @example
 * refusedBytes(new TextEncoder().encode('%PDF-1.7 …')) // 'source-pdf'
 */
import type { MessageCode } from '../model/message-texts.ts';

/** First bytes as Latin-1 characters → what the file is. Longer signs stand before shorter ones. */
const FIRST_BYTES: readonly [string, MessageCode][] = [
  ['%PDF-', 'source-pdf'],
  ['{\\rtf', 'source-rtf'],
  ['\u0089PNG', 'source-image'],
  ['\u00FF\u00D8\u00FF', 'source-image'],
  ['GIF8', 'source-image'],
  ['II*\u0000', 'source-image'],
  ['MM\u0000*', 'source-image'],
  ['AT&TFORM', 'source-image'],
  ['PK\u0005\u0006', 'source-archive'],
  ['7z\u00BC\u00AF', 'source-archive'],
  ['Rar!', 'source-archive'],
  ['\u001F\u008B', 'source-archive'],
];

/** Streams inside an OLE2 file, the container of old Office files and of encrypted new ones ([MS-OFFCRYPTO] 2.3.4). */
const OLE_STREAMS: readonly [string, MessageCode][] = [
  ['EncryptedPackage', 'source-office-locked'],
  ['WordDocument', 'source-old-word'],
  ['Workbook', 'source-spreadsheet'],
  ['PowerPoint Document', 'source-presentation'],
];
const OLE = '\u00D0\u00CF\u0011\u00E0';
/** Some programs write blank lines before "%PDF-". */
const PDF_WITHIN = 1024;

/** The reason to refuse the bytes, or undefined when they may be text. */
export function refusedBytes(bytes: Uint8Array): MessageCode | undefined {
  const head = latin1(bytes.subarray(0, PDF_WITHIN));
  if (head.startsWith(OLE)) return oleKind(bytes);
  const known = FIRST_BYTES.find(([sign]) => head.startsWith(sign))?.[1];
  if (known) return known;
  if (/^\s*%PDF-/.test(head)) return 'source-pdf';
  return head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP' ? 'source-image' : undefined;
}

/** Stream names are UTF-16 in the directory, wherever that stands. */
function oleKind(bytes: Uint8Array): MessageCode {
  const whole = latin1(bytes);
  const holds = (name: string): boolean => whole.includes([...name].join('\u0000'));
  return OLE_STREAMS.find(([name]) => holds(name))?.[1] ?? 'source-binary';
}

/** Every byte as the character of that number; "latin1" of TextDecoder is windows-1252 and is not. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
