import { describe, expect, it } from 'vitest';
import { addressOf, leadsSomewhere, withAddresses } from '../../../src/components/knowledge/prose-links.ts';

const THERE = { acts: new Set(['ua/nt-1']), pages: new Set(['', 'bodies', 'bodies/customs']) };

describe('links of a page of prose', () => {
  it('name acts and pages and become addresses in the language of the page', () => {
    expect(addressOf('act:ua/nt-1#art_7', 'uk')).toBe('/acts/ua/nt-1/#art_7');
    expect(addressOf('page:bodies/customs', 'en')).toBe('/en/bodies/customs/');
    expect(addressOf('page:', 'en')).toBe('/en/');
  });

  it('leave other sites and places on the page as they are', () => {
    expect(addressOf('https://example.org/#x', 'uk')).toBe('https://example.org/#x');
    expect(addressOf('#here', 'en')).toBe('#here');
  });

  it('lead somewhere when the act or the page is there', () => {
    for (const link of ['act:ua/nt-1#art_7', 'page:bodies', 'page:', '#here', 'https://example.org/', 'mailto:a@example.org']) expect(leadsSomewhere(link, THERE), link).toBe(true);
  });

  it('lead nowhere to an act or page that is not, or by an address that does not move with the language', () => {
    for (const link of ['act:ua/nt-9', 'page:nobody', '/bodies/', '../about', 'javascript:alert(1)']) expect(leadsSomewhere(link, THERE), link).toBe(false);
  });

  it('are put into the HTML; one that leaves the site says so', () => {
    expect(withAddresses('<p><a href="act:ua/nt-1#art_7">Закон</a>, <a href="https://example.org/?a=1&amp;b=2">сайт</a></p>', 'uk', THERE))
      .toBe('<p><a href="/acts/ua/nt-1/#art_7">Закон</a>, <a href="https://example.org/?a=1&amp;b=2" rel="external noreferrer">сайт</a></p>');
  });

  it('stay as words where they lead nowhere: check names them, the page does not break', () => {
    expect(withAddresses('<a href="act:ua/nt-9">Закон</a>', 'uk', THERE)).toBe('<a>Закон</a>');
  });
});
