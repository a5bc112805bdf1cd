/**
 * Pages of prose, `pages/<slug>.<uk|en>.md`: front matter and Markdown. The Markdown becomes HTML in the site's build; here it is
 * read for its links, because a link that leads nowhere is found before a page is built.
 *
 * @example
 * await readProse(layersOf(), messages) // [{ slug: 'about', speech: 'uk', title: 'Про Звірку', markdown: '…', links: [ … ] }]
 */
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readRecord } from '../../src/lib/edition/record.ts';
import { message, type Message, type Speech } from '../../src/lib/model/message.ts';
import { proseSchema, type ProseMeta } from '../../src/lib/model/prose.ts';
import { filesOf, textOfFile } from './knowledge-file.ts';
import { shown, type Layer } from './layers.ts';
import { chosenPack } from './pack-choice.ts';

export interface ProsePage extends ProseMeta {
  slug: string;
  speech: Speech;
  file: string;
  /** Without the front matter. */
  markdown: string;
  links: { to: string; line: number }[];
}

const NAME = /^([a-z0-9][a-z0-9-]*)\.(uk|en)\.md$/;
const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n/;

/** Addresses that belong to other pages of the site. */
export const RESERVED: ReadonlySet<string> = new Set([
  'acts', 'assets', 'bodies', 'check', 'compare', 'components', 'data', 'en', 'files', 'glossary', 'harmonisation', 'knowledge', 'packs', 'platforms', 'practices', 'search', 'strategy', 'tables',
]);

/** The pages that can be used, in their own order, then by slug; of a trainer pack those it takes along. */
export async function readProse(layers: readonly Layer[], messages: Message[]): Promise<ProsePage[]> {
  const pages: ProsePage[] = [];
  const packed = chosenPack()?.pages;
  for (const [name, absolute] of await filesOf(layers, 'pages', '.md')) {
    const file = shown(absolute);
    const [, slug, speech] = NAME.exec(name) ?? [];
    if (slug === undefined || speech === undefined) messages.push(message('page-name', {}, file));
    else if (RESERVED.has(slug)) messages.push(message('page-reserved', { slug }, file));
    else if (!packed || packed.includes(slug)) {
      const text = await textOfFile(absolute, messages);
      const page = text === undefined ? undefined : pageOf(text, { slug, speech: speech as Speech, file }, messages);
      if (page) pages.push(page);
    }
  }
  return pages.sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : a.speech < b.speech ? 1 : -1));
}

function pageOf(text: string, place: Pick<ProsePage, 'slug' | 'speech' | 'file'>, messages: Message[]): ProsePage | undefined {
  const found = FRONT_MATTER.exec(text);
  if (!found) {
    messages.push(message('page-front-matter', {}, `${place.file}:1`));
    return undefined;
  }
  const { value, messages: noticed } = readRecord(found[1]!, proseSchema);
  // The fence is the first line.
  messages.push(...noticed.map((m) => ({ ...m, at: `${place.file}:${Number(m.at ?? 0) + 1}` })));
  const markdown = text.slice(found[0].length);
  return value && { ...value, ...place, markdown, links: linksOf(markdown, found[0].split('\n').length - 1) };
}

const parser = unified().use(remarkParse);
type Tree = ReturnType<typeof parser.parse>;

/** Every link of a Markdown text, with its line in the file. */
function linksOf(markdown: string, above: number): ProsePage['links'] {
  const links: ProsePage['links'] = [];
  const visit = (node: Tree | Tree['children'][number]): void => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') links.push({ to: node.url, line: above + (node.position?.start.line ?? 1) });
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parser.parse(markdown));
  return links;
}
