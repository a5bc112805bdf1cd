import { describe, expect, it } from 'vitest';
import { heightClass, heightsOf, runsOf } from '../../../src/components/law/apart.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';

const paragraph = (characters: number, ...children: Provision[]): Provision => ({ kind: 'paragraph', eid: `p${characters}`, text: 'а'.repeat(characters), children });
const article = (...children: Provision[]): Provision => ({ kind: 'article', number: '1', eid: 'art_1', text: 'Стаття 1', children });

describe('the height of a provision', () => {
  it('is that of its lines and of everything in it', () => {
    const [inner, outer] = [paragraph(620), paragraph(10)];
    const whole = article(outer, inner);
    const heights = heightsOf([whole]);
    expect(heights.get(inner)).toBeCloseTo(10.3);
    expect(heights.get(whole)).toBeCloseTo(1 + 1.7 + 1.3 + 10.3);
  });

  it('is small for a long note, which is folded', () => {
    const note: Provision = { kind: 'note', eid: 'note_1', text: 'а'.repeat(20_000), children: [] };
    expect(heightsOf([note]).get(note)).toBe(4);
  });

  it('goes by classes half as tall again as the one before, and never out of them', () => {
    expect([0, 3, 4, 100, 1e9].map(heightClass)).toEqual(['z0', 'z0', 'z1', 'z9', 'z22']);
  });

  it('of a text nested without end is found in one pass', () => {
    let inner = paragraph(1);
    for (let depth = 0; depth < 20_000; depth++) inner = paragraph(1, inner);
    expect(heightsOf([inner]).size).toBe(20_001);
  });
});

describe('runs of paragraphs', () => {
  const lengths = (...provisions: Provision[]): number[] => runsOf(provisions, heightsOf(provisions)).map(({ run }) => run.length);

  it('are somewhat more than a window tall; a short row is one and is not laid out apart', () => {
    expect(lengths(...Array.from({ length: 18 }, () => paragraph(620)))).toEqual([4, 4, 4, 4, 2]);
    expect(runsOf([paragraph(620)], heightsOf([paragraph(620)]))[0]?.height).toBeUndefined();
  });

  it('leave out what is divided inside: sections, and units taller than a run', () => {
    const tall = paragraph(10, ...Array.from({ length: 10 }, () => paragraph(620)));
    const provisions = [paragraph(62), article(paragraph(620)), paragraph(62), tall];
    expect(runsOf(provisions, heightsOf(provisions)).map(({ height }) => height !== undefined)).toEqual([true, false, true, false]);
  });
});
