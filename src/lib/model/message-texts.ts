/**
 * Every sentence the library can say, in both languages: what happened, and what to do where that is not plain.
 *
 * One row a code, one file a subject in `message-texts/`. Where a message happened is printed before the sentence
 * ("рядок 17: …"), so rows do not repeat it.
 */
import type { MessageText } from './message-texts/row.ts';
import { COLLECT_TEXTS } from './message-texts/collect.ts';
import { CITE_TEXTS } from './message-texts/cite.ts';
import { COLLECTION_TEXTS } from './message-texts/collection.ts';
import { CONCORDANCE_TEXTS } from './message-texts/concordance.ts';
import { DOCX_TEXTS } from './message-texts/docx.ts';
import { EURLEX_TEXTS } from './message-texts/eurlex.ts';
import { FORMEX_TEXTS } from './message-texts/formex.ts';
import { HISTORY_TEXTS } from './message-texts/history.ts';
import { IMPORT_TEXTS } from './message-texts/import.ts';
import { KNOWLEDGE_TEXTS } from './message-texts/knowledge.ts';
import { MATCH_TEXTS } from './message-texts/match.ts';
import { MARKDOWN_TEXTS } from './message-texts/markdown.ts';
import { OUTLINE_TEXTS } from './message-texts/outline.ts';
import { PACK_TEXTS } from './message-texts/pack.ts';
import { RADA_TEXTS } from './message-texts/rada.ts';
import { READING_TEXTS } from './message-texts/reading.ts';
import { SOURCE_TEXTS } from './message-texts/source.ts';
import { WORKBOOK_TEXTS } from './message-texts/workbook.ts';

export const MESSAGE_TEXTS = {
  ...OUTLINE_TEXTS,
  ...CITE_TEXTS,
  ...RADA_TEXTS,
  ...MARKDOWN_TEXTS,
  ...HISTORY_TEXTS,
  ...IMPORT_TEXTS,
  ...COLLECTION_TEXTS,
  ...CONCORDANCE_TEXTS,
  ...COLLECT_TEXTS,
  ...KNOWLEDGE_TEXTS,
  ...EURLEX_TEXTS,
  ...FORMEX_TEXTS,
  ...SOURCE_TEXTS,
  ...DOCX_TEXTS,
  ...MATCH_TEXTS,
  ...PACK_TEXTS,
  ...READING_TEXTS,
  ...WORKBOOK_TEXTS,
} as const satisfies Record<string, MessageText>;

export type MessageCode = keyof typeof MESSAGE_TEXTS;
