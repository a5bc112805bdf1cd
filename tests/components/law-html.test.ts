import { describe, expect, it } from 'vitest';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { lawHtml } from '../../src/components/law-html.ts';
import { words } from '../../src/i18n/catalogue.ts';
import { identify } from '../../src/lib/edition/identify.ts';
import { textOf } from '../../src/lib/edition/text.ts';
import type { Draft } from '../../src/lib/model/draft.ts';
import type { Provision } from '../../src/lib/model/edition.ts';

const heading = (text: string, ...children: Draft[]): Draft => ({ form: 'heading', text, children });
const paragraph = (text: string, ...children: Draft[]): Draft => ({ form: 'paragraph', text, children });
const note = (text: string): Draft => ({ form: 'note', text, children: [] });
const html = (...drafts: Draft[]): string => lawHtml(identify(drafts, 'ua'), words('uk'));

/** What a reader sees: texts of the nodes, one line a block. */
function seen(markup: string): string {
  const walk = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node) return node.value;
    if (node.nodeName === 'br') return '\n';
    return 'childNodes' in node ? node.childNodes.map(walk).join('') + (/^(p|h\d|t[dh])$/.test(node.nodeName) ? '\n' : '') : '';
  };
  return walk(parseFragment(markup)).trim();
}

const LAW = heading('Розділ I\nЗАГАЛЬНІ ПОЛОЖЕННЯ',
  heading('Стаття 7-1. Мова',
    paragraph('1. Контроль:', paragraph('1) осіб;'), paragraph('а) «товарів» & <речей>;', paragraph('Абзац далі.'))),
    note('{Статтю 7-1 доповнено згідно із Законом}')));

