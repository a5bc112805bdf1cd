/** Where instructions and quoted texts of an amending act stand in the act they amend. */
import { describe, expect, it } from 'vitest';
import type { Provision } from '../../../../src/lib/model/edition.ts';
import { amendedPlaces } from '../../../../src/lib/cite/en/amending.ts';
import { spokenPath } from './spoken.ts';

const provision = (eid: string, text: string, ...children: Provision[]): Provision => ({ kind: 'subparagraph', eid, text, children });

const placesIn = (...body: Provision[]): Record<string, string> =>
  Object.fromEntries([...amendedPlaces(body)].map(([eid, { act, units, quoted }]) => [eid, `${act.number}: ${spokenPath(units)}${quoted ? ' (quoted)' : ''}`]));

describe('an instruction hands its units down', () => {
  it('to the instructions and the quoted text below it', () => {
    expect(placesIn(provision('head', 'Regulation (EU) No 531/2012 is amended as follows:',
      provision('one', '(1) In Article 2, paragraph 2 is amended as follows:', provision('a', '(a) points (i) and (l) are deleted;')),
      provision('two', '(2) in Article 3, paragraph 6 is replaced by the following:', provision('new', '‘6. The offer referred to in paragraph 5 …’.')),
    ))).toEqual({
      head: '531/2012: ', one: '531/2012: ', a: '531/2012: article 2, paragraph 2', two: '531/2012: ', new: '531/2012: article 3, paragraph 6 (quoted)',
    });
  });

  it('quoted articles hold what follows their label', () => {
    expect(placesIn(provision('head', 'In Directive 98/26/EC, the following Articles are inserted:',
      provision('label', '‘Article 6a'), provision('first', '1. States shall …'), provision('point', '(a) inform;'), provision('next', 'Article 6b'), provision('last', '2. States may …’'),
    ))).toEqual({
      head: '98/26/EC: ', label: '98/26/EC: article 6a (quoted)', first: '98/26/EC: article 6a, paragraph 1 (quoted)',
      point: '98/26/EC: article 6a, point a (quoted)', next: '98/26/EC: article 6b (quoted)', last: '98/26/EC: article 6b, paragraph 2 (quoted)',
    });
  });
});

it('a listing speaks of the act it lists', () => {
  expect(placesIn(provision('head', 'Participation shall follow Article 12 and the following provisions of Directive 2001/86/EC:', provision('a', '(a) Article 3(1);')))).toEqual({
    head: '2001/86/EC: ', a: '2001/86/EC: ',
  });
});

it('a text that only speaks of amendment amends nothing', () => {
  expect(placesIn(provision('p', 'Annex I, as amended by Regulation (EU) No 531/2012, is replaced.'))).toEqual({});
});
