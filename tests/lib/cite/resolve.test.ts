/** Citations followed to provisions: in this text, in its attachments, in other texts, and what is said when nothing is there. */
import { describe, expect, test } from 'vitest';
import { actIndex } from '../../../src/lib/cite/acts.ts';
import type { CitedUnit } from '../../../src/lib/cite/citation.ts';
import { follow } from '../../../src/lib/cite/follow.ts';
import { placesOf } from '../../../src/lib/cite/places.ts';
import { citationsOf } from '../../../src/lib/cite/resolve.ts';
import { pathOf, type CitingText } from '../../../src/lib/cite/targets.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import { textOf } from '../../../src/lib/edition/text.ts';
import type { Draft } from '../../../src/lib/model/draft.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';

const p = (text: string, ...children: Draft[]): Draft => ({ form: 'paragraph', text, children });
const h = (text: string, ...children: Draft[]): Draft => ({ form: 'heading', text, children });
const attached = (text: string, ...children: Draft[]): Draft => ({ form: 'heading', text, attached: true, children });
const act = (...drafts: Draft[]): Provision[] => identify([h('ЗАКОН УКРАЇНИ'), ...drafts], 'ua');

/** «text → act#path [eid] state», one a target. */
function targets(body: Provision[], more: Partial<CitingText> = {}): string[] {
  const citing: CitingText = { text: textOf(body), body, lang: 'uk', acts: actIndex([]), editions: new Map(), ...more };
  return citationsOf(citing).flatMap(({ text, targets: all }) => all.map(({ act: id, path, eid, to, state }) => `${text} → ${id}#${path} ${state}${eid === undefined ? '' : ` ${eid}`}${to === undefined ? '' : `..${to}`}`));
}

describe('in this text', () => {
  test('a частина alone is of its own article', () =>
    expect(targets(act(h('Стаття 1. А', p('1. Загальне.'), p('2. Крім випадків частини першої.'))))).toEqual(['частини першої → .#art_1__para_1 resolved art_1__para_1']));

  test('a point of an article with one unnumbered частина is found without naming it', () =>
    expect(targets(act(h('Стаття 1. А', p('Є такі:', p('1) перший;'), p('2) другий.'))), h('Стаття 2. Б', p('Пункт 2 статті 1 цього Закону.'))))).toEqual([
      'Пункт 2 статті 1 цього Закону → .#art_1__point_2 resolved art_1__para_1__point_2']));

  test('абзац перший is the text of the unit itself, the next ones are counted from it', () =>
    expect(targets(act(h('Стаття 1. А', p('1. Вступ.', p('Другий.'), p('Третій за абзацами першим і другим цієї частини.')))))).toEqual([
      'абзацами першим і другим цієї частини → .#art_1__para_1__al_1 resolved art_1__para_1',
      'абзацами першим і другим цієї частини → .#art_1__para_1__al_2 resolved art_1__para_1__al_2']));

  test('a range leads to its first and last provision', () =>
    expect(targets(act(h('Стаття 1. А'), h('Стаття 2. Б'), h('Стаття 3. В', p('Див. статті 1–2.'))))).toEqual(['статті 1–2 → .#art_1..2 resolved art_1..art_2']));

  test('a superscript that the source dropped', () =>
    expect(targets(act(h('Стаття 12. А'), h('Стаття 12-1. Б', p('Див. статтю 121 цього Закону.'))))).toEqual(['статтю 121 цього Закону → .#art_12-1 resolved art_12-1']));

  test('a провision that is not there is said to be missing', () =>
    expect(targets(act(h('Стаття 1. А', p('Див. статтю 9.'))))).toEqual(['статтю 9 → .#art_9 no-such-provision']));

  test('«цими частинами» are the ones just named', () =>
    expect(targets(act(h('Стаття 1. А', p('1. А.'), p('2. Б.'), p('3. За частинами першою і другою цієї статті. Крім визначених цими частинами.'))))).toEqual([
      'частинами першою і другою цієї статті → .#art_1__para_1 resolved art_1__para_1', 'частинами першою і другою цієї статті → .#art_1__para_2 resolved art_1__para_2',
      'цими частинами → .#art_1__para_1 resolved art_1__para_1', 'цими частинами → .#art_1__para_2 resolved art_1__para_2']));

  test('the own label, headings and notes are not cited from', () =>
    expect(targets(act(h('Стаття 1. Дія статті 2', { form: 'note', text: '{Стаття 1 в редакції статті 5 Закону № 1-V від 01.01.2006}', children: [] }, p('1. Текст.'))))).toEqual([]));
});

test('an article whose line is a sentence is cited from', () =>
  expect(targets(act(h('Стаття 1. Органи діють за статтею 2 цієї Конституції.'), h('Стаття 2. Б')))).toEqual(['статтею 2 цієї Конституції → .#art_2 resolved art_2']));

