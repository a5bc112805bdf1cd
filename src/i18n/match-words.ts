/** Words of matching, on the site and in reports: reasons, grounds and what stands round them, in both languages. */
import type { BoilerplateCode } from '../lib/match/boilerplate.ts';
import type { MatchReason, MatchReasonCode } from '../lib/match/reasons.ts';
import type { Speech } from '../lib/model/message.ts';

export interface MatchWords {
  /** `{items}` is what the two provisions share. */
  reasons: Record<MatchReasonCode, string>;
  boilerplate: Record<BoilerplateCode, string>;
  /** Units of amounts, after the number: "30 day" is read as `30 днів`. */
  units: Record<string, string>;
  notApplicable: string;
  grounds: Record<'institutional' | 'final', string>;
  strong: string;
  confirmed: string;
  noCandidates: string;
  untranslated: string;
  counts: string;
  proposal: string;
}

export const MATCH_WORDS: Record<Speech, MatchWords> = {
  uk: {
    reasons: {
      confirmed: 'підтверджено людиною', subject: 'близький заголовок', role: 'та сама роль в акті', terms: 'спільні терміни: {items}', quantities: 'спільні строки й величини: {items}', names: 'обидва згадують: {items}',
      passages: 'більшість частин має тут відповідник', neighbours: 'сусідні статті відповідають сусіднім', mutual: 'кожна є найближчою для другої', letters: 'споріднені слова',
    },
    boilerplate: {
      'delegated-powers': 'делеговані повноваження Комісії', 'implementing-powers': 'виконавчі повноваження Комісії', committee: 'процедура комітету', 'union-bodies': 'органи Союзу', 'commission-only': 'діє лише Комісія', 'commission-reports': 'звіти Комісії',
      'entry-into-force': 'набрання чинності', transposition: 'строк транспозиції', repeal: 'скасування актів Союзу', addressees: 'адресати', amendments: 'зміни до актів Союзу', transitional: 'перехідні заходи',
    },
    units: { hour: 'год', day: 'дн', 'working-day': 'роб. дн', week: 'тиж', month: 'міс', year: 'р', '%': '%', euro: 'євро', km: 'км' },
    notApplicable: 'пропонується «не застосовується»', grounds: { institutional: 'адресовано органам Союзу', final: 'прикінцеве положення' },
    strong: 'сильна', confirmed: 'підтверджено', noCandidates: 'відповідника не видно', untranslated: 'перекладу цієї статті немає: зіставлено за словником',
    counts: 'Статей ЄС: {all}; із сильною пропозицією: {strong}; запропоновано «не застосовується»: {aside}.',
    proposal: 'Це пропозиції за схожістю слів, а не правова оцінка: рішення приймає людина.',
  },
  en: {
    reasons: {
      confirmed: 'confirmed by a person', subject: 'a close heading', role: 'the same role in the act', terms: 'shared terms: {items}', quantities: 'shared time limits and amounts: {items}', names: 'both name: {items}',
      passages: 'most passages have a counterpart here', neighbours: 'neighbouring articles answer neighbouring ones', mutual: 'each is nearest to the other', letters: 'related words',
    },
    boilerplate: {
      'delegated-powers': 'delegated powers of the Commission', 'implementing-powers': 'implementing powers of the Commission', committee: 'committee procedure', 'union-bodies': 'bodies of the Union', 'commission-only': 'only the Commission acts', 'commission-reports': 'reports of the Commission',
      'entry-into-force': 'entry into force', transposition: 'time limit of transposition', repeal: 'repeal of Union acts', addressees: 'addressees', amendments: 'amendments of Union acts', transitional: 'transitional measures',
    },
    units: { hour: 'h', day: 'days', 'working-day': 'working days', week: 'weeks', month: 'months', year: 'years', '%': '%', euro: 'euro', km: 'km' },
    notApplicable: 'proposed as not applicable', grounds: { institutional: 'addressed to bodies of the Union', final: 'final provision' },
    strong: 'strong', confirmed: 'confirmed', noCandidates: 'no counterpart in sight', untranslated: 'this article has no translation: matched by the dictionary',
    counts: 'EU articles: {all}; with a strong proposal: {strong}; proposed as not applicable: {aside}.',
    proposal: 'These are proposals from the likeness of words, not a legal assessment: a person decides.',
  },
};

/** A reason as a sentence: «спільні терміни: згода, мета обробки». */
export function matchReasonText({ code, items }: MatchReason, speech: Speech): string {
  const words = MATCH_WORDS[speech];
  const shown = code === 'quantities' ? items.map((item) => amountText(item, words)) : items;
  return words.reasons[code].replace('{items}', () => shown.join(', '));
}

function amountText(item: string, { units }: MatchWords): string {
  const [amount = '', unit = ''] = item.split(' ');
  return `${amount} ${units[unit] ?? unit}`;
}
