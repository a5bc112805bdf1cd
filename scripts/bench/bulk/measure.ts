/**
 * Every act of the bulk file through reader, outline and storage: none may crash, none may lose a character, and whatever
 * is odd in them is counted by the message that names it.
 *
 * Where the file was cut into articles without a gap, its numbers are a second opinion on ours: two programs that know
 * nothing of each other must list the same articles.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { articlesOf, textOfBlocks } from '../../../src/lib/edition/text.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import { writeMarkdown } from '../../../src/lib/edition/markdown-write.ts';
import type { Edition } from '../../../src/lib/model/edition.ts';
import { message, sentence, type Message } from '../../../src/lib/model/message.ts';
import { outline } from '../../../src/lib/outline/outline.ts';
import { read } from '../../../src/lib/read/read.ts';
import { selfCheck } from '../../store/fidelity.ts';
import { hasAscendingArticles } from '../build/acts.ts';
import { missing, NO_CORPUS, type Measure } from '../measure.ts';
import { spreadOf, counted, inMilliseconds } from '../statistics.ts';
import type { Table } from '../table.ts';
import { BULK_ARCHIVE, bulkActs, printedText, WHOLE_DOCUMENT, type BulkAct } from './archive.ts';

/** How the third party had cut the act. */
const CUTS = ['whole document', 'articles in ascending order', 'articles, broken'] as const;
type Cut = (typeof CUTS)[number];

interface Outlined {
  id: string;
  cut: Cut;
  milliseconds: number;
  characters: number;
  articles: string[];
  messages: Message[];
  /** The exception, when there was one. */
  crash?: string;
  /** In a complete run: true when the two lists of article numbers agree. */
  agrees?: boolean;
}

const cutOf = (act: BulkAct): Cut =>
  act.provisions.every(({ provision_ref }) => provision_ref === WHOLE_DOCUMENT) ? 'whole document' : hasAscendingArticles(act) ? 'articles in ascending order' : 'articles, broken';

async function outlined(act: BulkAct): Promise<Outlined> {
  const text = printedText(act);
  const started = performance.now();
  const { articles, messages, crash } = await through(text).catch((cause: unknown) => ({ articles: [], messages: [], crash: cause instanceof Error ? cause.message : String(cause) }));
  const cut = cutOf(act);
  return {
    id: act.id, cut, milliseconds: performance.now() - started, characters: text.length, articles, messages,
    ...(crash !== undefined && { crash }),
    ...(cut === 'articles in ascending order' && { agrees: articles.join() === act.provisions.map(({ provision_ref }) => provision_ref.replace(/^art/, '')).join() }),
  };
}

async function through(text: string): Promise<{ articles: string[]; messages: Message[]; crash?: string }> {
  const { value: reading, messages } = await read(new TextEncoder().encode(text));
  if (messages.some(({ severity }) => severity === 'error')) return { articles: [], messages };
  const drafts = outline(reading, 'ua');
  const edition: Edition = {
    meta: { act: 'ua/measured', date: '2026-01-01', lang: 'uk', nature: 'original', source: { publisher: 'measured', format: 'measured' } },
    body: identify(drafts.value, 'ua'),
  };
  const said = [...messages, ...drafts.messages];
  const faults = selfCheck(textOfBlocks(reading.blocks), edition, writeMarkdown(edition), said);
  return { articles: articlesOf(edition.body).map(({ number }) => number ?? ''), messages: [...said, ...faults] };
}

function cutTable(acts: readonly Outlined[]): Table {
  const rows = CUTS.map((cut) => {
    const of = acts.filter((act) => act.cut === cut);
    const sum = (figure: (act: Outlined) => number): string => counted(of.reduce((total, act) => total + figure(act), 0));
    const agree = of.filter(({ agrees }) => agrees).length;
    return [
      cut, counted(of.length), sum(({ characters }) => characters), sum(({ articles }) => articles.length), counted(of.filter(({ crash }) => crash !== undefined).length),
      counted(of.filter(({ messages }) => messages.some(({ severity }) => severity === 'error')).length), cut === 'articles in ascending order' ? `${agree} of ${of.length}` : '',
      inMilliseconds(spreadOf(of.map(({ milliseconds }) => milliseconds))),
    ];
  });
  return { title: 'Acts of the bulk file, outlined', columns: ['as scraped', 'acts', 'characters', 'articles', 'crashed', 'not taken', 'same article numbers', 'time an act'], rows };
}

/** One row a kind of message: how often, in how many acts, and the first of them. */
function oddities(acts: readonly Outlined[]): Table {
  const codes = [...new Set(acts.flatMap(({ messages }) => messages.map(({ code }) => code)))];
  const rows = codes.map((code) => {
    const having = acts.filter(({ messages }) => messages.some((m) => m.code === code));
    const times = having.reduce((sum, { messages }) => sum + messages.filter((m) => m.code === code).length, 0);
    const first = having[0]!.messages.find((m) => m.code === code)!;
    return { times, cells: [code, message(code).severity, counted(having.length), counted(times), having[0]!.id, sentence(first, 'en').slice(0, 160)] };
  });
  return { title: 'What was odd in them', columns: ['message', 'severity', 'acts', 'times', 'for example', 'it says'], words: [1, 4, 5], rows: rows.sort((a, b) => b.times - a.times).map(({ cells }) => cells) };
}

export const bulkMeasure: Measure = {
  name: 'bulk',
  title: 'Eight thousand acts outlined',
  run: async ({ corpus, quick, scratch, tell }) => {
    const archive = corpus === undefined ? undefined : path.join(corpus, BULK_ARCHIVE);
    if (archive === undefined || !existsSync(archive)) return missing(NO_CORPUS);
    const acts: Outlined[] = [];
    for await (const act of bulkActs(archive, scratch)) {
      acts.push(await outlined(act));
      if (acts.length % 1000 === 0) tell(`bulk: ${acts.length} acts`);
      if (quick && acts.length === 500) break;
    }
    const crashed = acts.filter(({ crash }) => crash !== undefined);
    return {
      method: [
        'Every act of the bulk file as text, read as a file of that content would be (nothing tells the program that it is a text of the Rada), outlined, named, written as legal Markdown, and held against its own text: a lost or moved character is a message of severity error here.',
        'Same article numbers: where the third party has cut the act into articles in ascending order, its list against ours. Its lists lack articles that scraping lost and repealed ones, so a difference is no error by itself.',
      ],
      tables: [cutTable(acts), oddities(acts), { title: 'Crashes', columns: ['act', 'exception'], words: [1], rows: crashed.map(({ id, crash }) => [id, crash ?? '']) }],
    };
  },
};
