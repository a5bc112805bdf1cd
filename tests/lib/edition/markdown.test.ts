import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build, flatten, settle } from '../../../src/lib/edition/entries.ts';
import { readMarkdown } from '../../../src/lib/edition/markdown-read.ts';
import { writeMarkdown } from '../../../src/lib/edition/markdown-write.ts';
import { textOf, textOfDrafts } from '../../../src/lib/edition/text.ts';
import { bare } from '../../../src/lib/text/whitespace.ts';
import { anyDrafts, anyEdition } from './arbitrary.ts';

const LAW = `---
act: ua/nt-1
date: 2026-03-01
lang: uk
nature: training
source:
  publisher: Звірка
  format: own
---

# НАВЧАЛЬНИЙ ЗАКОН<br>Про контроль

Цей Закон регулює навчання.

## Розділ I<br>ЗАГАЛЬНІ ПОЛОЖЕННЯ

### Стаття 7-1. Мова

1. Перша частина:

    1) пункт та\\або інше;

        а) підпункт;

    2) другий пункт.

    Другий абзац частини першої.

> {Частина перша статті 7-1 в редакції Закону № НТ-2}

| Показник | Строк |
| --- | --- |
| черга \\| затримка | 1. до 5 днів<br>2. негайно |

### Стаття 8. Без частин

Перша частина:

    тире - перше;

1990. рік не є списком.

[^1]: (1) Виноска.

---

Президент України

№ НТ-1

# ЗАТВЕРДЖЕНО<br>постановою<br>ПОРЯДОК<br>пропуску

1. Пункт порядку.

# Додаток 1<br>до Порядку

\\# 5 не заголовок

\\> не примітка
`;

describe('legal Markdown', () => {
  it('gives the same bytes back for a text in its canonical form', () => {
    const { value, messages } = readMarkdown(LAW);
    expect(messages).toEqual([]);
    expect(writeMarkdown(value)).toBe(LAW);
  });

  it('reads every character of the law as printed', () => {
    const text = textOf(readMarkdown(LAW).value.body);
    for (const printed of ['НАВЧАЛЬНИЙ ЗАКОН\nПро контроль', '1) пункт та\\або інше;', 'черга | затримка', '1. до 5 днів\n2. негайно', '1990. рік не є списком.', '# 5 не заголовок', '> не примітка'])
      expect(text).toContain(printed);
  });

  it('names units by their labels, their depth and their surroundings', () => {
    const eids: string[] = [];
    const walk = (provisions: ReturnType<typeof readMarkdown>['value']['body']): void => provisions.forEach((p) => { eids.push(`${p.kind} ${p.eid}`); walk(p.children); });
    walk(readMarkdown(LAW).value.body);
    expect(eids).toEqual([
      'title-of-act title-of-act', 'preamble preamble__p_1', 'title title_I', 'article art_7-1', 'paragraph art_7-1__para_1',
      'point art_7-1__para_1__point_1', 'point art_7-1__para_1__point_1__point_а', 'point art_7-1__para_1__point_2', 'alinea art_7-1__para_1__al_2',
      'note art_7-1__note_1', 'table art_7-1__table_1', 'article art_8', 'alinea art_8__al_1', 'alinea art_8__al_1__al_2', 'paragraph art_8__para_1990',
      'footnote fn_1', 'closing closing', 'closing-line closing__p_1', 'closing-line closing__p_2',
      'attachment att_порядок', 'point att_порядок__point_1', 'attachment att_1', 'alinea att_1__al_1', 'alinea att_1__al_2',
    ]);
  });

  it('tells where the front matter is wrong', () => {
    const { messages } = readMarkdown(LAW.replace('date: 2026-03-01', 'date: завтра'));
    expect(messages).toEqual([{ code: 'field-not-date', severity: 'error', facts: { field: 'date', found: 'завтра' }, at: 3 }]);
    expect(readMarkdown(LAW.replace('nature:', 'natrue:')).messages.map(({ code, facts, at }) => [code, facts['field'], at])).toContainEqual(['field-misspelt', 'natrue', 5]);
    expect(readMarkdown(LAW.replace('lang: uk', 'lang: uk\nlang: en')).messages).toMatchObject([{ code: 'yaml-twice', facts: { field: 'lang' }, at: 5 }]);
    expect(readMarkdown('# Без заголовка').messages[0]).toMatchObject({ code: 'front-matter-missing', severity: 'error' });
  });

  it('keeps from which text a translation was made, and when it was held against it', () => {
    const translated = LAW.replace('  format: own\n', '  format: own\ntranslation:\n  of:\n    date: 2026-02-22\n    lang: uk\n    source: копія тексту за 22.02.2026\n  by: Звірка\n  on: 2026-11-21\n  checkedOn: 2026-11-22\n');
    const { value, messages } = readMarkdown(translated);
    expect(messages).toEqual([]);
    expect(value.meta.translation).toEqual({ of: { date: '2026-02-22', lang: 'uk', source: 'копія тексту за 22.02.2026' }, by: 'Звірка', on: '2026-11-21', checkedOn: '2026-11-22' });
    expect(writeMarkdown(value)).toBe(translated);
    expect(readMarkdown(translated.replace('    date: 2026-02-22\n', '')).messages).toMatchObject([{ severity: 'error', facts: { field: 'translation.of.date' } }]);
  });

  it('keeps a unit whose heading the source has lost as a `##` alone', () => {
    const law = `${LAW.slice(0, LAW.indexOf('# '))}# ЗАКОН\n\n## Стаття 1. Міст\n\n1. Міст є.\n\n##\n\n1. Цей Закон набирає чинності завтра.\n`;
    const { value, messages } = readMarkdown(law);
    expect(messages).toEqual([]);
    expect(value.body.map(({ kind, eid }) => `${kind} ${eid}`)).toEqual(['title-of-act title-of-act', 'article art_1', 'division hcontainer_nn_1']);
    expect(value.body[2]!.children.map(({ eid }) => eid)).toEqual(['point_1']);
    expect(writeMarkdown(value)).toBe(law);
  });

  it('takes a `##` alone, with nothing below it, for nothing', () => {
    const head = LAW.slice(0, LAW.indexOf('# '));
    expect(writeMarkdown(readMarkdown(`${head}# ЗАКОН\n\n##\n\n## Стаття 1. Міст\n\n1. Міст є.\n\n##\n\n###\n`).value)).toBe(`${head}# ЗАКОН\n\n## Стаття 1. Міст\n\n1. Міст є.\n`);
  });

  it('joins a paragraph that an editor wrapped, and says so', () => {
    const { value, messages } = readMarkdown(LAW.replace('Цей Закон регулює навчання.', 'Цей Закон\nрегулює навчання.'));
    expect(writeMarkdown(value)).toBe(LAW);
    expect(messages).toMatchObject([{ code: 'soft-wrap', at: 13 }]);
  });
});

