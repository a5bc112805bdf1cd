/**
 * Pages written by us in the markup of the Rada's site: unquoted classes of its editor, anchors that name units, the hyphen
 * of no size in a superscript, notes wrapped in `em`. Each shows one trap.
 */
import { describe, expect, it } from 'vitest';
import { outline } from '../../../../src/lib/outline/outline.ts';
import { articlesOf } from '../../../../src/lib/edition/text.ts';
import { identify } from '../../../../src/lib/edition/identify.ts';
import { detect } from '../../../../src/lib/read/detect.ts';
import { readRadaHtml } from '../../../../src/lib/read/rada/html.ts';
import { readRadaTxt } from '../../../../src/lib/read/rada/txt.ts';

const RAISED = (number: string) => `<span class=rvts37><span style="font-size:0px">-</span>${number}</span>`;
const anchor = (name: string, tree?: string) => `<a name="${name}"${tree ? ` data-tree="${tree}"` : ''}></a>\n`;
const p = (text: string, name = '', tree = '', of = 'rvps2') => `<p class=${of}>${name ? anchor(name, tree) : ''}${text}</p>\n`;
const HEAD = `<div class=rvps8><a name="n2" data-tree="ty_1" class=clear></a>
<table width="100%" border=0 cellpadding=0 cellspacing=0><tr valign=top><td><p class=rvps7><img alt="" src="/images/gerb.gif" title="Герб України"></p></td></tr>
<tr valign=top><td><p class=rvps17><span class=rvts78>ЗАКОН УКРАЇНИ</span></p></td></tr></table></div>
${p('<span class=rvts23>Про мости</span>', 'n3', 'nz_1', 'rvps6')}`;
const page = (law: string, round = '') => `<!DOCTYPE html><html><head><title>Про мости | від 31.01.2020 № 5-IX</title>
<link rel="canonical" href="https://zakon.rada.gov.ua/laws/show/5-20"></head><body><div id="prnpanel"><button>Друкувати</button></div>
<div>Документ <b>5-IX</b>, <span class=valid>чинний</span>, поточна редакція — <b>Редакція</b> від <span class=dat0>01.07.2024</span>, підстава - <a href="/laws/show/77-20">77-IX</a></div>${round}
<div id="article" class="valid" data-goto="Text"><div class="rvts0">${law}</div></div><footer>© Верховна Рада</footer></body></html>`;
const read = (law: string) => readRadaHtml(page(HEAD + law)).value;
const told = (law: string) => read(law).blocks.slice(2).map(({ kind, text, role, quoted }) => [kind === 'text' ? '' : `${kind}: `, role ? `${role}: ` : '', quoted ? 'quoted: ' : '', text].join(''));

