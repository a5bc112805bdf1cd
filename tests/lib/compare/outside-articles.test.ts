/** Changes that touch no article, and differences that are no change: annexes, corrigenda, what consolidations leave out, line breaks. */
import { describe, expect, it } from 'vitest';
import { compareEditions, type Comparison } from '../../../src/lib/compare/compare.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import { textOf } from '../../../src/lib/edition/text.ts';
import { outline } from '../../../src/lib/outline/outline.ts';
import { read } from '../../../src/lib/read/read.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { paragraph, run, wordFile } from '../../word-files.ts';
import { act, law } from './sketch.ts';

const changedIn = ({ changes }: Comparison): string[] =>
  changes.filter(({ kind, unprinted }) => kind !== 'same' && !unprinted).map(({ kind, from, to }) => `${kind} ${(to[0] ?? from[0])!.eid}`);

describe('a pair of editions where only an annex changed', () => {
  const body = ['Стаття 1. Перелік', '1. Перелік пунктів пропуску наведено в додатку до цього Закону.', 'Стаття 2. Строки', '1. Строк розгляду становить пʼять робочих днів.'];
  const annex = ['Додаток', 'до Закону України «Про приклад»', 'ПЕРЕЛІК', '1. Пункт пропуску «Верба», автомобільний, цілодобовий.', '2. Пункт пропуску «Калина», залізничний, цілодобовий.'];

  it('shows no article change, and the point of the annex that changed', () => {
    const comparison = compareEditions(law(...body, ...annex), law(...body, ...annex.with(4, '2. Пункт пропуску «Калина», залізничний, денний.')), { lang: 'uk' });
    expect(comparison.counts).toMatchObject({ same: 2, amended: 0, added: 0, repealed: 0, moved: 0, renumbered: 0 });
    expect(changedIn(comparison)).toEqual(['amended att_перелік__point_2']);
  });

  it('shows no article change when the annex is new, though article 1 of the law and point 1 of the annex have one number', () => {
    const comparison = compareEditions(law(...body), law(...body, ...annex), { lang: 'uk' });
    expect(comparison.counts).toMatchObject({ same: 2, amended: 0, added: 0 });
    expect(changedIn(comparison).every((change) => change.startsWith('added att'))).toBe(true);
  });
});

describe('a consolidation of a corrigendum', () => {
  const articles = ['Article 1', 'Subject matter', 'This Regulation lays down rules on checks at crossing points.', 'Article 2', 'Time limits', 'Member States shall notify the Commission within thirty days.'];
  const original = act('REGULATION (EU) 2020/1 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL', 'THE EUROPEAN PARLIAMENT,', 'Whereas:', '(1) Checks at crossing points differ between Member States.', 'HAVE ADOPTED THIS REGULATION:', ...articles);
  const consolidated = act('REGULATION (EU) 2020/1 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL', ...articles.with(5, 'Member States shall notify the Commission within sixty days.'));

  it('changes the article that it corrects and no other; recitals that it does not print are not repealed', () => {
    const comparison = compareEditions(original, consolidated, { lang: 'en' });
    expect(changedIn(comparison)).toEqual(['amended art_2']);
    expect(comparison.counts).toMatchObject({ same: 1, amended: 1, repealed: 0 });
  });

  it('that prints the same words has no change', () => expect(changedIn(compareEditions(consolidated, consolidated, { lang: 'en' }))).toEqual([]));
});

describe('lines wrapped differently between two formats', () => {
  const TEXT = ['ЗАКОН УКРАЇНИ', 'Про приклад', 'Стаття 1. Перевірка документів', '1. Особа подає паспортний документ і візу для перевірки.', '2. Перевірка триває не більше трьох хвилин.'];
  const bodyOf = async (bytes: Uint8Array): Promise<Provision[]> => identify(outline((await read(bytes)).value, 'ua').value, 'ua');
  const broken = (text: string): string => text.split('|').map((part) => run(part)).join('<w:r><w:br/></w:r>');

  it('are no change: a break inside a paragraph of Word stands where the text file has a space', async () => {
    const word = await bodyOf(wordFile({ body: TEXT.map((text) => paragraph(broken(text.replace('документ і', 'документ|і').replace('не більше', 'не|більше')))).join('') }));
    const plain = law(...TEXT.slice(2));
    expect(textOf(word)).toContain('документ\nі візу');
    expect(changedIn(compareEditions(plain, word, { lang: 'uk' }))).toEqual([]);
    expect(changedIn(compareEditions(word, plain, { lang: 'uk' }))).toEqual([]);
  });

  it('are no change in an amended line either, and both sides keep their own breaks', () => {
    const [before, after] = [law(...TEXT.slice(2)), law(...TEXT.slice(2).with(1, '1. Особа подає паспортний документ\nі дозвіл для\nперевірки.'))];
    const line = compareEditions(before, after, { lang: 'uk' }).changes.flatMap(({ lines }) => lines).find(({ kind }) => kind === 'amended')!;
    expect(line.words!.filter(({ kind }) => kind !== 'same').map(({ old, new: current }) => old + current)).toEqual([' візу', ' дозвіл']);
    expect(line.words!.map((piece) => piece.new).join('')).toBe('1. Особа подає паспортний документ\nі дозвіл для\nперевірки.');
  });
});
