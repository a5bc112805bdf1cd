/**
 * A small overlay for tests of the pages: acts of our own invention, each with the trap it shows. It is laid over the
 * starter collection, so the pages are tested on both.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PASSPORTS = '1. Паспортний контроль здійснюється шляхом перевірки паспортних документів, віз та підстав для перетинання державного кордону.';
const REFUSAL = '2. Особі відмовляється у перетинанні кордону, якщо вона подала підроблений документ, про що виноситься обґрунтоване рішення із зазначенням причин.';
const REGIME = '1. Прикордонний режим установлюється у прикордонній смузі; він визначає порядок перебування, проживання, пересування осіб і провадження робіт.';
const DATABASE = '1. Відомості про осіб, транспортні засоби і вантажі вносяться до бази даних один раз і зберігаються п’ять років.';
const VESSELS = '1. Судна закордонного плавання стають на облік у морському порту; капітан подає суднову роль, список пасажирів і декларацію про вантаж.';
const CAMERAS = '1. Теплові камери застосовуються для спостереження за зеленим кордоном лише за наказом начальника загону.';

/** A text of articles, each with a heading and paragraphs. */
function orderOf(act: string, date: string, articles: readonly [heading: string, ...paragraphs: string[]][]): string {
  const parts = articles.map(([heading, ...paragraphs], at) => [`### Стаття ${at + 1}. ${heading}`, ...paragraphs].join('\n\n'));
  return `---\nact: ${act}\ndate: ${date}\nlang: uk\nnature: original\nsource: {publisher: Навчальна збірка, format: own}\n---\n\n# ПОРЯДОК\n\n${parts.join('\n\n')}\n`;
}

