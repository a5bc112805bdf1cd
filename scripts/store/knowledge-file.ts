/** Text of a file a person edits: UTF-8, whatever the system's line ends; what cannot be read is a message. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { message, type Message } from '../../src/lib/model/message.ts';
import { shown, type Layer } from './layers.ts';

/** The text with `\n` line ends and no byte order mark; undefined, with a message, when it cannot be read. */
export async function textOfFile(file: string, messages: Message[]): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)).replace(/\r\n?/g, '\n');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    messages.push(code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? message('not-utf8', {}, shown(file)) : message('file-unreadable', { reason: code }, shown(file)));
    return undefined;
  }
}

/** The files of a folder by name, those of an upper layer in the place of those below; sorted. */
export async function filesOf(layers: readonly Layer[], folder: string, ending: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const layer of layers) {
    const names = await readdir(path.join(layer.folder, folder)).catch(() => []);
    for (const name of names) if (name.endsWith(ending) && !name.startsWith('.')) files.set(name, path.join(layer.folder, folder, name));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The line, from 1, of the first mention of a text; 1 when there is none. */
export function lineOfMention(text: string, mention: string): number {
  const at = text.indexOf(mention);
  return at === -1 ? 1 : text.slice(0, at).split('\n').length;
}
