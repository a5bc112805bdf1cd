/**
 * A collection of tables of concordance at the size of a national programme: EU acts with signed rows on Ukrainian laws of two editions, the
 * newer of which amends every twentieth article, so that staleness is worked out and not only looked up. Made up, deterministic; outlines
 * only, as the starter collection has them.
 *
 * @example
 * writeTables('/tmp/tables', { tables: 50, rows: 100, laws: 20 }) // { rows: 5000, provisions: 7500 }
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { writeOutline } from '../../../src/lib/edition/outline-file.ts';
import type { OutlineRow } from '../../../src/lib/edition/outline-rows.ts';
import { actSchema, BODIES, COMPONENTS } from '../../../src/lib/model/act.ts';
import { concordanceSchema, INSTRUMENTS, PROVISION_TYPES, type ConcordanceRow } from '../../../src/lib/model/concordance.ts';
import { sha256Of } from '../../store/cache.ts';

export interface TablesSize {
  /** EU acts, a table each. */
  tables: number;
  /** Rows of a table. */
  rows: number;
  /** Ukrainian laws the rows name. */
  laws: number;
}

const EU_ARTICLES = 30;
const EU_PARAGRAPHS = 5;
const UA_ARTICLES = 100;
const UA_PARAGRAPHS = 3;
const AMENDED_EVERY = 20;
const [JUDGED, AMENDED] = ['2025-01-01', '2026-01-01'];

const euAct = (n: number): string => `eu/table-${n}`;
const uaAct = (n: number): string => `ua/law-${n}`;

/** Articles with numbered paragraphs. `wording` changes the hashes of an article. */
function outlineOf(act: string, articles: number, paragraphs: number, wording: (article: number) => string): OutlineRow[] {
  return Array.from({ length: articles }, (_, at) => at + 1).flatMap((article): OutlineRow[] => {
    const hash = (eid: string): string => sha256Of(`${act} ${eid} ${wording(article)}`);
    const eid = `art_${article}`;
    const own: OutlineRow = { depth: 0, eid, kind: 'article', number: String(article), heading: `Стаття про положення ${article}`, sha256: hash(eid) };
    const below = Array.from({ length: paragraphs }, (_, n): OutlineRow => ({ depth: 1, eid: `${eid}__para_${n + 1}`, kind: 'paragraph', number: String(n + 1), sha256: hash(`${eid}__para_${n + 1}`) }));
    return [own, ...below];
  });
}

function writeAct(content: string, id: string, editions: readonly { date: string; lang: 'uk' | 'en'; rows: OutlineRow[] }[], n: number): void {
  const folder = path.join(content, 'acts', id);
  const isEu = id.startsWith('eu/');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'act.yaml'), stringify(actSchema.parse({
    id, kind: isEu ? 'regulation' : 'law', title: { uk: `Акт для виміру ${n}`, en: `Act to measure ${n}` }, number: id.slice(3), issuer: { uk: 'Ніхто' }, status: 'training',
    bodies: [BODIES[n % BODIES.length]], components: [COMPONENTS[n % COMPONENTS.length]],
  })));
  for (const { date, lang, rows } of editions) {
    const meta = { act: id, date, lang, nature: 'training', source: { publisher: 'Вимір', format: 'measured' } } as const;
    writeFileSync(path.join(folder, `${date}.${lang}.outline.tsv`), writeOutline({ meta, rows }));
  }
}

/** Half a page of words, as rows have them. */
const said = (what: string, n: number): { uk: string; en: string } => ({
  uk: `${what} ${n}: орган, що здійснює контроль, перевіряє документ особи, записує дату і підставу рішення та повідомляє про нього суміжний орган не пізніше ніж за двадцять чотири години.`,
  en: `${what} ${n}: the authority in charge of the check examines the document of the person, records the date and the ground of the decision and tells the other authority of it within twenty-four hours.`,
});

const VERDICTS = ['conforms', 'no-conflict', 'partial', 'partial', 'conflicts', 'unregulated', 'not-applicable'] as const;

function rowOf(eu: string, n: number, at: number, { laws }: TablesSize, hashes: ReadonlyMap<string, ReadonlyMap<string, string>>): ConcordanceRow {
  const provision = `art_${Math.floor(at / EU_PARAGRAPHS) + 1}__para_${(at % EU_PARAGRAPHS) + 1}`;
  const verdict = VERDICTS[(n + at) % VERDICTS.length]!;
  const isWanting = verdict === 'partial' || verdict === 'conflicts' || verdict === 'unregulated';
  const law = uaAct((n * 7 + at) % laws);
  const ua = verdict === 'unregulated' || verdict === 'not-applicable' ? [] : [{ act: law, provisions: [`art_${((n + at) % UA_ARTICLES) + 1}__para_1`, `art_${((n * 3 + at) % UA_ARTICLES) + 1}__para_2`] }];
  const named = [{ act: eu, provision, lang: 'en' as const }, ...ua.flatMap(({ act, provisions }) => provisions.map((name) => ({ act, provision: name, lang: 'uk' as const })))];
  return {
    provision, kind: PROVISION_TYPES[at % PROVISION_TYPES.length]!, duty: said('Обов’язок', at), ua, verdict,
    ...(verdict === 'not-applicable' && { ground: 'institutional' as const }),
    ...(isWanting && { gap: said('Розбіжність', at), measure: said('Захід', at), instrument: INSTRUMENTS[at % INSTRUMENTS.length]!, due: at % 2 === 0 ? ('accession' as const) : '2027-12-31' }),
    bodies: [BODIES[at % BODIES.length]!], author: 'Вимір', date: '2026-01-01',
    basis: named.map((one) => ({ ...one, edition: JUDGED, sha256: hashes.get(one.act)!.get(one.provision)! })),
  };
}

/** Writes acts, outlines and tables below a folder of content. */
export function writeTables(content: string, size: TablesSize): { rows: number; provisions: number } {
  const hashes = new Map<string, ReadonlyMap<string, string>>();
  const remember = (id: string, rows: readonly OutlineRow[]): void => void hashes.set(id, new Map(rows.map(({ eid, sha256 }) => [eid, sha256])));
  for (let n = 0; n < size.laws; n++) {
    const [first, second] = [() => '', (article: number) => (article % AMENDED_EVERY === 0 ? 'amended' : '')].map((wording) => outlineOf(uaAct(n), UA_ARTICLES, UA_PARAGRAPHS, wording));
    writeAct(content, uaAct(n), [{ date: JUDGED, lang: 'uk', rows: first! }, { date: AMENDED, lang: 'uk', rows: second! }], n);
    remember(uaAct(n), first!);
  }
  mkdirSync(path.join(content, 'concordance'), { recursive: true });
  for (let n = 0; n < size.tables; n++) {
    const act = euAct(n);
    const rows = outlineOf(act, EU_ARTICLES, EU_PARAGRAPHS, () => '');
    writeAct(content, act, [{ date: JUDGED, lang: 'en', rows }], n);
    remember(act, rows);
    const table = concordanceSchema.parse({ act, edition: JUDGED, lang: 'en', review: 'preliminary', note: said('Вимір', n), rows: Array.from({ length: size.rows }, (_, at) => rowOf(act, n, at, size, hashes)) });
    writeFileSync(path.join(content, 'concordance', `table-${n}.yaml`), stringify(table, { lineWidth: 160 }));
  }
  return { rows: size.tables * size.rows, provisions: size.tables * EU_ARTICLES * EU_PARAGRAPHS };
}
