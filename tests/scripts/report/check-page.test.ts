import { describe, expect, test } from 'vitest';
import { message } from '../../../src/lib/model/message.ts';
import { checkJson } from '../../../scripts/report/check-json.ts';
import { checkPage } from '../../../scripts/report/check-page.ts';
import type { Checked, Finding } from '../../../scripts/store/check-collection.ts';

const NONE = { equal: 0, different: 0, unusable: 0, withoutSource: 0, own: 0, skipped: 0 };
const checked = (findings: Finding[], fidelity: Partial<Checked['fidelity']> = {}): Checked =>
  ({ acts: 2, editions: 3, natures: { training: 3 }, relations: 1, fidelity: { ...NONE, ...fidelity }, findings });

const GAP: Finding = { message: message('number-gap', { after: '2', before: '4', missing: '3' }), file: 'b.md', act: 'ua/b', line: 31, eid: 'art_4' };
const UNVERIFIED: Finding = { message: message('facts-unverified', { facts: 'title' }), file: 'a.yaml', act: 'ua/a' };
const WRONG: Finding = { message: message('field-missing', { field: 'kind' }), file: 'b.yaml', act: 'ua/b', line: 1 };
const SOFT: Finding = { message: message('no-editions'), file: 'b.yaml', act: 'ua/b' };

describe('the report', () => {
  test('is grouped by file, files with errors first, in a file the gravest first', () => {
    expect(checkPage(checked([UNVERIFIED, SOFT, WRONG, GAP]), 'uk').split('\n\n')).toEqual([
      'b.yaml\n  Помилка: рядок 1: Бракує поля «kind».\n  До відома: Акт не має жодної редакції.',
      'b.md\n  Увага: рядок 31 (art_4): Після статті 2 іде стаття 4: пропущено 3.',
      'a.yaml\n  До відома: Ніким не перевірено: title.',
      'Акти: 2 · редакції: 3 · помилки: 1 · попередження: 1 · до відома: 2\nЗвірено з джерелами редакцій: 0; без відмінностей: 0.',
    ]);
  });

  test('tells a note that many files share once, an error or a warning always', () => {
    const files = ['1', '2', '3', '4', '5', '6', '7'].map((n) => `${n}.yaml`);
    const [common, wrong] = [files.map((file): Finding => ({ ...SOFT, file })), files.map((file): Finding => ({ ...WRONG, file }))];
    expect(checkPage(checked([...common, UNVERIFIED]), 'uk').split('\n\n').slice(0, 2)).toEqual([
      'a.yaml\n  До відома: Ніким не перевірено: title.',
      'До відома: Акт не має жодної редакції.\n  1.yaml, 2.yaml, 3.yaml, 4.yaml, 5.yaml … і ще файлів: 2; усі — з --json',
    ]);
    expect(checkPage(checked([...common, ...wrong]), 'uk').match(/Помилка/g)).toHaveLength(7);
    expect(checkPage(checked(common.slice(0, 5)), 'uk').match(/жодної редакції/g)).toHaveLength(5);
  });

  test('says what was proved, and of the rest what did happen', () => {
    const last = (fidelity: Partial<Checked['fidelity']>): string => checkPage(checked([], fidelity), 'en').split('\n').at(-1)!;
    expect(last({ equal: 4 })).toBe('Editions held against their sources: 4; without differences: 4.');
    expect(last({ equal: 2, different: 1, unusable: 1, withoutSource: 3, skipped: 5, own: 6 })).toBe(
      'Editions held against their sources: 4; without differences: 2. Differ from the source: 1. Source damaged or unreadable: 1. Without a kept source: 3. Not held against the source (--quick): 5. Texts written for this collection: 6.');
  });
});

describe('the JSON', () => {
  test('has the counts of the contract and every finding', () => {
    expect(checkJson(checked([WRONG, GAP], { equal: 1, different: 1, withoutSource: 1 }), 'en')).toEqual({
      acts: 2, editions: 3, natures: { training: 3 }, errors: 1, warnings: 1,
      fidelity: { checked: 2, equal: 1, different: 1, unusable: 0, withoutSource: 1, own: 0, skipped: 0 },
      messages: [
        { code: 'field-missing', severity: 'error', text: 'The field "kind" is missing.', file: 'b.yaml', line: 1, act: 'ua/b' },
        { code: 'number-gap', severity: 'warning', text: 'After article 2 comes article 4: 3 is missing.', file: 'b.md', line: 31, eid: 'art_4', act: 'ua/b' },
      ],
    });
  });
});
