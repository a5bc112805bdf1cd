/** Official forms: names of the columns, values of the scale, and what a form never says. Names are those of the sources. */
import { describe, expect, test } from 'vitest';
import { OFFICIAL_FORM_NAMES, type OfficialFormName } from '../../../../src/lib/forms/official/form.ts';
import { formSheet } from '../../../../src/lib/forms/official/form-sheet.ts';
import { OFFICIAL_FORMS } from '../../../../src/lib/forms/official/forms.ts';
import { cellText } from '../../../../src/lib/forms/sheet.ts';
import { GROUNDS, type ConcordanceRow } from '../../../../src/lib/model/concordance.ts';
import type { TableLine } from '../../../../src/lib/forms/table-lines.ts';
import { labels, line, row, table } from '../table.ts';

const WANTING = { gap: { uk: 'Немає строку.', en: 'No time limit.' }, measure: { uk: 'Доповнити закон.', en: 'Amend the law.' } };
const made = (name: OfficialFormName, ...lines: TableLine[]): ReturnType<typeof formSheet> => formSheet(table(lines), OFFICIAL_FORMS[name], labels(OFFICIAL_FORMS[name].lang));
const cells = (name: OfficialFormName, ...lines: TableLine[]): string[] => made(name, ...lines).sheet.rows.at(-1)!.map(cellText);
const judged = (verdict: ConcordanceRow['verdict'], parts: object = {}): TableLine => line(row({ verdict, ...(['partial', 'conflicts', 'unregulated'].includes(verdict) && WANTING), ...(verdict === 'unregulated' && { ua: [] }), ...parts }));

describe('the columns', () => {
  test('of form A are five, with the names of додаток 1', () => {
    expect(OFFICIAL_FORMS['ua-950-a'].columns.map(({ title }) => title)).toEqual([
      'Порядковий номер',
      'Положення акта законодавства ЄС та\\або інших джерел права Європейського Союзу (acquis ЄС) (положення наводяться постатейно)',
      "Міжнародно-правові зобов'язання у сфері європейської інтеграції (наводяться норми, що стосуються положень, наведених у колонці 2)",
      'Оцінка відповідності (дається оцінка відповідності законодавства України положенням, наведеним у колонках 2 і 3 (відповідає, не суперечить, частково відповідає, не відповідає, не врегульовано), наводяться норми законодавства України з посиланням на акти законодавства, що регулюють відповідний предмет і у яких впроваджено відповідні положення)',
      'Необхідні подальші заходи для належного наближення законодавства (необхідні проекти законів, підзаконних актів, методичних настанов тощо)',
    ]);
  });

  test('of form B are six, of EU-MK nine', () => {
    expect(OFFICIAL_FORM_NAMES.map((name) => [name, OFFICIAL_FORMS[name].columns.length])).toEqual([['ua-950-a', 5], ['ua-950-b', 6], ['eu-mk', 9], ['guide-annex-3', 6]]);
    expect(OFFICIAL_FORMS['ua-950-b'].columns[1]?.title).toBe('Положення проекту акта');
  });
});

describe('the scale', () => {
  // Reference: forms, section 5.
  test.each([
    ['ua-950-a', 3, ['Відповідає.', 'Не суперечить.', 'Частково відповідає.', 'Не відповідає.', 'Не врегульовано.']],
    ['ua-950-b', 3, ['відповідає', 'не суперечить', 'частково враховує', 'не відповідає', 'не врегульовано']],
    ['eu-mk', 5, ['fully', 'partially', 'partially', '', '']],
    ['guide-annex-3', 5, ['+', '–/+: national law does not contradict the provision and does not implement it expressly', '–/+', 'Direct conflict.', '0']],
  ] as const)('of %s', (name, column, expected) => {
    const values = (['conforms', 'no-conflict', 'partial', 'conflicts', 'unregulated'] as const).map((verdict) => {
      const own = judged(verdict);
      const answers = own.answers.length > 0 ? own.answers : judged('conforms').answers;
      return cells(name, name === 'ua-950-b' ? { ...own, answers } : own)[column]?.split('\n')[0];
    });
    expect(values).toEqual(expected);
  });

  test('of EU-MK has values for what does not apply; the Ukrainian forms have none, and the reason stands in words', () => {
    const notApplicable = GROUNDS.map((ground) => line(row({ verdict: 'not-applicable', ground, ua: [] })));
    expect(notApplicable.map((own) => cells('eu-mk', own)[5])).toEqual(['not to be transposed', 'not to be transposed', 'not relevant', 'not relevant', 'discretionary provision']);
    expect(cells('ua-950-a', notApplicable[0]!)[3]).toBe('Оцінки за шкалою форми немає: звернено до установ ЄС.');
    expect(made('ua-950-a', ...notApplicable).withoutValue).toHaveLength(5);
    expect(cells('ua-950-a', notApplicable[2]!)[4]).toBe('Строк: зі вступом до ЄС');
  });

  test('of EU-MK leaves the verdict empty where none is evidenced, and says why in the comment', () => {
    expect(cells('eu-mk', judged('conflicts')).slice(5)).toEqual(['', 'Amend the law.', '', 'national law does not conform\nGap: No time limit.']);
    expect(made('eu-mk', judged('conflicts')).withoutValue).toEqual([{ provision: 'art_1', reason: 'The form has no value for it: national law does not conform' }]);
  });

  test('of EU-MK: fully approximated leaves columns 7 and 8 empty', () => {
    expect(cells('eu-mk', judged('conforms', { due: '2027-12-31' })).slice(5, 8)).toEqual(['fully', '', '']);
  });
});

