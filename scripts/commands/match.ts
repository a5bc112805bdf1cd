/** `zvirka match EU UA`: which articles of a Ukrainian law may answer those of an EU act, with reasons; kept for review with --write. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DecidedPair } from '../../src/lib/match/match.ts';
import { matchWithPivot } from '../../src/lib/match/with-pivot.ts';
import type { MatchRecord, MatchState } from '../../src/lib/model/match-record.ts';
import { hasErrors, message, sentence, type Message } from '../../src/lib/model/message.ts';
import type { EditionMeta } from '../../src/lib/model/edition.ts';
import { matchJson } from '../report/match-json.ts';
import { matchPage } from '../report/match-page.ts';
import { proposalsOf } from '../report/match-proposals.ts';
import { messageLines } from '../report/message-lines.ts';
import { usageError } from '../report/usage-error.ts';
import { writeAtomically } from '../store/atomic.ts';
import { layersOf, shown } from '../store/layers.ts';
import { matchDictionary } from '../store/matches-dictionary.ts';
import { matchTexts, type MatchText, type MatchTexts } from '../store/matches-texts.ts';
import { updatedMatches } from '../store/matches-update.ts';
import { matchesFile, readMatches } from '../store/matches.ts';
import { readArguments } from './arguments.ts';
import { DONE, UNUSABLE, type Shell, type Verb } from './verb.ts';

const OPTIONS = { json: { type: 'boolean' }, top: { type: 'string' }, pivot: { type: 'string' }, write: { type: 'boolean' } } as const;
const TOP = 5;
/** A termbase below this size is no dictionary. */
const LEAST_TERMS = 200;

export const verb: Verb = {
  summary: { uk: 'зіставлення: котрі статті закону можуть відповідати статтям акта ЄС', en: 'matching: which articles of a law may answer those of an EU act' },
  help: {
    uk: `zvirka match ЄС УКРАЇНА [--top N] [--pivot REF] [--json] [--write]

Для кожної статті акта ЄС пропонує статті українського закону, з оцінкою та підставами. Якщо збірка має український переклад
акта ЄС, зіставляє через нього; якщо ні, за словником (content/glossary.csv). Це пропозиції, а не правова оцінка.
REF: файл джерела, редакція (акт@дата[.мова]) або акт (його найновіша редакція).

  --top N      скільки кандидатів на статтю (${TOP})
  --pivot REF  український переклад акта ЄС, якщо його немає у збірці
  --json       одне значення JSON: {eu, ua, rows: [{eu, candidates: [{ua, score, reasons}]}]}
  --write      записати пропозиції до matches/ збірки; підтверджене й відхилене людиною лишається

Приклади:
  zvirka match eu/tr-1 ua/nt-1
  zvirka match gdpr.html ua/2297-17 --top 3 --json`,
    en: `zvirka match EU UA [--top N] [--pivot REF] [--json] [--write]

Proposes for every article of the EU act the articles of a Ukrainian law that may answer it, with score and reasons. Where the
collection has a Ukrainian translation of the EU act it goes through that; otherwise through the dictionary
(content/glossary.csv). Proposals, not a legal assessment.
REF: a source file, an edition (act@date[.lang]) or an act (its newest edition).

  --top N      how many candidates an article (${TOP})
  --pivot REF  the Ukrainian translation of the EU act, when the collection has none
  --json       one JSON value: {eu, ua, rows: [{eu, candidates: [{ua, score, reasons}]}]}
  --write      write the proposals to matches/ of the collection; what a person confirmed or rejected stays

Examples:
  zvirka match eu/tr-1 ua/nt-1
  zvirka match gdpr.html ua/2297-17 --top 3 --json`,
  },
  run: async (args, shell) => {
    const { values, positionals } = readArguments('match', args, OPTIONS, ['EU', 'UA']);
    const top = countOf(values.top);
    const texts = await matchTexts({ eu: positionals[0] ?? '', ua: positionals[1] ?? '', pivot: values.pivot });
    if (hasErrors(texts.messages)) return told(texts.messages, shell, UNUSABLE);
    const kept = await recordOf(texts, values.write === true);
    const { dictionary, terms } = await matchDictionary(texts.messages);
    const { rows, untranslated } = matchWithPivot(texts, { dictionary, top, decided: decidedIn(kept?.record) });
    const messages = [...texts.messages, ...(untranslated.length > 0 ? [message('match-untranslated', { articles: untranslated.join(', ') })] : [])];
    if (rows.some(({ mode }) => mode === 'dictionary') && terms < LEAST_TERMS) messages.push(message('match-small-dictionary', { terms }));
    if (values.write && kept) await writeAtomically(kept.folder, kept.relative, updatedMatches(kept.text, kept.head, proposalsOf(rows), new Map(rows.map(({ eu }, at) => [eu.eid, at]))));
    told(messages, shell, DONE);
    shell.print(values.json ? JSON.stringify(matchJson({ eu: texts.eu.ref, ua: texts.ua.ref, pivot: texts.pivot?.ref }, rows, messages, shell.speech), null, 2) : matchPage(rows, shell.speech));
    return DONE;
  },
};

function countOf(given: string | undefined): number {
  if (given === undefined) return TOP;
  if (!/^[1-9]\d{0,3}$/.test(given)) throw usageError('not-a-count', { given, option: '--top' });
  return Number(given);
}

function told<T>(messages: readonly Message[], shell: Shell, answer: T): T {
  for (const line of messageLines(messages, shell.speech)) shell.tell(line);
  return answer;
}

/** The record of the two acts: where it is or goes, and what it says. */
interface Kept {
  folder: string;
  relative: string;
  head: Pick<MatchRecord, 'eu' | 'ua' | 'read'>;
  text?: string;
  record?: MatchRecord;
}

/** Undefined for texts that are no editions of the collection. Throws a `UsageError` when a record cannot be read, or must be written and cannot. */
async function recordOf({ eu, pivot, ua }: MatchTexts, writes: boolean): Promise<Kept | undefined> {
  const [ours, theirs] = [eu.opened.meta, ua.opened.meta];
  if (!ours || !theirs) {
    if (writes) throw usageError('match-write-acts');
    return undefined;
  }
  const relative = matchesFile(ours.act, theirs.act);
  const head = { eu: ours.act, ua: theirs.act, read: { eu: edition(ours), ...pivotOf(pivot), ua: edition(theirs) } };
  const layers = layersOf();
  for (const { folder } of layers.toReversed()) {
    const text = await readFile(path.join(folder, relative), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const file = shown(path.join(folder, relative));
    const messages: Message[] = [];
    const record = readMatches(text, file, messages);
    if (!record) throw usageError('match-record-broken', { file, reason: messages.map((m) => `${m.at ?? ''} ${sentence(m, 'en')}`).join(' ') });
    return { folder, relative, head, text, record };
  }
  return { folder: layers.at(-1)!.folder, relative, head };
}

const edition = ({ date, lang }: EditionMeta): string => `${date}.${lang}`;
const pivotOf = (pivot: MatchText | undefined): { pivot?: string } => (pivot?.opened.meta ? { pivot: edition(pivot.opened.meta) } : {});

function decidedIn(record: MatchRecord | undefined): { confirmed: DecidedPair[]; rejected: DecidedPair[] } {
  const of = (state: MatchState): DecidedPair[] => (record?.rows ?? []).flatMap(({ eu, ua, state: own }) => (own === state && ua !== undefined ? [{ eu, ua }] : []));
  return { confirmed: of('confirmed'), rejected: of('rejected') };
}
