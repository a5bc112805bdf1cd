/**
 * Sharing as others meet it: what a page says of itself to machines, the sitemap, the feed, the data files, paper. The site with
 * traps knows its address, the starter site does not.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionDataSchema, indexDataSchema } from '../../src/components/share/data-schema.ts';
import { ADDRESS, builtSite } from './built-site.ts';
import { DESKTOP, reader, type Reader } from './reader.ts';

let site: Reader;
/** The site that does not know where it stands. */
let placeless: string;
beforeAll(async () => {
  site = await reader();
  placeless = await builtSite();
});
afterAll(() => site?.leave());

const page = (address: string, dist = site.dist): Promise<string> => readFile(path.join(dist, address, 'index.html'), 'utf8');
const property = (html: string, name: string): string | undefined => new RegExp(`<meta property="${name}" content="([^"]*)">`).exec(html)?.[1];
const isThere = (file: string): Promise<boolean> => readFile(file).then(() => true, () => false);

/** The elements of a well-formed file with their attributes and text; throws on one that is not. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => { const last = open.at(-1); if (last) last.text += text; });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}

describe('a page that knows where it stands', () => {
  it('tells its one address, the same page in the other language, and a preview', async () => {
    const html = await page('acts/ua/nt-1');
    expect(html).toContain(`<link rel="canonical" href="${ADDRESS}acts/ua/nt-1/">`);
    expect(html).toContain(`<link rel="alternate" hreflang="en" href="${ADDRESS}en/acts/ua/nt-1/">`);
    expect([property(html, 'og:url'), property(html, 'og:type'), property(html, 'og:locale')]).toEqual([`${ADDRESS}acts/ua/nt-1/`, 'article', 'uk_UA']);
    expect(property(html, 'og:title')).toContain('Навчальний закон');
    expect(property(html, 'og:description')).toContain('Навчальний текст, не закон.');
  });

  it('names the page it leads on to as the one address', async () => {
    expect(await page('acts/ua/nt-1/2026-03-01.uk')).toContain(`<link rel="canonical" href="${ADDRESS}acts/ua/nt-1/">`);
  });

  it('says nothing of the kind where the address is not known', async () => {
    for (const address of ['', 'acts/ua/nt-1', 'en/search']) expect(await page(address, placeless)).not.toMatch(/rel="canonical"|property="og:|hreflang="x-default"|atom\+xml/);
    for (const name of ['sitemap.xml', 'feed.xml', 'en/feed.xml', 'robots.txt']) expect(await isThere(path.join(placeless, name)), name).toBe(false);
  });

  it('has links from the root of the server where any address may be asked for', async () => {
    await site.on('no/such/deep/page/', async (visited) => {
      expect(await visited.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)).toContain('Literata');
      await visited.getByRole('link', { name: 'Усі акти', exact: true }).click();
      expect(new URL(visited.url()).pathname).toMatch(/^\/acts\//);
    });
    const unplaced = await readFile(path.join(placeless, '404.html'), 'utf8');
    expect(unplaced).toContain('href="acts/index.html"');
    expect(unplaced).toMatch(/<style>[\s\S]*--paper/);
    expect(unplaced).not.toContain('rel="stylesheet"');
  });
});

describe('an act for machines', () => {
  const blockOf = async (address: string, dist = site.dist): Promise<Record<string, unknown>> =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await page(address, dist))![1]!) as Record<string, unknown>;

  it('that is a training text is no legislation', async () => {
    const block = await blockOf('acts/ua/nt-1');
    expect(block).toMatchObject({ '@type': 'LearningResource', workExample: { '@type': 'CreativeWork', inLanguage: 'uk' } });
    expect(JSON.stringify(block)).not.toMatch(/legislation|InForce/i);
  });

  it('tells the facts somebody checked, and no other', async () => {
    const block = await blockOf('acts/ua/trap-law');
    expect(block).toMatchObject({ '@type': 'Legislation', name: 'Про <b>дужки</b> & «лапки»', legislationIdentifier: ['1-І'], legislationDate: '2009-11-05', legislationJurisdiction: 'UA' });
    for (const unchecked of ['legislationLegalForce', 'datePublished', 'legislationPassedBy']) expect(block).not.toHaveProperty(unchecked);
    expect(block).toMatchObject({ workExample: { legislationLegalValue: 'https://schema.org/UnofficialLegalValue', legislationDateVersion: '2020-01-01', encoding: { contentUrl: `${ADDRESS}data/acts/ua/trap-law/2020-01-01.uk.json` } } });
  });

  it('stands in the page even where the address is not known, without one', async () => {
    expect(await blockOf('acts/eu/tr-1', placeless)).not.toHaveProperty('workExample.url');
  });
});

describe('the sitemap', () => {
  it('names every page that is one, once, with its other language', async () => {
    const elements = elementsOf(await readFile(path.join(site.dist, 'sitemap.xml'), 'utf8'));
    const places = elements.filter(({ name }) => name === 'loc').map(({ text }) => text);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain(`${ADDRESS}acts/ua/nt-1/compare/2024-05-12.uk..2026-03-01.uk/`);
    expect(places).not.toContain(`${ADDRESS}acts/ua/nt-1/2026-03-01.uk/`);
    for (const place of places) expect(await isThere(path.join(site.dist, place.slice(ADDRESS.length), 'index.html')), place).toBe(true);
    const others = elements.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes['href']!);
    expect(others).toContain(`${ADDRESS}en/acts/ua/nt-1/`);
    for (const other of others) expect(places).toContain(other);
  });

  it('is named for those who look for it at the root of a host', async () => {
    expect(await readFile(path.join(site.dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
  });
});

describe.each(['', 'en/'])('the feed /%sfeed.xml', (speech) => {
  it('is sound Atom whose entries lead to pages', async () => {
    const elements = elementsOf(await readFile(path.join(site.dist, speech, 'feed.xml'), 'utf8'));
    expect(elements[0]).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
    const of = (name: string): string[] => elements.filter((element) => element.name === name).map(({ text }) => text);
    const entries = of('entry').length;
    expect(entries).toBeGreaterThan(5);
    for (const name of ['id', 'title', 'updated']) expect(of(name), name).toHaveLength(entries + 1);
    for (const moment of of('updated')) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(of('updated').slice(1)).toEqual(of('updated').slice(1).toSorted().reverse());
    for (const id of of('id').slice(1)) expect(await isThere(path.join(site.dist, id.slice(ADDRESS.length), 'index.html')), id).toBe(true);
  });
});

describe('the feed', () => {
  it('says what an edition changed, and that a training text is no law', async () => {
    const feed = await readFile(path.join(site.dist, 'feed.xml'), 'utf8');
    expect(feed).toContain('Порівняно з редакцією від 12 травня 2024 року: змінено: 4 · додано: 1 · вилучено: 1 · без змін: 15.');
    expect(feed).toContain('Навчальний текст: його написано для навчання');
  });

  it('takes the day a text was fetched for the day it came', async () => {
    const feed = await readFile(path.join(site.dist, 'feed.xml'), 'utf8');
    expect(/<id>[^<]*trap-law[^<]*<\/id>.*?<updated>([^<]*)</s.exec(feed)?.[1]).toBe('2026-02-22T00:00:00Z');
  });
});

describe('the data files', () => {
  const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(path.join(site.dist, name), 'utf8'));

  it('list every act with its editions', async () => {
    const { acts } = indexDataSchema.parse(await json('data/acts.json'));
    expect(acts.map(({ id }) => id)).toEqual(site.acts.map(({ act }) => act.id));
    for (const edition of acts.flatMap(({ editions }) => editions)) {
      expect(await isThere(path.join(site.dist, edition.data)), edition.data).toBe(true);
      expect(await isThere(path.join(site.dist, edition.page, 'index.html')), edition.page).toBe(true);
    }
  });

  it('hold each edition to its schema, every provision once, with its place on the page', async () => {
    const files = (await readdir(path.join(site.dist, 'data/acts'), { recursive: true })).filter((name) => name.endsWith('.json'));
    expect(files.length).toBe(site.acts.flatMap(({ editions }) => editions).length);
    for (const file of files) {
      const edition = editionDataSchema.parse(await json(`data/acts/${file}`));
      const html = await page(path.join('acts', edition.act, edition.date === '2024-05-12' ? `${edition.date}.${edition.lang}` : ''));
      const shown = html.includes(`<div class="law" lang="${edition.lang}"`);
      const eids: string[] = [];
      const stack = [...edition.provisions];
      for (let next = stack.pop(); next; next = stack.pop()) {
        eids.push(next.eid);
        if (shown && next.kind !== 'title-of-act') expect(html).toContain(`id="${next.anchor ?? next.eid}"`);
        stack.push(...(next.children ?? []));
      }
      expect(new Set(eids).size).toBe(eids.length);
      for (const article of edition.articles) expect(eids).toContain(article.eid);
    }
  });

  it('say of a training text that it is one', async () => {
    expect(editionDataSchema.parse(await json('data/acts/ua/nt-1/2026-03-01.en.json')).marks).toEqual(['training', 'translation']);
  });

  it('are described by JSON Schema that names every field', async () => {
    const schema = await json('data/edition.schema.json') as { properties: object; required: string[] };
    expect(Object.keys(schema.properties)).toEqual(Object.keys(editionDataSchema.shape));
    expect(schema.required).toContain('provisions');
  });

  it('are reached from the act', async () => {
    await site.on('acts/ua/nt-1/', async (visited) => {
      const link = visited.getByRole('link', { name: 'Текст у JSON' });
      expect(new URL(await link.evaluate((a) => (a as HTMLAnchorElement).href)).pathname).toBe('/data/acts/ua/nt-1/2026-03-01.uk.json');
    }, DESKTOP);
  });
});

describe('the foot', () => {
  it('has what the owner wrote', async () => {
    await site.on('en/acts/', async (visited) => {
      expect(await visited.locator('.foot').innerText()).toContain('Texts for training.');
      expect(await visited.locator('.foot').getByRole('link', { name: 'Chair of Training Law' }).getAttribute('href')).toBe('https://zvirka.example/chair');
    });
  });

  it('asks by the reader’s own mail, naming page and provision', async () => {
    await site.on('acts/ua/nt-1/#art_5', async (visited) => {
      const link = visited.locator('#ask');
      await link.evaluate((a) => a.addEventListener('click', (event) => event.preventDefault()));
      await link.click();
      const href = new URL(await link.evaluate((a) => (a as HTMLAnchorElement).href));
      expect([href.protocol, href.pathname]).toEqual(['mailto:', 'questions@zvirka.example']);
      expect(href.searchParams.get('subject')).toContain('Навчальний закон');
      expect(href.searchParams.get('body')).toContain(`${ADDRESS}acts/ua/nt-1/\r\n\r\n#art_5`);
    });
  });

  it('has no way to ask where nobody said how', async () => {
    expect(await page('acts', placeless)).not.toMatch(/id="ask"|mailto:/);
  });

  it('copies the address of the page with the provision', async () => {
    await site.on('acts/ua/nt-1/#art_5', async (visited) => {
      await visited.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await visited.locator('#copy-address').click();
      await visited.getByText('Адресу скопійовано').waitFor();
      expect(await visited.evaluate(() => navigator.clipboard.readText())).toBe(visited.url());
    });
  });

  it('has no button that does nothing without a script', async () => {
    await site.on('acts/ua/nt-1/#art_5', async (visited) => {
      for (const button of ['#copy-address', '#print']) expect(await visited.locator(button).isVisible(), button).toBe(false);
    }, { ...DESKTOP, javaScriptEnabled: false });
  });
});

describe('one provision on paper', () => {
  it('is chosen by a check box that is there when the address names one, script or no script', async () => {
    await site.on('acts/ua/nt-1/', async (visited) => expect(await visited.locator('#print-part').isVisible()).toBe(false), DESKTOP);
    await site.on('acts/ua/nt-1/#art_5', async (visited) => {
      await visited.locator('#print-part').check();
      await visited.emulateMedia({ media: 'print' });
      expect(await visited.locator('#art_5 p').first().isVisible()).toBe(true);
      expect(await visited.locator('.law section:has(> #art_5) > h2, .law section:has(> #art_5) > h3').first().isVisible()).toBe(true);
      expect(await visited.locator('#art_4').isVisible()).toBe(false);
      expect(await visited.locator('#art_6').isVisible()).toBe(false);
    }, { ...DESKTOP, javaScriptEnabled: false });
  });
});

describe('the margins of every sheet', () => {
  it('are those of a single file too', async () => {
    const file = await readFile(path.join(site.dist, 'files/ua-nt-1_2026-03-01.uk.html'), 'utf8');
    expect(file).toMatch(/<html lang="uk" data-sheet="[^"]+№ НТ-1" data-edition="редакція від 01\.03\.2026 · навчальний текст" data-place="https:\/\/zvirka\.example\/acts\/ua\/nt-1\/[^"]*">/);
  });

  it('name act, edition, what the text is, and the place', async () => {
    await site.on('acts/ua/nt-1/', async (visited) => {
      await visited.emulateMedia({ media: 'print' });
      const said = await visited.evaluate(() => ['--on-sheet', '--edition-on-sheet', '--place-on-sheet'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)));
      expect(said).toEqual(['"Навчальний закон про контроль у пунктах пропуску, № НТ-1"', '"редакція від 01.03.2026 · навчальний текст"', '"/acts/ua/nt-1/"']);
    });
  });
});
