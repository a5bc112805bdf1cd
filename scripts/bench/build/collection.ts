/**
 * Writes large acts as a collection: `act.yaml` and legal Markdown through the same code an import uses.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { identify } from '../../../src/lib/edition/identify.ts';
import { writeMarkdown } from '../../../src/lib/edition/markdown-write.ts';
import { actSchema } from '../../../src/lib/model/act.ts';
import type { Draft } from '../../../src/lib/model/draft.ts';
import { itemLabel } from '../../../src/lib/text/labels.ts';
import type { Article, LargeAct } from './acts.ts';

export interface Written {
  acts: number;
  articles: number;
  /** Characters of law. */
  characters: number;
  /** Bytes of legal Markdown. */
  bytes: number;
}

/** Writes the acts below `folder/acts/ua`; says how much it was. */
export function writeCollection(acts: readonly LargeAct[], folder: string): Written {
  const written: Written = { acts: 0, articles: 0, characters: 0, bytes: 0 };
  for (const act of acts) {
    const place = path.join(folder, 'acts/ua', act.slug);
    const markdown = writeMarkdown({
      meta: { act: `ua/${act.slug}`, date: act.date, lang: 'uk', nature: 'consolidated', source: { publisher: 'Верховна Рада України', format: 'measured' } },
      body: identify(draftsOf(act), 'ua'),
    });
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'act.yaml'), stringify(record(act)));
    writeFileSync(path.join(place, `${act.date}.uk.md`), markdown);
    written.acts += 1;
    written.articles += act.articles.length;
    written.characters += act.articles.reduce((sum, { heading, lines }) => sum + heading.length + lines.reduce((length, line) => length + line.length, 0), 0);
    written.bytes += Buffer.byteLength(markdown);
  }
  return written;
}

const record = (act: LargeAct): unknown =>
  actSchema.parse({
    id: `ua/${act.slug}`, kind: 'law', title: { uk: act.title }, number: act.slug, issuer: { uk: 'Верховна Рада України' },
    identifiers: { rada: act.slug }, adopted: act.date, status: 'unknown',
  });

const draftsOf = ({ title, articles }: LargeAct): Draft[] => [
  { form: 'heading', text: `ЗАКОН УКРАЇНИ\n${title}`, children: [] },
  ...articles.map((article): Draft => ({ form: 'heading', text: article.heading, children: nested(article) })),
];

/** «1.» and what has no label stand in the article; «1)» below them; «а)» below that. */
const DEPTHS = [/^\d+(?:-\d+)?\)/, /^[а-яґєії]\)/];

function nested({ lines }: Article): Draft[] {
  const root: Draft[] = [];
  const open: Draft[] = [];
  for (const text of lines) {
    const wanted = itemLabel(text) ? DEPTHS.findIndex((depth) => depth.test(text)) + 1 : 0;
    const depth = Math.min(wanted, open.length);
    const draft: Draft = { form: 'paragraph', text, children: [] };
    (depth === 0 ? root : open[depth - 1]!.children).push(draft);
    open.splice(depth, Infinity, draft);
  }
  return root;
}
