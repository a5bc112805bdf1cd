/** What a source prints, taken independently of the readers. */
import { describe, expect, it } from 'vitest';
import { printedText } from '../../../scripts/bench/fidelity/printed-text.ts';

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the printed text of a source', () => {
  it('is the file itself for plain text, the byte order mark apart', () => {
    expect(printedText('\uFEFFСтаття 1.\n{Примітка}', 'rada-txt')).toBe('Стаття 1.\n{Примітка}');
  });

  it('leaves out the running head of the Official Journal and keeps footnotes', () => {
    const page = '<html><head><title>L 119</title></head><body><p class="oj-hd-ti">Official Journal</p><p class="oj-ti-art">Article 1</p><p class="oj-note">(1) OJ L 1.</p></body></html>';
    expect(words(printedText(page, 'eurlex-oj'))).toBe('Article 1 (1) OJ L 1.');
  });

  it('leaves out the disclaimer of a consolidation and keeps amendment marks', () => {
    const page = '<body><p class="reference">02016R0679</p><p class="disclaimer">This text is meant</p><p class="modref">▼M1</p><p class="norm">Text</p></body>';
    expect(words(printedText(page, 'eurlex-consolidated'))).toBe('▼M1 Text');
  });

  it('is not swallowed by elements that XHTML closes in one tag', () => {
    expect(words(printedText('<html><head><title/><script src="x"/></head><body><a id="x"/><p>Article 1</p></body></html>', 'eurlex-oj'))).toBe('Article 1');
  });

  it('takes of the light page of the Rada only the document, without the placeholder of the coat of arms', () => {
    const page = '<body><h1>Про мову</h1><div id=article><p>[ image ]</p><p>ЗАКОН УКРАЇНИ</p></div><div>© портал</div></body>';
    expect(words(printedText(page, 'rada-xml'))).toBe('ЗАКОН УКРАЇНИ');
  });

  it('takes of a page saved from the portal only the document', () => {
    const page = '<body><nav>Menu</nav><div id="document1" class="tabContent"><p class="norm">Text</p></div><footer>Contact</footer></body>';
    expect(words(printedText(page, 'eurlex-consolidated'))).toBe('Text');
  });

  it('takes of an act of before 2004 only its text, of a consolidation with inline styles all but the two lines above it', () => {
    expect(words(printedText('<body><h1>31984L0450</h1><div id="TexteOnly"><p><TXT_TE><p>Article 1</p></TXT_TE></p></div></body>', 'eurlex-texte-only'))).toBe('Article 1');
    const page = '<body><p style="text-align: right; margin-bottom: 0pt">1995L0046</p><p style="font-weight: bold; text-align: center; margin-top: 0pt; margin-bottom: 20pt">A tool</p><p style="font-weight: bold">▼B</p></body>';
    expect(words(printedText(page, 'eurlex-inline-styles'))).toBe('▼B');
  });

  it('leaves out the foot of the Official Journal only where it stands, at the end', () => {
    expect(words(printedText('<body><p>Text</p><p>ELI: http://data.europa.eu/eli/dir/2024/1275/oj</p><p>ISSN 1977-0677 (electronic edition)</p></body>', 'eurlex-oj'))).toBe('Text');
    expect(words(printedText('<body><p>ELI: http://data.europa.eu/eli/dir/2024/1275/oj</p><p>Text</p></body>', 'eurlex-oj'))).toContain('ELI');
  });
});
