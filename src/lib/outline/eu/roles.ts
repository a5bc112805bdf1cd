/**
 * Roles for sources that have none: an EU act in Word or plain text says by its words what EUR-Lex says by its classes.
 * A source whose markup names its articles is left as it is.
 *
 * Cautious on purpose: a line is a heading only if it is a label and nothing else ("Article 5", "CHAPTER II"), or a label
 * in capitals or with a dash and a short heading; "Article 5 of Directive 95/46/EC applies" is text.
 *
 * @example
 * withRoles([{ kind: 'text', text: 'Article 5', at: 1 }, { kind: 'text', text: 'Principles', at: 2 }]).map((b) => b.role)
 * // ['article', 'heading']
 */
import type { Block, Role } from '../../model/block.ts';
import { headingLabel } from '../../text/labels.ts';
import { opensClosing } from './closing.ts';
import { listLabel } from './labels.ts';

/** The blocks, each text with the role its words show. */
export function withRoles(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ role }) => role === 'article' || role === 'container' || role === 'attachment')) return blocks;
  let part: 'title' | 'front' | 'body' | 'annex' = 'title';
  let before: Role | undefined;
  return blocks.map((block, index) => {
    if (block.kind !== 'text' || block.quoted) return block;
    const said = block.role ?? labelRole(block.text) ?? (before === 'container' ? undefined : bareContainer(block.text, part, blocks[index + 1])) ?? (part === 'title' || part === 'front' ? frontRole(block.text, part) : headingRole(block.text, before));
    if (said === 'article' || said === 'container') part = part === 'annex' ? part : 'body';
    if (said === 'attachment') part = 'annex';
    if (said === 'preamble' || said === 'recital') part = 'front';
    before = said;
    return said ? { ...block, role: said } : block;
  });
}

/** "PART A" in an annex; "FINAL PROVISIONS" in capitals, without a label, right above an article (31995L0046, Chapter VII). */
function bareContainer(text: string, part: string, next: Block | undefined): Role | undefined {
  if (part === 'annex') return /^(?:PART|PARTIE|TEIL) [A-Z]$/.test(text) ? 'container' : undefined;
  const capitals = part === 'body' && text.length <= 150 && /\p{Lu}{4}/u.test(text) && text === text.toUpperCase() && !/[.;:,]$/.test(text);
  return capitals && next?.kind === 'text' && labelRole(next.text) === 'article' ? 'container' : undefined;
}

const ROLE_OF: Partial<Record<string, Role>> = { article: 'article', attachment: 'attachment', part: 'container', title: 'container', chapter: 'container', section: 'container', subsection: 'container' };

function labelRole(text: string): Role | undefined {
  const label = headingLabel(text);
  const role = label && ROLE_OF[label.kind];
  if (!label || !role) return undefined;
  if (label.heading === '' || text.slice(label.label.length).startsWith('\n')) return role;
  const dashed = /^\s*[—–:-]\s*\p{Lu}/u.test(text.slice(label.label.length)) || /[.:]$/.test(label.label);
  const capitals = label.heading === label.heading.toUpperCase();
  return label.heading.length <= 150 && !/[.;:]$/.test(label.heading) && (dashed || capitals) ? role : undefined;
}

/** Institutions in capitals, "Having regard", "Whereas": where the title ends. */
const OPENS_PREAMBLE =
  /^(?:THE (?:EUROPEAN (?:PARLIAMENT|COMMISSION|COUNCIL|CENTRAL BANK)|COUNCIL|COMMISSION|GOVERNING COUNCIL)|LE (?:PARLEMENT|CONSEIL)|LA COMMISSION|DAS EUROPÄISCHE|DER RAT|DIE (?:EUROPÄISCHE )?KOMMISSION|ЄВРОПЕЙСЬКИЙ ПАРЛАМЕНТ|РАДА ЄВРОПЕЙСЬКОГО|ЄВРОПЕЙСЬКА КОМІСІЯ|Having regard|Whereas|Vu |considérant|Беручи до уваги|Враховуючи|Оскільки)/i;

function frontRole(text: string, part: 'title' | 'front'): Role {
  if (part === 'title' && !OPENS_PREAMBLE.test(text)) return 'title';
  return /^\(\d+\)\s/.test(text) ? 'recital' : 'preamble';
}

/** A short line without end mark right below a label is its heading. */
function headingRole(text: string, before: Role | undefined): Role | undefined {
  const below = before === 'article' || before === 'container' || before === 'attachment';
  if (below && text.length <= 250 && !/[.;:,]$/.test(text) && !listLabel(text) && !opensClosing(text)) return 'heading';
  return before === 'closing' || opensClosing(text) ? 'closing' : undefined;
}
