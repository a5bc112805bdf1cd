/** How two formats of one text are held against each other, and how a difference is told from the files alone. */
import { describe, expect, it } from 'vitest';
import { aligned } from '../../../scripts/bench/agreement/alignment.ts';
import { formexReasoning, radaReasoning } from '../../../scripts/bench/agreement/measure.ts';
import { unitsOf, type Unit } from '../../../scripts/bench/agreement/units.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';

const unit = (place: string, text: string, rest: Partial<Unit> = {}): Unit => ({ place, text, kind: 'point', ...rest });
const provision = (kind: Provision['kind'], text: string, rest: Partial<Provision> = {}): Provision => ({ kind, eid: 'e', text, children: [], ...rest });

describe('units', () => {
  it('say depth, kind and printed number; an ordinal we count is no part of the place', () => {
    const body = [provision('article', 'Article 1', { number: '1', children: [provision('subparagraph', 'As said (1):', { number: '2', children: [provision('point', '(a) ‘one’ 10⁶', { number: 'a' })] })] })];
    expect(unitsOf(body, { notes: false }).map(({ place, text }) => [place, text])).toEqual([['0 article 1', 'Article1'], ['1 subparagraph', 'Assaid:'], ['2 point a', "(a)'one'106"]]);
  });

  it('leave out notes, footnotes and lines without a letter, and remember the note below a unit', () => {
    const body = [provision('article', 'Article 7', { number: '7', children: [provision('note', '▼ 32031R0001: DELETED'), provision('footnote', '(1) OJ'), provision('indent', '—')] })];
    expect(unitsOf(body, { notes: false })).toEqual([{ place: '0 article 7', text: 'Article7', kind: 'article', note: '▼ 32031R0001: DELETED' }]);
    expect(unitsOf(body, { notes: true })).toHaveLength(2);
  });
});

describe('two lists of units', () => {
  it('are equal where place and text are', () => {
    expect(aligned([unit('0 point a', '(a)x'), unit('1 point b', '(b)y')], [unit('0 point a', '(a)x'), unit('2 point b', '(b)y')])).toEqual({
      equal: 1, unequal: [{ left: unit('1 point b', '(b)y'), right: unit('2 point b', '(b)y') }],
    });
  });

  it('pair a unit with the one that begins or ends alike, and leave others alone', () => {
    const long = 'Thefirstsubparagraphappliestoallships';
    const { unequal } = aligned([unit('1', `1.${long}`), unit('2', 'gone')], [unit('1', long), unit('3', 'new')]);
    expect(unequal.map(({ left, right }) => [left?.text, right?.text])).toEqual([[`1.${long}`, long], ['gone', undefined], [undefined, 'new']]);
  });
});

describe('the reason of a difference between Formex and a page', () => {
  const FILE = '<ACT><P>Ships sail.</P><?CLG.MDFO ID="O1" IDREF="C1" ACTION="DELETED"?><P>Boats row.</P><?CLG.MDFC ID="C1" IDREF="O1"?><INCL.ELEMENT TYPE="TIFF"><IMG.CNT><P>Form &#xA9;</P></IMG.CNT></INCL.ELEMENT></ACT>';
  const PAGE = '<p class="norm">Ships sail.</p><p class="list">Further.</p><p class="norm">Only here.</p>';
  const reason = formexReasoning(FILE, PAGE);
  it.each([
    ['a picture with words in the file', { left: unit('1', 'Form©') }, false],
    ['a stub the page does not print', { left: unit('0', 'Article7', { note: '▼ X: DELETED' }) }, false],
    ['a preamble the page leaves out', { left: unit('0', 'Whereas:', { kind: 'preamble' }) }, false],
    ['a rule in the place of words', { left: unit('1', 'theCommission,'), right: unit('1', 'theCommission,—————') }, false],
    ['a dash printed again', { left: unit('2', 'lasociété'), right: unit('2', '—lasociété') }, false],
    ['a paragraph below a list', { left: unit('1', 'Further.'), right: unit('2', 'Further.') }, false],
    ['words only the page has', { right: unit('1', 'Onlyhere.') }, false],
    ['the same words at another depth', { left: unit('1', 'Shipssail.'), right: unit('2', 'Shipssail.') }, true],
    ['words both have, read by one', { left: unit('1', 'Shipssail.') }, true],
  ])('%s: %j counts against us: %s', (_, pair, ours) => expect(reason(pair).ours).toBe(ours));

  it('deleted text is no text of the file', () => {
    expect(reason({ right: unit('1', 'Boatsrow.') }).ours).toBe(false);
  });
});

describe('the reason of a difference between TXT and XML', () => {
  it('a superscript in running text is the TXT’s; anything else is ours', () => {
    const reason = radaReasoning();
    expect(reason({ left: unit('1 point 2', 'статті1311'), right: unit('1 point 2', 'статті131-1') }).ours).toBe(false);
    expect(reason({ left: unit('1 point 2', 'статті1311'), right: unit('2 point 2', 'статті131-1') }).ours).toBe(true);
    expect(reason({ left: unit('1', 'мости'), right: unit('1', 'броди') }).ours).toBe(true);
  });
});