test('a title is not cited from, the formula printed with it is', () => {
  const order = identify([h('НАКАЗ\nПро зміни до статті 5 Закону № 1710-VI\nВідповідно до статті 7 Закону України № 1710-VI'), h('Стаття 1. А')], 'ua');
  expect(targets(order)).toEqual(['статті 7 Закону України № 1710-VI → rada:1710-17#art_7 elsewhere']);
});

describe('a resolution and what it approves', () => {
  const resolution = act(
    p('1. Затвердити Порядок, що додається.'), p('2. Строк за пунктом 1 цієї постанови.'),
    attached('ЗАТВЕРДЖЕНО\nпостановою\nПОРЯДОК\nперетину', p('1. Перше.', p('1) а;'), p('2) б.')), p('2. За підпунктом 2 пункту 1. За пунктом 2 постанови. За додатком 1 до цього Порядку.')),
    attached('Додаток 1\nдо Порядку', p('1. Форма за цим додатком.')),
  );
  test('numbering begins again in every document', () =>
    expect(targets(resolution)).toEqual([
      'Порядок, що додається → .#att_порядок resolved att_порядок', 'пунктом 1 цієї постанови → .#point_1 resolved point_1',
      'підпунктом 2 пункту 1 → .#att_порядок__point_1__point_2 resolved att_порядок__point_1__point_2', 'пунктом 2 постанови → .#point_2 resolved point_2',
      'додатком 1 до цього Порядку → .#att_1 resolved att_1', 'цим додатком → .#att_1 resolved att_1']));
});

describe('in other acts', () => {
  const other = act(h('Стаття 5. А', p('1. Текст.')));
  const acts = actIndex([{ id: 'ua/1710-17', title: { uk: 'Про прикордонний контроль' }, identifiers: { rada: '1710-17' }, number: '1710-VI', adopted: '2009-11-05' }]);
  const citing = (text: string): Provision[] => act(h('Стаття 1. А', p(text)));

  test('by title, in a text of the collection', () =>
    expect(targets(citing('За частиною першою статті 5 Закону України "Про прикордонний контроль".'), { acts, editions: new Map([['ua/1710-17', other]]) })).toEqual([
      'частиною першою статті 5 Закону України "Про прикордонний контроль" → ua/1710-17#art_5__para_1 resolved art_5__para_1']));

  test('known, with no text at hand', () => {
    expect(targets(citing('За статтею 5 Закону України від 05.11.2009 № 1710-VI.'))).toEqual(['статтею 5 Закону України від 05.11.2009 № 1710-VI → rada:1710-17#art_5 elsewhere']);
    expect(targets(citing('Митного кодексу України'))).toEqual(['Митного кодексу України → rada:4495-17# elsewhere']);
  });

  test('a link of the source tells what print does not', () =>
    expect(targets(citing('Закону України "Про невідоме"'), { links: [{ text: 'Про невідоме', act: 'rada:1-20' }] })).toEqual(['Закону України "Про невідоме" → rada:1-20# elsewhere']));

  test('an act named by a title that nobody knows', () =>
    expect(targets(citing('Закону України "Про невідоме"'))).toEqual(['Закону України "Про невідоме" → # act-unknown']));

  test('a short name is the act it was given to, whatever law is named after it', () =>
    expect(targets(citing('Закону України № 1710-VI (далі - Закон). Закону України № 2469-VIII. Статті 5 Закону.')).at(-1)).toBe('Статті 5 Закону → rada:1710-17#art_5 elsewhere'));

  test('the act itself by its own number is this act', () =>
    expect(targets(citing('Закону України № 1710-VI'), { self: { rada: '1710-17' } })).toEqual(['Закону України № 1710-VI → .# act-only']));

  test('an article beyond the last one of a code has lost its hyphen', () =>
    expect(targets(citing('статтею 1213 Кодексу України про адміністративні правопорушення'))).toEqual([
      'статтею 1213 Кодексу України про адміністративні правопорушення → rada:80731-10#art_121-3 elsewhere']));
});

describe('an amending law', () => {
  const law = act(h('Розділ I', p('1. У Законі України № 1710-VI:', p('1) у статті 5:', p('частину другу виключити;'), p('частину третю викласти в такій редакції:', p('"3. Відповідно до частини першої цієї статті та цього Закону.";'))))), h('Розділ II', p('1. Цей Закон набирає чинності.')));
  test('what it changes and what it quotes is of the amended act, its own provisions are its own', () =>
    expect(targets(law).map((line) => line.replace(/ (?:elsewhere|act-only)$/, ''))).toEqual([
      'Законі України № 1710-VI → rada:1710-17#', 'статті 5 → rada:1710-17#art_5', 'частину другу → rada:1710-17#art_5__para_2', 'частину третю → rada:1710-17#art_5__para_3',
      'частини першої цієї статті → rada:1710-17#art_5__para_1', 'цього Закону → rada:1710-17#', 'Цей Закон → .#']));
});

