/**
 * Every kind of page, in both languages: nothing for axe to find, no sideways scroll at 400 % zoom, a silent console, no
 * request to another host, sound HTML under a strict policy.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { DESKTOP, PHONE, reader, ZOOMED, type Reader, type Visit } from './reader.ts';

let site: Reader;
beforeAll(async () => {
  site = await reader();
});
afterAll(() => site?.leave());

/** Every kind of page, in both languages; acts with each trap. */
const PAGES = [
  'harmonisation/', 'harmonisation/tr-1/', 'harmonisation/tr-1/reverse/', 'measures/', 'en/harmonisation/', 'en/harmonisation/tr-1/', 'en/harmonisation/tr-1/reverse/', 'en/measures/',
  'knowledge/', 'bodies/', 'bodies/armed-forces/', 'bodies/armed-forces/duties/', 'platforms/', 'components/', 'components/solidarity/', 'practices/', 'practices/trap/', 'strategy/', 'strategy/trap/',
  'glossary/', 'trap/', 'en/knowledge/', 'en/bodies/armed-forces/', 'en/bodies/armed-forces/duties/', 'en/platforms/', 'en/components/solidarity/', 'en/practices/trap/', 'en/strategy/trap/', 'en/glossary/reversed/', 'en/trap/',
  '', 'acts/', 'acts/ua/nt-1/', 'acts/ua/nt-1/2024-05-12.uk/', 'acts/ua/nt-3/', 'acts/ua/trap-law/', 'acts/eu/tr-1/', 'acts/eu/trap-bare/', 'acts/eu/trap-lag/', 'acts/int/trap-french/', 'acts/ua/nt-1/parallel/2026-03-01/', 'search/?q=ст. 1 нт-1', 'acts/eu/trap-lag/parallel/2024-07-10/', 'en/acts/eu/trap-lag/parallel/2024-07-10/',
  'acts/ua/nt-1/compare/2024-05-12.uk..2026-03-01.uk/', 'acts/ua/trap-order-new/correlation/ua-trap-order-old/', 'compare/', 'compare/?from=ua/nt-1@2024-05-12.uk&to=ua/nt-3@2025-06-01.uk',
  'search/', 'check/', 'packs/', 'data/', '404.html', 'en/', 'en/acts/', 'en/acts/ua/nt-1/', 'en/acts/ua/trap-law/', 'en/acts/int/trap-french/', 'en/acts/ua/nt-1/compare/2024-05-12.uk..2026-03-01.uk/', 'en/acts/ua/trap-order-new/correlation/ua-trap-order-old/', 'en/compare/', 'en/search/', 'en/check/', 'en/packs/', 'en/data/',
];

describe.each(PAGES)('the page /%s', (address) => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await site.visit(address, address.startsWith('en/') ? { viewport: PHONE.viewport, colorScheme: 'dark' } : { ...DESKTOP, colorScheme: 'light' });
  });
  afterAll(() => visited.page.context().close());

  // The English page differs in words alone: it is looked at once, where room is scarce.
  if (!address.startsWith('en/')) {
    it('has no finding of axe, wide and in the light', async () => {
      expect(await axeFindings(visited.page)).toEqual([]);
    });
  }

  it('has no finding of axe, narrow and in the dark', async () => {
    if (!address.startsWith('en/')) {
      await visited.page.emulateMedia({ colorScheme: 'dark' });
      await visited.page.setViewportSize(PHONE.viewport);
      await visited.page.reload();
    }
    expect(await axeFindings(visited.page)).toEqual([]);
  });

  it('does not scroll sideways at 400 % zoom', async () => {
    await visited.page.setViewportSize(ZOOMED.viewport);
    expect(await visited.page.evaluate(() => document.documentElement.scrollWidth)).toBe(ZOOMED.viewport.width);
  });

  it('complains of nothing and asks no other host', () => {
    expect(visited.complaints).toEqual([]);
    expect([...visited.hosts]).toEqual([new URL(site.address).host]);
  });

  it('is sound HTML under a policy that lets no inline script or style run', async () => {
    const html = await readFile(path.join(site.dist, address.endsWith('.html') ? address : `${address.replace(/\?.*$/, '')}index.html`), 'utf8');
    const { results } = await SOUND.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).slice(0, 5)).toEqual([]);
    // The page for addresses that are not there carries the one style its policy names by hash: it has no address to fetch one from.
    const [own = '', style = ''] = address === '404.html' ? (/<style>([\s\S]*?)<\/style>/.exec(html) ?? []) : [];
    const allowed = own === '' ? "'self'" : `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
    expect(html).toContain(`content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src ${allowed};`);
    // A block of data is no script: browsers do not run it, and the policy does not ask about it.
    expect(html.replace(own, '')).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)/);
    expect(html).toMatch(address.startsWith('en/') ? /<html lang="en"/ : /<html lang="uk"/);
  });
});

/** Rules about the soundness of a page; how its source is indented is not one. */
const SOUND = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off', 'void-style': 'off', 'attribute-boolean-style': 'off', 'doctype-style': 'off',
    // Titles of laws are long; `>` and `&` in an attribute are sound HTML.
    'long-title': 'off', 'no-raw-characters': 'off', 'attribute-empty-style': 'off',
    // `role="search"` on a form is what browsers before the `search` element need; a `region` is a box that scrolls.
    'prefer-native-element': 'off',
    // Ticks of a facet share a name by design, and act at once: there is nothing to submit.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }], 'wcag/h32': 'off',
  },
});