describe('the printed page of the Rada', () => {
  it('is told by its anchors and classes, quoted or not', () => {
    for (const html of [page(HEAD), page(HEAD).replace(/class=(rv\w+)/g, 'class="$1"'), page(p('<span class=rvts9>Стаття 1.</span> Мости.'))]) {
      expect(detect(new TextEncoder().encode(html)).value?.dialect).toBe('rada-html');
    }
  });

  it('without the text of the law is refused with what to do', () => {
    const shell = '<html><head><title>Про мости</title></head><body><a href="https://zakon.rada.gov.ua/laws/show/5-20/print">Друк</a><span class="dat0">01.07.2024</span></body></html>';
    expect(detect(new TextEncoder().encode(shell)).messages.map(({ code }) => code)).toEqual(['source-rada-page']);
    expect(readRadaHtml(page('')).messages.map(({ code }) => code)).toEqual(['source-rada-page']);
  });

  it('says outside the text what the document is', () => {
    expect(read(p('Текст.')).facts).toEqual({ title: 'Про мости', number: '5-IX', nreg: '5-20', status: 'чинний', date: '2024-07-01', adopted: '2020-01-31' });
  });

  it('prints the title, not the page round it and not the coat of arms', () => {
    const { value, messages } = readRadaHtml(page(HEAD + p('Текст.')));
    expect(value.blocks.map(({ text, role }) => [text, role])).toEqual([['ЗАКОН УКРАЇНИ', 'title'], ['Про мости', 'title'], ['Текст.', undefined]]);
    expect(messages).toEqual([]);
  });

  it('is read without the frame of the text too, the site’s own words left out', () => {
    const bare = `<body><header>Законодавство України</header><nav><ul><li>Пошук</li></ul></nav><div id="prnpanel"><a href="#">Друкувати</a> Ctrl + mouse wheel</div>${HEAD}${p('Текст.')}<footer>© Верховна Рада</footer></body>`;
    expect(readRadaHtml(bare).value.blocks.map(({ text }) => text)).toEqual(['ЗАКОН УКРАЇНИ', 'Про мости', 'Текст.']);
  });

  it('has superscripts with a hyphen of no size', () => {
    expect(told(
      p(`<span class=rvts9>Стаття 129</span>${RAISED('1')}<span class=rvts9>.</span> Мова`, 'n9', 'st129-1') + p(`16${RAISED('1')}. Тимчасово: див. статтю 8${RAISED('2')}.`, 'n10', 'pu16-1:st129-1'),
    )).toEqual(['article: Стаття 129-1. Мова', '16-1. Тимчасово: див. статтю 8-2.']);
  });

  it('keeps the anchor and the name of the unit', () => {
    expect(read(p('1) опора;', 'n289', 'pu1:st5')).blocks.at(-1)).toEqual({ kind: 'text', text: '1) опора;', anchor: 'n289', unit: 'pu1:st5', at: 3 });
  });

  it('knows notes by their braces and by their names', () => {
    expect(told(
      `<em>${p('<span class=rvts44>(Відомості Верховної Ради (ВВР), 2020, № 5, ст.9)</span>', 'n4', 'cm_1:nz_1', 'rvps7')}</em>` +
      `<em>${p('<span class=rvts46>{Статтю 2 виключено на підставі Закону <a class=rvts99 href="/laws/show/77-20">№ 77-IX від 01.02.2021</a>}</span>', 'n5')}</em>` +
      p('3. {Пункт 3 виключено на підставі Закону № 77-IX від 01.02.2021}', 'n6'),
    )).toEqual([
      'note: (Відомості Верховної Ради (ВВР), 2020, № 5, ст.9)',
      'note: {Статтю 2 виключено на підставі Закону № 77-IX від 01.02.2021}',
      '3.', 'note: {Пункт 3 виключено на підставі Закону № 77-IX від 01.02.2021}',
    ]);
  });

  it('sets headings in the middle; a section that begins a running paragraph is left to the outline', () => {
    expect(told(
      p('<span class=rvts15>Розділ I </span><br><span class=rvts15>ЗАГАЛЬНІ ПОЛОЖЕННЯ</span>', 'n7', 'rz1', 'rvps7') + p('I. Внести до Закону такі зміни:', 'n8', 'rz2'),
    )).toEqual(['container: Розділ I\nЗАГАЛЬНІ ПОЛОЖЕННЯ', 'I. Внести до Закону такі зміни:']);
  });

  it('an article inside another unit is a quotation', () => {
    expect(told(p('1. Доповнити Закон статтею такого змісту:', 'n8', 'pu1:rz1') + p('"Стаття 5. Нова', 'n9', 'ch_1:pu1:rz1'))).toEqual(['1. Доповнити Закон статтею такого змісту:', 'quoted: "Стаття 5. Нова']);
  });

  it('has tables of the law and says where a picture stands', () => {
    const { value, messages } = readRadaHtml(page(`${HEAD}<div class=rvps8><table border=1><tr><td><p class=rvps4>№</p></td><td><p class=rvps4>Міст</p></td></tr><tr><td>1</td><td>Чоп</td></tr></table></div>${p('<img src="/laws/file/imgs/1/p5.gif">', 'n9')}${p('Далі.')}`));
    expect(value.blocks.slice(2).map(({ kind, rows, text }) => rows ?? `${kind} ${text}`)).toEqual([[['№', 'Міст'], ['1', 'Чоп']], 'text Далі.']);
    expect(messages.map(({ code, at }) => [code, at])).toEqual([['image-dropped', 4]]);
  });

  it('has links to acts, each once, whatever stands behind the number', () => {
    const link = (href: string, text: string) => `<a class=rvts96 href="${href}" target=_blank>${text}</a>`;
    expect(read(p([
      link('https://zakon.rada.gov.ua/laws/show/39/95-%D0%B2%D1%80#n15', 'Закону'), link('/laws/show/254%D0%BA/96-%D0%B2%D1%80/ed20200101/paran5#n5', 'Конституції'),
      link('/go/39/95-%D0%B2%D1%80', 'Закону'), link('#n3', 'вище'), link('https://example.org/laws', 'інше'),
    ].join(', '))).links).toEqual([{ text: 'Закону', act: 'rada:39/95-вр' }, { text: 'Конституції', act: 'rada:254к/96-вр' }]);
  });

  it('keeps soft hyphens, no-break spaces and apostrophes as printed', () => {
    expect(told(p('об\u2019єкт\u00A0об\u0027єкт мо\u00ADсту'))).toEqual(['об\u2019єкт\u00A0об\u0027єкт мо\u00ADсту']);
  });

  it('of the nineties is a typescript in pre', () => {
    const lines = [
      '       З А К О Н   У К Р А Ї Н И', '', '               Про мости', '', '     Стаття 1. Мости є частиною дороги,  якщо  вони  стоять  на',
      'ній від початку до кінця, а  також тоді, коли дорога іде понад', 'водою, а не під нею, і коли опори міста тримають дорогу на собі', 'без води.',
    ];
    const html = page(`<div style="width:550px"><pre>${lines.map((line, n) => `<a name="o${n}"></a>${line}<br>\n`).join('')}</pre></div>`);
    expect(detect(new TextEncoder().encode(html)).value?.dialect).toBe('rada-html');
    expect(readRadaHtml(html).value.blocks.map(({ text }) => text)).toEqual(readRadaTxt(lines.join('\n')).value.blocks.map(({ text }) => text));
    expect(readRadaHtml(html).value.blocks.map(({ text }) => text)).toContain('Стаття 1. Мости є частиною дороги, якщо вони стоять на ній від початку до кінця, а також тоді, коли дорога іде понад водою, а не під нею, і коли опори міста тримають дорогу на собі без води.');
  });

  it('a hundred thousand nested elements are read in their own time', () => {
    expect(readRadaHtml(page(`${'<em>'.repeat(100_000)}${p('Текст.')}`)).value.blocks.map(({ text }) => text)).toContain('Текст.');
  });
});

