/**
 * The citations of a text for a person: which acts it cites and how often, which citations lead nowhere, and counts.
 *
 * @example
 * // Цей акт: 12
 * // rada:4495-17 · Митний кодекс: 3
 */
import type { Resolved, Target, TargetState } from '../../src/lib/cite/citation.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import type { Opened } from '../store/opened.ts';
import { countsOf, isUnresolved, STATES } from './cite-json.ts';
import type { Said } from './speech.ts';

const STATE_WORDS: Record<TargetState, Said> = {
  resolved: { uk: 'знайдено положення', en: 'provision found' },
  'act-only': { uk: 'акт у цілому', en: 'whole act' },
  elsewhere: { uk: 'акт відомий, тексту в зібранні немає', en: 'act known, no text in the collection' },
  'act-unknown': { uk: 'акт не визначено', en: 'act not identified' },
  'no-such-provision': { uk: 'такого положення немає', en: 'no such provision' },
};
const WORDS: Record<'self' | 'citations' | 'unresolved' | 'acts' | 'unnamed', Said> = {
  self: { uk: 'цей акт', en: 'this act' },
  citations: { uk: 'Посилань', en: 'Citations' },
  unresolved: { uk: 'Не вдалося простежити', en: 'Lead nowhere' },
  acts: { uk: 'Акти, на які є посилання', en: 'Acts cited' },
  unnamed: { uk: 'акт не визначено', en: 'act not identified' },
};

/** The page: acts with counts, citations that lead nowhere, one line of counts. */
export function citePage({ body }: Opened, citations: readonly Resolved[], speech: Speech): string {
  const counts = countsOf(citations);
  const lost = citations.filter(({ targets }) => targets.some(isUnresolved));
  return [
    ...(body.length > 0 && citations.length > 0 ? [`${WORDS.acts[speech]}:`, ...actLines(citations, speech), ''] : []),
    ...(lost.length > 0 ? [`${WORDS.unresolved[speech]}:`, ...lost.map((citation) => lostLine(citation, speech)), ''] : []),
    [`${WORDS.citations[speech]}: ${citations.length}`, ...STATES.filter((state) => counts[state] > 0).map((state) => `${STATE_WORDS[state][speech]}: ${counts[state]}`)].join(' · '),
  ].join('\n');
}

/** Most cited first. */
function actLines(citations: readonly Resolved[], speech: Speech): string[] {
  const acts = new Map<string, number>();
  for (const { act, targets } of citations) {
    for (const target of targets) {
      const name = nameOf(target, act.title, speech);
      acts.set(name, (acts.get(name) ?? 0) + 1);
    }
  }
  return [...acts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name, count]) => `  ${name}: ${count}`);
}

function nameOf({ act }: Target, title: string | undefined, speech: Speech): string {
  if (act === '.') return WORDS.self[speech];
  return act !== '' ? act : (title ?? WORDS.unnamed[speech]);
}

const lostLine = ({ at, text, targets }: Resolved, speech: Speech): string =>
  `  ${at}: «${text.replace(/\s+/g, ' ')}» — ${[...new Set(targets.filter(isUnresolved).map(({ state }) => STATE_WORDS[state][speech]))].join(', ')}`;
