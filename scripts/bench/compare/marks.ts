/**
 * Which units of an EU consolidation its publisher marks as changed since the original: read from the source itself, without
 * the readers of the library, so that a slip of theirs counts against them.
 *
 * A unit is an article or an annex. It is changed when a mark opens in it, or is open where it stands: ▼M of the page or
 * `CLG.MDFO` of Formex, ►M … ◄ inside a paragraph alike. Corrigenda (▼C, ►C) count: they print another text. A mark REPEALED
 * speaks of the act and not of its text. Where a page prints a deletion between two articles, nothing tells which of them lost
 * a paragraph or whether an article went: both are then unsure, and so is every unit that the page does not print.
 *
 * @example
 * markedUnits(formex).changed // Set { 'article 9', 'annex' }
 */
export interface Marked {
  changed: Set<string>;
  /** Units that the source does not speak of clearly. */
  unsure: (unit: string) => boolean;
}

/** The marks of a consolidation, page or Formex. */
export const markedUnits = (source: string): Marked => (/<\?CLG\.MDF/.test(source) || source.includes('<CONS.ACT') ? markedInFormex(source) : markedOnPage(source));

const TOKEN = /<[^>]*>|[^<]+/g;
const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1];
const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** `article 71a`, `annex II`; undefined for another heading. */
export function unitName(heading: string): string | undefined {
  const text = heading.replace(/\s+/g, ' ').trim();
  const article = /^(?:Article|Artikel) (\d+ ?(?:bis|ter|quater|quinquies|[a-z]{0,2})|premier)(?![a-z])/i.exec(text)?.[1];
  if (article !== undefined) return articleName(article);
  const annex = /^(?:ANNEXE?|ANHANG)(?![a-z])(?: ([IVXLC]+|\d+)(?![a-z]))?/i.exec(text);
  return annex ? `annex ${annex[1] ?? ''}`.trim() : undefined;
}

const LATIN: Record<string, string> = { bis: 'a', ter: 'b', quater: 'c', quinquies: 'd' };

/** Formex numbers articles by letters in every language: «Article 71 ter» is 71b. */
export const articleName = (number: string): string =>
  `article ${number === 'premier' ? '1' : number.toLowerCase().replace(' ', '').replace(/bis|ter|quater|quinquies/, (word) => LATIN[word]!)}`;

// — Formex

function markedInFormex(source: string): Marked {
  const changed = new Set<string>();
  const open = new Map<string, string>();
  let [unit, annexTitle, inTitle]: [string | undefined, string, boolean] = [undefined, '', false];
  const enter = (name: string): void => {
    unit = name;
    if (open.size > 0) changed.add(name);
  };
  for (const [token] of source.matchAll(TOKEN)) {
    if (token.startsWith('<?CLG.MDFO')) {
      if (attribute(token, 'ACTION') === 'REPEALED') continue;
      open.set(attribute(token, 'ID') ?? '', '');
      if (unit !== undefined) changed.add(unit);
    } else if (token.startsWith('<?CLG.MDFC')) open.delete(attribute(token, 'IDREF') ?? '');
    else if (/^<ARTICLE[\s>]/.test(token) && !unit?.startsWith('annex')) enter(`article ${(attribute(token, 'IDENTIFIER') ?? '').replace(/^0+/, '').toLowerCase()}`);
    else if (/^<\/(?:ARTICLE|CONS\.ANNEX)>/.test(token) && !(token === '</ARTICLE>' && unit?.startsWith('annex'))) unit = undefined;
    else if (/^<CONS\.ANNEX[\s>]/.test(token)) [unit, annexTitle, inTitle] = ['annex', '', true];
    else if (inTitle && token === '</TI>') {
      inTitle = false;
      const marked = changed.has('annex');
      if (marked) changed.delete('annex');
      enter(unitName(annexTitle) ?? 'annex');
      if (marked) changed.add(unitName(annexTitle) ?? 'annex');
    } else if (inTitle && !token.startsWith('<')) annexTitle += token;
  }
  return { changed, unsure: () => false };
}

// — pages of EUR-Lex

function markedOnPage(source: string): Marked {
  const [changed, unsure, printed] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let unit: string | undefined;
  let isOpen = false;
  let [paragraph, heading]: [string, string] = ['', ''];
  /** A deletion that stands in `unit` for sure only when text of it follows. */
  let deletion = false;
  for (const [token] of source.matchAll(TOKEN)) {
    if (/^<p[\s>]/.test(token)) [paragraph, heading] = [attribute(token, 'class') ?? '', ''];
    else if (token === '</p>') {
      const name = /^title-(?:article-norm|annex-1)$/.test(paragraph) ? unitName(heading) : undefined;
      if (name !== undefined) {
        if (deletion) for (const either of [unit, name]) if (either !== undefined) unsure.add(either);
        printed.add(name);
        [unit, deletion] = [name, false];
        if (isOpen) changed.add(name);
      }
      paragraph = '';
    } else if (paragraph === 'modref') {
      const title = token.startsWith('<a') ? attribute(token.replace(/\s+/g, ' '), 'title') : undefined;
      if (title === undefined) continue;
      isOpen = title.includes(':') && !title.includes('REPEALED');
      if (title.includes('DELETED')) [deletion, isOpen] = [true, false];
    } else if (!token.startsWith('<')) {
      heading += token;
      if (unit === undefined || paragraph.startsWith('title-')) continue;
      if (isOpen && says(token)) changed.add(unit);
      if (/►[MAC]\d/.test(token)) changed.add(unit);
      if (deletion && says(token)) {
        changed.add(unit);
        deletion = false;
      }
    }
  }
  if (deletion && unit !== undefined) unsure.add(unit);
  return { changed, unsure: (name) => unsure.has(name) || !printed.has(name) };
}
