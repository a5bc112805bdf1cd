/**
 * Words that forms and workbooks print around a row. Labels of verdicts, bodies and instruments come from the site's catalogues and
 * are handed in (`Labels`); what only forms say stands here.
 *
 * @example
 * FORM_WORDS.uk.gap // 'Розбіжність'
 */
import type { Act } from '../../model/act.ts';
import type { ConcordanceRow, SCALE, Verdict } from '../../model/concordance.ts';
import type { Speech } from '../../model/message.ts';
import type { Ground } from './form.ts';

export interface Labels {
  verdicts: Record<Verdict, string>;
  /** The five verdicts an obligation may have. */
  scale: Record<(typeof SCALE)[number], string>;
  grounds: Record<Ground, string>;
  kinds: Record<ConcordanceRow['kind'], string>;
  instruments: Record<NonNullable<ConcordanceRow['instrument']>, string>;
  bodies: Record<Act['bodies'][number], string>;
  /** «зі вступом до ЄС». */
  accession: string;
}

interface FormWords {
  gap: string;
  practice: string;
  instrument: string;
  bodies: string;
  due: string;
  notAssessed: string;
  noValue: string;
  toReview: string;
  notVerified: string;
  workingCopy: string;
  review: string;
  reviewed: string;
  preliminary: string;
  training: string;
  madeFrom: string;
  toFillIn: string;
}

export const FORM_WORDS: Record<Speech, FormWords> = {
  uk: {
    gap: 'Розбіжність', practice: 'На практиці', instrument: 'Яким актом', bodies: 'Відповідальні', due: 'Строк',
    notAssessed: 'Не оцінено', noValue: 'Оцінки за шкалою форми немає', toReview: 'Потребує перегляду: текст змінено після оцінки',
    notVerified: 'форма не звірена', workingCopy: 'РОБОЧИЙ ПРИМІРНИК: не оцінено положень: {count}',
    review: 'Потребують перегляду, бо текст змінено після оцінки: {count}', reviewed: 'Форма: {source}; стан на {edition}',
    preliminary: 'Попередня оцінка проєкту «Звірка», не офіційна', training: 'Навчальна вправа, не оцінка права', madeFrom: 'Складено за редакціями: {editions}; запис {record}',
    toFillIn: '______________________________',
  },
  en: {
    gap: 'Gap', practice: 'In practice', instrument: 'By', bodies: 'Responsible', due: 'Due',
    notAssessed: 'Not assessed', noValue: 'The form has no value for it', toReview: 'To be reviewed: a text was amended after the verdict',
    notVerified: 'form not verified', workingCopy: 'WORKING COPY: provisions not assessed: {count}',
    review: 'To be reviewed, for a text was amended after the verdict: {count}', reviewed: 'Form: {source}; state of {edition}',
    preliminary: 'Preliminary desk review of the Zvirka project, not official', training: 'An exercise, not an assessment of law', madeFrom: 'Made from the editions: {editions}; record {record}',
    toFillIn: '______________________________',
  },
};

/** `{names}` of a sentence filled in. */
export const filled = (sentence: string, facts: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
