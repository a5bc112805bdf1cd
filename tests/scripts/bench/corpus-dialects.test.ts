/** The dialect of a corpus file is told by its own signs, apart from the readers. */
import { describe, expect, it } from 'vitest';
import { dialectIn } from '../../../scripts/bench/corpus.ts';

describe('the dialect of a corpus file', () => {
  it.each([
    ['<div id=article>', 'a.xml', 'rada-xml'],
    ['<div id="article"><p class=rvps2>', 'a.html', 'rada-html'],
    ['<p class="oj-ti-art">', 'en.xml', 'eurlex-oj'],
    ['<p class="title-article-norm">', 'en.html', 'eurlex-consolidated'],
    ['<p class="ti-art">', 'en.xml', 'eurlex-oj-old'],
    ["<p style=\"font-family: 'Arial Unicode MS'\">", 'en.xml', 'eurlex-inline-styles'],
    ['<div id="TexteOnly">', 'en.html', 'eurlex-texte-only'],
    ['<CONS.ACT>', 'eu/x/en.fmx4', 'formex'],
    ['## Закон', 'ed20200101.md', 'rada-markdown'],
    ['<p>nothing</p>', 'en.html', 'other'],
  ])('%s in %s is %s', (text, file, dialect) => {
    expect(dialectIn(text, file)).toBe(dialect);
  });
});
