/** The sitemap beyond what one built site shows: many pages, odd addresses; and the page for addresses that are not there. */
import { describe, expect, it } from 'vitest';
import { fromServerRoot } from '../../../scripts/build/not-found.ts';
import { sitemapFiles } from '../../../scripts/build/sitemap.ts';

const ADDRESS = 'https://law.example.org/zvirka/';

describe('a sitemap', () => {
  it('keeps the path the site stands under and pairs the languages', () => {
    const text = sitemapFiles(['/', '/acts/', '/en/'], ADDRESS).get('sitemap.xml')!;
    expect(text).toContain(`<url><loc>${ADDRESS}</loc><xhtml:link rel="alternate" hreflang="uk" href="${ADDRESS}"/><xhtml:link rel="alternate" hreflang="en" href="${ADDRESS}en/"/></url>`);
    expect(text).toContain(`<url><loc>${ADDRESS}acts/</loc></url>`);
  });

  it('of more pages than one may list is several, named by an index', () => {
    const files = sitemapFiles(['/a/', '/b/', '/c/'], ADDRESS, 2);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files.get('sitemap.xml')).toContain(`<sitemap><loc>${ADDRESS}sitemap-2.xml</loc></sitemap>`);
    expect(files.get('sitemap-2.xml')!.match(/<loc>/g)).toHaveLength(1);
  });
});

describe('the page for addresses that are not there', () => {
  it('links from the root of the server, and leaves alone what is not a path of the site', () => {
    expect(fromServerRoot('<link rel="x" href="assets/a.css"><a href="#main"><a href="https://x.example/"><a href="mailto:a@x.example"><form action="search/index.html"><p data-place="acts/">', '/zvirka/'))
      .toBe('<link rel="x" href="/zvirka/assets/a.css"><a href="#main"><a href="https://x.example/"><a href="mailto:a@x.example"><form action="/zvirka/search/index.html"><p data-place="acts/">');
  });
});
