/** Signing puts hashes into a file a person keeps by hand, and touches nothing else in it. */
import { describe, expect, test } from 'vitest';
import { readConcordance } from '../../../scripts/store/concordances.ts';
import { signRows, type Signed, type Signing } from '../../../scripts/store/concordance-sign.ts';
import { act, law } from '../../lib/compare/sketch.ts';
import { basisIn, EU, outlineOf, UA } from '../../lib/concordance/sketch.ts';

const eu = outlineOf(EU, '2024-01-01', act('REGULATION', 'Article 1', 'Terms', 'A check means a look.', 'Article 2', 'Checks', 'Every person shall be checked.'));
const ua = outlineOf(UA, '2025-01-01', law('Стаття 1. Терміни', 'Перевірка є оглядом.', 'Стаття 2. Перевірки', 'Кожну особу перевіряють.'));

const HEAD = `# Таблиця наша
act: eu/tr-9
edition: 2024-01-01
lang: en
review: preliminary
note: { uk: Навчальна., en: Training. }

rows:
`;
const SIGNED_ROW = `  # терміни
  - provision: art_1
    kind: definition
    duty: { uk: Терміни., en: Terms. }   # коротко
    ua:
      - act: ua/nt-9
        provisions: [art_1]
    verdict: conforms
    author: Звірка
    date: 2026-01-10   # день оцінки
`;
const basisLines = (...provisions: string[]): string =>
  ['    basis:', ...provisions.map((provision, at) => {
    const { act: id, edition, lang, sha256 } = basisIn(at === 0 ? eu : ua, provision);
    return `      - { act: ${id}, provision: "${provision}", edition: ${edition}, lang: ${lang}, sha256: "${sha256}" }`;
  })].join('\n').concat('\n');

function sign(rows: string, signing?: Signing): Signed {
  const text = HEAD + rows;
  const read = readConcordance(text);
  expect(read.messages).toEqual([]);
  return signRows(text, read.value!, ({ act: id }) => ({ [EU]: eu, [UA]: ua })[id], signing);
}

describe('a row with author and date', () => {
  test('gets its basis behind its last field; comments and spaces stay', () => {
    const rows = `${SIGNED_ROW}
  # ще не оцінено
  - { provision: art_2, kind: obligation, duty: { uk: О., en: D. }, verdict: not-assessed }
`;
    const { text, rows: done, messages } = sign(rows);
    expect([done, messages]).toEqual([['art_1'], []]);
    expect(text).toBe(HEAD + rows.replace('# день оцінки\n', `# день оцінки\n${basisLines('art_1', 'art_1')}`));
  });

  test.each<[string, string, string]>([
    ['an empty basis', `${SIGNED_ROW}    basis: []\n`, ''],
    ['an empty basis with a remark of its own', `${SIGNED_ROW}    basis: []   # потім\n`, ''],
    ['a last field of several lines', `${SIGNED_ROW}    practice:\n      uk: >\n        Довгий\n        рядок.\n      en: |\n        Long\n`, '    practice:\n      uk: >\n        Довгий\n        рядок.\n      en: |\n        Long\n'],
    ['no line break at the end of the file', SIGNED_ROW.trimEnd(), ''],
  ])('with %s', (_, rows, between) => {
    expect(sign(rows).text).toBe(HEAD + SIGNED_ROW.trimEnd().concat('\n') + between + basisLines('art_1', 'art_1'));
  });

  test('reads back signed, its verdict as it was', () => {
    const { value } = readConcordance(sign(SIGNED_ROW).text);
    expect(value!.rows[0]).toMatchObject({ verdict: 'conforms', basis: [basisIn(eu, 'art_1'), basisIn(ua, 'art_1')] });
  });

  test('is signed once: a second signing changes nothing', () => {
    const { text } = sign(SIGNED_ROW);
    expect(signRows(text, readConcordance(text).value!, () => undefined)).toEqual({ text, rows: [], messages: [] });
  });
});

describe('what is not signed', () => {
  test('a row without author or date, unless they are given', () => {
    const rows = SIGNED_ROW.replace('    author: Звірка\n    date: 2026-01-10   # день оцінки\n', '');
    expect(sign(rows).rows).toEqual([]);
    expect(sign(rows, { author: 'Звірка "К"', date: '2026-02-02' }).text).toBe(`${HEAD}${rows}    author: "Звірка \\"К\\""\n    date: 2026-02-02\n${basisLines('art_1', 'art_1')}`);
  });

  test('a row that names what no outline lists', () => {
    const { text, rows, messages } = sign(SIGNED_ROW.replace('[art_1]', '[art_1, art_77]'));
    expect([text.includes('basis'), rows, messages.map(({ code, facts }) => [code, facts['of']])]).toEqual([false, [], [['sign-missing', 'ua/nt-9 art_77']]]);
  });

  test('a row written in braces: its lines cannot be added without touching the rest', () => {
    const flow = '  - { provision: art_1, kind: definition, duty: { uk: Т., en: T. }, verdict: not-applicable, ground: final, author: А, date: 2026-01-10 }\n';
    const { text, messages } = sign(flow + SIGNED_ROW.replace('art_1', 'art_2'));
    expect(messages.map(({ code, facts }) => [code, facts['row']])).toEqual([['sign-form', 'art_1']]);
    expect(text).toBe(HEAD + flow + SIGNED_ROW.replace('art_1', 'art_2') + basisLines('art_2', 'art_1'));
  });
});