describe('the outline of a printed page', () => {
  const outlined = (law: string) => {
    const reading = read(law);
    return identify(outline(reading, 'ua').value, 'ua');
  };

  it('hangs a paragraph below the unit the Rada names, where words cannot tell', () => {
    const law = p('<span class=rvts9>Стаття 1.</span> Мости', 'n5', 'st1') + p('1. Міст має:', 'n6', 'pu1:st1') + p('1) опори;', 'n7', 'pp1:pu1:st1') + p('2) настил.', 'n8', 'pp2:pu1:st1') + p('Настил буває дерев’яний.', 'n9', 'ch_1:pp2:pu1:st1') + p('2. Далі.', 'n10', 'pu2:st1');
    const [article] = articlesOf(outlined(law));
    expect(article!.children.map(({ eid, children }) => [eid, children.map((child) => [child.eid, child.children.map(({ eid: inner }) => inner)])])).toEqual([
      ['art_1__para_1', [['art_1__para_1__point_1', []], ['art_1__para_1__point_2', ['art_1__para_1__point_2__al_2']]]], ['art_1__para_2', []],
    ]);
  });

  it('is that of the same law as plain text', () => {
    const html = p('<span class=rvts9>Стаття 1.</span> Мости', 'n5', 'st1') + p('1. Міст має:', 'n6', 'pu1:st1') + p('1) опори;', 'n7', 'pp1:pu1:st1') + p('2) настил.', 'n8', 'pp2:pu1:st1') + p(`<span class=rvts9>Стаття 1</span>${RAISED('1')}<span class=rvts9>.</span> Броди`, 'n11', 'st1-1') + p('Брід не є мостом.', 'n12', 'ch_1:st1-1');
    const text = readRadaTxt('ЗАКОН УКРАЇНИ\nПро мости\nСтаття 1. Мости\n1. Міст має:\n1) опори;\n2) настил.\nСтаття 11. Броди\nБрід не є мостом.').value;
    expect(outlined(html)).toEqual(identify(outline(text, 'ua').value, 'ua'));
  });
});
