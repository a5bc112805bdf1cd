/**
 * Reads legal Markdown back into an edition. Blocks are found by remark-parse with every construct switched off that
 * would change a legal text (lists, code, HTML, emphasis, links, definitions …); the text of a block is then taken
 * from the file itself, so every character of the law stays as printed and the start column gives the depth.
 *
 * Never refuses: what it does not understand is kept as a paragraph, with a message. Front matter that cannot be
 * understood is an error, because an edition without act and date is nobody's.
 *
 * @example
 * readMarkdown(writeMarkdown(edition)).value // equal to edition
 */
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { traditionOf, type Edition, type EditionMeta } from '../model/edition.ts';
import { editionMetaSchema } from '../model/edition-schema.ts';
import { message, type Message, type Result } from '../model/message.ts';
import { build, type Entry } from './entries.ts';
import { tidy } from '../text/whitespace.ts';
import { unescapeText } from './escape.ts';
import { identify } from './identify.ts';
import { readRecord } from './record.ts';

/** What legal Markdown keeps of CommonMark: paragraphs, ATX headings, block quotes, GFM tables. */
const SWITCHED_OFF = [
  'list', 'codeIndented', 'codeFenced', 'setextUnderline', 'thematicBreak', 'htmlFlow', 'htmlText', 'autolink', 'definition',
  'attention', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape', 'labelStartImage', 'labelStartLink', 'labelEnd',
];

function legalMarkdown(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: SWITCHED_OFF } }, gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

const parser = unified().use(remarkParse).use(legalMarkdown).freeze();

const FRONT_MATTER = /^---\n([\s\S]*?\n)---(?:\n|$)/;

const NO_META: EditionMeta = { act: '', date: '', lang: 'uk', nature: 'draft', source: { publisher: '', format: '' } };

/** The edition in a file of legal Markdown. Messages give lines of the file; an `error` means the front matter is unusable. */
export function readMarkdown(file: string): Result<Edition> {
  const source = file.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const { meta, messages, length } = readFrontMatter(source);
  const entries = readEntries(source, length, messages);
  return { value: { meta, body: identify(build(entries), traditionOf(meta.act)) }, messages };
}

interface FrontMatter {
  meta: EditionMeta;
  messages: Message[];
  /** Characters it takes, fences included. */
  length: number;
}

/** The front matter alone: what a list of editions needs, without parsing the law. */
export function readFrontMatter(source: string): FrontMatter {
  const found = FRONT_MATTER.exec(source);
  if (!found) return { meta: NO_META, messages: [message('front-matter-missing', {}, 1)], length: 0 };
  const { value, messages } = readRecord(found[1]!, editionMetaSchema);
  // The fence is the first line.
  return { meta: value ?? NO_META, messages: messages.map((m) => ({ ...m, at: Number(m.at ?? 0) + 1 })), length: found[0].length };
}

type Blocks = ReturnType<typeof parser.parse>['children'];

function readEntries(source: string, from: number, messages: Message[]): Entry[] {
  const entries: Entry[] = [];
  // A `#` heading is the title while no heading stands before it.
  let opens = true;
  for (const { law, firstLine } of piecesOf(source, from)) {
    for (const node of parser.parse(law).children as Blocks) {
      const { start, end } = node.position!;
      const written = law.slice(start.offset!, end.offset!);
      const entry = entryOf(node, written, start.column, law, opens);
      opens &&= node.type !== 'heading';
      if (entry.text !== '' || entry.form !== NEEDS_TEXT) entries.push(entry);
      if (written.includes('\n') && node.type === 'paragraph') messages.push(message('soft-wrap', {}, firstLine + start.line));
    }
  }
  return withoutHollowUnits(entries);
}

/** An empty `##` opens a unit for what stands below it; where nothing does, it is nothing. */
function withoutHollowUnits(entries: readonly Entry[]): Entry[] {
  const kept: Entry[] = [];
  for (const entry of entries.toReversed()) if (entry.form !== 'heading' || entry.text !== '' || isBelow(kept.at(-1), entry)) kept.push(entry);
  return kept.reverse();
}

const isBelow = (entry: Entry | undefined, heading: Entry): boolean =>
  entry !== undefined && entry.form !== 'title' && entry.form !== 'attachment' && entry.form !== 'closing' && (entry.form !== 'heading' || entry.level > heading.level);

/**
 * The form that is nothing without text. An empty `#` keeps the place of a title, an empty `##` opens a unit whose heading the
 * source has lost.
 */
const NEEDS_TEXT: Entry['form'] = 'paragraph';

/** Characters parsed at a time: the parser keeps several hundred bytes a character, and a code has millions. */
const PIECE = 100_000;

/** The law in pieces cut at blank lines: with lists off, a blank line ends every block, so pieces read as the whole does. */
function* piecesOf(source: string, from: number): Generator<{ law: string; firstLine: number }> {
  let firstLine = source.slice(0, from).split('\n').length - 1;
  for (let start = from; start < source.length; ) {
    const blank = source.indexOf('\n\n', start + PIECE);
    const end = blank < 0 ? source.length : blank + 2;
    const law = source.slice(start, end);
    yield { law, firstLine };
    firstLine += law.split('\n').length - 1;
    start = end;
  }
}

function entryOf(node: Blocks[number], written: string, column: number, law: string, opens: boolean): Entry {
  const level = Math.floor((column - 1) / 4);
  if (node.type === 'heading') {
    const text = lawOf(written.replace(/^#+/, '').trim());
    if (node.depth > 1) return { form: 'heading', level: node.depth, text };
    return { form: opens ? 'title' : 'attachment', level: 1, text };
  }
  if (node.type === 'blockquote') return { form: 'note', level, text: lawOf(joined(written, /^ *> ?/gm)) };
  if (node.type === 'table') {
    const rows = node.children.map((row) => row.children.map((cell) => cellText(law.slice(cell.position!.start.offset!, cell.position!.end.offset!))));
    return { form: 'table', level, text: '', rows };
  }
  const line = joined(written, /^ +/gm);
  if (line === '---') return { form: 'closing', level: 0, text: '' };
  const footnote = /^\[\^[^\]]*\]: ?/.exec(line);
  return footnote ? { form: 'footnote', level, text: lawOf(line.slice(footnote[0].length)) } : { form: 'paragraph', level, text: lawOf(line) };
}

/** A block an editor wrapped over several lines is one line of law. */
const joined = (written: string, margin: RegExp): string => written.replace(margin, '').replace(/\n/g, ' ');

/** The law a written text stands for. */
const lawOf = (written: string): string => tidy(unescapeText(written));

/** A cell without the bars micromark counts to it: the one before it, and after the last cell the closing one. */
const cellText = (written: string): string => lawOf(written.trim().replace(/^\|/, '').replace(/(?<!\\)((?:\\\\)*)\|$/, '$1').trim());
