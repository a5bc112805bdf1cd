/**
 * Quoted amendments. An amending law prints the new wording of another act between quotation marks: «"Стаття 5. …» after
 * «викласти в такій редакції:», ending with «";». Its headings and items belong to the other act. Only the first of
 * several quoted articles carries the mark (433082: articles 1724–1728 of another code under one pair), so the passage
 * must be followed from its opening to its close.
 *
 * With « » and “ ” the close is counted. Straight marks do not say which way they face and a closing pair is printed as
 * one («… "Про ветеринарну медицину";» ends both the title and the passage), so there three witnesses decide: the count
 * of marks, whether the next label continues the numbering inside or outside, and the words of amendment («виключити»).
 *
 * Not achieved: a passage that is opened and never closed is read as one line, and the headings after it as the act's.
 *
 * @example
 * quotedBlocks(['статтю 2 викласти в такій редакції:', '"Стаття 2. Мова', '1. Текст";'].map(asBlock)) // [false, true, true]
 */
import type { Block } from '../model/block.ts';
import { headingLabel, itemLabel } from '../text/labels.ts';
import { follows } from './numbering.ts';

const OPENING = /^["«“„]/;
/** What precedes a quoted passage: «такого змісту:», «в такій редакції;» (sic, 551433), any lead-in. */
const INTRODUCED = /(?::|(?:змісту|редакції|вигляді)[:;]?)$/;
const CLOSING = /["»”][.;,]{0,2}$/;
/** Words only an amending provision uses of itself. */
const AMENDING = /(?:викласти|доповнити|замінити|виключити|вважати|викладено|внести)/;
/** What ends a passage whatever its marks say: the signature, an attached document. */
const BEYOND = /^(?:Президент України|Голова Верховної Ради|Прем'єр-міністр України|ЗАТВЕРДЖЕНО|м\. Київ$)/;

/** For every block, whether it is part of a quoted amendment. A reader that knows better says so in `block.quoted`. */
export function quotedBlocks(blocks: readonly Block[]): boolean[] {
  const quoted = blocks.map((block) => block.quoted ?? false);
  const texts = blocks.flatMap((block, i) => (block.kind === 'text' ? [i] : []));
  const outer: Run = new Map();
  let introduced = false;
  let steps = 4 * blocks.length + 1_000; // searches that find no close must not cost the square of a hostile text
  for (let t = 0; t < texts.length; t++) {
    const text = blocks[texts[t]!]!.text;
    const close = introduced && OPENING.test(text) && steps > 0 ? closeOf(blocks, texts, t, outer, (spent) => (steps -= spent)) : undefined;
    if (close !== undefined) {
      quoted.fill(true, texts[t]!, texts[close]! + 1);
      t = close;
      continue; // «"9. …"; "11. …";»: one lead-in may introduce several passages
    }
    introduced = INTRODUCED.test(text);
    see(outer, text);
  }
  return quoted;
}

/** Position in `texts` of the line that closes the passage opened at `from`; undefined when none does. */
function closeOf(blocks: readonly Block[], texts: readonly number[], from: number, outer: Run, spend: (steps: number) => void): number | undefined {
  const first = blocks[texts[from]!]!.text;
  const straight = first.startsWith('"');
  const inner: Run = new Map();
  let marks = 0;
  for (let t = from; t < texts.length; t++) {
    const text = blocks[texts[t]!]!.text;
    if (t > from && BEYOND.test(text)) break;
    marks += straight ? count(text, '"') : balance(text);
    see(inner, text.replace(OPENING, ''));
    const even = straight ? marks % 2 === 0 : marks <= 0;
    if (t === from && even && !CLOSING.test(text)) return undefined; // «"термін" - …»: the mark closes inside the line
    if (!CLOSING.test(text)) continue;
    const next = blocks[texts[t + 1] ?? -1]?.text;
    if (next === undefined || (straight ? ends(text, next, even, inner, outer) : even)) return t;
    if (straight) marks = 1; // the count was misled by a merged mark: the passage is still open
  }
  spend(texts.length - from);
  return undefined;
}

/** Whether a passage in straight marks ends before `next`: the numbering decides, the words of amendment, then the count. */
function ends(text: string, next: string, even: boolean, inner: Run, outer: Run): boolean {
  if (BEYOND.test(next)) return true;
  const within = continues(inner, next);
  const without = continues(outer, next);
  if (without !== within) return without > within;
  if (OPENING.test(next)) return even || text.endsWith('";');
  return even || (AMENDING.test(next) && itemLabel(next) === undefined);
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
const balance = (text: string): number => (text.match(/[«“„]/g)?.length ?? 0) - (text.match(/[»”]/g)?.length ?? 0);

/** The last number of each kind of label seen: enough to say whether a label continues the run. */
/** The last number of each kind of label seen: enough to say whether a label continues the run. */
type Run = Map<string, string>;

function see(run: Run, text: string): void {
  const label = labelOf(text);
  if (label) run.set(label.kind, label.number);
}

/** How well a label continues the run: 2 next in order, 1 after a small gap, 0 not at all. */
function continues(run: Run, text: string): number {
  const label = labelOf(text);
  const last = label && run.get(label.kind);
  if (label === undefined || last === undefined || !follows(last, label.number)) return 0;
  return Number(label.number) === Number(last) + 1 ? 2 : 1;
}

function labelOf(text: string): { kind: string; number: string } | undefined {
  const heading = headingLabel(text);
  if (heading?.number !== undefined) return { kind: heading.kind, number: heading.number };
  const item = itemLabel(text);
  return item?.number === undefined ? undefined : { kind: item.label.replace(/[\d.-]*\d/, '1').replace(/\p{L}+/u, 'а'), number: item.number };
}
