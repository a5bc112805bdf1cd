/** Words of a correlation, on the site and in reports: kinds of rows and reasons, in both languages. */
import type { ReasonCode } from '../lib/correlate/reasons.ts';
import type { CorrelationKind } from '../lib/correlate/rows.ts';
import type { Speech } from '../lib/model/message.ts';

export interface CorrelationWords {
  kinds: Record<CorrelationKind, string>;
  /** `{share}` is the value in per cent. */
  reasons: Record<ReasonCode, string>;
  old: string;
  new: string;
  kind: string;
  score: string;
  why: string;
  proposal: string;
}

export const CORRELATION_WORDS: Record<Speech, CorrelationWords> = {
  uk: {
    kinds: { same: 'без змін', amended: 'змінено', split: 'поділено', merged: 'об’єднано', regrouped: 'перерозподілено', repealed: 'немає відповідника', added: 'нове' },
    reasons: {
      'same-text': 'той самий текст', likeness: 'схожість слів {share}', 'passages-of-old': '{share} старого тексту має відповідник тут', 'passages-of-new': '{share} нового тексту походить звідси',
      heading: 'той самий заголовок', role: 'та сама роль у прикінцевих положеннях', order: 'сусідні статті йдуть так само',
    },
    old: 'Старий акт', new: 'Новий акт', kind: 'Зв’язок', score: 'Певність', why: 'Чому',
    proposal: 'Це пропозиція за схожістю слів, а не правова оцінка: рішення приймає людина.',
  },
  en: {
    kinds: { same: 'same', amended: 'amended', split: 'split', merged: 'merged', regrouped: 'regrouped', repealed: 'no counterpart', added: 'new' },
    reasons: {
      'same-text': 'same text', likeness: 'likeness of words {share}', 'passages-of-old': '{share} of the old text has its counterpart here', 'passages-of-new': '{share} of the new text comes from here',
      heading: 'same heading', role: 'same role among the final provisions', order: 'the articles around go the same way',
    },
    old: 'Old act', new: 'New act', kind: 'Relation', score: 'Certainty', why: 'Why',
    proposal: 'A proposal from the likeness of words, not a legal assessment: a person decides.',
  },
};
