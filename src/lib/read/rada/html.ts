/**
 * Reads a page of the Verkhovna Rada's site that prints the law: the printed form (`/laws/show/{nreg}/print`) and the full
 * page as a browser saves it. Paragraphs carry the classes of the Rada's editor (`rvps2`, `rvts9`) and anchors; many
 * anchors also name the unit (`<a name="n7" data-tree="ch_1:pu1:rz1">`), which settles what the words leave open.
 *
 * A superscript is a span whose hyphen is printed at no size: read as text it is «129-1», as the Rada itself writes it
 * elsewhere. Notes are in braces, or named `cm_…`; the law of the nineties stands in `<pre>` and is read as a typescript.
 *
 * @example
 * readRadaHtml('<div id=article><p class=rvps2><a name="n9" data-tree="st8-2"></a><span class=rvts9>Стаття 8</span><span class=rvts37><span style="font-size:0px">-</span>2</span><span class=rvts9>.</span> Мова</p></div>')
 * // block { kind: 'text', text: 'Стаття 8-2. Мова', role: 'article', anchor: 'n9', unit: 'st8-2', at: 1 }
 */
import type { Block, Reading, Role } from '../../model/block.ts';
import { message, type Message, type Result } from '../../model/message.ts';
import { headingLabel } from '../../text/labels.ts';
import { tidy } from '../../text/whitespace.ts';
import { attribute, childrenOf, classesOf, elementsIn, findElement, INVISIBLE, isElement, parseHtml, rawText, type Element, type Node } from '../html.ts';
import { linksIn, radaAct, withLinks } from '../links.ts';
import { refused } from '../refusals.ts';
import { factsOfText } from './facts.ts';
import { markFurniture } from './furniture.ts';
import { factsOfPage } from './html-facts.ts';
import { splitNotes } from './notes.ts';
import { readRadaTxt } from './txt.ts';
import { walkLaw } from './walk.ts';

/** Blocks in source order with anchors, units and links. A page without the text of an act is refused with what to do. */
export function readRadaHtml(page: string): Result<Reading> {
  const root = parseHtml(page);
  const article = findElement(root, (element) => attribute(element, 'id') === 'article') ?? findElement(root, (element) => element.tagName === 'body');
  const messages: Message[] = [];
  const blocks = article ? blocksOf(article, messages) : [];
  if (!article || blocks.length === 0) return refused('rada-html', message('source-rada-page'));
  markFurniture(blocks);
  const facts = { ...factsOfText(blocks), ...factsOfPage(root, article) };
  return { value: withLinks({ dialect: 'rada-html', blocks, facts }, linksIn(article, radaAct)), messages };
}

function blocksOf(article: Element, messages: Message[]): Block[] {
  const page = collector(messages);
  walkLaw(article, {
    paragraph: (element) => {
      if (element.tagName === 'pre') return page.typescript(element);
      for (const inside of elementsIn(element)) {
        if (inside.tagName === 'a') page.anchor(inside);
        if (inside.tagName === 'img') page.image();
      }
      page.text(rawText(element), element);
    },
    loose: (nodes) => page.text(nodes.map((node) => rawText(node)).join('')),
    table: page.table,
    anchor: page.anchor,
  });
  return page.blocks;
}

interface Named {
  anchor?: string;
  unit?: string;
}

/** Takes what a page prints, in order; an anchor names the first block printed after it. */
function collector(messages: Message[]) {
  const blocks: Block[] = [];
  let named: Named = {};
  const put = (block: Omit<Block, 'at'>): void => {
    blocks.push({ ...block, ...named, at: blocks.length + 1 });
    named = {};
  };
  return {
    blocks,
    anchor: (element: Element): void => {
      const [name, unit] = [attribute(element, 'name'), attribute(element, 'data-tree')];
      if (named.anchor === undefined && name) named.anchor = name;
      if (named.unit === undefined && unit) named.unit = unit;
    },
    image: (): void => {
      if (blocks.length > 0) messages.push(message('image-dropped', {}, blocks.length + 1)); // the first is the coat of arms
    },
    table: (rows: string[][]): void => put({ kind: 'table', text: '', rows }),
    text: (raw: string, element?: Element): void => {
      const printed = tidy(raw);
      if (printed === '') return;
      if (named.unit?.startsWith('cm_')) return put({ kind: 'note', text: printed });
      for (const { kind, text } of splitNotes(printed)) put({ kind, text, ...(kind === 'text' && saidOf(text, named.unit, element)) });
    },
    typescript: (element: Element): void => {
      named = {};
      const { value } = readRadaTxt(typewritten(element));
      for (const block of value.blocks) put(block);
    },
  };
}

/** Units that are headings, by the name the Rada gives them: книга, розділ, глава, and the article. */
const HEADINGS: readonly [RegExp, Role][] = [[/^st\d/, 'article'], [/^(?:kn|rz|gl)_?\d/, 'container'], [/^(?:ty|nz)_1$/, 'title']];
/** Paragraphs of running text; headings are set in the middle. */
const RUNNING = 'rvps2';

/**
 * What the name of the unit says. An article's heading inside another unit is a quotation («"Стаття 5. …» of an amending law
 * is `ch_2:pu1:rz1`); a section whose number begins a running paragraph is told by the outline, which reads its words.
 */
function saidOf(text: string, unit: string | undefined, element: Element | undefined): Pick<Block, 'role' | 'quoted'> {
  if (unit === undefined) return {};
  const role = HEADINGS.find(([name]) => name.test(unit))?.[1];
  const label = headingLabel(text.replace(/^["«“„]/, ''));
  if (role === 'article') return label?.kind === 'article' ? { role } : {};
  if (role === 'container') return element && classesOf(element).includes(RUNNING) ? {} : { role };
  if (role) return { role };
  return unit.includes(':') && label?.kind === 'article' ? { quoted: true } : {};
}

/** The lines of a `<pre>`: a line ends at its break, and a break written for the source's sake is none. */
function typewritten(pre: Element): string {
  const parts: string[] = [];
  const stack: Node[] = [pre];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node) parts.push(parts.at(-1) === '\n' ? node.value.replace(/^\r?\n/, '') : node.value);
    else if (isElement(node) && node.tagName === 'br') parts.push('\n');
    else if (!isElement(node) || !INVISIBLE.has(node.tagName)) for (const child of childrenOf(node).toReversed()) stack.push(child);
  }
  return parts.join('');
}
