/** The small rules: who may be asked, where redirects lead, how long to wait, what a day is. */
import { describe, expect, test } from 'vitest';
import { cellarAddresses, keyOf, radaAddress } from '../../../scripts/collect/addresses.ts';
import { publishersFrom } from '../../../scripts/collect/publishers.ts';
import { nextHop } from '../../../scripts/collect/redirects.ts';
import { retryAfter } from '../../../scripts/collect/retry-after.ts';
import { dayIn, dayOf, newState, readState, runFor } from '../../../scripts/collect/state.ts';

describe('publishers', () => {
  test('are the official ones over https', () => {
    const { rada, cellar } = publishersFrom({});
    expect([rada.base, cellar.base]).toEqual(['https://data.rada.gov.ua', 'https://publications.europa.eu']);
    expect([rada.pause, rada.day, rada.userAgent]).toEqual([[5000, 7000], { requests: 100_000, bytes: 190_000_000 }, 'OpenData']);
  });

  test('of the tests are on this machine and keep the official address in records', () => {
    const { rada } = publishersFrom({ ZVIRKA_RADA: 'http://127.0.0.1:4012/', ZVIRKA_PAUSE: '0' });
    expect(rada).toMatchObject({ base: 'http://127.0.0.1:4012', official: 'https://data.rada.gov.ua', hosts: ['127.0.0.1:4012'], pause: [0, 0], backoff: [0, 0, 0] });
  });

  test.each(['http://example.org', 'https://127.0.0.1', 'http://127.0.0.1.example.org', 'data.rada.gov.ua'])('%s is no place for tests', (given) => {
    expect(() => publishersFrom({ ZVIRKA_CELLAR: given })).toThrow('no address on this machine');
  });

  test('cannot be made to be asked faster', () => {
    expect(publishersFrom({ ZVIRKA_PAUSE: '0' }).rada.pause).toEqual([5000, 7000]);
  });
});

describe('addresses', () => {
  test.each([
    ['card', '1103-16', '', '/laws/card/1103-16.json'],
    ['current', '254к/96-вр', '', '/laws/show/254%D0%BA/96-%D0%B2%D1%80.xml'],
    ['dated', '950-2007-п', '2019-02-21', '/laws/show/950-2007-%D0%BF/ed20190221.txt'],
  ] as const)('%s of %s keeps the slash and encodes the rest', (what, nreg, date, path) => {
    expect(radaAddress(what, nreg, date).path).toBe(path);
  });

  test('CELLAR is asked for XHTML, then for HTML, in one language', () => {
    expect(cellarAddresses('32012D0243(01)', 'fr', 'xhtml').map(({ path, headers }) => [path, headers])).toEqual([
      ['/resource/celex/32012D0243%2801%29', { Accept: 'application/xhtml+xml', 'Accept-Language': 'fra' }],
      ['/resource/celex/32012D0243%2801%29', { Accept: 'text/html', 'Accept-Language': 'fra' }],
    ]);
    expect(cellarAddresses('32016R0399', 'en', 'formex').map(({ headers }) => headers['Accept'])).toEqual(['application/zip;mtype=fmx4']);
  });

  test('one path in two languages is two answers', () => {
    const keys = (['en', 'fr'] as const).map((lang) => keyOf(cellarAddresses('32016R0399', lang, 'formex')[0]));
    expect(new Set(keys).size).toBe(2);
  });
});

describe('redirects', () => {
  const { cellar } = publishersFrom({});
  const place = new URL('https://publications.europa.eu/resource/celex/32016R0399');

  test('of CELLAR to http are asked over https', () => {
    expect(String(nextHop(place, 'http://publications.europa.eu/resource/cellar/u.0006.03/DOC_1', cellar))).toBe('https://publications.europa.eu/resource/cellar/u.0006.03/DOC_1');
  });

  test.each(['https://eur-lex.europa.eu/x', '//example.org/x', 'https://publications.europa.eu:8443/x', 'https://u:p@publications.europa.eu/x', 'file:///etc/passwd', 'ftp://publications.europa.eu/x'])(
    '%s is foreign', (location) => expect(nextHop(place, location, cellar)).toMatchObject({ code: 'collect-redirect-foreign' }));

  test.each([undefined, 'http://['])('%s is broken', (location) => expect(nextHop(place, location, cellar)).toMatchObject({ code: 'collect-redirect-broken' }));
});

test.each([['120', 120_000], ['Sun, 22 Nov 2026 12:01:00 GMT', 60_000], ['Sun, 22 Nov 2026 11:00:00 GMT', 0], ['soon', undefined], [undefined, undefined]])(
  'Retry-After %s is %s ms', (header, wait) => expect(retryAfter(header, Date.UTC(2026, 10, 22, 12))).toBe(wait));

describe('the state', () => {
  const { rada } = publishersFrom({});
  const noon = Date.UTC(2026, 10, 22, 12);

  test('counts by the day of the publisher', () => {
    const night = Date.UTC(2026, 10, 22, 22, 30);
    expect([dayIn(rada.zone, noon), dayIn(rada.zone, night)]).toEqual(['2026-11-22', '2026-11-23']);
    const state = { ...newState(), days: { rada: { day: '2026-11-22', requests: 9, bytes: 90, last: noon } } };
    expect(dayOf(state, rada, noon)).toEqual({ day: '2026-11-22', requests: 9, bytes: 90, last: noon });
    expect(dayOf(state, rada, night)).toEqual({ day: '2026-11-23', requests: 0, bytes: 0, last: noon });
  });

  test.each(['{"cut', '[]', '{"version":1}'])('that is damaged (%s) is begun anew, and said', (text) => {
    expect(readState(text, 'state.json')).toMatchObject({ value: newState(), messages: [{ code: 'collect-state-damaged', at: 'state.json' }] });
  });

  test('goes on with an interrupted run of the same request for three days', () => {
    const state = { ...newState(), run: { id: 'a', started: noon, asked: 'this' } };
    const day = 24 * 60 * 60 * 1000;
    expect([runFor(state, 'this', noon + 2 * day, 'b').id, runFor(state, 'that', noon, 'b').id, runFor(state, 'this', noon + 3 * day, 'b').id]).toEqual(['a', 'b', 'b']);
  });
});
