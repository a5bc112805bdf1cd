/**
 * Matching against the gold: how far down the list the first counterpart of an EU article stands, beside BM25 and TF-IDF, on the half the
 * weights were set on and on the half held out; how many strong proposals are right; what is proposed as not applicable.
 */
import { match, scoresOfPairs, type MatchRow } from '../../../src/lib/match/match.ts';
import { boilerplateOf } from '../../../src/lib/match/boilerplate.ts';
import { EMPTY_DICTIONARY, type Dictionary } from '../../../src/lib/match/dictionary.ts';
import type { Message } from '../../../src/lib/model/message.ts';
import { projectFolder } from '../../store/layers.ts';
import { matchDictionary } from '../../store/matches-dictionary.ts';
import path from 'node:path';
import { missing, NO_CORPUS, type Measure } from '../measure.ts';
import type { Table } from '../table.ts';
import { BASELINES, baselineScores } from './baselines.ts';
import { concordancePairs } from './concordances.ts';
import { figuresOf, placed, type Figures, type Placed } from './figures.ts';
import { counterparts, readFirst, type GoldArticle, type Half } from './gold.ts';
import { readersTable } from './readers.ts';
import { goldPairs, withoutHeadings, type GoldPair } from './texts.ts';

const METHODS = ['Zvirka', 'Zvirka, headings hidden', 'Zvirka, no dictionary', ...BASELINES] as const;
type Method = (typeof METHODS)[number];
const COMPARED = ['Zvirka', ...BASELINES] as const;
const HALVES: readonly Half[] = ['dev', 'held'];
const HALF_NAMES: Record<Half, string> = { dev: 'dev', held: 'held out' };

interface PairRun {
  pair: GoldPair;
  /** Scores by method. */
  scores: Record<Method, Float64Array[]>;
  rows: MatchRow[];
  milliseconds: number;
}

function runOf(pair: GoldPair, dictionary: Dictionary): PairRun {
  const { eu, ua } = pair;
  const started = performance.now();
  const rows = match(eu, ua, { dictionary, top: 10 });
  const milliseconds = performance.now() - started;
  return {
    pair, rows, milliseconds,
    scores: {
      Zvirka: scoresOfPairs(eu, ua, { dictionary }),
      'Zvirka, headings hidden': scoresOfPairs(withoutHeadings(eu), withoutHeadings(ua), { dictionary }),
      'Zvirka, no dictionary': scoresOfPairs(eu, ua, { dictionary: EMPTY_DICTIONARY }),
      BM25: baselineScores('BM25', pair, dictionary),
      'TF-IDF': baselineScores('TF-IDF', pair, dictionary),
    },
  };
}

const GROUPS = [['with a translation', 'pivot'], ['without a translation', 'dictionary']] as const;

const figureCells = ({ n, hit1, hit5, hit10, mrr }: Figures): string[] => [String(n), ...[hit1, hit5, hit10, mrr].map((figure) => figure.toFixed(2))];
const intervalCell = ({ interval }: Figures): string => interval.map((end) => end.toFixed(2)).join('–');

function hitTable(runs: readonly PairRun[]): Table {
  const row = (what: string, half: Half, method: Method, own: readonly PairRun[]): string[] => {
    const figures = figuresOf(own.flatMap(({ pair, scores }) => placed(pair, half, scores[method]).map(({ place }) => place)));
    return [what, HALF_NAMES[half], method, ...figureCells(figures), intervalCell(figures)];
  };
  return {
    title: 'First counterpart among the candidates', columns: ['acts', 'half', 'method', 'n', 'hit@1', 'hit@5', 'hit@10', 'MRR', 'hit@5, 95 %'], words: [1, 2],
    rows: [
      ...GROUPS.flatMap(([title, mode]) => HALVES.flatMap((half) => METHODS.map((method) => row(title, half, method, runs.filter(({ pair }) => pair.mode === mode))))),
      ...runs.flatMap((run) => HALVES.map((half) => row(run.pair.title, half, 'Zvirka', [run]))),
    ],
  };
}

interface Strong {
  right: number;
  made: number;
  /** Of the articles with a counterpart, how many have a strong right one. */
  found: number;
  asked: number;
}

