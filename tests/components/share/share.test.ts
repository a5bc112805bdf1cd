/** What a page says of itself outside the site: addresses, previews, questions, sheets, markup for machines. */
import { describe, expect, it } from 'vitest';
import { absolute } from '../../../src/components/share/address.ts';
import { atomFeed, FEED_LENGTH, newestOf } from '../../../src/components/share/feed.ts';
import { inScript, legislationOf } from '../../../src/components/share/legislation.ts';
import { previewOf } from '../../../src/components/share/preview.ts';
import { questionLink } from '../../../src/components/share/question.ts';
import { sheetOf, titleOnSheet } from '../../../src/components/share/sheet.ts';
import { actSchema, type Act } from '../../../src/lib/model/act.ts';

const SITE = { address: 'https://law.example.org/zvirka/' };

const act = (more: Partial<Record<keyof Act, unknown>> = {}): Act =>
  actSchema.parse({ id: 'ua/nt-9', kind: 'law', title: { uk: 'Про контроль', en: 'On control' }, issuer: { uk: 'Видавець' }, status: 'in-force', ...more });

describe('an address for others', () => {
  it('keeps the path the site stands under', () => {
    expect(absolute(SITE, '/en/acts/ua/nt-1/')).toBe('https://law.example.org/zvirka/en/acts/ua/nt-1/');
  });

  it('is none where nobody said where the site stands', () => {
    expect(absolute({}, '/acts/')).toBeUndefined();
    expect(previewOf({}, { path: '/acts/', speech: 'uk', title: 'Акти', kind: 'website' })).toBeUndefined();
  });

  it('of a page in English has Ukrainian as the one for every other language', () => {
    const preview = previewOf(SITE, { path: '/en/acts/', speech: 'en', title: 'Acts', kind: 'website' });
    expect(preview?.alternates).toEqual([
      { lang: 'uk', href: `${SITE.address}acts/` }, { lang: 'en', href: `${SITE.address}en/acts/` }, { lang: 'x-default', href: `${SITE.address}acts/` },
    ]);
    expect(preview?.properties).toContainEqual(['og:locale', 'en_GB']);
    expect(preview?.properties.map(([name]) => name)).not.toContain('og:description');
  });
});

describe('a question', () => {
  const letter = { subject: 'Звірка: «п. 2» & більше', body: 'Назва\nhttps://x.example/?a=b&c#art_5' };

  it('goes by mail with line breaks as mail has them', () => {
    const link = new URL(questionLink({ mail: 'a@example.org' }, letter)!);
    expect(link.pathname).toBe('a@example.org');
    expect(link.searchParams.get('subject')).toBe(letter.subject);
    expect(link.searchParams.get('body')).toBe('Назва\r\nhttps://x.example/?a=b&c#art_5');
  });

  it('goes to the page for issues where there is one, its own query kept', () => {
    const link = new URL(questionLink({ mail: 'a@example.org', issues: 'https://git.example.org/law/issues/new?template=error' }, letter)!);
    expect([link.origin, link.searchParams.get('template'), link.searchParams.get('title'), link.searchParams.get('body')])
      .toEqual(['https://git.example.org', 'error', letter.subject, letter.body]);
  });

  it('has no link where there is no address', () => {
    expect(questionLink({}, letter)).toBeUndefined();
  });
});

describe('the words on every sheet', () => {
  it('shorten a title that names a hundred laws at a word, and keep its number', () => {
    const sheet = sheetOf({ title: 'Про внесення змін до деяких законодавчих актів України '.repeat(20), number: '№ 1-IX', place: '/x/' })['data-sheet']!;
    expect(sheet.length).toBeLessThan(145);
    expect(sheet).toMatch(/ \p{L}+…, № 1-IX$/u);
  });

  it('take the short title where the whole one would not fit', () => {
    const shortTitle = { uk: 'Кодекс кордонів' };
    expect(titleOnSheet({ title: { uk: 'Про контроль' }, shortTitle }, 'uk')).toBe('Про контроль');
    expect(titleOnSheet({ title: { uk: 'Про контроль '.repeat(20) }, shortTitle }, 'uk')).toBe('Кодекс кордонів');
  });

  it('put a title printed on several lines on one', () => {
    expect(sheetOf({ title: 'ЗАКОН\nПро контроль', place: '/x/' })).toEqual({ 'data-sheet': 'ЗАКОН Про контроль', 'data-edition': undefined, 'data-place': '/x/' });
  });
});

