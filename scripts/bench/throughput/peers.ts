/**
 * What a parser alone does with the same bytes: the least that any reader of the format must do. parse5 for pages, and for
 * plain text and Markdown too, which it takes as the text of a page; saxes for Formex; fflate and saxes for a Word file.
 *
 * @example
 * peerOf('formex').parse(bytes)
 */
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';

export interface Peer {
  name: string;
  parse: (bytes: Uint8Array) => void;
}

const decoder = new TextDecoder();

const parse5: Peer = { name: 'parse5', parse: (bytes) => void parse(decoder.decode(bytes)) };

function readXml(text: string): void {
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', () => undefined);
  parser.on('text', () => undefined);
  parser.write(text).close();
}

const saxes: Peer = { name: 'saxes', parse: (bytes) => readXml(decoder.decode(bytes)) };

const word: Peer = {
  name: 'fflate and saxes',
  parse: (bytes) => {
    for (const [name, part] of Object.entries(unzipSync(bytes))) if (name.endsWith('.xml')) readXml(decoder.decode(part));
  },
};

/** The parser a reader of the dialect could not do without. */
export const peerOf = (dialect: string): Peer => (dialect === 'formex' ? saxes : dialect === 'docx' ? word : parse5);
