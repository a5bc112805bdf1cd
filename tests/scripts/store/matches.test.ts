import { describe, expect, it } from 'vitest';
import type { MatchRecordRow } from '../../../src/lib/model/match-record.ts';
import { sentence, type Message } from '../../../src/lib/model/message.ts';
import { matchesFile, readMatches } from '../../../scripts/store/matches.ts';
import { updatedMatches } from '../../../scripts/store/matches-update.ts';

const HEAD = { eu: 'eu/tr-1', ua: 'ua/nt-1', read: { eu: '2025-02-10.en', ua: '2026-03-01.uk' } };
const TOP = 'eu: eu/tr-1\nua: ua/nt-1\nread:\n  eu: 2025-02-10.en\n  ua: 2026-03-01.uk\nrows:\n';
const PLACES = new Map([['art_1', 0], ['art_2', 1], ['art_3', 2]]);
const proposal = (eu: string, ua: string, score: number): MatchRecordRow => ({ eu, ua, state: 'proposed', score, why: { uk: 'спільні терміни: кордон', en: 'shared terms: кордон' } });

function read(text: string): { rows: string[]; said: string[] } {
  const messages: Message[] = [];
  const record = readMatches(text, 'matches/a--b.yaml', messages);
  return { rows: (record?.rows ?? []).map(({ eu, ua, ground, state }) => `${eu} ${ua ?? ground} ${state}`), said: messages.map((m) => `${m.at} ${m.code} ${sentence(m, 'en')}`) };
}

describe('the record of proposals', () => {
  it('has one file for two acts', () => {
    expect(matchesFile('eu/32013r0952', 'ua/4495-17')).toBe('matches/32013r0952--4495-17.yaml');
  });

  it('holds pairs and provisions that ask nothing', () => {
    expect(read(`${TOP}  - {eu: art_1, ua: art_2, state: proposed, score: 0.9}\n  - {eu: art_9, ground: final, state: confirmed, by: Звірка, on: 2026-11-22}\n`).rows).toEqual(['art_1 art_2 proposed', 'art_9 final confirmed']);
  });

  it('tells file and line of what is wrong', () => {
    const { rows, said } = read(`${TOP}  - {eu: art_1, ua: art_2, state: confirmed}\n  - {eu: art_1, state: proposed}\n  - {eu: art_1, ua: art_2, state: perhaps}\n`);
    expect(rows).toEqual([]);
    expect(said.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['matches/a--b.yaml:7 match-record-field', 'matches/a--b.yaml:8 match-record-field', 'matches/a--b.yaml:9 match-record-field']);
    expect(said[0]).toContain('"by" and "on"');
  });

  it('says where a pair stood first that is there twice', () => {
    expect(read(`${TOP}  - {eu: art_1, ua: art_2, state: proposed}\n  - {eu: art_1, ua: art_2, state: rejected, by: Звірка, on: 2026-11-22}\n`).said).toEqual([
      'matches/a--b.yaml:8 match-record-twice There are two rows for art_1 and art_2; the first is on line 7.',
    ]);
  });

  it('tells broken YAML by its line', () => {
    expect(read('eu: [\n').said[0]).toMatch(/^matches\/a--b\.yaml:\d+ match-record-yaml/);
  });
});

describe('bringing it up to date', () => {
  const written = updatedMatches(undefined, HEAD, [proposal('art_2', 'art_5', 0.8), proposal('art_1', 'art_1', 0.9)], PLACES);

  it('writes proposals in the order of the EU act, and reads what it wrote', () => {
    expect(read(written)).toEqual({ rows: ['art_1 art_1 proposed', 'art_2 art_5 proposed'], said: [] });
    expect(written).toMatch(/^# Proposals of the matcher/);
  });

  it('changes nothing when nothing has changed', () => {
    expect(updatedMatches(written, HEAD, [proposal('art_2', 'art_5', 0.8), proposal('art_1', 'art_1', 0.9)], PLACES)).toBe(written);
  });

  it('keeps what a person decided and wrote, to the letter', () => {
    const decided = written.replace('    state: proposed\n    score: 0.9', '    state: rejected # різний предмет\n    score: 0.9\n    by: Звірка\n    on: 2026-11-22');
    const again = updatedMatches(decided, HEAD, [proposal('art_1', 'art_1', 0.99), proposal('art_3', 'art_7', 0.7)], PLACES);
    expect(read(again).rows).toEqual(['art_1 art_1 rejected', 'art_3 art_7 proposed']);
    expect(again).toContain('state: rejected # різний предмет\n    score: 0.9\n');
  });

  it('lets a proposal go that is proposed no more, but not one a person commented', () => {
    const commented = written.replace('  - eu: art_2', '  # подивитися ще раз\n  - eu: art_2');
    expect(read(updatedMatches(written, HEAD, [], PLACES)).rows).toEqual([]);
    const kept = updatedMatches(commented, HEAD, [], PLACES);
    expect(read(kept).rows).toEqual(['art_2 art_5 proposed']);
    expect(kept).toContain('# подивитися ще раз');
  });

  it('brings score and reasons of a standing proposal up to date', () => {
    const again = updatedMatches(written, HEAD, [proposal('art_1', 'art_1', 0.5)], PLACES);
    expect(again).toContain('score: 0.5');
    expect(again).not.toContain('score: 0.9');
  });
});
