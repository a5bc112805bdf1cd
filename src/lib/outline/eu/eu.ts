/**
 * The outline of an EU act: title, preamble, recitals, parts to articles with the headings printed below their labels,
 * paragraphs and points, annexes, the closing. Sources: Interinstitutional Style Guide (structure of acts); the pages of
 * EUR-Lex, which say more than any guide.
 *
 * Blocks without roles (Word, plain text) are given roles by their labels first (`roles.ts`), so one outline serves
 * every source. The texts of the drafts in order are the texts of the blocks in order, always.
 *
 * @example
 * outlineEu([{ kind: 'text', role: 'article', text: 'Article 5', at: 1 }, { kind: 'text', role: 'heading', text: 'Principles', at: 2 }])
 * // { value: [{ form: 'heading', text: 'Article 5\nPrinciples', children: [] }], messages: [] }
 */
import type { Block } from '../../model/block.ts';
import type { Draft } from '../../model/draft.ts';
import { message, type Message, type Result } from '../../model/message.ts';
import { opensClosing } from './closing.ts';
import { articleRank, closeHeadings, headingRank, type OpenHeading, type Rank } from './headings.ts';
import { add, hangNotes, hangOther, hangParagraph, nestingIn, type Nesting } from './nesting.ts';
import { withRoles } from './roles.ts';

interface Site {
  root: Draft[];
  /** The title while its lines come. */
  title?: Draft | undefined;
  /** The annex being read. */
  attachment?: Draft | undefined;
  headings: OpenHeading[];
  closing?: Draft | undefined;
  nesting: Nesting;
  /** Notes that wait for what they stand before. */
  notes: Draft[];
  /** The heading just opened: only it takes further heading lines. */
  fresh?: Draft | undefined;
  articles: number;
  messages: Message[];
}

/** Drafts of the act; `unplaced` messages for headings without a label before them. Never refuses. */
export function outlineEu(blocks: Block[]): Result<Draft[]> {
  const root: Draft[] = [];
  const site: Site = { root, headings: [], nesting: nestingIn(root), notes: [], articles: 0, messages: [] };
  for (const block of withRoles(blocks)) place(block, site);
  hangNotes(site.nesting, site.notes);
  return { value: root, messages: site.messages };
}

function place(block: Block, site: Site): void {
  if (block.kind === 'note') {
    site.notes.push({ form: 'note', text: block.text, children: [] });
    return;
  }
  if (block.kind === 'table' || block.kind === 'footnote') {
    settleTitle(site);
    site.closing = undefined;
    const rows = block.rows && { rows: block.rows };
    return hangOther(site.nesting, { form: block.kind, text: block.text, ...rows, children: [] }, block.depth ?? 0, taken(site));
  }
  switch (block.quoted ? undefined : block.role) {
    case 'title': return titleLine(block, site);
    case 'container': return openHeading(block, headingRank(block.text, block.depth ?? 0), site);
    case 'article':
      site.articles += 1;
      return openHeading(block, articleRank, site);
    case 'attachment': return openAttachment(block, site);
    case 'heading': return headingLine(block, site);
    case 'closing': return closingLine(block, site);
    case 'preamble':
    case 'recital': return frontLine(block, site);
    default: return paragraph(block, site);
  }
}

const taken = (site: Site): Draft[] => site.notes.splice(0);

/** The title is complete; nothing hangs in it. */
function settleTitle(site: Site): void {
  site.title = site.fresh = undefined;
}

function titleLine(block: Block, site: Site): void {
  if (site.title && site.notes.length === 0) {
    site.title.text += `\n${block.text}`;
    return;
  }
  site.title = { form: 'heading', text: block.text, children: [] };
  add(site.root, taken(site), site.title);
}

function openHeading(block: Block, rank: Rank, site: Site): void {
  hangNotes(site.nesting, taken(site));
  settleTitle(site);
  closeHeadings(site.headings, rank);
  const draft: Draft = { form: 'heading', text: block.text, children: [] };
  (site.headings.at(-1)?.draft ?? site.attachment)?.children.push(draft) ?? site.root.push(draft);
  site.headings.push({ draft, rank });
  enter(draft, site);
}

function openAttachment(block: Block, site: Site): void {
  hangNotes(site.nesting, taken(site));
  settleTitle(site);
  const draft: Draft = { form: 'heading', text: block.text, attached: true, children: [] };
  site.root.push(draft);
  site.attachment = draft;
  site.headings = [];
  enter(draft, site);
}

function enter(draft: Draft, site: Site): void {
  site.fresh = draft;
  site.closing = undefined;
  site.nesting = nestingIn(draft.children);
}

/** A heading printed below its label; one that follows nothing fresh is kept as a paragraph where it stands. */
function headingLine(block: Block, site: Site): void {
  if (site.fresh && site.notes.length === 0) {
    site.fresh.text += `\n${block.text}`;
    return;
  }
  site.messages.push(message('unplaced', { quote: block.text.slice(0, 80) }, block.at));
  paragraph(block, site);
}

function closingLine(block: Block, site: Site): void {
  settleTitle(site);
  if (!site.closing) {
    hangNotes(site.nesting, taken(site));
    site.closing = { form: 'closing', text: '', children: [] };
    (site.attachment?.children ?? site.root).push(site.closing);
    site.headings = [];
    site.nesting = nestingIn(site.attachment?.children ?? site.root);
  }
  add(site.closing.children, taken(site), { form: 'paragraph', text: block.text, children: [] });
}

/** Citations and recitals stand side by side: "Whereas:" opens no list. */
function frontLine(block: Block, site: Site): void {
  const depth = block.depth ?? 0;
  if (depth === 0) site.nesting.open.length = 0;
  settleTitle(site);
  site.closing = undefined;
  hangParagraph(site.nesting, { form: 'paragraph', text: block.text, children: [] }, depth, taken(site));
}

function paragraph(block: Block, site: Site): void {
  const depth = block.depth ?? 0;
  const atPage = depth === 0 && !block.quoted && !site.attachment;
  if (atPage && (site.closing || (site.articles > 0 && opensClosing(block.text)))) return closingLine(block, site);
  settleTitle(site);
  site.closing = undefined;
  hangParagraph(site.nesting, { form: 'paragraph', text: block.text, children: [] }, depth, taken(site));
}
