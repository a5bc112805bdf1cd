import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fromServerRoot, styledAlone } from '../../../scripts/build/not-found.ts';

const PAGE = `<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font-src 'self'"><link rel="stylesheet" href="assets/Page.css"></head><body><a href="acts/index.html">x</a></body></html>`;
const STYLES = new Map([['assets/Page.css', '@font-face{font-family:L;src:url(l.woff2)format("woff2")}\np{color:red}']]);
const styleOf = (html: string): string => /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';

describe('the page for addresses that are not there', () => {
  it('carries its style, allowed by the hash of exactly these characters', () => {
    for (const root of [undefined, '/zvirka/']) {
      const html = styledAlone(PAGE, STYLES, root);
      expect(html).not.toContain('stylesheet');
      expect(styleOf(html)).toContain('p{color:red}');
      expect(html).toContain(`style-src 'sha256-${createHash('sha256').update(styleOf(html)).digest('base64')}'; font-src`);
    }
  });

  it('names fonts from the root of the server, and none where the root is not known', () => {
    expect(styleOf(styledAlone(PAGE, STYLES, '/zvirka/'))).toContain('url("/zvirka/assets/l.woff2")format');
    expect(styleOf(styledAlone(PAGE, STYLES, undefined))).not.toContain('url(');
  });

  it('links from the root of the server, and leaves addresses of others and of itself alone', () => {
    expect(fromServerRoot('<a href="acts/"><a href="#main"><a href="https://rada.gov.ua"><script src="a.js">', '/zvirka/'))
      .toBe('<a href="/zvirka/acts/"><a href="#main"><a href="https://rada.gov.ua"><script src="/zvirka/a.js">');
  });
});