/** By the first reading alone: what the figures were before others read. */
function firstReadingTable(runs: readonly PairRun[]): Table {
  const rows = GROUPS.flatMap(([title, mode]) => HALVES.flatMap((half) => COMPARED.map((method) => {
    const own = runs.filter(({ pair }) => pair.mode === mode).map(({ pair, scores }) => placed({ ...pair, gold: readFirst(pair.name) }, half, scores[method]));
    return [title, HALF_NAMES[half], method, ...figureCells(figuresOf(own.flat().map(({ place }) => place)))];
  })));
  return { title: 'The same by the first reading alone', columns: ['acts', 'half', 'method', 'n', 'hit@1', 'hit@5', 'hit@10', 'MRR'], words: [1, 2], rows };
}

function strongOf({ pair, rows }: PairRun, half: Half): Strong {
  const sum: Strong = { right: 0, made: 0, found: 0, asked: 0 };
  for (const { eu, candidates } of rows) {
    const article = pair.gold.get(eu.number);
    if (article?.half !== half) continue;
    const strong = candidates.filter((candidate) => candidate.strong);
    const right = strong.filter(({ ua }) => counterparts(article).includes(ua.number)).length;
    sum.right += right;
    sum.made += strong.length;
    sum.asked += Number(counterparts(article).length > 0);
    sum.found += Number(right > 0);
  }
  return sum;
}

function strongTable(runs: readonly PairRun[]): Table {
  const rows = GROUPS.flatMap(([title, mode]) => HALVES.map((half) => {
    const all = runs.filter(({ pair }) => pair.mode === mode).map((run) => strongOf(run, half));
    const sum = (name: keyof Strong): number => all.reduce((total, own) => total + own[name], 0);
    return [title, HALF_NAMES[half], String(sum('made')), (sum('right') / (sum('made') || 1)).toFixed(2), `${sum('found')} of ${sum('asked')}`];
  }));
  return { title: 'Strong proposals', columns: ['acts', 'half', 'proposed', 'precision', 'articles with a right one'], words: [1], rows };
}

function asideTable(runs: readonly PairRun[]): Table {
  const rows = runs.map(({ pair, rows: matched }) => {
    const of = (passes: (article: GoldArticle) => boolean): string[] => matched.filter(({ eu, notApplicable }) => notApplicable && passes(pair.gold.get(eu.number) ?? UNREAD)).map(({ eu }) => eu.number);
    const none = [...pair.gold.values()].filter((article) => counterparts(article).length === 0).length;
    return [pair.title, String(matched.length), String(pair.eu.articles.filter(boilerplateOf).length), `${of((article) => article !== UNREAD && counterparts(article).length === 0).length} of ${none}`, of((article) => counterparts(article).length > 0).join(', ') || 'none'];
  });
  return { title: 'Proposed as not applicable', columns: ['acts', 'EU articles', 'proposed', 'of those read without a counterpart', 'wrongly: has one'], words: [4], rows };
}

/** Against what the concordances name: our matching and the baselines. */
function concordanceTable(pairs: readonly GoldPair[], dictionary: Dictionary): Table {
  const rows = pairs.flatMap((pair) => COMPARED.map((method) => {
    const scores = method === 'Zvirka' ? scoresOfPairs(pair.eu, pair.ua, { dictionary }) : baselineScores(method, pair, dictionary);
    const figures = figuresOf(placed(pair, 'held', scores).map(({ place }) => place));
    return [pair.title, String(pair.ua.articles.length), method, ...figureCells(figures), intervalCell(figures)];
  }));
  return { title: 'First counterpart that a signed concordance names', columns: ['acts', 'articles of the law', 'method', 'n', 'hit@1', 'hit@5', 'hit@10', 'MRR', 'hit@5, 95 %'], words: [2], rows };
}

const UNREAD: GoldArticle = { half: 'dev', direct: [], partial: [] };

function wrongTable(runs: readonly PairRun[]): Table {
  const line = (title: string, half: Half, { eu, gold, place, first }: Placed): string[] => [title, HALF_NAMES[half], eu, counterparts(gold).join(', '), String(place), first.join(', ')];
  return {
    title: 'Articles whose counterpart is not among the first five', columns: ['acts', 'half', 'EU article', 'counterparts', 'place', 'proposed instead'], words: [1, 2, 3, 5],
    rows: runs.flatMap(({ pair, scores }) => HALVES.flatMap((half) => placed(pair, half, scores.Zvirka).filter(({ place }) => place > 5).map((own) => line(pair.title, half, own)))),
  };
}