describe('an act for machines', () => {
  const checked = [{ facts: ['status', 'adopted', 'identifiers.celex', 'issuer'], against: 'x', on: '2026-01-01', by: 'y' }];
  const block = (more: Partial<Record<keyof Act, unknown>>): Record<string, unknown> => legislationOf(act(more), undefined, 'en', {}) as Record<string, unknown>;

  it.each([
    ['in-force', 'https://schema.org/InForce'], ['repealed', 'https://schema.org/NotInForce'], ['not-yet-in-force', 'https://schema.org/NotInForce'],
    ['suspended', undefined], ['unknown', undefined],
  ])('that is %s has the force %s', (status, force) => {
    expect(block({ status, checks: checked })['legislationLegalForce']).toBe(force);
  });

  it('says nothing of force while nobody checked the status', () => {
    expect(block({ status: 'in-force' })).not.toHaveProperty('legislationLegalForce');
  });

  it('tells checked identifiers, dates and who passed it', () => {
    expect(block({ identifiers: { celex: '32099R0001' }, number: '2099/1', adopted: '2099-01-02', checks: checked })).toMatchObject({
      legislationIdentifier: ['32099R0001'], legislationDate: '2099-01-02', legislationPassedBy: { '@type': 'Organization', name: 'Видавець' }, legislationType: 'Law',
    });
  });

  it.each([['training', 'LearningResource'], ['draft', 'CreativeWork']])('that is %s is a %s', (status, type) => {
    expect(block({ status, checks: checked })['@type']).toBe(type);
    expect(JSON.stringify(block({ status, checks: checked }))).not.toMatch(/legislation|InForce/i);
  });

  it('never claims that one act transposes or changes another', () => {
    const related = block({ relations: [{ kind: 'implements', act: 'eu/tr-1' }, { kind: 'amends', act: 'ua/nt-1' }], checks: [{ ...checked[0], facts: ['relations'] }] });
    expect(JSON.stringify(related)).not.toMatch(/transposes|legislationChanges|applies/i);
  });

  it('cannot end the element it stands in', () => {
    const text = inScript({ name: '</script><!-- <script>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><!-- <script>' });
  });
});

describe('the feed', () => {
  const entry = (path: string, updated: string) => ({ path, updated, title: path, summary: '' });

  it('begins with the newest and goes no further than its length', () => {
    const all = Array.from({ length: FEED_LENGTH + 5 }, (_, n) => entry(`/${n}/`, `2020-01-${String((n % 28) + 1).padStart(2, '0')}`));
    const newest = newestOf(all);
    expect(newest).toHaveLength(FEED_LENGTH);
    expect(newest[0]).toMatchObject({ updated: '2020-01-28', path: '/27/' });
  });

  it('was updated when its newest entry was, not when it was written', () => {
    expect(atomFeed(SITE, 'uk', [entry('/a/', '2026-03-01'), entry('/b/', '2024-01-01')])).toMatch(/<\/id>[\s\S]*?<updated>2026-03-01T00:00:00Z/);
  });

  it('holds no letter that XML does not have', () => {
    const feed = atomFeed(SITE, 'en', [{ path: '/a/', updated: '2026-03-01', title: 'a \u0001 < & "b"', summary: '\uFFFE' }]);
    expect(feed).toContain('<title>a  &lt; &amp; &quot;b&quot;</title>');
    expect(feed).toContain('<summary></summary>');
  });
});
