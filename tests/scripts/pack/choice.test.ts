/** What a person asks to pack, checked against the collection; what the pack then says of itself. */
import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../../scripts/pack/choice.ts';
import { openCollection } from '../../../scripts/store/collection.ts';
import { packCommand } from '../../../src/components/packs/command.ts';
import { packLines } from '../../../src/components/packs/words.ts';

const { acts } = await openCollection({ overlay: import.meta.dirname });
const TABLE = { act: 'ua/nt-1', pair: '2024-05-12.uk..2026-03-01.uk' };

describe('a choice', () => {
  it('has its acts once each, in order, with the names of the others', () => {
    const choice = choiceOf({ acts: ['ua/nt-1', 'eu/tr-1', 'ua/nt-1'], tables: [] }, acts);
    expect(choice).toMatchObject({ acts: ['eu/tr-1', 'ua/nt-1'], tables: [], editions: 3, from: '2024-05-12', to: '2026-03-01' });
    expect(Object.keys(choice.outside)).toEqual(acts.map(({ act }) => act.id).filter((id) => id !== 'ua/nt-1' && id !== 'eu/tr-1'));
  });

  it.each(['ua/nt-1/2024-05-12.uk..2026-03-01.uk', '/acts/ua/nt-1/compare/2024-05-12.uk..2026-03-01.uk/', 'ua/nt-1/compare/2024-05-12.uk..2026-03-01.uk'])('takes a table as %s, and its act with it', (name) => {
    expect(choiceOf({ acts: [], tables: [name] }, acts)).toMatchObject({ acts: ['ua/nt-1'], tables: [TABLE] });
  });

  it.each([
    ['pack-nothing', { acts: [], tables: [] }],
    ['no-such-act', { acts: ['ua/none'], tables: [] }],
    ['not-an-act', { acts: ['../etc'], tables: [] }],
    ['no-such-table', { acts: ['ua/nt-1'], tables: ['ua/nt-3/2024-05-12.uk..2026-03-01.uk'] }],
    // The comparison runs from the older to the newer edition.
    ['no-such-table', { acts: [], tables: ['ua/nt-1/2026-03-01.uk..2024-05-12.uk'] }],
  ])('is refused as %s', (code, wish) => {
    expect(() => choiceOf(wish, acts)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('says of an empty collection that it is empty', () => {
    expect(() => choiceOf({ acts: ['ua/nt-1'], tables: [] }, [])).toThrow(expect.objectContaining({ code: 'empty-collection' }) as Error);
  });
});

describe('the words of a pack', () => {
  const said = (lines: string[]): string => lines.join(' ').replace(/\u00a0/g, ' ');

  it('count acts and editions, name the dates, and say what is missing only when something is', () => {
    const choice = choiceOf({ acts: ['ua/nt-3'], tables: [] }, acts);
    expect(said(packLines(choice, 'uk'))).toBe('У цьому наборі: 1 акт, 1 редакція. Редакція від 01.06.2025. Це не вся збірка: акти поза набором лише названо.');
    expect(said(packLines({ ...choice, outside: {}, from: undefined, to: undefined, editions: 0 }, 'en'))).toBe('In this pack: 1 act, 0 editions.');
  });

  it('are one command', () => {
    expect(packCommand({ acts: ['ua/nt-1', 'eu/tr-1'], tables: [], out: 'nabir' })).toBe('npx zvirka pack --acts ua/nt-1,eu/tr-1 --out nabir');
    expect(packCommand({ acts: [], tables: ['ua/nt-1/a..b'], out: 'nabir.zip' })).toBe('npx zvirka pack --tables ua/nt-1/a..b --out nabir.zip');
    expect(packCommand({ acts: [], tables: [], out: 'nabir' })).toBeUndefined();
  });
});
