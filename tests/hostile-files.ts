/**
 * Hostile files for tests, made on the fly: small on disk and enormous to read. None is stored.
 */
import { strToU8, zipSync } from 'fflate';
import { documentXml, paragraph, wordPackage } from './word-files.ts';

const MILLION_AND_A_HALF = 1_500_000;
const SMALLEST_PARAGRAPH = '<w:p><w:r><w:t>Aб</w:t></w:r></w:p>';

const packed = (document: string): Uint8Array => {
  const parts = wordPackage({ body: '' });
  parts['word/document.xml'] = strToU8(document);
  return zipSync(parts, { level: 9 });
};

/** 200 MB of one letter in a file of some 200 kB. */
export const bomb = (): Uint8Array => packed(documentXml(paragraph('A'.repeat(200_000_000))));

/** A part that declares 100 bytes and unpacks to 50 MB. */
export function lyingBomb(): Uint8Array {
  const bytes = packed(documentXml(paragraph('A'.repeat(50_000_000))));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 100, true);
  }
  return bytes;
}

export const manyParagraphs = (): Uint8Array => packed(documentXml(SMALLEST_PARAGRAPH.repeat(MILLION_AND_A_HALF)));
/** As many as pass the limit of size, so that only the limit of paragraphs is left. */
export const paragraphsBelowTheSizeLimit = (): Uint8Array => packed(documentXml(SMALLEST_PARAGRAPH.repeat(780_000)));
/** The most a reading may have to do. */
export const mostParagraphs = (count: number): Uint8Array => packed(documentXml(paragraph('Стаття. Текст абзацу з кількох слів.').repeat(count)));

export const nestedControls = (depth: number): Uint8Array =>
  packed(documentXml('<w:sdt><w:sdtContent>'.repeat(depth) + paragraph('x') + '</w:sdtContent></w:sdt>'.repeat(depth)));
export const nestedTables = (depth: number): Uint8Array =>
  packed(documentXml('<w:tbl><w:tr><w:tc>'.repeat(depth) + paragraph('x') + '</w:tc></w:tr></w:tbl>'.repeat(depth)));

/** External entity and entity expansion: XML's own two attacks. */
export const entities = (): Uint8Array =>
  packed(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY a "AAAA"><!ENTITY b "&a;&a;&a;">]>${documentXml(paragraph('[&e;] [&b;]')).replace(/^<\?xml[^>]*\?>\s*/, '')}`);

const page = (body: string): Uint8Array => strToU8(`<!DOCTYPE html><html><head><title>x</title></head><body><p class="oj-doc-ti">REGULATION</p>${body}</body></html>`);

export const manyHtmlParagraphs = (): Uint8Array => page('<p class="oj-normal">a</p>'.repeat(MILLION_AND_A_HALF));
/** The most tags a page may have. */
export const mostHtmlParagraphs = (count: number): Uint8Array => page('<p class="oj-normal">a b c</p>'.repeat(count));
export const nestedHtml = (tag: string, depth: number): Uint8Array => page(`<${tag}>`.repeat(depth) + 'x' + `</${tag}>`.repeat(depth));
export const manyLines = (): Uint8Array => strToU8(`ЗАКОН УКРАЇНИ\n${'а\n'.repeat(MILLION_AND_A_HALF)}`);
export const mostLines = (count: number): Uint8Array => strToU8(`ЗАКОН УКРАЇНИ\n${'Стаття 1. Текст частини статті з кількох слів.\n'.repeat(count)}`);