describe('the text of a law as HTML', () => {
  it('gives every provision a lasting address, down to points and alineas', () => {
    const ids = [...html(LAW).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['title_I', 'art_7-1', 'art_7-1__para_1', 'art_7-1__para_1__point_1', 'art_7-1__para_1__point_a', 'art_7-1__para_1__point_a__al_2', 'art_7-1__note_1']);
  });

  it('says the number of a provision only where neither its label nor its address tells it', () => {
    expect(html(LAW)).not.toContain('data-number');
    expect(html({ ...heading('ПОРЯДОК перевірки', paragraph('1. Слово')), attached: true })).toContain('<section id="att_poriadok" class="attachment z1" data-number="порядок">');
    expect(html(heading('Стаття 1', paragraph('1. Перше'), paragraph('1. Друге')))).toContain('<p id="art_1__para_1_2"><b>1.</b> Друге</p>');
  });

  it('spends no class on a paragraph, and the class of its kind on any other unit', () => {
    expect(html(LAW)).toContain('<div id="art_7-1__para_1"><p><b>1.</b> Контроль:</p><p id="art_7-1__para_1__point_1" class="point">');
    expect(html(LAW)).toContain('<div id="art_7-1__para_1__point_a" class="point"><p><b>а)</b>');
  });

  it('lays a long row of paragraphs out in runs, and parts no notes that follow one another', () => {
    const long = 'слово '.repeat(120);
    const rows = Array.from({ length: 12 }, (_, n) => paragraph(`${n + 1}. ${long}`));
    const written = html(heading('Стаття 1', ...rows.slice(0, 4), note('{А}'), note('{Б}'), ...rows.slice(4)));
    expect(written.match(/<div class="run z\d+">/g)).toHaveLength(3);
    expect(written).toMatch(/\{А\}<\/p><p id="art_1__note_2"[^>]*>\{Б\}/);
    expect(html(heading('Стаття 1', ...rows.slice(0, 4)))).not.toContain('class="run');
  });

  it('prints every character in order and adds none: what is copied is the law', () => {
    const provisions = identify([LAW], 'ua');
    expect(seen(lawHtml(provisions, words('uk')))).toBe(textOf(provisions));
  });

  it('never lets a text become markup', () => {
    expect(html(paragraph('<script>alert(1)</script> & "…"'))).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; "…"');
  });

  it('puts headings in order below the heading of the page, six levels at most', () => {
    const deep = heading('Книга перша', heading('Розділ I', heading('Глава 1', heading('§ 1', heading('Стаття 1', heading('Стаття 2'))))));
    expect([...html(deep).matchAll(/<h(\d)>/g)].map(([, level]) => level)).toEqual(['2', '3', '4', '5', '6', '6']);
  });

  it('has no heading where the source has lost it, and the unit keeps its address', () => {
    const lost = html(heading('Стаття 1', paragraph('Міст є.')), heading('', paragraph('1. Цей Закон набирає чинності завтра.')));
    expect(lost).toContain('<section id="hcontainer_nn_1"');
    expect(lost).not.toMatch(/<h\d><\/h\d>/);
  });

  it('sets the printed number apart without touching it', () => {
    expect(html(paragraph('1-1) слово'))).toContain('<b>1-1)</b> слово');
    expect(html(paragraph('Слово без номера'))).not.toContain('<b>');
  });

  it('links a citation where it stands, label or not, and changes no character', () => {
    const provisions: Provision[] = [{ kind: 'paragraph', number: '2', eid: 'art_5__para_2', text: '2. Згідно зі статтею 3 & іншими.', children: [] }];
    const links = new Map([['art_5__para_2', [{ start: 13, end: 22, href: '#art_3', preview: 'Стаття 3. "Мова"' }]]]);
    const written = lawHtml(provisions, words('uk'), links);
    expect(written).toContain('Згідно зі <a class="cites" href="#art_3" title="Стаття 3. &quot;Мова&quot;">статтею 3</a> &amp; іншими.');
    expect(seen(written)).toBe(textOf(provisions));
  });

  it('leaves out a link that overlaps another or runs past the text', () => {
    const provisions: Provision[] = [{ kind: 'paragraph', eid: 'p', text: 'за статтею 3', children: [] }];
    const written = lawHtml(provisions, words('uk'), new Map([['p', [{ start: 3, end: 10, href: '#a' }, { start: 5, end: 12, href: '#b' }, { start: 11, end: 99, href: '#c' }]]]));
    expect(written.match(/class="cites"/g)).toHaveLength(1);
    expect(seen(written)).toBe(textOf(provisions));
  });

  it('keeps notes beside the law, and folds a long bundle of them', () => {
    expect(html(note('{Коротка}'))).toBe('<p id="note_1" class="note" role="note">{Коротка}</p>');
    const bundle = html(note('{А}'), note(`{${'зміни '.repeat(80)}}`), paragraph('Текст.'));
    expect(bundle).toMatch(/^<details class="notes"><summary>Примітки видавця: 2<\/summary>.*<\/details><p/);
  });

  it('makes a real table in a box that scrolls, with the first row as its head', () => {
    const table = html({ form: 'table', text: '', rows: [['№', 'Пункт'], ['1', 'Шегині\nдругий рядок']], children: [] });
    expect(table).toContain('role="region" tabindex="0"');
    expect(table).toContain('<thead><tr><th scope="col">№</th><th scope="col">Пункт</th></tr></thead>');
    expect(table).toContain('<td>Шегині<br>другий рядок</td>');
  });

  it('claims no head for a table whose first row has an empty cell', () => {
    expect(html({ form: 'table', text: '', rows: [['', 'Пункт'], ['1', 'Шегині']], children: [] })).not.toContain('<th');
  });

  it('survives a text nested without end, and keeps the page shallow', () => {
    let inner: Provision = { kind: 'point', eid: 'p', text: 'дно', children: [] };
    for (let depth = 0; depth < 20_000; depth++) inner = { kind: 'point', eid: `p${depth}`, text: String(depth), children: [inner] };
    const written = lawHtml([inner], words('uk'));
    expect(written.endsWith('</div>')).toBe(true);
    expect(written).toContain('дно');
    expect(deepest(written)).toBeLessThan(20);
  });

  it('writes a code of a thousand articles well under a second', () => {
    const code = Array.from({ length: 1000 }, (_, n): Provision => ({
      kind: 'article', number: String(n), eid: `art_${n}`, text: `Стаття ${n}. Назва`,
      children: Array.from({ length: 8 }, (_, m): Provision => ({ kind: 'paragraph', number: String(m), eid: `art_${n}__para_${m}`, text: `${m}. ${'слово '.repeat(40)}`, children: [] })),
    }));
    const before = performance.now();
    lawHtml(code, words('uk'));
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

function deepest(markup: string): number {
  let depth = 0;
  let most = 0;
  for (const [, closing] of markup.matchAll(/<(\/?)div/g)) most = Math.max(most, (depth += closing ? -1 : 1));
  return most;
}
