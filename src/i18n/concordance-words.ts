/**
 * Words of the tables of concordance, on the site and in reports. The five verdicts of the Cabinet's form A (Регламент КМУ № 950,
 * додаток 1) stand in its own words; forms with another scale keep their own labels.
 */
import type { ConcordanceRow, Review, Verdict } from '../lib/model/concordance.ts';
import type { Speech } from '../lib/model/message.ts';
import type { ProvisionState, RowState } from '../lib/concordance/standing.ts';

export interface ConcordanceWords {
  verdicts: Record<Verdict, string>;
  states: Record<RowState, string>;
  /** What became of a judged provision. */
  provisions: Record<ProvisionState, string>;
  grounds: Record<NonNullable<ConcordanceRow['ground']>, string>;
  kinds: Record<ConcordanceRow['kind'], string>;
  instruments: Record<NonNullable<ConcordanceRow['instrument']>, string>;
  reviews: Record<Review, string>;
  accession: string;
  /** Heads of columns. */
  columns: Record<'provision' | 'kind' | 'duty' | 'ua' | 'verdict' | 'state' | 'ground' | 'obligation' | 'obligation-verdict' | 'gap' | 'measure' | 'instrument' | 'bodies' | 'due' | 'practice' | 'comment' | 'author' | 'date', string>;
  edition: string;
  unassessed: string;
  none: string;
}

export const CONCORDANCE_WORDS: Record<Speech, ConcordanceWords> = {
  uk: {
    verdicts: {
      conforms: 'відповідає', 'no-conflict': 'не суперечить', partial: 'частково відповідає', conflicts: 'не відповідає', unregulated: 'не врегульовано',
      'not-applicable': 'не застосовується', 'not-assessed': 'не оцінено',
    },
    states: { 'not-assessed': 'не оцінено', fresh: 'тексти ті самі', carried: 'перенесено: текст той самий, адреса нова', stale: 'потребує перегляду', unsigned: 'не підписано', unresolvable: 'нема з чим звірити' },
    provisions: { same: 'без змін', moved: 'перенесено', amended: 'змінено', 'led-in': 'змінено слова, від яких воно залежить', repealed: 'виключено', unknown: 'нема з чим звірити' },
    grounds: { institutional: 'звернено до установ ЄС', final: 'прикінцеві положення', 'upon-accession': 'лише зі вступом до ЄС', 'not-relevant': 'не стосується України', discretionary: 'право вибору, не використане' },
    kinds: { definition: 'визначення', obligation: 'обов’язок', right: 'право', discretion: 'право вибору', procedure: 'порядок', institutional: 'установи ЄС', final: 'прикінцеве' },
    instruments: { law: 'закон', 'cabinet-resolution': 'постанова Кабінету Міністрів', order: 'наказ', treaty: 'договір', technical: 'технічний захід', practice: 'зміна практики' },
    reviews: { preliminary: 'попередня оцінка проєкту «Звірка», не офіційна', official: 'офіційна оцінка', training: 'навчальна вправа, не оцінка права' },
    accession: 'зі вступом до ЄС',
    columns: {
      provision: 'Положення акта ЄС', kind: 'Вид', duty: 'Чого вимагає', ua: 'Норми України', verdict: 'Оцінка', state: 'Стан', ground: 'Підстава', obligation: 'Міжнародні зобов’язання', 'obligation-verdict': 'Оцінка за міжнародними зобов’язаннями',
      gap: 'Розбіжність', measure: 'Подальший захід', instrument: 'Яким актом', bodies: 'Хто', due: 'Строк', practice: 'Практика', comment: 'Примітка', author: 'Хто оцінив', date: 'Коли',
    },
    edition: 'Редакція', unassessed: 'Не оцінено, рядка немає', none: 'немає',
  },
  en: {
    verdicts: {
      conforms: 'conforms', 'no-conflict': 'does not contradict', partial: 'conforms in part', conflicts: 'does not conform', unregulated: 'not regulated',
      'not-applicable': 'not applicable', 'not-assessed': 'not assessed',
    },
    states: { 'not-assessed': 'not assessed', fresh: 'texts as judged', carried: 'carried: same text, new address', stale: 'to be reviewed', unsigned: 'not signed', unresolvable: 'nothing to hold it against' },
    provisions: { same: 'unchanged', moved: 'moved', amended: 'amended', 'led-in': 'its lead-in was amended', repealed: 'repealed', unknown: 'nothing to hold it against' },
    grounds: { institutional: 'addressed to EU institutions', final: 'final provisions', 'upon-accession': 'only upon accession', 'not-relevant': 'not relevant to Ukraine', discretionary: 'an option, not used' },
    kinds: { definition: 'definition', obligation: 'obligation', right: 'right', discretion: 'option', procedure: 'procedure', institutional: 'EU institutions', final: 'final' },
    instruments: { law: 'law', 'cabinet-resolution': 'resolution of the Cabinet', order: 'order', treaty: 'treaty', technical: 'technical measure', practice: 'change of practice' },
    reviews: { preliminary: 'preliminary desk review of the Zvirka project, not official', official: 'official assessment', training: 'an exercise, not an assessment of law' },
    accession: 'upon accession',
    columns: {
      provision: 'EU provision', kind: 'Kind', duty: 'What it asks', ua: 'Ukrainian provisions', verdict: 'Verdict', state: 'Standing', ground: 'Ground', obligation: 'International obligations', 'obligation-verdict': 'Verdict on international obligations',
      gap: 'Gap', measure: 'Further measure', instrument: 'By which act', bodies: 'Who', due: 'Due', practice: 'Practice', comment: 'Remark', author: 'Judged by', date: 'On',
    },
    edition: 'Edition', unassessed: 'Not assessed, no row', none: 'none',
  },
};
