/**
 * One source through the whole of Zvirka, as an import takes it: reader, outline, names, legal Markdown, and read back.
 * In this process; the capped child of an import is measured apart, with the import time.
 *
 * @example
 * const taken = await take(bytes); // { body, refused: undefined, inferred: [{ printed: '1291', number: '129-1' }] }
 */
import { articlesOf, textOf } from '../../src/lib/edition/text.ts';
import { identify } from '../../src/lib/edition/identify.ts';
import { readMarkdown } from '../../src/lib/edition/markdown-read.ts';
import { writeMarkdown } from '../../src/lib/edition/markdown-write.ts';
import type { Edition, Provision } from '../../src/lib/model/edition.ts';
import { sentence } from '../../src/lib/model/message.ts';
import { outline } from '../../src/lib/outline/outline.ts';
import { read } from '../../src/lib/read/read.ts';
import { traditionOfReading } from '../store/opened.ts';

export interface Taken {
  body: Provision[];
  /** Why the source was refused, in English; undefined when it was read. */
  refused: string | undefined;
  /** Numbers that the outline has rewritten because the sequence demands it, as "1291 → 129-1". */
  inferred: Inferred[];
}

export interface Inferred {
  printed: string;
  number: string;
}

/** What the collection would hold of these bytes. */
export async function take(bytes: Uint8Array): Promise<Taken> {
  const { value: reading, messages } = await read(bytes);
  const refusal = messages.find(({ severity }) => severity === 'error');
  if (refusal) return { body: [], refused: sentence(refusal, 'en'), inferred: [] };
  const tradition = traditionOfReading(reading);
  const drafts = outline(reading, tradition);
  const inferred = drafts.messages.filter(({ code }) => code === 'superscript-inferred').map(({ facts }) => ({ printed: String(facts['printed']), number: String(facts['number']) }));
  return { body: throughMarkdown(identify(drafts.value, tradition), tradition), refused: undefined, inferred };
}

function throughMarkdown(body: Provision[], tradition: 'ua' | 'eu'): Provision[] {
  const edition: Edition = {
    meta: { act: `${tradition}/measured`, date: '2026-01-01', lang: tradition === 'ua' ? 'uk' : 'en', nature: 'original', source: { publisher: 'measured', format: 'measured' } },
    body,
  };
  return readMarkdown(writeMarkdown(edition)).value.body;
}

/** The stored text, notes included. */
export const storedText = ({ body }: Taken): string => textOf(body);

/** The numbers of the stored articles, in order. */
export const storedArticles = ({ body }: Taken): string[] => articlesOf(body).map(({ number }) => number ?? '');
