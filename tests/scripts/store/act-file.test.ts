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
    ['a kind that is not in the list', GOOD.replace('kind: law', 'kind: act of faith'), ['field-not-listed', 'kind', 'act.yaml:2']],
    ['a kind misspelt', GOOD.replace('kind: law', 'kind: lav'), ['field-misspelt-value', 'kind', 'act.yaml:2']],
    ['a relation of no kind', `${GOOD}relations:\n  - kind: changes\n    act: ua/nt-1\n`, ['field-not-listed', 'relations.0.kind', 'act.yaml:8']],
    ['a relation of a misspelt kind', `${GOOD}relations:\n  - kind: ammends\n    act: ua/nt-1\n`, ['field-misspelt-value', 'relations.0.kind', 'act.yaml:8']],
    ['a status left out', GOOD.replace('status: training\n', ''), ['field-missing', 'status', 'act.yaml:1']],
    ['a field nobody knows', `${GOOD}autor: хтось\n`, ['field-unknown', 'autor', 'act.yaml:7']],
    ['a field misspelt', `${GOOD}pubilshed: 2026-01-02\n`, ['field-misspelt', 'pubilshed', 'act.yaml:7']],
    ['a field misspelt inside another', `${GOOD}checks:\n  - facts: [title]\n    agianst: журнал\n    on: 2026-02-01\n    by: Р\n`, ['field-misspelt', 'checks.0.agianst', 'act.yaml:9']],
    ['a date as Ukrainians write it', GOOD.replace('2026-01-01', '01.01.2026'), ['field-not-date', 'adopted', 'act.yaml:6']],
    ['a day the calendar does not have', GOOD.replace('2026-01-01', '2026-02-30'), ['field-not-date', 'adopted', 'act.yaml:6']],
    ['a number without quotes', `${GOOD}number: 1710\n`, ['field-not-text', 'number', 'act.yaml:7']],
    ['an address that is none', `${GOOD}addresses:\n  - https://example.org\n  - десь\n`, ['field-wrong', 'addresses.1', 'act.yaml:9']],
    ['a relation without its act', `${GOOD}relations:\n  - kind: amends\n`, ['field-missing', 'relations.0.act', 'act.yaml:8']],
    ['an id that is none', GOOD.replace('ua/nt-9', 'NT9'), ['field-wrong', 'id', 'act.yaml:1']],
    ['a bracket left open', `${GOOD}bodies: [mia\n`, ['yaml-unclosed', undefined, 'act.yaml:8']],
    ['a quote left open', `${GOOD}number: '1-Н\n`, ['yaml-unclosed', undefined, 'act.yaml:8']],
    ['an apostrophe inside single quotes', GOOD.replace('Про навчання', "'Про суб'єктів'"), ['yaml-value', undefined, 'act.yaml:3']],
    ['a colon inside a value', `${GOOD}summary:\n  uk: Про що: друге\n`, ['yaml-value', undefined, 'act.yaml:8']],
    ['an indent by a tab', `${GOOD}summary:\n\tuk: Так\n`, ['yaml-tab', undefined, 'act.yaml:8']],
    ['an indent that is not its neighbour’s', `${GOOD}summary:\n  uk: Так\n en: Yes\n`, ['yaml-indent', undefined, 'act.yaml:9']],
    ['a field written twice', `${GOOD}kind: code\n`, ['yaml-twice', 'kind', 'act.yaml:7']],
    ['a field written twice inside another', `${GOOD}identifiers: {rada: 1-09, rada: 2-09}\n`, ['yaml-twice', 'rada', 'act.yaml:7']],
    ['an alias that leads nowhere', `${GOOD}number: *nobody\n`, ['yaml-alias', undefined, 'act.yaml:7']],
    ['a merge key, which YAML has given up', `${GOOD}x: &x {rada: 1-09}\nidentifiers:\n  <<: *x\n`, ['field-unknown', 'identifiers.<<', 'act.yaml:9']],
    ['two records in one file', `${GOOD}---\n${GOOD}`, ['yaml-syntax', undefined, 'act.yaml:7']],
    ['nothing at all', '', ['field-wrong', '—', 'act.yaml:1']],
  ])('%s is named with its line', (_, text, expected) => {
    expect(noticed(text)).toContainEqual(expected);
    expect(readAct(text, 'act.yaml').value).toBeUndefined();
  });

  test('the sentence says what may stand there', () => {
    const [first] = readAct(GOOD.replace('status: training', 'status: valid'), 'act.yaml').messages;
    expect(first && sentence(first, 'en')).toBe('Field "status": "valid" is not in the list. Possible: in-force, not-yet-in-force, suspended, repealed, not-binding, draft, training, unknown.');
  });

  test('the likeliest field and the likeliest value are named before all of them', () => {
    const said = (text: string): string[] => readAct(text, 'act.yaml').messages.map((m) => sentence(m, 'en'));
    expect(said(GOOD.replace('kind: law', 'kind: lav'))[0]).toMatch(/^Field "kind": "lav" is not in the list\. Perhaps "law"\? All possible: constitution, /);
    expect(said(`${GOOD}relations:\n  - knid: amends\n    kind: amends\n    act: ua/1\n`)).toEqual(['The schema has no field "relations.0.knid". Perhaps "kind"? All possible: kind, act, note.']);
  });

  test('an anchor that leads somewhere is YAML like any other', () => {
    expect(readAct(`${GOOD}summary: &s {uk: Так}\nshortTitle: *s\n`, 'act.yaml').value).toMatchObject({ shortTitle: { uk: 'Так' } });
  });

  test('a bomb of aliases is refused, not expanded', () => {
    const levels = Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`);
    expect(noticed(`a0: &a0 [x]\n${levels.join('\n')}\n`)[0]?.[0]).toBe('yaml-alias');
  });
});