describe('a sheet', () => {
  test('prints verdict, norms with their act, and the gap in column 4; measure, act, bodies and time limit in column 5', () => {
    const own = judged('partial', { instrument: 'law', bodies: ['border-guard', 'customs'], due: 'accession' });
    expect(cells('ua-950-a', own).slice(3)).toEqual([
      'Частково відповідає.\nСтаття 1, Закон № 9 «Про навчання»: «Перевіряють кожного.»\nРозбіжність: Немає строку.',
      'Доповнити закон.\nЯким актом: закон\nВідповідальні: Держприкордонслужба; Держмитслужба\nСтрок: зі вступом до ЄС',
    ]);
  });

  test('names an act with several norms once', () => {
    const { answers: [answer] } = judged('conforms');
    const others = ['Стаття 1', 'Стаття 2, частина 1'].map((unit) => ({ ...answer!, unit, cited: `${unit}, ${answer!.actName}` }));
    expect(cells('ua-950-a', { ...judged('conforms'), answers: others })[3]).toBe('Відповідає.\nЗакон № 9 «Про навчання»:\nСтаття 1: «Перевіряють кожного.»\nСтаття 2, частина 1: «Перевіряють кожного.»');
    expect(cells('ua-950-a', { ...judged('conforms'), answers: others.map(({ text: _, ...rest }) => rest) })[3]).toBe('Відповідає.\nЗакон № 9 «Про навчання»: стаття 1; стаття 2, частина 1');
  });

  test('with provisions nobody assessed is a working copy with their count', () => {
    const { sheet, notAssessed, withoutValue } = made('ua-950-a', judged('conforms'), line(undefined));
    expect([sheet.remarks[0], notAssessed, withoutValue]).toEqual(['РОБОЧИЙ ПРИМІРНИК: не оцінено положень: 1', 1, [{ provision: 'art_2', reason: 'Не оцінено' }]]);
    expect(made('ua-950-a', judged('conforms')).sheet.remarks.join()).not.toContain('РОБОЧИЙ');
  });

  test('prints no verdict that nobody signed, and says of a stale one that it is to be reviewed', () => {
    expect(cells('ua-950-a', { ...judged('conforms'), state: 'unsigned' })[3]).toMatch(/^Не оцінено\./);
    const stale = made('ua-950-a', { ...judged('conforms'), state: 'stale' });
    expect(cellText(stale.sheet.rows.at(-1)![3]!)).toContain('Потребує перегляду');
    expect(stale.sheet.remarks).toContain('Потребують перегляду, бо текст змінено після оцінки: 1');
  });

  test('says that a form was not held against its source, and names the state of one that was', () => {
    expect(made('eu-mk', judged('conforms')).sheet.remarks).toContain('form not verified');
    const remarks = made('ua-950-a', judged('conforms')).sheet.remarks;
    expect(remarks.join()).not.toContain('форма не звірена');
    expect(remarks).toContain('Форма: Регламент Кабінету Міністрів України, постанова від 18.07.2007 № 950, додаток 1, розділ 4; стан на 2026-01-27');
  });

  test('says whose judgement it is, unless an authority signed it', () => {
    const remarks = (review: 'preliminary' | 'official' | 'training'): string => {
      const own = table([judged('conforms')]);
      return formSheet({ ...own, facts: { ...own.facts, review } }, OFFICIAL_FORMS['eu-mk'], labels('en')).sheet.remarks.join('\n');
    };
    expect([remarks('preliminary').includes('not official'), remarks('training').includes('An exercise'), /not official|An exercise/.test(remarks('official'))]).toEqual([true, true, false]);
  });

  test('of form B begins with Ukrainian law, leaves column 6 to be filled in, and tells what has no place in it', () => {
    const { sheet, leftOut } = made('ua-950-b', judged('conforms'), judged('unregulated', { provision: 'art_9' }));
    expect(sheet.rows.map((own) => [cellText(own[1]!), cellText(own[5]!)])).toEqual([['Стаття 1, Закон № 9 «Про навчання»: «Перевіряють кожного.»', '']]);
    expect(leftOut).toEqual(['art_9']);
  });

  test('the obligation has its own verdict in column 6, on the scale of the form', () => {
    const owed = { obligation: { uk: 'Угода про асоціацію, стаття 19', en: 'Association Agreement, Article 19' }, 'obligation-verdict': 'partial' as const };
    expect(cells('ua-950-b', judged('conforms', owed)).slice(3, 6)).toEqual(['відповідає', 'Угода про асоціацію, стаття 19', 'частково враховує']);
  });
});
