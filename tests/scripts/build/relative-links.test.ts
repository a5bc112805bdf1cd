import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describe as described, makeLinksRelative, relativeTo, type LinkProblem } from '../../../scripts/build/relative-links.ts';

describe('a relative address', () => {
  it.each([
    ['index.html', '/acts/', 'acts/index.html'],
    ['acts/ua/nt-1/index.html', '/', '../../../index.html'],
    ['acts/index.html', '/acts/ua/nt-1/#art_2', 'ua/nt-1/index.html#art_2'],
    ['acts/index.html', '/search/?q=%D0%B0&kind=law', '../search/index.html?q=%D0%B0&kind=law'],
    ['acts/index.html', '/acts/', 'index.html'],
    ['en/index.html', '/assets/theme.js', '../assets/theme.js'],
    ['index.html', '/acts/%D0%BF%20%D0%BA/', 'acts/%D0%BF%20%D0%BA/index.html'],
  ])('from %s to %s is %s', (from, address, relative) => {
    expect(relativeTo(from, address)).toBe(relative);
  });

  it.each(['#art_2', '?q=1', 'https://zakon.rada.gov.ua/', '//host/x', 'mailto:a@b.example', 'data:,x', 'next.html', ''])('leaves %s', (address) => {
    expect(relativeTo('acts/index.html', address)).toBe(address);
  });
});

describe('a built site', () => {
  let dist: string;
  beforeEach(async () => {
    dist = await mkdtemp(path.join(os.tmpdir(), 'zvirka-links-'));
  });
  afterEach(() => rm(dist, { recursive: true }));

  const write = async (files: Record<string, string>): Promise<LinkProblem[]> => {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(dist, file)), { recursive: true });
      await writeFile(path.join(dist, file), text);
    }
    return makeLinksRelative(dist);
  };
  const page = (file: string): Promise<string> => readFile(path.join(dist, file), 'utf8');

  it('gets every kind of address made relative', async () => {
    const problems = await write({
      'index.html': '',
      'a.svg': '',
      'b.svg': '',
      's.css': '',
      'a/index.html':
        '<link rel="stylesheet" href="/s.css"><a href="/?x=1&amp;y=2#z">home</a><form action="/" method="get"></form>' +
        '<img src="/a.svg" srcset="/a.svg 1x, /b.svg 2x"><noscript><meta http-equiv="refresh" content="0; url=/"></noscript>',
    });
    expect(problems).toEqual([]);
    expect(await page('a/index.html')).toBe(
      '<link rel="stylesheet" href="../s.css"><a href="../index.html?x=1&amp;y=2#z">home</a><form action="../index.html" method="get"></form>' +
      '<img src="../a.svg" srcset="../a.svg 1x, ../b.svg 2x"><noscript><meta http-equiv="refresh" content="0; url=../index.html"></noscript>');
  });

  it('gets addresses in style sheets made relative', async () => {
    expect(await write({ 'f/x.woff2': '', 'assets/s.css': '@font-face{src:url(/f/x.woff2) format("woff2")} a{b:url("/f/x.woff2");c:url(data:,x)}' })).toEqual([]);
    expect(await page('assets/s.css')).toBe('@font-face{src:url(../f/x.woff2) format("woff2")} a{b:url("../f/x.woff2");c:url(data:,x)}');
  });

  it('keeps text that only looks like a tag, comments, and attributes with angle brackets', async () => {
    const html = '<!-- <a href="/gone/"> --><p title="a > b">&lt;a href="/gone/"></p><a title="1 > 0" href="/">x</a><textarea><a href="/gone/"></textarea>';
    expect(await write({ 'index.html': html })).toEqual([]);
    expect(await page('index.html')).toBe(html.replace('href="/">', 'href="index.html">'));
  });

  it('is refused with a link to nowhere, and says where it stands', async () => {
    const problems = await write({ 'a/index.html': '<a href="/b/#x">b</a><img src="/none.png">', 'c.css': 'a{b:url(/none.woff2)}' });
    expect(problems).toEqual([
      { from: 'a/index.html', found: '/b/#x', reason: 'missing' },
      { from: 'a/index.html', found: '/none.png', reason: 'missing' },
      { from: 'c.css', found: '/none.woff2', reason: 'missing' },
    ]);
    expect(described(problems)).toContain('a/index.html: missing: /b/#x');
  });

  it('is refused with a module script or a script inside a page: neither runs from disk', async () => {
    const problems = await write({ 'm.js': '', 'index.html': '<script type="module" src="/m.js"></script><script>alert(1)</script><script type="application/ld+json">{"a":"/b/"}</script>' });
    expect(problems.map(({ reason }) => reason)).toEqual(['module script', 'script inside the page']);
  });

  it('of a pack has its addresses for where the files will lie, and words for a page left out', async () => {
    for (const [file, text] of Object.entries({ 'index.html': '', 's.css': '', 'a/index.html': '<link href="/s.css"><a class="x" href="/?q=1#z">home</a> <a href="/gone/#art_2">gone</a><img src="/none.png"><form action="/gone/"></form>' })) {
      await mkdir(path.dirname(path.join(dist, file)), { recursive: true });
      await writeFile(path.join(dist, file), text);
    }
    const places: Record<string, string> = { 'index.html': 'START.html', 'a/index.html': 'site/a.html', 's.css': 'site/s.css' };
    const problems = await makeLinksRelative(dist, (file) => places[file] ?? `site/${file}`);
    expect(await page('a/index.html')).toContain('<link href="s.css"><a class="x" href="../START.html?q=1#z">home</a> <a>gone</a>');
    // A picture or a form that leads nowhere is a fault in a pack as well.
    expect(problems.map(({ found }) => found)).toEqual(['/none.png', '/gone/']);
  });

  it('does not change when it is made relative twice', async () => {
    await write({ 'index.html': '', 'a/index.html': '<a href="/">x</a>' });
    const once = await page('a/index.html');
    expect(await makeLinksRelative(dist)).toEqual([]);
    expect(await page('a/index.html')).toBe(once);
  });
});