/** Files below the overlay. */
const FILES: Record<string, string> = {
  // A body found by words of the text above, with markup in a name; its sources, one fact, one word of our own.
  'bodies/armed-forces.yaml': `id: armed-forces
name: {uk: 'Орган <b>жирний</b> & інші', en: 'Body <b>bold</b> & others'}
shortName: {uk: Орган, en: Body}
order: 3
since: 2020-02-01
former: [{name: {uk: Колишній орган, en: Former body}, until: 2020-01-31, sources: [trap]}]
named: [Перша частина]
levels: [inter-agency]
acts: [ua/trap-law]
address: https://example.org/
role:
  - {text: {uk: Робить одне., en: Does one thing.}, sources: [trap, law], acts: [ua/trap-law]}
  - {text: {uk: Мав би робити інше., en: Should do another.}, own: true}
sources:
  - {key: trap, title: {uk: Сторінка <пастка>, en: Page <trap>}, publisher: Видавець, address: 'https://example.org/?a=1&b=2', published: 2021-03-04, read: 2026-02-22}
  - {key: law, title: {uk: Закон, en: Law}, publisher: Рада, act: ua/trap-law, provision: ст. 1, read: 2026-02-22}
`,
  'platforms/trap.yaml': `id: trap
name: {uk: Платформа, en: Platform}
order: 99
levels: [inter-agency]
bodies: [armed-forces, customs]
since: 2024-04-22
acts: [ua/trap-law]
statements: [{text: {uk: Працює., en: Works.}, sources: [trap]}]
events: [{on: 2024-05-01, text: {uk: Зібралась., en: Met.}, sources: [trap]}]
sources: [{key: trap, title: {uk: Сторінка, en: Page}, publisher: Видавець, read: 2026-02-22}]
`,
  'components/solidarity.yaml': `id: solidarity
name: {uk: Солідарність, en: Solidarity}
order: 99
kind: thematic
point: k
statements: [{text: {uk: Це допомога., en: It is help.}, own: true}]
sources: [{key: trap, title: {uk: Сторінка, en: Page}, publisher: Видавець, read: 2026-02-22}]
`,
  'practices/trap.yaml': `id: trap
name: {uk: Практика, en: Practice}
order: 99
countries: [EE, EU]
kind: digital-system
components: [solidarity]
bodies: [armed-forces]
practised: [{text: {uk: Так роблять., en: It is done so.}, sources: [trap]}]
proposed: [{text: {uk: Можна взяти., en: It could be taken over.}, own: true, acts: [ua/trap-law]}]
sources: [{key: trap, title: {uk: Сторінка, en: Page}, publisher: Видавець, read: 2026-02-22}]
`,
  // Measures of every state; an indicator with values and one nobody can measure.
  'strategy/trap.yaml': `id: trap
name: {uk: Стратегія, en: Strategy}
order: 99
state: ended
act: ua/trap-law
from: 2019-01-01
until: 2025-12-31
statements: [{text: {uk: Була., en: It was.}, sources: [trap]}]
goals:
  - key: goal
    name: {uk: Ціль, en: Goal}
    sector: {uk: Сектор, en: Sector}
    sources: [trap]
    indicators: [{key: vague, name: {uk: Покращено, en: Improved}, sources: [trap]}]
    measures:
${['planned', 'in-progress', 'done', 'unknown'].map((state) => `      - {key: ${state}, name: {uk: Захід, en: Measure}, state: ${state}, due: 2022-01-01, bodies: [armed-forces], acts: [ua/trap-law], sources: [trap]}`).join('\n')}
      - key: counted
        name: {uk: Захід із показником, en: Measure with an indicator}
        rows: [tr-1#art_8, 2099r0001#art_1]
        sources: [trap]
        indicators: [{key: people, name: {uk: Навчено, en: Trained}, unit: {uk: осіб, en: persons}, base: {value: 0, on: 2019-01-01, sources: [trap]}, target: {value: 12500.5, sources: [trap]}, sources: [trap]}]
missing: [{uk: Текст додатка., en: The text of the annex.}]
sources: [{key: trap, title: {uk: Сторінка, en: Page}, publisher: Видавець, read: 2026-02-22}]
`,
  // A comma and a quote in a cell, markup, a place of an act that is there, two terms of one spelling.
  'glossary.csv': `uk,en,subject,origin,where,note
"пасткова перевірка, ""перша""",trap check,maritime,law,1-09 ст. 1; 9-99 ст. 2,
пасткова перевірка <b>,trap verification,drafting,own,,Примітка
`,
  'pages/trap.uk.md': `---
title: Пасткова сторінка
lead: Сторінка з пастками.
order: 99
section: Пастки
---

Текст із [законом](act:ua/trap-law#art_1), [органом](page:bodies/armed-forces), [сайтом](https://example.org/?a=1&b=2).

## Команда

\`\`\`sh
npx zvirka check --quick --json ${'довго'.repeat(20)}
\`\`\`

| Що | Скільки |
| --- | --- |
| ${'Довгеслово'.repeat(8)} | 1 |
`,
  'pages/trap.en.md': `---
title: Trap page
lead: A page of traps.
order: 99
section: Traps
---

Text with the [law](act:ua/trap-law#art_1).
`,
  // A table with a row of every kind: not signed; stale, for it was judged by the older law; overdue; upon accession; dated; not applicable. Markup in a note and a gap.
  'concordance/tr-1.yaml': `act: eu/tr-1
edition: 2025-02-10
lang: en
review: preliminary
note: {uk: 'Навчальна таблиця <b>двох</b> навчальних текстів.', en: 'A training table of <b>two</b> training texts.'}
rows:
  - provision: art_5
    kind: institutional
    duty: {uk: Узгоджувати., en: Coordinate.}
    ua: [{act: ua/nt-1, provisions: [art_4]}]
    verdict: conforms
  - provision: art_6
    kind: obligation
    duty: {uk: Контролювати разом., en: Control jointly.}
    ua: [{act: ua/nt-1, provisions: [art_11]}]
    verdict: conforms
    bodies: [border-guard, customs]
    author: укладач
    date: 2026-03-02
    basis:
      - { act: eu/tr-1, provision: "art_6", edition: 2025-02-10, lang: en, sha256: "04c7ab6c992783c4b80fa536c56263b79273ade4b39eec9cd23d16d0f858c208" }
      - { act: ua/nt-1, provision: "art_11", edition: 2024-05-12, lang: uk, sha256: "ec2cd0b720d4db0e26144e6d80fa867a914f4ab188d04ef45f393c0354860bd7" }
  - provision: art_8
    kind: procedure
    duty: {uk: 'Показувати <час> очікування.', en: 'Show the <waiting> time.'}
    ua: [{act: ua/nt-1, provisions: [art_13, art_17__para_1]}]
    verdict: partial
    gap: {uk: 'Немає <b>табло</b>.', en: 'There are <b>no boards</b>.'}
    measure: {uk: Поставити табло., en: Put up boards.}
    instrument: cabinet-resolution
    bodies: [customs]
    due: 2001-01-31
    practice: {uk: Табло стоять на двох пунктах., en: Two points have boards.}
    comment: Спитати ще раз.
    author: укладач
    date: 2026-03-02
    basis:
      - { act: eu/tr-1, provision: "art_8", edition: 2025-02-10, lang: en, sha256: "e1c8fe07233ec7dd3b2a0f4b3fa2ed08527a6c181a17607f10c222732ecbb792" }
      - { act: ua/nt-1, provision: "art_13", edition: 2026-03-01, lang: uk, sha256: "82963d8117b122e896a237972806e2963789e1d2cc4a75fd2ca3d321d08a7ace" }
      - { act: ua/nt-1, provision: "art_17__para_1", edition: 2026-03-01, lang: uk, sha256: "540880e034128db67480066a5c27ec30e3aacc95d95c915ed33f5b2a72b7b55c" }
  - provision: art_9
    kind: right
    duty: {uk: Дати скаржитися., en: Let people complain.}
    ua: [{act: ua/nt-1, provisions: [art_15, art_19]}, {act: ua/trap-law, provisions: [art_1]}]
    verdict: conforms
    author: укладач
    date: 2026-03-01
    basis:
      - { act: eu/tr-1, provision: "art_9", edition: 2025-02-10, lang: en, sha256: "02e332c3c32e61255d5fd099d5462450da3303550780d60a1551453d72c8f6b6" }
      - { act: ua/nt-1, provision: "art_15", edition: 2026-03-01, lang: uk, sha256: "64cbcd952d28767fe5d496ec9ba42e7701f31009c679b3327e15b67584aa96c4" }
      - { act: ua/nt-1, provision: "art_19", edition: 2026-03-01, lang: uk, sha256: "f16c62b75322c3fb36b6941246d394c5dab2ae72136e68f0bcaf423ea5595ce0" }
      - { act: ua/trap-law, provision: "art_1", edition: 2020-01-01, lang: uk, sha256: "2ef1f40e2821e1e34534db2bc5eb320e3f9aa317b23924436d693086bda906fc" }
  - provision: art_10
    kind: obligation
    duty: {uk: Обмінюватися даними., en: Exchange data.}
    verdict: unregulated
    gap: {uk: Норми немає., en: There is no norm.}
    measure: {uk: Ухвалити закон., en: Adopt a law.}
    instrument: law
    bodies: [armed-forces, border-guard]
    due: accession
    author: укладач
    date: 2026-03-01
    basis:
      - { act: eu/tr-1, provision: "art_10", edition: 2025-02-10, lang: en, sha256: "8a43d7c6811a20ac19fcc8baa25ca7cb4aefca3201ad536e4cecd5bbd2cf4f28" }
  - provision: art_12
    kind: obligation
    duty: {uk: Вимірювати., en: Measure.}
    ua: [{act: ua/nt-1, provisions: [art_17]}]
    verdict: conflicts
    gap: {uk: Міряють інше., en: Something else is measured.}
    measure: {uk: Міряти це., en: Measure this.}
    instrument: order
    bodies: [border-guard]
    due: 2099-12-31
    author: укладач
    date: 2026-03-01
    basis:
      - { act: eu/tr-1, provision: "art_12", edition: 2025-02-10, lang: en, sha256: "d21b3159bfba8662be158ba333998d17c9eea6f3a4c4134936ccdc1bed25fd07" }
      - { act: ua/nt-1, provision: "art_17", edition: 2026-03-01, lang: uk, sha256: "6873d2e4ea595ecbe5927d73da6bf82d8c63c3926a2759d90ddef90c501acc13" }
  - provision: art_14
    kind: final
    duty: {uk: Набирає чинності., en: Enters into force.}
    verdict: not-applicable
    ground: final
    author: укладач
    date: 2026-03-01
    basis:
      - { act: eu/tr-1, provision: "art_14", edition: 2025-02-10, lang: en, sha256: "dced85899c5faeb14e7c28190a3e2e5d7565ec37c588ca73eaacb255b994184e" }
`,
  // What an owner may say of the site; the address is given to the build apart.
  'site.yaml': `questions: {mail: questions@zvirka.example}
credits: [{uk: Кафедра навчального права, en: Chair of Training Law, url: 'https://zvirka.example/chair'}]
disclaimer: {uk: Тексти для навчання., en: Texts for training.}
`,
  // A title with markup in it, checks, relations both ways, a source with a hash, an official address.
  'acts/ua/trap-law/act.yaml': `id: ua/trap-law
kind: law
title: {uk: 'Про <b>дужки</b> & «лапки»', en: 'On <b>brackets</b> & "quotes"'}
number: 1-І
issuer: {uk: Навчальна збірка, en: Training collection}
identifiers: {rada: 1-09}
adopted: 2009-11-05
published: 2009-12-01
inForce: 2010-01-01
status: in-force
addresses: ['https://example.org/laws/show/1-09']
bodies: [border-guard]
relations: [{kind: implements, act: eu/trap-bare, note: {uk: стаття 3, en: article 3}}, {kind: amends, act: ua/not-here}]
checks: [{facts: [number, adopted], against: example.org, on: 2026-02-22, by: укладач}]
`,
  // Names of articles that fold the contents; a bundle of notes; a wide table; a footnote; a word without spaces; points six deep.
  'acts/ua/trap-law/2020-01-01.uk.md': `---
act: ua/trap-law
date: 2020-01-01
lang: uk
nature: consolidated
source: {publisher: Навчальна збірка, url: 'https://example.org/laws/show/1-09', format: own, retrieved: 2026-02-22, sha256: ${'ab12'.repeat(16)}}
---

# ЗАКОН<br>Про дужки

> {${'Із змінами, внесеними згідно із Законом № 2-ІІ; '.repeat(12)}}

> {Друга примітка}

${[1, 2].map((chapter) => `## Розділ ${'I'.repeat(chapter)}<br>ЗАГАЛЬНІ ПОЛОЖЕННЯ

${Array.from({ length: 40 }, (_, n) => `### Стаття ${(chapter - 1) * 40 + n + 1}. Про <script>alert(${n})</script>

1. Перша частина:

    1) пункт:

        а) підпункт:

            – абзац;

2. ${'Довгеслово'.repeat(12)} кінець.
`).join('\n')}`).join('\n')}

| № | Пункт пропуску | Смуги для осіб | Смуги для транспорту | Час очікування | Порядок черги |
| --- | --- | --- | --- | --- | --- |
| 1 | Шегині–Медика | чотири | шість | сорок хвилин | електронна |
`,
  // Only a record: no text in any language.
  'acts/eu/trap-bare/act.yaml': `id: eu/trap-bare
kind: regulation
title: {uk: Регламент без тексту}
number: 2099/1
issuer: {uk: Навчальна збірка}
status: unknown
`,
  // An act and the one it replaces: renumbered, cut in two, gone, new; a heading with markup in it.
  'acts/ua/trap-order-old/act.yaml': `id: ua/trap-order-old
kind: order
title: {uk: Порядок старий, en: Old rules}
number: 4-П
issuer: {uk: Навчальна збірка}
adopted: 2011-01-01
status: repealed
`,
  'acts/ua/trap-order-old/2011-01-01.uk.md': orderOf('ua/trap-order-old', '2011-01-01', [
    ['Контроль осіб', PASSPORTS, REFUSAL], ['<Режим> & порядок', REGIME], ['База даних', DATABASE], ['Судна', VESSELS],
  ]),
  'acts/ua/trap-order-new/act.yaml': `id: ua/trap-order-new
kind: order
title: {uk: Порядок новий, en: New rules}
number: 5-П
issuer: {uk: Навчальна збірка}
adopted: 2015-01-01
status: training
relations: [{kind: replaces, act: ua/trap-order-old}, {kind: replaces, act: ua/not-here}]
`,
  'acts/ua/trap-order-new/2015-01-01.uk.md': orderOf('ua/trap-order-new', '2015-01-01', [
    ['Спостереження', CAMERAS], ['Паспортний контроль', PASSPORTS], ['Відмова у перетинанні', REFUSAL.replace('2. ', '1. ')], ['<Режим> & порядок', REGIME], ['Судна', VESSELS],
  ]),
  // An exercise: open, overdue, of a body; it has a page and stands in no count.
  'concordance/trap-lag.yaml': `act: eu/trap-lag
edition: 2024-07-10
lang: en
review: training
note: {uk: Вправа., en: Exercise.}
rows:
  - provision: art_3
    kind: obligation
    duty: {uk: Оприлюднювати звіт., en: Publish the report.}
    verdict: unregulated
    gap: {uk: Вправа-пастка., en: Trap exercise.}
    measure: {uk: Захід вправи., en: Measure of the exercise.}
    instrument: law
    bodies: [customs]
    due: 2020-01-01
    author: укладач
    date: 2026-03-02
    basis:
      - { act: eu/trap-lag, provision: "art_3", edition: 2024-07-10, lang: en, sha256: "35b7d0507a7cf9bab6f8dd8fd5f13e92589e1229d862e1a8cf1d960b1a111445" }
`,
  // A translation older than the original, one article behind it and one point short; a term that is defined and used; a note of history.
  'acts/eu/trap-lag/act.yaml': `id: eu/trap-lag
kind: regulation
title: {uk: Регламент про відставання, en: Regulation on Lag}
number: 2098/7
issuer: {uk: Навчальна збірка, en: Training collection}
status: in-force
`,
  'acts/eu/trap-lag/2024-07-10.en.md': `---
act: eu/trap-lag
date: 2024-07-10
lang: en
nature: consolidated
source: {publisher: Training collection, format: own}
---

# REGULATION 2098/7

## Article 1<br>Definitions

For the purposes of this Regulation, the following definitions apply:

    (1) ‘waiting time’ means the time from arrival to the first check;

    (2) ‘lane’ means a place for <one> vehicle.

## Article 2<br>Lanes

1. The waiting time in a lane shall be shown. Waiting times are public.

2. Lanes are numbered.

## Article 3<br>Report

The report is public.
`,
  'acts/eu/trap-lag/2019-06-11.uk.md': `---
act: eu/trap-lag
date: 2019-06-11
lang: uk
nature: official-translation
source: {publisher: Навчальна збірка, format: own}
---

# РЕГЛАМЕНТ 2098/7

## Стаття 1<br>Терміни

Для цілей цього Регламенту застосовуються такі терміни:

    (1) «час очікування» означає час від прибуття до першої перевірки.

## Стаття 2<br>Смуги

1. Час очікування показують.

2. Смуги мають номери.
`,
  // A text in neither language of the site.
  'acts/int/trap-french/act.yaml': `id: int/trap-french
kind: treaty
title: {uk: Угода французькою}
issuer: {uk: Навчальна збірка}
status: in-force
adopted: 1999-05-01
`,
  'acts/int/trap-french/1999-05-01.fr.md': `---
act: int/trap-french
date: 1999-05-01
lang: fr
nature: original
source: {publisher: Навчальна збірка, format: own}
---

# ACCORD

## Article premier

Les contrôles sont effectués ensemble.

## Article 2

Le présent accord entre en vigueur.
`,
};

/** Writes the overlay into a folder. */
export function writeOverlay(folder: string): void {
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