describe('legal Markdown, any text', () => {
  it('reading what was written gives the same edition', () => {
    fc.assert(fc.property(anyEdition, (edition) => {
      const { value, messages } = readMarkdown(writeMarkdown(edition));
      expect(messages).toEqual([]);
      expect(value).toEqual(edition);
    }), { numRuns: 1000 });
  });

  it('writing what was read gives the same bytes', () => {
    fc.assert(fc.property(anyEdition, (edition) => {
      const bytes = writeMarkdown(edition);
      expect(writeMarkdown(readMarkdown(bytes).value)).toBe(bytes);
    }), { numRuns: 1000 });
  });

  it('never refuses, and what it made of any text it reads again the same', () => {
    const soup = fc.array(fc.constantFrom('# ', '## ', '> ', '    ', '\n', '\n\n', '| a |', '| --- |', '---', '\\', '<br>', '[^1]: ', '1. ', 'слово', '\t', '```', '- '), { maxLength: 40 }).map((parts) => LAW.slice(0, LAW.indexOf('# ')) + parts.join(''));
    fc.assert(fc.property(soup, (source) => {
      const once = readMarkdown(source).value;
      expect(readMarkdown(writeMarkdown(once)).value).toEqual(once);
    }), { numRuns: 2000 });
  });
});

describe('a draft tree settled into lines', () => {
  it('keeps every text in order and stays as it is the second time', () => {
    fc.assert(fc.property(anyDrafts, (drafts) => {
      const settled = settle(drafts);
      expect(bare(textOfDrafts(settled))).toBe(bare(textOfDrafts(drafts)));
      expect(build(flatten(settled))).toEqual(settled);
    }), { numRuns: 2000 });
  });
});
