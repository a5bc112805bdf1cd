/**
 * The package: a Word file is a zip of XML parts. Only the parts a reading needs are inflated, each with a limit, so
 * that 200 MB of text packed into 205 kB is refused while it inflates, not after.
 *
 * The directory at the end of the zip is read here and not by a library because a refusal must say what is wrong:
 * cut off, locked with a password, or something else than a zip. The size a zip declares is checked first, the size
 * that really comes out second: a hostile file declares what it likes.
 *
 * @example
 * const entries = listEntries(bytes);          // [{ name: 'word/document.xml', … }, …]
 * inflateEntry(bytes, entries[0], 30_000_000); // Uint8Array
 *
 * Source: PKWARE APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12, 4.3.16.
 */
import { Inflate } from 'fflate';
import { Refusal } from '../refusals.ts';

export interface Entry {
  name: string;
  /** Inflated size, as the directory declares it. */
  size: number;
  packed: number;
  /** 0 = stored, 8 = deflate; Word writes no other. */
  method: number;
  encrypted: boolean;
  /** Where its local header stands. */
  offset: number;
}

/** More than a document with hundreds of pictures has; a directory longer than this is made to exhaust a reader. */
export const MAX_ENTRIES = 2000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** Bytes given to the inflater at once: deflate grows them at most 1,032 times, so the excess over a limit stays small. */
const INFLATE_STEP = 8192;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** True when the bytes begin as a zip does. */
export const isZip = (bytes: Uint8Array): boolean => bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL_HEADER;

/** Offset of the end record, searched backwards over the comment a zip may end with; -1 when the file was cut off. */
function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return -1;
}

/**
 * The entries of a zip, in the order of its directory.
 *
 * Throws a {@link Refusal}: `source-zip-damaged` when the directory is missing or broken, `docx-too-many-entries`.
 */
export function listEntries(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  const end = endRecord(view);
  if (end < 0) throw new Refusal('source-zip-damaged');
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new Refusal('docx-too-many-entries', { count, limit: MAX_ENTRIES });
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Refusal('source-zip-damaged');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)).replace(/\\/g, '/'),
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * The bytes of one entry, at most `limit` of them.
 *
 * Throws a {@link Refusal}: `docx-part-too-large` as soon as the declared or the real size passes the limit,
 * `source-zip-locked` for an entry with a password, `docx-damaged` when the packed bytes are broken.
 */
export function inflateEntry(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
  if (entry.encrypted) throw new Refusal('source-zip-locked', {}, entry.name);
  if (entry.size > limit) throw tooLarge(entry, limit);
  const view = viewOf(bytes);
  if (entry.offset + LOCAL_LENGTH > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw damaged(entry);
  const start = entry.offset + LOCAL_LENGTH + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) throw damaged(entry);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged(entry);
  return inflate(packed, entry, limit);
}

function inflate(packed: Uint8Array, entry: Entry, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let total = 0;
  const inflater = new Inflate((piece) => {
    total += piece.length;
    if (total > limit) throw tooLarge(entry, limit);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += INFLATE_STEP)
      inflater.push(packed.subarray(at, at + INFLATE_STEP), at + INFLATE_STEP >= packed.length);
  } catch (error) {
    throw error instanceof Refusal ? error : damaged(entry);
  }
  if (total !== entry.size) throw damaged(entry);
  return joined(pieces, total);
}

function joined(pieces: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const damaged = (entry: Entry): Refusal => new Refusal('docx-damaged', { part: entry.name }, entry.name);
const tooLarge = (entry: Entry, limit: number): Refusal =>
  new Refusal('docx-part-too-large', { part: entry.name, limit: Math.round(limit / 1_000_000) }, entry.name);