export const matchingMeasure: Measure = {
  name: 'matching',
  title: 'Matching of EU acts with Ukrainian laws',
  run: async ({ corpus, tell }) => {
    if (corpus === undefined) return missing(NO_CORPUS);
    const content = path.join(projectFolder(), 'content');
    const noticed: Message[] = [];
    const { dictionary, terms } = await matchDictionary(noticed, { content, overlay: content });
    const pairs = await goldPairs(corpus);
    if (pairs.length === 0) return missing(NO_CORPUS);
    const runs = pairs.map((pair) => {
      tell(`matching: ${pair.title}`);
      return runOf(pair, dictionary);
    });
    const goldPairsCount = pairs.reduce((sum, { gold }) => sum + [...gold.values()].reduce((own, article) => own + counterparts(article).length, 0), 0);
    return {
      method: [
        `Gold: ${goldPairsCount} pairs of articles that at least two of three readers call counterparts (tests/gold/matching). The first reader looked for them in both acts before any matcher was written. Two more then judged, each alone and without knowing the first reading or which method proposed what, every pair the first had named and the first five candidates of Zvirka (as of 2026-11-22, before the weights below), BM25 and TF-IDF: a gold of one reader lacks what that reader did not come upon. The second and the third agree far more with each other than with the first, so they count as little more than one further opinion; figures by the first reading alone stand apart. What is proposed now and was not read then counts as wrong.`,
        'An article counts as found when any of its counterparts, direct or partial, stands among the first k candidates. Articles read and found without counterpart take part in the precision of strong proposals only.',
        'Halves by chapter of the EU act, chosen before any weight was set. Everything is set on the dev halves. The held-out halves were measured several times while the method was being finished; one choice followed such a look (words inside a term with a twin keep half their weight, after the dictionary had not helped there), and their misses stood on this page, so the held-out figures are a little kinder than blind ones. The interval draws articles again with replacement, 2,000 times.',
        'Twins of the two customs codes in the termbase (переробка for перероблення, грошова застава for грошовий внесок) were completed by going through the articles with definitions and the headings of both codes, never from a miss of the held-out half; dev misses were looked at, so with a translation the dev half is kinder than any other text: without the dictionary it falls most. Six of those pairs (processing, import, guarantee, debtor, rate of yield, discharge) had been named as lacking when the held-out misses already stood on this page.',
        'Features and weights are chosen by cross-validation over the chapters of the dev halves (`scripts/bench/matching/fit.ts` prints the figures): by the mean reciprocal rank with the texts as they are, with headings hidden and without the dictionary. With the gold of three readers that brought in one more feature with a translation, the BM25 score of letter runs. The weights before it, set on the first reading, had found 70 of 78 on the held-out half of this gold and 69 of 81 on that of the first reading; they and the present ones were measured there once each.',
        'Tried and left out, for chapters not seen gained nothing: keeping siblings of one article from filling the first five (what one held-out miss asks for), latent semantic analysis, word vectors learnt from a third of the bulk corpus, likeness by the single best passage, by the openings of words and by other runs of letters, BM25 over words, over pairs of words and asked the other way round.',
        'Signed concordances: their rows were written article by article by other readers of the project, for another purpose; a first matcher existed by then, and whether its proposals were looked at is not recorded. Dev articles of the gold are left out; most of the others stand in the held-out halves too. Of the Schengen Borders Code, in our own working translation, nothing was ever used to set anything; the laws are small, and a law that a row names beside another counts as well.',
        `Dictionary: ${terms} terms of content/glossary.csv and the parallel units of the starter collection. BM25 and TF-IDF run over words: with a translation as they are, without one over the words the same dictionary translates.`,
        'Proposed as not applicable though readers named a counterpart: two powers of the Commission beside a power of the Cabinet or a ministry, two entries into force beside that of the law. In a table of concordance both are rows without a duty.',
        'Headings hidden: the gold was looked for by headings first, so they leak; the same with all headings of articles and sections taken away.',
        'A strong proposal is each other’s best with a score from which 42 of 45 such proposals were right on dev chapters not seen.',
        `Time for all candidates with reasons: ${runs.map(({ pair, milliseconds }) => `${pair.title} ${(milliseconds / 1000).toFixed(1)} s`).join(', ')}.`,
      ],
      tables: [hitTable(runs), firstReadingTable(runs), readersTable(pairs), concordanceTable(await concordancePairs(corpus, pairs), dictionary), strongTable(runs), asideTable(runs), wrongTable(runs)],
    };
  },
};
