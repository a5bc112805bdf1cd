import { describe, expect, it } from 'vitest';
import { APOSTROPHES, foldWord, ukrainianKey } from '../../../src/lib/text/stem.ts';

/** Forms of one word, one word a line. */
const SAME = [
  'кордон кордону кордоном кордонові кордони кордонів кордонам кордонами кордонах',
  'митниця митниці митницю митницею митниць митницям митницями митницях',
  'перевірка перевірки перевірці перевірку перевіркою перевірок перевіркам',
  'особа особи особі особу особою осіб особам особами',
  'дозвіл дозволу дозволом дозволи дозволів дозволами',
  'стаття статті статтю статтею статей статтям статтями',
  'рішення рішенню рішенням рішень рішеннями рішеннях',
  'іноземець іноземця іноземцем іноземці іноземців іноземцям',
  'громадянин громадянина громадянинові громадяни громадян громадянами',
  'безпека безпеки безпеці безпеку безпекою',
  'рік року роком роки років рокам',
  'день дня днем дні днів днями',
  'людина людини людині людину людей людям люди',
  'прикордонний прикордонного прикордонної прикордонних прикордонними прикордонну',
  'перетинати перетинає перетинають перетинаючи',
  'відповідальність відповідальності відповідальністю',
  "обов'язок обов'язку обов'язки обов'язків обов'язками",
];

/** Words that a lawyer must be able to tell apart although they begin alike. */
const DIFFERENT = [
  ['закон', 'законність'],
  ['держава', 'державний'],
  ['право', 'правда'],
  ['суд', 'судно'],
  ['митниця', 'митний'],
  ['контроль', 'контракт'],
] as const;

describe('the key of a Ukrainian word', () => {
  it.each(SAME)('is one for all forms: %s', (line) => {
    const keys = new Map(line.split(' ').map((form) => [form, ukrainianKey(form)]));
    expect(new Set(keys.values()), JSON.stringify([...keys])).toHaveProperty('size', 1);
  });

  it.each(DIFFERENT)('keeps %s and %s apart', (left, right) => {
    expect(ukrainianKey(left)).not.toBe(ukrainianKey(right));
  });

  it('does not see which apostrophe was typed, nor whether one was', () => {
    const spellings = [...APOSTROPHES, ''].map((apostrophe) => `об${apostrophe}єкта`);
    expect(spellings).toHaveLength(8);
    expect(new Set(spellings.map(ukrainianKey)).size).toBe(1);
  });

  it('does not see case, stress marks, soft hyphens, or ґ for г', () => {
    for (const form of ['КОРДОНУ', 'кордо\u0301ну', 'кор\u00ADдону']) expect(ukrainianKey(form)).toBe(ukrainianKey('кордон'));
    expect(ukrainianKey('ґрунт')).toBe(ukrainianKey('грунту'));
  });

  it('joins й and ї written with a combining mark to the single letter', () => {
    expect(foldWord('краи\u0306')).toBe('край');
    expect(foldWord('Украі\u0308на')).toBe('україна');
  });

  it('keeps a preposition apart from the noun it resembles', () => {
    expect(ukrainianKey('через')).not.toBe(ukrainianKey('черзі'));
    expect(ukrainianKey('черзі')).toBe(ukrainianKey('черга'));
  });

  it('leaves words of other scripts as they are, folded', () => {
    expect(ukrainianKey('Frontex')).toBe('frontex');
    expect(ukrainianKey('2016')).toBe('2016');
    expect(ukrainianKey('')).toBe('');
  });

  it('never makes a key empty', () => {
    for (const word of ['я', 'є', 'ті', 'ями', 'ого', 'ься', 'увати', 'ь']) expect(ukrainianKey(word), word).not.toBe('');
  });
});
