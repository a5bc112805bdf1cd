/**
 * The quality bar of the page of an act: what a hundred articles weigh, and how a code of 671 articles opens and scrolls on a slow
 * machine.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { serveSite } from '../../store/site-server.ts';
import { buildSite } from '../build/large.ts';
import { missing, NO_CORPUS, type Circumstances, type Measure } from '../measure.ts';
import { browserLauncher } from '../search/browser.ts';
import { counted, inMilliseconds, spreadOf } from '../statistics.ts';
import type { Table } from '../table.ts';
import { writePageActs, type PageAct } from './acts.ts';
import { LATE_MS, MOST_FRAMES, openAndScroll, type SlowVisit } from './visit.ts';
import { compressed, weightOfPage, type Compressed } from './weight.ts';

const SLOWER = 6;

/** As a web page is told: thousands of bytes, one digit, gzip first. */
const both = ({ gzip, brotli }: Compressed): string => `${(gzip / 1000).toFixed(1)} / ${(brotli / 1000).toFixed(1)}`;

/** What a page weighs for each byte of its text, both compressed. */
const overText = (page: Compressed, text: Compressed): string => `${(page.gzip / text.gzip).toFixed(2)} / ${(page.brotli / text.brotli).toFixed(2)}`;

const nameOf = ({ id, title }: PageAct): string => (title.includes(id.slice(3)) ? id : `${id} ${title}`);

function weights(acts: readonly PageAct[], dist: string): Table {
  return {
    title: 'Weight of the page of an act, kB, gzip / brotli',
    columns: ['act', 'articles', 'characters of law', 'its text alone', 'HTML', 'HTML to text', 'scripts', 'styles'],
    rows: acts.map((act) => {
      const { html, script, style } = weightOfPage(dist, `acts/${act.id}/index.html`);
      const text = compressed(Buffer.from(act.text));
      return [nameOf(act), counted(act.articles), counted(act.characters), both(text), both(html), overText(html, text), both(script), both(style)];
    }),
  };
}

async function speeds(acts: readonly PageAct[], dist: string, { quick, tell }: Circumstances): Promise<{ table: Table; words: string } | undefined> {
  const launcher = await browserLauncher();
  const served = launcher && (await serveSite({ folder: dist, port: 0, root: '/' }));
  if (!launcher || !served) return undefined;
  const browser = await launcher.launch();
  const rows: string[][] = [];
  try {
    for (const act of acts) {
      const visits: SlowVisit[] = [];
      for (let round = 0; round < (quick ? 1 : 3); round++) visits.push(await openAndScroll(browser, `${served.address}acts/${act.id}/`, SLOWER));
      tell(`page: ${act.id} opened and scrolled`);
      const of = (figure: (visit: SlowVisit) => number): string => inMilliseconds(spreadOf(visits.map(figure)));
      const [late, frames] = [visits.reduce((sum, visit) => sum + visit.late, 0), visits.reduce((sum, visit) => sum + visit.frames, 0)];
      rows.push([nameOf(act), counted(act.articles), of(({ painted }) => painted), of(({ opened }) => opened), of(({ longestFrame }) => longestFrame), `${counted(late)} of ${counted(frames)}`, of(({ jumped }) => jumped)]);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  const columns = ['act', 'articles', 'first words', 'open', 'longest frame while scrolling', `frames after ${LATE_MS} ms`, 'to the last article'];
  return { table: { title: `Opening and scrolling, processor ${SLOWER} times slower`, columns, rows }, words: launcher.words };
}

export const pageMeasure: Measure = {
  name: 'page',
  title: 'The page of an act: weight, opening, scrolling',
  run: async (circumstances) => {
    const { corpus, scratch } = circumstances;
    const archive = corpus && path.join(corpus, 'ua/bulk/acts-8164.tar.xz');
    if (!archive || !existsSync(archive)) return missing(NO_CORPUS);
    const [unpacked, content, dist] = ['page-bulk', 'page-content', 'page-dist'].map((name) => path.join(scratch, name)) as [string, string, string];
    mkdirSync(unpacked, { recursive: true });
    const acts = await writePageActs(archive, unpacked, content);
    await buildSite({ content, dist, built: false, written: { acts: acts.length, articles: 0, characters: 0, bytes: 0 } });
    const speed = await speeds(acts, dist, circumstances);
    return {
      method: [
        'Acts of the bulk file of the corpus: all that have exactly 100 articles, and the Customs Code (4495-17). Their lines are read as a text file of the Rada is, so headings, points, notes and citations are those of an import; the site is built as always.',
        'Weight is what a reader’s browser asks for to show the page: the HTML, the scripts and style sheets it names; fonts and what is loaded on demand (search, jumps) aside. The text alone is the same law as plain text, compressed alike: of an act whose text alone exceeds 60 kB the page cannot stay below.',
        ...(speed ? [`${speed.words}, window 1366 × 768, processor held back ${SLOWER} times through the DevTools protocol, from a web server on the same machine. Scrolling moves a fifth of the window every frame, for ${MOST_FRAMES} frames or to the end; a frame is the time between two calls of requestAnimationFrame.`] : []),
      ],
      tables: [weights(acts, dist), ...(speed ? [speed.table] : [])],
    };
  },
};
