import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/lib/match/articles.ts';
import type { MatchRow } from '../../../src/lib/match/match.ts';
import { message } from '../../../src/lib/model/message.ts';
import { MATCH_WORDS, matchReasonText } from '../../../src/i18n/match-words.ts';
import { matchJson } from '../../../scripts/report/match-json.ts';
import { matchPage } from '../../../scripts/report/match-page.ts';
import { proposalsOf } from '../../../scripts/report/match-proposals.ts';

const article = (number: string, heading: string): Article => ({ number, eid: `art_${number}`, heading, within: [], subject: heading, passages: [], text: heading });
const ROWS: MatchRow[] = [
  {
    eu: article('4', 'Customs territory'), mode: 'dictionary',
    candidates: [
      { ua: article('9', 'Митна територія України'), score: 0.9312, strong: true, mutual: true, confirmed: false, reasons: [{ code: 'terms', items: ['митна територія'] }, { code: 'quantities', items: ['30 day'] }] },
      { ua: article('10', 'Митний кордон'), score: 0.2, strong: false, mutual: false, confirmed: false, reasons: [{ code: 'letters', items: [] }] },
    ],
  },
  { eu: article('5', 'Entry into force'), mode: 'dictionary', notApplicable: { ground: 'final', code: 'entry-into-force' }, candidates: [] },
];

describe('a matching as JSON', () => {
  it('has every EU article with its candidates and their reasons as sentences', () => {
    expect(matchJson({ eu: 'eu/a', ua: 'ua/b' }, ROWS, [message('match-pivot-lag', { pivot: '2019-06-11', eu: '2024-07-10' })], 'en')).toEqual({
      eu: 'eu/a', ua: 'ua/b',
      rows: [
        {
          eu: '4', mode: 'dictionary',
          candidates: [
            { ua: '9', score: 0.931, strong: true, mutual: true, reasons: ['shared terms: митна територія', 'shared time limits and amounts: 30 days'] },
            { ua: '10', score: 0.2, strong: false, mutual: false, reasons: ['related words'] },
          ],
        },
        { eu: '5', mode: 'dictionary', notApplicable: { ground: 'final', reason: 'entry into force' }, candidates: [] },
      ],
      messages: [{ code: 'match-pivot-lag', severity: 'warning', text: 'The translation follows the state of 2019-06-11; the collection has an EU text of 2024-07-10. What changed between them is not in the proposals.' }],
    });
  });
});

describe('a matching for a person', () => {
  const page = matchPage(ROWS, 'uk').split('\n');

  it('marks strong candidates and gives reasons', () => {
    expect(page[1]).toBe('   ● 9   0.931  Митна територія України   (спільні терміни: митна територія; спільні строки й величини: 30 дн)');
    expect(page[2]).toMatch(/^ {5}10 {2}0\.200/);
  });

  it('says what is proposed as not applicable, and counts', () => {
    expect(page[3]).toBe('5  Entry into force   [пропонується «не застосовується»: прикінцеве положення, набрання чинності]');
    expect(page).toContain('Статей ЄС: 2; із сильною пропозицією: 1; запропоновано «не застосовується»: 1.');
  });
});

describe('proposals for the record', () => {
  it('are the strong ones and the formulas, with reasons in both languages', () => {
    expect(proposalsOf(ROWS)).toEqual([
      { eu: 'art_4', ua: 'art_9', state: 'proposed', score: 0.931, why: { uk: 'спільні терміни: митна територія; спільні строки й величини: 30 дн', en: 'shared terms: митна територія; shared time limits and amounts: 30 days' } },
      { eu: 'art_5', ground: 'final', state: 'proposed', why: { uk: 'набрання чинності', en: 'entry into force' } },
    ]);
  });
});

describe('words of matching', () => {
  it('take what is shared as it is, dollar signs and all', () => {
    expect(matchReasonText({ code: 'names', items: ['$&'] }, 'en')).toBe('both name: $&');
  });

  it('are there in both languages', () => {
    expect(Object.keys(MATCH_WORDS.uk.units)).toEqual(Object.keys(MATCH_WORDS.en.units));
  });
});
