/**
 * A small overlay for tests of the pages: acts of our own invention, each with the trap it shows. It is laid over the
 * starter collection, so the pages are tested on both.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Files below the overlay. */
const FILES: Record<string, string> = {
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
relations: [{kind: implements, act: eu/trap-bare, note: стаття 3}, {kind: amends, act: ua/not-here}]
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
