/**
 * The Ukrainian outline: blocks become the draft tree of a law, a code, the Constitution, a resolution with what it
 * approves, an order, an amending law, a treaty. It works on the printed text alone, so it serves the Rada's TXT and XML
 * and Word files alike; what the markup says (roles, anchors) only confirms.
 *
 * Every character of every block comes back in the tree, in order; only collapsed superscripts gain a hyphen, each with
 * a message.
 *
 * @example
 * outlineUkrainian(reading.blocks).value
 * // [ heading «ЗАКОН УКРАЇНИ\nПро …», note «{Із змінами …}», heading «Розділ I\n…» > heading «Стаття 1. …» > … ]
 */
import type { Block } from '../../model/block.ts';
import type { Draft } from '../../model/draft.ts';
import { type Message, type Result } from '../../model/message.ts';
import { partsOf, type Part } from './attachments.ts';
import { closingStart } from './closing.ts';
import { paragraphsOf } from './depth.ts';
import { headingsOf, type Heading } from './headings.ts';
import { linesOf, type Line } from './lines.ts';
import { settleAttachments, settleHeadings, settlePoints } from './numbers.ts';
import { subjectEnd, titleEnd } from './title.ts';

/** The draft tree of a Ukrainian text, with what was inferred and what is missing. Never refuses. */
export function outlineUkrainian(blocks: readonly Block[]): Result<Draft[]> {
  const lines = linesOf(blocks);
  const messages: Message[] = [];
  const [act, ...attached] = partsOf(lines);
  const drafts = act ? actOf(lines, act, messages) : [];
  const attachments = attached.map((part) => ({ draft: attachmentOf(lines, part, messages), at: lines[part.start]!.block.at }));
  for (const one of settleAttachments(attachments)) messages.push(one);
  for (const { draft } of attachments) drafts.push(draft);
  return { value: drafts, messages: messages.sort((a, b) => Number(a.at ?? 0) - Number(b.at ?? 0)) };
}

/** The act itself: title, preamble, body, closing, side by side at the root. */
function actOf(lines: readonly Line[], part: Part, messages: Message[]): Draft[] {
  const body = titleEnd(lines, part.start, part.end);
  const closing = closingStart(lines, body, part.end, 'act');
  const title = body > part.start ? [heading(printed(lines, part.start, body))] : [];
  return [...title, ...bodyOf(lines, body, closing, messages, subjectEnd(lines, body, closing)), ...closingOf(lines, closing, part.end)];
}

function attachmentOf(lines: readonly Line[], part: Part, messages: Message[]): Draft {
  const closing = closingStart(lines, part.body, part.end, 'attachment');
  const children = [...bodyOf(lines, part.body, closing, messages), ...closingOf(lines, closing, part.end)];
  return { form: 'heading', text: printed(lines, part.start, part.body), attached: true, children };
}

const heading = (text: string, children: Draft[] = []): Draft => ({ form: 'heading', text, children });

const printed = (lines: readonly Line[], from: number, to: number): string => lines.slice(from, to).map((line) => line.block.text).join('\n');

/** Headings nested by rank, paragraphs below each; the first heading stands at `first` or later. */
function bodyOf(lines: readonly Line[], from: number, to: number, messages: Message[], first = from): Draft[] {
  const headings = headingsOf(lines, first, to);
  for (const one of settleHeadings(headings, lines, from, to)) messages.push(one);
  const places = new Map<Draft, number>();
  const root: Draft[] = paragraphs(lines.slice(from, headings[0]?.at ?? to), places);
  const open: { rank: number; draft: Draft }[] = [];
  headings.forEach((found, n) => {
    while (open.length > 0 && open.at(-1)!.rank >= found.rank) open.pop();
    const draft = heading(found.text, paragraphs(contentOf(lines, found, headings[n + 1]?.at ?? to), places));
    (open.at(-1)?.draft.children ?? root).push(draft);
    open.push({ rank: found.rank, draft });
  });
  for (const one of settlePoints(root, (draft) => places.get(draft) ?? 0)) messages.push(one);
  return root;
}

/** The lines below a heading; the law printed on an article's own line comes first. */
function contentOf(lines: readonly Line[], { rest, at, body }: Heading, end: number): Line[] {
  const below = lines.slice(body, end);
  if (rest === undefined) return below;
  const { block } = lines[at]!;
  return [...linesOf([{ kind: 'text', text: rest, at: block.at }]), ...below];
}

/** Paragraph drafts, each remembered with the place of its block for the messages. */
function paragraphs(lines: readonly Line[], places: Map<Draft, number>): Draft[] {
  const drafts = paragraphsOf(lines);
  const stack = [...drafts].reverse();
  let next = 0;
  for (let draft = stack.pop(); draft; draft = stack.pop()) {
    places.set(draft, lines[next++]?.block.at ?? 0);
    for (let i = draft.children.length - 1; i >= 0; i--) stack.push(draft.children[i]!);
  }
  return drafts;
}

/** One line of the closing a paragraph: «м. Київ», the date and the number share a block in the Rada's XML. */
function closingOf(lines: readonly Line[], from: number, to: number): Draft[] {
  if (from >= to) return [];
  const children = lines.slice(from, to).flatMap(({ block }): Draft[] => {
    if (block.kind === 'table') return [{ form: 'table', text: '', rows: block.rows ?? [], children: [] }];
    if (block.kind !== 'text') return [{ form: block.kind, text: block.text, children: [] }];
    return block.text.split('\n').map((text) => ({ form: 'paragraph', text, children: [] }));
  });
  return [{ form: 'closing', text: '', children }];
}
