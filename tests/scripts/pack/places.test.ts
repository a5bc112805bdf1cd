/** Where a file of the site lies in a pack: short, clean, no two alike, on any stick and any Windows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_PLACE, packPlace } from '../../../src/components/packs/places.ts';

const LONG = `ua/${'duzhe-dovha-nazva-'.repeat(10)}1`;

describe('the place of a file in a pack', () => {
  it.each([
    ['index.html', 'START.html'],
    ['en/index.html', 'START-EN.html'],
    ['acts/index.html', 'site/acts.html'],
    ['en/acts/ua/nt-1/index.html', 'site/en_acts_ua_nt-1.html'],
    ['acts/ua/nt-1/compare/2024-05-12.uk..2026-03-01.uk/index.html', 'site/acts_ua_nt-1_compare_2024-05-12.uk..2026-03-01.uk.html'],
    ['assets/search/fragment/uk_group_6dfac5d.pf_fragment.js', 'site/assets/search/fragment/uk_group_6dfac5d.pf_fragment.js'],
    ['files/ua-nt-1_2026-03-01.uk.html', 'site/files/ua-nt-1_2026-03-01.uk.html'],
    ['tables/ua-nt-1_2024-05-12.uk..2026-03-01.uk.docx', 'tables/ua-nt-1_2024-05-12.uk..2026-03-01.uk.docx'],
    // The name of a device is no trouble inside a longer name, and renamed where it stands alone.
    ['acts/ua/con/index.html', 'site/acts_ua_con.html'],
  ])('%s is %s', (file, place) => expect(packPlace(file)).toBe(place));

  it.each([
    ['assets/texts/ua/con/2026-03-01.uk.js', /^site\/2026-03-01-uk~[0-9a-f]{8}\.js$/],
    ['assets/Page.KBFoZbm1.css', /^site\/page-kbfozbm1~[0-9a-f]{8}\.css$/],
    [`acts/${LONG}/index.html`, /^site\/duzhe-dovha-nazva-.{1,60}~[0-9a-f]{8}\.html$/],
    ['закон.html', /^site\/~[0-9a-f]{8}\.html$/],
    // Would be taken for the page a/b/.
    ['a_b/index.html', /^site\/a-b~/],
    ['a_b.html', /^site\/a-b~/],
    // A dot at the end is lost on Windows.
    ['assets/name./x.js', /^site\/x~/],
  ])('%s gets a clean name with a hash', (file, place) => expect(packPlace(file)).toMatch(place));

  const name = fc.oneof(
    fc.constantFrom('acts', 'en', 'ua', 'eu', 'compare', 'assets', 'con', 'NUL', 'com1', 'index.html', 'tables', 'START.html', 'a_b', 'a', 'b', 'A'),
    fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'Ї', '-', '_', '.', '~', ' ', ':', '?', '*', '1'), minLength: 1, maxLength: 60 }),
  );
  const file = fc.array(name, { minLength: 1, maxLength: 7 }).map((parts) => parts.join('/'));
  const page = fc.array(name, { maxLength: 6 }).map((parts) => [...parts, 'index.html'].join('/'));

  it('is within what FAT32 and Windows take, whatever the address', () => {
    fc.assert(fc.property(fc.oneof(file, page), (address) => {
      const place = packPlace(address);
      expect(place.length).toBeLessThanOrEqual(LONGEST_PLACE);
      for (const part of place.split('/')) {
        expect(part).toMatch(/^(?:START(?:-EN)?\.html|[a-z0-9~][a-z0-9._~-]*)$/);
        expect(part).not.toMatch(/\.$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/);
      }
    }), { numRuns: 2000 });
  });

  it('is of one file alone, also where letter case does not count, so the way back is known', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.oneof(file, page), { minLength: 2, maxLength: 40 }), (addresses) => {
      const back = new Map(addresses.map((address) => [packPlace(address).toLowerCase(), address]));
      expect(addresses.map((address) => back.get(packPlace(address).toLowerCase()))).toEqual(addresses);
    }), { numRuns: 1000 });
  });
});
