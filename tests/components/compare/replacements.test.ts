/** Which acts have a correlation table of their own, between which texts, and where. */
import { describe, expect, it } from 'vitest';
import { correlationFile, correlationPath, replacementFiles, replacementsOf, textsOf } from '../../../src/components/compare/replacements.ts';
import type { ActEntry, EditionFile } from '../../../scripts/store/collection.ts';
import type { Act } from '../../../src/lib/model/act.ts';
import type { Lang } from '../../../src/lib/model/edition.ts';

const edition = (act: string, date: string, lang: Lang): EditionFile => ({ act, date, lang, nature: 'original', source: { publisher: 'own', format: 'own' }, file: '', sha256: `${act} ${date} ${lang}`, layer: 'content' }) as EditionFile;

/** An act by id, what it replaces, and its texts as «date.lang», newest first. */
const entryOf = (id: string, replaces: readonly string[], ...texts: string[]): ActEntry => ({
  act: { id, relations: replaces.map((act) => ({ kind: 'replaces', act })) } as unknown as Act, file: '',
  editions: texts.map((text) => { const [date = '', lang = 'uk'] = text.split('.'); return edition(id, date, lang as Lang); }),
}) as unknown as ActEntry;

const named = (entries: readonly ActEntry[], speech: 'uk' | 'en'): string[] =>
  replacementsOf(entries, speech).map(({ from, to }) => `${to.act}@${to.date}.${to.lang} ← ${from.act}@${from.date}.${from.lang}`);

describe('an act with a correlation table', () => {
  it('is one whose record says that it replaces another of the collection', () => {
    const entries = [entryOf('eu/old', [], '2001-01-01.en'), entryOf('eu/new', ['eu/old', 'eu/not-here', 'eu/old'], '2012-01-01.en'), entryOf('eu/other', [], '2012-01-01.en')];
    expect(named(entries, 'uk')).toEqual(['eu/new@2012-01-01.en ← eu/old@2001-01-01.en']);
  });

  it('needs texts of both in one language', () => {
    expect(named([entryOf('eu/old', [], '2001-01-01.uk'), entryOf('eu/new', ['eu/old'], '2012-01-01.en')], 'uk')).toEqual([]);
    expect(named([entryOf('eu/old', []), entryOf('eu/new', ['eu/old'], '2012-01-01.en')], 'en')).toEqual([]);
  });

  it('never replaces itself', () => {
    expect(named([entryOf('eu/new', ['eu/new'], '2012-01-01.en')], 'uk')).toEqual([]);
  });
});

describe('the texts of a table', () => {
  it('are those in the language of the page where there are', () => {
    const entries = [entryOf('eu/old', [], '2001-01-01.uk', '2001-01-01.en'), entryOf('eu/new', ['eu/old'], '2012-01-01.uk', '2012-01-01.en')];
    expect([named(entries, 'uk'), named(entries, 'en')]).toEqual([['eu/new@2012-01-01.uk ← eu/old@2001-01-01.uk'], ['eu/new@2012-01-01.en ← eu/old@2001-01-01.en']]);
  });

  it('are the first of the new act and the last of the old one before it, whatever comes later', () => {
    const olds = ['2013-05-05', '2010-01-01', '2001-01-01'].map((date) => edition('eu/old', date, 'en'));
    const news = ['2020-01-01', '2012-01-01'].map((date) => edition('eu/new', date, 'en'));
    expect(textsOf(olds, news, 'en')).toMatchObject({ from: { date: '2010-01-01' }, to: { date: '2012-01-01' } });
  });

  it('of an old act known only from later days are the first there is', () => {
    const olds = ['2016-01-01', '2014-01-01'].map((date) => edition('eu/old', date, 'en'));
    expect(textsOf(olds, [edition('eu/new', '2012-01-01', 'en')], 'uk')?.from.date).toBe('2014-01-01');
  });
});

describe('the addresses', () => {
  const entries = [entryOf('eu/old', [], '2001-01-01.uk', '2001-01-01.en'), entryOf('eu/new', ['eu/old'], '2012-01-01.uk', '2012-01-01.en')];
  it('stay: the new act, then the old one', () => {
    const [replacement] = replacementsOf(entries, 'en');
    expect(correlationPath('uk', replacement!)).toBe('/acts/eu/new/correlation/eu-old/');
    expect(correlationPath('en', replacement!)).toBe('/en/acts/eu/new/correlation/eu-old/');
    expect(correlationFile(replacement!, 'detail')).toBe('/files/eu-new_replaces_eu-old.en.detail.docx');
  });

  it('of files are one a language of the texts, not one a page', () => {
    expect(replacementFiles(entries).map((replacement) => correlationFile(replacement, 'csv'))).toEqual(['/files/eu-new_replaces_eu-old.uk.csv', '/files/eu-new_replaces_eu-old.en.csv']);
    expect(replacementFiles([entryOf('eu/old', [], '2001-01-01.en'), entryOf('eu/new', ['eu/old'], '2012-01-01.en')])).toHaveLength(1);
  });
});
