/** Random editions for property tests: headings, lists, notes, tables and the characters Markdown would take for its own. */
import fc from 'fast-check';
import { settle } from '../../../src/lib/edition/entries.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import type { Draft } from '../../../src/lib/model/draft.ts';
import type { Edition } from '../../../src/lib/model/edition.ts';
import { tidy } from '../../../src/lib/text/whitespace.ts';

const traps = ['# 5', '> ні', '---', '***', '- тире', '— тире', '1. один', '1) пункт', 'а) підпункт', '(a) point', '|', '| a | b |', '\\', '\\|', 'та\\або', '<br>', '\\<br>', '<b>не тег</b>', '&amp;', '[^1]: не виноска', '[a](b)', '`код`', '*зірки*', '_', '~~', '«7-1»', '{примітка}', 'Стаття 7-1. Мова', 'Розділ I', 'CHAPTER II', 'Додаток 11-A', 'ANNEX', '===', '```', '1990. Рік', '$', '\u00A0', '\u00AD', 'п’ять', '#', '##', '|---|', ':'];

const line = fc.array(fc.oneof(fc.constantFrom(...traps), fc.constantFrom('слово', 'особа', 'кордону', 'the border'), fc.string({ maxLength: 6, unit: 'binary' })), { minLength: 1, maxLength: 5 })
  .map((parts) => tidy(parts.join(' ').replace(/[\n\r\u0000]/g, ' ')))
  .filter((text) => text !== '');
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const cell = fc.oneof(fc.constant(''), text);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

const leaf: fc.Arbitrary<Draft> = fc.oneof(
  text.map((t): Draft => ({ form: 'note', text: t, children: [] })),
  text.map((t): Draft => ({ form: 'footnote', text: t, children: [] })),
  rows.map((r): Draft => ({ form: 'table', text: '', rows: r, children: [] })),
);

const { draft } = fc.letrec<{ draft: Draft; drafts: Draft[] }>((tie) => ({
  draft: fc.oneof({ maxDepth: 8, withCrossShrink: true }, leaf,
    fc.record({ form: fc.constantFrom<Draft['form']>('paragraph', 'paragraph', 'heading'), text, children: tie('drafts') }),
    text.chain((t) => tie('drafts').map((children): Draft => ({ form: 'heading', text: t, attached: true, children: children as Draft[] }))),
    (tie('drafts') as fc.Arbitrary<Draft[]>).map((children): Draft => ({ form: 'closing', text: '', children })),
  ) as fc.Arbitrary<Draft>,
  drafts: fc.array(tie('draft') as fc.Arbitrary<Draft>, { maxLength: 4 }),
}));

/** Any tree at all, also ones no sequence of lines can say. */
export const anyDrafts = fc.array(draft, { maxLength: 6 });

const translation = fc.record({
  of: fc.record({ date: fc.constant('2026-03-01'), lang: fc.constantFrom('uk' as const, 'en' as const), source: line }),
  by: line, on: fc.constant('2026-11-22'), checkedOn: fc.constant('2026-11-22'),
}, { requiredKeys: ['of', 'by', 'on'] });

/** An edition as an import would make it. */
export const anyEdition: fc.Arbitrary<Edition> = fc.record({
  meta: fc.record({
    act: fc.constantFrom('ua/nt-1', 'eu/tr-1'), date: fc.constant('2026-03-01'), lang: fc.constantFrom('uk' as const, 'en' as const), nature: fc.constant('training' as const),
    source: fc.record({ publisher: line, format: fc.constant('own') }),
    translation,
  }, { requiredKeys: ['act', 'date', 'lang', 'nature', 'source'] }),
  body: anyDrafts.map(settle),
}).map(({ meta, body }) => ({ meta, body: identify(body, meta.act.startsWith('ua/') ? 'ua' : 'eu') }));
