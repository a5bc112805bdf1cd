/**
 * Citations in English texts of the Union: what a passage says about other provisions, as printed. Nothing is looked up.
 *
 * Units come from the inside out, from the outside in, or both ways, and the act last: "point (a) of the first subparagraph of
 * Article 6(1)", "Article 4(1), points (a) and (b), of Directive (EU) 2016/680". What an enumeration says once holds for the
 * citations before it: in "Article 5 or Article 6 of Directive 95/46/EC" both articles are of the Directive.
 *
 * @example
 * citationsInEnglish('Article 6(3)(b) and (c) of Regulation (EC) No 562/2006 applies.')
 * // [{ start: 0, end: 54, act: { said: 'named', kind: 'regulation', number: '562/2006', celex: '32006R0562' },
 * //    paths: [[article 6, paragraph 3, point b], [article 6, paragraph 3, point c]] }]
 */
import type { Citation, CitedAct } from '../citation.ts';
import { actAfter } from './act-after.ts';
import { actNameAt, furtherActAt, type ActName } from './act-names.ts';
import { chainAt } from './chain.ts';
import { isOwnLabel } from './own-labels.ts';
import { shareAlongLists, type Found } from './sharing.ts';
import { connectorAt, textAt, tokensOf, type Token } from './tokens.ts';

/**
 * The citations of a text, in order, not overlapping. `this`, `that` and `preceding` units stay as they are: `relative.ts` follows
 * them from where the text stands. Never throws; linear in the text.
 */
export function citationsInEnglish(text: string): Citation[] {
  const tokens = tokensOf(text);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const here = citationAt(tokens, at);
    found.push(...here.found);
    at = Math.max(here.next, at + 1);
  }
  shareAlongLists(tokens, found);
  return found.map(({ at, next, act, further: others, paths }) =>
    ({ start: tokens[at]!.start, end: tokens[next - 1]!.end, act, ...(others && { further: others }), paths }));
}

function citationAt(tokens: readonly Token[], at: number): { found: Found[]; next: number } {
  const chain = chainAt(tokens, at);
  if (chain && isOwnLabel(tokens, chain)) return { found: [], next: chain.next };
  const name = chain ? actAfter(tokens, chain) : actNameAt(tokens, at);
  if (!chain) return name ? wholeAct(tokens, name) : { found: [], next: at + 1 };
  const list = name && actList(tokens, name);
  const next = list?.next ?? chain.next;
  return { found: [{ ...chain, next, act: name?.act ?? { said: 'this' }, ...further(list), actSaid: name !== undefined, chain }], next };
}

/** An act cited as a whole; the articles of a protocol may follow its number: "Protocol No 22, Article 4". */
function wholeAct(tokens: readonly Token[], name: ActName): { found: Found[]; next: number } {
  const chain = name.act.kind === 'protocol' && textAt(tokens, name.next) === ',' ? chainAt(tokens, name.next + 1) : undefined;
  if (chain && !actAfter(tokens, chain)) return { found: [{ ...chain, at: name.at, act: name.act, actSaid: true, chain }], next: chain.next };
  const list = actList(tokens, name);
  return { found: [{ at: name.at, next: list.next, act: name.act, ...further(list), actSaid: true, paths: [[]] }], next: list.next };
}

interface ActList {
  acts: CitedAct[];
  next: number;
}

const further = (list: ActList | undefined): { further?: CitedAct[] } => (list && list.acts.length > 0 ? { further: list.acts } : {});

/** "… and (EU) 2018/1860": the acts of a list that says its kind once. Footnote marks may stand between: "88/357/EEC(8) and 90/618/EEC". */
function actList(tokens: readonly Token[], name: ActName): ActList {
  const list: ActList = { acts: [], next: name.next };
  for (;;) {
    const connector = connectorAt(tokens, tokens[list.next]?.kind === 'bracket' ? list.next + 1 : list.next);
    const one = connector === undefined || !name.kind ? undefined : furtherActAt(tokens, connector, name.kind);
    if (!one) return list;
    list.acts.push(one.act);
    list.next = one.next;
  }
}
