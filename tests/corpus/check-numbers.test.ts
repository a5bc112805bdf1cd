/**
 * Gaps in numbers over real texts: none is reported that a note explains, and nearly every one that is planted is found.
 * Laws, codes, resolutions with attached documents, dated editions.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Provision } from '../../src/lib/model/edition.ts';
import { identify } from '../../src/lib/edition/identify.ts';
import { provisionsIn } from '../../src/lib/edition/text.ts';
import { outline } from '../../src/lib/outline/outline.ts';
import { read } from '../../src/lib/read/read.ts';
import { itemLabel } from '../../src/lib/text/labels.ts';
import { numberFindings } from '../../scripts/store/check-numbers.ts';
import { corpus, hasCorpus } from './corpus.ts';

const FILES = hasCorpus ? globSync(['ua/rada-txt/*.txt', 'ua/rada-api/rada-*.txt', 'ua/editions/*/*.md'], { cwd: corpus() }).sort() : [];

async function bodyOf(file: string): Promise<Provision[]> {
  const { value } = await read(readFileSync(corpus(file)));
  return identify(outline(value).value, 'ua');
}

type Spot = [siblings: Provision[], at: number];

/** Places where a printed number stands between its neighbours: 3 between 2 and 4. */
function spotsIn(body: readonly Provision[]): Spot[] {
  const numberOf = (provision: Provision | undefined): number => (provision && itemLabel(provision.text)?.number === provision.number ? Number(provision.number) : Number.NaN);
  return [...provisionsIn(body)].flatMap(({ children }) =>
    children.flatMap((provision, at): Spot[] => {
      const number = numberOf(provision);
      return numberOf(children[at - 1]) === number - 1 && numberOf(children[at + 1]) === number + 1 ? [[children, at]] : [];
    }));
}

describe.skipIf(!hasCorpus)('gaps in the numbers of real texts', () => {
  test('every missing number is explained by a note, and a planted gap is found', { timeout: 300_000 }, async () => {
    const reported: string[] = [];
    let [planted, found] = [0, 0];
    for (const file of FILES) {
      const body = await bodyOf(file);
      const before = numberFindings(body);
      reported.push(...before.map(({ message: { code }, provision }) => `${file} ${code} ${provision.eid}`));
      const spots = spotsIn(body);
      // The middle of the text and its two quarters: no chance in a test.
      for (const quarter of [1, 2, 3]) {
        const spot = spots[Math.floor((spots.length * quarter) / 4)];
        if (!spot) continue;
        const [siblings, at] = spot;
        const [gone] = siblings.splice(at, 1);
        planted += 1;
        if (numberFindings(body).length > before.length) found += 1;
        siblings.splice(at, 0, gone!);
      }
    }
    expect(FILES.length).toBeGreaterThan(140);
    expect(reported).toEqual([]);
    expect(planted).toBeGreaterThan(300);
    expect(found / planted).toBeGreaterThan(0.99);
  });
});
