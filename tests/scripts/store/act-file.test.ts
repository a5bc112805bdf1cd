import { describe, expect, test } from 'vitest';
import { sentence } from '../../../src/lib/model/message.ts';
import { readAct } from '../../../scripts/store/act-file.ts';

const GOOD = `id: ua/nt-9
kind: law
title: {uk: Про навчання}
issuer: {uk: Навчальна рада}
status: training
adopted: 2026-01-01
`;
const noticed = (text: string): [string, unknown, unknown][] => readAct(text, 'act.yaml').messages.map((m) => [m.code, m.facts['field'], m.at]);

describe('reading act.yaml', () => {
  test('a good one is an act, with what was left out filled in', () => {
    const { value, messages } = readAct(GOOD, 'act.yaml');
    expect(messages).toEqual([]);
    expect(value).toMatchObject({ id: 'ua/nt-9', adopted: '2026-01-01', relations: [], checks: [] });
  });

  test.each([
    ['a kind that is not in the list', GOOD.replace('kind: law', 'kind: lav'), ['field-not-listed', 'kind', 'act.yaml:2']],
    ['a status left out', GOOD.replace('status: training\n', ''), ['field-missing', 'status', 'act.yaml:1']],
    ['a field nobody knows', `${GOOD}autor: хтось\n`, ['field-unknown', 'autor', 'act.yaml:7']],
    ['a date as Ukrainians write it', GOOD.replace('2026-01-01', '01.01.2026'), ['field-not-date', 'adopted', 'act.yaml:6']],
    ['a number without quotes', `${GOOD}number: 1710\n`, ['field-not-text', 'number', 'act.yaml:7']],
    ['an address that is none', `${GOOD}addresses:\n  - https://example.org\n  - десь\n`, ['field-wrong', 'addresses.1', 'act.yaml:9']],
    ['a relation without its act', `${GOOD}relations:\n  - kind: amends\n`, ['field-missing', 'relations.0.act', 'act.yaml:8']],
    ['an id that is none', GOOD.replace('ua/nt-9', 'NT9'), ['field-wrong', 'id', 'act.yaml:1']],
    ['a bracket left open', `${GOOD}bodies: [mia\n`, ['act-yaml-syntax', undefined, 'act.yaml:8']],
    ['nothing at all', '', ['field-wrong', 'act.yaml', 'act.yaml:1']],
  ])('%s is named with its line', (_, text, expected) => {
    expect(noticed(text)).toContainEqual(expected);
    expect(readAct(text, 'act.yaml').value).toBeUndefined();
  });

  test('the sentence says what may stand there', () => {
    const [first] = readAct(GOOD.replace('status: training', 'status: valid'), 'act.yaml').messages;
    expect(first && sentence(first, 'en')).toBe('Field "status": "valid" is not in the list. Possible: in-force, not-yet-in-force, suspended, repealed, draft, training, unknown.');
  });

  test('a bomb of aliases is refused, not expanded', () => {
    const levels = Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`);
    expect(noticed(`a0: &a0 [x]\n${levels.join('\n')}\n`)[0]?.[0]).toBe('act-yaml-syntax');
  });
});
