import { describe, expect, it } from 'vitest';
import type { Checked, Finding } from '../../scripts/store/check-collection.ts';
import type { ActEntry, EditionFile } from '../../scripts/store/collection.ts';
import { findingRows, testRows, unverifiedRows } from '../../src/components/check-view.ts';
import { message } from '../../src/lib/model/message.ts';

const NONE = { equal: 0, different: 0, unusable: 0, withoutSource: 0, own: 0, skipped: 0 };
const checked = (findings: Finding[], fidelity: Partial<Checked['fidelity']> = {}): Checked =>
  ({ acts: 1, editions: 2, natures: {}, relations: 3, fidelity: { ...NONE, ...fidelity }, findings });

const edition = (date: string): EditionFile => ({ act: 'ua/nt-9', date, lang: 'uk', nature: 'original', source: { publisher: 'Ми', format: 'own' }, file: `/home/clerk/collection/acts/ua/nt-9/${date}.uk.md`, sha256: '', layer: 'overlay' });
const ENTRY: ActEntry = {
  act: { id: 'ua/nt-9', kind: 'law', title: { uk: 'Про навчання' }, issuer: { uk: 'Р' }, status: 'in-force', identifiers: {}, addresses: [], bodies: [], levels: [], components: [], relations: [], checks: [] },
  file: '/home/clerk/collection/acts/ua/nt-9/act.yaml', editions: [edition('2026-03-01'), edition('2024-05-12')], outlines: [],
};
const FOLDER = '/home/clerk/collection/acts/ua/nt-9';
const GAP: Finding = { message: message('point-gap', { after: '2', before: '4', missing: '3' }), file: `${FOLDER}/2026-03-01.uk.md`, act: 'ua/nt-9', line: 31, eid: 'art_1__point_4', path: [{ kind: 'title', number: 'I' }, { kind: 'article', number: '1' }, { kind: 'point', number: '4' }] };
const OLD: Finding = { message: message('not-canonical'), file: `${FOLDER}/2024-05-12.uk.md`, act: 'ua/nt-9', line: 3 };
const LOST: Finding = { message: message('relation-dangling', { kind: 'amends', target: 'ua/x' }), file: `${FOLDER}/act.yaml`, act: 'ua/nt-9' };
const BROKEN: Finding = { message: message('yaml-tab'), file: '/home/clerk/collection/acts/ua/nt-7/act.yaml', act: 'ua/nt-7', line: 2 };
const UNVERIFIED: Finding = { message: message('facts-unverified', { facts: 'title, adopted' }), file: `${FOLDER}/act.yaml`, act: 'ua/nt-9' };

describe('what was tested', () => {
  const marks = (findings: Finding[], fidelity: Partial<Checked['fidelity']> = {}): string[] => testRows(checked(findings, fidelity), 'en').map(({ test, mark }) => `${test}: ${mark}`);

  it('is fine where nothing was found, and open where there was nothing to test', () => {
    expect(marks([])).toEqual(['Texts against sources: open', 'Records: fine', 'Numbers: fine', 'Relations: fine']);
    expect(marks([UNVERIFIED], { equal: 2 })).toEqual(['Texts against sources: fine', 'Records: fine', 'Numbers: fine', 'Relations: fine']);
  });

  it('has each finding in the row of its test', () => {
    expect(marks([GAP])).toContain('Numbers: odd');
    expect(marks([LOST])).toContain('Relations: odd');
    expect(marks([BROKEN])).toContain('Records: odd');
    expect(marks([{ ...OLD, message: message('source-differs') }], { different: 1 })).toEqual(['Texts against sources: odd', 'Records: fine', 'Numbers: fine', 'Relations: fine']);
  });

  it('says how many editions were held against sources, and which were not', () => {
    const says = (fidelity: Partial<Checked['fidelity']>): string => testRows(checked([], fidelity), 'en')[0]!.says.join(' ');
    expect(says({})).toBe('No edition was held against a source: this collection keeps none.');
    expect(says({ equal: 1200, own: 2 })).toBe('Every edition held against its kept source (1\u00a0200) was read from it again: there are no differences. Texts written for this collection: 2; they have no source.');
    expect(says({ equal: 3, different: 1, unusable: 1, withoutSource: 4 })).toBe('Editions held against their kept sources: 5; without differences: 3. The others are named below. Editions without a kept source: 4.');
  });
});

describe('what was found', () => {
  it('stands by act, acts with errors first, in an act the gravest first; unverified facts are apart', () => {
    const rows = findingRows(checked([UNVERIFIED, { ...OLD, message: message('no-editions') }, GAP, BROKEN]), [ENTRY], 'uk');
    expect(rows.map(({ title, href, findings }) => [title?.text, href, findings.map(({ severity }) => severity)])).toEqual([
      ['ua/nt-7', undefined, ['error']],
      ['Про навчання', '/acts/ua/nt-9/', ['warning', 'info']],
    ]);
  });

  it('leads to the provision on the page that shows the edition', () => {
    const [row] = findingRows(checked([GAP, OLD, LOST]), [ENTRY], 'uk');
    expect(row?.findings.map(({ place, href }) => [place, href])).toEqual([
      ['ст. 1, п. 4 · 2026-03-01.uk.md, рядок 31', '/acts/ua/nt-9/#art_1__point_4'],
      ['2024-05-12.uk.md, рядок 3', '/acts/ua/nt-9/2024-05-12.uk/'],
      ['act.yaml', undefined],
    ]);
  });

  it('never shows where on a machine the collection lies', () => {
    expect(JSON.stringify([findingRows(checked([GAP, OLD, LOST, BROKEN]), [ENTRY], 'uk'), testRows(checked([GAP, OLD]), 'uk')])).not.toContain('clerk');
  });

  it('names a title in another language as such', () => {
    expect(findingRows(checked([LOST]), [ENTRY], 'en')[0]).toMatchObject({ title: { text: 'Про навчання', lang: 'uk' }, href: '/en/acts/ua/nt-9/' });
  });
});

describe('facts nobody verified', () => {
  it('are named in words', () => {
    expect(unverifiedRows(checked([GAP, UNVERIFIED]), [ENTRY], 'uk')).toEqual([{ title: { text: 'Про навчання' }, href: '/acts/ua/nt-9/', facts: 'назва, дата прийняття' }]);
  });
});
