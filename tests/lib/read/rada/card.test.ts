/** Fixtures are small cards of our own; each shows one trap of the real ones. */
import { describe, expect, it } from 'vitest';
import { sentence } from '../../../../src/lib/model/message.ts';
import { detect } from '../../../../src/lib/read/detect.ts';
import { readRadaCard } from '../../../../src/lib/read/rada/card.ts';

const CARD = {
  dokid: 42, nreg: '5-20', nazva: 'Про мости', status: 5, result_code: 200, orgnum: '5-IX', pridat: 20200131, datred: 20240701,
  organs: '1:20200131:5-IX',
  eds: [
    { datred: 20240701, pidstava: '77-20', format: 2, size: 900 },
    { datred: 30000101, pidstava: '99-20', format: 2, size: 910 },
    { datred: 20200131, pidstava: '', format: 1, size: 800 },
  ],
  hist: [{ podid: 4, poddat: 20200131 }, { podid: 1, poddat: 20200301 }, { podid: 0, pidstava: '77-20', poddat: 20240701 }, { podid: 12, poddat: 20250101 }],
  publics: '20200205:19:2020 р., № 9, стаття 5: витяг|20200206:8:№ 24',
  terms: [572, 74728],
};
const read = (card: object) => readRadaCard(JSON.stringify(card));

describe('a card of the Rada', () => {
  it('names the document, its status and who adopted it', () => {
    const { value, messages } = read(CARD);
    expect(messages).toEqual([]);
    expect(value).toMatchObject({
      nreg: '5-20', title: 'Про мости', document: 42, number: '5-IX', adopted: '2020-01-31', current: '2024-07-01',
      status: { code: 5, name: 'Чинний', act: 'in-force' }, organs: [{ organ: 1, date: '2020-01-31', number: '5-IX' }], terms: [572, 74728],
    });
  });

  it('puts editions in date order, those without a fixed date last', () => {
    expect(read(CARD).value.editions).toEqual([
      { date: '2020-01-31', pending: false, format: 1, size: 800 },
      { date: '2024-07-01', basis: '77-20', pending: false, format: 2, size: 900 },
      { basis: '99-20', pending: true, format: 2, size: 910 },
    ]);
  });

  it('says what happened where the code is known, and keeps the code where it is not', () => {
    expect(read(CARD).value.history).toEqual([
      { date: '2020-01-31', kind: 'adopted', code: 4 },
      { date: '2020-03-01', kind: 'in-force', code: 1 },
      { date: '2024-07-01', kind: 'amended', code: 0, basis: '77-20' },
      { date: '2025-01-01', code: 12 },
    ]);
  });

  it('keeps places of publication as printed, colons included', () => {
    expect(read(CARD).value.published).toEqual([
      { date: '2020-02-05', journal: 19, place: '2020 р., № 9, стаття 5: витяг' },
      { date: '2020-02-06', journal: 8, place: '№ 24' },
    ]);
  });

  it('takes numbers in quotes and numbers of acts without quotes, as the service gives both', () => {
    const { value } = read({ nreg: '1211-2003-п', status: '1', orgnum: 1211, pridat: '20030806', eds: [{ datred: '20030806' }] });
    expect(value).toMatchObject({ number: '1211', adopted: '2003-08-06', status: { act: 'repealed' }, editions: [{ date: '2003-08-06', pending: false }] });
  });

  it('leaves out what is missing or odd', () => {
    expect(read({ nreg: '5-20', status: 44, eds: 'none', hist: [null, 7], pridat: 20201399 }).value).toEqual({
      nreg: '5-20', title: '', status: { code: 44, name: 'Не визначено', act: 'unknown' }, organs: [], editions: [], history: [], published: [], terms: [],
    });
  });

  it.each([['', 'rada-card-unreadable'], ['{"cut', 'rada-card-unreadable'], ['[1]', 'rada-card-unreadable'], ['{"nreg":"5-20","result_code":404}', 'rada-card-refused']])(
    '%j is refused (%s)', (text, code) => expect(readRadaCard(text).messages.map((m) => m.code)).toEqual([code]));

  it('given as a text of law is refused with what to do', () => {
    const { value, messages } = detect(new TextEncoder().encode(JSON.stringify(CARD)));
    expect(value).toBeUndefined();
    expect(messages.map(({ code }) => code)).toEqual(['source-rada-card']);
    expect(sentence(messages[0]!, 'uk')).toContain('картка документа 5-20');
    expect(sentence(messages[0]!, 'uk')).toContain('zvirka collect');
  });
});