describe('places', () => {
  test('offsets count in the printed text, also where the outline put a hyphen back', () => {
    const body = act(h('Стаття 129-1. А', p('1. Див. статтю 129-1.')));
    const text = 'ЗАКОН УКРАЇНИ\nСтаття 1291. А\n1. Див. статтю 129-1.';
    expect(placesOf(text, body).map(({ start, end }) => text.slice(start, end))).toEqual(['ЗАКОН УКРАЇНИ', 'Стаття 1291. А', '1. Див. статтю 129-1.']);
    expect(citationsOf({ text, body, lang: 'uk', acts: actIndex([]), editions: new Map() }).map(({ start, end }) => text.slice(start, end))).toEqual(['статтю 129-1']);
  });
});

describe('following a path', () => {
  const unit = (kind: CitedUnit['kind'], number: string): CitedUnit => ({ kind, number });
  test('Roman and Arabic numbers of headings, Latin and Cyrillic letters of points are one', () => {
    const body = act(h('Розділ II', h('Стаття 1. А', p('1. Є:', p('а) тут.')))));
    expect(follow(body, [unit('title', '2')])?.provision.eid).toBe('title_II');
    expect(follow(body, [unit('article', '1'), unit('point', 'a')])?.provision.eid).toBe('art_1__para_1__point_а');
  });
  test('an article of an attachment is not an article of the act', () =>
    expect(follow(act(attached('Додаток 1', h('Стаття 7. А'))), [unit('article', '7')])).toBeUndefined());
});

test('a path in short', () => expect(pathOf([{ kind: 'article', number: '8', to: '10' }])).toBe('art_8..10'));
test('a language without a grammar has no citations', () => expect(targets(act(h('Стаття 1. А', p('статті 5'))), { lang: 'fr' })).toEqual([]));

describe('in an English text', () => {
  const english = (...drafts: Draft[]): string[] => targets(identify(drafts, 'eu'), { lang: 'en' });

  test('a short title leads to the act it was given to', () =>
    expect(english(h('Article 1', p('Regulation (EC) No 810/2009 establishing a Community Code on Visas (the ‘Visa Code’) applies.')), h('Article 2', p('Article 5 of the Visa Code applies.')))).toEqual([
      'Regulation (EC) No 810/2009 → celex:32009R0810# elsewhere', 'Article 5 of the Visa Code → celex:32009R0810#art_5 elsewhere']));

  test('articles of a recital beyond the last one are of the Treaty', () =>
    expect(english(p('Having regard to the Treaty on European Union, and in particular Article 31,'), h('Article 1', p('Article 172 has a misprint.')))).toEqual([
      'Treaty on European Union → celex:12012M/TXT# elsewhere', 'Article 31 → celex:12012M/TXT#art_31 elsewhere', 'Article 172 → .#art_172 no-such-provision']));

  test('a row of articles that this act lacks is of the act at its end, from its first article', () =>
    expect(english(h('Article 3', p('the approach in Article 3, the models in Article 221, the estimates in Article 225, the method in Article 259(3) of Regulation (EU) No 575/2013.'))).map((line) => line.split(' → ')[1])).toEqual([
      'celex:32013R0575#art_3 elsewhere', 'celex:32013R0575#art_221 elsewhere', 'celex:32013R0575#art_225 elsewhere', 'celex:32013R0575#art_259__para_3 elsewhere']));

  test('a part of an annex is numbered by its letter', () =>
    expect(english(h('Article 1', p('See Annex I, Part B, and Annex A.')), attached('ANNEX I', h('PART A', p('One.')), h('PART B', p('Two.'))), attached('ANNEX A', p('Three.')))).toEqual([
      'Annex I, Part B → .#att_I__part_B resolved att_I__part_B', 'Annex A → .#att_A resolved att_A']));

  test('"only Article 14" in a list of acts is of the act beside it', () => {
    const table: Draft = { form: 'table', text: 'Directive 97/55/EC\tonly Article 2\nDirective 2005/29/EC\tonly Article 14\nThis goes on\tthe only case of Article 1', rows: [['Directive 97/55/EC', 'only Article 2'], ['Directive 2005/29/EC', 'only Article 14'], ['This goes on', 'the only case of Article 1']], children: [] };
    expect(english(h('Article 1', p('Text.')), attached('ANNEX I', table)).filter((line) => line.includes('Article'))).toEqual([
      'Article 2 → celex:31997L0055#art_2 elsewhere', 'Article 14 → celex:32005L0029#art_14 elsewhere', 'Article 1 → .#art_1 resolved art_1']);
  });
});
