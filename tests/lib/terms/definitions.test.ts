/** Terms an act defines, and where it uses them. */
import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/lib/edition/identify.ts';
import type { Draft } from '../../../src/lib/model/draft.ts';
import type { Provision, Tradition } from '../../../src/lib/model/edition.ts';
import { definitionsIn } from '../../../src/lib/terms/definitions.ts';
import { termMarks } from '../../../src/lib/terms/marks.ts';

const line = (text: string, ...children: Draft[]): Draft => ({ form: 'paragraph', text, children });
const article = (text: string, ...children: Draft[]): Draft => ({ form: 'heading', text, children });
const law = (tradition: Tradition, ...drafts: Draft[]): Provision[] => identify(drafts, tradition);

const found = (body: Provision[], lang: string): [string, string, string][] => definitionsIn(body, lang).map(({ term, eid, within }) => [term, eid, within]);

describe('definitions of a Ukrainian law', () => {
  it('stand in the points below the formula', () => {
    const body = law('ua', article('Стаття 1. Терміни', line('1. У цьому Законі наведені нижче терміни вживаються в такому значенні:', line('1) контрольна дія – дія органу;'), line('2) черга - порядок в’їзду.'))));
    expect(found(body, 'uk')).toEqual([['контрольна дія', 'art_1__para_1__point_1', ''], ['черга', 'art_1__para_1__point_2', '']]);
    expect(definitionsIn(body, 'uk')[0]?.definition).toBe('дія органу;');
  });

  it('stand in the lines after the formula where the source does not nest, up to the first that is none', () => {
    const body = law('ua', article('Стаття 1. Терміни', line('У цьому Законі терміни вживаються у такому значенні:'), line('черга - порядок в’їзду;'), line('смуга - місце.'), line('Цей Закон діє.'), line('межа - лінія.')));
    expect(found(body, 'uk').map(([term]) => term)).toEqual(['черга', 'смуга']);
  });

  it('keep a short name given in brackets, and other brackets out of the term', () => {
    const body = law('ua', article('Стаття 1. Терміни', line('1. У цьому Законі терміни вживаються в таких значеннях:', line('1) державний кордон України (далі - кордон) - лінія, що розмежовує (відділяє) території;'))));
    expect(found(body, 'uk').map(([term]) => term)).toEqual(['державний кордон України', 'кордон']);
  });

  it('hold only in the article that the formula speaks of', () => {
    const body = law('ua', article('Стаття 5. Вид', line('1. У цій статті терміни вживаються в такому значенні:', line('1) смуга - місце.'))));
    expect(found(body, 'uk')).toEqual([['смуга', 'art_5__para_1__point_1', 'art_5']]);
  });

  it('are not what another law says of other terms', () => {
    const body = law('ua', article('Стаття 1. Терміни', line('2. Інші терміни вживаються у значенні, наведеному в інших законах.', line('1) смуга - місце.'))));
    expect(found(body, 'uk')).toEqual([]);
  });

  it('are read in a translation of an act of the Union', () => {
    const body = law('eu', article('Стаття 2\nТерміни', line('Для цілей цього Регламенту застосовуються такі терміни та означення:', line('(1) «пункт пропуску» означає територію;'))));
    expect(found(body, 'uk').map(([term]) => term)).toEqual(['пункт пропуску']);
  });
});

describe('definitions of an act of the Union', () => {
  it('are in quotation marks', () => {
    const body = law('eu', article('Article 2\nDefinitions', line('For the purposes of this Regulation, the following definitions apply:', line('(1) ‘check’ means a measure;'), line('(2) ‘lane’ or ‘line’ means a place.'))));
    expect(found(body, 'en').map(([term]) => term)).toEqual(['check', 'lane']);
  });

  it('follow the bare formula too', () => {
    const body = law('eu', article('Article 2\nDefinitions', line('For the purposes of this Directive:', line('(a) ‘person’ shall mean anybody;'))));
    expect(found(body, 'en').map(([term]) => term)).toEqual(['person']);
  });

  it('are none where the formula speaks of an article elsewhere', () => {
    const body = law('eu', article('Article 2\nDefinitions', line('2. For the purposes of Article 5, the following definitions apply:', line('(a) ‘lane’ means a place;'))));
    expect(found(body, 'en')).toEqual([]);
  });
});

describe('uses of terms', () => {
  const body = law('ua',
    article('Стаття 1. Терміни', line('1. У цьому Законі терміни вживаються в такому значенні:', line('1) орган контролю – орган, що перевіряє;'), line('2) орган – установа;'), line('3) ІС – система органу контролю.'))),
    article('Стаття 2. Органи контролю', line('1. Органами контролю є служби. Органи контролю діють.'), line('2. Орган веде ІС; іс – не те саме.')),
    article('Стаття 3. Інше', line('1. Контролю орган не має.')));
  const marked = (taken?: Map<string, { start: number; end: number }[]>): string[] => {
    const marks = termMarks(body, definitionsIn(body, 'uk'), 'uk', taken);
    const texts = new Map<string, string>();
    const walk = (provisions: readonly Provision[]): void => provisions.forEach(({ eid, text, children }) => {
      texts.set(eid, text);
      walk(children);
    });
    walk(body);
    return [...marks].flatMap(([eid, here]) => here.map(({ start, end, eid: to }) => `${eid}: ${texts.get(eid)!.slice(start, end)} → ${to.slice(-7)}`));
  };

  it('are the first in each article, in any form, the longest term first; not in headings, and in a definition only what it uses', () => {
    expect(marked()).toEqual([
      'art_1__para_1__point_1: орган → point_2',
      'art_1__para_1__point_3: органу контролю → point_1',
      'art_2__para_1: Органами контролю → point_1',
      'art_2__para_2: Орган → point_2',
      'art_2__para_2: ІС → point_3',
      'art_3__para_1: орган → point_2',
    ]);
  });

  it('leave what is taken by a citation', () => {
    expect(marked(new Map([['art_2__para_1', [{ start: 0, end: 12 }]]]))).toContain('art_2__para_1: Органи контролю → point_1');
  });

  it('cost linear work on a hostile text', () => {
    const hostile = law('ua', article('Стаття 1. Терміни', line('1. У цьому Законі терміни вживаються в такому значенні:', line('1) кордон держави – в;'))), article('Стаття 2', line('кордон '.repeat(50_000)), line('(далі - '.repeat(20_000)), line('термін '.repeat(20_000))));
    const began = performance.now();
    expect(definitionsIn(hostile, 'uk')).toHaveLength(1);
    termMarks(hostile, definitionsIn(hostile, 'uk'), 'uk');
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
